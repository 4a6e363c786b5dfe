package app.cumulus.cli;

import app.cumulus.library.ImportReport;
import app.cumulus.library.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cumulus import FILE…}: note files become cards. */
@Command(description = "Makes cards out of note files, or brings the cards up to date with them.")
final class ImportVerb implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "plain-text or Markdown notes; never written to")
    private List<Path> files;

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description = {
                "also write a report: each line of the notes with its class, the cards it made, and why candidates"
                        + " stayed off",
                "REPORT is a page where its name ends in .html, data where it ends in .json; replaced where it exists"
            })
    private Path report;

    ImportVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Library.requireReadable(files);
        if (report != null) {
            Library.requireWritable(report, files);
        }
        try (Library library = root.open()) {
            print(
                    report == null
                            ? ProgressLine.over(library, files, root.surroundings())
                            : library.importNotes(files, report));
        }
        return Cli.DONE;
    }

    private void print(List<ImportReport> reports) {
        if (root.json()) {
            root.out().println(JsonText.of(JsonText.imported(reports, Optional.ofNullable(report))));
            return;
        }
        new ImportPrinter(root.terminal()).print(reports, files);
        if (report != null) {
            root.out().println(report + ": report written.");
        }
    }
}
