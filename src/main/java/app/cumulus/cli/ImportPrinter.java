package app.cumulus.cli;

import app.cumulus.card.LineLedger;
import app.cumulus.library.ImportReport;
import app.cumulus.note.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what an import did. */
final class ImportPrinter {

    private final Terminal terminal;

    ImportPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(List<ImportReport> reports) {
        reports.forEach(this::print);
    }

    private void print(ImportReport report) {
        terminal.say(report.file());
        int width = report.activeCardsBySection().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        report.activeCardsBySection()
                .forEach((section, cards) -> terminal.say(("  %-" + (width + 2) + "s%4d").formatted(section, cards)));
        int active = report.activeCardsBySection().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        terminal.say(Words.count(active, "active card") + " in "
                + Words.count(report.activeCardsBySection().size(), "section") + ": " + report.added() + " added, "
                + report.changed() + " changed, " + report.archived() + " archived, " + report.unchanged()
                + " unchanged.");
        terminal.say(Words.count(report.ledger().lines(), "line") + ": " + ledger(report.ledger()) + ".");
        for (Problem problem : report.problems()) {
            terminal.say(problem.text());
        }
        terminal.say("");
    }

    private static String ledger(LineLedger ledger) {
        return ledger.counts().entrySet().stream()
                .map(entry -> entry.getValue() + " " + Words.of(entry.getKey()))
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
    }
}
