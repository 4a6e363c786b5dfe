package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.schedule.Answer;

/** Something the user did in a session that can be undone. */
public sealed interface Step {

    CardId card();

    /** An answer was given. */
    record Answered(Answer answer) implements Step {
        @Override
        public CardId card() {
            return answer.card();
        }
    }

    /** A card was taken out of study. */
    record Suspended(CardId card) implements Step {}

    /** A card was put aside until the next study day. */
    record Buried(CardId card) implements Step {}

    /** A card was given another wording. */
    record Edited(CardId card) implements Step {}
}
