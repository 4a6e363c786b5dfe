package app.cumulus.card.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Generation;
import app.cumulus.note.Document;
import app.cumulus.note.read.NoteReader;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The work to make cards grows with the note and no faster, and all processors together make what one would make. */
class LinearWorkTest {

    private static final int CHARACTERS = 20_000;
    private static final int TIMES = 4;

    private static final CardGenerator GENERATOR = new CardGenerator();
    private static Made shortNote;
    private static Made longNote;

    /** Work is told by the memory that is asked for, which a busy machine does not bend. */
    private record Made(Generation generation, long bytes) {}

    @BeforeAll
    static void makeCards() {
        alone(CHARACTERS);
        shortNote = alone(CHARACTERS);
        longNote = alone(TIMES * CHARACTERS);
    }

    @Test
    void a_longer_note_takes_no_more_than_its_share_of_work() {
        assertThat(longNote.bytes()).isLessThan(shortNote.bytes() * TIMES * 11 / 10);
    }

    @Test
    void one_thread_and_many_make_the_same_cards() {
        Generation shared = GENERATOR.generate(note(TIMES * CHARACTERS));
        Generation alone = longNote.generation();
        assertThat(shared.drafts()).isNotEmpty().isEqualTo(alone.drafts());
        assertThat(shared).isEqualTo(alone);
    }

    /** In a pool of one thread, so that all of the work is counted there. */
    private static Made alone(int characters) {
        Document note = note(characters);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            return one.submit(() -> {
                        long before = threads.getCurrentThreadAllocatedBytes();
                        Generation generation = GENERATOR.generate(note);
                        return new Made(generation, threads.getCurrentThreadAllocatedBytes() - before);
                    })
                    .join();
        } finally {
            one.shutdown();
        }
    }

    private static Document note(int characters) {
        return new NoteReader().read("note.txt", LongNote.of(characters, 3));
    }
}
