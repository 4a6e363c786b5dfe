package app.cumulus.library.faults;

import app.cumulus.store.StoreException;
import java.util.function.Supplier;

/** Hands faults of the store on to the user; their messages are in plain words already. */
public final class StoreFaults {

    private StoreFaults() {}

    /** @throws LibraryException if the store fails */
    public static <T> T handedOn(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException e) {
            throw new LibraryException(e.getMessage(), e);
        }
    }

    /** @throws LibraryException if the store fails */
    public static void doing(Runnable work) {
        handedOn(() -> {
            work.run();
            return null;
        });
    }
}
