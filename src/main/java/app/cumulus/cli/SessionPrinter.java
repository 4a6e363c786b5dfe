package app.cumulus.cli;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.library.Library;
import app.cumulus.library.cards.NoteExcerpt;
import app.cumulus.library.study.TodayOverview;
import app.cumulus.note.Span;
import app.cumulus.review.Moment;
import app.cumulus.review.Progress;
import app.cumulus.review.Summary;
import app.cumulus.schedule.Answer;

/** Prints what a session shows. */
final class SessionPrinter {

    private static final int LINES_AROUND = 2;

    private final Library library;
    private final Terminal terminal;
    private final GradeKeys keys;

    SessionPrinter(Library library, Terminal terminal, GradeKeys keys) {
        this.library = library;
        this.terminal = terminal;
        this.keys = keys;
    }

    /** The note lines of a card, its own marked, with some around them. */
    void printNote(CardId card) {
        library.excerpt(card, LINES_AROUND)
                .ifPresentOrElse(this::printNote, () -> terminal.say("This card has no note lines."));
    }

    private void printNote(NoteExcerpt note) {
        Span marked = note.marked();
        terminal.say(note.file());
        for (int i = 0; i < note.lines().size(); i++) {
            int number = note.firstLine() + i;
            boolean own = number >= marked.startLine() && number <= marked.endLine();
            terminal.say("%s %4d  %s"
                    .formatted(own ? ">" : " ", number, note.lines().get(i))
                    .stripTrailing());
        }
    }

    void printQuestion(Moment.Asking asking) {
        Card card = library.card(asking.card());
        terminal.say("");
        terminal.say(card.topic() + "   [" + left(asking.round(), asking.progress()) + "]");
        asking.takenBack().ifPresent(grade -> terminal.say("Undone: " + Words.of(grade)));
        terminal.say(PlainText.of(card.text().question()));
    }

    private static String left(Answer.Round round, Progress progress) {
        return round == Answer.Round.DRILL
                ? progress.toRepeat() + " to repeat"
                : progress.left() + " left"
                        + (progress.toRepeat() == 0 ? "" : ", " + progress.toRepeat() + " to repeat");
    }

    void printAnswer(Moment.Revealed revealed) {
        Card card = library.card(revealed.card());
        terminal.say("--");
        terminal.say(PlainText.of(card.text().answer()));
        if (!card.text().extra().isBlank()) {
            terminal.say("");
            terminal.say(PlainText.of(card.text().extra()));
        }
        card.source()
                .ifPresent(source -> terminal.say(
                        "(" + source.file() + ", line " + source.lines().startLine() + ")"));
        terminal.say(revealed.round() == Answer.Round.DRILL ? keys.line() : keys.line(revealed.outcomes()));
    }

    void printSummary(Summary done, TodayOverview today) {
        terminal.say("");
        if (today.putAside() > 0) {
            terminal.say(Words.count(today.putAside(), "card") + " put aside today: buried cards come back tomorrow,"
                    + " suspended ones when you put them back.");
        }
        terminal.say(today.answered() ? answered(done) : "No card was answered today.");
        terminal.say("Left today: " + today.due() + " due, " + today.fresh() + " new, " + today.toRepeat()
                + " to repeat. Due tomorrow: " + today.dueTomorrow() + ".");
        if (today.activeCards() == 0) {
            terminal.say("The library has no cards to study. Import notes with 'cumulus import FILE'.");
        }
    }

    private static String answered(Summary done) {
        return Words.count(done.answers(), "card") + " answered today, " + done.newCards() + " of them new"
                + passed(done) + "; " + Words.count(done.repeats(), "repetition") + "; " + Words.of(done.thinking())
                + ".";
    }

    private static String passed(Summary done) {
        return done.answers() == 0
                ? ""
                : "; %d %% of %d passed".formatted(Math.round(100.0 * done.passed() / done.answers()), done.answers());
    }
}
