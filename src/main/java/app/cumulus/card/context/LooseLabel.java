package app.cumulus.card.context;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where what stands before the colon of a gap says more than the few words behind it: a sentence of another line, no name. */
final class LooseLabel {

    private static final int LEAST_SENTENCE_WORDS = 6;
    private static final Pattern LABELLED = Pattern.compile("(?<label>[^:\\[\\n]{1,120}): (?<said>.+)", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private LooseLabel() {}

    static boolean is(String line, Candidate candidate) {
        if (candidate.kind() != CardKind.CLOZE || candidate.rule().startsWith("number")) {
            return false;
        }
        Matcher labelled = LABELLED.matcher(candidate.text().question());
        return labelled.matches()
                && words(labelled.group("label")) >= LEAST_SENTENCE_WORDS
                && words(labelled.group("said")
                                .replace(CardText.GAP, candidate.text().answer()))
                        <= LEAST_SENTENCE_WORDS
                && !line.toLowerCase(Locale.ROOT)
                        .contains(labelled.group("label").toLowerCase(Locale.ROOT));
    }

    private static int words(String text) {
        return BLANKS.split(text.strip()).length;
    }
}
