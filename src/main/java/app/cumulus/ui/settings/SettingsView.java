package app.cumulus.ui.settings;

import app.cumulus.library.Settings;
import app.cumulus.ui.controls.Choice;
import app.cumulus.ui.controls.Hairline;
import app.cumulus.ui.controls.Notice;
import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Settings: each with what it does beside it. */
public final class SettingsView implements Screen {

    private static final int MOST_NEW_CARDS = 999;
    private static final int LAST_HOUR = 23;

    private final SettingsViewModel model;
    private final Words words;
    private final Runnable back;
    private final ScrollPane scroll = new ScrollPane();

    /** @param back leaves for Today */
    public SettingsView(SettingsViewModel model, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        this.back = back;
        Label title = new Label(words.say("settings.title"));
        title.getStyleClass().add("day");
        VBox sheet = new VBox(
                row("new", newCards()),
                new Hairline(),
                row("grades", gradeButtons()),
                new Hairline(),
                row("rollover", rollover()),
                new Hairline(),
                row("theme", theme()));
        sheet.getStyleClass().addAll("sheet", "settings-sheet");
        VBox column = new VBox(title, sheet, new Notice(model.failureProperty(), words.say("dismiss"), model::dismiss));
        column.getStyleClass().addAll("column", "settings");
        scroll.setContent(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public Map<Command, Runnable> commands() {
        return Map.of(Command.BACK, back);
    }

    @Override
    public void takeFocus() {
        scroll.requestFocus();
    }

    private Node newCards() {
        NumberField field = new NumberField(
                0,
                MOST_NEW_CARDS,
                number -> model.change(s -> new Settings(number, s.rolloverHour(), s.gradeButtons(), s.theme())));
        follow(settings -> field.show(settings.newCardsPerDay()));
        return named(field, "settings.new");
    }

    private Node rollover() {
        NumberField field = new NumberField(
                0,
                LAST_HOUR,
                hour -> model.change(s -> new Settings(s.newCardsPerDay(), hour, s.gradeButtons(), s.theme())));
        follow(settings -> field.show(settings.rolloverHour()));
        return named(field, "settings.rollover");
    }

    private Node gradeButtons() {
        Choice<Settings.GradeButtons> choice = new Choice<>(
                Settings.GradeButtons.values(),
                each -> words.say("settings.grades." + each.name()),
                chosen -> model.change(s -> new Settings(s.newCardsPerDay(), s.rolloverHour(), chosen, s.theme())));
        follow(settings -> choice.show(settings.gradeButtons()));
        return named(choice, "settings.grades");
    }

    private Node theme() {
        Choice<Settings.Theme> choice = new Choice<>(
                Settings.Theme.values(),
                each -> words.say("settings.theme." + each.name()),
                chosen -> model.change(
                        s -> new Settings(s.newCardsPerDay(), s.rolloverHour(), s.gradeButtons(), chosen)));
        follow(settings -> choice.show(settings.theme()));
        return named(choice, "settings.theme");
    }

    private void follow(java.util.function.Consumer<Settings> show) {
        model.settingsProperty().addListener((observable, before, now) -> show.accept(now));
        show.accept(model.settingsProperty().get());
    }

    private Node named(Node control, String key) {
        control.setId(key.replace('.', '-'));
        control.setAccessibleText(words.say(key));
        return control;
    }

    private Node row(String name, Node control) {
        Label title = new Label(words.say("settings." + name));
        title.getStyleClass().add("setting-name");
        Label what = new Label(words.say("settings." + name + ".what"));
        what.getStyleClass().add("setting-what");
        what.setWrapText(true);
        VBox text = new VBox(title, what);
        text.getStyleClass().add("setting-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        if (control instanceof Region region) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox row = new HBox(text, control);
        row.getStyleClass().add("setting");
        return row;
    }
}
