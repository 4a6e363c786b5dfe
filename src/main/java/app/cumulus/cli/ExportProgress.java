package app.cumulus.cli;

import app.cumulus.library.Library;
import app.cumulus.library.exports.CardFilter;
import app.cumulus.library.exports.ExportChoice;
import app.cumulus.library.exports.ExportFormat;
import app.cumulus.library.exports.ExportReport;
import java.nio.file.Path;
import java.util.Optional;

/** Exports with a line that says how far it is. */
final class ExportProgress {

    private ExportProgress() {}

    static ExportReport over(
            Library library, Path file, ExportFormat format, ExportChoice choice, Surroundings surroundings) {
        try (ProgressLine line = new ProgressLine(surroundings.terminal(), surroundings.clock())) {
            return library.exports().toFile(file, format, choice, line).orElseThrow();
        }
    }

    static ExportReport connecting(
            Library library,
            Optional<String> address,
            Optional<String> key,
            CardFilter filter,
            Surroundings surroundings) {
        try (ProgressLine line = new ProgressLine(surroundings.terminal(), surroundings.clock())) {
            return library.exports().toAnki(address, key, filter, line).orElseThrow();
        }
    }
}
