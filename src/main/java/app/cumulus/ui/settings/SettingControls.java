package app.cumulus.ui.settings;

import app.cumulus.library.settings.Setting;
import app.cumulus.library.settings.Settings;
import app.cumulus.ui.controls.Choice;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.words.Words;
import java.io.File;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;

/** Makes the control of a setting: it shows what is kept and keeps what is chosen. */
final class SettingControls {

    private static final int FINE_STEP = 1;
    private static final int COARSE_STEP = 10;
    private static final int COARSE_FROM = 100;

    private final SettingsViewModel model;
    private final Ties ties;
    private final Words words;

    SettingControls(SettingsViewModel model, Words words, Ties ties) {
        this.ties = ties;
        this.model = model;
        this.words = words;
    }

    Node number(Setting<Integer> setting) {
        Setting.Bounds bounds = setting.bounds().orElseThrow();
        int step = bounds.least() >= COARSE_FROM ? COARSE_STEP : FINE_STEP;
        NumberField field = new NumberField(bounds, step, number -> model.change(setting, number));
        field.getEditor().setAccessibleText(words.say("settings." + setting.name()));
        follow(settings -> field.show(setting.of(settings)));
        return named(field, setting);
    }

    <E extends Enum<E>> Node choice(Setting<E> setting, E[] options) {
        Choice<E> choice = new Choice<>(
                options,
                each -> words.say("settings." + setting.name() + "." + each.name()),
                chosen -> model.change(setting, chosen));
        follow(settings -> choice.show(setting.of(settings)));
        return named(choice, setting);
    }

    Node onOrOff(Setting<Boolean> setting) {
        Choice<Boolean> choice = new Choice<>(
                new Boolean[] {false, true},
                on -> words.say(on ? "settings.on" : "settings.off"),
                chosen -> model.change(setting, chosen));
        follow(settings -> choice.show(setting.of(settings)));
        return named(choice, setting);
    }

    Node text(Setting<String> setting) {
        TypedField field = new TypedField(typed -> model.type(setting, typed));
        field.setPromptText(words.say("settings." + setting.name() + ".prompt"));
        follow(settings -> field.show(setting.of(settings)));
        return named(field, setting);
    }

    Node folder(Setting<String> setting) {
        Node field = text(setting);
        Button choose = new Button(words.say("settings.choose"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.getStyleClass().add("quiet");
        choose.setOnAction(event -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(words.say("settings." + setting.name()));
            File chosen = chooser.showDialog(choose.getScene().getWindow());
            if (chosen != null) {
                model.type(setting, chosen.toString());
            }
        });
        HBox both = new HBox(field, choose);
        both.getStyleClass().add("field-and-button");
        return both;
    }

    private void follow(Consumer<Settings> show) {
        ties.listen(model.settingsProperty(), (observable, before, now) -> show.accept(now));
        show.accept(model.settingsProperty().get());
    }

    private Node named(Node control, Setting<?> setting) {
        control.setId("settings-" + setting.name());
        control.setAccessibleText(words.say("settings." + setting.name()));
        return control;
    }
}
