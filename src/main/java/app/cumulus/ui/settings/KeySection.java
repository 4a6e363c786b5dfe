package app.cumulus.ui.settings;

import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.keys.KeyTable;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The keys of all commands, by where they hold; laid out when they are asked for, since they are many. */
final class KeySection extends VBox {

    private final SettingsViewModel model;
    private final Words words;
    private final List<KeyRow> rows = new ArrayList<>();
    private final Button open = new Button();
    private final Button reset = new Button();

    KeySection(SettingsViewModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        Label what = new Label(words.say("settings.keys.what"));
        what.getStyleClass().add("setting-what");
        what.setWrapText(true);
        open.setId("settings-keys");
        open.setText(words.say("settings.keys.open"));
        open.getStyleClass().add("quiet");
        open.setOnAction(event -> open());
        reset.setId("settings-keys-reset");
        reset.setText(words.say("settings.keys.reset"));
        reset.getStyleClass().add("quiet");
        reset.setOnAction(event -> model.resetKeys());
        FlowPane buttons = new FlowPane(open, reset);
        buttons.getStyleClass().add("buttons");
        VBox head = new VBox(what, buttons);
        head.getStyleClass().addAll("setting", "setting-keys");
        getStyleClass().addAll("sheet", "settings-sheet");
        getChildren().setAll(head);
        ties.listen(model.settingsProperty(), (observable, before, now) -> show());
        show();
    }

    boolean isWaiting() {
        return rows.stream().anyMatch(KeyRow::isWaiting);
    }

    private void open() {
        Shown.when(false, open);
        for (Command.Area area : Command.Area.values()) {
            Label name = new Label(words.say("area." + area.name()));
            name.getStyleClass().add("key-area-name");
            VBox list = new VBox(name);
            list.getStyleClass().add("key-settings");
            for (Command command : Command.values()) {
                if (command.area() == area) {
                    KeyRow row = new KeyRow(model, words, command);
                    rows.add(row);
                    list.getChildren().add(row);
                }
            }
            getChildren().add(list);
        }
        show();
    }

    private void show() {
        KeyTable keys = model.keys();
        rows.forEach(row -> row.show(keys));
        reset.setDisable(keys.isUsual());
    }
}
