package app.cumulus;

import app.cumulus.library.files.StartFiles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the folders {@code notes} and {@code deck-import} where one stands, or beside the program. */
final class BesideTheProgram {

    private BesideTheProgram() {}

    static StartFiles find() {
        List<Path> notes = folders()
                .map(folder -> in(folder.resolve("notes")))
                .filter(files -> !files.isEmpty())
                .findFirst()
                .orElse(List.of());
        Optional<Path> decks = folders()
                .map(folder -> folder.resolve("deck-import"))
                .filter(Files::isDirectory)
                .findFirst();
        return new StartFiles(notes, decks);
    }

    private static Stream<Path> folders() {
        return Stream.concat(Stream.of(Path.of("")), besideTheProgram());
    }

    /** The folder of the jar, and the one above it, since the build leaves the jar in {@code target}. */
    private static Stream<Path> besideTheProgram() {
        try {
            Path jar = Path.of(BesideTheProgram.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Stream.of(jar.resolveSibling(""), jar.resolve("../..").normalize());
        } catch (URISyntaxException | RuntimeException e) {
            return Stream.empty();
        }
    }

    /** The note files of a folder, by name. */
    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(BesideTheProgram::isNote)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isNote(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".txt") || name.endsWith(".md")) && !name.equals("readme.md");
    }
}
