package app.cumulus.card.rule.deed;

import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What something helps, lets or enables somebody to do: {@code It helps you decide …}.
 *
 * @param asked what is left of it in a question, before "do": {@code help you}, {@code enable you to}
 * @param doing what is done
 */
record Helped(String asked, String doing) {

    private static final Pattern HELPED = Pattern.compile(
            "^(?<verb>(?i:helps?|lets?|allows?|enables?))\\s+(?:(?<whom>you|us|users?|customers?|developers?)\\s+)?(?<to>to\\s+)?(?<doing>\\p{L}+\\s.+)$");

    static Optional<Helped> of(String predicate, Lexicon lexicon) {
        Matcher help = HELPED.matcher(predicate);
        if (!help.matches()) {
            return Optional.empty();
        }
        String verb = Phrases.lowered(help.group("verb")).replaceFirst("s$", "");
        String first = help.group("doing").split(" ")[0];
        Optional<String> base = lexicon.verbBase(first);
        boolean bare = help.group("to") == null && help.group("whom") == null;
        boolean enabling = verb.equals("enable") || verb.equals("allow");
        // "it allows fixed addresses": no verb behind "allows"
        boolean thing = bare
                && enabling
                && !(lexicon.isOnlyVerb(first) && base.filter(first::equals).isPresent());
        if (base.isEmpty() || thing) {
            return Optional.empty();
        }
        // "cranes enable lift boxes" leaves out whom
        String whom = bare && enabling ? " you to" : help.group("whom") == null ? "" : " " + help.group("whom");
        // "it helps opening gates", "it helps open gates"
        boolean alone = verb.equals("help") && bare;
        if (alone && first.endsWith("ing")) {
            return Optional.of(new Helped("help with", help.group("doing")));
        }
        whom = alone ? " you" : whom;
        return Optional.of(new Helped(verb + whom + (help.group("to") == null ? "" : " to"), help.group("doing")));
    }
}
