package app.cumulus.cli;

import app.cumulus.card.check.Flag;
import app.cumulus.library.notes.CheckedNote;
import app.cumulus.library.notes.NoteCheck;
import app.cumulus.note.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cumulus check FILE…}: lines of notes that may be wrong. */
@Command(description = "Lists lines of note files that may be outdated or contradict each other. Changes nothing.")
final class CheckVerb implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "plain-text or Markdown notes; never written to")
    private List<Path> files;

    CheckVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<CheckedNote> notes = new NoteCheck().of(files);
        if (root.json()) {
            root.out().println(JsonText.of(JsonText.checked(notes)));
        } else {
            notes.forEach(this::print);
        }
        return Cli.DONE;
    }

    private void print(CheckedNote note) {
        note.flags().forEach(flag -> root.out().println(text(note.file(), flag)));
        note.problems().forEach(problem -> root.out().println(problem.text()));
        int problems = note.problems().size();
        root.out()
                .println(note.file() + ": " + Words.count(note.flags().size(), "possible mistake")
                        + (problems == 0 ? "" : ", " + Words.count(problems, "problem")) + ".");
    }

    private static String text(String file, Flag flag) {
        String source = flag.source().isEmpty() ? "" : " (" + flag.source() + ")";
        return new Problem(file, flag.lines().startLine(), flag.message() + source).text();
    }
}
