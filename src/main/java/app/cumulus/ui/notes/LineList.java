package app.cumulus.ui.notes;

import app.cumulus.library.notes.NoteSheet;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.words.Words;
import java.util.AbstractList;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The lines of a note; only those in view are made. */
final class LineList extends ListView<Integer> {

    /** Most lines kept in view above the one that was jumped to; one for each so many pixels. */
    private static final int LINES_ABOVE = 5;

    private static final double PIXELS_FOR_ONE = 120;

    private final NotesViewModel model;
    private Optional<NoteSheet> shown = Optional.empty();
    private boolean following;

    LineList(NotesViewModel model, Words words, Ties ties, Runnable enterCards) {
        this.model = model;
        setId("note-lines");
        getStyleClass().add("line-list");
        setAccessibleText(words.say("notes.lines"));
        LineTexts texts = new LineTexts(words);
        setCellFactory(list -> new LineCell(texts, () -> shown));
        getSelectionModel().selectedIndexProperty().addListener((observable, before, now) -> {
            if (!following && now.intValue() >= 0) {
                model.choose(now.intValue() + 1);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enterCards.run();
                event.consume();
            }
        });
        widthProperty().addListener(changed -> refresh());
        heightProperty().addListener(changed -> bringIntoView());
        ties.listen(model.sheetProperty(), (observable, before, now) -> show(now));
        ties.listen(model.lineProperty(), (observable, before, now) -> follow());
        show(model.sheetProperty().get());
    }

    private void show(Optional<NoteSheet> sheet) {
        boolean same = sheet.isPresent()
                && shown.filter(before -> before.file().equals(sheet.get().file())
                                && before.lines().size() == sheet.get().lines().size())
                        .isPresent();
        shown = sheet;
        if (same) {
            refresh();
        } else {
            following = true;
            setItems(FXCollections.observableList(
                    new Numbers(sheet.map(note -> note.lines().size()).orElse(0))));
            following = false;
        }
        follow();
    }

    private void follow() {
        int index = model.lineProperty().get() - 1;
        if (index < 0 || index >= getItems().size() || getSelectionModel().getSelectedIndex() == index) {
            return;
        }
        following = true;
        getSelectionModel().clearAndSelect(index);
        getFocusModel().focus(index);
        following = false;
        bringIntoView();
    }

    private void bringIntoView() {
        int above = (int) Math.min(LINES_ABOVE, getHeight() / PIXELS_FOR_ONE);
        scrollTo(Math.max(0, model.lineProperty().get() - 1 - above));
    }

    /** The numbers from 1 on, none of which is kept. */
    private static final class Numbers extends AbstractList<Integer> {
        private final int size;

        Numbers(int size) {
            this.size = size;
        }

        @Override
        public Integer get(int index) {
            return index + 1;
        }

        @Override
        public int size() {
            return size;
        }
    }
}
