package app.cumulus.card;

/** What became of one line of a note; every line has exactly one fate. */
public sealed interface LineFate {

    LineLedger.LineClass lineClass();

    /** Active cards rest on the line. */
    record Carded(int cards) implements LineFate {
        @Override
        public LineLedger.LineClass lineClass() {
            return LineLedger.LineClass.CARDED;
        }
    }

    /** A heading, the lead-in of a list, a parent bullet: it is in the topic or in the questions of other lines' cards. */
    record Context() implements LineFate {
        @Override
        public LineLedger.LineClass lineClass() {
            return LineLedger.LineClass.CONTEXT;
        }
    }

    /** Only candidates below the bar came of it, or none; the reason is of the best one. */
    record Off(String reason) implements LineFate {
        @Override
        public LineLedger.LineClass lineClass() {
            return LineLedger.LineClass.OFF;
        }
    }

    /** Nothing to learn here: blank, ruler, decoration, personal remark, code body, repeat of line k. */
    record Skipped(String reason) implements LineFate {
        @Override
        public LineLedger.LineClass lineClass() {
            return LineLedger.LineClass.SKIPPED;
        }
    }

    /** The reader could not make sense of it; the user should look. */
    record NeedsAttention(String reason) implements LineFate {
        @Override
        public LineLedger.LineClass lineClass() {
            return LineLedger.LineClass.NEEDS_ATTENTION;
        }
    }
}
