package app.cumulus.cli;

import app.cumulus.library.DeckReport;
import app.cumulus.library.Library;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cumulus import-deck FILE}: the cards of a deck file come into the library. */
@Command(
        description = {
            "Adds the cards of a deck file, or brings those that are there up to date with it.",
            "Cards keep the progress they come with. 'undo-import' takes it all back."
        })
final class ImportDeckVerb implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(paramLabel = "FILE", description = "a deck, such as an Anki package; never written to")
    private Path file;

    @Option(names = "--dry-run", description = "only print what would happen, and the first cards")
    private boolean dryRun;

    ImportDeckVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Library.requireDeck(file);
        try (Library library = root.open()) {
            DeckReport report = report(library);
            if (root.json()) {
                root.out().println(JsonText.of(DeckJson.of(report, dryRun)));
            } else {
                new DeckPrinter(root.terminal()).print(report, dryRun);
            }
        }
        return Cli.DONE;
    }

    private DeckReport report(Library library) {
        try (ProgressLine line =
                new ProgressLine(root.terminal(), root.surroundings().clock())) {
            return (dryRun ? library.previewDeck(file, line) : library.importDeck(file, line)).orElseThrow();
        }
    }
}
