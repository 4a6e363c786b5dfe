package app.cumulus.card.generate;

import app.cumulus.card.Draft;
import app.cumulus.card.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Makes the drafts of many passages on all processors. Each thread borrows rules of its own; what they remember changes no
 * card, and the drafts come in the order of the passages, whoever made them.
 */
final class Crew {

    /** So many passages are one piece of work; fewer would cost more to hand out than they take. */
    private static final int PASSAGES_PER_PIECE = 16;

    private final Lexicon lexicon;
    private final Queue<PassageCards> idle = new ConcurrentLinkedQueue<>();

    Crew(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The drafts of the passages from the first number up to but without the last.
     *
     * @param work makes the drafts of the passage with a number
     */
    List<Draft> drafts(int first, int end, BiFunction<PassageCards, Integer, List<Draft>> work) {
        int pieces = (end - first + PASSAGES_PER_PIECE - 1) / PASSAGES_PER_PIECE;
        return IntStream.range(0, pieces)
                .parallel()
                .mapToObj(piece -> {
                    int from = first + piece * PASSAGES_PER_PIECE;
                    return piece(from, Math.min(end, from + PASSAGES_PER_PIECE), work);
                })
                .flatMap(List::stream)
                .toList();
    }

    private List<Draft> piece(int first, int end, BiFunction<PassageCards, Integer, List<Draft>> work) {
        PassageCards borrowed = idle.poll();
        PassageCards cards = borrowed == null ? new PassageCards(lexicon) : borrowed;
        try {
            List<Draft> drafts = new ArrayList<>();
            for (int number = first; number < end; number++) {
                drafts.addAll(work.apply(cards, number));
            }
            return drafts;
        } finally {
            idle.add(cards);
        }
    }
}
