package app.cumulus.card.generate;

import app.cumulus.card.CardContent;
import app.cumulus.note.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Remembers what has been asked, so that no two cards ask the same. */
final class Twins {

    private record Asked(String answer, int line) {}

    private final Map<String, Asked> asked = new HashMap<>();

    /** Why the card must stay off; none if nothing before it asks the same. */
    Optional<String> objection(CardContent content, Span lines) {
        String key = folded(content.topic() + "?" + content.text().question());
        String answer = folded(content.text().answer());
        Asked before = asked.putIfAbsent(key, new Asked(answer, lines.startLine()));
        if (before == null) {
            return Optional.empty();
        }
        return Optional.of(
                before.answer().equals(answer)
                        ? "repeat of line " + before.line()
                        : "line " + before.line() + " asks the same with another answer");
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
