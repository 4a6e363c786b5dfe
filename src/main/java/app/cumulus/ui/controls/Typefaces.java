package app.cumulus.ui.controls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typefaces that come with the program, so that it looks the same on every machine. */
public final class Typefaces {

    private static final String FOLDER = "/app/cumulus/ui/fonts/";
    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Italic.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf");

    private Typefaces() {}

    /** Makes them known to the stylesheets. Where one cannot be read, the system's face stands in for it. */
    public static void load() {
        FILES.forEach(Typefaces::load);
    }

    private static void load(String file) {
        try (InputStream font = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            Font.loadFont(font, 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("bug: the jar lacks " + file, unreadable);
        }
    }
}
