package app.cumulus.card.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The short forms that writers of notes use; read from a resource file beside this class. */
public final class Abbreviations {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Entry(String shortForm, String longForm) {}

    private final List<Entry> entries;
    private final Set<String> shortForms = new HashSet<>();

    public Abbreviations() {
        entries = Lexicon.lines("abbreviations.txt").stream()
                .map(line -> new Entry(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)))
                .toList();
        entries.forEach(entry -> shortForms.add(entry.shortForm()));
    }

    public boolean knows(String word) {
        return shortForms.contains(word);
    }

    /** The short forms of what the text writes out, and the words of what it abbreviates. */
    public Set<String> among(String text) {
        String words = " " + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
        Set<String> found = new HashSet<>();
        for (Entry entry : entries) {
            if (words.contains(" " + entry.shortForm() + " ") || words.contains(" " + entry.shortForm() + "s ")) {
                found.addAll(List.of(entry.longForm().split(" ")));
            }
            if (words.contains(" " + entry.longForm() + " ") || words.contains(" " + entry.longForm() + "s ")) {
                found.add(entry.shortForm());
            }
        }
        return found;
    }
}
