package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code The tilt can be 1 to 30 and -1 to -30 to raise or lower the boom}: which values raise it, and which lower it. */
public final class RangesRule implements Rule {

    private static final int SCORE = 79;
    private static final int MOST_WORDS = 8;
    private static final String VALUES =
            "[-−+]?\\d[\\d.]*(?: ?%)?(?: ?(?:to|–|\\.\\.) ?[-−+]?\\d[\\d.]*(?: ?%)?)?|(?:a )?(?:positive|negative)(?: (?:values?|numbers?))?";
    private static final Pattern RANGES = Pattern.compile(
            "(?i)(?<who>[^,:;()]{3,40}?) (?:(?:can|may|must|should|has to) be|is|are)(?: set)?(?: to| from| between)? (?<first>"
                    + VALUES + "),? (?:and|or) (?:from |between |to )?(?<second>" + VALUES
                    + ") to (?<one>\\p{L}+) (?:or|and) (?<other>\\p{L}+) (?<what>[^,:;()]{3,60}?)(?:,? respectively)?");
    private static final String VALUE = "(?:<=? ?|>=? ?|up to |max(?:imum)? )?\\d[\\d.,]* ?\\p{L}{0,8}";
    /** {@code wait - 1min - 9days - default 3 days}. */
    private static final Pattern ROW = Pattern.compile("(?i)(?<who>\\p{L}[^-:=()]{2,40}?) ?[-:=] (?:(?<least>" + VALUE
            + ") ?(?:-|to) ?)?(?<most>" + VALUE + ")(?: ?[-,;] ?| \\(| )default(?:s? (?:is|to))?:? (?<preset>" + VALUE
            + ")\\)?(?: \\([^()]*\\))?");

    private static final Pattern BOUND = Pattern.compile("(?i)^(?:<=? ?|up to |max(?:imum)? )");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?) ");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final Wording wording;

    public RangesRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
        this.wording = grammar.wording();
    }

    @Override
    public String name() {
        return "ranges";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        if (passage.isStatement()) {
            for (String sentence : Sentences.of(Tidying.of(passage.text()))) {
                Matcher row = ROW.matcher(Phrases.bare(sentence));
                if (row.matches()) {
                    ofRow(passage, row, cards);
                }
                Matcher ranges = RANGES.matcher(Phrases.bare(sentence));
                if (ranges.matches() && isClear(ranges)) {
                    cards.add(card(passage, ranges, "one", "first"));
                    cards.add(card(passage, ranges, "other", "second"));
                }
            }
        }
        return wording.of(passage, cards);
    }

    /** Whether the line gives the bounds of a value and its default. */
    static boolean isRow(String text) {
        return ROW.matcher(Phrases.bare(text)).matches();
    }

    /** The default, the minimum and the maximum, each by itself. */
    private void ofRow(Passage passage, Matcher row, List<Candidate> cards) {
        String who = row.group("who").strip();
        boolean bounded =
                row.group("least") != null || BOUND.matcher(row.group("most")).find();
        if (!bounded || !naming.isNounPhrase(who) || naming.isGeneric(who)) {
            return;
        }
        cards.add(ofRow(passage, who, "default", row.group("preset")));
        cards.add(
                ofRow(passage, who, "maximum", BOUND.matcher(row.group("most")).replaceFirst("")));
        if (row.group("least") != null) {
            cards.add(ofRow(passage, who, "minimum", row.group("least")));
        }
    }

    private Candidate ofRow(Passage passage, String who, String which, String value) {
        String scope = naming.scope(who, passage.place());
        String asked = scope + (scope.isEmpty() ? "W" : "w") + "hat is the " + which + " " + lexicon.lowered(who) + "?";
        return basic(passage, CardText.of(asked, value.strip()), value, SCORE);
    }

    private boolean isClear(Matcher ranges) {
        String what = ranges.group("what");
        return naming.isNounPhrase(ARTICLE.matcher(ranges.group("who")).replaceFirst(""))
                && lexicon.isBase(ranges.group("one").toLowerCase(Locale.ROOT))
                && lexicon.isBase(ranges.group("other").toLowerCase(Locale.ROOT))
                && !ranges.group("first").equals(ranges.group("second"))
                && Phrases.words(what) <= MOST_WORDS
                && !Clauses.dangles(tagger.tag(what));
    }

    private Candidate card(Passage passage, Matcher ranges, String verb, String values) {
        String who = Phrases.lowered(ARTICLE.matcher(ranges.group("who")).replaceFirst(""));
        String scope = naming.scope(who, passage.place());
        String asked = scope + (scope.isEmpty() ? "W" : "w") + "hich values of the " + who + " "
                + ranges.group(verb).toLowerCase(Locale.ROOT) + " " + ranges.group("what") + "?";
        return basic(
                passage,
                CardText.of(asked, Phrases.capitalised(ranges.group(values).strip())),
                ranges.group(values) + " to " + ranges.group(verb) + " " + ranges.group("what"),
                SCORE);
    }
}
