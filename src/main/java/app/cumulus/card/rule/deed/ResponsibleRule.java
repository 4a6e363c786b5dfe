package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.list.ListCards;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code Pier safety - harbour's responsibility}, {@code You: ropes, seals} below "Shared responsibility": who is responsible for what. */
public final class ResponsibleRule implements Rule {

    private static final int SCORE = 84;
    private static final int MOST_WORDS = 14;
    private static final int MOST_ITEMS = 9;
    private static final String WHO =
            "(?:(?:the )?(?<aws>aws|amazon(?: web services)?|provider)|(?:the )?(?<customer>you|customers?|users?|clients?|consumers?)|(?<both>both|shared))";
    private static final String WHOSE =
            "(?:(?:the )?(?<aws>aws|amazon|provider)|(?:the )?(?<customer>your|customer|user|client|consumer)|(?<both>both|shared))(?:['’]?s|s['’])?";
    private static final String SIGN = "\\s*(?:\\s[-–—]+>?|[-=]+>|:|→|=|\\|)\\s+";
    private static final Pattern MODEL = Pattern.compile(
            "(?i)(?<model>(?:the )?shared (?:responsib\\w+|security)(?: model)?)(?<of> (?:for|of|in) .{2,40})?");
    private static final Pattern RESPONSIBLE = Pattern.compile("(?i).*\\brespons[ai]b\\w+.*");
    /** {@code Pier safety - AWS responsibility}. */
    private static final Pattern WHAT_WHO =
            Pattern.compile("(?i)(?<what>[^:;?]{4,110}?)" + SIGN + WHOSE + "(?<told> responsibilit(?:y|ies))?");
    /** {@code You -> ropes and seals}, {@code Porters - responsible for the seals}. */
    private static final Pattern WHO_WHAT = Pattern.compile(
            "(?i)(?<name>" + WHO + ")" + SIGN + "(?:(?:are |is )?responsible for )?(?<what>[^;?]{4,140})");

    private static final Pattern PARTY = Pattern.compile(
            "(?i)(?:" + WHO + "|" + WHOSE.replace("<", "<of") + " responsibilit(?:y|ies)|responsibilit(?:y|ies) of "
                    + WHO.replace("<", "<by") + ")(?: (?:is|are) responsible for)?:?");
    private static final Pattern NOT = Pattern.compile(
            "(?i)(?:no|not|never|none|without)\\b.*|.*\\b(?:responsib\\w+|it|this|these|they|we)\\b.*|.*(?:->|=>|\\?|://).*");
    private static final Pattern YOUR = Pattern.compile("(?i)\\b(?<all>all )?(?:of )?(?:your|our) ");
    private static final Pattern GERUND = Pattern.compile("(?i)\\p{L}{2,}ing\\b.*");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final WordList nounlike = WordList.of("nounlike.txt");
    private final ListCards cards = new ListCards(name());

    public ResponsibleRule(Grammar grammar) {
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
    }

    @Override
    public String name() {
        return "responsible";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String text = Phrases.bare(passage.text());
        List<String> topic = passage.place().topic();
        boolean shared =
                topic.stream().anyMatch(part -> RESPONSIBLE.matcher(part).matches());
        if (!shared && !RESPONSIBLE.matcher(text).matches()) {
            return List.of();
        }
        Matcher party = PARTY.matcher(text);
        if (party.matches()) {
            return ofParty(passage, who(text));
        }
        if (passage.heading()) {
            return List.of();
        }
        Matcher whatWho = WHAT_WHO.matcher(text);
        if (whatWho.matches() && (shared || whatWho.group("told") != null)) {
            return ofRow(passage, whatWho).stream().toList();
        }
        Matcher whoWhat = WHO_WHAT.matcher(text);
        return shared && whoWhat.matches() ? ofDuties(passage, whoWhat).stream().toList() : List.of();
    }

    /** {@code Pier safety - AWS responsibility}: who is responsible for it. */
    private Optional<Candidate> ofRow(Passage passage, Matcher row) {
        String answer = row.group("aws") != null ? "AWS" : row.group("both") != null ? "Both" : "The customer";
        return task(row.group("what")).map(task -> {
            String asked = task.deed() ? "who must " + task.words() : "who is responsible for " + task.words();
            return basic(passage, CardText.of(Phrases.capitalised(scope(passage) + asked + "?"), answer), SCORE);
        });
    }

