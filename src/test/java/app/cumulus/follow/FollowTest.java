package app.cumulus.follow;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.library.notes.NotePipeline;
import app.cumulus.library.notes.ReadNote;
import app.cumulus.note.NoteText;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Edits our own note in all ways, forth and back; what became of each line is known, so that the cards can be judged. */
class FollowTest {

    private static final int LINES = 220;
    private static final NotePipeline PIPELINE = NotePipeline.ofRules();
    private static ReadNote note;

    @BeforeAll
    static void read() throws Exception {
        NoteText whole = NoteText.read(Path.of("notes/aws-developer.txt"));
        String part = String.join("\n", whole.text().lines().limit(LINES).toList());
        note = PIPELINE.read(new NoteText(whole.file(), part));
    }

    @ParameterizedTest
    @EnumSource
    void cards_follow_their_lines_through(NoteEdit edit) {
        TracedNote traced = new TracedNote(note.lines());
        edit.edit(traced.lines(), new Random(5));
        for (FollowScore score : FollowScore.bothWays(PIPELINE, note, traced)) {
            String figures = score + " " + score.mistakes;
            assertThat(score.unchangedShare()).as(figures).isEqualTo(1);
            assertThat(score.editedShare()).as(figures).isGreaterThanOrEqualTo(0.99);
            assertThat(score.wrongShare()).as(figures).isLessThanOrEqualTo(0.005);
            assertThat(score.goneActive).as(figures).isZero();
            assertThat(score.duplicates).as(figures).isZero();
        }
    }
}
