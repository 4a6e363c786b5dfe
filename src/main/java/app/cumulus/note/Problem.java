package app.cumulus.note;

/**
 * Something in a file that its writer can mend: a value, collected, not an exception.
 *
 * @param file name of the file as the user knows it
 * @param line line the problem is on, counted from 1; 0 where it concerns the whole file
 * @param message what is wrong and what to do, in one plain sentence
 */
public record Problem(String file, int line, String message) {

    /** {@code file, line 12: message}, the form in which every face of the program shows it. */
    public String text() {
        return line > 0 ? file + ", line " + line + ": " + message : file + ": " + message;
    }
}
