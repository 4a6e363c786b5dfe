package app.cumulus.card.fact;

import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several notes glued into one file. Its name says what the first is about; the next begins where the first heading comes again,
 * where one is drawn larger than all before, or where a heading has nothing under it but the name of a service.
 */
final class GluedNotes {

    /**
     * One of the notes.
     *
     * @param title the service whose name is all that its first heading has under it
     * @param again whether it begins with the heading of another
     */
    record Note(List<Block> blocks, Optional<String> title, boolean again) {

        /** Whether it is about what the name of the file says. */
        boolean isAbout(String service) {
            Optional<String> told = service();
            OwnerName owner = new OwnerName(service);
            return told.map(service::equalsIgnoreCase)
                    .orElseGet(() -> !again || blocks.stream().anyMatch(owner::isNamedBy));
        }

        Optional<String> service() {
            return title.or(() -> MainService.told(blocks).filter(this::beginsWith));
        }

        /** A note says soon what it is about. */
        private boolean beginsWith(String service) {
            OwnerName owner = new OwnerName(service);
            return lines(blocks).limit(FIRST_LINES).anyMatch(line -> owner.isIn(Passage.words(line)));
        }
    }

    private static final int FIRST_LINES = 4;

    private final List<Note> notes = new ArrayList<>();
    private String firstOfFile = "";
    private String firstOfNote = "";
    private int largest = Integer.MAX_VALUE;
    private int from;
    private Optional<String> title = Optional.empty();
    private boolean again;

    private GluedNotes() {}

    private static Stream<Block> lines(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), lines(OwnerName.below(block))));
    }

    /** The notes in their order; only one, where nothing is glued. */
    static List<Note> of(List<Block> blocks) {
        GluedNotes glued = new GluedNotes();
        for (int i = 0; i < blocks.size(); i++) {
            if (isDrawn(blocks.get(i))) {
                glued.heading((Section) blocks.get(i), blocks, i);
            }
        }
        glued.end(blocks, blocks.size());
        return glued.notes;
    }

    private void heading(Section section, List<Block> blocks, int index) {
        boolean repeated =
                section.title().equalsIgnoreCase(firstOfFile) || section.title().equalsIgnoreCase(firstOfNote);
        boolean larger = section.level() < largest && !firstOfFile.isEmpty();
        Optional<String> next = titleOf(section, repeated);
        if (index > 0 && (next.isPresent() || repeated || larger)) {
            end(blocks, index);
            title = next;
            again = repeated;
            firstOfNote = "";
        }
        largest = Math.min(largest, section.level());
        firstOfFile = firstOfFile.isEmpty() ? section.title() : firstOfFile;
        firstOfNote = firstOfNote.isEmpty() ? section.title() : firstOfNote;
    }

    private void end(List<Block> blocks, int index) {
        notes.add(new Note(blocks.subList(from, index), title, again));
        from = index;
    }

    /** The service that the first line under a heading is the name of, if no other line is there or the heading comes again. */
    private static Optional<String> titleOf(Section section, boolean again) {
        List<Block> lines = section.children();
        boolean over = FileSubject.named(section).isEmpty()
                && (again ? !lines.isEmpty() : lines.size() == 1)
                && lines.get(0) instanceof Statement first
                && first.children().isEmpty();
        return over ? FileSubject.named(lines.get(0)) : Optional.empty();
    }

    private static boolean isDrawn(Block block) {
        return block instanceof Section section && section.level() > 0;
    }
}
