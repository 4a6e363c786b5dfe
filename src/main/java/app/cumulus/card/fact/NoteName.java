package app.cumulus.card.fact;

import app.cumulus.note.Document;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a note is called: by the title that its program keeps above it, {@code title: Night Cranes}, or by its file. */
final class NoteName {

    private static final String FRONT_MATTER = "front matter";

    private static final Pattern TITLE = Pattern.compile("(?i)\\s*title\\s*[:=]\\s*(?<words>\\S.*)");
    private static final Pattern QUOTES = Pattern.compile("^[\"'\u201c\u2018]|[\"'\u201d\u2019]$");

    /** {@code 2001-02-03-cranes}, {@code 20010203091500 Cranes}: when the page was written. */
    private static final Pattern DATE =
            Pattern.compile("^(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|(?:19|20)\\d{10,12})[-_ ]+(?=\\p{L})");

    /** {@code Cranes 0123456789abcdef0123456789abcdef}. */
    private static final Pattern FILED = Pattern.compile("(?: |_|%20)(?=\\S*[0-9])[0-9a-f]{32}$");

    private NoteName() {}

    static String of(Document document) {
        String file = document.file().replaceAll("^.*[/\\\\]", "").replaceAll("\\.\\w+$", "");
        String name = DATE.matcher(FILED.matcher(file).replaceFirst("").replace("%20", " "))
                .replaceFirst("");
        Optional<String> title = title(document);
        boolean better = FileSubject.isNoName(name)
                || FileSubject.of(name).isEmpty()
                || title.flatMap(FileSubject::of).isPresent();
        return title.filter(words -> better && !FileSubject.isNoName(words)).orElse(name);
    }

    private static Optional<String> title(Document document) {
        return IntStream.range(0, document.lines().size())
                .takeWhile(i -> document.blank().containsKey(i + 1))
                .filter(i -> FRONT_MATTER.equals(document.blank().get(i + 1)))
                .mapToObj(i -> TITLE.matcher(document.lines().get(i)))
                .filter(Matcher::matches)
                .map(title -> QUOTES.matcher(title.group("words").strip())
                        .replaceAll("")
                        .strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
