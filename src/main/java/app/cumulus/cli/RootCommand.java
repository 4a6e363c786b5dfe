package app.cumulus.cli;

import app.cumulus.library.Library;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all verbs have in common: the choice of the library and of the form of the output. */
@Command(
        name = "cumulus",
        description = "Flashcards out of plain notes. Without a verb it opens the window.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = RootCommand.Version.class,
        sortOptions = false,
        synopsisSubcommandLabel =
                "[import | import-deck | undo-import | notes | conflicts | open | check | cards | today | review | export | settings]")
final class RootCommand implements Runnable {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--library",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "the library to use instead of the one in your data folder")
    private Path library;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "print what a program can read: all verbs but review")
    private boolean json;

    RootCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "A verb is missing: import, import-deck, undo-import, notes, conflicts, open, check, cards, today, review, export or settings.");
    }

    Library open() {
        return surroundings.libraries().apply(library == null ? surroundings.defaultLibrary() : library);
    }

    boolean json() {
        return json;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Terminal terminal() {
        return surroundings.terminal();
    }

    PrintWriter out() {
        return surroundings.terminal().out();
    }

    /** The version as the build wrote it into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"cumulus " + (version == null ? "(not packaged)" : version)};
        }
    }
}
