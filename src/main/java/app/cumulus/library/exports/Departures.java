package app.cumulus.library.exports;

import app.cumulus.card.Card;
import app.cumulus.exchange.anki.AnkiNote;
import app.cumulus.exchange.anki.CardToSend;
import app.cumulus.exchange.anki.NoteMaker;
import app.cumulus.exchange.anki.NoteType;
import app.cumulus.store.KeptCard;
import app.cumulus.store.Outbox;
import app.cumulus.store.SentNote;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Says as what each card goes to Anki: always under the same number and type, and with a newer time where its text or tags are
 * not those that went last. Puts what is new on the list of the outbox.
 */
final class Departures {

    /**
     * A note about to go.
     *
     * @param isChange whether Anki does not have it like this yet
     */
    record Departure(AnkiNote note, SentNote sent, boolean isChange) {}

    private final Outbox outbox;
    private final NoteMaker maker;
    private final Instant now;
    private long newest;

    Departures(Outbox outbox, NoteMaker maker, Instant now) {
        this.outbox = outbox;
        this.maker = maker;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        // Anki takes numbers for times of making, and changes those that lie in the future.
        newest = Math.max(outbox.newest(), now.toEpochMilli() - 1);
        outbox.clear();
    }

    Departure of(KeptCard kept) {
        return of(
                kept,
                kept.sent()
                        .map(sent -> sent.cloze() ? NoteType.CLOZE : NoteType.QUESTION)
                        .orElse(NoteMaker.type(kept.card())));
    }

    /** The same for a card of which it is known what type of note it is. */
    Departure of(KeptCard kept, NoteType type) {
        Card card = kept.card();
        AnkiNote note = maker.of(new CardToSend(card, kept.choices(), AnkiDecks.root(kept), type));
        if (kept.sent().isEmpty()) {
            newest++;
            return put(card, note, new SentNote(newest, type.isCloze(), now, note.print()));
        }
        SentNote before = kept.sent().get();
        if (before.print() == note.print()) {
            return new Departure(note, before, false);
        }
        Instant next = before.changedAt().plusSeconds(1);
        return put(
                card,
                note,
                new SentNote(before.number(), type.isCloze(), now.isAfter(next) ? now : next, note.print()));
    }

    private Departure put(Card card, AnkiNote note, SentNote sent) {
        outbox.put(card.id(), sent);
        return new Departure(note, sent, true);
    }
}
