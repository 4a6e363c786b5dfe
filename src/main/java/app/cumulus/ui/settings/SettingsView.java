package app.cumulus.ui.settings;

import static app.cumulus.library.settings.AllSettings.BACKUPS_KEPT;
import static app.cumulus.library.settings.AllSettings.BACKUP_FOLDER;
import static app.cumulus.library.settings.AllSettings.EDITOR;
import static app.cumulus.library.settings.AllSettings.FONT;
import static app.cumulus.library.settings.AllSettings.GRADES;
import static app.cumulus.library.settings.AllSettings.LANGUAGE;
import static app.cumulus.library.settings.AllSettings.LEECH_LAPSES;
import static app.cumulus.library.settings.AllSettings.MINUTES;
import static app.cumulus.library.settings.AllSettings.MIX;
import static app.cumulus.library.settings.AllSettings.NEW_CARDS;
import static app.cumulus.library.settings.AllSettings.NEW_ORDER;
import static app.cumulus.library.settings.AllSettings.REDUCE_MOTION;
import static app.cumulus.library.settings.AllSettings.ROLLOVER_HOUR;
import static app.cumulus.library.settings.AllSettings.TEXT_SIZE;
import static app.cumulus.library.settings.AllSettings.THEME;

import app.cumulus.library.settings.Setting;
import app.cumulus.library.settings.Settings;
import app.cumulus.ui.controls.Hairline;
import app.cumulus.ui.controls.Notice;
import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Settings: each with what it does beside it. */
public final class SettingsView implements Screen {

    private final Ties ties = new Ties();
    private final Words words;
    private final Runnable back;
    private final SettingControls controls;
    private final ScrollPane scroll = new ScrollPane();
    private final KeySection keys;
    private final VBox page;

    /** @param back leaves for Today */
    public SettingsView(SettingsViewModel model, Words words, Runnable back) {
        this.words = words;
        this.back = back;
        controls = new SettingControls(model, words, ties);
        keys = new KeySection(model, words, ties);
        Label title = new Label(words.say("settings.title"));
        title.getStyleClass().add("day");
        VBox column = new VBox(
                title,
                heading("study"),
                study(),
                heading("look"),
                look(),
                heading("outside"),
                outside(),
                heading("keys"),
                keys);
        column.getStyleClass().addAll("column", "settings");
        scroll.setContent(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page");
        ties.bindBoth(scroll.vvalueProperty(), model.scrolledProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // Over the page, not in it: a failure at its foot would not be seen at its head.
        page = new VBox(new Notice(model.failureProperty(), ties, words.say("dismiss"), model::dismiss), scroll);
    }

    private Node study() {
        return sheet(
                row(NEW_CARDS, controls.number(NEW_CARDS)),
                row(MINUTES, controls.number(MINUTES)),
                row(MIX, controls.choice(MIX, Settings.Mix.values())),
                row(NEW_ORDER, controls.choice(NEW_ORDER, Settings.NewCards.values())),
                row(GRADES, controls.choice(GRADES, Settings.GradeButtons.values())),
                row(LEECH_LAPSES, controls.number(LEECH_LAPSES)),
                row(ROLLOVER_HOUR, controls.number(ROLLOVER_HOUR)));
    }

    private Node look() {
        return sheet(
                row(LANGUAGE, controls.choice(LANGUAGE, Settings.Language.values())),
                row(THEME, controls.choice(THEME, Settings.Theme.values())),
                row(FONT, controls.choice(FONT, Settings.Font.values())),
                row(TEXT_SIZE, controls.number(TEXT_SIZE)),
                row(REDUCE_MOTION, controls.onOrOff(REDUCE_MOTION)));
    }

    private Node outside() {
        return sheet(
                row(EDITOR, controls.text(EDITOR)),
                row(BACKUP_FOLDER, controls.folder(BACKUP_FOLDER)),
                row(BACKUPS_KEPT, controls.number(BACKUPS_KEPT)));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Map<Command, Runnable> commands() {
        return Map.of(Command.BACK, back);
    }

    @Override
    public boolean takesAllKeys() {
        return keys.isWaiting();
    }

    @Override
    public void close() {
        ties.release();
    }

    @Override
    public void takeFocus() {
        scroll.requestFocus();
    }

    private Node heading(String name) {
        Label heading = new Label(words.say("settings.heading." + name));
        heading.getStyleClass().add("settings-heading");
        return heading;
    }

    private static Node sheet(Node... rows) {
        VBox sheet = new VBox();
        for (Node row : rows) {
            if (!sheet.getChildren().isEmpty()) {
                sheet.getChildren().add(new Hairline());
            }
            sheet.getChildren().add(row);
        }
        sheet.getStyleClass().addAll("sheet", "settings-sheet");
        return sheet;
    }

    private Node row(Setting<?> setting, Node control) {
        return new SettingRow(
                words.say("settings." + setting.name()), words.say("settings." + setting.name() + ".what"), control);
    }
}
