package app.cumulus.card.phrase;

import app.cumulus.card.text.Clause;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What something has of its own, must have, is given or changes with: {@code Each pier has its own bell}, {@code Ships must have a
 * lamp}, {@code New porters are given a badge}, {@code The toll varies depending on the weight}.
 *
 * @param word what the question begins with
 * @param hanging what is left at the end of the question, with a space before it
 * @param thing the answer
 */
public record Possession(String word, String hanging, String thing) {

    private static final Pattern HAVING = Pattern.compile("(?i)(?:has|have|gets?|(?:will|must|can|should) have)");
    private static final Pattern OWN =
            Pattern.compile("(?i)(?<whose>its|their) (?<own>own (?!.* and (?:uses?|can|has|have|is|are)\\b)\\S.*)");
    private static final Pattern EACH = Pattern.compile("(?i)(?:each|every) ");
    private static final Pattern NEEDING = Pattern.compile("(?i)(?:must|needs? to|ha(?:s|ve) to) have");
    /** {@code a really blue flag}: which kind of flag. */
    private static final Pattern KIND =
            Pattern.compile("(?:(?i:an?) )?(?<which>\\p{L}+ly \\p{Ll}+) (?<what>\\p{Ll}{3,})(?: \\([^()]*\\))?");
    /** What everybody needs for everything. */
    private static final Pattern EMPTY = Pattern.compile(
            "(?i)(?:(?:the |an? )?(?:proper|enough|sufficient|right|correct|appropriate|necessary|required|needed) )?(?:access|permissions?|rights?|space)|enough .*");

    private static final Pattern DONE = Pattern.compile(
            "(?i)(?<what>[^,()]+?) (?<done>(?:turned|switched) on|enabled|disabled|installed|attached(?: to (?:it|them))?)");
    private static final Pattern GIVEN = Pattern.compile(
            "(?i)(?:.* )?(?:is|are|be|been|being|gets?)(?: \\p{L}+ly)? (?:assigned|given|granted|offered|allocated|issued|charged)");
    private static final Pattern THING = Pattern.compile(
            "(?i)(?!(?:to|at|by|in|on|for|from|with|per|when|if|once|only|twice|via|using|through|according|depending|based|extra|separately|automatically|less|more|a lot|out|back|up|directly|priority)\\b)(?!.* by ).+");
    private static final Pattern CHANGING =
            Pattern.compile("(?i)(?:.* )?(?:var(?:y|ies)|differs?|changes?|depends?|scales?|fluctuates?)");
    private static final Pattern BASIS = Pattern.compile(
            "(?i)(?<link>depending (?:up)?on|based (?:up)?on|according to) (?<what>(?!which|what|how|whether|this|that)\\S.*)");

    public static Optional<Possession> of(Clause clause) {
        String verb = clause.verb();
        String rest = clause.rest();
        Matcher own = OWN.matcher(rest);
        Matcher done = DONE.matcher(rest);
        Matcher kind = KIND.matcher(rest);
        Matcher basis = BASIS.matcher(rest);
        boolean reader = clause.subject().matches("(?i)you|we");
        if (HAVING.matcher(verb).matches() && own.matches() && !reader) {
            boolean many = !EACH.matcher(clause.subject()).lookingAt() && Nouns.isMany(clause.subject());
            String whose = " of " + (many ? "their" : "its") + " own";
            return Optional.of(new Possession("What", whose, own.group("own").substring("own ".length())));
        } else if (NEEDING.matcher(verb).matches() && kind.matches()) {
            return Optional.of(new Possession("What kind of " + kind.group("what"), "", kind.group("which")));
        } else if (NEEDING.matcher(verb).matches()
                && !reader
                && !EMPTY.matcher(rest).matches()) {
            String aim = clause.tail().startsWith("to ") ? " in order" : "";
            return Optional.of(
                    done.matches()
                            ? new Possession("What", " " + done.group("done") + aim, done.group("what"))
                            : new Possession("What", aim, rest));
        } else if (!reader
                && GIVEN.matcher(verb).matches()
                && THING.matcher(rest).matches()) {
            return Optional.of(new Possession("What", "", rest));
        } else if (CHANGING.matcher(verb).matches() && basis.matches()) {
            return Optional.of(
                    new Possession("What", " " + basis.group("link").toLowerCase(Locale.ROOT), basis.group("what")));
        }
        return Optional.empty();
    }
}
