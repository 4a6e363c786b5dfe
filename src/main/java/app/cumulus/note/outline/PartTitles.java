package app.cumulus.note.outline;

import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.piece.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several parts of one thing, each behind its name, {@code Night Crane - Loading}; {@code Night Crane - Quiet Lift} alone may be another name. */
final class PartTitles {

    private static final Pattern PART =
            Pattern.compile("(?<of>\\p{Lu}[^-–:.;,]{1,40}) [-–] (?<part>\\p{L}[^:.;,]{2,50}):?");

    private final Map<String, Integer> parted = new HashMap<>();

    PartTitles(List<Piece> pieces) {
        for (Piece piece : pieces) {
            String text = piece instanceof Piece.Words words
                    ? words.text()
                    : piece instanceof Piece.Title title ? title.text() : "";
            Matcher part = PART.matcher(text);
            if (part.matches()) {
                parted.merge(part.group("of"), 1, Integer::sum);
            }
        }
    }

    boolean isPart(String text) {
        Matcher part = PART.matcher(text);
        return part.matches()
                && parted.getOrDefault(part.group("of"), 0) > 1
                && HeadingWords.areHeading(part.group("of"))
                && HeadingWords.areHeading(part.group("part"));
    }
}
