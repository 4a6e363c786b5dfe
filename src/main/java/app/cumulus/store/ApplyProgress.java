package app.cumulus.store;

/** Is told how far the store is with note files it brings the library up to date with. */
@FunctionalInterface
public interface ApplyProgress {

    /** @param done share of all changes that are written, 0 to 1; durable only when all are */
    void at(String file, double done);
}
