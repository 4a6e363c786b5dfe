package app.cumulus.ui.review;

import app.cumulus.catalog.BulkChange;
import app.cumulus.library.cards.CardDesk;
import app.cumulus.library.study.StudySession;
import app.cumulus.review.Moment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** The steps of a session, answers and changes of cards in one row, so that an undo takes back whichever came last. */
final class SessionSteps {

    private enum Kind {
        ANSWERING,
        CHANGE
    }

    private final StudySession session;
    private final CardDesk desk;
    private final Deque<Kind> taken = new ArrayDeque<>();

    SessionSteps(StudySession session, CardDesk desk) {
        this.session = session;
        this.desk = desk;
    }

    StudySession session() {
        return session;
    }

    /** Takes a step of the session itself. */
    Moment step(Function<StudySession, Moment> step) {
        Moment next = step.apply(session);
        taken.push(Kind.ANSWERING);
        return next;
    }

    /** Changes cards beside the session, which then goes on with them as they are. */
    Moment change(Function<CardDesk, BulkChange.Done> change) {
        BulkChange.Done done = change.apply(desk);
        if (done.cards() > 0) {
            taken.push(Kind.CHANGE);
        }
        return session.reread();
    }

    Moment undo() {
        if (taken.peek() == Kind.CHANGE) {
            desk.undo();
            taken.pop();
            return session.reread();
        }
        taken.poll();
        return session.undo();
    }

    boolean canUndo() {
        return taken.peek() == Kind.CHANGE || session.canUndo();
    }
}
