package app.cumulus.ui.controls;

import app.cumulus.library.cards.NewCard;
import app.cumulus.ui.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The fields of a card, of one that is there or of a new one in one of three forms, with a preview. */
public final class CardFields extends VBox {

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

    public CardFields(Words words) {
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
        CardPreview preview = new CardPreview(words);
        preview.follow(question, answer, extra);
        getStyleClass().add("card-form");
        getChildren().setAll(forms, question, answer, extra, topic, tags, hint, preview);
    }

    /** Fills in a card that is there. */
    public void edit(TypedCard card) {
        fresh = false;
        fill(card);
        choose(NewCard.Form.BASIC);
    }

    /** Offers empty fields for a new card; what was typed for one before is still there. */
    public void write(String underTopic) {
        if (!fresh) {
            fresh = true;
            fill(new TypedCard(form, underTopic, "", "", "", ""));
        }
        choose(form);
    }

    private void fill(TypedCard card) {
        topic.setText(card.topic());
        question.setText(card.question());
        answer.setText(card.answer());
        extra.setText(card.extra());
        tags.setText(card.tags());
    }

    private void choose(NewCard.Form chosen) {
        if (fresh) {
            form = chosen;
        }
        Shown.when(fresh, forms);
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

    public boolean isFresh() {
        return fresh;
    }

    public TypedCard typed() {
        return new TypedCard(form, topic.text(), question.text(), answer.text(), extra.text(), tags.text());
    }

    /** Forgets what was typed, once it was kept or is not wanted. */
    public void clear() {
        fresh = false;
    }
}
