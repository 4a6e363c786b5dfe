package app.cumulus.ui.controls;

import app.cumulus.card.TopicPath;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Topics and tags as they are typed. */
public final class Topics {

    private Topics() {}

    /** A path typed as {@code Amazon SQS > Timeouts}; none where nothing was typed. */
    public static Optional<TopicPath> typed(String text) {
        List<String> parts = Arrays.stream(text.split(">"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new TopicPath(parts));
    }

    /** Tags typed with commas between them. */
    public static Set<String> tags(String text) {
        return Arrays.stream(text.split(","))
                .map(Topics::tag)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One tag, without what would break it. */
    public static String tag(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    public static String typed(Set<String> tags) {
        return tags.stream().sorted().collect(Collectors.joining(", "));
    }
}
