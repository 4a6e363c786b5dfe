package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.note.Span;

/**
 * A card that a rule proposes.
 *
 * @param rule name of the rule
 * @param lines the note lines it rests on
 * @param basis the sentence it asks about, or the whole passage
 * @param score how good such a card tends to be, 0 to 100; the best of a passage are kept
 */
public record Candidate(String rule, CardKind kind, CardText text, Span lines, String basis, int score) {}
