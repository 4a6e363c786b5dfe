package app.cumulus.ui.review;

import app.cumulus.card.CardText;
import app.cumulus.card.repair.Fault;
import app.cumulus.card.repair.Repair;
import app.cumulus.card.repair.Rewrite;
import app.cumulus.ui.controls.Hairline;
import app.cumulus.ui.controls.KeyCap;
import app.cumulus.ui.controls.Prose;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.controls.TopicLine;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A card that does not stick: what is wrong with it, and ready wordings to take instead, each by its digit. */
final class RepairSheet extends ScrollPane {

    private static final int MOST_SHOWN = 3;

    private final ReviewViewModel model;
    private final Words words;
    private final VBox content = new VBox();

    RepairSheet(ReviewViewModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        setId("repair");
        content.getStyleClass().addAll("card-text", "repair");
        getStyleClass().add("card-face");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        ties.listen(model.desk().repairProperty(), (observable, before, now) -> now.ifPresent(this::show));
    }

    private void show(Repair repair) {
        TopicLine topic = new TopicLine();
        topic.show(repair.card().topic());
        Prose question = new Prose("answer");
        question.setText(repair.card().text().question());
        Prose answer = new Prose("extra");
        answer.setText(repair.card().text().answer());
        List<Node> parts = new ArrayList<>(List.of(topic, question, answer, new Hairline()));
        parts.add(
                line("repair-title", words.say("repair.faults", repair.faults().size())));
        repair.faults().forEach(fault -> parts.add(line("repair-fault", sentence(fault))));
        parts.add(line("field-hint", words.say("repair.yours")));
        parts.add(line(
                "repair-title", words.say("repair.rewrites", repair.rewrites().size())));
        for (int i = 0; i < repair.rewrites().size(); i++) {
            parts.add(button(i, repair.rewrites().get(i)));
        }
        content.getChildren().setAll(parts);
        setVvalue(0);
    }

    private String sentence(Fault fault) {
        return words.say("repair.fault." + fault.criterion().name(), fault.detail());
    }

    private Button button(int index, Rewrite rewrite) {
        Command command = Command.ofDigit(index + 1);
        String name = words.say(
                "repair.rewrite." + rewrite.kind().name(), rewrite.texts().size());
        Label title = line("repair-title", name);
        VBox text = new VBox(title);
        text.getStyleClass().add("repair-wordings");
        rewrite.texts().stream().limit(MOST_SHOWN).forEach(each -> {
            text.getChildren().add(line("repair-question", plain(each.question())));
            text.getChildren()
                    .add(line("replace-before", words.say("repair.answer", plain(shownBelow(rewrite, each)))));
        });
        if (rewrite.texts().size() > MOST_SHOWN) {
            text.getChildren()
                    .add(line(
                            "field-hint",
                            words.say("repair.more", rewrite.texts().size() - MOST_SHOWN)));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox face = new HBox(new KeyCap(command.keyLabel(words)), text);
        face.getStyleClass().addAll("choice-face", "repair-face");
        Button button = new Button(null, face);
        button.setId("rewrite-" + (index + 1));
        button.getStyleClass().addAll("quiet", "choice-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setAccessibleText(name);
        button.setOnAction(event -> model.desk().take(index));
        return button;
    }

    private static String shownBelow(Rewrite rewrite, CardText text) {
        return rewrite.kind() == Rewrite.Kind.TELL_APART ? text.answer() + "\n" + text.extra() : text.answer();
    }

    private static String plain(String commonMark) {
        return commonMark.replaceAll("\n{2,}", "\n").replace("`", "").replace("**", "");
    }

    private static Label line(String styleClass, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
