package app.cumulus;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A command line that asks for the window: one without a verb. Understood without picocli, which would slow the start. */
record WindowCall(Path library) {

    private static final String LIBRARY = "--library";

    /** The call that the arguments make, or none where they are for the terminal. */
    static Optional<WindowCall> of(String[] arguments, Path defaultLibrary) {
        try {
            if (arguments.length == 0) {
                return Optional.of(new WindowCall(defaultLibrary));
            } else if (arguments.length == 1 && arguments[0].startsWith(LIBRARY + "=")) {
                return Optional.of(new WindowCall(Path.of(arguments[0].substring(LIBRARY.length() + 1))));
            } else if (arguments.length == 2 && arguments[0].equals(LIBRARY)) {
                return Optional.of(new WindowCall(Path.of(arguments[1])));
            }
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
