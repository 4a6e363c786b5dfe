package app.cumulus.card.rule.contrast;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Asking;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Predicate;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Unlike the north gate, it has a lamp} asks what it has, unlike that. How the two differ is not asked: that may be many
 * things.
 */
public final class UnlikeRule implements Rule {

    private static final int SCORE = 78;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 20;
    private static final int MOST_NAME_WORDS = 5;
    private static final Pattern UNLIKE = Pattern.compile(
            "(?i)^(?:unlike|(?:in )?contrary to|in contrast to|as opposed to) (?<other>[^,]{2,50}?)(?:,\\s*(?<said>.+)|\\s(?<run>(?:it|this|they|there)\\s.+))$");
    private static final Pattern PRONOUN = Pattern.compile("(?i)^(?:it|this|they)\\s+");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<who>[^,]{2,40}?)\\s+(?<rest>(?:is|are|has|have|can|cannot|can't|does|do|will|supports?|uses?|needs?|allows?|provides?|works?)\\b.+)");
    private static final Pattern VAGUE =
            Pattern.compile("(?i)other\\b.*|.*\\b(?:above|below|previous|this|that|it|them|these|ones?)\\b.*|.*\\?");
    private static final Pattern ONE = Pattern.compile("(?i)\\s+one$");
    private static final Pattern HELPLESS =
            Pattern.compile("(?i).*\\b(?:this|these|those|such|as above)\\b.*|.*[?].*|(?:which|that|who|where)\\b.*");

    private static final String THERE = "there";
    private static final Pattern PLACED = Pattern.compile(
            "(?i)(?<what>(?!no\\b|not\\b)[^,;:]+?)(?<where>(?: (?:for|per|in|on|at|to|with|between|within) [^,;:]+)?)");
    private static final Pattern NOT_BUT = Pattern.compile("(?i)\\b(?:not|cannot|\\p{L}+n['’]?t)\\b.*\\bbut\\b.*");

    private final Naming naming;
    private final Lexicon lexicon;
    private final Tagger tagger;
    private final ClauseParser parser;
    private final Inversion inversion;

    public UnlikeRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.tagger = grammar.tagger();
        this.parser = grammar.parser();
        this.inversion = grammar.inversion();
    }

    @Override
    public String name() {
        return "unlike";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        Optional<Term> term = passage.term().filter(found -> !found.isLabel() && naming.isName(found.name()));
        String about = term.map(Term::name).orElse(Naming.brief(passage.place().subject()));
        String text = term.map(Term::meaning).orElse(passage.text());
        List<Candidate> cards = new ArrayList<>();
        for (String sentence : Sentences.of(text)) {
            Matcher unlike = UNLIKE.matcher(sentence);
            if (unlike.matches()) {
                String said = unlike.group("said") == null ? unlike.group("run") : unlike.group("said");
                card(passage, about, unlike.group("other"), said).ifPresent(cards::add);
            }
        }
        return cards;
    }

    private Optional<Candidate> card(Passage passage, String about, String compared, String said) {
        String other = Phrases.bare(ONE.matcher(compared).replaceFirst(""));
        String predicate = Phrases.bare(said);
        String who = about;
        if (PRONOUN.matcher(predicate).find()) {
            predicate = PRONOUN.matcher(predicate).replaceFirst("");
        } else {
            Matcher subject = SUBJECT.matcher(predicate);
            if (subject.matches() && naming.isNounPhrase(subject.group("who").replaceFirst("^(?i:the|an?)\\s+", ""))) {
                who = subject.group("who");
                predicate = subject.group("rest");
            }
        }
        if (ONE.matcher(compared).find() && Phrases.words(other) == 1) {
            other += " " + Nouns.lastWord(who).toLowerCase(java.util.Locale.ROOT);
        }
        boolean fit = naming.usable(Phrases.capitalised(who))
                && !VAGUE.matcher(other).matches()
                && Phrases.words(other) <= MOST_NAME_WORDS
                && !who.equalsIgnoreCase(other)
                && !HELPLESS.matcher(predicate).matches()
                && Phrases.words(predicate) >= LEAST_WORDS
                && Phrases.words(predicate) <= MOST_WORDS;
        String spokenOf = lexicon.lowered(who);
        return fit
                ? asked(spokenOf, predicate, lexicon.lowered(other)).map(text -> basic(passage, text, SCORE))
                : Optional.empty();
    }

    /** What the one has, does, or where it is done to it: what stands behind its verb is the answer as a whole. */
    private Optional<CardText> asked(String who, String predicate, String other) {
        boolean there = Phrases.lowered(predicate).startsWith(THERE + " ");
        Optional<Clause> parsed = parser.parse(
                        tagger.tag(Phrases.capitalised(there ? predicate : who + " " + predicate)))
                .filter(clause -> clause.lead().isEmpty() && clause.subject().equalsIgnoreCase(there ? THERE : who));
        String rest = parsed.map(Clause::rest).map(Phrases::bare).orElse("");
        if (rest.isEmpty() || NOT_BUT.matcher(predicate).find()) {
            return Optional.empty();
        }
        Clause clause = parsed.get();
        String unlike = ", unlike " + other + "?";
        String tail = clause.tail().isEmpty() ? "" : " " + Phrases.bare(clause.tail());
        Optional<String> turned = inversion.of(there ? THERE : who, clause.verb());
        if (there) {
            return turned.flatMap(words -> ofPlace("In " + who + ", what " + words, rest, tail + unlike));
        }
        Optional<String> word = word(clause, rest);
        return turned.filter(words -> word.isPresent())
                .map(words -> CardText.of(word.get() + " " + words + unlike, Phrases.capitalised(rest + tail)));
    }

    /** {@code There is a lamp for each gate}: what there is for each gate. */
    private static Optional<CardText> ofPlace(String asking, String rest, String end) {
        Matcher placed = PLACED.matcher(rest);
        return placed.matches()
                ? Optional.of(
                        CardText.of(asking + placed.group("where") + end, Phrases.capitalised(placed.group("what"))))
                : Optional.empty();
    }

    /** What the question begins with; none where nothing stands behind the verb that can be asked for. */
    private Optional<String> word(Clause clause, String rest) {
        Optional<Asking> place = Asking.of(clause.verb(), rest, lexicon)
                .filter(asking -> asking.hanging().isEmpty() && asking.answer().equals(rest));
        Tag first = tagger.tag(rest).token(0).tag();
        boolean thing = !Predicate.isBe(clause.verb()) && (first.isContent() || first == Tag.DETERMINER);
        return place.map(Asking::word).or(() -> thing ? Optional.of("What") : Optional.empty());
    }
}
