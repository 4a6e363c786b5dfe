package app.cumulus.ui.cards;

import app.cumulus.card.CardText;
import app.cumulus.card.TopicPath;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.Numbers;
import app.cumulus.library.cards.CardDesk;
import app.cumulus.library.cards.Replacement;
import app.cumulus.library.cards.Reworded;
import app.cumulus.library.cards.Rewording;
import app.cumulus.library.cards.WholeCard;
import app.cumulus.ui.controls.Topics;
import app.cumulus.ui.controls.TypedCard;
import app.cumulus.ui.words.Failures;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Mending a card, writing new ones, and replacing words in many; nothing typed is lost where that cannot be done. */
public final class CardWriting {

    private final CardsViewModel model;
    private final CardDesk desk;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Optional<List<Reworded>>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    CardWriting(CardsViewModel model, CardDesk desk, Failures failures) {
        this.model = model;
        this.desk = desk;
        this.failures = failures;
    }

    /** What the replacement would change; none before it was looked at. */
    public ReadOnlyObjectProperty<Optional<List<Reworded>>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public void startEdit() {
        if (model.cardProperty().get().isPresent() && model.canChange()) {
            model.open(Beside.EDIT);
        }
    }

    public void startWriting() {
        model.open(Beside.WRITE);
    }

    public void startReplacing() {
        if (model.canChange()) {
            preview.set(Optional.empty());
            model.open(Beside.REPLACE);
        }
    }

    /** Keeps the card to read as it was typed. */
    public void mend(TypedCard typed) {
        Optional<WholeCard> card = model.cardProperty().get();
        Optional<TopicPath> path = Topics.typed(typed.topic());
        if (card.isEmpty()) {
            return;
        }
        if (typed.question().isBlank() || typed.answer().isBlank() || path.isEmpty()) {
            model.refuse(failures.say(path.isEmpty() ? "cards.topic.blank" : "edit.blank"));
            return;
        }
        CardText text = Rewording.of(
                card.get().card().text(),
                typed.question().strip(),
                typed.answer().strip(),
                typed.extra().strip());
        BulkChange mend = new BulkChange.Mend(card.get().card().id(), text, path.get(), Topics.tags(typed.tags()));
        model.take(() -> desk.change(Numbers.NONE, mend));
    }

    /** Keeps a new card. */
    public void write(TypedCard typed) {
        Optional<String> lack = typed.lack();
        if (lack.isPresent()) {
            model.refuse(failures.say(lack.get()));
        } else {
            model.take(() -> desk.write(typed.card()));
        }
    }

    /** Looks what a replacement would change among the chosen cards. */
    public void preview(String find, String with, boolean matchCase) {
        if (find.isEmpty()) {
            preview.set(Optional.empty());
            return;
        }
        Numbers cards = model.chosenProperty().get();
        Replacement replacement = new Replacement(find, with, matchCase);
        model.read(() -> desk.preview(cards, replacement), changes -> preview.set(Optional.of(changes)));
    }

    /** Does what the preview shows. */
    public void replace() {
        preview.get().filter(changes -> !changes.isEmpty()).ifPresent(changes -> {
            preview.set(Optional.empty());
            model.take(() -> desk.change(Numbers.NONE, CardDesk.reword(changes)));
        });
    }
}
