package app.cumulus.cli;

import app.cumulus.library.ExportChoice;
import app.cumulus.library.Library;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cumulus export FILE}: the cards as a deck in JSON. */
@Command(description = "Writes the cards to a file in the cumulus-deck format (JSON).")
final class ExportVerb implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(paramLabel = "FILE", description = "the file to write; replaced where it exists")
    private Path file;

    @Option(names = "--all", description = "also candidates that are off, and archived cards")
    private boolean all;

    @Option(names = "--progress", description = "also each card's schedule and answers")
    private boolean progress;

    ExportVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Library library = root.open()) {
            int cards = library.export(file, new ExportChoice(all, progress));
            if (root.json()) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("file", file.toString());
                json.put("cards", cards);
                root.out().println(JsonText.of(json));
            } else {
                root.out().println(file + ": " + Words.count(cards, "card") + " written.");
            }
        }
        return Cli.DONE;
    }
}
