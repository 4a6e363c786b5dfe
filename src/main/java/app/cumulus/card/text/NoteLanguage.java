package app.cumulus.card.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A language that notes are written in besides English, known by its little words.
 *
 * @param code as ISO 639-1 has it
 * @param words articles, prepositions and the like, in small letters
 * @param frames how it asks what the rules ask in English, with {@code {0}} for the thing
 */
public record NoteLanguage(String code, Set<String> words, List<String> frames) {

    /** What rules for any language ask, in the order of the frames. */
    private static final List<Pattern> ENGLISH = List.of(
            Pattern.compile("What (?:is|are) (?!another name for )(?<thing>.+)\\?"),
            Pattern.compile("What does (?<thing>.+) stand for\\?"),
            Pattern.compile("What is another name for (?<thing>.+)\\?"));

    private static final Pattern COLUMN = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final List<NoteLanguage> KNOWN = read();

    public NoteLanguage {
        words = Set.copyOf(words);
        frames = List.copyOf(frames);
    }

    /** The languages whose questions are known. */
    public static List<NoteLanguage> known() {
        return KNOWN;
    }

    public boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The same question in this language; unchanged where it is none of those that it can ask. */
    public String asked(String english) {
        return IntStream.range(0, ENGLISH.size())
                .mapToObj(i -> ask(ENGLISH.get(i).matcher(english), frames.get(i)))
                .filter(question -> !question.isEmpty())
                .findFirst()
                .orElse(english);
    }

    private static String ask(Matcher english, String frame) {
        return english.matches() ? frame.replace("{0}", english.group("thing")) : "";
    }

    private static List<NoteLanguage> read() {
        try (InputStream stream = NoteLanguage.class.getResourceAsStream("note-languages.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(COLUMN::split)
                    .map(columns -> new NoteLanguage(
                            columns[0],
                            Set.of(BLANKS.split(columns[1])),
                            List.of(columns).subList(2, columns.length)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("bug: the languages of notes cannot be read", broken);
        }
    }
}
