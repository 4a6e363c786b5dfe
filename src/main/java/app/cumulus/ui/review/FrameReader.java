package app.cumulus.ui.review;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.library.Library;
import app.cumulus.library.NoteExcerpt;
import app.cumulus.library.Settings.GradeButtons;
import app.cumulus.library.StudySession;
import app.cumulus.review.Moment;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Grade;
import java.util.List;
import java.util.Optional;

/** Gathers from the library what the screen shows at a moment of the session. */
final class FrameReader {

    private static final int LINES_AROUND = 4;

    private final Library library;
    private final StudySession session;

    FrameReader(Library library, StudySession session) {
        this.library = library;
        this.session = session;
    }

    StudySession session() {
        return session;
    }

    Frame read(Moment moment) {
        GradeButtons buttons = library.settings().study().gradeButtons();
        if (moment instanceof Moment.Asking asking) {
            return new Frame.Shown(
                    card(asking.card()),
                    asking.round(),
                    asking.progress(),
                    word(asking.takenBack(), buttons),
                    excerpt(asking.card()),
                    List.of(),
                    session.canUndo());
        } else if (moment instanceof Moment.Revealed revealed) {
            return new Frame.Shown(
                    card(revealed.card()),
                    revealed.round(),
                    revealed.progress(),
                    word(revealed.takenBack(), buttons),
                    excerpt(revealed.card()),
                    choices(revealed, buttons),
                    session.canUndo());
        }
        return new Frame.Done(((Moment.Finished) moment).summary(), session.overview(), buttons, session.canUndo());
    }

    private static List<GradeChoice> choices(Moment.Revealed revealed, GradeButtons buttons) {
        List<GradeChoice> plain = GradeChoice.of(buttons);
        return revealed.round() == Answer.Round.DRILL
                ? plain
                : plain.stream()
                        .map(choice -> choice.giving(revealed.outcomes()))
                        .toList();
    }

    private static Optional<String> word(Optional<Grade> grade, GradeButtons buttons) {
        return grade.map(each -> GradeChoice.wordKey(each, buttons));
    }

    private Card card(CardId id) {
        return library.card(id);
    }

    private Optional<NoteExcerpt> excerpt(CardId id) {
        return library.excerpt(id, LINES_AROUND);
    }
}
