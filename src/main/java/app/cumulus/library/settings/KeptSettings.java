package app.cumulus.library.settings;

import app.cumulus.library.faults.LibraryException;
import app.cumulus.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings of a library, read and changed. */
public final class KeptSettings {

    private final Store store;

    public KeptSettings(Store store) {
        this.store = store;
    }

    /** The settings as they are kept; the default where one is missing or no longer makes sense. */
    public Settings read() {
        return SettingNames.read(store.settings());
    }

    /**
     * Keeps settings in place of the old ones.
     *
     * @throws LibraryException if a folder was chosen that is not there; the old settings stay then
     */
    public void change(Settings settings) {
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
    public EditorCommand editor() {
        String typed = read().outside().editor();
        return typed.isEmpty() ? EditorCommand.ofDesktop(System.getProperty("os.name")) : EditorCommand.of(typed);
    }
}
