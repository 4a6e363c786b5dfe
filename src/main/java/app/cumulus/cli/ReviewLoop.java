package app.cumulus.cli;

import app.cumulus.card.Card;
import app.cumulus.library.Library;
import app.cumulus.library.StudySession;
import app.cumulus.library.TodayOverview;
import app.cumulus.review.Moment;
import app.cumulus.review.Progress;
import app.cumulus.review.Summary;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Grade;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A session in the terminal: one line typed is one command, so that a script can study too. */
final class ReviewLoop {

    private final Library library;
    private final Terminal terminal;
    private final Clock clock;
    private final GradeKeys keys;
    private final StudySession session;
    private Instant asked;

    ReviewLoop(Library library, Terminal terminal, Clock clock) {
        this.library = library;
        this.terminal = terminal;
        this.clock = clock;
        keys = new GradeKeys(library.settings().gradeButtons());
        session = library.study();
        asked = clock.instant();
    }

    /** Asks until the user quits, the input ends, or nothing is left and the user goes. */
    void run() {
        Moment moment = session.moment();
        boolean show = true;
        while (true) {
            if (show) {
                show(moment);
            }
            Optional<String> line = terminal.ask("> ").map(String::strip);
            if (line.isEmpty() || line.get().equals("q") || leaves(moment, line.get())) {
                break;
            }
            Optional<Moment> next = step(moment, line.get());
            show = next.isPresent();
            moment = next.orElse(moment);
        }
        if (!(moment instanceof Moment.Finished)) {
            printSummary(library.today().done());
        }
    }

    private static boolean leaves(Moment moment, String command) {
        return moment instanceof Moment.Finished && command.isEmpty();
    }

    /** What the command leads to; none where the screen stays as it is. */
    private Optional<Moment> step(Moment moment, String command) {
        switch (command) {
            case "?", "h" -> {
                return said(help());
            }
            case "u" -> {
                return session.canUndo() ? Optional.of(session.undo()) : said("There is nothing to undo today.");
            }
            default -> {
                return moment instanceof Moment.Finished
                        ? said("All cards of today are done; u undoes, q quits.")
                        : cardStep(moment, command);
            }
        }
    }

    private Optional<Moment> cardStep(Moment moment, String command) {
        Optional<Grade> grade = keys.grade(command);
        if (command.isEmpty()) {
            return moment instanceof Moment.Asking
                    ? Optional.of(session.reveal())
                    : said("Grade with " + keys.range() + ".");
        } else if (command.equals("s")) {
            return Optional.of(session.suspend());
        } else if (command.equals("b")) {
            return Optional.of(session.bury());
        } else if (grade.isPresent()) {
            return moment instanceof Moment.Revealed
                    ? Optional.of(session.grade(grade.get(), thinking()))
                    : said("Enter shows the answer first.");
        }
        return said("There is no command '" + command + "'; ? lists them.");
    }

    private Optional<Moment> said(String words) {
        terminal.say(words);
        return Optional.empty();
    }

    private Duration thinking() {
        Duration thinking = Duration.between(asked, clock.instant());
        return thinking.isNegative() ? Duration.ZERO : thinking;
    }

    private void show(Moment moment) {
        if (moment instanceof Moment.Asking asking) {
            asked = clock.instant();
            showQuestion(asking);
        } else if (moment instanceof Moment.Revealed revealed) {
            showAnswer(revealed);
        } else if (moment instanceof Moment.Finished finished) {
            printSummary(finished.summary());
            terminal.say(finished.summary().answers() == 0 ? "q quits." : "u undoes the last step, q quits.");
        }
    }

    private void showQuestion(Moment.Asking asking) {
        Card card = library.card(asking.card());
        terminal.say("");
        terminal.say(card.topic() + "   [" + left(asking.round(), asking.progress()) + "]");
        asking.takenBack().ifPresent(grade -> terminal.say("Taken back: " + Words.of(grade)));
        terminal.say(PlainText.of(card.text().question()));
    }

    private static String left(Answer.Round round, Progress progress) {
        return round == Answer.Round.DRILL
                ? progress.toRepeat() + " to repeat"
                : progress.left() + " left"
                        + (progress.toRepeat() == 0 ? "" : ", " + progress.toRepeat() + " to repeat");
    }

    private void showAnswer(Moment.Revealed revealed) {
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

    private void printSummary(Summary done) {
        terminal.say("");
        terminal.say(Words.count(done.answers(), "card") + " answered today, " + done.newCards() + " of them new"
                + passed(done) + "; " + Words.count(done.repeats(), "repetition") + "; " + Words.of(done.thinking())
                + ".");
        TodayOverview today = library.today();
        terminal.say("Left today: " + today.due() + " due, " + today.fresh() + " new, " + today.toRepeat()
                + " to repeat. Due tomorrow: " + today.dueTomorrow() + ".");
        if (today.activeCards() == 0) {
            terminal.say("The library has no cards to study. Import notes with 'cumulus import FILE'.");
        }
    }

    private static String passed(Summary done) {
        return done.answers() == 0
                ? ""
                : "; %d %% of %d passed".formatted(Math.round(100.0 * done.passed() / done.answers()), done.answers());
    }

    private String help() {
        return "Enter shows the answer; " + keys.range() + " grades it; u undoes the last step; s suspends the card;"
                + " b buries it until tomorrow; q quits; ? shows this.";
    }
}
