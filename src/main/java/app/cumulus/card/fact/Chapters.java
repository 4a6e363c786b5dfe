package app.cumulus.card.fact;

import app.cumulus.card.text.Lexicon;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Cuts the outermost blocks of a document into runs that are about one service: the one that the whole file is about, or the one
 * that a line with nothing but its name has announced, until a line names another.
 */
final class Chapters {

    /**
     * Blocks in a row.
     *
     * @param service what stands over them; none where each heading stands for itself
     * @param announced whether a line among the others told the service
     */
    record Chapter(List<Block> blocks, Optional<String> service, boolean announced) {}

    /** So many blocks in a row may be said of a service without naming it. */
    private static final int MOST_BLOCKS_FOR_EACH = 5;

    private static final int LEAST_PLAIN_HEADINGS = 3;
    private static final int LEAST_SPEAKING = 2;
    private static final int FIRST_LINES = 2;

    private static final Pattern OWNED_BY_ALL = Pattern.compile("(?:AWS|Amazon) ");

    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Block> blocks;
    private final boolean announced;
    private int from;

    private Chapters(List<Block> blocks, boolean announced) {
        this.blocks = blocks;
        this.announced = announced;
    }

    /** The notes of a file that are about what its name says, and those about other services that were glued to them. */
    static List<Chapter> ofFile(List<Block> blocks, String service, Lexicon lexicon) {
        List<Chapter> chapters = new ArrayList<>();
        for (GluedNotes.Note note : GluedNotes.of(blocks)) {
            boolean own = chapters.isEmpty() || note.isAbout(service);
            chapters.addAll((own ? Optional.of(service) : note.service())
                    .map(of -> ofNote(note.blocks(), of))
                    .orElseGet(() -> ofSeveral(note.blocks(), lexicon)));
        }
        return chapters;
    }

