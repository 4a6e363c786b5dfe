package app.cumulus.cli;

import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.library.Library;
import app.cumulus.library.study.StudySession;
import app.cumulus.library.study.TodayOverview;
import app.cumulus.review.Moment;
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
    private final SessionPrinter printer;
    private final StudySession session;
    private Instant asked;

    ReviewLoop(Library library, Terminal terminal, Clock clock) {
        this.library = library;
        this.terminal = terminal;
        this.clock = clock;
        keys = new GradeKeys(library.settings().study().gradeButtons());
        printer = new SessionPrinter(library, terminal, keys);
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
            TodayOverview today = session.overview();
            printer.printSummary(today.done(), today);
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
                        ? said("Nothing is left to ask today; u undoes, q quits.")
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
        } else if (command.equals("e")) {
            return edited(moment);
        } else if (command.equals("n")) {
            printer.printNote(cardOf(moment));
            return Optional.empty();
        } else if (grade.isPresent()) {
            return moment instanceof Moment.Revealed
                    ? Optional.of(session.grade(grade.get(), thinking()))
                    : said("Enter shows the answer first.");
        }
        return said("There is no command '" + command + "'; ? lists them.");
    }

    private Optional<Moment> edited(Moment moment) {
        CardText before = library.card(cardOf(moment)).text();
        Optional<CardText> after = new CardPrompt(terminal).edit(before);
        return after.isPresent() ? Optional.of(session.edit(after.get())) : said("Nothing was changed.");
    }

    private static CardId cardOf(Moment moment) {
        return moment instanceof Moment.Revealed revealed ? revealed.card() : ((Moment.Asking) moment).card();
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
            printer.printQuestion(asking);
        } else if (moment instanceof Moment.Revealed revealed) {
            printer.printAnswer(revealed);
        } else if (moment instanceof Moment.Finished finished) {
            printer.printSummary(finished.summary(), session.overview());
            terminal.say(session.canUndo() ? "u undoes the last step, q quits." : "q quits.");
        }
    }

    private String help() {
        return "Enter shows the answer; " + keys.range() + " grades it; u undoes the last step; e edits the card;"
                + " n shows its note lines; s suspends it; b buries it until tomorrow; q quits; ? shows this.";
    }
}
