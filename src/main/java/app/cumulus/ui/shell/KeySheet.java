package app.cumulus.ui.shell;

import app.cumulus.library.settings.Settings.GradeButtons;
import app.cumulus.ui.controls.KeyCap;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.keys.Key;
import app.cumulus.ui.keys.KeyTable;
import app.cumulus.ui.review.GradeChoice;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All keys and what they do, over the window. */
final class KeySheet extends StackPane {

    private static final double WIDTH_OF_TWO_COLUMNS = 720;

    private final Words words;
    private final ScrollPane scroll = new ScrollPane();
    private KeyTable keys = KeyTable.USUAL;
    private Optional<GradeButtons> filledFor = Optional.empty();

    KeySheet(Words words, Runnable close) {
        this.words = words;
        getStyleClass().add("scrim");
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
    }

    /** Fills the sheet for the grade buttons and the keys in use, where it is not filled for them; it begins at its top. */
    void fill(GradeButtons buttons, KeyTable inUse) {
        scroll.setVvalue(0);
        if (inUse.equals(keys) && filledFor.equals(Optional.of(buttons))) {
            return;
        }
        keys = inUse;
        filledFor = Optional.of(buttons);
        Map<Command, String> grades = new EnumMap<>(Command.class);
        GradeChoice.of(buttons)
                .forEach(choice -> grades.put(
                        choice.command(),
                        words.say("keys.grade", words.say(choice.wordKey()), words.say(choice.wordKey() + ".what"))));
        Label title = new Label(words.say("keys.title"));
        title.getStyleClass().add("headline");
        FlowPane areas = new FlowPane();
        areas.getStyleClass().add("key-areas");
        areas.setPrefWrapLength(WIDTH_OF_TWO_COLUMNS);
        areas.getChildren().setAll(columns(grades));
        scroll.setContent(areas);
        scroll.setFitToWidth(true);
        VBox sheet = new VBox(title, scroll);
        sheet.getStyleClass().addAll("sheet", "key-sheet");
        sheet.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(sheet);
    }

    /** The keys of the review, which are looked for most, begin the first column; each area goes to the shorter one. */
    private List<VBox> columns(Map<Command, String> grades) {
        List<Command.Area> order = new ArrayList<>(List.of(Command.Area.values()));
        order.remove(Command.Area.REVIEW);
        order.add(0, Command.Area.REVIEW);
        VBox left = new VBox();
        VBox right = new VBox();
        left.getStyleClass().add("key-column");
        right.getStyleClass().add("key-column");
        int more = 0;
        for (Command.Area each : order) {
            VBox area = area(each, grades);
            int rows = area.getChildren().size();
            (more <= 0 ? left : right).getChildren().add(area);
            more += more <= 0 ? rows : -rows;
        }
        return List.of(left, right);
    }

    /** Puts the keyboard on the sheet, so that it can be read to its end. */
    void takeFocus() {
        if (scroll.getSkin() == null) {
            applyCss();
        }
        scroll.requestFocus();
    }

    private VBox area(Command.Area area, Map<Command, String> grades) {
        VBox rows = new VBox();
        rows.getStyleClass().add("key-area");
        Label title = new Label(words.say("area." + area.name()));
        title.getStyleClass().add("key-area-name");
        rows.getChildren().add(title);
        for (Command command : Command.values()) {
            boolean unusedGrade = command.name().startsWith("GRADE_") && !grades.containsKey(command);
            if (command.area() == area && !unusedGrade) {
                rows.getChildren().add(row(command, grades.getOrDefault(command, command.name(words))));
            }
        }
        return rows;
    }

    private Node row(Command command, String what) {
        FlowPane caps = new FlowPane();
        caps.getStyleClass().add("key-caps");
        for (Key key : keys.keys(command)) {
            caps.getChildren().add(new KeyCap(key.label(words)));
        }
        Label text = new Label(what);
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(caps, text);
        row.getStyleClass().add("key-row");
        return row;
    }
}
