package app.cumulus.ui.today;

import app.cumulus.library.study.StudyChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What Today can set going elsewhere in the window.
 *
 * @param start begins or continues the day's session
 * @param study begins another session
 * @param chooseNotes asks for note files and imports them
 * @param updateNotes plans to import files again that were changed
 */
public record TodayActions(
        Runnable start, Consumer<StudyChoice> study, Runnable chooseNotes, Consumer<List<Path>> updateNotes) {}
