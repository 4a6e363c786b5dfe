package app.cumulus.card.fact;

import app.cumulus.card.text.BothNames;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts what stands under a heading where the writer goes on to a service without a heading of its own: a paragraph begins with
 * its name, and neither it nor what follows names what the heading is about.
 */
final class Turns {

    /**
     * Blocks in a row.
     *
     * @param service what they are about; none where they belong to the heading, or to nothing that is known
     * @param left whether the heading is behind: nothing is said of its thing any more
     */
    record Part(List<Block> blocks, Optional<String> service, boolean left) {}

    private static final Pattern BEGIN = Pattern.compile("(?i)^(?:(?:the|an?) )?(?:aws |amazon )?");
    private static final Pattern ARROW = Pattern.compile("[-=]+>");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** {@code SQS, SNS and SES}, {@code SQS -> Lambda -> SES}: no line about one service. */
    private static final Pattern SEVERAL = Pattern.compile(
            "\\s*(?:(?:[,/+&]|and\\b|or\\b|vs\\b|with\\b).*|\\([^()]*\\)\\s*[,/+&].*|[-=>\\s]*|.*>.*>.*)");

    private static final Pattern TWO_LETTERS = Pattern.compile("\\p{L}{2}");
    private static final int LEAST_LETTERS = 4;
    private static final int UNKNOWN = -2;
    private static final BothNames NAMES = new BothNames();

    private final List<Block> blocks;
    private final List<Predicate<String>> things = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int from;
    private final boolean ofService;
    private boolean left;
    private int lastNamed = UNKNOWN;

    private Turns(List<Block> blocks, String title, List<String> topic) {
        this.blocks = blocks;
        this.ofService = FileSubject.of(title).isPresent();
        Stream.concat(topic.stream(), Stream.of(title))
                .flatMap(heading -> FileSubject.namedIn(heading).stream())
                .distinct()
                .forEach(service -> things.add(words -> names(service, words)));
        things.add(text ->
                begun(text).filter(service -> NAMES.isNamed(service, title)).isPresent());
        Set<String> words = words(title);
        if (FileSubject.namedIn(title).isEmpty() && !words.isEmpty()) {
            things.add(text -> words(text).containsAll(words));
        }
    }

    /**
     * The parts of what stands under a heading.
     *
     * @param topic the headings above it
     */
    static List<Part> of(List<Block> blocks, String title, List<String> topic) {
        Turns turns = new Turns(blocks, title, topic);
        int at = 1;
        while (at < blocks.size()) {
            Optional<String> service = turns.turn(at);
            at = service.isPresent() ? turns.take(at, service.get()) : at + 1;
        }
        turns.cut(blocks.size(), Optional.empty(), turns.left);
        return turns.parts;
    }

