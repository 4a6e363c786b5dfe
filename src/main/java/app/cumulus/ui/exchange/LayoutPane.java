package app.cumulus.ui.exchange;

import app.cumulus.library.decks.TableLayout;
import app.cumulus.ui.controls.Choice;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows how a table is read, and lets the user say it better: separator, header, HTML, and what each column holds. */
final class LayoutPane extends VBox {

    /** The usual signs between columns. */
    private enum Sign {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t'),
        BAR('|');

        private final char character;

        Sign(char character) {
            this.character = character;
        }
    }

    private final TableLayout layout;
    private final Words words;
    private final Consumer<TableLayout> changed;

    LayoutPane(TableLayout layout, Words words, Consumer<TableLayout> changed) {
        this.layout = layout;
        this.words = words;
        this.changed = changed;
        getStyleClass().add("exchange-content");
        Choice<Sign> separator = new Choice<>(
                Sign.values(),
                sign -> words.say("decks.separator." + sign.name()),
                sign -> changed.accept(
                        new TableLayout(sign.character, layout.header(), layout.html(), layout.columns())));
        Arrays.stream(Sign.values())
                .filter(sign -> sign.character == layout.separator())
                .forEach(separator::show);
        Choice<Boolean> header = onOrOff(
                layout.header(),
                on -> changed.accept(new TableLayout(layout.separator(), on, layout.html(), layout.columns())));
        Choice<Boolean> html = onOrOff(
                layout.html(),
                on -> changed.accept(new TableLayout(layout.separator(), layout.header(), on, layout.columns())));
        getChildren()
                .setAll(
                        row("decks.separator", separator),
                        row("decks.header", header),
                        row("decks.html", html),
                        new Label(words.say("decks.columns")),
                        columns());
    }

    private Choice<Boolean> onOrOff(boolean now, Consumer<Boolean> chosen) {
        Choice<Boolean> choice =
                new Choice<>(new Boolean[] {false, true}, on -> words.say(on ? "settings.on" : "settings.off"), chosen);
        choice.show(now);
        return choice;
    }

    private HBox row(String key, Choice<?> choice) {
        Label name = new Label(words.say(key));
        name.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(name, choice);
        row.getStyleClass().add("exchange-row");
        return row;
    }

    private FlowPane columns() {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("buttons");
        for (int column = 0; column < layout.columns().size(); column++) {
            pane.getChildren().add(column(column));
        }
        return pane;
    }

    private ComboBox<String> column(int column) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(TableLayout.ROLES);
        box.setValue(layout.columns().get(column));
        box.setAccessibleText(words.say("decks.column", column + 1));
        box.setCellFactory(list -> new Role());
        box.setButtonCell(new Role());
        box.setOnAction(event -> {
            List<String> columns = new ArrayList<>(layout.columns());
            columns.set(column, box.getValue());
            if (columns.contains("question")) {
                changed.accept(new TableLayout(layout.separator(), layout.header(), layout.html(), columns));
            } else {
                box.setValue(layout.columns().get(column));
            }
        });
        return box;
    }

    /** The name of what a column holds. */
    private final class Role extends ListCell<String> {
        @Override
        protected void updateItem(String role, boolean empty) {
            super.updateItem(role, empty);
            setText(empty || role == null ? "" : words.say("decks.role." + role.toUpperCase(Locale.ROOT)));
        }
    }
}
