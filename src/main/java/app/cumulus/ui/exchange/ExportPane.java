package app.cumulus.ui.exchange;

import app.cumulus.library.exports.CardFilter;
import app.cumulus.library.exports.ExportFormat;
import app.cumulus.library.exports.ExportReport;
import app.cumulus.ui.controls.Choice;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.FormField;
import app.cumulus.ui.controls.Notice;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Takes cards out: which, in what form, and what to tick in Anki. */
final class ExportPane extends VBox {

    private final ExportViewModel model;
    private final Words words;
    private final FileDialogs dialogs;
    private final FormField topic;
    private final FormField tag;
    private final FormField search;
    private final Label advice = new Label();
    private final CheckBox progress = new CheckBox();
    private final VBox result = new VBox();
    private final FlowPane buttons;
    private final VBox busy;

    ExportPane(ExportViewModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        dialogs = new FileDialogs(words);
        topic = FormField.line("export-topic", words.say("export.topic"));
        tag = FormField.line("export-tag", words.say("export.tag"));
        search = FormField.line("export-search", words.say("export.search"));
        CommandButtons make = new CommandButtons(words);
        buttons = buttons(
                make.primary(Command.EXPORT_CARDS, words.say("export.write"), this::export),
                make.quiet(Command.SEND_TO_ANKI, words.say("export.anki"), this::send));
        busy = busy(ties);
        result.setId("export-result");
        getStyleClass().addAll("sheet", "exchange-sheet");
        progress.setText(words.say("export.progress"));
        ties.bindBoth(progress.selectedProperty(), model.progressProperty());
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        advice.getStyleClass().add("outlook");
        result.getStyleClass().add("exchange-content");
        layOut(ties);
        ties.listen(model.busyProperty(), (observable, before, now) -> render());
        ties.listen(model.resultProperty(), (observable, before, now) -> render());
        ties.listen(model.formatProperty(), (observable, before, now) -> render());
        render();
    }

    private void layOut(Ties ties) {
        Label title = new Label(words.say("export.title"));
        title.getStyleClass().add("exchange-title");
        Choice<ExportFormat> format = new Choice<>(
                ExportFormat.values(), each -> words.say("export.format." + each.name()), model.formatProperty()::set);
        format.setId("export-format");
        format.show(model.formatProperty().get());
        getChildren()
                .setAll(
                        title,
                        new Notice(model.failureProperty(), ties, words.say("dismiss"), model::dismiss),
                        busy,
                        result,
                        format,
                        topic,
                        tag,
                        search,
                        progress,
                        advice,
                        buttons);
    }

    /** Asks for a file and writes the cards to it. */
    void export() {
        dialogs.target(getScene().getWindow(), model.formatProperty().get())
                .ifPresent(target -> model.export(target, filter()));
    }

    void send() {
        model.sendToAnki(filter());
    }

    private CardFilter filter() {
        return new CardFilter(topic.text(), tag.text(), search.text());
    }

    private VBox busy(Ties ties) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        ties.bind(bar.progressProperty(), model.shareProperty());
        Button stop = new Button(words.say("import.cancel"));
        stop.getStyleClass().add("quiet");
        stop.setOnAction(event -> model.cancel());
        VBox box = new VBox(bar, stop);
        box.getStyleClass().add("exchange-content");
        return box;
    }

    private void render() {
        Shown.when(model.busyProperty().get(), busy);
        buttons.setDisable(model.busyProperty().get());
        Shown.when(model.takesProgress(), progress);
        ExportFormat format = model.formatProperty().get();
        advice.setText(words.say("export.advice." + format.name()));
        List<Node> lines = new ArrayList<>();
        model.resultProperty().get().ifPresent(done -> lines.addAll(said(done)));
        result.getChildren().setAll(lines);
        Shown.when(!lines.isEmpty(), result);
    }

    private List<Node> said(ExportViewModel.Result done) {
        ExportReport report = done.report();
        List<Node> lines = new ArrayList<>();
        lines.add(line(done.target()
                .map(target -> words.say("export.done", target.getFileName(), report.cards()))
                .orElseGet(() -> words.say("export.sent", report.cards(), report.added(), report.changed()))));
        if (report.archived() > 0) {
            lines.add(line(words.say("export.archived", report.archived())));
        }
        if (report.refused() > 0) {
            lines.add(line(words.say("export.refused", report.refused())));
        }
        return lines;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static FlowPane buttons(Button... buttons) {
        FlowPane pane = new FlowPane(buttons);
        pane.getStyleClass().add("buttons");
        return pane;
    }
}
