package app.cumulus.card.phrase;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether some tokens of a sentence are a noun phrase, and a whole one: no piece of a name, no verb taken for a noun. */
public final class NounPhrase {

    private static final Pattern SIGN = Pattern.compile("[/&-]");
    private static final Pattern JOINT = Pattern.compile("[/&-]|and|or");
    private static final Pattern ROW = Pattern.compile("&|and|or|,");
    private static final Pattern MEASURE = Pattern.compile("least|most|sure");
    private static final Pattern LOWER = Pattern.compile("[a-z]+");
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern THIRD = Pattern.compile("[a-z]+s");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern RELATIVE = Pattern.compile("that|which|who");
    private static final Pattern ADVERB = Pattern.compile("[a-z]+ly");
    private static final Pattern PARTICIPLE = Pattern.compile("[a-z]+ed");
    private static final Pattern NOUN_END = Pattern.compile(".*(?:er|al|ing)");
    private static final Pattern INFLECTED = Pattern.compile(".*(?:ing|ed)");
    private static final Pattern QUALITY = Pattern.compile(".*(?:al|ive|ous|ly|ing|able|ible|ed|ful|less|er)");
    private static final Pattern CALL = Pattern.compile("[A-Za-z]+[a-z][A-Z]\\w*");
    private static final Pattern RESTRICTION =
            Pattern.compile("only|not|mainly|by|via|using|with|without|from|called|default");

    private final Lexicon lexicon;

    public NounPhrase(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private boolean isVerb(String word) {
        return lexicon.verbBase(word).isPresent();
    }

    /** A fragment of a longer word or name: {@code 72 hours} of {@code 24-72 hours}, one side of a slash. */
    public boolean isCut(Sentence sentence, int first, int last) {
        String text = sentence.text();
        int start = sentence.token(first).start();
        int end = sentence.token(last).end();
        boolean cutBefore = start > 0 && "-/:=_.$'<*+".indexOf(text.charAt(start - 1)) >= 0;
        boolean cutAfter = end < text.length() && "-/=_'>*+(".indexOf(text.charAt(end)) >= 0;
        String next = last + 1 < sentence.size() ? sentence.token(last + 1).lower() : "";
        boolean vagueHead = lexicon.isCommon(sentence.token(last).text());
        boolean joined = SIGN.matcher(next).matches() || next.equals("of") && vagueHead;
        boolean inRow =
                first > 0 && JOINT.matcher(sentence.token(first - 1).text()).matches();
        boolean row = sentence.tokens().subList(first, last + 1).stream()
                .anyMatch(token -> ROW.matcher(token.text()).matches());
        boolean twoClauses = row
                && last + 1 < sentence.size()
                && (sentence.token(last + 1).is(Tag.AUXILIARY)
                        || sentence.token(last + 1).is(Tag.VERB)
                                && lexicon.isOnlyVerb(sentence.token(last + 1).text()))
                && sentence.tokens().subList(0, first).stream()
                        .anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
        // "and request latency", where the tagger took "request" for a verb
        boolean beheaded = first == last
                && first > 1
                && sentence.token(first - 1).is(Tag.VERB)
                && !lexicon.isOnlyVerb(sentence.token(first - 1).text())
                && ROW.matcher(sentence.token(first - 2).text()).matches();
        boolean measured =
                first > 0 && MEASURE.matcher(sentence.token(first - 1).lower()).matches();
        boolean byDefault = sentence.token(first).lower().equals("default")
                && first > 0
                && sentence.token(first - 1).lower().equals("by");
        return cutBefore || cutAfter || joined || inRow || measured || twoClauses || beheaded || byDefault;
    }

    /** Not a verb that was taken for a noun, nor a lone adjective in front of nothing. */
    public boolean isNominal(Sentence sentence, int first, int last) {
        if (!hasFiniteVerb(sentence)
                        && sentence.tokens().subList(first + 1, last + 1).stream()
                                .anyMatch(this::acts)
                || isVerbs(sentence.token(first).text())) {
            return false;
        }
        String text = sentence.words(first, last);
        Tag before = first == 0 ? Tag.PUNCTUATION : sentence.token(first - 1).tag();
        String next = last + 1 < sentence.size() ? sentence.token(last + 1).lower() : "";
        Tag after = last + 1 < sentence.size() ? sentence.token(last + 1).tag() : Tag.PUNCTUATION;
        if (after == Tag.PRONOUN && before == Tag.PUNCTUATION
                || after == Tag.DETERMINER && !RELATIVE.matcher(next).matches()) {
            return false;
        }
        String head = sentence.token(last).text();
        String start = sentence.token(first).text();
        String previous = first == 0 ? "" : sentence.token(first - 1).lower();
        boolean relative =
                RELATIVE.matcher(previous).matches() && THIRD.matcher(start).matches() && isVerb(start);
        boolean order = first < last
                && first > 0
                && before == Tag.PUNCTUATION
                && LOWER.matcher(start).matches()
                && lexicon.isBase(start);
        if (relative || order) {
            return false;
        }
        boolean predicate = first == last
                && LOWER.matcher(head).matches()
                && isVerb(head)
                && (before == Tag.NOUN || before == Tag.CLOSE || before == Tag.CODE || before == Tag.ADVERB);
        if (predicate || ADVERB.matcher(head).matches() || next.equals(":")) {
            return false;
        }
        boolean quality = PLAIN.matcher(head).matches() && QUALITY.matcher(head).matches();
        boolean acting = first == last
                && LOWER.matcher(head).matches()
                && lexicon.verbBase(head).isPresent()
                && (before == Tag.PUNCTUATION
                        || first > 0 && sentence.token(first - 1).lower().equals("to"));
        quality |= first == last && PARTICIPLE.matcher(head).matches() && after == Tag.PREPOSITION;
        boolean plainNoun = NOUN_END.matcher(head).matches() && !acting && first < last;
        return !acting
                && (!quality || before == Tag.AUXILIARY && after != Tag.PREPOSITION || plainNoun)
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private boolean acts(Token token) {
        return LOWER.matcher(token.text()).matches() && isVerb(token.text());
    }

    /** {@code load/unload}. */
    private boolean isVerbs(String text) {
        return text.contains("/")
                && Stream.of(SLASH.split(text))
                        .allMatch(part -> LOWER.matcher(part).matches() && isVerb(part));
    }

    /** {@code CreateQueue(Retention)}: the brackets of a call. */
    public static boolean isArgument(Sentence sentence, int first, int last) {
        return first > 1
                && last + 1 < sentence.size()
                && sentence.token(first - 1).text().equals("(")
                && sentence.token(last + 1).text().equals(")")
                && sentence.token(first - 2).end() == sentence.token(first - 1).start()
                && CALL.matcher(sentence.token(first).text()).matches();
    }

    /** {@code (only io1)}, {@code (not reverse)}, {@code (by API)}: brackets that say under what restriction. */
    public static boolean isRestriction(Sentence sentence, int first, int last) {
        return first > 1
                && last + 1 < sentence.size()
                && sentence.token(last + 1).is(Tag.CLOSE)
                && sentence.token(first - 2).is(Tag.OPEN)
                && RESTRICTION.matcher(sentence.token(first - 1).lower()).matches();
    }

    public static boolean hasFiniteVerb(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.is(Tag.AUXILIARY)
                        || token.is(Tag.VERB)
                                && !INFLECTED.matcher(token.lower()).matches());
    }
}
