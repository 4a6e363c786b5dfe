package app.cumulus.library.exports;

/** Follows an export, and may call it off. Both methods are called on the thread of the export, and often. */
public interface ExportWatch {

    /** Nobody watches. */
    ExportWatch NONE = new ExportWatch() {
        @Override
        public void at(ExportStep step) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    void at(ExportStep step);

    /** Whether the export is to stop. A file is left as it was then; what was sent to a running Anki stays there. */
    boolean cancelled();
}
