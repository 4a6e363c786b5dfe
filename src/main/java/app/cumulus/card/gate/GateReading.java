package app.cumulus.card.gate;

import app.cumulus.card.Card;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Span;
import java.util.Optional;

/** What the gates say about a card that is already in a library, whoever worded it. */
public enum GateReading {
    /** Nothing. */
    PASSED,
    /** It asks or answers with too many words. */
    TOO_LONG,
    /** It does not say what it speaks about. */
    UNCLEAR,
    /** Its answer can be read in its question or topic. */
    GIVEN_AWAY,
    /** It is cut off, stitched together or full of signs. */
    MALFORMED;

    private static final Span NOWHERE = new Span(1, 1);

    public static GateReading of(Card card) {
        Candidate candidate = new Candidate(
                card.content().rule(),
                card.content().kind(),
                card.text(),
                NOWHERE,
                card.text().question(),
                0);
        Optional<String> objection = Gates.objection(candidate, card.topic().parts());
        return objection.map(GateReading::named).orElse(PASSED);
    }

    private static GateReading named(String objection) {
        return switch (objection) {
            case Gates.GIVEN_AWAY -> GIVEN_AWAY;
            case Gates.UNCLEAR -> UNCLEAR;
            case Gates.LONG_QUESTION, Gates.LONG_ANSWER -> TOO_LONG;
            default -> MALFORMED;
        };
    }
}
