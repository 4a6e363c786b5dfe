package app.cumulus.card.context;

import java.util.regex.Pattern;

/** Tells questions that were written down without a question mark, and are no statements: {@code Which pier does not charge a toll}. */
final class Unasked {

    private static final String AUXILIARY = "(?:does|do|did|is|are|was|were|can|could|should|will|would|has|have|must)";

    /** {@code What it does is …} and {@code Which means …} say something. */
    private static final Pattern ASKING = Pattern.compile(
            "(?:[-*•] ?|\\d+[.)] ?)?(?:"
                    + "(?i:which|what|whose) (?!(?i:it|you|we|they|the|this|that|an?|is|are|means|makes|allows|lets|gives|causes|happens|if)\\b)(?:[^\\s,.:;?]+ ){1,4}?(?i:"
                    + AUXILIARY + ")\\b"
                    + "|(?i:how|why|when|where|who) (?i:" + AUXILIARY
                    + ") (?!(?i:not|also|used|only)\\b)(?!\\S+(?:ed|ing)\\b)[^,:]+$"
                    + "|(?i:what) (?i:is|are|does|do) [^,:]+$"
                    + "|(?i:does) (?!(?i:not|the|an?|so|this|that|it)\\b)[^,:]+$"
                    + "|(?:[Ii]s|[Aa]re|[Cc]an|[Ss]hould|[Ww]ill) (?:there|it|you|we|i|I|[A-Z]\\p{L}*[a-z]\\p{L}*[A-Z0-9]\\p{L}*) (?:for|to|in|on|with|an?|the|\\p{L}+) [^,:]+$)");

    private Unasked() {}

    static boolean is(String text) {
        return text.indexOf('?') < 0 && ASKING.matcher(text.strip()).lookingAt();
    }
}