    /** What stands under the heading of another service is not said of the service that the note is about. */
    private static List<Chapter> ofNote(List<Block> blocks, String service) {
        Chapters found = new Chapters(blocks, false);
        boolean several = countOthers(blocks, section -> FileSubject.otherIn(section, service)) > 1;
        boolean many = countOthers(blocks, section -> otherIn(section, service, true)) > 1;
        Optional<String> other = Optional.empty();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Section section) {
                Optional<String> before = other;
                other = otherThan(service, section, before, many);
                if (other.isPresent()) {
                    found.cut(i, Optional.of(service));
                    // "Moving crates with Glue" is not the name itself, and stands under it
                    boolean below = FileSubject.otherIn(section, service).isEmpty() && !other.equals(before);
                    found.cut(below ? i : i + 1, Optional.empty());
                    int end = several ? endOfOther(blocks, i, service) : SideSections.end(blocks, i);
                    found.cut(end, other);
                    i = end - 1;
                }
            }
        }
        return found.closed(Optional.of(service));
    }

    /** A file that goes on to several other services is about each of them until it names the next or comes back to the first. */
    private static int endOfOther(List<Block> blocks, int start, String service) {
        OwnerName owner = new OwnerName(service);
        int end = start + 1;
        while (end < blocks.size()
                && blocks.get(end) instanceof Section section
                && isDrawn(section)
                && FileSubject.namedIn(section.title()).isEmpty()
                && FileSubject.otherIn(section, service).isEmpty()
                && section.children().stream()
                        .limit(FIRST_LINES)
                        .noneMatch(child -> owner.isIn(Passage.words(child)))) {
            end++;
        }
        return Math.max(end, SideSections.end(blocks, start));
    }

    /** The other service that a heading is about, be it the one of the heading before. */
    private static Optional<String> otherThan(String service, Section section, Optional<String> before, boolean many) {
        Optional<String> told = otherIn(section, service, many);
        return told.isPresent()
                ? told
                : before.filter(named -> FileSubject.namedIn(section.title()).equals(List.of(named)));
    }

    private static long countOthers(List<Block> blocks, Function<Section, Optional<String>> otherIn) {
        return blocks.stream()
                .filter(Section.class::isInstance)
                .flatMap(block -> otherIn.apply((Section) block).stream())
                .distinct()
                .count();
    }

    /** In a file about many, {@code Moving crates with Glue} over lines that never name the service of the file is about Glue. */
    private static Optional<String> otherIn(Section section, String service, boolean many) {
        Optional<String> whole = FileSubject.otherIn(section, service);
        boolean partly = many
                && isDrawn(section)
                && section.children().size() >= FIRST_LINES
                && !new OwnerName(service).isNamedBy(section);
        return whole.isPresent() || !partly
                ? whole
                : FileSubject.of(section.title()).filter(named -> !named.equalsIgnoreCase(service));
    }

    /** The service that is the first heading of a file whose other headings are plain ones and speak of it. */
    static Optional<String> first(List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Section)) {
            return Optional.empty();
        }
        List<Section> others = blocks.stream()
                .skip(1)
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        return FileSubject.named(blocks.get(0))
                .filter(service -> others.size() >= LEAST_PLAIN_HEADINGS)
                .filter(service -> others.stream().allMatch(other -> isPlain(other, new OwnerName(service))))
                .filter(service -> others.stream()
                                .filter(other -> new OwnerName(service).isNamedBy(other))
                                .count()
                        >= LEAST_SPEAKING);
    }

    private static boolean isPlain(Section section, OwnerName owner) {
        return owner.isIn(section.title())
                || FileSubject.namedIn(section.title()).isEmpty()
                        && !OWNED_BY_ALL.matcher(section.title()).lookingAt();
    }

    /** Headings that only the layout shows stand under the last line that was the name of a service, where what is said there is said of it. */
    static List<Chapter> ofSeveral(List<Block> blocks, Lexicon lexicon) {
        Chapters found = new Chapters(blocks, true);
        int i = 0;
        while (i < blocks.size()) {
            Block named = blocks.get(i);
            int sides = SideSections.end(blocks, i);
            i++;
            int start = i;
            int end = announced(named)
                    .map(owner -> endOf(blocks, start, owner, lexicon))
                    .orElse(sides);
            if (end > start) {
                found.cut(start, Optional.empty());
                found.cut(end, FileSubject.named(named));
                i = end;
            }
        }
        return found.closed(Optional.empty());
    }

    /** Under a drawn heading, too, the name of another service alone over lines of its own begins what is about that. */
    static List<Chapter> under(Section section, List<String> topic, Lexicon lexicon) {
        List<Block> blocks = section.children();
        Chapters found = new Chapters(blocks, true);
        Optional<OwnerName> above = FileSubject.named(section).map(OwnerName::new);
        int lastOfAbove = above.map(own -> lastNaming(blocks, own)).orElse(blocks.size());
        for (int i = 0; section.level() > 0 && i < blocks.size(); i++) {
            int start = i;
            Optional<OwnerName> owner = over(blocks.get(i), topic)
                    .filter(service -> isUnmarked(blocks.get(start))
                            || start > lastOfAbove && endOf(blocks, start + 1, service, lexicon) > start + 1);
            int own = owner.isPresent() ? endOf(blocks, i + 1, owner.get(), lexicon) : i;
            int end = owner.isPresent() && above.isPresent() ? Math.max(own, nextSection(blocks, i + 1)) : own;
            if (end > i + 1 || end > i && above.isPresent()) {
                found.cut(i, Optional.empty());
                found.cut(end, owner.map(OwnerName::written));
                i = end - 1;
            }
        }
        return found.closed(Optional.empty());
    }

    /**
     * The last block that names the service above; below zero if none does. {@code Tugs} over bullets behind it is not about tugs that
     * serve cranes: nothing is said of cranes any more.
     */
    private static int lastNaming(List<Block> blocks, OwnerName above) {
        int last = blocks.size() - 1;
        while (last >= 0 && !above.isNamedBy(blocks.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean isUnmarked(Block block) {
        return OwnerName.below(block).stream()
                .allMatch(line -> line instanceof Statement statement && statement.mark() == Statement.Mark.NONE);
    }

    private static int nextSection(List<Block> blocks, int from) {
        int next = from;
        while (next < blocks.size() && !(blocks.get(next) instanceof Section)) {
            next++;
        }
        return next;
    }

    private static Optional<OwnerName> over(Block block, List<String> topic) {
        return block instanceof Section name && name.level() == 0
                ? FileSubject.named(block)
                        .filter(service -> topic.stream().noneMatch(service::equalsIgnoreCase))
                        .map(OwnerName::new)
                : Optional.empty();
    }

    private static Optional<OwnerName> announced(Block block) {
        return isDrawn(block) ? Optional.empty() : FileSubject.named(block).map(OwnerName::new);
    }

    /** The end of the blocks that are about the owner: behind the last one that names it; the start, where too few do. */
    private static int endOf(List<Block> blocks, int start, OwnerName owner, Lexicon lexicon) {
        int end = start;
        int naming = 0;
        for (int i = start; i < blocks.size() && !ends(blocks.get(i), owner, lexicon); i++) {
            if (owner.isNamedBy(blocks.get(i))) {
                naming++;
                end = i + 1;
            }
        }
        return naming * MOST_BLOCKS_FOR_EACH >= end - start ? end : start;
    }

    /** Whether the block is drawn larger, or begins with another service or names only others. */
    private static boolean ends(Block block, OwnerName owner, Lexicon lexicon) {
        if (isDrawn(block) || FileSubject.named(block).isPresent()) {
            return true;
        }
        String words = Passage.words(block);
        String first = Term.of(words).map(Term::name).orElse("");
        boolean others = FileSubject.namedIn(words).stream().anyMatch(service -> isName(service, lexicon));
        boolean owned = block instanceof Section && OWNED_BY_ALL.matcher(words).lookingAt();
        return (others || owned) && !owner.isIn(words)
                || !owner.isIn(first) && FileSubject.of(first).isPresent();
    }

    /** {@code Batch} is a word, {@code SQS} and {@code Glue} are names. */
    private static boolean isName(String service, Lexicon lexicon) {
        return lexicon.verbBase(service).isEmpty() && !service.equals(service.toLowerCase(Locale.ROOT));
    }

    private List<Chapter> closed(Optional<String> service) {
        cut(blocks.size(), service);
        return chapters;
    }

    private void cut(int end, Optional<String> service) {
        if (end > from) {
            chapters.add(new Chapter(blocks.subList(from, end), service, announced && service.isPresent()));
        }
        from = end;
    }

    private static boolean isDrawn(Block block) {
        return block instanceof Section section && section.level() > 0;
    }
}
