package app.cumulus.catalog;

import app.cumulus.schedule.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which cards are looked for. */
public sealed interface Query {

    /** All cards. */
    record Everything() implements Query {}

    /** The cards that every part finds. */
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** The cards that at least one part finds. */
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The cards that the part does not find. */
    record Not(Query part) implements Query {}

    /**
     * The cards that say these words one after the other.
     *
     * @param column where; anywhere if there is none
     * @param open whether the last word may go on, as while it is typed
     */
    record Words(Optional<Column> column, String text, boolean open) implements Query {
        public Words {
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new IllegalArgumentException("there is no word in '" + text + "'");
            }
        }
    }

    /** The cards with a trait. */
    record Is(Trait trait) implements Query {}

    /** The cards whose figure compares so with a number; a card that was never answered has no figures. */
    record Measured(Measure measure, Comparison comparison, BigDecimal number) implements Query {}

    /** The cards that carry a name. */
    record Named(Attribute attribute, String name) implements Query {}

    /** The cards that rest on lines of their note between two, both included. */
    record Lines(int first, int last) implements Query {
        public Lines {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException("lines run from 1 upwards, not " + first + " to " + last);
            }
        }
    }

    /** The cards that came into the library within so many study days, today included. */
    record Added(int days) implements Query {}

    /** The cards that were answered with one of the grades within so many study days, today included. */
    record Rated(int days, Set<Grade> grades) implements Query {
        public Rated {
            grades = Set.copyOf(grades);
        }
    }

    /** A part of the wording. */
    enum Column {
        QUESTION,
        ANSWER,
        EXTRA,
        TOPIC
    }

    /** What a card can be. */
    enum Trait {
        /** In study and due today or before. */
        DUE,
        /** In study and never answered. */
        NEW,
        /** Answered at least once. */
        LEARNED,
        ACTIVE,
        SUSPENDED,
        OFF,
        ARCHIVED,
        /** Forgotten eight times or more. */
        LEECH,
        FLAGGED,
        TAGGED,
        /** Reworded by the user. */
        EDITED,
        /** Written by the user. */
        WRITTEN,
        /** Read from a deck. */
        IMPORTED,
        /** Asks word for word what another card asks. */
        DUPLICATE
    }

    /** A figure of the schedule. */
    enum Measure {
        EASE,
        /** The interval in days. */
        IVL,
        LAPSES,
        /** Answers in a row that passed. */
        REPS,
        /** Days from today to the day it is due; negative where that is past. */
        DUE
    }

    /** How two numbers can stand to each other. */
    enum Comparison {
        LESS("<"),
        AT_MOST("<="),
        EQUAL("="),
        OTHER("!="),
        AT_LEAST(">="),
        MORE(">");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** Something that has a name. */
    enum Attribute {
        /** A tag, or the one that a tag such as {@code aws::sqs} is under. */
        TAG,
        /** A part of the name of the note file. */
        NOTE,
        /** The beginning of the name of the rule. */
        RULE,
        KIND,
        ID
    }

    /** The name of a choice as it is typed. */
    static String typed(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
