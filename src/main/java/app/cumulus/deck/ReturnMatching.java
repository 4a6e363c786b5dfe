package app.cumulus.deck;

import app.cumulus.card.CardContent;
import app.cumulus.card.Draft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Finds the archived cards whose facts are back: those that say the same first, then those that the same rule made of the same
 * words, then those that ask the same of words that are much alike.
 */
final class ReturnMatching {

    private static final double LEAST_LIKENESS = 0.5;

    private final List<NoteCard> archived;
    private final List<String> lines;
    private final Map<Draft, NoteCard> found = new IdentityHashMap<>();
    private final Set<NoteCard> used = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

    ReturnMatching(List<NoteCard> archived, List<String> lines) {
        this.archived = archived;
        this.lines = lines;
    }

    Map<Draft, NoteCard> of(List<Draft> drafts) {
        if (archived.isEmpty()) {
            return found;
        }
        match(drafts, (content, words) -> List.of(content.rule(), Wording.Key.of(content)));
        match(
                drafts,
                (content, words) -> List.of(
                        content.rule(),
                        content.text().question(),
                        content.text().answer()));
        match(
                drafts,
                (content, words) ->
                        List.of(content.text().question(), content.text().answer()));
        match(drafts, (content, words) -> List.of(content.rule(), content.text().question(), words));
        match(drafts, (content, words) -> List.of(content.rule(), content.text().answer(), words));
        match(drafts, (content, words) -> List.of(content.rule(), words));
        matchAlike(drafts);
        return found;
    }

    private void match(List<Draft> drafts, BiFunction<CardContent, String, List<Object>> keyOf) {
        Map<List<Object>, Deque<NoteCard>> free = new HashMap<>();
        for (NoteCard card : archived) {
            if (!used.contains(card)) {
                free.computeIfAbsent(keyOf.apply(card.made(), card.words()), key -> new ArrayDeque<>())
                        .add(card);
            }
        }
        for (Draft draft : drafts) {
            Deque<NoteCard> cards = found.containsKey(draft)
                    ? null
                    : free.get(keyOf.apply(draft.content(), LineWords.of(lines, draft.lines())));
            if (cards != null && !cards.isEmpty()) {
                take(draft, cards.remove());
            }
        }
    }

    private void matchAlike(List<Draft> drafts) {
        Map<String, List<NoteCard>> byQuestion = new HashMap<>();
        for (NoteCard card : archived) {
            if (!used.contains(card)) {
                byQuestion
                        .computeIfAbsent(card.made().text().question(), key -> new ArrayList<>())
                        .add(card);
            }
        }
        for (Draft draft : drafts) {
            Set<String> words = new HashSet<>(Likeness.words(LineWords.of(lines, draft.lines())));
            for (NoteCard card : byQuestion.getOrDefault(draft.content().text().question(), List.of())) {
                boolean alike = Likeness.ofWords(words, Likeness.words(card.words())) >= LEAST_LIKENESS;
                if (alike && !used.contains(card) && !found.containsKey(draft)) {
                    take(draft, card);
                }
            }
        }
    }

    private void take(Draft draft, NoteCard card) {
        found.put(draft, card);
        used.add(card);
    }
}
