package app.cumulus.card.fact;

import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one service that a whole file is about, as its title or its name says: {@code 03_SQS.md}, {@code # SQS notes}. */
final class FileSubject {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+|(?<=\\p{L})-(?=\\p{L}{4})|_");
    private static final Pattern GLUED = Pattern.compile("[-_]|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern OWNER = Pattern.compile(
            "(?i)^(?:AWS|Amazon)\\s+(?:[-–:]\\s+)?(?=\\w)|\\s*\\([^()]*\\)|\\s+[-–—]\\s+(?:summary|overview|introduction|intro|basics|notes)$");
    /** {@code SQS - SQS}, where the second stood written out. */
    private static final Pattern TWICE = Pattern.compile("(?i)^(?<name>\\S+) ?[-–—:=] ?\\k<name>$");

    private static final Pattern OWNED = Pattern.compile("(?:AWS|Amazon) \\p{L}+ \\p{L}");
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,2}|[IVX]{1,4})[.)\\]] +");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s:–—-]+$");
    /** Names that mean something else in most notes: where one is the name of a file, the note has to call the service by it. */
    private static final Set<String> ALSO_WORDS = Set.of(
            "config",
            "batch",
            "glue",
            "artifact",
            "detective",
            "budgets",
            "organizations",
            "forecast",
            "shield",
            "inspector",
            "personalize",
            "translate",
            "transcribe",
            "comprehend",
            "amplify");

    /** {@code README}, {@code aws-notes_2}, {@code Study Guide}: says that it is a note, and not of what. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)(?:(?:read ?me|index|(?:aws|my|class|exam|lecture|course)?notes?|aws|amazon|my|the|cheat|sheets?|cheatsheets?|summary|summari[sz]ed|exams?|study|main|misc|general|other|todo|drafts?|untitled|temp|test|learnings?|docs?|document(?:s|ation)?|guide|certification|preparation|prep|course|module|chapter|part|section|session|day|week|lecture|topics?|contents?|text|file|output|final|new|full|all|revision|v)?[\\W\\d_]*)++");

    /** {@code Cranes deep dive}: no sentence. */
    private static final Pattern TITLE =
            Pattern.compile("(?!.* (?:is|are|can|has|have|must|will|does|do|for|to|by|from) )[^.,:;!?=>]{2,40}(?<! )");

    /** As their maker writes them; a file's name is often in small letters. */
    private static final Map<String, String> SPELT = Stream.of(("DynamoDB CloudFront CloudTrail CloudWatch"
                            + " CloudFormation ElastiCache EventBridge GuardDuty CodeBuild CodeCommit CodeDeploy CodePipeline"
                            + " CodeArtifact CodeStar CodeGuru OpenSearch DocumentDB QuickSight SageMaker AppSync CloudHSM"
                            + " PrivateLink API_Gateway Step_Functions Elastic_Beanstalk Secrets_Manager Systems_Manager")
                    .split(" "))
            .map(name -> name.replace('_', ' '))
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

    private static final int FEW = 5;
    private static final int MOST_PARTS = 4;
    private static final int MOST_SHORT_LETTERS = 4;
    private static final int MOST_LARGE_LETTERS = 6;
    private static final WordList SERVICES = WordList.of("services.txt");

    private FileSubject() {}

    /** Whether the name of a service means something else in most notes. */
    static boolean isAlsoWord(String name) {
        return ALSO_WORDS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a file's name is only what one calls a note. */
    static boolean isNoName(String name) {
        return NO_NAME.matcher(parted(name)).matches();
    }

    /** The service that a file's name tells, where no line of its own and not many headings are the names of others. */
    static Optional<String> ofFile(String name, List<Block> blocks) {
        long sections = blocks.stream().filter(Section.class::isInstance).count();
        Optional<String> first = of(name);
        Optional<String> service = first.isPresent() || sections * 2 < blocks.size() ? first : of(parted(name));
        return service.filter(own -> headsAll(own, blocks))
                .filter(own -> !ALSO_WORDS.contains(own.toLowerCase(Locale.ROOT)) || isCalled(capitalised(own), blocks))
                .map(FileSubject::capitalised);
    }

    /** The service that the first line names, a few words with an empty line behind them, where no other line is a name. */
    static Optional<String> ofFirstLine(List<Block> blocks) {
        boolean alone = blocks.size() >= FEW
                && blocks.get(0) instanceof Statement first
                && first.children().isEmpty()
                && first.mark() == Statement.Mark.NONE
                && TITLE.matcher(first.text()).matches()
                && blocks.get(1).span().startLine() > first.span().endLine() + 1
                && !isLone(blocks.get(1), blocks.get(2));
        return alone
                ? of(Passage.words(blocks.get(0)))
                        .filter(service -> headsAll(service, blocks))
                        .map(FileSubject::capitalised)
                : Optional.empty();
    }

    /** A line with an empty one behind it, too, that is no sentence: then the first line is only one of many. */
    private static boolean isLone(Block block, Block next) {
        return block instanceof Statement line
                && line.children().isEmpty()
                && !line.text().endsWith(".")
                && next.span().startLine() > line.span().endLine() + 1;
    }

    private static boolean isCalled(String name, List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> namedIn(Passage.words(block)).contains(name)
                        || block instanceof Section section && isCalled(name, section.children())
                        || block instanceof Statement statement && isCalled(name, statement.children()));
    }

    /** Whether no line of its own and not many headings are the names of other services. */
    static boolean headsAll(String service, List<Block> blocks) {
        long sections = blocks.stream().filter(Section.class::isInstance).count();
        List<Block> others =
                blocks.stream().filter(block -> isOther(block, service)).toList();
        return others.stream().allMatch(Section.class::isInstance) && others.size() * FEW <= sections;
    }

    /** {@code sqs-faq}, {@code StepFunctions}: each part of a file's name may be the service, where headings tell the rest. */
    private static String parted(String name) {
        return GLUED.matcher(name).replaceAll(" ");
    }

    /** Whether a heading or a line is the name of another service. */
    static boolean isOther(Block block, String service) {
        String words = LOOSE_END.matcher(bareWords(block)).replaceAll("");
        return isService(words) && !words.equalsIgnoreCase(service);
    }

    /** The other service that a heading names, alone or as its owner's: {@code Redshift}, {@code Amazon Redshift Limits}. */
    static Optional<String> otherIn(Section section, String service) {
        String title = NUMBERED.matcher(section.title()).replaceFirst("");
        boolean whole = isOther(section, service)
                || OWNED.matcher(title).lookingAt()
                || !title.equals(section.title()) && isService(title);
        Optional<String> named = whole ? of(title) : MisspeltService.of(title).map(FileSubject::capitalised);
        return named.filter(other -> !other.equalsIgnoreCase(service));
    }

    /** Whether the words are only another way to write the name of the service. */
    static boolean isName(String words, String service) {
        String bare = OWNER.matcher(words).replaceAll("").strip();
        return isService(service) && FullNames.shortened(bare).equalsIgnoreCase(service);
    }

    /** The service whose name is all that a heading or a line says, as it is written there. */
    static Optional<String> named(Block block) {
        String words = LOOSE_END.matcher(bareWords(block)).replaceAll("");
        return isService(words) || isService(words.replace(" ", "")) ? Optional.of(words) : Optional.empty();
    }

    private static String bareWords(Block block) {
        String words = OWNER.matcher(Passage.words(block)).replaceAll("").strip();
        return FullNames.ofService(words)
                .orElseGet(() -> TWICE.matcher(FullNames.shortened(words)).replaceFirst("${name}"));
    }

    private static boolean isService(String words) {
        return SERVICES.has(String.join("_", NO_WORD.split(words)));
    }

    /** The only service named; none where there are several. */
    static Optional<String> of(String title) {
        List<String> named = namedIn(title);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** All services that the words name. */
    static List<String> namedIn(String text) {
        String[] words = NO_WORD.split(FullNames.shortened(text));
        List<String> named = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            for (int end = Math.min(words.length, i + MOST_PARTS); end > i; end--) {
                List<String> run = List.of(words).subList(i, end);
                if (SERVICES.has(String.join("_", run))) {
                    named.add(String.join(" ", run));
                    i = end - 1;
                    break;
                }
            }
        }
        return named.stream().distinct().toList();
    }

    /** Files are often named in small letters, and titles in large ones. */
    static String capitalised(String name) {
        String spelt = name.equals(name.toLowerCase(Locale.ROOT)) || name.equals(name.toUpperCase(Locale.ROOT))
                ? SPELT.get(name.toLowerCase(Locale.ROOT))
                : null;
        if (spelt != null) {
            return spelt;
        }
        if (name.length() > MOST_LARGE_LETTERS && name.equals(name.toUpperCase(Locale.ROOT))) {
            return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        }
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        return name.length() <= MOST_SHORT_LETTERS
                ? name.toUpperCase(Locale.ROOT)
                : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
