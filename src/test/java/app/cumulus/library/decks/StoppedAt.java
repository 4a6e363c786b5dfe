package app.cumulus.library.decks;

import java.util.ArrayList;
import java.util.List;

/** Calls an import off once it has read so many cards. */
final class StoppedAt implements DeckWatch {

    private final int cards;
    private final List<DeckStep> steps = new ArrayList<>();
    private int read;

    StoppedAt(int cards) {
        this.cards = cards;
    }

    @Override
    public void at(DeckStep step) {
        steps.add(step);
        read = step.cards();
    }

    @Override
    public boolean cancelled() {
        return read >= cards;
    }

    /** What the import has told. */
    List<DeckStep> steps() {
        return steps;
    }
}
