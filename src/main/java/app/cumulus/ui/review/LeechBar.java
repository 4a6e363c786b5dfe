package app.cumulus.ui.review;

import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Says that the card answered last has become a leech, and offers to mend it. Nothing opens by itself. */
final class LeechBar extends HBox {

    private final Words words;
    private final Label text = new Label();

    LeechBar(ReviewViewModel model, Words words, Ties ties) {
        this.words = words;
        setId("leech");
        getStyleClass().addAll("notice", "leech");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button repair =
                new CommandButtons(words).quiet(Command.REPAIR, words.say("leech.repair"), model.desk()::openRepair);
        Button keep = new Button(words.say("leech.keep"));
        keep.getStyleClass().add("quiet");
        keep.setOnAction(event -> model.desk().forgetLeech());
        for (Button each : new Button[] {repair, keep}) {
            each.getStyleClass().add("small");
            each.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().setAll(new FontIcon(Material2OutlinedAL.BUG_REPORT), text, repair, keep);
        ties.listen(model.desk().leechProperty(), (observable, before, now) -> show(now));
        show(Optional.empty());
    }

    private void show(Optional<SessionDesk.Leech> leech) {
        Shown.when(leech.isPresent(), this);
        leech.ifPresent(card -> text.setText(words.say("leech.says", card.question(), card.lapses())));
    }
}
