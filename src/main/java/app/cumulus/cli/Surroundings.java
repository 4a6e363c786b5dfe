package app.cumulus.cli;

import app.cumulus.library.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/**
 * What the verbs work with.
 *
 * @param libraries opens a library file
 * @param defaultLibrary the file where {@code --library} names none
 * @param log where faults are written to
 */
public record Surroundings(
        Terminal terminal, Clock clock, Function<Path, Library> libraries, Path defaultLibrary, Path log) {}
