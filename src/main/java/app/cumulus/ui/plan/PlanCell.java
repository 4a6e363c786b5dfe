package app.cumulus.ui.plan;

import app.cumulus.deck.ChangeKind;
import app.cumulus.note.Span;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One card of the plan: what becomes of it, and its text before and after side by side. */
final class PlanCell extends ListCell<PlanItem> {

    private static final PseudoClass ASKS = PseudoClass.getPseudoClass("asks");
    private static final double SCROLL_BAR = 16;

    private final Words words;
    private final Supplier<PlanChoices> choices;
    private final Label head = label("plan-head");
    private final PlanText before = new PlanText("plan-before");
    private final PlanText after = new PlanText("plan-after");
    private final HBox texts = new HBox(before, after);
    private final VBox box = new VBox(head, texts);

    PlanCell(Words words, Supplier<PlanChoices> choices) {
        this.words = words;
        this.choices = choices;
        getStyleClass().add("plan-cell");
        box.getStyleClass().add("plan-item");
        texts.getStyleClass().add("plan-texts");
        for (PlanText side : List.of(before, after)) {
            HBox.setHgrow(side, Priority.ALWAYS);
            side.setMaxWidth(Double.MAX_VALUE);
            // Both halves are of one width, whichever text is longer.
            side.setPrefWidth(1);
            side.setMinWidth(0);
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        double inside = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        double all = Math.max(240, inside);
        double side = before.isManaged() ? (all - texts.getSpacing()) / 2 : all;
        double height = head.prefHeight(inside)
                + box.getSpacing()
                + Math.max(before.isManaged() ? before.prefHeight(side) : 0, after.prefHeight(side));
        return snappedTopInset() + snapSizeY(height) + snappedBottomInset();
    }

    @Override
    protected void updateItem(PlanItem item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(ASKS, !empty && item != null && item.asks());
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        head.setText(head(item));
        before.show(item.before(), words.say("plan.was-not-there"));
        // A new card has the whole width: nothing stands beside it.
        Shown.when(item.before().isPresent(), before);
        after.show(item.after(), words.say("plan.goes"));
        setAccessibleText(words.say("plan.read", head.getText(), before.spoken(), after.spoken()));
        setGraphic(box);
    }

    private String head(PlanItem item) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("plan.kind." + item.kind().name()));
        item.confidence()
                .filter(percent -> item.kind() != ChangeKind.UNCHANGED)
                .ifPresent(percent -> parts.add(words.say("plan.sure", percent)));
        Span lines = item.lines();
        parts.add(
                lines.startLine() == lines.endLine()
                        ? words.say("note.line", item.file(), lines.startLine())
                        : words.say("note.lines", item.file(), lines.startLine(), lines.endLine()));
        decision(item).ifPresent(parts::add);
        return String.join("  \u00b7  ", parts);
    }

    private Optional<String> decision(PlanItem item) {
        PlanChoices made = choices.get();
        if (item.isDoubtful()) {
            return Optional.of(
                    words.say(made.apart().contains(item.card()) ? "plan.decided.NEW" : "plan.decided.SAME"));
        } else if (!item.conflicts().isEmpty()) {
            return Optional.of(
                    words.say(made.noteWins().contains(item.card()) ? "plan.decided.NOTE" : "plan.decided.MINE"));
        }
        return Optional.empty();
    }
}
