package app.cumulus.follow;

import app.cumulus.card.Card;
import app.cumulus.card.CardState;
import app.cumulus.deck.Change;
import app.cumulus.deck.ImportPlan;
import app.cumulus.deck.ImportPlanner;
import app.cumulus.deck.KnownNote;
import app.cumulus.deck.LineWords;
import app.cumulus.deck.NoteCard;
import app.cumulus.library.notes.NotePipeline;
import app.cumulus.library.notes.ReadNote;
import app.cumulus.note.NoteText;
import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an import made of cards whose lines went a way that is known. */
final class FollowScore {

    private final TracedNote.Trace trace;
    private final Map<String, NoteCard> after = new HashMap<>();
    /** The cards that the history of others was handed down to. */
    private final Map<String, NoteCard> heirs = new HashMap<>();

    final List<String> mistakes = new ArrayList<>();
    int unchanged;
    int unchangedKept;
    int edited;
    int editedKept;
    int gone;
    int goneActive;
    int wrong;
    int duplicates;

    private FollowScore(TracedNote.Trace trace) {
        this.trace = trace;
    }

    /** Imports an edited note over the original, and the original over the edited one. */
    static List<FollowScore> bothWays(NotePipeline pipeline, ReadNote original, TracedNote traced) {
        String file = original.document().file();
        ReadNote edited = pipeline.read(new NoteText(file, String.join("\n", traced.texts())));
        return List.of(of(file, original, edited, traced.forward()), of(file, edited, original, traced.backward()));
    }

    private static FollowScore of(String file, ReadNote one, ReadNote two, TracedNote.Trace trace) {
        ImportPlanner planner = new ImportPlanner();
        ImportPlan first = planner.plan(file, KnownNote.NONE, one.generation(), one.lines());
        List<NoteCard> cards = first.changes().stream().map(Change::after).toList();
        ImportPlan second =
                planner.plan(file, new KnownNote(one.lines(), first.drafts(), cards), two.generation(), two.lines());
        FollowScore score = new FollowScore(trace);
        for (Change change : second.changes()) {
            score.after.put(change.after().card().id().value(), change.after());
            if (change instanceof Change.Added added) {
                added.heirOf().ifPresent(of -> score.heirs.put(of.value(), added.after()));
            }
        }
        cards.forEach(score::judge);
        score.countDuplicates();
        return score;
    }

    private void judge(NoteCard before) {
        Span span = before.card().source().orElseThrow().lines();
        List<Integer> lines = new ArrayList<>();
        for (int line = span.startLine();
                line <= Math.min(span.endLine(), trace.before().size());
                line++) {
            if (!LineWords.of(trace.before().get(line - 1)).isEmpty()) {
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        String id = before.card().id().value();
        NoteCard now = heirs.getOrDefault(id, after.get(id));
        boolean kept = now != null && !now.isArchived();
        TracedNote.Trace.Fate fate = trace.fate(lines);
        switch (fate) {
            case UNCHANGED -> {
                unchanged++;
                unchangedKept += kept ? 1 : 0;
            }
            case EDITED -> {
                edited++;
                editedKept += kept ? 1 : 0;
            }
            case GONE -> {
                gone++;
                goneActive += kept ? 1 : 0;
            }
        }
        boolean elsewhere = kept && fate != TracedNote.Trace.Fate.GONE && isElsewhere(lines, now);
        wrong += elsewhere ? 1 : 0;
        if (elsewhere) {
            mistakes.add("elsewhere " + text(before) + " -> " + text(now));
        } else if (kept == (fate == TracedNote.Trace.Fate.GONE)) {
            mistakes.add((kept ? "still there " : "lost ") + fate.name().toLowerCase(Locale.ROOT) + " " + text(before)
                    + " -> " + (now == null ? "" : text(now)));
        }
    }

    /** Whether none of the card's lines became one of those that it stands on now, nor says the same. */
    private boolean isElsewhere(List<Integer> lines, NoteCard now) {
        Set<Integer> truth = trace.of(lines);
        Set<String> words = new HashSet<>();
        truth.forEach(line -> words.add(LineWords.of(trace.after().get(line - 1))));
        Span span = now.card().source().orElseThrow().lines();
        for (int line = span.startLine();
                line <= Math.min(span.endLine(), trace.after().size());
                line++) {
            if (truth.contains(line)
                    || words.contains(LineWords.of(trace.after().get(line - 1)))) {
                return false;
            }
        }
        return true;
    }

    private void countDuplicates() {
        Set<List<String>> said = new HashSet<>();
        for (NoteCard card : after.values()) {
            Card shown = card.card();
            if (shown.state() != CardState.ARCHIVED
                    && !said.add(List.of(
                            shown.topic().toString(),
                            shown.text().question().toLowerCase(Locale.ROOT),
                            shown.text().answer().toLowerCase(Locale.ROOT)))) {
                duplicates++;
            }
        }
    }

    private static String text(NoteCard card) {
        Card shown = card.card();
        return shown.source().orElseThrow().lines() + " " + shown.state() + " "
                + card.made().rule() + " " + shown.text().question() + " = "
                + shown.text().answer();
    }

    double unchangedShare() {
        return unchanged == 0 ? 1 : (double) unchangedKept / unchanged;
    }

    double editedShare() {
        return edited == 0 ? 1 : (double) editedKept / edited;
    }

    double wrongShare() {
        return (double) wrong / Math.max(1, unchangedKept + editedKept + goneActive);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "unchanged %d kept %.4f, edited %d kept %.4f, gone %d still there %d, elsewhere %.4f, duplicates %d",
                unchanged,
                unchangedShare(),
                edited,
                editedShare(),
                gone,
                goneActive,
                wrongShare(),
                duplicates);
    }
}
