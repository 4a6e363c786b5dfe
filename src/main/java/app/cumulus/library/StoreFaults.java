package app.cumulus.library;

import app.cumulus.store.StoreException;
import java.util.function.Supplier;

/** Hands faults of the store on to the user; their messages are in plain words already. */
final class StoreFaults {

    private StoreFaults() {}

    static <T> T handedOn(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException e) {
            throw new LibraryException(e.getMessage(), e);
        }
    }

    static void doing(Runnable work) {
        handedOn(() -> {
            work.run();
            return null;
        });
    }
}
