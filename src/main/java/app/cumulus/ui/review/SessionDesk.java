package app.cumulus.ui.review;

import app.cumulus.card.CardId;
import app.cumulus.card.repair.Repair;
import app.cumulus.card.repair.Rewrite;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.Numbers;
import app.cumulus.library.Library;
import app.cumulus.library.cards.CardDesk;
import app.cumulus.library.cards.WholeCard;
import app.cumulus.ui.controls.TypedCard;
import app.cumulus.ui.words.Failures;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is done with cards in a session beside answering them: flag, reset, write, look into, repair. */
public final class SessionDesk {

    private static final int LINES_AROUND = 4;

    private final ReviewViewModel model;
    private final Library library;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Optional<WholeCard>> about = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper aboutShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Repair>> repair = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Leech>> leech = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A card that has just been forgotten once too often. */
    public record Leech(CardId card, String question, int lapses) {}

    SessionDesk(ReviewViewModel model, Library library, Failures failures) {
        this.model = model;
        this.library = library;
        this.failures = failures;
    }

    /** All that is known of the card on the screen, where that is wanted. */
    public ReadOnlyObjectProperty<Optional<WholeCard>> aboutProperty() {
        return about.getReadOnlyProperty();
    }

    /** Whether it is in view why the card is there and how it was answered. */
    public ReadOnlyBooleanProperty aboutShownProperty() {
        return aboutShown.getReadOnlyProperty();
    }

    /** The card that is being repaired. */
    public ReadOnlyObjectProperty<Optional<Repair>> repairProperty() {
        return repair.getReadOnlyProperty();
    }

    /** The card that the last answer made a leech. */
    public ReadOnlyObjectProperty<Optional<Leech>> leechProperty() {
        return leech.getReadOnlyProperty();
    }

    public void toggleAbout() {
        aboutShown.set(!aboutShown.get());
        readAbout();
    }

    void hideAbout() {
        aboutShown.set(false);
    }

    public void flag() {
        model.shown()
                .ifPresent(shown -> change(
                        shown.card().id(),
                        (desk, card) -> desk.change(
                                card, new BulkChange.Flag(!shown.standing().flagged())),
                        ""));
    }

    /** Makes the card new again. */
    public void reset() {
        model.shown().ifPresent(shown -> change(shown.card().id(), CardDesk::reset, "review.made-new"));
    }

    private void change(CardId id, BiFunction<CardDesk, Numbers, BulkChange.Done> change, String saying) {
        model.change(
                desk -> change.apply(
                        desk,
                        desk.number(id).stream()
                                .mapToObj(Numbers::of)
                                .findFirst()
                                .orElse(Numbers.NONE)),
                saying);
    }

    /** Keeps a new card; where something is missing it says so, and nothing typed is lost. */
    public void write(TypedCard typed) {
        Optional<String> lack = typed.lack();
        if (lack.isPresent()) {
            model.refuse(failures.say(lack.get()));
        } else {
            model.changeFromForm(desk -> desk.write(typed.card()));
        }
    }

    /** Opens what is wrong with the leech of the last answer, or else with the card on the screen. */
    public void openRepair() {
        Optional<CardId> card = leech.get()
                .map(Leech::card)
                .or(() -> model.shown().map(shown -> shown.card().id()));
        card.ifPresent(id -> model.read(() -> library.cards().clinic().examine(id), found -> {
            repair.set(found);
            if (found.isPresent()) {
                model.open(Open.REPAIR);
            }
        }));
    }

    /** Takes the wording with that number, from 0. */
    public void take(int index) {
        repair.get().filter(now -> index < now.rewrites().size()).ifPresent(now -> {
            Rewrite rewrite = now.rewrites().get(index);
            model.changeFromForm(desk -> desk.clinic().take(now.card(), rewrite));
        });
    }

    /** Takes the card that is being repaired out of study. */
    public void suspendRepaired() {
        repair.get()
                .ifPresent(now -> model.changeFromForm(desk -> desk.change(
                        desk.number(now.card().id()).stream()
                                .mapToObj(Numbers::of)
                                .findFirst()
                                .orElse(Numbers.NONE),
                        new BulkChange.Suspend())));
    }

    /** Whether the card that is being repaired is the one on the screen, which can be edited in its place. */
    public boolean isRepairedShown() {
        return repair.get()
                .flatMap(now -> model.shown()
                        .filter(shown -> shown.card().id().equals(now.card().id())))
                .isPresent();
    }

    public void forgetLeech() {
        leech.set(Optional.empty());
    }

    /** Looks whether the answer just given was one lapse too many. */
    void graded(Frame.Shown before) {
        CardId id = before.card().id();
        model.read(
                () -> library.cards()
                        .row(id)
                        .map(row -> Standing.of(row, before.standing().leechLapses())),
                now -> leech.set(now.filter(standing -> standing.isNewlyLeech(before.standing()))
                        .map(standing -> new Leech(id, before.card().text().question(), standing.lapses()))));
    }

    void readAbout() {
        Optional<Frame.Shown> shown = model.shown();
        if (!aboutShown.get() || shown.isEmpty()) {
            about.set(Optional.empty());
            return;
        }
        CardId id = shown.get().card().id();
        model.read(() -> library.wholeCard(id, LINES_AROUND), about::set);
    }
}
