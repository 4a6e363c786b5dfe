package app.cumulus.review;

import app.cumulus.card.CardId;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.Outcomes;
import java.util.Optional;

/** What a session shows at one moment. */
public sealed interface Moment {

    /**
     * A card's question, its answer still hidden.
     *
     * @param takenBack the grade that an undo has just taken back from this card
     */
    record Asking(CardId card, Answer.Round round, Progress progress, Optional<Grade> takenBack) implements Moment {}

    /**
     * A card with its answer.
     *
     * @param outcomes what each grade would do; in the drill they are not applied
     */
    record Revealed(CardId card, Answer.Round round, Progress progress, Outcomes outcomes, Optional<Grade> takenBack)
            implements Moment {}

    /** Nothing is left to do today. */
    record Finished(Summary summary) implements Moment {}
}