    private static Set<String> words(String text) {
        return Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> word.length() >= LEAST_LETTERS)
                .collect(Collectors.toSet());
    }

    private static boolean names(String service, String words) {
        return new OwnerName(service).isIn(words)
                || FileSubject.namedIn(words).stream().anyMatch(service::equalsIgnoreCase);
    }

    /** The service to which the line with this index turns. */
    private Optional<String> turn(int index) {
        boolean behind = from == index
                && !parts.isEmpty()
                && parts.get(parts.size() - 1).service().isPresent();
        boolean begins = blocks.get(index) instanceof Statement line
                && line.mark() == Statement.Mark.NONE
                && (behind || isParted(index))
                && !isNamed(line)
                // "Tug: pulls ships" over lines of its own stands over those alone, but not under the name of another
                // service
                && (line.children().isEmpty() || Term.of(line.text()).isEmpty() || ofService && !isNamedFrom(index));
        return begins ? begun(Passage.words(blocks.get(index))) : Optional.empty();
    }

    /** Cuts off what is said of the service; gives the index behind it. */
    private int take(int start, String service) {
        int end = endOf(start, service);
        int own = Math.min(end, endOfParagraph(start));
        boolean back = isNamedFrom(end);
        boolean goesOn = own > start + 1
                || !OwnerName.below(blocks.get(start)).isEmpty()
                || blocks.subList(own, end).stream().anyMatch(block -> names(service, Passage.words(block)));
        if (!goesOn && isOther(start, service)) {
            return own;
        }
        cut(start, Optional.empty(), left);
        left = !back && (left || goesOn);
        cut(back || !goesOn ? own : end, Optional.of(service), left);
        return from;
    }

    /** {@code Tug hooks - hold ships}, {@code Tug hooks: hold ships} is about the hooks. */
    private boolean isOther(int index, String service) {
        return Term.of(Passage.words(blocks.get(index)))
                .filter(term -> !FileSubject.isName(term.name(), service))
                .isPresent();
    }

    private int endOf(int start, String service) {
        int end = start + 1;
        while (end < blocks.size() && goesOn(end, service)) {
            end++;
        }
        return end;
    }

    private boolean goesOn(int index, String service) {
        Block block = blocks.get(index);
        String words = Passage.words(block);
        boolean other = begun(words).isPresent()
                || isParted(index) && FileSubject.namedIn(words).stream().anyMatch(Turns::isCapital);
        return !isNamed(block) && (names(service, words) || !(block instanceof Section) && !other);
    }

    private int endOfParagraph(int start) {
        int end = start + 1;
        while (end < blocks.size() && !isParted(end)) {
            end++;
        }
        return end;
    }

    /** Whether the block or a line under it names what the heading is about. */
    private boolean isNamed(Block block) {
        return things.stream().anyMatch(thing -> thing.test(Passage.words(block)))
                || OwnerName.below(block).stream().anyMatch(this::isNamed);
    }

    /** Whether this block or one behind it names what the heading is about; looked for once, since a section may be long. */
    private boolean isNamedFrom(int index) {
        if (lastNamed == UNKNOWN) {
            lastNamed = blocks.size() - 1;
            while (lastNamed >= 0 && !isNamed(blocks.get(lastNamed))) {
                lastNamed--;
            }
        }
        return lastNamed >= index;
    }

    private boolean isParted(int index) {
        return lastLine(blocks.get(index - 1)) + 1 < blocks.get(index).span().startLine();
    }

    private static int lastLine(Block block) {
        List<Block> below = OwnerName.below(block);
        int own = block.span().endLine();
        return below.isEmpty() ? own : Math.max(own, lastLine(below.get(below.size() - 1)));
    }

    /** The service with whose name the line begins. */
    private static Optional<String> begun(String text) {
        String bare = ARROW.matcher(BEGIN.matcher(text).replaceFirst("")).replaceAll(" $0");
        String head = plain(bare) + " ";
        if (bare.isEmpty() || !Character.isLetter(bare.charAt(0))) {
            return Optional.empty();
        }
        return FileSubject.namedIn(bare).stream()
                .limit(1)
                .filter(service -> isCapital(service) || !FileSubject.isAlsoWord(service))
                .filter(service -> !TWO_LETTERS.matcher(service).matches())
                .filter(service -> head.startsWith(plain(service) + " "))
                .filter(service -> !SEVERAL.matcher(bare.substring(Math.min(bare.length(), service.length())))
                        .matches())
                .findFirst();
    }

    private static boolean isCapital(String service) {
        return !service.equals(service.toLowerCase(Locale.ROOT));
    }

    private static String plain(String words) {
        return NO_WORD.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private void cut(int end, Optional<String> service, boolean behind) {
        int next = service.isPresent() || !behind ? end : nextSection(end);
        if (next > from) {
            parts.add(new Part(blocks.subList(from, next), service, behind));
        }
        // headings stand under the heading above, whatever is said between
        if (end > next) {
            parts.add(new Part(blocks.subList(next, end), service, false));
        }
        from = end;
    }

    private int nextSection(int end) {
        int next = from;
        while (next < end && !(blocks.get(next) instanceof Section)) {
            next++;
        }
        return next;
    }
}
