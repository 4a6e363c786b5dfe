package app.cumulus.library;

import app.cumulus.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings of a library, read and changed. */
final class KeptSettings {

    private final Store store;

    KeptSettings(Store store) {
        this.store = store;
    }

    Settings read() {
        return SettingNames.read(store.settings());
    }

    /** @throws LibraryException if a folder was chosen that is not there; the old settings stay then */
    void change(Settings settings) {
        String folder = settings.outside().backupFolder();
        boolean chosen = !folder.isEmpty() && !folder.equals(read().outside().backupFolder());
        if (chosen && !Files.isDirectory(Path.of(folder))) {
            throw new LibraryException(folder + ": there is no such folder; backups go where they went before.");
        } else if (chosen && !Files.isWritable(Path.of(folder))) {
            throw new LibraryException(
                    folder + ": this folder may not be written to; backups go where they went before.");
        }
        store.putSettings(SettingNames.texts(settings));
    }

    /** The command that opens a note at a line: the one that was chosen, or that of the desktop. */
    EditorCommand editor() {
        String typed = read().outside().editor();
        return typed.isEmpty() ? EditorCommand.ofDesktop(System.getProperty("os.name")) : EditorCommand.of(typed);
    }
}
