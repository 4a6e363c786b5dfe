package app.cumulus.ui.notes;

import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.catalog.StandingSilence;
import app.cumulus.library.notes.CardOfLine;
import app.cumulus.library.notes.NoteSheet;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The chosen line beside the note: what it stands for, its cards, and what can be done with them. */
final class LinePane extends VBox {

    private final NotesViewModel model;
    private final Words words;
    private final LineTexts texts;
    private final Consumer<CardId> showCard;
    private final Label title = label("note-title");
    private final Label account = label("line-account");
    private final VBox silences = new VBox();
    private final ListView<CardOfLine> cards = new ListView<>();
    private final FlowPane actions = new FlowPane();
    private final Button turn;
    private final List<Button> ofCard = new ArrayList<>();
    private final Button silence;

    /** @param showCard shows a card among all cards */
    LinePane(NotesViewModel model, Words words, Ties ties, Consumer<CardId> showCard) {
        this.model = model;
        this.words = words;
        this.showCard = showCard;
        texts = new LineTexts(words);
        CommandButtons make = new CommandButtons(words);
        turn = make.icon(Command.TURN_CARD, Material2OutlinedMZ.POWER_SETTINGS_NEW, model::turn);
        silence = make.icon(Command.SILENCE_LINE, Material2OutlinedMZ.VOLUME_OFF, model::silenceLine);
        ofCard.add(turn);
        ofCard.add(make.icon(Command.SILENCE_RULE, Material2OutlinedAL.BLOCK, model::silenceRuleHere));
        ofCard.add(make.icon(Command.SILENCE_RULE_IN_NOTE, Material2OutlinedAL.LAYERS_CLEAR, model::silenceRuleInNote));
        ofCard.add(make.icon(Command.SHOW_CARD, Material2OutlinedMZ.OPEN_IN_NEW, this::showChosen));
        Button edit = make.icon(Command.EDIT_NOTE, Material2OutlinedAL.EDIT, model::edit);
        actions.getStyleClass().add("action-bar");
        actions.getChildren().setAll(silence, edit);
        actions.getChildren().addAll(ofCard);
        layOut();
        InvalidationListener render = changed -> render();
        ties.listen(model.sheetProperty(), render);
        ties.listen(model.lineProperty(), render);
        ties.listen(model.cardsProperty(), changed -> renderCards());
        ties.listen(model.cardProperty(), changed -> renderActions());
        render();
        renderCards();
    }

    private void layOut() {
        getStyleClass().add("line-pane");
        silences.getStyleClass().add("line-silences");
        cards.setId("line-cards");
        cards.getStyleClass().add("line-card-list");
        cards.setAccessibleText(words.say("notes.cards.list"));
        cards.setPlaceholder(label("outlook"));
        cards.setCellFactory(list -> new LineCardCell(texts));
        cards.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> model.choose(now));
        cards.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                showChosen();
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE) {
                model.turn();
                event.consume();
            }
        });
        cards.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                showChosen();
            }
        });
        VBox.setVgrow(cards, Priority.ALWAYS);
        getChildren().setAll(title, account, silences, actions, cards);
    }

    /** Puts the keyboard into the cards; gives whether there are any. */
    boolean enter() {
        if (cards.getItems().isEmpty()) {
            return false;
        }
        cards.requestFocus();
        return true;
    }

    /** Where there is little room the title goes: the line stands marked in the note. */
    void setShort(boolean shortened) {
        title.setManaged(!shortened);
        title.setOpacity(shortened ? 0 : 1);
    }

    boolean isEntered() {
        return cards.isFocused();
    }

    void showChosen() {
        model.cardProperty().get().ifPresent(card -> showCard.accept(card.card().id()));
    }

    private void render() {
        Optional<NoteSheet> note = model.sheetProperty().get();
        int line = model.lineProperty().get();
        boolean there =
                note.isPresent() && line > 0 && line <= note.get().lines().size();
        getChildren().forEach(child -> child.setVisible(there));
        if (there) {
            title.setText(words.say("note.line", note.get().file(), line));
            account.setText(texts.whole(note.get().accounts().get(line - 1)));
            silences.getChildren()
                    .setAll(note.get().silencesAt(line).stream().map(this::row).toList());
            silences.setManaged(!silences.getChildren().isEmpty());
            boolean blank = note.get().lines().get(line - 1).isBlank();
            silence.setDisable(blank && note.get().silenceOf(line).isEmpty());
            boolean silent = note.get().silenceOf(line).isPresent();
            silence.setGraphic(new FontIcon(silent ? Material2OutlinedMZ.VOLUME_UP : Material2OutlinedMZ.VOLUME_OFF));
            silence.setAccessibleText(silent ? words.say("notes.lift.line") : Command.SILENCE_LINE.name(words));
        }
    }

    private Node row(StandingSilence silence) {
        String where = silence.place().isPresent() ? "line" : "note";
        Label text = label("line-silence");
        text.setText(silence.rule()
                .map(rule -> words.say("notes.silence.rule." + where, rule))
                .orElse(words.say("notes.silence.line")));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Button lift = new Button(words.say("notes.lift"));
        lift.getStyleClass().addAll("quiet", "small");
        lift.setMinWidth(USE_PREF_SIZE);
        lift.setAccessibleText(words.say("notes.lift.of", text.getText()));
        lift.setOnAction(event -> model.lift(silence));
        HBox row = new HBox(text, lift);
        row.getStyleClass().add("line-silence-row");
        return row;
    }

    private void renderCards() {
        List<CardOfLine> now = model.cardsProperty().get();
        Optional<CardOfLine> chosen = model.cardProperty().get();
        cards.getItems().setAll(now);
        ((Label) cards.getPlaceholder()).setText(words.say("notes.cards.none"));
        chosen.ifPresent(card -> cards.getSelectionModel().select(card));
        renderActions();
    }

    private void renderActions() {
        Optional<CardOfLine> chosen = model.cardProperty().get();
        chosen.filter(card -> cards.getItems().contains(card))
                .ifPresent(card -> cards.getSelectionModel().select(card));
        ofCard.forEach(button -> button.setDisable(chosen.isEmpty()));
        boolean studied = chosen.filter(card -> card.standing().state() == CardState.ACTIVE)
                .isPresent();
        turn.setAccessibleText(words.say(studied ? "notes.turn.off" : "notes.turn.on"));
        turn.getStyleClass().remove("on");
        if (studied) {
            turn.getStyleClass().add("on");
        }
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
