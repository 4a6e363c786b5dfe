package app.cumulus.card.fact;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;

/** Turns headings into parts of a topic path, and tells those that name something from those that say something. */
final class Headings {

    private static final int MOST_WORDS = 9;

    private final Tagger tagger;

    Headings(Lexicon lexicon) {
        this.tagger = new Tagger(lexicon);
    }

    /** Whether a heading names a topic: it has no verb of its own, and does not begin in mid-sentence. */
    boolean isTopic(String title) {
        String part = topicPart(title);
        if (part.isEmpty()
                || part.matches(
                        "(?i)(?:also|formerly|just|then|or|and|but|so|it|they|you|we|this|these|there|let'?s)\\b.*")) {
            return false;
        }
        Sentence words = tagger.tag(part);
        boolean question = title.strip().endsWith("?") || part.matches("(?i)(?:what|how|why|when|which|where)\\b.*");
        boolean finite =
                words.tokens().stream().skip(1).anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN));
        boolean order = words.size() > 2
                && words.token(0).is(Tag.VERB)
                && !words.token(0).lower().endsWith("ing")
                && words.token(0).text().matches("[a-z].*");
        return !question && !finite && !order;
    }

    /** The heading without numbering, brackets with remarks, and trailing colon; empty if nothing is left of it. */
    static String topicPart(String title) {
        String part = title.replaceAll("\\s*:+\\s*$", "")
                .replaceAll("\\s*\\((?![A-Z0-9]{2,6}\\))[^()]*\\)", "")
                .replaceAll("^\\s*\\d+(?:\\.\\d+)*[.)]?\\s+(?=\\p{Lu})", "")
                .replaceAll("[`*]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*[:\\-–]\\s*$", "")
                .replaceAll("(?<=\\w{2})(?<!\\bvs)\\.\\s+.*$", "")
                // "IAM - Identity Access Manager": the short name is what the lines below call it
                .replaceAll("^([A-Z][A-Z0-9/]{1,6}(?: \\d+)?) [-–] \\p{L}.*$", "$1")
                .strip();
        return part.split(" ").length > MOST_WORDS ? "" : part;
    }

    /** Brackets of a heading that hold a remark, not an alias; empty if there are none. */
    static String remark(String title) {
        var brackets = java.util.regex.Pattern.compile("\\(([^()]{8,})\\)").matcher(title);
        return brackets.find() ? brackets.group(1).strip() : "";
    }
}
