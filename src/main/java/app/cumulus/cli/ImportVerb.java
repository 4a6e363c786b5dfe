package app.cumulus.cli;

import app.cumulus.library.ImportReport;
import app.cumulus.library.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cumulus import FILE…}: note files become cards. */
@Command(description = "Makes cards out of note files, or brings the cards up to date with them.")
final class ImportVerb implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "plain-text or Markdown notes; never written to")
    private List<Path> files;

    ImportVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Library.requireReadable(files);
        try (Library library = root.open()) {
            List<ImportReport> reports = library.importNotes(files);
            if (root.json()) {
                root.out().println(JsonText.of(JsonText.imported(reports)));
            } else {
                new ImportPrinter(root.terminal()).print(reports);
            }
        }
        return Cli.DONE;
    }
}
