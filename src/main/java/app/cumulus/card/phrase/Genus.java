package app.cumulus.card.phrase;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a noun phrase as a definition: the kind of thing that something is, its head noun, and what tells it apart. */
public final class Genus {

    private static final Pattern KIND_DOING = Pattern.compile(
            "(?:(?:[Aa]n?|[Tt]he) )?(?<what>(?:[\\p{L}\\d-]+ ){0,4}?)(?<kind>\\p{Ll}+) (?:that|which) (?<deed>(?:is |can |will |has )?\\p{Ll}+s?\\b .+)");
    private static final Pattern QUALITY = Pattern.compile(
            "(?!(?:archive|drive|directive|objective|alternative|table|variable|cable|executable)$).*(?:able|ible|ive|ous|ful|less|iant|dent)");
    private static final Pattern DOING = Pattern.compile("\\p{L}{2,}ing");
    private static final Pattern SUPERLATIVE =
            Pattern.compile("(?i)(?:most|least|best|worst|only|\\p{L}{3,}(?<!inter)est) ");

    /** Of a verb that the lexicon does not know: {@code multithreaded}; not {@code feed}, {@code speed}. */
    private static final Pattern DONE = Pattern.compile("(?!(?:hundred|embed|naked)$)[\\p{L}-]{3,}[^\\We]ed");

    private static final Pattern UNCOUNTED =
            Pattern.compile("(?i).*(?:data|ware|ing|traffic|storage|security|access|code)");
    private static final Pattern A_SERVICE = Pattern.compile(
            "(?i)(?:an? |the )?(?:aws |amazon |web )*service,? (?:(?:(?:that|which) (?:can be |is )?used )?to (?<aim>.+)|(?:that|which) (?<deed>(?:\\p{L}+ly )?(?<verb>(?!does|is|has|was)\\p{Ll}+s) .+))");
    /** What has no word but these tells nothing that others of its kind are not, too: {@code a great new service}. */
    private static final Pattern HOLLOW_WORD = Pattern.compile(
            "(?i)an?|the|one|its|their|own|very|quite|really|most|aws|amazon|amazon's|aws's|huge|big|large|great|good|best|nice|cool|new|important|fundamental|essential|game|changing|game-changing|changer|proprietary|fully|managed|fully-managed|useful|powerful|popular|simple|special|specific|main|major|basic|common|unique|native|service|list|technology|technologies|feature|functionality|thing|option|product|tool|solution|concept|offering|topic|component|stuff|of|for|from|by|in|on|within");
    /** {@code feature of Cranes}, {@code lamps for AWS}: only what it belongs to. */
    private static final Pattern OWNER =
            Pattern.compile(" (?:of|for|from|by|in|on|within) (?:(?:the|an?) )?\\p{Lu}[\\p{L}\\d]*$");
    /** What weight it has or which kinds of it there are, not what it is: {@code basis of every harbour}, {@code Types: red, blue}. */
    private static final Pattern WEIGHT = Pattern.compile(
            "(?i)(?:an? |the )?(?:\\p{L}+ )?(?:fundamentals?|basis|basics|foundation|heart|backbone|cornerstone|essence|must|usage|use) (?:of|for|in|within)\\b.*|(?:types?|kinds?|options?|modes?|examples?|ex) ?: .*");

    private static final int MOST_BEFORE_CALLED = 8;
    private static final Set<String> SUPERLATIVES = Set.of("most", "least", "more", "less");
    private static final Set<String> OF_FOR = Set.of("of", "for");
    private static final Set<String> ROW = Set.of("and", "or", ",", "/", "&", "+");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one");
    private static final Set<String> JOINTS = Set.of("and", "or", ",", "/", "&");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final WordList adjectives = WordList.of("adjectives.txt");
    private final WordList kinds = WordList.of("genus.txt");
    private final WordList defining = WordList.of("defining.txt");

