package app.cumulus.card.generate;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of an answer that is too long to recall what it only adds, and shows it small under the answer: remarks, a second sentence. */
final class Aside {

    private static final int MOST_WORDS = 12;
    private static final int LEAST_WORDS = 3;

    /** What restricts the answer, tells what comes of it, or is one word beside another, belongs to it. */
    private static final Pattern REMARK = Pattern.compile(
            "\\s+\\((?!(?i:[^()]*\\b(?:only|not|no|never|except|unless|until|than|before|after|within|default|max|min|if|when|optional)\\b)|\\p{Ll}+ing )(?<said>\\p{Ll}[^()\\d\\s]* [^()\\d]+|by [^()]*\\([^()]*\\)[^()]*)\\)");

    /** {@code By a crane. It stands on the pier …}: the first sentence says how. */
    private static final Pattern SECOND =
            Pattern.compile("(?<first>(?:By|With|Through|Using|Via|Because) [^.;]+)\\. (?<more>\\S.*)", Pattern.DOTALL);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Aside() {}

    static Candidate shortened(Candidate candidate) {
        CardText text = candidate.text();
        if (candidate.kind() != CardKind.BASIC
                || text.answer().indexOf('`') >= 0
                || text.answer().indexOf('\n') >= 0
                || !text.extra().isEmpty()
                || words(text.answer()) <= MOST_WORDS) {
            return candidate;
        }
        List<String> more = new ArrayList<>();
        String answer = text.answer();
        Matcher second = SECOND.matcher(answer);
        if (second.matches() && words(second.group("first")) >= LEAST_WORDS) {
            answer = second.group("first");
            more.add(second.group("more"));
        }
        Matcher remark = REMARK.matcher(answer);
        String bare = remark.replaceAll("");
        if (words(bare) >= LEAST_WORDS && !bare.equals(answer)) {
            remark.reset();
            while (remark.find()) {
                more.add(remark.group("said"));
            }
            answer = bare;
        }
        return more.isEmpty()
                ? candidate
                : new Candidate(
                        candidate.rule(),
                        candidate.kind(),
                        new CardText(text.question(), answer, String.join("; ", more), text.clozeText()),
                        candidate.lines(),
                        candidate.basis(),
                        candidate.score());
    }

    private static int words(String text) {
        return BLANKS.split(text.strip()).length;
    }
}
