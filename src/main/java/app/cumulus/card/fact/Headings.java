package app.cumulus.card.fact;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Services;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns headings into parts of a topic path and into what sentences below them speak about. */
final class Headings {

    private static final int MOST_WORDS = 9;
    private static final int MOST_KIND_WORDS = 3;
    private static final int MOST_LABEL_WORDS = 5;
    private static final Pattern PUNCTUATED = Pattern.compile("[.,;:?!=>]|\\s[-–—]\\s");
    private static final Pattern LINK = Pattern.compile("of|for|and|the|[-/&()]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MID_SENTENCE = Pattern.compile(
            "(?i:also|formerly|just|then|or|and|but|so|it|they|you|we|this|these|there|here|let'?s|not|never|only|if|when|once|until|unless|because|since|while|whenever|as of|doesn'?t|don'?t|can'?t|cannot)\\b.*"
                    + "|\\p{Ll}+,\\s.*");
    private static final Pattern ASKING =
            Pattern.compile("(?:what|how|why|when|which|where)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{Lu}.*|.*(?:ed|ing|en)");
    private static final Pattern SMALL = Pattern.compile("[a-z].*");
    private static final Pattern COLON = Pattern.compile("\\s*:+\\s*$");
    private static final Pattern REMARK = Pattern.compile(
            "\\s*\\((?![A-Z0-9]{2,6}\\))[^()]*\\)|(?<=\\w)\\s+\\[[^\\[\\]]*\\]\\s*$|(?<=[\\w)])(?<!\\b(?:is|are|an?|the|of|vs|and|or|called))\\s+[\"“][^\"“”]{3,60}[\"”]\\s*$");
    /** {@code 2.1 Cranes}, {@code B. Cranes}, {@code II] Cranes}, {@code 1.2.3.1 cranes.yml}, but not {@code 10000 feet}. */
    private static final Pattern NUMBERING = Pattern.compile(
            "^\\s*(?:(?:\\d{1,3}(?:\\.\\d+)*[.)]?|[A-Z][.)\\]]|[IVX]{1,4}[)\\]])\\s+(?=\\p{Lu})|\\d{1,3}(?:\\.\\d{1,3}){2,9}\\s+(?=\\p{L}))");

    private static final Pattern ADDITIONS = Pattern.compile("(?<=[\\w&] \\w{1,30})\\s+[-–—]\\s+\\p{Lu}.*$");
    private static final Pattern MARKS = Pattern.compile("[`*]|^[\\s#>=~-]+(?=\\p{L})");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LOOSE_END = Pattern.compile("(?i)(?<=s)\\s+(?:includes?|are)$|\\s*[:\\-–—]{1,6}\\s*$");
    private static final Pattern SECOND_SENTENCE = Pattern.compile("(?<=\\w{2})(?<!\\b[vV]s|^\\w{3,4})\\.\\s+.*$");
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("^((?:Amazon |AWS )?[A-Z][A-Z0-9/]{1,6}(?: \\d+)?) [-–] (?!\\p{Lu}{2,4}$)\\p{L}.*$");

