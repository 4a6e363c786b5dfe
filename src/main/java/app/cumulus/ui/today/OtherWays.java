package app.cumulus.ui.today;

import app.cumulus.library.study.DayOutlook;
import app.cumulus.library.study.StudyChoice;
import app.cumulus.library.study.StudyChoice.Scope;
import app.cumulus.library.study.TodayOverview;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** Other ways to study than the whole day: some minutes, one topic, a cram, catching up, a break. */
final class OtherWays extends FlowPane {

    private static final int[] MINUTES = {5, 10, 15, 20, 30, 45};
    private static final int[] BREAK_DAYS = {1, 3, 7, 14, 28};

    private final TodayViewModel model;
    private final Words words;
    private final Consumer<StudyChoice> study;
    private final Map<Command, MenuButton> menus = new LinkedHashMap<>();

    OtherWays(TodayViewModel model, Words words, Consumer<StudyChoice> study) {
        this.model = model;
        this.words = words;
        this.study = study;
        getStyleClass().addAll("buttons", "other-ways");
    }

    /** Each menu opens by its key. */
    Map<Command, Runnable> commands() {
        Map<Command, Runnable> commands = new LinkedHashMap<>();
        menus.forEach((command, menu) -> commands.put(command, menu::show));
        return commands;
    }

    void render(TodayOverview today) {
        menus.clear();
        Optional<DayOutlook> outlook = model.outlookProperty().get();
        if (today.activeCards() > 0 && outlook.isPresent()) {
            add(Command.STUDY_MINUTES, today.hasWork() ? minutes() : List.of());
            add(Command.STUDY_TOPIC, topics(outlook.get()));
            add(Command.CRAM, crams(outlook.get(), today));
            add(Command.CATCH_UP, catchUp(outlook.get()));
            add(Command.BREAK, pause(outlook.get()));
        }
        getChildren().setAll(menus.values());
        Shown.when(!menus.isEmpty(), this);
    }

    private void add(Command command, List<MenuItem> items) {
        if (items.isEmpty()) {
            return;
        }
        String word = words.say("today.ways." + command);
        MenuButton menu = new MenuButton(word);
        menu.getItems().setAll(items);
        menu.getStyleClass().addAll("quiet", "small");
        menu.setId("way-" + command.name().toLowerCase(Locale.ROOT));
        menu.setTooltip(new Tooltip(words.say("tooltip", command.name(words), command.keyLabel(words))));
        menus.put(command, menu);
    }

    private List<MenuItem> minutes() {
        return IntStream.of(MINUTES)
                .mapToObj(minutes -> item(
                        words.say("today.minutes", minutes),
                        () -> study.accept(StudyChoice.within(Duration.ofMinutes(minutes)))))
                .toList();
    }

    private List<MenuItem> topics(DayOutlook outlook) {
        List<MenuItem> items = new ArrayList<>();
        outlook.sections()
                .forEach(section -> items.add(item(section, () -> study.accept(StudyChoice.of(topic(section))))));
        if (!outlook.tags().isEmpty()) {
            items.add(tags(outlook, tag -> StudyChoice.of(new Scope.Tag(tag))));
        }
        return items;
    }

    private Menu tags(DayOutlook outlook, Function<String, StudyChoice> choice) {
        Menu tags = new Menu(words.say("today.tag"));
        outlook.tags().forEach(tag -> tags.getItems().add(item(tag, () -> study.accept(choice.apply(tag)))));
        return tags;
    }

    private List<MenuItem> crams(DayOutlook outlook, TodayOverview today) {
        List<MenuItem> items = new ArrayList<>();
        MenuItem failed =
                item(words.say("today.cram.failed"), () -> study.accept(StudyChoice.cram(new Scope.FailedToday())));
        failed.setDisable(today.done().answers() == today.done().passed());
        Menu topics = new Menu(words.say("today.cram.topic"));
        outlook.sections()
                .forEach(section ->
                        topics.getItems().add(item(section, () -> study.accept(StudyChoice.cram(topic(section))))));
        items.addAll(List.of(failed, topics));
        if (!outlook.tags().isEmpty()) {
            items.add(tags(outlook, tag -> StudyChoice.cram(new Scope.Tag(tag))));
        }
        MenuItem everything = item(
                words.say("today.cram.everything", today.activeCards()),
                () -> study.accept(StudyChoice.cram(new Scope.Everything())));
        items.add(everything);
        return items;
    }

    private List<MenuItem> catchUp(DayOutlook outlook) {
        if (outlook.catchUp().isPresent()) {
            return List.of(item(words.say("today.catch-up.end"), model::endCatchUp));
        }
        return outlook.overdue() == 0
                ? List.of()
                : IntStream.of(MINUTES)
                        .mapToObj(minutes ->
                                item(words.say("today.catch-up.minutes", minutes), () -> model.catchUp(minutes)))
                        .toList();
    }

    private List<MenuItem> pause(DayOutlook outlook) {
        if (outlook.pause().isPresent()) {
            return List.of(item(words.say("today.break.end"), model::endBreak));
        }
        return IntStream.of(BREAK_DAYS)
                .mapToObj(days -> item(words.say("today.break.days", days), () -> model.takeBreak(days)))
                .toList();
    }

    private static Scope topic(String section) {
        return new Scope.Topic(List.of(section));
    }

    private static MenuItem item(String word, Runnable action) {
        MenuItem item = new MenuItem(word);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
