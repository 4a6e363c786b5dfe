package app.cumulus.library.notes;

import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.card.Draft;
import app.cumulus.card.Generation;
import app.cumulus.card.Source;
import app.cumulus.deck.NoteCard;
import app.cumulus.note.Span;
import app.cumulus.store.NoteAccount;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Makes the account of a note: its ledger, and why each candidate is off. */
public final class Accounts {

    private Accounts() {}

    /** What a candidate says and where. */
    private record Key(CardContent made, Span lines) {}

    /** @param cards the cards of the version */
    public static NoteAccount of(Generation generation, Collection<NoteCard> cards) {
        Map<Key, String> reasons = new HashMap<>();
        for (Draft draft : generation.drafts()) {
            draft.off().ifPresent(reason -> reasons.put(new Key(draft.content(), draft.lines()), reason));
        }
        Map<CardId, String> off = new HashMap<>();
        for (NoteCard card : cards) {
            Key key =
                    new Key(card.made(), card.card().source().map(Source::lines).orElse(null));
            if (card.card().state() == CardState.OFF && reasons.containsKey(key)) {
                off.put(card.card().id(), reasons.get(key));
            }
        }
        return new NoteAccount(generation.ledger(), off);
    }
}
