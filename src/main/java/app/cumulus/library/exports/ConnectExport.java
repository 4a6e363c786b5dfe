package app.cumulus.library.exports;

import app.cumulus.card.CardState;
import app.cumulus.exchange.anki.AnkiNote;
import app.cumulus.exchange.anki.NoteMaker;
import app.cumulus.exchange.anki.NoteType;
import app.cumulus.exchange.connect.RunningAnki;
import app.cumulus.library.exports.ExportStep.Stage;
import app.cumulus.library.files.MediaFolder;
import app.cumulus.store.KeptCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends cards into an Anki that runs: adds those it does not have, and changes those it has otherwise. */
final class ConnectExport {

    private static final int AT_ONCE = 50;
    private static final double COMPARED_UNTIL = 0.1;

    private final RunningAnki anki;
    private final Departures departures;
    private final MediaFolder media;
    private final ExportChoice choice;
    private final ExportSteps steps;
    private final List<KeptCard> waiting = new ArrayList<>();
    private final List<AnkiNote> notes = new ArrayList<>();
    private int cards;
    private int added;
    private int changed;
    private int archived;
    private int refused;

    ConnectExport(RunningAnki anki, Departures departures, MediaFolder media, ExportChoice choice, ExportSteps steps) {
        this.anki = anki;
        this.departures = departures;
        this.media = media;
        this.choice = choice;
        this.steps = steps;
    }

    /** Tells a watch how much of what Anki has was looked at. */
    static void compares(ExportSteps steps, double share) {
        steps.at(Stage.COMPARE, COMPARED_UNTIL * share);
    }

    /** Takes one card of the library, and sends it where it is to go. */
    void meet(KeptCard kept) {
        steps.meets(Stage.SEND, COMPARED_UNTIL, 1);
        Optional<NoteType> there = anki.type(kept.card().id().value());
        if (!choice.sends(kept.card(), there.isPresent())) {
            return;
        }
        AnkiNote note =
                departures.of(kept, there.orElse(NoteMaker.type(kept.card()))).note();
        try {
            if (there.isPresent()) {
                update(kept, note);
            } else {
                waiting.add(kept);
                notes.add(note);
                sendFull(AT_ONCE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void update(KeptCard kept, AnkiNote note) throws IOException {
        if (anki.update(note, this::read) == RunningAnki.Fate.CHANGED) {
            changed++;
        }
        cards++;
        if (kept.card().state() == CardState.ARCHIVED) {
            archived++;
        }
    }

    /** Sends what waits. */
    ExportReport finish() throws IOException {
        sendFull(1);
        return report();
    }

    ExportReport report() {
        return new ExportReport(cards, added, changed, archived, refused);
    }

    private void sendFull(int least) throws IOException {
        if (notes.size() < least) {
            return;
        }
        List<Long> suspended = new ArrayList<>();
        List<Long> numbers = anki.add(notes, this::read);
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) == 0) {
                refused++;
                continue;
            }
            added++;
            cards++;
            if (waiting.get(i).card().state() == CardState.SUSPENDED) {
                suspended.add(numbers.get(i));
            }
        }
        waiting.clear();
        notes.clear();
        if (!suspended.isEmpty()) {
            anki.suspend(suspended);
        }
    }

    private byte[] read(String name) throws IOException {
        return Files.readAllBytes(media.file(name));
    }
}
