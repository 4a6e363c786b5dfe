package app.cumulus.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Decks that people really use; they lie outside the project, in the folder of {@code cumulus.shared}. */
public final class SharedDecks {

    private SharedDecks() {}

    /** One of them; the test that asks for it is skipped where it is missing. */
    public static Path file(String name) {
        Path file = Path.of(System.getProperty("cumulus.shared", "missing"), "decks", name);
        assumeTrue(Files.isRegularFile(file), "no deck " + file + "; set -Dcumulus.shared to read it");
        return file;
    }
}
