package app.cumulus.cli;

import app.cumulus.library.Library;
import app.cumulus.library.decks.DeckDesk;
import app.cumulus.library.decks.DeckReport;
import app.cumulus.library.decks.TableLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cumulus import-deck FILE}: the cards of a deck file come into the library. */
@Command(
        description = {
            "Adds the cards of a deck file, or brings those that are there up to date with it.",
            "Cards keep the progress they come with. 'undo-import' takes it all back."
        })
final class ImportDeckVerb implements Callable<Integer> {

    private final RootCommand root;

    @Spec
    private CommandSpec line;

    @Parameters(paramLabel = "FILE", description = "a deck, such as an Anki package; never written to")
    private Path file;

    @Option(names = "--dry-run", description = "only print what would happen, and the first cards")
    private boolean dryRun;

    @Option(
            names = "--separator",
            paramLabel = "SIGN",
            description = "of a table: what parts the columns; a sign, or tab, comma, semicolon or bar")
    private String separator;

    @Option(names = "--header", negatable = true, description = "of a table: the first row names the columns, or not")
    private Boolean header;

    @Option(names = "--html", negatable = true, description = "of a table: the cells hold HTML, or not")
    private Boolean html;

    @Option(
            names = "--columns",
            paramLabel = "ROLE",
            split = ",",
            description = {
                "of a table: what each column holds, from left to right: question, answer, extra, topic, tags, option,"
                        + " key or ignored",
                "such as --columns ignored,question,answer,tags; without these four what the table suggests is taken"
            })
    private List<String> columns;

    ImportDeckVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Library.requireDeck(file);
        try (Library library = root.open()) {
            Optional<TableLayout> layout = library.decks().layout(file, wish());
            DeckReport report = report(library.decks(), layout);
            if (root.json()) {
                root.out().println(JsonText.of(DeckJson.of(report, layout, dryRun)));
            } else {
                DeckPrinter printer = new DeckPrinter(root.terminal());
                layout.filter(table -> dryRun).ifPresent(printer::print);
                printer.print(report, dryRun);
            }
        }
        return Cli.DONE;
    }

    private TableLayout.Wish wish() {
        return new TableLayout.Wish(
                Optional.ofNullable(separator).map(this::sign),
                Optional.ofNullable(header),
                Optional.ofNullable(html),
                Optional.ofNullable(columns));
    }

    private char sign(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "tab" -> '\t';
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "bar" -> '|';
            default -> {
                if (typed.length() != 1) {
                    throw new ParameterException(
                            line.commandLine(), "--separator is one sign, or tab, comma, semicolon or bar.");
                }
                yield typed.charAt(0);
            }
        };
    }

    private DeckReport report(DeckDesk desk, Optional<TableLayout> layout) {
        try (ProgressLine progress =
                new ProgressLine(root.terminal(), root.surroundings().clock())) {
            return (dryRun ? desk.preview(file, layout, progress) : desk.importDeck(file, layout, progress))
                    .orElseThrow();
        }
    }
}
