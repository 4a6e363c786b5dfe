package app.cumulus.card.rule.list;

import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words the question for a list whose lead-in is a sentence that names the kind of its items:
 * {@code Seals are sold in the following colours}, {@code The two ways to open the gate are}.
 */
final class LedQuestion {

    private static final int MOST_WORDS = 14;
    private static final int MOST_NOUN_WORDS = 5;
    private static final String MANY =
            "(?:(?:the |these |any of the |one of the )?following(?: \\d{1,2}| two| three| four| five| six)?|\\d|two|three|four|five|six)";

    private static final Pattern OF_KIND = Pattern.compile(
            "(?i)(?<who>[^,:;]+?) (?<be>is|are|was|were|can be|must be|may be|could be|should be) (?<part>(?:only )?[\\p{L}-]+) (?<prep>for|in|on|by|with|to|from|at|against|into|through|via) "
                    + MANY + " (?<noun>\\S+(?: \\S+){0,4})");
    private static final Pattern ARE = Pattern.compile(
            "(?i)(?:in general,? |generally,? |usually,? )?(?<the>the |some )?(?<count>\\d{1,2} |two |three |four |five |six |seven )?(?<only>only )?(?<what>\\S+(?: \\S+){0,8}?) are");
    private static final Pattern FOLLOWING_ARE = Pattern.compile(
            "(?i)(?:the |these )?following are (?:the |all the |some |all )?(?<what>\\S+(?: \\S+){0,8})");
    private static final Pattern CERTAIN = Pattern.compile(
            "(?i)(?<only>only )?(?:certain|some|specific|(?:the )?following) (?<noun>\\S+(?: of \\S+(?: \\S+)??| \\S+){0,2}?) (?<does>(?:can|could|may|must|are|have|will)(?: not)? \\S.*?)");
    /** The verb of one thing behind a noun in the plural: what the heading does to those. */
    private static final Pattern OF_OWNER = Pattern.compile(
            "(?i)(?:the )?(?<noun>\\p{L}{3,}s) (?:(?:that |which )?it (?<does>\\p{L}{3,}s)(?<behind> \\p{L}{2,4})?|(?<with>\\p{L}{3,}s) (?<prep>with|to|from|for|on|in|by|via))");

