package app.cumulus.cli;

import app.cumulus.MovableClock;
import app.cumulus.library.Library;
import app.cumulus.library.notes.NotePipeline;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;

/** Runs command lines as a shell would, with what is typed and what is printed as strings. */
final class TypedSession {

    final MovableClock clock;
    private final NotePipeline pipeline;
    private final Path folder;
    private boolean errIsSeen;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    TypedSession(Path folder, NotePipeline pipeline) {
        this(folder, new MovableClock("2026-11-22T10:00:00Z"), pipeline);
    }

    TypedSession(Path folder, MovableClock clock, NotePipeline pipeline) {
        this.clock = clock;
        this.folder = folder;
        this.pipeline = pipeline;
    }

    /** From now on what goes to the error stream is seen on a screen. */
    TypedSession onScreen() {
        errIsSeen = true;
        return this;
    }

    int run(String... arguments) {
        return typing("", arguments);
    }

    int typing(String typed, String... arguments) {
        return cli(typed).run(arguments);
    }

    Cli cli(String typed) {
        return new Cli(surroundings(typed));
    }

    Surroundings surroundings(String typed) {
        out = new StringWriter();
        err = new StringWriter();
        Terminal terminal = new Terminal(
                new BufferedReader(new StringReader(typed)), new PrintWriter(out), new PrintWriter(err), errIsSeen);
        return new Surroundings(
                terminal,
                clock,
                file -> Library.open(file, clock, pipeline),
                folder.resolve("default.db"),
                folder.resolve("cumulus.log"));
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
