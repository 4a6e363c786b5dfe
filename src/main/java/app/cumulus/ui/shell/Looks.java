package app.cumulus.ui.shell;

import app.cumulus.library.settings.Settings;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.scene.Scene;

/** Dresses a scene in the light or the dark colours, with its text as large as is wanted. */
final class Looks {

    /** The size the stylesheet is written for. */
    static final int USUAL_TEXT_PERCENT = 100;

    private static final String FOLDER = "/app/cumulus/ui/shell/";

    /**
     * Text, what is as high as its text, and what is as wide as a word. Icons keep their size, since at small sizes the room
     * is for words; so does what has a decimal point, such as {@code 36.0px}.
     */
    private static final Pattern GROWING = Pattern.compile("(-fx-font-size|-fx-fixed-cell-size|-fx-tick-label-font"
            + "|-fx-min-height(?=: [2-9]\\dpx)|-fx-(?:pref|max)-height(?=: [2-9]\\dpx|: \\d{3}px)"
            + "|-fx-(?:min|pref)-width(?=: [2-9]\\dpx|: 1\\d\\dpx)): (\\d+)px");

    private Looks() {}

    static void dress(Scene scene, boolean dark) {
        dress(scene, dark, USUAL_TEXT_PERCENT);
    }

    /** @param textPercent how large the text is, 100 as the stylesheet has it */
    static void dress(Scene scene, boolean dark, int textPercent) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet(dark ? "dark.css" : "light.css"), sized(textPercent));
    }

    /** In the look that the user chose. */
    static void dress(Scene scene, boolean dark, Settings.Look look) {
        int percent = look.lettering().sizePercent();
        dress(scene, dark, percent);
        if (look.lettering().font() == Settings.Font.SYSTEM) {
            String css = inSystemFont(grown(text("cumulus.css"), percent / 100.0));
            scene.getStylesheets().set(1, inline(css));
        }
        if (look.reduceMotion()) {
            scene.getStylesheets().add(sheet("still.css"));
        }
    }

    private static String sized(int textPercent) {
        return textPercent == USUAL_TEXT_PERCENT
                ? sheet("cumulus.css")
                : inline(grown(text("cumulus.css"), textPercent / 100.0));
    }

    private static String inline(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /** The stylesheet in the desktop's typeface, which has no medium weight everywhere. */
    static String inSystemFont(String css) {
        return css.replace("\"Inter Semi Bold\"", "\"System\"; -fx-font-weight: bold")
                .replace("\"Inter Medium\"", "\"System\"")
                .replace("\"Inter\"", "\"System\"");
    }

    /** The stylesheet with all that holds text larger by a factor. */
    static String grown(String css, double factor) {
        return GROWING.matcher(css).replaceAll(size -> size.group(1) + ": " + pixels(size.group(2), factor));
    }

    private static String pixels(String usual, double factor) {
        return String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(usual) * factor);
    }

    private static String text(String name) {
        try (InputStream sheet = Looks.class.getResourceAsStream(FOLDER + name)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("bug: the jar lacks " + name, unreadable);
        }
    }

    private static String sheet(String name) {
        return Looks.class.getResource(FOLDER + name).toExternalForm();
    }
}