    public Genus(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    /** Whether the head is a noun, not what something is like or what happens to it: {@code driven by wind}, {@code easier to lift}. */
    public boolean hasNoun(String phrase) {
        Sentence words = tagger.tag(phrase);
        int head = head(words);
        boolean doing =
                words.size() > 2 && DOING.matcher(words.token(0).lower()).matches();
        return doing || head >= 0 && isNoun(words.token(head));
    }

    /** Whether it tells what is not so of everything: not a praise, an owner, a bare way or bound ({@code transfer to a pier}, {@code below 3 piers}) or {@code a service}. */
    public boolean tellsApart(String phrase) {
        Sentence words = tagger.tag(phrase);
        Matcher owner = OWNER.matcher(phrase);
        String own = owner.find() ? phrase.substring(0, owner.start()) : phrase;
        boolean hollow = own.indexOf(' ') < 0 && !own.equals(phrase) && phrase.matches(".* (?:AWS|Amazon)")
                || tagger.tag(own).tokens().stream()
                        .allMatch(token -> HOLLOW_WORD
                                .matcher(Nouns.singular(token.lower()))
                                .matches());
        boolean kind = words.size() < 3
                || phrase.indexOf('%') >= 0
                || words.token(0).text().length() > 1
                        && words.token(0).text().equals(words.token(0).text().toUpperCase(Locale.ROOT))
                || kinds.has(Nouns.singular(words.token(0).lower()));
        boolean bounded = !kind
                && (words.token(1).is(Tag.NUMBER) && !words.token(0).is(Tag.DETERMINER)
                        || words.token(1).lower().equals("to")
                                && !words.token(0).lower().equals("access")
                                && !words.token(2).is(Tag.VERB)
                                && !words.token(2).is(Tag.ADVERB));
        return !hollow && !bounded && !WEIGHT.matcher(phrase).matches();
    }

    /** Whether it tells the kind: by an article, by what hangs on its noun, or by a noun that is one of kinds. */
    boolean isTold(String phrase) {
        Sentence words = tagger.tag(phrase);
        int head = head(words);
        if (head < 0 || !isNoun(words.token(head))) {
            return false;
        }
        Token first = words.token(0);
        boolean whole = head == words.size() - 1 || words.token(head + 1).is(Tag.OPEN);
        String kind = Nouns.singular(words.token(head).lower().replaceFirst(".*[/-]", ""));
        boolean article = ARTICLES.contains(first.lower());
        // "lamps, belts": no differentia, but more things
        boolean row = !whole
                && ROW.contains(words.token(head + 1).lower())
                && head + 2 < words.size()
                && !words.token(head + 2).is(Tag.ADVERB)
                && !words.token(head + 2).is(Tag.VERB);
        return !whole && (article || !row) || article && head > 1 || first.is(Tag.QUOTE) || kinds.has(kind) && !row;
    }

    /** Whether its noun is one that hardly says anything but of which kind a thing is: {@code quiet way to the yard}, not {@code risk of fire}. */
    public boolean isOfKind(String phrase) {
        String noun = noun(phrase).toLowerCase(Locale.ROOT);
        return !noun.isEmpty() && defining.has(Nouns.singular(noun));
    }

    /** Whether something hangs on its noun, so that not any thing of the kind is meant: {@code a rope that holds ships}. */
    public boolean isRestricted(String phrase) {
        Sentence words = tagger.tag(phrase);
        int head = head(words);
        return head >= 0
                && isNoun(words.token(head))
                && head < words.size() - 2
                && !words.token(head + 1).is(Tag.OPEN)
                && !JOINTS.contains(words.token(head + 1).lower());
    }

    /** Whether it ends with its noun, before which more than one word stands, and is no name: {@code strong blue rope}. */
    public boolean isWhole(String phrase) {
        Sentence words = tagger.tag(phrase);
        int head = head(words);
        return head > 1
                && head == words.size() - 1
                && Character.isLowerCase(words.token(head).text().charAt(0));
    }

    /** {@code lifts crates} of "a web service that lifts crates": for one who is asked for a service its kind is no news. */
    public Optional<String> deedOfService(String phrase) {
        Matcher service = A_SERVICE.matcher(phrase);
        if (!service.matches()) {
            return Optional.empty();
        } else if (service.group("aim") != null) {
            return Optional.of("is used to " + service.group("aim"));
        }
        String verb = service.group("verb");
        return Optional.of(service.group("deed"))
                .filter(deed -> lexicon.verbBase(verb)
                        .filter(base -> !base.equals(verb))
                        .isPresent());
    }

    /** Whether it is the name of a kind in the singular without its article: {@code strong rope for ships}. */
    public boolean isBareKind(String phrase) {
        Sentence words = tagger.tag(phrase);
        int head = head(words);
        return head >= 0
                && isNominal(words.token(0))
                && !Nouns.isPlural(words.token(head).text())
                && kinds.has(words.token(head).text());
    }

    /** {@code that opens at noon}, of {@code the one that opens at noon}. */
    private static final Pattern DEED_ALONE = Pattern.compile("(?i)(?:that|which|who) (?<deed>\\p{L}+s\\b.*)");

    /** The question for the name of what is told, without its mark: {@code what is a rope of the harbour called}. */
    public String named(String phrase) {
        Matcher doing = KIND_DOING.matcher(phrase);
        if (doing.matches() && kinds.has(doing.group("kind"))) {
            // "rope that holds ships": others may hold them too, and are not called so
            return "which " + doing.group("what") + doing.group("kind") + " " + doing.group("deed");
        }
        Matcher deed = DEED_ALONE.matcher(phrase);
        if (deed.matches()) {
            return "what " + deed.group("deed");
        }
        String thing = counted(phrase);
        if (Phrases.words(thing) > MOST_BEFORE_CALLED) {
            return "what do you call " + thing;
        }
        return "what " + Auxiliary.is(Nouns.isPlural(noun(phrase))) + " " + thing + " called";
    }

    /** With the article that its noun needs: {@code a strong rope}, {@code news of the day}. */
    public String counted(String phrase) {
        String noun = noun(phrase);
        if (SUPERLATIVE.matcher(phrase).lookingAt()) {
            return "the " + phrase;
        }
        boolean bare = tagger.tag(phrase).token(0).is(Tag.DETERMINER)
                || Nouns.isPlural(noun)
                || UNCOUNTED.matcher(noun).matches();
        return bare ? phrase : Nouns.article(phrase) + " " + phrase;
    }

    /** The noun of a noun phrase; empty if it has none. */
    public String noun(String phrase) {
        Sentence words = tagger.tag(phrase);
        int head = head(words);
        return head < 0 ? "" : words.token(head).text();
    }

    /** The place of the last word of the noun phrase before what hangs on it; below zero if there is none. */
    private int head(Sentence words) {
        int i = words.size() > 0 && words.token(0).is(Tag.DETERMINER) ? 1 : 0;
        while (i < words.size() && SUPERLATIVES.contains(words.token(i).lower())) {
            i++;
        }
        while (i < words.size() && isPart(words, i)) {
            i++;
        }
        boolean done = i > 1
                && i < words.size()
                && words.token(i).is(Tag.PREPOSITION)
                && DONE.matcher(words.token(i - 1).lower()).matches()
                && isNoun(words.token(i - 2));
        return done ? i - 2 : i - 1;
    }

    private boolean isPart(Sentence words, int i) {
        Token token = words.token(i);
        if (JOINTS.contains(token.lower())) {
            return i > 0 && i + 1 < words.size() && isQuality(words.token(i - 1));
        }
        boolean describes = token.is(Tag.ADVERB) || token.is(Tag.VERB) && i + 1 < words.size() && isPart(words, i + 1);
        boolean gerund = token.is(Tag.VERB)
                && i > 0
                && words.token(i - 1).is(Tag.NOUN)
                && DOING.matcher(token.lower()).matches()
                && i + 1 < words.size()
                && OF_FOR.contains(words.token(i + 1).lower());
        return isNominal(token) || describes || gerund;
    }

    private boolean isQuality(Token token) {
        return token.is(Tag.ADVERB)
                || adjectives.has(token.text())
                || QUALITY.matcher(token.lower()).matches()
                || DONE.matcher(token.lower()).matches()
                || isComparative(token.lower())
                || lexicon.isParticiple(token.text());
    }

    /** A word that may be a verb, too, is the noun of a kind here: {@code store for crates}. */
    private boolean isNominal(Token token) {
        return token.tag().isContent()
                || token.is(Tag.VERB)
                        && (kinds.has(token.text())
                                || token.start() > 0
                                        && DOING.matcher(token.lower()).matches());
    }

    /** {@code easier}, not {@code carrier}, which comes of a verb. */
    private boolean isComparative(String word) {
        return word.endsWith("ier")
                && lexicon.verbBase(word.substring(0, word.length() - 3) + "y").isEmpty()
                && !kinds.has(word);
    }

    private boolean isNoun(Token token) {
        boolean capital = Character.isUpperCase(token.text().charAt(0)) && token.start() > 0;
        return isNominal(token) && !token.is(Tag.NUMBER) && (capital || !isQuality(token) || kinds.has(token.text()));
    }
}
