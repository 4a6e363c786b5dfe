package app.cumulus.card.text;

import app.cumulus.card.text.Clause.LinkKind;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where an introduction ends whose comma the writer left out: {@code To lock the gate turn the key}. */
final class UnmarkedLead {

    private static final int LEAST = 2;
    private static final Set<String> CONDITIONS = Set.of("if", "when", "whenever", "once", "unless");
    private static final Set<String> TIMES = Set.of("after", "before", "because", "since");

    /** What a reader is told to do. */
    private static final Set<String> ORDERS = Set.of(
            ("use enable disable create configure add choose select define specify attach activate install consider"
                            + " apply leverage deploy remove delete go set put run call send provide assign turn edit generate"
                            + " reduce increase import")
                    .split(" "));

    private static final Set<String> NOT_ORDERED = Set.of("of", "to", "is", "are", "for", "by", "and", "or");
    private static final Set<String> PHRASE_ENDS =
            Set.of("it", "them", "up", "down", "out", "off", "on", "again", "anymore");
    private static final Set<String> READER = Set.of("you", "we");
    private static final Set<String> THINGS = Set.of("it", "they", "there");
    /** {@code it is ok}, {@code it is called …}: a remark on what was said, no main clause. */
    private static final Set<String> REMARKS = Set.of("ok", "okay", "fine", "good", "bad", "called", "possible");

    private static final Set<String> LINKS = Set.of("of", "to", "in");
    /** {@code each of the crates}, {@code that crate}: they may as well belong to what was said. */
    private static final Set<String> NO_ARTICLES = Set.of("that", "which", "what", "each", "every", "both", "some");

    /** {@code the crate the porter has brought}: which crate it is. */
    private static final Set<String> PERFECT = Set.of("has", "have", "had");

    /** Phrases that say of the whole sentence how far it holds. */
    private static final Pattern FIXED =
            Pattern.compile("(?i)(?:by (?:default|design)|(?:in|on) (?:general|practice|average|total)"
                    + "|under the hood|at the moment)\\b");

    /** {@code In general purpose cranes}, {@code by default in the yard}: the phrase goes on. */
    private static final Set<String> GOES_ON = Set.of("purpose", "terms", "to", "of", ",", "and", "or");

    private final Lexicon lexicon;

    UnmarkedLead(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code By default new gates are shut}: how many words stand before the main clause; 0 if no such phrase does. */
    int fixed(Sentence sentence) {
        if (!FIXED.matcher(sentence.text()).lookingAt()) {
            return 0;
        }
        int end = sentence.token(1).lower().equals("the") ? LEAST + 1 : LEAST;
        boolean main = end + 1 < sentence.size()
                && !GOES_ON.contains(sentence.token(end).lower())
                && !sentence.token(end).is(Tag.PREPOSITION);
        return main ? end : 0;
    }

    /** Index of the first word of the main clause; 0 if that cannot be told. */
    int end(Sentence sentence, LinkKind kind) {
        String link = sentence.token(0).lower();
        boolean phrase = kind == LinkKind.PURPOSE || kind == LinkKind.SETTING;
        if (!phrase && !CONDITIONS.contains(link) && !TIMES.contains(link)) {
            return 0;
        }
        int depth = 0;
        boolean said = phrase;
        for (int i = 1; i < sentence.size() - 1; i++) {
            Token token = sentence.token(i);
            depth += token.is(Tag.OPEN) ? 1 : token.is(Tag.CLOSE) ? -1 : 0;
            if (depth > 0) {
                continue;
            } else if (token.text().equals(",")) {
                return 0;
            }
            boolean late =
                    THINGS.contains(token.lower()) && sentence.token(i - 1).is(Tag.ADVERB);
            boolean begins = i >= LEAST && said && (late || behindPhrase(sentence, i));
            if (begins && (i > LEAST && speaks(sentence, i, kind) || isThing(sentence, i))) {
                return i;
            }
            said |= i > 1 && (token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
        }
        return 0;
    }

    /** The reader is spoken to, or told what to do. */
    private boolean speaks(Sentence sentence, int i, LinkKind kind) {
        int order = kind == LinkKind.SETTING && sentence.token(i).is(Tag.ADVERB) ? i + 1 : i;
        return !TIMES.contains(sentence.token(0).lower()) && (isReader(sentence, i) || isOrder(sentence, order));
    }

    private static boolean behindPhrase(Sentence sentence, int i) {
        Token before = sentence.token(i - 1);
        return before.tag().isContent()
                || before.is(Tag.CLOSE)
                || before.is(Tag.VERB)
                || PHRASE_ENDS.contains(before.lower());
    }

    /** {@code you can}, {@code you first need to}, {@code we set}. */
    private static boolean isReader(Sentence sentence, int i) {
        boolean adverb = sentence.token(i + 1).is(Tag.ADVERB) && i + LEAST < sentence.size();
        Tag next = sentence.token(adverb ? i + LEAST : i + 1).tag();
        return READER.contains(sentence.token(i).lower()) && (next == Tag.AUXILIARY || next == Tag.VERB);
    }

    /** A verb in its plain form that no noun or helping word claims. */
    private boolean isOrder(Sentence sentence, int i) {
        String word = sentence.token(i).text();
        return i + 1 < sentence.size()
                && sentence.token(i - 1).tag() != Tag.VERB
                && ORDERS.contains(word)
                && !NOT_ORDERED.contains(sentence.token(i + 1).lower());
    }

    /** {@code it is …}, {@code the gate is …}: a thing with a verb of its own, behind a clause or phrase that has its own. */
    private boolean isThing(Sentence sentence, int i) {
        boolean pronoun = THINGS.contains(sentence.token(i).lower());
        boolean article = sentence.token(i).is(Tag.DETERMINER)
                && !NO_ARTICLES.contains(sentence.token(i).lower())
                && !takesObject(sentence, i - 1);
        if (!pronoun && !article) {
            return false;
        }
        int verb = i + 1;
        while (article && verb < sentence.size() && isOfName(sentence, verb)) {
            verb++;
        }
        boolean named = pronoun || verb > i + 1;
        return named
                && verb + 1 < sentence.size()
                && !REMARKS.contains(sentence.token(verb + 1).lower())
                && (sentence.token(verb).is(Tag.AUXILIARY)
                                && !PERFECT.contains(sentence.token(verb).lower())
                        || pronoun && sentence.token(verb).is(Tag.VERB))
                && !sentence.token(sentence.size() - 1).is(Tag.PREPOSITION);
    }

    /** {@code crates}, {@code key to the gate}: what names one thing. */
    private static boolean isOfName(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean link = LINKS.contains(token.lower())
                || LINKS.contains(sentence.token(i - 1).lower()) && token.is(Tag.DETERMINER);
        return token.tag().isContent() || link;
    }

    /** {@code shut the gate}; behind {@code is shut} another thing begins. */
    private boolean takesObject(Sentence sentence, int i) {
        boolean done = i > 1
                && lexicon.isParticiple(sentence.token(i).lower())
                && (sentence.token(i - 1).is(Tag.AUXILIARY)
                        || sentence.token(i - 2).is(Tag.AUXILIARY));
        return sentence.token(i).is(Tag.VERB) && !done;
    }
}
