package app.cumulus.ui.notes;

import app.cumulus.library.notes.NoteDesk;
import app.cumulus.library.notes.NoteFile;
import app.cumulus.ui.work.TaskRunner;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What became of the file of the note that is read, since the user goes on writing in it. */
public final class FileModel {

    private final NoteDesk desk;
    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<Optional<NoteFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String note = "";

    FileModel(NoteDesk desk, TaskRunner runner) {
        this.desk = desk;
        this.runner = runner;
    }

    /** The file as it was looked at last; none where the library does not know where it is. */
    public ReadOnlyObjectProperty<Optional<NoteFile>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Where the note can be imported from again. */
    Optional<Path> path() {
        return file.get().map(NoteFile::path);
    }

    /** Looks at the file of another note. */
    void lookAt(String shown) {
        note = shown;
        look();
    }

    /** Looks at the file again; a failure is no news here, since the note itself is read by the same library. */
    public void look() {
        String wanted = note;
        if (wanted.isEmpty()) {
            file.set(Optional.empty());
            return;
        }
        runner.run(
                () -> desk.file(wanted),
                now -> {
                    if (wanted.equals(note)) {
                        file.set(now);
                    }
                },
                problem -> file.set(Optional.empty()));
    }
}
