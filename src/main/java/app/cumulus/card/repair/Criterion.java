package app.cumulus.card.repair;

/** The criteria of docs/card-quality.md that a program can judge a card by. */
public enum Criterion {
    ONE_FACT(2),
    STANDS_ALONE(3),
    ONE_RIGHT_ANSWER(4),
    NOT_GIVEN_AWAY(5),
    LISTS_TAMED(7),
    WELL_FORMED(8),
    NO_INTERFERENCE(9);

    private final int number;

    Criterion(int number) {
        this.number = number;
    }

    /** Its number among R1 to R10. */
    public int number() {
        return number;
    }
}
