package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.note.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides some words of a sentence that stands alone: the plainest card there is. */
final class Gap {

    static final String SHOWN = "[…]";

    private static final int MOST_SUBJECT_WORDS = 6;

    /** Verbs that take a singular subject, so that a label before them reads on as the subject. */
    private static final Pattern SINGULAR =
            Pattern.compile("(?i)(?:is|isn't|has|does|doesn't|was|can|cannot|can't|may|must|should|will|won't)");

    private static final Pattern PLURAL =
            Pattern.compile("(?i)(?:are|aren't|have|do|don't|were|can|cannot|can't|may|must|should|will|won't)");

    private static final Pattern NAME = Pattern.compile("(?U)[\\w\"`][\\w\\s/&'`\"()-]*");

    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?i)(?:to|for|in|by|with|if|when|how|what|as|on|from|there|you|we|note|notes|example|examples|use|using|why)\\b.*");

    /** The name of one thing, though its last word is a plural: {@code Logs Insights}. */
    private static final Pattern TITLE = Pattern.compile("(?:[A-Z][\\w-]*\\s+)+[A-Z][\\w-]*");

    private Gap() {}

    /** The cloze that hides the tokens from {@code first} to {@code last}. */
    static Candidate hide(String rule, Said said, int first, int last, Span lines, int score) {
        String text = said.sentence().text();
        int start = said.sentence().token(first).start();
        int end = said.sentence().token(last).end();
        String hidden = text.substring(start, end);
        String before = text.substring(0, start);
        String behind = text.substring(end);
        String asked = framed(said, hidden(before, hidden, SHOWN) + SHOWN + hidden(behind, hidden, SHOWN));
        String mark = "{{c1::" + hidden + "}}";
        String cloze = framed(said, hidden(before, hidden, mark) + mark + hidden(behind, hidden, mark));
        String answer = hidden.replaceAll("^[\"“](.*)[\"”]$", "$1");
        return new Candidate(
                rule,
                CardKind.CLOZE,
                new CardText(asked, answer, "", cloze),
                lines,
                said.sentence().text(),
                score);
    }

    /** A number that is said twice is hidden twice. */
    private static String hidden(String text, String value, String mark) {
        boolean number = value.matches("\\d+");
        return number
                ? text.replaceAll("(?<![\\w.,-])" + value + "(?![\\w.,-])", Matcher.quoteReplacement(mark))
                : text;
    }

    /** {@code EFS: is shared} reads {@code EFS is shared}: a label that is the subject needs no colon. */
    static String framed(Said said, String sentenceText) {
        return isSubject(said)
                ? Phrases.capitalised(said.label()) + " " + Phrases.lowered(sentenceText)
                : said.whole(sentenceText);
    }

    private static boolean isSubject(Said said) {
        String label = said.label();
        Sentence sentence = said.sentence();
        if (label.isEmpty()
                || sentence.size() == 0
                || Phrases.words(label) > MOST_SUBJECT_WORDS
                || !NAME.matcher(label).matches()
                || NO_SUBJECT.matcher(label).matches()) {
            return false;
        }
        int verb = sentence.token(0).is(Tag.ADVERB) && sentence.size() > 1 ? 1 : 0;
        String first = sentence.token(verb).lower();
        boolean third = sentence.token(verb).is(Tag.VERB) && first.endsWith("s") && !first.endsWith("ss");
        if (DefinitionRule.isPlural(label) && !TITLE.matcher(label).matches()) {
            return PLURAL.matcher(first).matches();
        }
        return SINGULAR.matcher(first).matches() || third;
    }
}
