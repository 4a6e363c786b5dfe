package app.cumulus.library.exports;

/**
 * Where an export is.
 *
 * @param share how much of the whole export is done, 0 to 1; never less than before
 */
public record ExportStep(Stage stage, double share) {

    /** What an export does, in this order; not every format has all of it. */
    public enum Stage {
        WRITE,
        PACK,
        COMPARE,
        SEND
    }

    public ExportStep {
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("a share is 0 to 1, not " + share);
        }
    }
}
