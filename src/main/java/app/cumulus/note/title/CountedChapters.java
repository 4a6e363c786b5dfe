package app.cumulus.note.title;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.piece.Piece;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds {@code Session 3: Piers and Berths}, {@code Module 2 :- Cranes} at the margin, in a note that counts several. */
final class CountedChapters {

    private static final int LEAST = 2;
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;

    private static final Pattern CHAPTER = Pattern.compile(
            "(?<name>(?<word>Session|Module|Episode|Chapter|Lecture|Lesson|Day|Week|Unit|Part|Section|Class) ?[#:.-]?\\d{1,3})(?:\\s*[:.–—-]+(?<words>.*+))?",
            Pattern.CASE_INSENSITIVE);

    /** A section has several of them. */
    private static final Set<String> SMALL = Set.of("session", "episode", "lecture", "lesson", "day", "class");

    private final Map<Integer, String> titles = new HashMap<>();
    private final BitSet lower = new BitSet();

    CountedChapters(List<Piece> pieces) {
        Map<String, BitSet> places = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Matcher chapter = pieces.get(i) instanceof Piece.Words words && isAtMargin(words)
                    ? CHAPTER.matcher(words.text())
                    : null;
            if (chapter != null && chapter.matches() && mayNameChapter((Piece.Words) pieces.get(i), chapter)) {
                String word = chapter.group("word").toLowerCase(Locale.ROOT);
                places.computeIfAbsent(word, key -> new BitSet()).set(i);
                titles.put(i, title(chapter));
            }
        }
        places.values().stream()
                .filter(place -> place.cardinality() < LEAST)
                .forEach(place -> place.stream().forEach(titles::remove));
        if (!SMALL.containsAll(places.keySet())) {
            places.forEach((word, place) -> lower.or(SMALL.contains(word) ? place : new BitSet()));
        }
    }

    boolean isOne(int index) {
        return titles.containsKey(index);
    }

    /** {@code Lecture 2} in a note that counts sections, too, stands below them. */
    boolean isLower(int index) {
        return lower.get(index);
    }

    /** The title of the chapter: many words behind the number say what it is about, but name nothing. */
    String title(int index) {
        return titles.get(index);
    }

    private static boolean isAtMargin(Piece.Words words) {
        return words.mark() == Mark.NONE
                && words.indentColumns() == 0
                && words.text().length() <= LONGEST;
    }

    /** Right behind another line only words in capitals name one: {@code Day 2: lift crates} is a plan. */
    private static boolean mayNameChapter(Piece.Words line, Matcher chapter) {
        String words = chapter.group("words");
        return words == null
                ? line.isLone()
                : !HeadingWords.areSentence(words.strip())
                        && (line.isLone() || UnmarkedTitles.isInCapitals(words.strip()));
    }

    private static String title(Matcher chapter) {
        String words = chapter.group("words") == null
                ? ""
                : HeadingWords.withoutColon(chapter.group("words").strip());
        boolean names = !words.isEmpty()
                && words.split("\\s+").length <= MOST_WORDS
                && words.indexOf(',') < 0
                && !CHAPTER.matcher(words).lookingAt();
        return names ? chapter.group("name") + ": " + words : chapter.group("name");
    }
}
