package app.cumulus.ui.shell;

import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The places of the window at its left side: icon and word, icons alone where it is narrow. */
final class Rail extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Words words;
    private final Map<Place, Button> items = new EnumMap<>(Place.class);
    private final Label name = new Label();

    Rail(Words words, Consumer<Place> go, Runnable showKeys) {
        this.words = words;
        name.setText(words.say("app.name"));
        name.setGraphic(new FontIcon(Material2OutlinedAL.CLOUD));
        name.getStyleClass().add("app-name");
        getStyleClass().add("rail");
        getChildren().add(name);
        for (Place place : Place.values()) {
            Button item = item(words.say("place." + place.name()), place.icon(), place.command());
            item.setOnAction(event -> go.accept(place));
            items.put(place, item);
            getChildren().add(item);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Button keys = item(Command.KEYS.name(words), Material2OutlinedAL.KEYBOARD, Command.KEYS);
        keys.setOnAction(event -> showKeys.run());
        getChildren().addAll(space, keys);
    }

    void mark(Place place) {
        items.forEach((each, item) -> item.pseudoClassStateChanged(HERE, each == place));
    }

    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        ContentDisplay display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        name.setContentDisplay(display);
        getChildren().forEach(child -> {
            if (child instanceof Button item) {
                item.setContentDisplay(display);
            }
        });
    }

    private Button item(String word, Ikon icon, Command command) {
        Button item = new Button(word, new FontIcon(icon));
        item.setId("rail-" + command.name().toLowerCase(Locale.ROOT));
        item.getStyleClass().add("rail-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAccessibleText(word);
        item.setTooltip(new Tooltip(words.say("tooltip", word, command.keyLabel(words))));
        return item;
    }
}
