package app.cumulus.catalog;

import app.cumulus.card.TopicPath;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All headings of a library, on every level, to find one by some words of its name. */
public record Headings(List<Heading> all) {

    public Headings {
        all = List.copyOf(all);
    }

    /** Adds up the cards of whole topics under each heading above them. */
    public static Headings above(List<Heading> topics) {
        Map<TopicPath, Heading> sums = new LinkedHashMap<>();
        for (Heading topic : topics) {
            for (int level = 1; level <= topic.path().parts().size(); level++) {
                TopicPath path = new TopicPath(topic.path().parts().subList(0, level));
                sums.merge(
                        path,
                        new Heading(path, topic.cards(), topic.inStudy()),
                        (one, other) ->
                                new Heading(path, one.cards() + other.cards(), one.inStudy() + other.inStudy()));
            }
        }
        return new Headings(List.copyOf(sums.values()));
    }

    /**
     * The headings that have all words in their path, one of them at least in their own name: those called just so first, then
     * those that begin so, the higher before the lower, the one with more cards first.
     *
     * @param words in lower case
     */
    public List<Heading> named(List<String> words, int most) {
        String typed = String.join(" ", words);
        return all.stream()
                .filter(heading -> !words.isEmpty() && has(heading.path(), words))
                .sorted(Comparator.comparingInt((Heading heading) -> distance(heading.path(), typed))
                        .thenComparingInt(heading -> heading.path().parts().size())
                        .thenComparingInt(heading -> -heading.cards()))
                .limit(most)
                .toList();
    }

    private static boolean has(TopicPath path, List<String> words) {
        String whole = path.toString().toLowerCase(Locale.ROOT);
        String own = path.last().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(whole::contains) && words.stream().anyMatch(own::contains);
    }

    private static int distance(TopicPath path, String typed) {
        String own = path.last().toLowerCase(Locale.ROOT);
        if (own.equals(typed)) {
            return 0;
        }
        return own.startsWith(typed) ? 1 : 2;
    }
}