    /** {@code You -> ropes and seals}: for what you are responsible. */
    private Optional<Candidate> ofDuties(Passage passage, Matcher row) {
        String duties = Phrases.bare(row.group("what"));
        String who = who(row.group("name"));
        boolean fit = !who.isEmpty()
                && !goesOn(passage)
                && Phrases.words(duties) <= MOST_WORDS
                && task(duties.replace(",", " and")).isPresent();
        return fit
                ? Optional.of(basic(
                        passage,
                        CardText.of(
                                Phrases.capitalised(scope(passage) + "what is " + who + " responsible for?"),
                                Phrases.capitalised(duties)),
                        SCORE))
                : Optional.empty();
    }

    /** Whether the next line tells another duty of the same, without a name before it. */
    private static boolean goesOn(Passage passage) {
        return passage.following().stream()
                .limit(1)
                .map(Passage::words)
                .map(Phrases::bare)
                .anyMatch(next -> !next.isEmpty()
                        && !WHO_WHAT.matcher(next).matches()
                        && !PARTY.matcher(next).matches());
    }

    /** {@code You:} with a list of duties below. */
    private List<Candidate> ofParty(Passage passage, String who) {
        List<String> items = passage.childStatements().stream()
                .map(Statement::text)
                .map(Phrases::bare)
                .distinct()
                .toList();
        boolean fit = !who.isEmpty()
                && items.size() > 1
                && items.size() <= MOST_ITEMS
                && items.stream().allMatch(item -> task(item).isPresent());
        if (!fit) {
            return List.of();
        }
        boolean deeds = items.stream().flatMap(item -> task(item).stream()).anyMatch(Task::deed);
        String behind = deeds ? " things are up to " + who : " things is " + who + " responsible for";
        return cards.of(
                new ListCards.Listed(items, passage.span(), passage.text(), SCORE),
                count -> Optional.of(Phrases.capitalised(scope(passage) + "which " + count + behind)));
    }

    /** What somebody is responsible for, as words behind "for", or as a deed behind "must". */
    private record Task(String words, boolean deed) {}

    private Optional<Task> task(String said) {
        String what =
                YOUR.matcher(Phrases.bare(said)).replaceAll(found -> found.group(1) == null ? "" : found.group(1));
        if (NOT.matcher(what).matches() || Phrases.words(what) > MOST_WORDS || what.isBlank()) {
            return Optional.empty();
        }
        Sentence words = tagger.tag(what);
        String first = words.token(0).lower();
        boolean determined = words.size() > 1 && words.token(1).is(Tag.DETERMINER);
        boolean deed = words.size() > 1
                && lexicon.isBase(first)
                && (determined || !nounlike.has(first) && words.token(0).is(Tag.VERB));
        boolean says =
                words.tokens().stream().skip(1).anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN));
        boolean named = words.token(0).tag().isContent()
                || words.token(0).is(Tag.DETERMINER)
                || GERUND.matcher(what).matches();
        return says || !deed && !named || Clauses.dangles(words)
                ? Optional.empty()
                : Optional.of(new Task(deed ? Phrases.lowered(what) : Phrases.ordinary(what), deed));
    }

    /** Where it is said: the model, and of what it is one. */
    private static String scope(Passage passage) {
        for (String part : passage.place().topic()) {
            Matcher model = MODEL.matcher(Phrases.bare(part));
            if (model.matches()) {
                String of = model.group("of") == null ? "" : model.group("of");
                return "in the shared responsibility model" + of + ", ";
            }
        }
        List<String> topic = passage.place().topic();
        Optional<String> named = Stream.of(topic.get(topic.size() - 1), topic.get(0))
                .map(Naming::brief)
                .filter(part -> !RESPONSIBLE.matcher(part).matches()
                        && !PARTY.matcher(part).matches())
                .findFirst();
        return named.map(part -> "in " + part + ", ").orElse("");
    }

    private static String who(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.matches(".*\\b(?:aws|amazon|provider)\\b.*")
                ? "AWS"
                : lower.matches(".*\\b(?:you|your|customer|user|client|consumer)s?\\b.*") ? "the customer" : "";
    }
}
