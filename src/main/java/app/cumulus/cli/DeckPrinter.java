package app.cumulus.cli;

import app.cumulus.library.decks.DeckReport;
import app.cumulus.library.decks.TableLayout;

/** Prints what the import of a deck did, or would do. */
final class DeckPrinter {

    private static final int MOST_PROBLEMS = 50;
    private static final String INDENT = "     ";

    private final Terminal terminal;

    DeckPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(DeckReport report, boolean dryRun) {
        terminal.say(report.file() + ": " + report.format() + " '" + report.deck() + "', "
                + Words.count(report.cards(), "card") + ".");
        if (dryRun) {
            printFirst(report);
        }
        terminal.say(counts(report, dryRun));
        report.problems().stream().limit(MOST_PROBLEMS).forEach(problem -> terminal.say(problem.text(report.file())));
        if (report.problemCount() > MOST_PROBLEMS) {
            terminal.say("… and " + Words.count(report.problemCount() - MOST_PROBLEMS, "problem") + " more.");
        }
        report.backup().ifPresent(copy -> terminal.say("The library as it was is kept in " + copy + "."));
    }

    /** How a table is read. */
    void print(TableLayout layout) {
        terminal.say("Columns: " + String.join(", ", layout.columns()) + "; separator "
                + Words.separator(layout.separator()) + "; "
                + (layout.header() ? "the first row names them" : "no row of names") + "; "
                + (layout.html() ? "HTML" : "plain text")
                + ". --columns, --separator, --header and --html change it.");
    }

    private void printFirst(DeckReport report) {
        for (DeckReport.Sample card : report.first()) {
            terminal.say("  " + card.topic());
            terminal.say("  Q: " + indented(card.text().question()));
            terminal.say("  A: " + indented(card.text().answer()));
        }
        if (report.cards() > report.first().size()) {
            terminal.say(
                    "  … and " + Words.count(report.cards() - report.first().size(), "card") + " more.");
        }
    }

    private static String indented(String text) {
        return PlainText.of(text).replace("\n", "\n" + INDENT);
    }

    private static String counts(DeckReport report, boolean dryRun) {
        String progress = report.withProgress() == 0 ? "" : " " + report.withProgress() + " came with progress.";
        return (dryRun ? "It would be: " : "") + report.added() + " added, " + report.updated() + " updated, "
                + report.unchanged() + " unchanged, " + Words.count(report.problemCount(), "problem") + "." + progress;
    }
}
