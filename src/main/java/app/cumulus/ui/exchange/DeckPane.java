package app.cumulus.ui.exchange;

import app.cumulus.library.decks.DeckReport;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.Notice;
import app.cumulus.ui.controls.Prose;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Brings a deck in: what is offered, what it would bring, and what it brought. */
final class DeckPane extends VBox {

    private static final int MOST_PROBLEMS = 5;

    private final DeckViewModel model;
    private final Words words;
    private final FileDialogs dialogs;
    private final CommandButtons make;
    private final VBox content = new VBox();
    private final ProgressBar bar = new ProgressBar();

    DeckPane(DeckViewModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        dialogs = new FileDialogs(words);
        make = new CommandButtons(words);
        getStyleClass().addAll("sheet", "exchange-sheet");
        content.getStyleClass().add("exchange-content");
        bar.setMaxWidth(Double.MAX_VALUE);
        ties.bind(bar.progressProperty(), model.shareProperty());
        getChildren()
                .setAll(
                        line("exchange-title", words.say("decks.in")),
                        new Notice(model.failureProperty(), ties, words.say("dismiss"), model::dismiss),
                        content);
        ties.listen(model.stateProperty(), (observable, before, now) -> render());
        ties.listenToList(model.offersProperty(), changed -> render());
        render();
    }

    /** Asks for a deck and shows it. */
    void choose() {
        dialogs.deck(getScene().getWindow()).ifPresent(model::open);
    }

    private void render() {
        DeckState state = model.stateProperty().get();
        if (state instanceof DeckState.Busy busy) {
            content.getChildren().setAll(busy(busy));
        } else if (state instanceof DeckState.Preview shown) {
            content.getChildren().setAll(preview(shown));
        } else if (state instanceof DeckState.Done done) {
            content.getChildren().setAll(done(done));
        } else {
            content.getChildren().setAll(nothing(state));
        }
    }

    private List<Node> nothing(DeckState state) {
        List<Node> nodes = new ArrayList<>();
        if (state instanceof DeckState.Undone undone) {
            nodes.add(line("outlook", words.say("decks.undone", String.join(", ", undone.files()))));
        }
        nodes.add(line("outlook", words.say("decks.in.hint")));
        nodes.add(buttons(make.primary(Command.OPEN_DECK, words.say("decks.open"), this::choose)));
        if (!model.offersProperty().isEmpty()) {
            nodes.add(line("field-name", words.say("decks.offers")));
            model.offersProperty().forEach(file -> nodes.add(offer(file)));
        }
        return nodes;
    }

    private Node offer(Path file) {
        Button look = new Button(words.say("decks.look", file.getFileName()));
        look.getStyleClass().add("quiet");
        look.setOnAction(event -> model.open(file));
        return look;
    }

    private List<Node> busy(DeckState.Busy busy) {
        return List.of(
                line("outlook", words.say("import.reading", busy.file().getFileName())),
                bar,
                buttons(make.quiet(Command.BACK, words.say("import.cancel"), model::cancel)));
    }

    private List<Node> preview(DeckState.Preview shown) {
        DeckReport report = shown.report();
        List<Node> nodes = new ArrayList<>();
        nodes.add(line("import-title", words.say("decks.preview", report.file(), report.deck(), report.format())));
        nodes.add(line("", words.say("decks.would", report.added(), report.updated(), report.unchanged())));
        nodes.add(line("", words.say("decks.progress", report.withProgress())));
        nodes.addAll(problems(report));
        shown.layout().ifPresent(layout -> nodes.add(new LayoutPane(layout, words, model::read)));
        nodes.add(buttons(
                make.primary(Command.TAKE_DECK, words.say("decks.take"), model::take),
                make.quiet(Command.BACK, words.say("decks.drop"), model::cancel)));
        report.first().forEach(card -> nodes.add(card(card)));
        return nodes;
    }

    private Node card(DeckReport.Sample card) {
        VBox both = new VBox(
                line("field-name", card.topic().toString()),
                prose(card.text().question()),
                prose(card.text().answer()));
        both.getStyleClass().add("exchange-card");
        return both;
    }

    private static Prose prose(String text) {
        Prose prose = new Prose("exchange-prose");
        prose.setText(text);
        return prose;
    }

    private List<Node> done(DeckState.Done done) {
        DeckReport report = done.report();
        List<Node> nodes = new ArrayList<>();
        nodes.add(line("import-title", words.say("decks.done", report.file())));
        nodes.add(line("", words.say("decks.counts", report.added(), report.updated(), report.unchanged())));
        nodes.addAll(problems(report));
        nodes.add(buttons(
                make.primary(Command.BACK, words.say("decks.leave"), model::cancel),
                make.quiet(Command.UNDO_DECK, words.say("plan.undo"), model::undo)));
        return nodes;
    }

    private List<Node> problems(DeckReport report) {
        List<Node> nodes = new ArrayList<>();
        report.problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> nodes.add(line("", problem.text(report.file()))));
        int more = report.problemCount() - nodes.size();
        Optional.of(more)
                .filter(count -> count > 0)
                .ifPresent(count -> nodes.add(line("", words.say("import.more", count))));
        return nodes;
    }

    private static FlowPane buttons(Button... buttons) {
        FlowPane pane = new FlowPane(buttons);
        pane.getStyleClass().add("buttons");
        return pane;
    }

    private static Label line(String styleClass, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (!styleClass.isEmpty()) {
            label.getStyleClass().add(styleClass);
        }
        return label;
    }
}
