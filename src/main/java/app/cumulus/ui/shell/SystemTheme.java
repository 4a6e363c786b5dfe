package app.cumulus.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the desktop whether it is dark; JavaFX 21 cannot tell. */
final class SystemTheme {

    private static final Logger LOG = LoggerFactory.getLogger(SystemTheme.class);
    private static final long PATIENCE_MILLIS = 700;

    private final String system;
    private final Map<String, String> environment;

    SystemTheme(String system, Map<String, String> environment) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
    }

    /** Whether the desktop is set to dark colours; not where it does not say. Takes some milliseconds. */
    boolean isDark() {
        if (environment.getOrDefault("GTK_THEME", "").toLowerCase(Locale.ROOT).contains("dark")) {
            return true;
        }
        if (system.startsWith("windows")) {
            return answer(List.of(
                            "reg",
                            "query",
                            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                            "/v",
                            "AppsUseLightTheme"))
                    .contains("0x0");
        }
        List<String> question = system.startsWith("mac")
                ? List.of("defaults", "read", "-g", "AppleInterfaceStyle")
                : List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
        return answer(question).toLowerCase(Locale.ROOT).contains("dark");
    }

    private static String answer(List<String> question) {
        try {
            Process asked =
                    new ProcessBuilder(question).redirectErrorStream(true).start();
            asked.getOutputStream().close();
            if (!asked.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                asked.destroyForcibly();
                return "";
            }
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            LOG.debug("the desktop does not tell its theme: {}", notThere.toString());
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
