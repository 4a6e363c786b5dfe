package app.cumulus.library.notes;

import app.cumulus.card.LineFate;
import app.cumulus.catalog.LineCard;

/**
 * What there is to say about a line of a note.
 *
 * @param standing what it stands for now
 * @param reason why no card of it is in study; empty where one is, or where nobody said
 * @param active cards in study that rest on it
 * @param off candidates that are not in study
 * @param suspended cards that the user took out
 * @param answers how often its cards in study were asked by the schedule
 * @param passed how many of those answers were right
 * @param lapses how often such a card was forgotten
 */
public record LineAccount(
        Standing standing, String reason, int active, int off, int suspended, int answers, int passed, int lapses) {

    /** What a line stands for. */
    public enum Standing {
        CARDED,
        CONTEXT,
        OFF,
        SKIPPED,
        NEEDS_ATTENTION,
        SILENCED
    }

    /** How well the cards of a line are known. */
    public enum Strength {
        UNASKED,
        FIRM,
        SHAKY,
        WEAK,
        VERY_WEAK
    }

    private static final int LEECH_LAPSES = 8;
    private static final double FIRM_FROM = 0.85;
    private static final double SHAKY_FROM = 0.7;
    private static final double WEAK_FROM = 0.5;

    /** A few answers say little: as if two more had been given, nearly all right. */
    private static final double USUAL_ANSWERS = 2;

    private static final double USUAL_PASSED = 1.8;

    public int cards() {
        return active + off + suspended;
    }

    /** Judged by the share of right answers; a card that was forgotten again and again is very weak in any case. */
    public Strength strength() {
        if (answers == 0) {
            return Strength.UNASKED;
        }
        double recall = (passed + USUAL_PASSED) / (answers + USUAL_ANSWERS);
        if (recall < WEAK_FROM || lapses >= LEECH_LAPSES) {
            return Strength.VERY_WEAK;
        } else if (recall < SHAKY_FROM) {
            return Strength.WEAK;
        }
        return recall < FIRM_FROM ? Strength.SHAKY : Strength.FIRM;
    }

    public boolean isWeak() {
        return strength() == Strength.WEAK || strength() == Strength.VERY_WEAK;
    }

    /** Sums up the cards of a line. */
    static final class Tally {
        private int active;
        private int off;
        private int suspended;
        private int answers;
        private int passed;
        private int lapses;

        void add(LineCard card) {
            switch (card.state()) {
                case ACTIVE -> {
                    active++;
                    answers += card.answers();
                    passed += card.passed();
                    lapses += card.lapses();
                }
                case OFF -> off++;
                case SUSPENDED -> suspended++;
                case ARCHIVED -> {
                    // It rests on lines that are gone.
                }
            }
        }

        /** The account of a line with this fate at its import. */
        LineAccount with(LineFate fate, boolean silenced) {
            Standing standing = Standing.valueOf(fate.lineClass().name());
            if (silenced) {
                standing = Standing.SILENCED;
            } else if (standing == Standing.CARDED && active == 0) {
                standing = Standing.OFF;
            } else if (standing == Standing.OFF && active > 0) {
                standing = Standing.CARDED;
            }
            return new LineAccount(
                    standing, active > 0 ? "" : reason(fate), active, off, suspended, answers, passed, lapses);
        }

        private static String reason(LineFate fate) {
            if (fate instanceof LineFate.Off off) {
                return off.reason();
            } else if (fate instanceof LineFate.Skipped skipped) {
                return skipped.reason();
            } else if (fate instanceof LineFate.NeedsAttention attention) {
                return attention.reason();
            }
            return "";
        }
    }
}
