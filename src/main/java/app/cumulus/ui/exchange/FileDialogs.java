package app.cumulus.ui.exchange;

import app.cumulus.library.exports.ExportFormat;
import app.cumulus.ui.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks the desktop for a deck to read or a file to write. */
final class FileDialogs {

    private final Words words;

    FileDialogs(Words words) {
        this.words = words;
    }

    Optional<Path> deck(Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("decks.open"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                words.say("decks.files"),
                                "*.apkg",
                                "*.colpkg",
                                "*.json",
                                "*.csv",
                                "*.tsv",
                                "*.md",
                                "*.txt"),
                        new FileChooser.ExtensionFilter(words.say("chooser.all"), "*"));
        return path(chooser.showOpenDialog(window));
    }

    Optional<Path> target(Window window, ExportFormat format) {
        String ending = format.name().toLowerCase(Locale.ROOT);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("export.write"));
        chooser.setInitialFileName("cumulus." + ending);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.say("export.format." + format.name()), "*." + ending));
        return path(chooser.showSaveDialog(window));
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
