package app.cumulus.card.phrase;

/** The small verb of a question, which goes with its subject. */
public final class Auxiliary {

    private Auxiliary() {}

    /** {@code do} the cranes lift, {@code does} the crane lift. */
    public static String does(boolean many) {
        return many ? "do" : "does";
    }

    /** {@code are} the cranes tall, {@code is} the crane tall. */
    public static String is(boolean many) {
        return many ? "are" : "is";
    }
}
