package app.cumulus.library.imports;

/**
 * Where an import is.
 *
 * @param file name of the note file it works on
 * @param share how much of the whole import is done, 0 to 1; never less than before
 */
public record ImportStep(String file, Stage stage, double share) {

    /** What an import does with a note file, in this order; saving is done for all files at once. */
    public enum Stage {
        READ,
        MAKE_CARDS,
        COMPARE,
        SAVE
    }

    public ImportStep {
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("a share is 0 to 1, not " + share);
        }
    }
}
