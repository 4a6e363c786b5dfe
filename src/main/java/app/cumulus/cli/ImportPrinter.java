package app.cumulus.cli;

import app.cumulus.card.LineLedger;
import app.cumulus.library.imports.ImportReport;
import app.cumulus.note.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what an import did. */
final class ImportPrinter {

    private final Terminal terminal;

    ImportPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Prints what became of each file.
     *
     * @param files the files as they were named
     */
    void print(List<ImportReport> reports, List<Path> files) {
        reports.forEach(report -> print(report, named(report.file(), files)));
    }

    /** A file alone may be called something else in the library. */
    private static String named(String name, List<Path> files) {
        if (files.size() == 1) {
            return files.get(0).toString();
        }
        return files.stream()
                .filter(file -> name.equals(file.getFileName().toString()))
                .map(Path::toString)
                .findFirst()
                .orElse(name);
    }

    private void print(ImportReport report, String file) {
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
        if (report.flaggedLines() > 0) {
            terminal.say(Words.count(report.flaggedLines(), "line")
                    + " may be outdated or contradict "
                    + (report.flaggedLines() == 1 ? "another" : "each other") + ": cumulus check "
                    + (file.contains(" ") ? '"' + file + '"' : file));
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
