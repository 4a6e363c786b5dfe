package app.cumulus.ui.settings;

import app.cumulus.ui.controls.KeyCap;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.keys.Key;
import app.cumulus.ui.keys.KeyTable;
import app.cumulus.ui.keys.KeyText;
import app.cumulus.ui.words.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A command and its keys; pressing the button waits for the key that shall give it. */
final class KeyRow extends VBox {

    private final SettingsViewModel model;
    private final Words words;
    private final Command command;
    private final HBox caps = new HBox();
    private final Button change = new Button();
    private final Button usual = new Button();
    private final Label remark = new Label();
    private boolean waiting;

    KeyRow(SettingsViewModel model, Words words, Command command) {
        this.model = model;
        this.words = words;
        this.command = command;
        caps.getStyleClass().add("key-chosen");
        change.setId("key-" + command.name());
        change.getStyleClass().addAll("quiet", "small", "key-change");
        change.setMinWidth(USE_PREF_SIZE);
        change.setGraphic(caps);
        change.setOnAction(event -> waitForKey(true));
        change.addEventFilter(KeyEvent.ANY, this::take);
        change.focusedProperty().addListener((observable, before, focused) -> waitForKey(waiting && focused));
        usual.setText(words.say("settings.keys.usual"));
        usual.setAccessibleText(words.say("settings.keys.usual.of", command.name(words)));
        usual.getStyleClass().addAll("quiet", "small");
        usual.setMinWidth(USE_PREF_SIZE);
        usual.setOnAction(event -> model.resetKey(command));
        HBox buttons = new HBox(usual, change);
        buttons.getStyleClass().add("field-and-button");
        getChildren().setAll(new SettingRow(new Label(command.name(words)), remark, buttons));
        getStyleClass().add("key-setting");
        say("");
    }

    boolean isWaiting() {
        return waiting;
    }

    void show(KeyTable keys) {
        caps.getChildren().clear();
        keys.keys(command).forEach(key -> caps.getChildren().add(new KeyCap(key.label(words))));
        Shown.when(keys.isChosen(command), usual);
        String names = String.join(
                ", ", keys.keys(command).stream().map(key -> key.label(words)).toList());
        change.setAccessibleText(words.say("settings.keys.change", command.name(words), names));
    }

    private void waitForKey(boolean wait) {
        waiting = wait;
        change.setText(wait ? words.say("settings.keys.press") : "");
        change.setGraphic(wait ? null : caps);
        if (wait) {
            say("");
        }
    }

    /** While a key is awaited, no key does what it does otherwise, but Tab and Esc leave. */
    private void take(KeyEvent event) {
        if (!waiting || event.getCode() == KeyCode.TAB) {
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            waitForKey(false);
            return;
        }
        KeyText.pressed(event).ifPresent(this::choose);
    }

    private void choose(Key key) {
        waitForKey(false);
        Optional<Command> holder = model.chooseKey(command, key);
        say(holder.map(other -> words.say("settings.keys.taken", key.label(words), other.name(words)))
                .orElse(""));
    }

    private void say(String text) {
        remark.setText(text);
        Shown.when(!text.isEmpty(), remark);
    }
}
