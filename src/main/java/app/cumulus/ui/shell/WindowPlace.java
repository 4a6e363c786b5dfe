package app.cumulus.ui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the window was and how large; kept in a small file beside the library.
 *
 * @param dark whether it was dark, so that the next start need not flash light
 */
record WindowPlace(double x, double y, double width, double height, boolean maximized, boolean dark) {

    private static final Logger LOG = LoggerFactory.getLogger(WindowPlace.class);
    private static final String SUFFIX = ".window";

    /** The same, no larger than the screen. */
    WindowPlace fitted(double screenWidth, double screenHeight) {
        return new WindowPlace(x, y, Math.min(width, screenWidth), Math.min(height, screenHeight), maximized, dark);
    }

    /** The place kept for a library; none where there is none that can be read. */
    static Optional<WindowPlace> load(Path library) {
        Path file = fileOf(library);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties kept = new Properties();
            kept.load(reader);
            return Optional.of(new WindowPlace(
                    number(kept, "x"),
                    number(kept, "y"),
                    number(kept, "width"),
                    number(kept, "height"),
                    Boolean.parseBoolean(kept.getProperty("maximized")),
                    Boolean.parseBoolean(kept.getProperty("dark"))));
        } catch (IOException | IllegalArgumentException | NullPointerException unreadable) {
            LOG.info("the window starts at its usual place: {}", unreadable.toString());
            return Optional.empty();
        }
    }

    /** Keeps the place. A window that cannot be remembered is no reason to bother the user. */
    void save(Path library) {
        Properties kept = new Properties();
        kept.setProperty("x", String.valueOf(x));
        kept.setProperty("y", String.valueOf(y));
        kept.setProperty("width", String.valueOf(width));
        kept.setProperty("height", String.valueOf(height));
        kept.setProperty("maximized", String.valueOf(maximized));
        kept.setProperty("dark", String.valueOf(dark));
        try (Writer writer = Files.newBufferedWriter(fileOf(library))) {
            kept.store(writer, null);
        } catch (IOException unwritable) {
            LOG.info("the place of the window is not kept: {}", unwritable.toString());
        }
    }

    private static Path fileOf(Path library) {
        return library.resolveSibling(library.getFileName() + SUFFIX);
    }

    private static double number(Properties kept, String name) {
        return Double.parseDouble(kept.getProperty(name));
    }
}
