package app.cumulus.card.phrase;

import app.cumulus.card.fact.NoName;
import app.cumulus.card.fact.Place;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Services;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what names a thing, and how a question must name it so that it is clear which one is meant. */
public final class Naming {

    private static final String EXPLAINING = "-–:(";
    private static final int MOST_NAME_WORDS = 6;
    private static final int MOST_HEADING_WORDS = 4;
    private static final Pattern VIEW = Pattern.compile(
            "(?i)(?:.* )?(?:fundamentals|concepts|basics|overview|essentials|notes|summary|tips|terminology|considerations|model for .*)");
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?i)(?:types|kinds|classes|examples|ways|use cases|tips) (?:of|for|to) .*|notes|services|scenarios?|contents?|summary|general|overview|basics|definitions?|misc.*|intro.*|random.*|key points|(?:\\p{L}+ )?(?:terms|terminology|glossary|vocabulary|acronyms|abbreviations)|test|\\d.*|.*[,;:?].*|.*exam tips.*");
    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+)+");
    private static final Pattern EXPLAINED = Pattern.compile("\\s+[-–:]\\s+.*$|\\s+\\([^()]*\\)$");
    /** {@code Moving things - Ferry}: the ferry is what it speaks of. */
    private static final Pattern OF_SERVICE = Pattern.compile("(?<what>[^-–:()]+?)\\s+[-–:]\\s+(?<service>[^-–:()]+)");

    private static final Pattern NO_NAME = Pattern.compile("(?i)^[/.].*|.*(?:\\bvs\\b|#|\\?|=|\\d+ [xX] ).*");
    private static final Pattern TITLE = Pattern.compile(
            "(?!.* (?:Overview|Summary|Details|Basics|Notes|Lab|Steps?|Info|Demo)$)\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}{2,})?");
    private static final Pattern KINDS_OF = Pattern.compile("(?i)^(?:types?|kinds?|classes|sorts?) of (?=\\p{Lu})");
    private static final Pattern DEED = Pattern.compile("\\p{Lu}\\p{Ll}{3,}ing (?<thing>\\p{Lu}.*)");
    private static final Pattern NAMED = Pattern.compile("\\b(?:[A-Z]{2,}|[A-Z][a-z]+[A-Z]|[a-z]*\\d)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?)\\s+");
    private static final Pattern PARTICIPLE = Pattern.compile(".*(?:ed|ing|en)");
    private static final Set<String> PARTS_OF_SERVICES = Set.of(
            "alb",
            "nlb",
            "clb",
            "glb",
            "asg",
            "lf",
            "kds",
            "kdf",
            "firehose",
            "glacier",
            "redis",
            "memcached",
            "fargate");
    private static final Set<String> WHOLE = Set.of("the", "all", "no");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Pattern NO_THING = Pattern.compile(
            "(?:(?i:errors?|scenarios?|use cases?|theory|labs?|solutions?|steps?|links?|references?|settings?|options?|conflicts?|recommendations?|access control|old|additional [^,]*))|\\p{Ll}+ing");

    /** {@code DynamoDB}, {@code Elastic Beanstalk}: no word that means something else elsewhere. */
    private static final Pattern SERVICE_NAME = Pattern.compile("\\p{Lu}\\S*\\p{Lu}|\\d|\\p{Lu}\\S* \\p{Lu}");

    private static final Pattern PLAIN_NOUN = Pattern.compile("\\p{Lu}?\\p{Ll}{2,}");

    /** What stands under such a heading is no sort of it. */
    private static final Pattern PARTS =
            Pattern.compile("(?i)(?:\\p{L}+ )?(?:components|parts|elements|terms|concepts|fundamentals|terminology)");

    private static final Pattern KIND = Pattern.compile(
            "(?i:an?) (?<kind>\\p{Ll}{3,}[^s\\W])(?:,? (?:that|which|with|whose|where|in|for|from)\\b|$)");

    private static final WordList TECHNOLOGIES = WordList.of("technologies.txt");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final WordList adjectives = WordList.of("adjectives.txt");
    private final WordList nounlike = WordList.of("nounlike.txt");

    public Naming(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    /** Whether the words name something that can be asked about, rather than say something or count something. */
    public boolean isName(String name) {
        Sentence words = tagger.tag(name);
        if (words.size() == 0 || Phrases.words(name) > MOST_NAME_WORDS || isGeneric(name)) {
            return false;
        }
        Token first = words.token(0);
        Token last = words.token(words.size() - 1);
        boolean begins = first.tag().isContent() && !first.is(Tag.NUMBER)
                || first.is(Tag.VERB) && (words.size() < 3 || first.lower().endsWith("ing"))
                || first.is(Tag.OPEN) && first.text().equals("<")
                || ARTICLES.contains(first.lower());
        boolean ends = last.tag().isContent() || last.is(Tag.VERB) || last.is(Tag.CLOSE);
        return begins
                && ends
                && Nouns.count(first.text()) < 0
                && !NO_NAME.matcher(name).matches()
                && words.tokens().stream().skip(1).noneMatch(Naming::says);
    }

    /** Only nouns and what may stand before them, numbers and participles too, and no verb that says something. */
    public boolean isNounPhrase(String name) {
        Sentence words = tagger.tag(name);
        if (words.size() == 0 || Phrases.words(name) > MOST_NAME_WORDS) {
            return false;
        }
        Token first = words.token(0);
        boolean says = lexicon.isOnlyVerb(first.text()) && !first.lower().matches(".*(?:ing|ed)");
        return !says
                && words.tokens().stream()
                        .noneMatch(token -> token.is(Tag.AUXILIARY)
                                || (token.is(Tag.PRONOUN) || token.is(Tag.DETERMINER))
                                        && (token.start() == 0 || !token.lower().equals("one"))
                                        && (token.start() == 0
                                                || Character.isLowerCase(
                                                        token.text().charAt(0)))
                                || token.is(Tag.CONJUNCTION)
                                || token.is(Tag.PREPOSITION)
                                || token.is(Tag.ARROW));
    }

    private static boolean says(Token token) {
        return token.is(Tag.AUXILIARY)
                || token.is(Tag.PRONOUN)
                || token.is(Tag.ARROW)
                || token.is(Tag.DETERMINER) && !WHOLE.contains(token.lower())
                || token.is(Tag.VERB) && !PARTICIPLE.matcher(token.lower()).matches();
    }

    /** Whether it names a service that is not the one the notes speak of here. */
    public boolean isGuest(String name, Place place) {
        String bare = Services.withoutMaker(name.toLowerCase(Locale.ROOT));
        return isService(name) && !place.heading().toLowerCase(Locale.ROOT).contains(bare);
    }

    /** Whether it is the name of a service. */
    public boolean isService(String name) {
        return Services.has(name);
    }

    /** Whether a heading is the name of something that is the same wherever it is used: {@code SQL}, {@code Relational databases}. */
    public static boolean isTechnology(String heading) {
        return TECHNOLOGIES.has(Nouns.singular(heading.toLowerCase(Locale.ROOT)).replace(' ', '_'));
    }

    /** The innermost one of the headings that is the name of a service or of a technology. */
    public Optional<String> innermost(List<String> topic) {
        return topic.stream()
                .map(Naming::brief)
                .filter(heading -> isService(heading) || isTechnology(heading))
                .reduce((outer, inner) -> inner);
    }

    /** Whether it is the name of a service, not of a part or kind of one: the question is which service. */
    public boolean isWholeService(String name) {
        return isService(name)
                && !PARTS_OF_SERVICES.contains(Services.withoutMaker(name.toLowerCase(Locale.ROOT)))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is among the words: {@code EBS features}, {@code Kinesis streams}. */
    public boolean bearsName(String words) {
        String first = words.substring(0, (words + " ").indexOf(' '));
        return NAMED.matcher(words).find() || !lexicon.isCommon(first) && Services.has(first);
    }

    /** Whether all its words are too general to be asked about: {@code use case}, {@code option 2}. */
    public boolean isGeneric(String name) {
        return Stream.of(NO_LETTER.split(name))
                .allMatch(word -> word.length() < 2
                        || lexicon.isGeneric(word)
                        || lexicon.functionWord(word).isPresent());
    }

    public boolean isAdjective(String name) {
        return adjectives.has(name);
    }

    /** The name as a question needs it: with its article, its noun, or what it belongs to. */
    public String named(String name, Place place) {
        String bare = ARTICLE.matcher(name).replaceFirst("");
        String heading = place.heading();
        if (isAdjective(bare) && canFollow(bare, heading)) {
            return bare + " " + heading;
        }
        String subject = brief(place.subject());
        // "KEY": a name of its own
        boolean shouted = bare.length() > 2 && bare.equals(bare.toUpperCase(Locale.ROOT));
        boolean common = !shouted && Stream.of(bare.split(" ")).allMatch(lexicon::isCommon);
        boolean same = sharesWord(Nouns.lastWord(bare), Nouns.lastWord(subject));
        if (common && same && !Clauses.names(subject, bare) && usable(subject) && bare.indexOf(' ') > 0) {
            return "the " + bare;
        }
        // of the parts of a thing each is named by itself
        boolean member = Nouns.isPlural(Nouns.lastWord(subject)) && subject.indexOf(' ') > 0 && !isService(subject);
        if (common
                && !member
                && !PARTS.matcher(heading).matches()
                && usable(subject)
                && (isService(subject) || !isGeneric(subject))
                && !Clauses.names(subject, bare)) {
            return "the " + bare.toLowerCase(Locale.ROOT) + " of " + subject;
        }
        return bare;
    }

    /** {@code a private gate} for "Private" that is said to be "a gate which …": the noun that the name lacks. */
    public Optional<String> whole(String name, String meaning) {
        Matcher kind = KIND.matcher(meaning);
        if (!isAdjective(name) || !kind.lookingAt() || lexicon.isGeneric(kind.group("kind"))) {
            return Optional.empty();
        }
        String thing = Phrases.lowered(name) + " " + kind.group("kind");
        return Optional.of(Nouns.article(thing) + " " + thing);
    }

    /** {@code A private gate} for "Private" under "Gates"; the name alone where it is no quality of what the heading names. */
    public String member(String name, Place place) {
        String heading = place.heading();
        String one = Nouns.singular(heading);
        boolean kind = isAdjective(name)
                && canFollow(name, heading)
                && !one.equals(heading)
                && PLAIN_NOUN.matcher(one).matches();
        if (!kind) {
            return name;
        }
        String member = Phrases.lowered(name) + " " + Phrases.lowered(one);
        return Phrases.capitalised(Nouns.article(member) + " " + member);
    }

    /** {@code In Subnets, } before a question about a word that means something else elsewhere; empty where it is clear. */
    public String scope(String name, Place place) {
        boolean plainWord = name.matches("[\\p{L}][\\p{Ll}-]+") || name.matches("[\\p{L}][\\p{Ll}-]+ [\\p{Ll}-]+");
        String brief = brief(place.subject());
        // "In launch" of "launch types" names nothing
        boolean cut = brief.indexOf(' ') < 0 && place.heading().startsWith(brief + " ") && !isService(brief);
        String subject = KINDS_OF.matcher(cut ? brief(place.heading()) : brief).replaceFirst("");
        boolean known = isWholeService(name) && (SERVICE_NAME.matcher(name).find() || isService(subject));
        boolean unclear =
                !known && (plainWord || isGuest(name, place) && place.topic().size() > 1);
        return unclear && usable(subject) && !isGeneric(place.heading()) && !sharesWord(name, subject)
                ? "In " + subject + ", "
                : "";
    }

    /** Whether a heading is fit to be named in a question. */
    public boolean usable(String subject) {
        return !subject.isBlank()
                && Phrases.words(subject) <= MOST_HEADING_WORDS + 1
                && !NO_SUBJECT.matcher(subject).matches()
                && !FILE_NAME.matcher(subject).matches()
                && !isNoThing(subject)
                && !NoName.is(subject)
                && (isService(subject)
                        || !isAdjective(subject) && (begins(subject) || isTitle(subject)) && !says(subject));
    }

    private boolean says(String subject) {
        return tagger.tag(subject).tokens().stream()
                .skip(isTitle(subject) ? 1 : 0)
                .anyMatch(Naming::says);
    }

    private boolean begins(String subject) {
        return tagger.tag(subject).token(0).tag().isContent();
    }

    /** {@code Load Table}: in capitals, its first word is the noun, though it could be a verb. */
    private boolean isTitle(String subject) {
        if (!TITLE.matcher(subject).matches()) {
            return false;
        }
        String first = subject.substring(0, subject.indexOf(' '));
        boolean several = first.endsWith("s") && nounlike.has(Nouns.singular(first));
        return several
                || nounlike.has(first)
                        && !Nouns.isPlural(Nouns.lastWord(subject).toLowerCase(Locale.ROOT));
    }

    /** {@code ERROR}, {@code Theory}, {@code creating}: a heading in which nothing is. */
    public static boolean isNoThing(String heading) {
        return NO_THING.matcher(heading).matches();
    }

    private boolean canFollow(String adjective, String heading) {
        return Phrases.words(heading) <= MOST_HEADING_WORDS
                && Nouns.count(heading.split(" ")[0]) < 0
                && !PARTS.matcher(heading).matches()
                && Nouns.isPlural(heading)
                && !heading.contains(" and ")
                && !lexicon.isGeneric(heading)
                && !Clauses.names(heading, adjective)
                && usable(heading);
    }

    /** A heading without what explains it: {@code IAM} of {@code IAM - Identity and Access Management}. */
    public static String brief(String heading) {
        if (isPlain(heading)) {
            return heading;
        }
        Matcher service = OF_SERVICE.matcher(heading);
        return service.matches() && Services.has(service.group("service")) && !Services.has(service.group("what"))
                ? service.group("service")
                : EXPLAINED.matcher(heading).replaceFirst("");
    }

    /** {@code Painting Cranes}, where cranes are known: what is listed belongs to the cranes. */
    public static String withoutDeed(String subject) {
        Matcher deed = DEED.matcher(subject);
        return deed.matches() && Services.has(deed.group("thing")) ? deed.group("thing") : subject;
    }

    private static boolean isPlain(String heading) {
        for (int i = 0; i < heading.length(); i++) {
            if (EXPLAINING.indexOf(heading.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    public static boolean sharesWord(String one, String other) {
        return Stream.of(NO_WORD.split(one.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 1)
                .anyMatch(word -> Stream.of(NO_WORD.split(other.toLowerCase(Locale.ROOT)))
                        .filter(second -> second.length() > 1)
                        .anyMatch(second -> Nouns.singular(second).equals(Nouns.singular(word))));
    }

    /** {@code Ferry} of the heading "Ferry night tickets" without the answer "Night tickets": the service that is left of it. */
    public static Optional<String> serviceBeside(String answer, String heading) {
        Set<String> told = Phrases.stems(answer);
        String left = Stream.of(heading.split(" "))
                .filter(word -> Collections.disjoint(Phrases.stems(word), told))
                .collect(Collectors.joining(" "));
        boolean named = !left.equals(heading) && Services.has(left) && !Services.has(answer);
        return named ? Optional.of(left) : Optional.empty();
    }

    /** {@code Pier Basics}: what the lines are about, and nothing that has parts. */
    public static boolean isView(String name) {
        return VIEW.matcher(name).matches();
    }
}
