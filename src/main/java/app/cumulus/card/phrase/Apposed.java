package app.cumulus.card.phrase;

import app.cumulus.card.CardText;
import app.cumulus.card.text.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a thing is, where a line beside its name is only a noun with what tells it apart, though its first word may be read as a verb:
 * {@code Name given to ropes that hold ships}, {@code Harbour scale crate moving service}, {@code direct line from the pier to the yard}.
 */
public final class Apposed {

    private static final int MOST_WORDS = 14;
    private static final int LEAST_WORDS = 4;
    private static final String NOUN =
            "way|line|link|connection|unit|agent|environment|set|group|grouping|collection|chunk|list|pool|name|firewall|service|warehouse|tool|engine|script|mechanism|method|process|combination|representation|snapshot|copy|version|framework|platform|protocol|program|area|location|file system|storage|device|network|database|signature|server|registry|directory|library|document|bundle|package|template|bucket|endpoint|point|machine|transfer|pair|layer|cluster|container|cache|record|gateway|kind|type|account|appliance|workflow|solution|preview|subset|piece|entity|data center|datacenter";
    private static final Pattern KIND = Pattern.compile(
            "(?i)(?:(?:an?|the|any|special|easy|simple|quick|great) )*(?<pre>(?:[\\p{L}\\d/&-]+ ){0,4}?)(?<noun>(?:"
                    + NOUN
                    + ")s?)(?<tail> (?:of|for|to|that|which|from|between|used|designed|dedicated|installed|given|sent|created|containing|where|into) .+)?");
    /** A noun that may be an order: then what hangs on it must be a noun's. */
    private static final Pattern ORDER = Pattern.compile(
            "(?i)(?:name|list|group|set|script|record|copy|link|package|process|pair|pool|cache|layer|point|transfer|version|unit|document|bundle|type|line|area)");

    private static final Pattern OF_NOUN =
            Pattern.compile("(?i) (?:of|given (?:to )?(?:the|an?)|that|which|between) .+");
    /** Words before the noun that may be verbs and are none before a noun of a kind. */
    private static final Set<String> LIKE = Set.of(
            "direct",
            "live",
            "separate",
            "secure",
            "open",
            "complete",
            "block",
            "file",
            "store",
            "clear",
            "object",
            "cloud",
            "key",
            "network");

    private static final Pattern FUNCTION = Pattern.compile(
            "(?i).*\\b(?:to|for|of|in|on|at|by|with|from|and|or|is|are|can|has|have|no|not|your|our|my|its|same|other|another|each|every|all|one|first|second|last|new|more|less|only|this|that|these|than|per|as|use|uses|using|default|need|needs|want|always|never|often|sometimes|usually|several|many|some|few|best|how|what|when|where|if)\\b.*|\\d.*");
    private static final Pattern SEVERED = Pattern.compile(
            "(?i)(?!.*(?:, (?:and|or) |, such as| and | or )).*,.*|.*[=\">].*|.*\\band (?:connects?|has|have|is|are|can|must)\\b.*");
    /** What a service is told of has or keeps, not what it is: {@code Tower: list of all gates}. */
    private static final Pattern HELD = Pattern.compile(
            "(?i)(?:set|group|grouping|collection|chunk|list|pool|layer|name|record|area|location|bucket|copy|version|snapshot|pair|type)s?");

    private static final Pattern SCALE = Pattern.compile("(?i)\\p{L}+(?: |-)(?:scale|based|wide|level)\\b.*");

    private final Lexicon lexicon;
    private final Naming naming;

    public Apposed(Lexicon lexicon, Naming naming) {
        this.lexicon = lexicon;
        this.naming = naming;
    }

    public Optional<CardText> of(String name, String text) {
        Matcher kind = KIND.matcher(text);
        int words = Phrases.words(text);
        if (words < LEAST_WORDS
                || words > MOST_WORDS
                || !kind.matches()
                || SEVERED.matcher(text).matches()
                || naming.isService(name) && HELD.matcher(kind.group("noun")).matches()
                || !isNoun(kind.group("pre").strip(), kind.group("noun"), kind.group("tail"), text)) {
            return Optional.empty();
        }
        boolean many = Nouns.isMany(name);
        return Optional.of(
                CardText.of("What " + Auxiliary.is(many) + " " + name + "?", Phrases.capitalised(Phrases.bare(text))));
    }

    private boolean isNoun(String before, String noun, String tail, String text) {
        boolean article = text.matches("(?i)(?:an?|the|any) .*");
        if (before.isEmpty()) {
            return tail != null
                    && (article
                            || !ORDER.matcher(noun).matches()
                            || OF_NOUN.matcher(tail).matches());
        }
        String first = before.replaceFirst(" .*", "").toLowerCase(Locale.ROOT);
        boolean order = !article && lexicon.verbBase(first).isPresent() && !LIKE.contains(first);
        boolean bare = tail == null && !SCALE.matcher(text).matches();
        return !order && !bare && !FUNCTION.matcher(before).matches();
    }
}
