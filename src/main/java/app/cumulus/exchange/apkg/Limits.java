package app.cumulus.exchange.apkg;

/**
 * How much of a package is read; more is taken for an attack or a mistake.
 *
 * @param collectionBytes size of the unpacked collection
 * @param mediaBytes size of one unpacked picture or sound
 * @param ratio how many times larger than packed something may be, once it is large
 * @param entries number of files in the archive
 * @param deckLevels how deep decks may be nested
 */
record Limits(long collectionBytes, long mediaBytes, int ratio, int entries, int deckLevels) {

    /** Far beyond what real packages hold. */
    static final Limits WIDE = new Limits(4L << 30, 256L << 20, 500, 200_000, 100);

    /** From this size on the ratio counts; anything may be small and well packed. */
    static final long LARGE_BYTES = 16L << 20;
}
