package app.cumulus.cli;

import app.cumulus.library.Library;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.files.StartFiles;
import app.cumulus.library.imports.ImportOptions;
import app.cumulus.library.imports.ImportOutcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The program as the terminal sees it: {@code cumulus <verb>}. */
public final class Cli {

    /** Exit code when it was done. */
    public static final int DONE = 0;

    /** Exit code when it was asked for rightly but could not be done. */
    public static final int FAILED = 1;

    /** Exit code when what was asked for makes no sense. */
    public static final int WRONG_USAGE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    private final Surroundings surroundings;

    public Cli(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs a command line; gives the exit code. */
    public int run(String... arguments) {
        RootCommand root = new RootCommand(surroundings);
        CommandLine line = new CommandLine(root);
        line.addSubcommand("import", new ImportVerb(root));
        line.addSubcommand("import-deck", new ImportDeckVerb(root));
        line.addSubcommand("undo-import", new UndoImportVerb(root));
        line.addSubcommand("notes", new NotesVerb(root));
        line.addSubcommand("conflicts", new ConflictsVerb(root));
        line.addSubcommand("open", new OpenVerb(root));
        line.addSubcommand("check", new CheckVerb(root));
        line.addSubcommand("cards", new CardsVerb(root));
        line.addSubcommand("today", new TodayVerb(root));
        line.addSubcommand("review", new ReviewVerb(root));
        line.addSubcommand("export", new ExportVerb(root));
        line.addSubcommand("settings", new SettingsVerb(root));
        line.setOut(surroundings.terminal().out());
        line.setErr(surroundings.terminal().err());
        line.setParameterExceptionHandler(this::wrongUsage);
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault));
        int code = executed(line, arguments);
        surroundings.terminal().out().flush();
        surroundings.terminal().err().flush();
        return code;
    }

    private int executed(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (VirtualMachineError fault) {
            return failed(fault);
        }
    }

    /**
     * Runs today's session; an empty library reads notes first.
     *
     * @param files what lies beside the program: notes for an empty library, and decks to offer
     */
    public int study(Path library, StartFiles files) {
        List<Path> firstNotes = files.notes();
        try (Library open = surroundings.libraries().apply(library)) {
            if (open.isEmpty() && !firstNotes.isEmpty()) {
                ImportOutcome outcome = ProgressLine.over(open, firstNotes, ImportOptions.NONE, surroundings);
                new ImportPrinter(surroundings.terminal()).print(outcome.reports(), firstNotes);
            }
            DeckOffers offers =
                    new DeckOffers(open, surroundings, surroundings.terminal().isTypedInto());
            files.deckFolder().ifPresent(offers::make);
            new ReviewLoop(open, surroundings.terminal(), surroundings.clock()).run();
            return DONE;
        } catch (RuntimeException | VirtualMachineError fault) {
            return failed(fault);
        } finally {
            surroundings.terminal().out().flush();
            surroundings.terminal().err().flush();
        }
    }

    private int wrongUsage(CommandLine.ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = surroundings.terminal().err();
        err.println(sentence(words(fault)) + " Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return WRONG_USAGE;
    }

    private static String words(CommandLine.ParameterException fault) {
        boolean noVerb = fault.getCommandLine().getParent() == null
                && fault instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption();
        if (!noVerb) {
            return fault.getMessage();
        }
        String word =
                ((CommandLine.UnmatchedArgumentException) fault).getUnmatched().get(0);
        return "There is no verb '" + word + "'; there are "
                + String.join(", ", fault.getCommandLine().getSubcommands().keySet());
    }

    private static String sentence(String message) {
        String line = message.replaceAll("\\s+", " ").strip();
        return line.endsWith(".") ? line : line + ".";
    }

    private int failed(Throwable fault) {
        PrintWriter err = surroundings.terminal().err();
        if (fault instanceof LibraryException) {
            LOG.info("refused: {}", fault.getMessage());
            err.println(fault.getMessage());
        } else {
            LOG.error("a fault in the program", fault);
            err.println("Cumulus has a fault (" + fault.getClass().getSimpleName() + "); details are in "
                    + surroundings.log() + ".");
        }
        return FAILED;
    }
}