    private static final Pattern BECAUSE =
            Pattern.compile("(?i)(?<who>[^,:;]+?) (?<be>is|are) (?<how>(?:not |so )?[\\p{L}-]+) because");
    private static final Pattern PRONOUN =
            Pattern.compile("(?i).*\\b(?:it|its|they|them|their|this|that|these|those|he|she|there|such|here)\\b.*");
    private static final Pattern TAIL = Pattern.compile("(?i)\\s(?:of|to|for|in|on|with|by|that|which|you|we)\\s.*$");
    private static final Pattern EXPLETIVE =
            Pattern.compile("(?i)(?:there|here|what|which|who|how|when|if|where)\\b.*");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z][a-z]{2,}");
    private static final Pattern ORDINARY = Pattern.compile(
            "Each|All|Every|Some|The|An?|Using|[A-Z][a-z]+(?:tion|ment|ing|ity|ance|ence)|Popular|Main|Common|Key|Typical|Available|Supported|Possible|Important|Basic|Valid|Allowed");
    private static final Pattern TELLING = Pattern.compile(
            "(?i)(?:popular|main|common|key|typical|available|supported|possible|important|basic|valid|allowed) .*");

    private final Lexicon lexicon;
    private final WordList kinds = WordList.of("kinds.txt");

    LedQuestion(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The question without its mark; none for other lead-ins.
     *
     * @param owner what the lead-in stands under; empty if it is no name
     */
    Optional<String> asked(String lead, String owner, String count) {
        String bare = Phrases.bare(lead).replaceFirst("[:\\s]+$", "");
        Matcher deed = OF_OWNER.matcher(bare);
        if (deed.matches()) {
            return ofOwner(deed, owner, count);
        }
        if (Phrases.words(bare) > MOST_WORDS || EXPLETIVE.matcher(bare).matches() || bare.indexOf('(') >= 0) {
            return Optional.empty();
        }
        Matcher following = FOLLOWING_ARE.matcher(bare);
        if (following.matches()) {
            return named(following.group("what"), count, "");
        }
        if (PRONOUN.matcher(bare).matches()) {
            return Optional.empty();
        }
        Matcher kind = OF_KIND.matcher(bare);
        if (kind.matches()) {
            return ofKind(kind, count);
        }
        Matcher certain = CERTAIN.matcher(bare);
        if (certain.matches() && Nouns.isPlural(Nouns.head(certain.group("noun")))) {
            return Optional.of(
                    "Which " + count + " " + lexicon.lowered(certain.group("noun")) + " " + certain.group("does"));
        }
        Matcher because = BECAUSE.matcher(bare);
        if (because.matches()) {
            return Optional.of("For which " + count + " reasons "
                    + because.group("be").toLowerCase(Locale.ROOT) + " " + lowered(because.group("who")) + " "
                    + because.group("how"));
        }
        Matcher are = ARE.matcher(bare);
        boolean telling = are.matches()
                && (are.group("count") != null
                        || are.group("only") != null
                        || are.group("the") != null
                        || TELLING.matcher(are.group("what")).matches());
        return telling ? named(are.group("what"), count, are.group("only") == null ? "" : "only ") : Optional.empty();
    }

    /** {@code Yards delivers to:} under "Ferry": to which yards the ferry does. */
    private Optional<String> ofOwner(Matcher deed, String owner, String count) {
        boolean it = deed.group("does") != null;
        String does = deed.group(it ? "does" : "with").toLowerCase(Locale.ROOT);
        String prep = it ? deed.group("behind") : " " + deed.group("prep");
        Optional<String> base = lexicon.verbBase(does).filter(found -> !found.equals(does));
        String noun = deed.group("noun");
        boolean fit = Nouns.isPlural(noun.toLowerCase(Locale.ROOT)) && !owner.isEmpty() && !Nouns.isPlural(owner);
        return base.filter(found -> fit)
                .map(found -> "Which " + count + " " + Phrases.lowered(noun) + " does " + owner + " " + found
                        + (prep == null ? "" : prep.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> ofKind(Matcher kind, String count) {
        String noun = kind.group("noun");
        if (!Nouns.isPlural(Nouns.head(noun)) || Phrases.words(noun) > MOST_NOUN_WORDS) {
            return Optional.empty();
        }
        String[] be = kind.group("be").toLowerCase(Locale.ROOT).split(" ");
        String turned = be[0] + " " + lowered(kind.group("who")) + (be.length > 1 ? " be " : " ") + kind.group("part");
        return Optional.of(Phrases.capitalised(kind.group("prep").toLowerCase(Locale.ROOT)) + " which " + count + " "
                + lexicon.lowered(noun) + " " + turned);
    }

    /** A noun in the plural that names a kind; other things in the plural have properties under them. */
    private Optional<String> named(String what, String count, String only) {
        String head = TAIL.matcher(what).replaceFirst("");
        boolean kind = Nouns.isPlural(head)
                && (kinds.has(Nouns.lastWord(head))
                        || TELLING.matcher(what).matches()
                        || !head.equals(what) && !what.matches("(?i).*\\b(?:you|we) .*"));
        return kind && head.indexOf(',') < 0
                ? Optional.of("What are the " + only + count + " " + lowered(what))
                : Optional.empty();
    }

    /** With a small first letter, where only the beginning of the sentence made it large. */
    private String lowered(String who) {
        String first = who.split(" ")[0];
        boolean ordinary = ORDINARY.matcher(first).matches()
                || CAPITAL.matcher(first).matches() && Nouns.isPlural(who)
                || lexicon.isCommon(first);
        return ordinary ? Phrases.lowered(who) : lexicon.lowered(who);
    }
}
