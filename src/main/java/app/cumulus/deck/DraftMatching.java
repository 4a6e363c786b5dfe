package app.cumulus.deck;

import app.cumulus.card.CardContent;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.Draft;
import app.cumulus.card.Source;
import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds for each card the draft that continues it among the drafts of the lines that its own lines have become: the pair that
 * agrees best first, one to one. What they may agree in is, from strong to weak: question and answer, rule and one of both,
 * question or answer, rule, most words.
 */
final class DraftMatching {

    private static final double LEAST_LIKENESS = 0.35;
    private static final double LEAST_OVERLAP = 0.5;

    private final LineAlignment alignment;
    private final List<String> noteLines;
    private final List<Draft> drafts;
    private final Map<Integer, List<Integer>> draftsByLine = new HashMap<>();
    private final Wording wording = new Wording();

    /** @param noteLines the lines of the new version */
    DraftMatching(LineAlignment alignment, List<String> noteLines, List<Draft> drafts) {
        this.alignment = alignment;
        this.noteLines = noteLines;
        this.drafts = drafts;
        for (int number = 0; number < drafts.size(); number++) {
            Span lines = drafts.get(number).lines();
            for (int line = lines.startLine(); line <= lines.endLine(); line++) {
                draftsByLine.computeIfAbsent(line, key -> new ArrayList<>()).add(number);
            }
        }
    }

    /** A card and the draft it may continue as. */
    private record Pair(int card, int draft, int agreement, double likeness, double overlap, boolean together) {}

    /** For each card that goes on the number of its draft. */
    Map<NoteCard, Integer> of(List<NoteCard> cards) {
        List<Pair> pairs = new ArrayList<>();
        for (int card = 0; card < cards.size(); card++) {
            addPairs(card, cards.get(card), pairs);
        }
        pairs.sort(Comparator.comparingInt(Pair::agreement)
                .thenComparing(Pair::together)
                .thenComparingDouble(pair -> pair.likeness + pair.overlap)
                .reversed()
                .thenComparingInt(Pair::card)
                .thenComparingInt(Pair::draft));
        Map<NoteCard, Integer> found = new IdentityHashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            NoteCard card = cards.get(pair.card);
            if (!found.containsKey(card) && used.add(pair.draft)) {
                found.put(card, pair.draft);
            }
        }
        return found;
    }

    private void addPairs(int number, NoteCard card, List<Pair> pairs) {
        Span span = card.card().source().map(Source::lines).orElseThrow();
        Set<Integer> lines = new HashSet<>(alignment.of(span));
        Set<Integer> near = new LinkedHashSet<>();
        lines.stream().sorted().forEach(line -> near.addAll(draftsByLine.getOrDefault(line, List.of())));
        boolean edited = alignment.likeness(span) < 1;
        boolean studied = card.card().state() != CardState.OFF;
        for (int candidate : near) {
            Draft draft = drafts.get(candidate);
            Pair pair = new Pair(
                    number,
                    candidate,
                    agreement(card.made(), draft.content()),
                    wording.likeness(card.made(), draft.content()),
                    overlap(lines, draft.lines()),
                    studied == draft.active());
            boolean anew = edited && pair.agreement <= 1 && asksForNews(card, lines, draft);
            if (!anew && goesOn(pair, edited && sameForm(card.made(), draft.content()))) {
                pairs.add(pair);
            }
        }
    }

    /** Whether a draft asks for what an edit added to lines that still say the card's answer: that is a second fact. */
    private boolean asksForNews(NoteCard card, Set<Integer> lines, Draft draft) {
        Set<String> answer = answer(card.made());
        Set<String> other = answer(draft.content());
        return !answer.isEmpty()
                && Collections.disjoint(answer, other)
                && Collections.disjoint(Likeness.words(card.words()), other)
                && wordsOf(lines).containsAll(answer);
    }

    private Set<String> wordsOf(Set<Integer> lines) {
        Set<String> words = new HashSet<>();
        lines.forEach(line -> words.addAll(Likeness.words(LineWords.of(noteLines.get(line - 1)))));
        return words;
    }

    private static Set<String> answer(CardContent content) {
        return Likeness.words(LineWords.of(content.text().answer().replace('\n', ' ')));
    }

    private static boolean sameForm(CardContent made, CardContent now) {
        return (made.kind() == CardKind.CLOZE) == (now.kind() == CardKind.CLOZE);
    }

    /** A pair that agrees in little must at least be of the same lines or words, or it would ask for something else. */
    private static boolean goesOn(Pair pair, boolean edited) {
        return switch (pair.agreement) {
            case 5, 4 -> true;
            case 3, 2 -> pair.likeness >= LEAST_LIKENESS || pair.overlap >= LEAST_OVERLAP;
            case 1 -> pair.likeness >= LEAST_LIKENESS || edited && pair.overlap >= LEAST_OVERLAP;
            default -> pair.likeness >= LEAST_LIKENESS && edited;
        };
    }

    private static double overlap(Set<Integer> lines, Span draft) {
        int common = 0;
        for (int line = draft.startLine(); line <= draft.endLine(); line++) {
            common += lines.contains(line) ? 1 : 0;
        }
        int length = draft.endLine() - draft.startLine() + 1;
        return (double) common / (lines.size() + length - common);
    }

    private static int agreement(CardContent made, CardContent now) {
        boolean rule = made.rule().equals(now.rule());
        boolean question = made.text().question().equalsIgnoreCase(now.text().question());
        boolean answer = made.text().answer().equalsIgnoreCase(now.text().answer());
        if (question && answer) {
            return rule ? 5 : 4;
        } else if (rule) {
            return question || answer ? 3 : 1;
        }
        return question || answer ? 2 : 0;
    }
}
