package app.cumulus.follow;

import app.cumulus.library.notes.NotePipeline;
import app.cumulus.library.notes.ReadNote;
import app.cumulus.note.NoteText;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Prints how well the cards of note files follow each kind of edit, forth and back. */
public final class FollowProgram {

    private FollowProgram() {}

    /** Arguments: how many mistakes to show, the kind of edit or "all", note files. */
    public static void main(String[] args) throws Exception {
        NotePipeline pipeline = NotePipeline.ofRules();
        int shown = Integer.parseInt(args[0]);
        for (int arg = 2; arg < args.length; arg++) {
            ReadNote note = pipeline.read(NoteText.read(Path.of(args[arg])));
            String file = note.document().file();
            for (NoteEdit edit : NoteEdit.values()) {
                if (args[1].equals("all") || args[1].equals(edit.name())) {
                    TracedNote traced = new TracedNote(note.lines());
                    edit.edit(traced.lines(), new Random(11));
                    List<FollowScore> scores = FollowScore.bothWays(pipeline, note, traced);
                    print(file + " " + edit + " forth", scores.get(0), shown);
                    print(file + " " + edit + " back", scores.get(1), shown);
                }
            }
        }
    }

    private static void print(String name, FollowScore score, int shown) {
        System.out.println(name + ": " + score);
        score.mistakes.stream()
                .limit(shown)
                .forEach(mistake -> System.out.println("    " + mistake.replace('\n', '/')));
    }
}
