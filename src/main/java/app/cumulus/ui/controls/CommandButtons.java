package app.cumulus.ui.controls;

import app.cumulus.ui.keys.Command;
import app.cumulus.ui.keys.Key;
import app.cumulus.ui.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes buttons for commands: each says or shows its key. */
public final class CommandButtons {

    private static final Duration TOOLTIP_DELAY = Duration.millis(400);

    private final Words words;

    public CommandButtons(Words words) {
        this.words = words;
    }

    /** The one loud button of a screen. */
    public Button primary(Command command, String text, Runnable action) {
        Button button = worded(command, command.keyLabel(words), text, action);
        button.getStyleClass().add("primary");
        return button;
    }

    /** A button with a word and its key. */
    public Button quiet(Command command, String text, Runnable action) {
        return quiet(command, command.keyLabel(words), text, action);
    }

    /** A button with a word and the key that its command has where the usual one means something else. */
    public Button quiet(Command command, Key key, String text, Runnable action) {
        return quiet(command, key.label(words), text, action);
    }

    private Button quiet(Command command, String keyLabel, String text, Runnable action) {
        Button button = worded(command, keyLabel, text, action);
        button.getStyleClass().add("quiet");
        return button;
    }

    /** A button with an icon; its tooltip has the word and the key. */
    public Button icon(Command command, Ikon icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        return finish(button, command, command.keyLabel(words), command.name(words), action);
    }

    private Button worded(Command command, String keyLabel, String text, Runnable action) {
        HBox face = new HBox(new Label(text), new KeyCap(keyLabel));
        face.getStyleClass().add("face");
        face.setAlignment(Pos.CENTER);
        Button button = new Button(null, face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return finish(button, command, keyLabel, text, action);
    }

    private Button finish(Button button, Command command, String keyLabel, String text, Runnable action) {
        button.setId(command.name().toLowerCase(java.util.Locale.ROOT));
        button.setAccessibleText(text);
        button.setOnAction(event -> action.run());
        Tooltip tooltip = new Tooltip(words.say("tooltip", text, keyLabel));
        tooltip.setShowDelay(TOOLTIP_DELAY);
        button.setTooltip(tooltip);
        return button;
    }
}
