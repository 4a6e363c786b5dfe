package app.cumulus;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the notes that an empty library begins with: the folder {@code notes} where one stands, or beside the program. */
final class FirstNotes {

    private FirstNotes() {}

    static List<Path> find() {
        return Stream.concat(Stream.of(Path.of("")), besideTheProgram())
                .map(folder -> in(folder.resolve("notes")))
                .filter(notes -> !notes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The folder of the jar, and the one above it, since the build leaves the jar in {@code target}. */
    private static Stream<Path> besideTheProgram() {
        try {
            Path jar = Path.of(FirstNotes.class
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
                    .filter(FirstNotes::isNote)
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
