package app.cumulus.card.generate;

import app.cumulus.card.Draft;
import app.cumulus.card.LineFate;
import app.cumulus.card.LineLedger;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Lexicon;
import app.cumulus.note.CodeBlock;
import app.cumulus.note.Document;
import java.util.ArrayList;
import java.util.List;

/** Gives every line of a document its fate. */
final class LedgerKeeper {

    private final Document document;
    private final List<Passage> passages;
    private final List<Draft> drafts;
    private final Lexicon lexicon;
    private final LineFate[] fates;

    LedgerKeeper(Document document, List<Passage> passages, List<Draft> drafts, Lexicon lexicon) {
        this.document = document;
        this.passages = passages;
        this.drafts = drafts;
        this.lexicon = lexicon;
        this.fates = new LineFate[document.lines().size()];
    }

    LineLedger ledger() {
        countCards();
        document.problems().stream()
                .filter(problem -> problem.line() > 0 && problem.line() <= fates.length)
                .forEach(problem -> fill(problem.line(), new LineFate.NeedsAttention(problem.message())));
        passages.forEach(this::keepUnclear);
        drafts.stream().filter(LedgerKeeper::isRepeat).forEach(this::keepRepeat);
        drafts.stream().filter(draft -> !draft.active()).forEach(this::keepReason);
        passages.forEach(this::keepPassage);
        document.blank().forEach((line, reason) -> fill(line, new LineFate.Skipped(reason)));
        List<LineFate> all = new ArrayList<>();
        for (int line = 1; line <= fates.length; line++) {
            fill(line, new LineFate.Off("no rule found a fact here"));
            all.add(fates[line - 1]);
        }
        return new LineLedger(all);
    }

    private void countCards() {
        int[] cards = new int[fates.length];
        for (Draft draft : drafts) {
            if (draft.active()) {
                for (int line = draft.lines().startLine(); line <= draft.lines().endLine(); line++) {
                    cards[line - 1]++;
                }
            }
        }
        for (int line = 1; line <= cards.length; line++) {
            if (cards[line - 1] > 0 && !document.blank().containsKey(line)) {
                fill(line, new LineFate.Carded(cards[line - 1]));
            }
        }
    }

    private static boolean isRepeat(Draft draft) {
        return draft.off().filter(reason -> reason.startsWith(Twins.REPEAT)).isPresent();
    }

    private void keepRepeat(Draft draft) {
        for (int line = draft.lines().startLine(); line <= draft.lines().endLine(); line++) {
            if (!document.blank().containsKey(line)) {
                fill(line, new LineFate.Skipped(draft.off().orElseThrow()));
            }
        }
    }

    private void keepReason(Draft draft) {
        for (int line = draft.lines().startLine(); line <= draft.lines().endLine(); line++) {
            if (!document.blank().containsKey(line)) {
                fill(line, new LineFate.Off(draft.off().orElseThrow()));
            }
        }
    }

    private void keepUnclear(Passage passage) {
        Unclear.reason(passage).ifPresent(reason -> {
            for (int line = passage.span().startLine(); line <= passage.span().endLine(); line++) {
                if (!document.blank().containsKey(line)) {
                    fill(line, new LineFate.NeedsAttention(reason));
                }
            }
        });
    }

    private void keepPassage(Passage passage) {
        LineFate fate = fateOf(passage);
        for (int line = passage.span().startLine(); line <= passage.span().endLine(); line++) {
            if (!document.blank().containsKey(line)) {
                fill(line, fate);
            }
        }
    }

    private LineFate fateOf(Passage passage) {
        if (passage.block() instanceof CodeBlock) {
            return new LineFate.Skipped("code body");
        } else if (lexicon.isPersonal(passage.text())) {
            return new LineFate.Skipped("personal remark");
        } else if (!passage.isStatement() || !passage.children().isEmpty()) {
            return new LineFate.Context();
        }
        return new LineFate.Off("no rule found a fact here");
    }

    private void fill(int line, LineFate fate) {
        if (fates[line - 1] == null) {
            fates[line - 1] = fate;
        }
    }
}
