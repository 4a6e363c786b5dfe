package app.cumulus.cli;

import app.cumulus.card.CardId;
import app.cumulus.deck.ImportPlan;
import app.cumulus.library.Library;
import app.cumulus.library.faults.RenamedNote;
import app.cumulus.library.imports.ImportOptions;
import app.cumulus.library.imports.ImportOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cumulus import FILE…}: note files become cards. */
@Command(description = "Makes cards out of note files, or brings the cards up to date with them.")
final class ImportVerb implements Callable<Integer> {

    private final RootCommand root;

    @Spec
    private CommandSpec line;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "plain-text or Markdown notes; never written to")
    private List<Path> files;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "the note file is a version of NAME in the library, or a new note of that name")
    private String as;

    @Option(names = "--dry-run", description = "only print what would happen to each card")
    private boolean dryRun;

    @Option(names = "--force", description = "import even where more than a third of a note's cards would be archived")
    private boolean force;

    @Option(
            names = "--ask",
            negatable = true,
            description = "ask about cards in doubt and about texts that both you and the note changed; as a rule where"
                    + " both the questions and what is typed are on a screen")
    private Boolean ask;

    @Option(
            names = "--new-card",
            paramLabel = "ID",
            description =
                    "this card is not the one that the plan takes it for: archive it and make a new one; may be repeated")
    private List<String> apart = List.of();

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
        requireSense();
        Library.requireReadable(files);
        if (report != null) {
            Library.requireWritable(report, files);
        }
        try (Library library = root.open()) {
            if (dryRun) {
                print(library.planImport(files, options()));
            } else if (report == null) {
                print(imported(library));
            } else {
                print(library.importNotes(files, options(), report));
            }
        }
        return Cli.DONE;
    }

    private ImportOutcome imported(Library library) {
        boolean asks = ask == null ? root.terminal().isTypedInto() && !root.json() : ask;
        try {
            return ProgressLine.over(library, files, options(), root.surroundings(), asks);
        } catch (RenamedNote renamed) {
            Optional<String> name = asks && files.size() == 1 ? nameFor(renamed) : Optional.empty();
            as = name.orElseThrow(() -> renamed);
            return ProgressLine.over(library, files, options(), root.surroundings(), true);
        }
    }

    private Optional<String> nameFor(RenamedNote renamed) {
        root.terminal()
                .say(renamed.percent() + " % of the lines of " + renamed.known() + " are in " + renamed.file() + ".");
        String prompt = "1: it is " + renamed.known() + ", go on with those cards; 2: a note of its own; Enter: import"
                + " nothing > ";
        String typed = root.terminal().ask(prompt).map(String::strip).orElse("");
        return switch (typed) {
            case "1" -> Optional.of(renamed.known());
            case "2" -> Optional.of(renamed.file());
            default -> Optional.empty();
        };
    }

    private void requireSense() {
        if (as != null && files.size() > 1) {
            throw new ParameterException(line.commandLine(), "--as names one note file, so name one FILE.");
        } else if (as != null && as.isBlank()) {
            throw new ParameterException(line.commandLine(), "--as needs a name.");
        } else if (dryRun && report != null) {
            throw new ParameterException(line.commandLine(), "--dry-run imports nothing that --report could tell of.");
        }
    }

    private ImportOptions options() {
        return new ImportOptions(
                Optional.ofNullable(as), force, apart.stream().map(CardId::new).collect(Collectors.toSet()));
    }

    private void print(List<ImportPlan> plans) {
        if (root.json()) {
            root.out().println(JsonText.of(PlanJson.of(plans)));
        } else {
            new PlanPrinter(root.terminal()).print(plans);
        }
    }

    private void print(ImportOutcome outcome) {
        if (root.json()) {
            root.out().println(JsonText.of(JsonText.imported(outcome, Optional.ofNullable(report))));
            return;
        }
        new ImportPrinter(root.terminal()).print(outcome.reports(), files);
        outcome.backup().ifPresent(copy -> root.terminal().say("The library as it was is kept in " + copy + "."));
        if (report != null) {
            root.terminal().say(report + ": report written.");
        }
    }
}
