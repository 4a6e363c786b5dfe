package app.cumulus.ui.review;

import app.cumulus.card.Card;
import app.cumulus.library.cards.NoteExcerpt;
import app.cumulus.library.settings.Settings.GradeButtons;
import app.cumulus.library.study.TodayOverview;
import app.cumulus.review.Progress;
import app.cumulus.review.Summary;
import app.cumulus.schedule.Answer;
import java.util.List;
import java.util.Optional;

/** All that the review screen shows at one moment, read in one go on the thread of the library. */
public sealed interface Frame {

    /** The session is being opened. */
    record Opening() implements Frame {}

    /**
     * A card, its answer hidden while there are no choices.
     *
     * @param takenBack names the word of the grade that an undo has just taken back
     * @param standing what the list of all cards says about it
     * @param choices the grade buttons; none while the question is asked
     */
    record Shown(
            Card card,
            Answer.Round round,
            Progress progress,
            Optional<String> takenBack,
            Optional<NoteExcerpt> excerpt,
            Standing standing,
            List<GradeChoice> choices,
            boolean canUndo)
            implements Frame {

        public boolean revealed() {
            return !choices.isEmpty();
        }
    }

    /**
     * The session is over.
     *
     * @param buttons which grades the user knows
     */
    record Done(Summary summary, TodayOverview today, GradeButtons buttons, boolean canUndo) implements Frame {}

    default boolean undoable() {
        if (this instanceof Shown shown) {
            return shown.canUndo();
        }
        return this instanceof Done done && done.canUndo();
    }
}
