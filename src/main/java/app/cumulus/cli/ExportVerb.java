package app.cumulus.cli;

import app.cumulus.library.CardFilter;
import app.cumulus.library.ExportChoice;
import app.cumulus.library.ExportFormat;
import app.cumulus.library.ExportReport;
import app.cumulus.library.Library;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cumulus export FILE}: the cards as a deck, for Cumulus itself or for Anki. */
@Command(description = "Writes the cards to a file: our own format, a package or a table for Anki.")
final class ExportVerb implements Callable<Integer> {

    private final RootCommand root;

    @Spec
    private CommandSpec line;

    @Parameters(
            paramLabel = "FILE",
            description = {
                "the file to write; replaced where it exists",
                "an .apkg is a package for Anki, a .csv or .tsv a table for Anki, anything else our own format (JSON)"
            })
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, apkg, csv or tsv, whatever the file is called")
    private String format;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            defaultValue = "",
            description = "only cards under this topic: 'Amazon SQS' or 'Amazon SQS > Limits'")
    private String topic;

    @Option(names = "--tag", paramLabel = "TAG", defaultValue = "", description = "only cards with this tag")
    private String tag;

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "only cards with all these words in question, answer or extra")
    private String search;

    @Option(names = "--all", description = "also candidates that are off, and archived cards; never for Anki")
    private boolean all;

    @Option(
            names = "--progress",
            negatable = true,
            description = "also each card's schedule and answers, or not; a package has them unless you say --no-progress")
    private Boolean progress;

    ExportVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        ExportFormat chosen = format();
        requireSense(chosen);
        boolean withProgress = progress == null ? chosen == ExportFormat.APKG : progress;
        ExportChoice choice = new ExportChoice(all, withProgress, new CardFilter(topic, tag, search));
        try (Library library = root.open()) {
            print(chosen, ExportProgress.over(library, file, chosen, choice, root.surroundings()), withProgress);
        }
        return Cli.DONE;
    }

    private ExportFormat format() {
        if (format == null) {
            return ExportFormat.of(file);
        }
        for (ExportFormat each : ExportFormat.values()) {
            if (each.name().equalsIgnoreCase(format)) {
                return each;
            }
        }
        throw new ParameterException(
                line.commandLine(), "There is no format '" + format + "'; there are json, apkg, csv and tsv.");
    }

    private void requireSense(ExportFormat chosen) {
        boolean table = chosen == ExportFormat.CSV || chosen == ExportFormat.TSV;
        if (all && chosen != ExportFormat.JSON) {
            throw new ParameterException(
                    line.commandLine(), "--all is for decks in JSON; cards that are not studied do not go to Anki.");
        } else if (table && Boolean.TRUE.equals(progress)) {
            throw new ParameterException(
                    line.commandLine(), "A table has no place for --progress; name a file that ends in .apkg or .json.");
        }
    }

    private void print(ExportFormat chosen, ExportReport report, boolean withProgress) {
        if (root.json()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", file.toString());
            json.put("format", chosen.name().toLowerCase(Locale.ROOT));
            json.put("cards", report.cards());
            if (chosen == ExportFormat.APKG) {
                json.putAll(AnkiWords.figures(report));
            }
            root.out().println(JsonText.of(json));
            return;
        }
        root.terminal().say(file + ": " + Words.count(report.cards(), "card") + " written" + AnkiWords.of(chosen, report));
        AnkiWords.advice(chosen, report, withProgress).forEach(root.terminal()::say);
    }
}