    /** {@code What is the Queue?}, {@code When to use the Queue}: the thing is the topic. */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)^(?:what(?: is| are| does| do|['’]?s) (?=.*\\?|(?:the |an? )?(?-i:\\p{Lu})|"
                    // "what is night work" over what tells it
                    + "(?!.*\\b(?:needed|required|new|different|possible|included|important|best|with|to|in|on|for|and|of|it|there)\\b)(?:\\S+ ?){1,3}+$)|(?:when|why|where) (?:to|should you|do you) use )(?:the |an? )?(?!(?:above|below|following|this|these|that)\\b)([^\\s?]+(?: [^\\s?]+){0,5}?)(?: mean| do)?[\\s?]*$");

    /** What only says that it is all said again. */
    private static final Pattern SUMMING_UP = Pattern.compile(
            "(?i)\\s*(?:[-–:,]\\s*)?\\b(?:(?:final|general|quick|overview|summary|highlights|and|&)\\s+)*(?:exam\\p{L}* (?:tips?|notes?|review|points)|summary|recap|highlights)$");

    private static final Pattern GATHERING = Pattern.compile(
            "(?i)(?:[\\d,]+[- ]f(?:oo|ee)t |high[- ]level )?(?:(?:final|general|overview|about|summary|highlights|introduction|intro|notes?|exam\\p{L}*|tips?|review|points|recap|conclusion|and|&|misc|miscellaneous|other|others)\\s*)+"
                    // "Day 2": when it was taught, not what
                    + "|(?:day|week|module|lecture|lesson|episode|session|class|unit|chapter|section|part|question|video|task|q) ?[#:.-]?\\d+(?:\\.\\d+)*:?|(?:(?:other|some|more|few|important|main|general|useful|key) )*(?:things?|points?|facts?|stuff|what|good|need|must|have) to (?:know|note|remember|consider|learn|keep in mind)(?: (?:for|about) .*)?");

    /** {@code Know the Queue Types}: what is to be known is the topic. */
    private static final Pattern TO_KNOW =
            Pattern.compile("^(?i:know|understand|learn|remember)(?i: about)?(?i: the)? (?=\\p{Lu})");

    /** Two words that say nothing each, and together are what a kind of instance, volume or mode is called. */
    private static final Pattern NAME_OF_FILLERS = Pattern.compile("(?i)general[- ]purpose");

    /** A count, a number or an article before what is named: {@code 3 ways to …}. */
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:the )?(?:\\d{1,2}|two|three|four|five|six|seven|several|different) .*", Pattern.CASE_INSENSITIVE);

    private static final Pattern EXAMPLE = Pattern.compile(
            "(?:(?:for |an? )?(?:sample|example|exercise)s?|for instance|e\\.?g\\.?)\\s*\\d*\\s*[:,]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_TO_EXAMPLE = Pattern.compile(
            "(?i)(?:ex|eg|e\\.g|example|sample|for example|for instance)\\b\\.?\\s?[:,(–-].*|(?:for example|for instance|e\\.g\\.) .*");

    /** {@code opening:} says what is done, not to what. */
    private static final Pattern GERUND = Pattern.compile("\\p{Ll}+ing");

    /** {@code Cranes Build a Pier}: what is done there, no thing. */
    private static final Pattern DEED = Pattern.compile(
            "(?i)(?:.* )?(?:creat|build|configur|set|install|deploy|migrat|launch|add|mak|connect|encrypt|us)(?:e|ing|t?ing up| up)? (?:an?|the|your|our|my) .*");

    /** {@code lifts}: the things under it are what is lifted. */
    private static final Pattern DOES = Pattern.compile(
            "(?i)(?:handles|runs|supports|provides|allows|includes|contains|stores|requires|needs|uses|creates|does|has)");
    /** {@code Tower vs Mobile Cranes}. */
    private static final Pattern VERSUS =
            Pattern.compile("(?i)(?:.* )?(?<one>[\\p{L}-]+) vs\\.? (?<other>[\\p{L}-]+) (?<noun>[\\p{L}-]+)");

    private static final Pattern FILE_NAME = Pattern.compile("\\S+\\.[a-z]{2,5}\\d?|\\S*/\\S*/\\S*|https?://\\S+");
    private static final Pattern VAGUE_END = Pattern.compile(
            "(?:(?<! \\d|^continuous|^horizontal|^vertical),?\\s+(?:(?:and|&)\\s+)?(?:features|types|kinds|options|basics|fundamentals|overview|concepts?|examples?|summary|details|info|tips|notes|benefits|limits|limitations|ways|advantages|integrations?|characteristics|theory|key ?facts|key terms|terminology|guarantees|use[- ]cases?|gotchas|pitfalls|scenarios|(?:hands-on )?labs?(?: (?:part )?\\d+)?))+$",
            Pattern.CASE_INSENSITIVE);
    /** What stands under such a heading is a thing of its own: under "Components", a lift is no "lift component". */
    private static final Pattern PART = Pattern.compile("(?i)(?:.* )?(?:components|parts|elements|terms|concepts)");

    /** What stands under them is told of the thing above: there are no electric limits of a crane. */
    private static final Pattern REMARKS = Pattern.compile(
            "(?i).* (?:limits?|limitations?|constraints?|requirements?|benefits|advantages|disadvantages|drawbacks|considerations?|features|details|facts|questions)");

    /** {@code `LiftCrates`}: what is set in ticks has a name, too; a word in small letters may be a command. */
    private static final Pattern CODE_NAME = Pattern.compile("`\\p{Lu}\\p{L}+`");

    private static final Pattern SHORT = Pattern.compile("\\S{1,4}");
    private static final Pattern OF_SERVICE = Pattern.compile("(?<service>[^-–:()]+?)(?: [-–]|:) +(?<what>[^-–:()]+)");

    private static final Pattern PLURAL = Pattern.compile("[A-Za-z]{3,}(?<![su])s");
    private static final Pattern SINGULAR = Pattern.compile("(?i).*(?:as|is)");
    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Z][a-z]{2,}");
    private static final Pattern KIND_OF =
            Pattern.compile("^(?:the )?(?<kind>\\p{L}+) of (?:the )?(?<what>.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_DETAIL = Pattern.compile(
            "\\s*(?:[-–:,]\\s*)?(?:(?:(?:general|summary|overview|notes)\\s+)*(?:(?:and|&)\\s+)?exam\\p{L}? tips?|in (?:detail|details|depth|general|short|action|practice)|explained|continued|cont'?d?|part ?#?\\d+|deep[ -]dive|hands[ -]on|recap|again)$",
            Pattern.CASE_INSENSITIVE);

    private final Tagger tagger;
    private final Things things;
    private final HeadingNoun headingNoun;
    private final Lexicon lexicon;
    private final WordList vague = WordList.of("vague-headings.txt");
    private final WordList kinds = WordList.of("kinds.txt");
    private final WordList services = WordList.of("services.txt");
    private final WordList adjectives = WordList.of("adjectives.txt");

    Headings(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.things = new Things(tagger);
        this.headingNoun = new HeadingNoun(lexicon);
    }

    /** Whether a heading names a topic: it has no verb of its own, and does not begin in mid-sentence. */
    boolean isTopic(String title) {
        String part = topicPart(title);
        if (part.isEmpty() || MID_SENTENCE.matcher(part).matches()) {
            return false;
        }
        Sentence words = tagger.tag(part);
        boolean question = title.strip().endsWith("?") || ASKING.matcher(part).matches();
        boolean finite = words.tokens().stream().skip(1).anyMatch(Headings::isFinite);
        boolean says = IntStream.range(1, words.size() - 1).anyMatch(i -> isSaying(words, i));
        boolean order = words.size() > 2
                && words.token(0).is(Tag.VERB)
                && !words.token(0).lower().endsWith("ing")
                && SMALL.matcher(words.token(0).text()).matches();
        return !question && !finite && (NoName.isCoded(title) || !says && !order && !beginsWithDeed(words));
    }

    /** {@code Starts with the hook}, {@code Kept on the pier}. */
    private boolean beginsWithDeed(Sentence words) {
        if (words.size() < 3
                || !words.token(1).is(Tag.PREPOSITION) && !words.token(1).is(Tag.DETERMINER)) {
            return false;
        }
        String first = words.token(0).lower();
        // "Uses of a crane", "Speed of the lift"
        return first.endsWith("ed") && !first.endsWith("eed") && words.token(1).is(Tag.PREPOSITION)
                || first.endsWith("s")
                        && words.token(0).is(Tag.VERB)
                        && !words.token(1).lower().equals("of")
                        && lexicon.isOnlyVerb(first);
    }

    /** {@code One} in "Harbour One Zone" belongs to the name. */
    private static boolean isFinite(Token token) {
        return token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN) && !token.text().equals("One");
    }

    /** {@code consumers poll the queue}: a verb in the middle, in small letters. */
    private boolean isSaying(Sentence words, int index) {
        Token token = words.token(index);
        boolean verb = token.is(Tag.VERB)
                && words.token(index - 1).is(Tag.NOUN)
                && !PARTICIPLE.matcher(token.text()).matches();
        Token next = words.token(index + 1);
        return verb && (token.lower().endsWith("s") || next.is(Tag.DETERMINER) || lexicon.isOnlyVerb(token.lower()));
    }

    /** Whether what follows is an example: {@code Sample 1}. */
    static boolean isExample(String title) {
        return EXAMPLE.matcher(title).matches();
    }

    /** {@code ex: the crane of pier 3}: the lines under it are not those that a list must have. */
    static boolean leadsToExample(String text) {
        return LEAD_TO_EXAMPLE.matcher(text).lookingAt();
    }

    /** Whether a line with others under it only names what they are about: {@code HTTP header}. */
    boolean isLabel(String text) {
        Sentence words = tagger.tag(topicPart(text));
        return words.size() > 0
                && words.wordCount() <= MOST_LABEL_WORDS
                && (Character.isLetter(text.charAt(0))
                        || CODE_NAME.matcher(text).matches())
                && !Term.isLabel(topicPart(text))
                && words.tokens().stream()
                        .allMatch(token ->
                                token.is(Tag.NOUN) || LINK.matcher(token.text()).matches());
    }

    /** Few words without a stop: behind {@code Option 2 -} they name it. */
    static boolean isShort(String text) {
        return text.split(" ").length <= MOST_LABEL_WORDS
                && !PUNCTUATED.matcher(text).find();
    }

    /** The thing that a heading names; none where it names none. */
    Optional<String> thing(String title) {
        return Optional.of(topicPart(title))
                .filter(part -> isTopic(title) && !isVagueWhole(part) && things.isThing(part));
    }

    /** What a heading asks for, {@code What is a crane}: nothing else is told below it. */
    static Optional<String> asked(String title) {
        Matcher asked = ASKED.matcher(COLON.matcher(title.strip()).replaceAll(""));
        boolean what = asked.matches() && title.strip().toLowerCase(Locale.ROOT).startsWith("what");
        return what
                ? Optional.of(asked.group(1)).filter(thing -> Character.isUpperCase(thing.charAt(0)))
                : Optional.empty();
    }

    /** Whether a heading only says that something is said: {@code Summary and Exam Tips}. */
    static boolean isGathering(String part) {
        return GATHERING.matcher(part).matches();
    }

    /** The heading without numbering, brackets with remarks, and trailing colon; empty if nothing is left of it. */
    static String topicPart(String title) {
        String part = COLON.matcher(title).replaceAll("");
        part = REMARK.matcher(TopicFrame.withoutRemark(TopicFrame.withoutSort(part.strip())))
                .replaceAll("");
        part = NUMBERING.matcher(part).replaceAll("");
        part = MARKS.matcher(part).replaceAll("");
        part = BLANKS.matcher(part).replaceAll(" ");
        part = LOOSE_END.matcher(part).replaceAll("");
        part = SECOND_SENTENCE.matcher(part).replaceAll("");
        // "IAM - Identity Access Manager": the short name is what the lines below call it
        Matcher written = WRITTEN_OUT.matcher(Term.withoutNumber(part));
        part = written.matches() ? written.group(1) : part;
        part = ASKED.matcher(part).replaceAll("$1").strip();
        part = TO_KNOW.matcher(part).replaceAll("");
        String kept = SUMMING_UP.matcher(part).replaceAll("").strip();
        part = kept.isEmpty() ? part : kept;
        part = isGathering(part) ? part : TopicFrame.within(part);
        // "Night Shifts in the Harbour Yard - Good Habits - Handout": what is too long goes without its additions
        part = part.split(" ").length > MOST_WORDS ? ADDITIONS.matcher(part).replaceAll("") : part;
        part = FullNames.ofService(part).orElse(part);
        return part.split(" ").length > MOST_WORDS ? "" : part;
    }

    /** What a sentence under the heading speaks about; {@code above} where the heading names no thing of its own. */
    String subjectUnder(String title, Place above) {
        String part = narrower(title, above);
        if (isSaidOfAbove(part, above)) {
            return above.subject();
        }
        Optional<String> governed = Governed.by(part, above, Services.has(above.subject()));
        if (governed.isPresent()) {
            return governed.get();
        }
        var versus = VERSUS.matcher(above.heading());
        if (versus.matches()
                && (part.equalsIgnoreCase(versus.group("one")) || part.equalsIgnoreCase(versus.group("other")))) {
            return part + " " + versus.group("noun");
        }
        var kindOf = KIND_OF.matcher(part);
        String named = kindOf.matches() && vague.has(kindOf.group("kind")) ? kindOf.group("what") : part;
        named = IN_DETAIL.matcher(named).replaceAll("").strip();
        String thing = VAGUE_END.matcher(named).replaceAll("").strip();
        boolean remarks =
                REMARKS.matcher(above.heading()).matches() && !above.subject().equals(above.heading());
        if (remarks && (isQuality(thing) || isPlainWord(thing))) {
            // "Crane Limits > Electric": no electric limit does anything
            return above.subject();
        }
        if (above.subject().endsWith(" " + thing) && things.isThing(above.subject())) {
            return above.subject();
        }
        boolean quality = isQuality(thing) || isPlainWord(thing) && lexicon.isCommon(thing);
        if (quality && gathersKinds(above.heading()) && things.isThing(above.subject())) {
            // "Ferry > 2 kinds > Slow": what is said below is not said of all ferries
            return thing + " " + (Services.has(above.subject()) ? above.subject() : headingNoun.one(above.subject()));
        }
        // "Crane Operations > Hooks": hooks are no operation
        boolean member = HeadingNoun.isMany(above.heading())
                && !isVagueWhole(above.heading())
                && !(PLURAL.matcher(thing).matches() && !SINGULAR.matcher(thing).matches());
        boolean ofWhole = PART.matcher(above.heading()).matches();
        if (member && !ofWhole && (isQuality(thing) || isPlainWord(thing) && isListed(above.heading()))) {
            return thing + " " + headingNoun.one(above.heading());
        }
        if (named.isEmpty() || isVagueWhole(named) || !thing.equals(named) && isCommon(thing)) {
            return above.subject();
        }
        if (isQuality(thing)) {
            if (isVagueWhole(above.heading())) {
                // "Crane > Pricing Options > Hourly": not each crane is paid so
                boolean option = HeadingNoun.isMany(above.heading())
                        && isListed(above.heading())
                        && above.heading().contains(" ");
                return option ? thing + " " + headingNoun.one(above.heading()) : above.subject();
            }
            return above.titled() ? thing + " " + headingNoun.one(above.heading()) : thing;
        }
        boolean belongs = !isVagueWhole(above.subject())
                && above.titled()
                && above.subject().split(" ").length <= MOST_KIND_WORDS
                && !isListed(above.heading())
                && isOwner(above, thing);
        return belongs && (isPlainWord(thing) || isCommon(thing)) ? above.subject() + " " + thing : thing;
    }

    private boolean isSaidOfAbove(String part, Place above) {
        return COUNTED.matcher(part).matches()
                || DEED.matcher(part).matches() && services.has(above.subject())
                || GERUND.matcher(part).matches()
                || NoName.isState(part) && above.titled()
                || DOES.matcher(part).matches() && above.titled()
                || FILE_NAME.matcher(part).matches()
                || above.titled() && things.isSaid(part);
    }

    /** {@code Crane: Night Work}, {@code Ferry - Moving crates}: the narrower of the two is meant. */
    private String narrower(String title, Place above) {
        Matcher parts = OF_SERVICE.matcher(title);
        String service = parts.matches() ? parts.group("service") : "";
        boolean narrower = Services.has(service)
                && (title.charAt(service.length()) == ':' || above.topic().contains(service));
        if (!narrower) {
            return title;
        }
        String what = parts.group("what");
        return SHORT.matcher(what).matches() || isPlainWord(what) || isQuality(what) || isCommon(what)
                ? parts.group("service") + " " + what
                : what;
    }

    /** {@code Crane} has a {@code Crane Hook}; {@code Guards Patrols} would glue two things together. */
    private boolean isOwner(Place above, String thing) {
        String owner = above.subject();
        boolean plural =
                PLURAL.matcher(owner.substring(owner.lastIndexOf(' ') + 1)).matches();
        boolean known = Services.has(owner)
                || Services.has(owner.split(" ")[0])
                || owner.equals(above.topic().get(0)) && owner.indexOf(' ') < 0;
        return (known || !plural && thing.indexOf(' ') < 0)
                && things.isThing(owner)
                && !Services.has(thing)
                && !owner.endsWith(thing);
    }

    /** {@code 2 kinds}, {@code 3 sorts available}: the things of which there are so many are named above it. */
    private boolean gathersKinds(String heading) {
        String kind = HeadingNoun.uncounted(heading).strip();
        return isListed(kind) && PLURAL.matcher(kind).matches();
    }

    private boolean isListed(String heading) {
        return kinds.has(heading.substring(heading.lastIndexOf(' ') + 1));
    }

    /** One ordinary word, {@code Replication}, that means something else elsewhere. */
    private boolean isPlainWord(String part) {
        return PLAIN_WORD.matcher(part).matches() && !services.has(part);
    }

    private boolean isCommon(String part) {
        return Stream.of(part.split(" ")).allMatch(lexicon::isCommon);
    }

    /** Whether a heading only says what sort of remarks follow: {@code Exam tips}, {@code How it works}. */
    boolean isVagueWhole(String part) {
        return !NAME_OF_FILLERS.matcher(part).matches()
                && Stream.of(part.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .allMatch(this::isFiller);
    }

    private boolean isFiller(String word) {
        return vague.has(word)
                || word.chars().allMatch(Character::isDigit)
                || lexicon.isGeneric(word)
                || lexicon.functionWord(word).isPresent();
    }

    private boolean isQuality(String part) {
        return Stream.of(part.split("[\\s/]+")).allMatch(adjectives::has);
    }
}
