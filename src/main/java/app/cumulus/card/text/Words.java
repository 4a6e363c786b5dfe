package app.cumulus.card.text;

import java.util.Arrays;
import java.util.Collection;

/** Words or signs to look for in many texts, ready to be ruled out soon where none of them is there. */
public final class Words {

    private final String[] words;
    private final int[][] runs;

    private Words(Collection<String> words) {
        this.words = words.toArray(String[]::new);
        this.runs = words.stream().map(Signs::runs).toArray(int[][]::new);
    }

    public static Words of(String... words) {
        return new Words(Arrays.asList(words));
    }

    static Words of(Collection<String> words) {
        return new Words(words);
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    boolean mayBeIn(Signs text) {
        for (int i = 0; i < words.length; i++) {
            // what is shorter than a run is looked for itself
            boolean possible =
                    runs[i].length > 0 ? text.has(runs[i]) : text.text().contains(words[i]);
            if (possible) {
                return true;
            }
        }
        return false;
    }
}
