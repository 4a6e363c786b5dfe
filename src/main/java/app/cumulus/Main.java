package app.cumulus;

import app.cumulus.cli.Cli;
import app.cumulus.cli.Surroundings;
import app.cumulus.cli.Terminal;
import app.cumulus.library.Library;
import app.cumulus.library.files.DataFolder;
import app.cumulus.library.files.StartFiles;
import app.cumulus.ui.CumulusApp;
import app.cumulus.ui.NoDisplayException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** Starts Cumulus: the window where no verb is given, otherwise the terminal. */
public final class Main {

    /** JavaFX warns on the console that it is on the class path, where we want it. Held, or its level would be lost. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final DataFolder data =
            DataFolder.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    private final Clock clock = Clock.systemDefaultZone();

    private Main() {}

    public static void main(String[] args) {
        System.exit(new Main().run(args));
    }

    private int run(String[] args) {
        System.setProperty("cumulus.log", data.log().toString());
        Optional<WindowCall> window = WindowCall.of(args, data.library());
        return window.isPresent() ? openWindow(window.get().library()) : cli().run(args);
    }

    private int openWindow(Path library) {
        StartFiles files = BesideTheProgram.find();
        if (!hasDisplay()) {
            return study(library, files, "There is no display");
        }
        JAVAFX.setLevel(Level.SEVERE);
        try {
            CumulusApp.launch(library, clock, files);
            return Cli.DONE;
        } catch (NoDisplayException e) {
            log().warn("no window", e);
            return study(library, files, "There is no display");
        } catch (RuntimeException | LinkageError e) {
            log().error("a fault in the window", e);
            System.err.println(
                    "Cumulus has a fault (" + e.getClass().getSimpleName() + "); details are in " + data.log() + ".");
            return study(library, files, "The window cannot be used");
        }
    }

    private int study(Path library, StartFiles files, String why) {
        System.out.println(why + "; the session runs in this terminal.");
        return cli().study(library, files);
    }

    /** Not before the file for the log is set. */
    private static org.slf4j.Logger log() {
        return LoggerFactory.getLogger(Main.class);
    }

    private static boolean hasDisplay() {
        boolean unix = !System.getProperty("os.name").toLowerCase(Locale.ROOT).matches("(windows|mac).*");
        return !unix || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    private Cli cli() {
        Charset charset = charset();
        Terminal terminal = new Terminal(
                new BufferedReader(new InputStreamReader(System.in, charset)),
                new PrintWriter(new OutputStreamWriter(System.out, charset), true),
                new PrintWriter(new OutputStreamWriter(System.err, charset), true),
                errIsSeen());
        return new Cli(
                new Surroundings(terminal, clock, file -> Library.open(file, clock), data.library(), data.log()));
    }

    /** Java tells of the streams together only; Linux tells where each one goes. */
    private static boolean errIsSeen() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException | RuntimeException e) {
            return System.console() != null;
        }
    }

    /** That of the terminal; where there is none, a program reads what we write. */
    private static Charset charset() {
        Console console = System.console();
        return console == null ? StandardCharsets.UTF_8 : console.charset();
    }
}
