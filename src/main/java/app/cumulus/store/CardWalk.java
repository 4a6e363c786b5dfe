package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.schedule.MemoryState;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Shows all cards of a library, one at a time, so that the memory it takes does not grow with the library. */
public final class CardWalk {

    private final Database database;
    private final CardTable cards;
    private final AnswerTable answers;

    CardWalk(Database database, CardTable cards, AnswerTable answers) {
        this.database = database;
        this.cards = cards;
        this.answers = answers;
    }

    /** Number of all cards, archived ones included. */
    public int length() {
        return cards.count();
    }

    /**
     * Shows every card to a visitor, all of one state of the library, in the order of {@link Store#cards()}. The visitor may
     * throw an unchecked exception to end it.
     *
     * @param withAnswers whether also the answers are read
     */
    public void go(boolean withAnswers, Consumer<KeptCard> visitor) {
        walk(visitor, kept -> withAnswers && kept.memory() instanceof MemoryState.Learned);
    }

    /** Does the same with all answers, also those to cards that are new again. */
    public void goWithAllAnswers(Consumer<KeptCard> visitor) {
        walk(visitor, kept -> true);
    }

    private void walk(Consumer<KeptCard> visitor, Predicate<KeptCard> isAnswered) {
        database.read(() -> {
            Set<CardId> heirs = answers.heirs();
            cards.walk(kept -> visitor.accept(isAnswered.test(kept) ? answered(kept, heirs) : kept));
            return null;
        });
    }

    private KeptCard answered(KeptCard kept, Set<CardId> heirs) {
        CardId card = kept.card().id();
        return kept.withAnswers(heirs.contains(card) ? answers.of(card) : answers.ofNoHeir(card));
    }
}
