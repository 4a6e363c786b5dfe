package app.cumulus.deck;

import app.cumulus.card.CardId;
import app.cumulus.card.Source;
import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells by lines and answers which cards were split or merged: a list that became two, two facts that became one line. */
final class Regrouping {

    /** A part stands so many lines from the rest at most. */
    private static final int NEAR = 3;

    private final LineAlignment alignment;
    private final LineAlignment broken;
    private final List<Change> changes;
    private final Map<CardId, CardId> partOf = new HashMap<>();
    private final Map<CardId, CardId> mergedInto = new HashMap<>();

    /** The cards that say something else now, by the new lines that their old ones became, and by their new ones. */
    private final Map<Integer, List<Change>> byOldLines = new HashMap<>();

    private final Map<Integer, List<Change>> byNewLines = new HashMap<>();

    Regrouping(LineAlignment alignment, LineAlignment broken, List<Change> changes) {
        this.alignment = alignment;
        this.broken = broken;
        this.changes = changes;
    }

    Regrouped found() {
        Map<CardId, NoteCard> before = new HashMap<>();
        for (Change change : changes) {
            change.was().ifPresent(was -> before.put(was.card().id(), was));
            if (change instanceof Change.Reworded || change instanceof Change.AnswerChanged) {
                Set<Integer> lines = linesOf(change.was().orElseThrow());
                Span now = span(change.after());
                for (int line = now.startLine() - NEAR; line <= now.endLine() + NEAR; line++) {
                    add(byNewLines, line, change);
                    lines.add(line);
                }
                lines.forEach(line -> add(byOldLines, line, change));
            }
        }
        for (Change change : changes) {
            if (change instanceof Change.Added added) {
                place(added, added.heirOf().map(before::get));
            } else if (!(change instanceof Change.Reworded || change instanceof Change.AnswerChanged)) {
                NoteCard card = change.was().orElse(change.after());
                into(card).ifPresent(whole -> mergedInto.put(card.card().id(), whole));
            }
        }
        return new Regrouped(partOf, mergedInto);
    }

    private static void add(Map<Integer, List<Change>> byLine, int line, Change change) {
        byLine.computeIfAbsent(line, key -> new ArrayList<>(1)).add(change);
    }

    private void place(Change.Added added, Optional<NoteCard> heirOf) {
        CardId id = added.after().card().id();
        if (heirOf.isPresent()) {
            int pieces = broken.of(span(heirOf.get())).size();
            (pieces == 1 ? mergedInto : partOf)
                    .put(
                            pieces == 1 ? heirOf.get().card().id() : id,
                            pieces == 1 ? id : heirOf.get().card().id());
            return;
        }
        Set<String> answer = answer(added.after());
        Span lines = span(added.after());
        for (int line = lines.startLine(); line <= lines.endLine(); line++) {
            for (Change whole : byOldLines.getOrDefault(line, List.of())) {
                boolean said = answer(whole.was().orElseThrow()).containsAll(answer);
                if (said && !answer(whole.after()).containsAll(answer)) {
                    partOf.putIfAbsent(id, whole.after().card().id());
                }
            }
        }
    }

    private Optional<CardId> into(NoteCard card) {
        Set<String> answer = answer(card);
        return linesOf(card).stream()
                .flatMap(line -> byNewLines.getOrDefault(line, List.of()).stream())
                .filter(whole -> answer(whole.after()).containsAll(answer)
                        && !answer(whole.was().orElseThrow()).containsAll(answer))
                .map(whole -> whole.after().card().id())
                .findFirst();
    }

    private Set<Integer> linesOf(NoteCard card) {
        Set<Integer> lines = new LinkedHashSet<>(alignment.of(span(card)));
        lines.addAll(broken.of(span(card)));
        return lines;
    }

    private static Set<String> answer(NoteCard card) {
        return Likeness.words(LineWords.of("x " + card.made().text().answer().replace('\n', ' ')));
    }

    private static Span span(NoteCard card) {
        return card.card().source().map(Source::lines).orElseThrow();
    }
}
