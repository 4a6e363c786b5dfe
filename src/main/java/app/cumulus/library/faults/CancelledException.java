package app.cumulus.library.faults;

/** Whoever watches has called the work off; nothing was saved. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
