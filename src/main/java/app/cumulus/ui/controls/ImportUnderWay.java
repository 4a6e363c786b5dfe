package app.cumulus.ui.controls;

import app.cumulus.library.imports.ImportStep;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * An import that may be going on.
 *
 * @param files that are worked on; none while nothing goes on
 * @param step where it is; none before its first step
 * @param stopping whether it was called off and has not stopped yet
 * @param cancel calls it off
 */
public record ImportUnderWay(
        ReadOnlyListProperty<Path> files,
        ReadOnlyObjectProperty<Optional<ImportStep>> step,
        ReadOnlyBooleanProperty stopping,
        Runnable cancel) {}
