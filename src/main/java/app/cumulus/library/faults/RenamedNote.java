package app.cumulus.library.faults;

/** A file that seems to be a note of the library under a new name; the user has to say what it is. */
public final class RenamedNote extends LibraryException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final String known;
    private final int percent;

    public RenamedNote(String file, String known, int percent, String message) {
        super(message);
        this.file = file;
        this.known = known;
        this.percent = percent;
    }

    /** Its name now. */
    public String file() {
        return file;
    }

    /** The name of the note that it seems to be. */
    public String known() {
        return known;
    }

    /** How much of that note is in it. */
    public int percent() {
        return percent;
    }
}
