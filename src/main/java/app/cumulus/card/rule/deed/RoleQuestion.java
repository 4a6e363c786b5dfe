package app.cumulus.card.rule.deed;

import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is named by its part in something is a deed: {@code The default rule is to shut the gate}, {@code The usual way of calling is using a bell}. */
final class RoleQuestion {

    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?:(?:the|its|their) )?(?:(?:most (?:common|usual|typical|efficient|secure)|main|primary|default|usual|typical|common|preferred|recommended|easiest|fastest|cheapest|safest|best|key|sole) )+"
                    + "(?:[\\p{L}-]+ ){0,2}(?:way|use case|use|usage|purpose|goal|aim|policy|polic(?:y|ies)|action|behaviou?r|method|means|approach|task|role|function|benefit|advantage|idea|solution|practice|rule|setting|mode)(?: (?:of|for|to|when) (?<of>[^,;:()]+))?");
    private static final Pattern DEED = Pattern.compile(
            "(?i)(?:to (?!be\\b|do\\b)\\p{L}{2,} |using |by \\p{L}{3,}ing )(?!(?:this|that|these|it|them)\\b)[^;:]+");
    private static final Pattern BE = Pattern.compile("(?i)(?:is|are)(?<using> using)?");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|its|their) ");
    private static final int SCORE = 73;

    private final Lexicon lexicon;
    private final ObjectCards made;

    RoleQuestion(Lexicon lexicon, ObjectCards made) {
        this.lexicon = lexicon;
        this.made = made;
    }

    /** What to ask and to answer; nothing where no deed is told. */
    Optional<Runnable> of(ObjectSetting setting) {
        Clause clause = setting.clause();
        Matcher role = ROLE.matcher(clause.subject());
        Matcher be = BE.matcher(clause.verb());
        if (!role.matches() || !be.matches()) {
            return Optional.empty();
        }
        String told = (be.group("using") == null ? "" : "using ") + clause.rest() + setting.tail();
        if (!DEED.matcher(told).matches()) {
            return Optional.empty();
        }
        String subject =
                "the " + ARTICLE.matcher(lexicon.lowered(clause.subject())).replaceFirst("");
        String verb = clause.verb()
                .substring(0, clause.verb().length() - (be.group("using") == null ? 0 : " using".length()));
        String asked = "What " + verb + " " + subject + "?";
        return Optional.of(() -> made.add(setting, asked, told, SCORE));
    }
}
