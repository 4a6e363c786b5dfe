package app.cumulus.note.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings questions and answers as other programs keep them into the form of a question and what stands behind it: {@code Q1: …} over
 * {@code A1: …}, {@code Front: …} over {@code Back: …}, {@code What lifts crates?::A crane}, {@code What lifts crates? | A crane}, a lone
 * {@code ?} between the two, {@code #card} behind the question.
 */
final class PosedForms {

    private static final int MOST_BETWEEN = 2;

    /** What stands before the words of a question and of its answer. */
    private static final Pattern ASKING = Pattern.compile(
            "^(?<indent>\\s*+(?:[-*•]\\s+)?)[(\\[%]?(?:Q(?:ue|ues|uestion)?|q|Front)\\s?[.]?\\d{0,3}(?:\\s?[)\\].:>]{1,2}|\\s[-–])?\\s+(?<words>\\S.*\\?)\\s*+$");

    private static final Pattern ANSWERING = Pattern.compile(
            "^(?<indent>\\s*+(?:[-*•]\\s+)?)[(\\[%]?(?:A(?:ns(?:wer)?)?|a|Back)\\s?[.]?\\d{0,3}(?:\\s?[)\\].:>]{1,2}|\\s[-–])?\\s+(?<words>\\S.*)$");

    private static final Pattern SIGNED = Pattern.compile(
            "\\s*+(?:[-*•]\\s+)?(?:[(\\[%].*|\\p{L}+\\s?[.]?\\d{0,3}(?:[)\\].:>]|\\s[-–]\\s).*|\\p{L}{1,3}\\s?\\d{1,3}\\s.*)");

    /** A question and its answer on one line, with a sign between them. */
    private static final Pattern BESIDE = Pattern.compile(
            "^(?<ask>\\s*+(?:[-*•]\\s+|\\d{1,2}[.)]\\s+)?(?:\\*\\*)?(?i:what|which|who|whom|whose|when|where|why|how|is|are|can|does|do)\\b[^?|]{5,200}\\?(?:\\*\\*)?)\\s*+(?::{1,3}|[|;=]|-{1,2}(?!>)|–|—|>>)\\s*+(?<answer>[^|;\\s>].*)$");

    private static final Pattern BRACKETED = Pattern.compile(
            "^(?<ask>\\s*+(?:[-*•]\\s+)?(?i:what|which|who|when|where|why|how)\\b[^?|(]{5,200}\\?)\\s+[(\\[](?<answer>[^()\\[\\]]+)[)\\]]\\s*+$");

    private static final Pattern CARD_TAG = Pattern.compile("\\s+#(?:card|flashcards?(?:/\\S+)?|anki)\\s*+$");
    private static final Pattern LONE = Pattern.compile("\\s*+\\?{1,2}\\s*+");
    private static final Pattern BRACED = Pattern.compile("^\\s*+\\{\\{(?:c\\d::)?(?<words>[^{}]+)\\}\\}\\s*+$");

    private static final Pattern CHOICE = Pattern.compile("\\s*+[(\\[]?B\\s?[.):\\]]\\s");

    /** {@code Ans - a crane}. */
    private static final Pattern LETTERED = Pattern.compile("^(?<indent>\\s*+)(?:Ans(?:wer)?|ANS)\\s?[-–]\\s+(?=\\S)");

    private PosedForms() {}

    /** As many lines as there were. */
    static List<String> settled(List<String> written) {
        if (written.stream().noneMatch(line -> line.indexOf('?') >= 0)) {
            return written;
        }
        List<String> lines = new ArrayList<>(written);
        for (int i = 0; i < lines.size(); i++) {
            String line = CARD_TAG.matcher(lines.get(i)).replaceFirst("");
            lines.set(i, beside(line));
            if (i > 0 && isQuestion(lines.get(i - 1))) {
                lines.set(i, behindQuestion(lines.get(i)));
            }
            pair(lines, i);
        }
        return lines;
    }

    private static boolean isQuestion(String line) {
        return line.endsWith("?") && line.indexOf(' ') > 0;
    }

    private static String beside(String line) {
        if (line.indexOf('?') < 0) {
            return line;
        }
        Matcher form = BESIDE.matcher(line);
        Matcher found = form.matches() ? form : BRACKETED.matcher(line);
        return found.matches()
                ? found.group("ask") + " " + found.group("answer").strip()
                : line;
    }

    private static String behindQuestion(String line) {
        Matcher braced = BRACED.matcher(line);
        String bare = braced.matches()
                ? braced.group("words")
                : LETTERED.matcher(line).replaceFirst("${indent}");
        return LONE.matcher(line).matches() ? "" : bare;
    }

    /** {@code Q:} and {@code A:} for whatever letters and signs stand before a question and the answer below it. */
    private static void pair(List<String> lines, int index) {
        Matcher asking = ASKING.matcher(lines.get(index));
        if (!asking.matches() || !SIGNED.matcher(lines.get(index)).matches()) {
            return;
        }
        int answer = index + 1;
        while (answer < lines.size() && lines.get(answer).isBlank() && answer <= index + MOST_BETWEEN) {
            answer++;
        }
        if (answer < lines.size() && SIGNED.matcher(lines.get(answer)).matches()) {
            Matcher answering = ANSWERING.matcher(lines.get(answer));
            boolean choice = answer + 1 < lines.size()
                    && CHOICE.matcher(lines.get(answer + 1)).lookingAt();
            if (answering.matches() && !choice) {
                lines.set(index, asking.group("indent") + "Q: " + asking.group("words"));
                lines.set(answer, answering.group("indent") + "A: " + answering.group("words"));
            }
        }
    }
}
