package app.cumulus.library.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an import of note files did.
 *
 * @param backup the copy of the library as it was before; none where nothing changed or there was nothing to keep
 */
public record ImportOutcome(List<ImportReport> reports, Optional<Path> backup) {

    public ImportOutcome {
        reports = List.copyOf(reports);
    }
}
