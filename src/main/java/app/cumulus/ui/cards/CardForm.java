package app.cumulus.ui.cards;

import app.cumulus.card.Card;
import app.cumulus.library.NewCard;
import app.cumulus.ui.controls.Choice;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.FormField;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A card as fields to type in: one that is there, or a new one in one of three forms. */
final class CardForm extends ScrollPane {

    private final CardsViewModel model;
    private final Words words;
    private final Choice<NewCard.Form> forms;
    private final FormField topic;
    private final FormField question;
    private final FormField answer;
    private final FormField extra;
    private final FormField tags;
    private final Label hint = new Label();
    private NewCard.Form form = NewCard.Form.BASIC;
    private boolean fresh;

    CardForm(CardsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        forms = new Choice<>(NewCard.Form.values(), each -> words.say("cards.form." + each.name()), this::choose);
        forms.setId("card-form-kind");
        forms.setAccessibleText(words.say("cards.form"));
        topic = FormField.line("card-topic", words.say("cards.topic"));
        question = FormField.area("card-question", words.say("edit.question"), 3);
        answer = FormField.area("card-answer", words.say("edit.answer"), 4);
        extra = FormField.area("card-extra", words.say("edit.extra"), 2);
        tags = FormField.line("card-tags", words.say("cards.tags.field"));
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        CommandButtons make = new CommandButtons(words);
        FlowPane buttons = new FlowPane(
                make.primary(Command.SAVE, words.say("edit.save"), this::save),
                make.quiet(Command.CANCEL, words.say("edit.cancel"), model::close));
        buttons.getStyleClass().add("buttons");
        VBox content = new VBox(forms, question, answer, extra, topic, tags, hint, buttons);
        content.getStyleClass().addAll("card-detail-text", "card-form");
        getStyleClass().add("card-detail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
    }

    void edit(Card card) {
        fresh = false;
        fill(card.topic().toString(), Topics.typed(card.tags()));
        question.setText(card.text().question());
        answer.setText(card.text().answer());
        extra.setText(card.text().extra());
        choose(NewCard.Form.BASIC);
    }

    /** A new card under the topic of the card that was read last. */
    void write() {
        if (!fresh) {
            fresh = true;
            fill(
                    model.cardProperty()
                            .get()
                            .map(whole -> whole.card().topic().toString())
                            .orElse(""),
                    "");
            question.setText("");
            answer.setText("");
            extra.setText("");
        }
        choose(form);
    }

    private void fill(String topicText, String tagText) {
        topic.setText(topicText);
        tags.setText(tagText);
    }

    private void choose(NewCard.Form chosen) {
        if (fresh) {
            form = chosen;
        }
        forms.setVisible(fresh);
        forms.setManaged(fresh);
        forms.show(form);
        boolean cloze = fresh && form == NewCard.Form.CLOZE;
        boolean list = fresh && form == NewCard.Form.LIST;
        answer.setShown(!cloze);
        question.rename(cloze ? words.say("cards.sentence") : words.say("edit.question"));
        answer.rename(list ? words.say("cards.items") : words.say("edit.answer"));
        hint.setText(cloze ? words.say("cards.sentence.hint") : words.say("edit.hint"));
        applyCss();
        question.enter();
    }

    void save() {
        if (fresh) {
            model.writing()
                    .write(form, topic.text(), question.text(), answer.text(), extra.text(), Topics.tags(tags.text()));
        } else {
            model.writing().mend(topic.text(), question.text(), answer.text(), extra.text(), tags.text());
        }
    }

    /** Forgets what was typed, once it was kept or is not wanted. */
    void clear() {
        fresh = false;
    }
}
