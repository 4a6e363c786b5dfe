package app.cumulus.card.generate;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.rule.Candidate;
import java.util.regex.Pattern;

/**
 * Tells which numbers are those of a story that the writer makes up: they stand in one sentence with "for example", behind it.
 */
final class Examples {

    private static final Pattern MARK = Pattern.compile(
            "(?i)\\b(?:for example|for instance|let'?s say|same example|imagine|suppose|assume that|say we have)\\b");

    private Examples() {}

    static boolean hold(Passage passage, Candidate candidate) {
        if (!candidate.rule().startsWith("number")) {
            return false;
        }
        String basis = candidate.basis();
        int at = passage.text().indexOf(basis.length() > 20 ? basis.substring(basis.length() - 20) : basis);
        String before = at < 0 ? "" : passage.text().substring(0, at);
        String sentence = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf("? ")) + 1);
        return MARK.matcher(sentence).find();
    }
}
