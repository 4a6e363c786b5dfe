package app.cumulus.deck;

import app.cumulus.card.CardContent;
import app.cumulus.card.CardState;
import app.cumulus.card.Draft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Finds for each draft of a new version the card it continues: first the one that says the same, then the one that asks the
 * same, then the one that the same rule made of the same words. Equal candidates are taken in order, one to one.
 */
final class CardMatching {

    private final List<NoteCard> known;
    private final List<String> lines;

    CardMatching(List<NoteCard> known, List<String> lines) {
        this.known = new ArrayList<>(known);
        this.known.sort(Comparator.comparing(card -> card.card().state() == CardState.ARCHIVED));
        this.lines = lines;
    }

    Map<Draft, NoteCard> of(List<Draft> drafts) {
        Map<Draft, NoteCard> matches = new IdentityHashMap<>();
        match(drafts, matches, CardMatching::sameWording);
        match(drafts, matches, CardMatching::sameQuestion);
        match(drafts, matches, (content, words) -> List.of(content.rule(), words));
        return matches;
    }

    private void match(
            List<Draft> drafts, Map<Draft, NoteCard> matches, BiFunction<CardContent, String, List<String>> keyOf) {
        Set<NoteCard> used = new HashSet<>(matches.values());
        Map<List<String>, Deque<NoteCard>> free = new HashMap<>();
        for (NoteCard card : known) {
            if (!used.contains(card)) {
                free.computeIfAbsent(keyOf.apply(card.made(), card.words()), key -> new ArrayDeque<>())
                        .add(card);
            }
        }
        for (Draft draft : drafts) {
            if (!matches.containsKey(draft)) {
                Deque<NoteCard> candidates = free.get(keyOf.apply(draft.content(), LineWords.of(lines, draft.lines())));
                if (candidates != null && !candidates.isEmpty()) {
                    matches.put(draft, candidates.remove());
                }
            }
        }
    }

    private static List<String> sameWording(CardContent content, String words) {
        return List.of(
                content.rule(),
                content.topic().toString(),
                content.text().question(),
                content.text().answer());
    }

    private static List<String> sameQuestion(CardContent content, String words) {
        return List.of(content.rule(), content.text().question());
    }
}
