package app.cumulus.ui.palette;

import app.cumulus.library.study.StudyChoice;
import app.cumulus.ui.cards.OneLine;
import app.cumulus.ui.controls.KeyCap;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.words.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The palette over the window: a field, and under it what can be done and the cards that fit. */
public final class PaletteView extends StackPane {

    private final Ties ties = new Ties();
    private final PaletteViewModel model;
    private final Words words;
    private final PaletteActions actions;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();

    public PaletteView(PaletteViewModel model, Words words, PaletteActions actions) {
        this.model = model;
        this.words = words;
        this.actions = actions;
        getStyleClass().addAll("scrim", "palette-scrim");
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                model.close();
            }
        });
        field.setId("palette-field");
        field.setPromptText(words.say("palette.prompt"));
        field.setAccessibleText(words.say("palette.prompt"));
        ties.bindBoth(field.textProperty(), model.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(words.say("palette.list"));
        list.setPlaceholder(new Label(words.say("palette.none")));
        list.setCellFactory(view -> new Line());
        list.setOnMouseClicked(event -> run());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox sheet = new VBox(field, list);
        sheet.getStyleClass().addAll("sheet", "palette");
        getChildren().setAll(sheet);
        ties.listen(model.entriesProperty(), (observable, before, now) -> show(now));
        show(model.entriesProperty().get());
    }

    /** Lets go of its view model, since another palette takes its place. */
    public void close() {
        ties.release();
    }

    /** Puts the keyboard into the field. */
    public void takeFocus() {
        applyCss();
        field.requestFocus();
    }

    private void show(List<Entry> entries) {
        int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(entries);
        list.getSelectionModel().select(entries.isEmpty() ? -1 : Math.min(chosen, entries.size() - 1));
    }

    private void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            run();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int to = list.getSelectionModel().getSelectedIndex() + step;
            if (to >= 0 && to < list.getItems().size()) {
                list.getSelectionModel().select(to);
                list.scrollTo(Math.max(0, to - 3));
            }
        }
    }

    private void run() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry == null) {
            return;
        }
        model.close();
        if (entry instanceof Entry.Action action) {
            action.run().run();
        } else if (entry instanceof Entry.Saved saved) {
            actions.search().accept(saved.search().query());
        } else if (entry instanceof Entry.Study study) {
            actions.study()
                    .accept(StudyChoice.of(
                            new StudyChoice.Scope.Topic(study.topic().path().parts())));
        } else if (entry instanceof Entry.Under under) {
            actions.search().accept(under.topic().query());
        } else if (entry instanceof Entry.Found found) {
            actions.showCard().accept(found.card().id());
        }
    }

    /** What can be done or gone to, and beside it its key, its topic, or how many cards it is about. */
    private final class Line extends ListCell<Entry> {

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(null);
            if (!empty && entry instanceof Entry.Action action) {
                fill(action.name(), new KeyCap(action.command().keyLabel(words)));
            } else if (!empty && entry instanceof Entry.Saved saved) {
                Label query = beside(saved.search().query());
                query.setMinWidth(0);
                fill(words.say("palette.search", saved.search().name()), query);
            } else if (!empty && entry instanceof Entry.Study study) {
                fill(
                        words.say("palette.study", study.topic().path()),
                        beside(words.say("palette.in-study", study.topic().inStudy())));
            } else if (!empty && entry instanceof Entry.Under under) {
                fill(
                        words.say("palette.under", under.topic().path()),
                        beside(words.say("palette.cards", under.topic().cards())));
            } else if (!empty && entry instanceof Entry.Found found) {
                fill(
                        OneLine.of(found.card().question()),
                        beside(found.card().topic().last()));
            }
        }

        private Label beside(String text) {
            Label label = new Label(text);
            label.getStyleClass().add("palette-topic");
            label.setMinWidth(USE_PREF_SIZE);
            return label;
        }

        private void fill(String text, Label right) {
            Label name = new Label(text);
            Pane spring = new Pane();
            HBox.setHgrow(spring, Priority.ALWAYS);
            name.setMinWidth(0);
            HBox line = new HBox(name, spring, right);
            line.getStyleClass().add("palette-line");
            line.setPrefWidth(0);
            setGraphic(line);
            setAccessibleText(text + ", " + right.getText());
        }
    }
}
