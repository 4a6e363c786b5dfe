package app.cumulus.ui.review;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.library.Library;
import app.cumulus.library.cards.NoteExcerpt;
import app.cumulus.library.settings.Settings.GradeButtons;
import app.cumulus.library.study.StudySession;
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
    private final SessionSteps steps;

    FrameReader(Library library, SessionSteps steps) {
        this.library = library;
        this.steps = steps;
        session = steps.session();
    }

    SessionSteps steps() {
        return steps;
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
                    standing(asking.card()),
                    List.of(),
                    steps.canUndo());
        } else if (moment instanceof Moment.Revealed revealed) {
            return new Frame.Shown(
                    card(revealed.card()),
                    revealed.round(),
                    revealed.progress(),
                    word(revealed.takenBack(), buttons),
                    excerpt(revealed.card()),
                    standing(revealed.card()),
                    choices(revealed, buttons),
                    steps.canUndo());
        }
        return new Frame.Done(((Moment.Finished) moment).summary(), session.overview(), buttons, steps.canUndo());
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

    private Standing standing(CardId id) {
        int leechLapses = library.settings().study().leechLapses();
        return library.cards()
                .row(id)
                .map(row -> Standing.of(row, leechLapses))
                .orElse(new Standing(false, 0, leechLapses));
    }

    private Optional<NoteExcerpt> excerpt(CardId id) {
        return library.excerpt(id, LINES_AROUND);
    }
}
