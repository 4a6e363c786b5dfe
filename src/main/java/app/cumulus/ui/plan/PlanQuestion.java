package app.cumulus.ui.plan;

import app.cumulus.deck.Field;
import app.cumulus.ui.cards.OneLine;
import app.cumulus.ui.controls.Choice;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks about the chosen item: whether it is the same card, and whose text stays where both changed it. */
final class PlanQuestion extends VBox {

    /** What a card of the new version is. */
    private enum Sameness {
        SAME,
        NEW
    }

    /** Whose text stays. */
    private enum Owner {
        MINE,
        NOTE
    }

    private final PlanViewModel model;
    private final Words words;
    private final Label doubt = label();
    private final Choice<Sameness> sameness;
    private final FlowPane doubtful;
    private final Label conflict = label();
    private final Choice<Owner> owner;
    private final FlowPane conflicting;

    PlanQuestion(PlanViewModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        getStyleClass().add("plan-question");
        sameness = new Choice<>(
                Sameness.values(),
                each -> option(
                        "plan.sameness." + each.name(), each == Sameness.SAME ? Command.SAME_CARD : Command.OTHER_CARD),
                each -> model.decideApart(each == Sameness.NEW));
        sameness.setId("plan-sameness");
        owner = new Choice<>(
                Owner.values(),
                each -> option("plan.owner." + each.name(), each == Owner.MINE ? Command.KEEP_MINE : Command.TAKE_NOTE),
                each -> model.decideNoteWins(each == Owner.NOTE));
        owner.setId("plan-owner");
        doubtful = row(doubt, sameness);
        conflicting = row(conflict, owner);
        getChildren().setAll(doubtful, conflicting);
        InvalidationListener render = changed -> render();
        ties.listen(model.itemProperty(), render);
        ties.listen(model.choicesProperty(), render);
        render();
    }

    private String option(String key, Command command) {
        return words.say("tooltip", words.say(key), command.keyLabel(words));
    }

    private static FlowPane row(Label text, Choice<?> choice) {
        FlowPane row = new FlowPane(text, choice);
        row.getStyleClass().add("plan-question-row");
        return row;
    }

    private static Label label() {
        Label label = new Label();
        label.setWrapText(true);
        return label;
    }

    private void render() {
        Optional<PlanItem> item = model.itemProperty().get();
        show(doubtful, item.filter(PlanItem::isDoubtful).isPresent());
        show(conflicting, item.filter(each -> !each.conflicts().isEmpty()).isPresent());
        item.ifPresent(each -> {
            PlanChoices made = model.choicesProperty().get();
            doubt.setText(words.say("plan.doubt", each.change().confidence()));
            sameness.show(made.apart().contains(each.card()) ? Sameness.NEW : Sameness.SAME);
            each.conflicts().stream().findFirst().ifPresent(field -> conflict.setText(conflict(each, field)));
            owner.show(made.noteWins().contains(each.card()) ? Owner.NOTE : Owner.MINE);
        });
        boolean any = doubtful.isVisible() || conflicting.isVisible();
        Shown.when(any, this);
    }

    private String conflict(PlanItem item, Field field) {
        return words.say(
                "plan.conflict",
                words.say("plan.field." + field.name()),
                OneLine.of(field.of(item.change().after().card().text())));
    }

    private static void show(FlowPane row, boolean shown) {
        Shown.when(shown, row);
    }
}
