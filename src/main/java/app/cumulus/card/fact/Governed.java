package app.cumulus.card.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what lines speak of under a heading with a general word: under {@code Naming rules} of the name, not of the rules. */
final class Governed {

    private static final Pattern NAMING = Pattern.compile(
            "(?i)(?:(?<what>[\\p{L}\\d -]{1,40}?) )?nam(?:ing|es?) (?:conventions?|rules?|requirements?|restrictions?|constraints?|guidelines)|naming");
    private static final Pattern PLURAL = Pattern.compile("(?:.* )?(?<one>\\p{L}{2,}[^\\Ws])s");
    private static final Pattern HELD = Pattern.compile("(?i)items?|elements?");

    private Governed() {}

    /** The thing; none where the heading is no such one. */
    static Optional<String> by(String heading, Place above, boolean owner) {
        Matcher naming = NAMING.matcher(heading);
        if (naming.matches()) {
            String what = naming.group("what");
            Matcher many = PLURAL.matcher(above.heading());
            return Optional.of(what != null ? what + " name" : many.matches() ? many.group("one") + " name" : "Name");
        }
        return owner && HELD.matcher(heading).matches()
                ? Optional.of(above.subject() + " " + heading.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
