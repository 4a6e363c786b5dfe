package app.cumulus.cli;

import app.cumulus.library.Library;
import app.cumulus.library.exports.CardFilter;
import app.cumulus.library.exports.ExportChoice;
import app.cumulus.library.exports.ExportFormat;
import app.cumulus.library.exports.ExportReport;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cumulus export FILE}: the cards as a deck, for Cumulus itself or for Anki. */
@Command(description = "Writes the cards to a file: our own format, for Anki, to read or to print.")
final class ExportVerb implements Callable<Integer> {

    private final RootCommand root;

    @Spec
    private CommandSpec line;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = {
                "the file to write; replaced where it exists",
                "an .apkg is a package for Anki, a .csv or .tsv a table for Anki, an .md Markdown to read, an .html a sheet"
                        + " to print, anything else our own format (JSON)"
            })
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, apkg, csv, tsv, md or html, whatever the file is called")
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
            description =
                    "also each card's schedule and answers, or not; a package has them unless you say --no-progress")
    private Boolean progress;

    @Option(
            names = "--anki-connect",
            description = "instead of to a file, into an Anki that runs with the add-on AnkiConnect")
    private boolean ankiConnect;

    @Option(
            names = "--anki-address",
            paramLabel = "HOST:PORT",
            description = "where AnkiConnect listens, if not at 127.0.0.1:8765")
    private String ankiAddress;

    @Option(
            names = "--anki-key",
            paramLabel = "KEY",
            description = "the apiKey of AnkiConnect's settings, if it has one")
    private String ankiKey;

    ExportVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (ankiConnect) {
            return connect();
        } else if (file == null) {
            throw wrong("Name the FILE to write, or say --anki-connect.");
        } else if (ankiAddress != null || ankiKey != null) {
            throw wrong("--anki-address and --anki-key go with --anki-connect.");
        }
        ExportFormat chosen = format();
        requireSense(chosen);
        boolean withProgress = progress == null ? chosen == ExportFormat.APKG : progress;
        ExportChoice choice = new ExportChoice(all, withProgress, new CardFilter(topic, tag, search));
        try (Library library = root.open()) {
            print(chosen, ExportProgress.over(library, file, chosen, choice, root.surroundings()), withProgress);
        }
        return Cli.DONE;
    }

    private int connect() {
        if (file != null || format != null || all || progress != null) {
            throw wrong(
                    "--anki-connect writes no file and takes no schedules; leave FILE, --format, --all and --progress.");
        }
        CardFilter filter = new CardFilter(topic, tag, search);
        try (Library library = root.open()) {
            ExportReport report = ExportProgress.connecting(
                    library,
                    Optional.ofNullable(ankiAddress),
                    Optional.ofNullable(ankiKey),
                    filter,
                    root.surroundings());
            if (root.json()) {
                root.out().println(JsonText.of(AnkiWords.connectFigures(report)));
            } else {
                AnkiWords.connected(report).forEach(root.terminal()::say);
            }
            return report.refused() > 0 ? Cli.FAILED : Cli.DONE;
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(line.commandLine(), sentence);
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
        throw wrong("There is no format '" + format + "'; there are json, apkg, csv, tsv, md and html.");
    }

    private void requireSense(ExportFormat chosen) {
        boolean forAnki =
                Set.of(ExportFormat.APKG, ExportFormat.CSV, ExportFormat.TSV).contains(chosen);
        boolean keepsProgress = chosen == ExportFormat.APKG || chosen == ExportFormat.JSON;
        if (all && forAnki) {
            throw wrong("--all is for decks in JSON and what you read; cards that are not studied do not go to Anki.");
        } else if (!keepsProgress && Boolean.TRUE.equals(progress)) {
            throw wrong("A table, Markdown or a sheet has no place for --progress; name a file that ends in .apkg or"
                    + " .json.");
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
        root.terminal()
                .say(file + ": " + Words.count(report.cards(), "card") + " written" + AnkiWords.of(chosen, report));
        AnkiWords.advice(chosen, report, withProgress).forEach(root.terminal()::say);
    }
}
