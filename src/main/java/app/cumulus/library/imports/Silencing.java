package app.cumulus.library.imports;

import app.cumulus.card.Draft;
import app.cumulus.card.Generation;
import app.cumulus.card.LineFate;
import app.cumulus.card.LineLedger;
import app.cumulus.catalog.StandingSilence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what the user silenced out of study: its drafts become candidates that are off, and the ledger says why. */
final class Silencing {

    static final String REASON = "silenced by you";

    private final Generation generation;
    private final List<StandingSilence> silences;

    private Silencing(Generation generation, List<StandingSilence> silences) {
        this.generation = generation;
        this.silences = silences;
    }

    /** @param silences with their lines in the version that the generation is of */
    static Generation of(Generation generation, List<StandingSilence> silences) {
        return silences.isEmpty() ? generation : new Silencing(generation, silences).silenced();
    }

    private Generation silenced() {
        List<Draft> drafts = generation.drafts().stream().map(this::heard).toList();
        return new Generation(drafts, ledger(drafts), generation.problems(), generation.flags());
    }

    private Draft heard(Draft draft) {
        boolean silent = draft.active()
                && silences.stream()
                        .anyMatch(silence -> silence.covers(
                                draft.lines().startLine(),
                                draft.lines().endLine(),
                                draft.content().rule()));
        return silent ? new Draft(draft.content(), draft.lines(), draft.fact(), Optional.of(REASON)) : draft;
    }

    private LineLedger ledger(List<Draft> drafts) {
        int[] cards = new int[generation.ledger().lines()];
        for (Draft draft : drafts) {
            for (int line = draft.lines().startLine();
                    draft.active() && line <= draft.lines().endLine();
                    line++) {
                cards[line - 1]++;
            }
        }
        List<LineFate> fates = new ArrayList<>(generation.ledger().fates());
        for (int i = 0; i < fates.size(); i++) {
            if (fates.get(i) instanceof LineFate.Carded) {
                fates.set(i, cards[i] > 0 ? new LineFate.Carded(cards[i]) : new LineFate.Off(REASON));
            }
        }
        for (StandingSilence silence : silences) {
            if (silence.rule().isEmpty()) {
                silence.place().ifPresent(place -> fates.set(place.line() - 1, new LineFate.Skipped(REASON)));
            }
        }
        return new LineLedger(fates);
    }
}
