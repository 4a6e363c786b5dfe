package app.cumulus.library.imports;

/** Follows an import, and may call it off. Both methods are called on the thread of the import, and often. */
public interface ImportWatch {

    /** Nobody watches. */
    ImportWatch NONE = new ImportWatch() {
        @Override
        public void at(ImportStep step) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    void at(ImportStep step);

    /** Whether the import is to stop. It then leaves the library as it was. */
    boolean cancelled();
}
