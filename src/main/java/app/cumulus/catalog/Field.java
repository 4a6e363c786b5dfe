package app.cumulus.catalog;

import java.util.Arrays;
import java.util.Optional;

/** What can stand before a colon or a sign of comparison. */
public enum Field {
    IS(":", "a trait such as due"),
    TOPIC(":", "a topic"),
    TAG(":", "a tag"),
    NOTE(":", "the name of a note file"),
    QUESTION(":", "a word"),
    ANSWER(":", "a word"),
    EXTRA(":", "a word"),
    RULE(":", "the name of a rule"),
    KIND(":", "a kind of card"),
    LINES(":", "a line or a range such as 900-990"),
    DUE("<", "a number"),
    EASE("<", "a number"),
    IVL(">", "a number"),
    LAPSES(">=", "a number"),
    REPS(">=", "a number"),
    ADDED(":", "a number of days"),
    RATED(":", "a number of days"),
    ID(":", "the id of a card");

    private final String sign;
    private final String expects;

    Field(String sign, String expects) {
        this.sign = sign;
        this.expects = expects;
    }

    /** The sign that usually follows. */
    public String sign() {
        return sign;
    }

    String expects() {
        return expects;
    }

    public String typed() {
        return Query.typed(this);
    }

    static Optional<Field> named(String name) {
        return Arrays.stream(values()).filter(each -> each.typed().equals(name)).findFirst();
    }

    Optional<Query.Measure> measure() {
        return Arrays.stream(Query.Measure.values())
                .filter(each -> each.name().equals(name()))
                .findFirst();
    }
}
