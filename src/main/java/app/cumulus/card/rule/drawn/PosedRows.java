package app.cumulus.card.rule.drawn;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Span;
import app.cumulus.note.Table;
import java.util.List;

/** A table of questions in its first column and their answers in its second: each row is a card as it stands. */
final class PosedRows {

    private static final int MOST_ANSWER_WORDS = 30;
    private static final int LEAST_QUESTION_WORDS = 3;
    private static final int SCORE = 78;

    /** As of all questions that the note poses. */
    private static final String RULE = "own-question";

    private PosedRows() {}

    /** Whether all rows ask in their first cell and answer in the only other one. */
    static boolean areIn(Table table) {
        return !table.rows().isEmpty()
                && table.rows().stream()
                        .allMatch(row -> row.cells().size() == 2
                                && row.cells().get(0).strip().endsWith("?"));
    }

    /** A candidate for each row. */
    static List<Candidate> cards(Table table) {
        return table.rows().stream()
                .filter(row ->
                        isAsked(row.cells().get(0)) && isAnswer(row.cells().get(1)))
                .map(row -> new Candidate(
                        RULE,
                        CardKind.BASIC,
                        CardText.of(
                                Phrases.capitalised(row.cells().get(0).strip()),
                                Phrases.capitalised(row.cells().get(1).strip())),
                        new Span(row.line(), row.line()),
                        String.join(" ", row.cells()),
                        SCORE))
                .toList();
    }

    private static boolean isAsked(String cell) {
        return Phrases.words(cell) >= LEAST_QUESTION_WORDS;
    }

    private static boolean isAnswer(String cell) {
        return !cell.isBlank() && !cell.endsWith("?") && Phrases.words(cell) <= MOST_ANSWER_WORDS;
    }
}
