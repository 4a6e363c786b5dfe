package app.cumulus.exchange.apkg.write;

/**
 * What FSRS knows of a card.
 *
 * @param stability days until the chance to recall falls to nine in ten
 * @param difficulty 1 to 10
 */
public record FsrsState(double stability, double difficulty, double desiredRetention) {

    public FsrsState {
        if (!(stability > 0 && difficulty >= 1 && difficulty <= 10 && desiredRetention > 0 && desiredRetention < 1)) {
            throw new IllegalArgumentException("FSRS cannot have stability " + stability + ", difficulty " + difficulty
                    + " and desired retention " + desiredRetention);
        }
    }
}
