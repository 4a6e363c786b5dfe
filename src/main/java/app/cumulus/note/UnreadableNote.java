package app.cumulus.note;

/** A note file that cannot be read at all: missing, not text, empty, too large. */
public final class UnreadableNote extends Exception {

    private final transient Problem problem;

    public UnreadableNote(Problem problem) {
        super(problem.text());
        this.problem = problem;
    }

    public UnreadableNote(Problem problem, Throwable cause) {
        super(problem.text(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
