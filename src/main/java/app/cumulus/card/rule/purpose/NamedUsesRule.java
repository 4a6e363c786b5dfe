package app.cumulus.card.rule.purpose;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.rule.list.ListCards;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code The small crane is used for only night jobs (sorting, weighing)}: for which night jobs, for example. */
public final class NamedUsesRule implements Rule {

    private static final int SCORE = 78;
    private static final int MOST_ITEMS = 5;
    private static final int MOST_ITEM_WORDS = 3;
    private static final Pattern USED = Pattern.compile(
            "(?i)(?<who>[^,:;()]{3,50}?) (?<be>is|are) (?:only |mainly |mostly |usually )?(?<how>used|meant|intended|designed|recommended) (?:only |mainly |mostly )?for (?:(?<only>only )|all |other )?(?<kind>[\\p{L}-]+(?: [\\p{L}-]+){0,3}) \\((?<items>[^()]+)\\)");
    /** {@code Tug: pulls ships to landing places (piers, docks etc)}: places of a tug, for example. */
    private static final Pattern ROW = Pattern.compile(
            ".*\\b(?<kind>\\p{Ll}{3,} \\p{Ll}{3,}s) \\((?<items>[^(),]+(?:, ?[^(),]+)*?,? etc\\.?)\\)\\.?");

    /** {@code you need to choose a crane colour (red, blue, green)}. */
    private static final Pattern CHOSEN = Pattern.compile(
            "(?i)(?:first,? )?(?:you|we) (?:can|must|should|may|have to|need to) (?<how>choose|select|pick) (?:an?|the|one|your)? ?(?<kind>[\\p{L}-]+(?: [\\p{L}-]+){0,4}) \\((?<items>[^()]+)\\)");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?) ");
    private static final Pattern ITEM = Pattern.compile("\\.?\\p{L}[\\p{L}\\p{N} +/.-]*");
    private static final Pattern MORE =
            Pattern.compile("(?i)^(?:e\\.?g\\.?,?|like|such as|for example,?|i\\.e\\.)\\s+|,?\\s*etc\\.?$");
    private static final Pattern NO_ITEM =
            Pattern.compile("(?i)(?:not?|only|see|also|more|less|if|when|but|because|it|this|than)\\b.*|\\d.*");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final Wording wording;
    private final ListCards cards = new ListCards(name());

    public NamedUsesRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
        this.wording = grammar.wording();
    }

    @Override
    public String name() {
        return "named-uses";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> found = new ArrayList<>();
        if (passage.isStatement()) {
            passage.term()
                    .filter(term -> !term.isLabel() && naming.usable(term.name()))
                    .ifPresent(term -> found.addAll(ofRow(passage, term)));
            for (String sentence : Sentences.of(Tidying.of(passage.text()))) {
                Matcher used = USED.matcher(Phrases.bare(sentence));
                if (used.matches()) {
                    found.addAll(asked(passage, used));
                }
                Matcher chosen = CHOSEN.matcher(Phrases.bare(sentence));
                if (chosen.matches()) {
                    found.addAll(chosen(passage, chosen));
                }
            }
        }
        return wording.of(passage, found);
    }

    private List<Candidate> ofRow(Passage passage, Term term) {
        Matcher row = ROW.matcher(Tidying.of(term.meaning()).strip());
        List<String> items = row.matches() ? items(row.group("items")) : List.of();
        if (items.size() < 2
                || items.size() > MOST_ITEMS
                || !items.stream().allMatch(NamedUsesRule::isItem)
                || !naming.isNounPhrase(row.group("kind"))) {
            return List.of();
        }
        String asked = " examples of " + row.group("kind") + " of " + term.name();
        return cards.of(
                listed(passage, items),
                count -> count.contains("other") ? Optional.empty() : Optional.of("What are " + count + asked));
    }

    private static ListCards.Listed listed(Passage passage, List<String> items) {
        return new ListCards.Listed(
                items.stream().map(Phrases::capitalised).toList(), passage.span(), passage.text(), SCORE);
    }

    private static List<String> items(String row) {
        return Stream.of(MORE.matcher(row.strip()).replaceAll("").split(",\\s*(?:and |or )?|\\s+(?:and|or)\\s+"))
                .map(Phrases::bare)
                .distinct()
                .toList();
    }

    private List<Candidate> asked(Passage passage, Matcher used) {
        List<String> items = items(used.group("items"));
        String kind = used.group("kind");
        String who = used.group("who");
        String bare = ARTICLE.matcher(who).replaceFirst("");
        boolean clear = items.size() > 1
                && items.size() <= MOST_ITEMS
                && items.stream().allMatch(NamedUsesRule::isItem)
                && naming.isNounPhrase(bare)
                && naming.isNounPhrase(kind)
                && Nouns.isPlural(kind)
                && !naming.isGeneric(bare);
        if (!clear) {
            return List.of();
        }
        String be = used.group("be").toLowerCase(Locale.ROOT);
        String how = used.group("how").toLowerCase(Locale.ROOT);
        if (used.group("only") != null) {
            String said = Phrases.capitalised(who) + " " + be + " " + how + " for only " + kind + ": which ";
            return cards.of(
                    listed(passage, items),
                    count -> count.contains("other")
                            ? Optional.empty()
                            : Optional.of(said + count.strip() + ", for example"));
        }
        String asked = " " + kind + " " + be + " " + lexicon.lowered(who) + " " + how + ", for example";
        return cards.of(
                listed(passage, items),
                count -> count.contains("other") ? Optional.empty() : Optional.of("For which " + count + asked));
    }

    private List<Candidate> chosen(Passage passage, Matcher chosen) {
        String row = chosen.group("items");
        List<String> items = items(row);
        boolean clear = items.size() > 2
                && items.size() <= MOST_ITEMS
                && items.stream().allMatch(NamedUsesRule::isItem)
                && tagger.tag("the " + chosen.group("kind")).tokens().stream()
                        .skip(1)
                        .allMatch(token -> token.is(Tag.NOUN)
                                || token.is(Tag.CODE)
                                || token.lower().endsWith("ing"))
                && !naming.isGeneric(chosen.group("kind"));
        if (!clear) {
            return List.of();
        }
        String asked = Nouns.plural(chosen.group("kind")) + " can you "
                + chosen.group("how").toLowerCase(Locale.ROOT)
                + (MORE.matcher(row).find() ? ", for example" : "");
        return cards.of(listed(passage, items), count -> Optional.of("Which " + count + " " + asked));
    }

    private static boolean isItem(String item) {
        return Phrases.words(item) <= MOST_ITEM_WORDS
                && ITEM.matcher(item).matches()
                && !NO_ITEM.matcher(item).matches();
    }
}
