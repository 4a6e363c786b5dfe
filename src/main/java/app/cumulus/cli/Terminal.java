package app.cumulus.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The standard streams as text.
 *
 * @param errIsSeen whether {@code err} goes to a screen, where a line can be written over
 */
public record Terminal(BufferedReader in, PrintWriter out, PrintWriter err, boolean errIsSeen) {

    /** The next line typed, or none at the end of the input. */
    Optional<String> ask(String prompt) {
        out.print(prompt);
        out.flush();
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a person sits at it: only then is there somebody to ask. */
    boolean isTypedInto() {
        return errIsSeen && System.console() != null;
    }

    void say(String line) {
        out.println(line);
    }
}
