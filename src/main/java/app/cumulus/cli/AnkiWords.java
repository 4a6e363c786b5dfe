package app.cumulus.cli;

import app.cumulus.library.exports.ExportFormat;
import app.cumulus.library.exports.ExportReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the terminal says of cards that go to Anki, and what to do there. */
final class AnkiWords {

    private AnkiWords() {}

    static Map<String, Object> figures(ExportReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("new", report.added());
        json.put("changed", report.changed());
        json.put("archived", report.archived());
        return json;
    }

    static String of(ExportFormat format, ExportReport report) {
        return format == ExportFormat.APKG ? ": " + counts(report) + "." : ".";
    }

    static String counts(ExportReport report) {
        return report.added() + " new, " + report.changed() + " changed, " + report.archived() + " archived";
    }

    /** What to do in Anki with the file. */
    static List<String> advice(ExportFormat format, ExportReport report, boolean withProgress) {
        List<String> lines = new ArrayList<>();
        switch (format) {
            case JSON, MD, HTML -> {}
            case APKG -> {
                lines.add("In Anki: File > Import, and choose the file.");
                if (withProgress) {
                    lines.add("  Tick \"Import any learning progress\", or every card arrives as new.");
                }
                lines.add(
                        "  Leave \"Update notes\" and \"Update note types\" at \"If newer\", and \"Merge note types\" off.");
            }
            case CSV, TSV -> lines.add("In Anki: File > Import, and choose the file. Schedules are not in it.");
        }
        if (report.archived() > 0) {
            lines.add(archived(report));
        }
        return lines;
    }

    static Map<String, Object> connectFigures(ExportReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cards", report.cards());
        json.putAll(figures(report));
        json.put("refused", report.refused());
        return json;
    }

    /** What was done to a running Anki. */
    static List<String> connected(ExportReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("Anki has " + Words.count(report.cards(), "card") + " of yours: " + counts(report) + ".");
        if (report.refused() > 0) {
            lines.add("Anki refused " + Words.count(report.refused(), "card")
                    + ". Write a package with 'cumulus export cards.apkg' to bring them in.");
        }
        if (report.added() > 0) {
            lines.add("Keep to --anki-connect for this Anki: a package would add the new cards a second time.");
        }
        if (report.archived() > 0) {
            lines.add(archived(report));
        }
        return lines;
    }

    static String archived(ExportReport report) {
        return "Cards whose lines have left your notes: " + report.archived()
                + ". Find them in Anki's browser with tag:cumulus::archived, and suspend them there.";
    }
}
