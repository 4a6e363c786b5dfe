package app.cumulus.cli;

import app.cumulus.library.Library;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code cumulus review}: today's session in the terminal. */
@Command(description = "Asks today's cards. Reads commands line by line, so it can be scripted; ? lists them.")
final class ReviewVerb implements Callable<Integer> {

    private final RootCommand root;

    ReviewVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Library library = root.open()) {
            new ReviewLoop(library, root.terminal(), root.surroundings().clock()).run();
        }
        return Cli.DONE;
    }
}
