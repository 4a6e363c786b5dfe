package app.cumulus.card.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The short forms that writers of notes use; read from a resource file beside this class. */
public final class Abbreviations {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<String>> longForms = new HashMap<>();
    private final Map<String, List<String>> shortForms = new HashMap<>();
    private final Map<String, List<String>> meanings = new HashMap<>();
    /** Words that a form begins with, in the plural too. */
    private final Set<String> firstWords = new HashSet<>();

    private final int mostWords;

    public Abbreviations() {
        int most = 1;
        for (String line : Lexicon.lines("abbreviations.txt")) {
            String shortForm = line.substring(0, line.indexOf(' '));
            String longForm = line.substring(line.indexOf(' ') + 1);
            List<String> words = List.of(longForm.split(" "));
            meanings.computeIfAbsent(shortForm, key -> new ArrayList<>()).add(longForm);
            longForms.computeIfAbsent(shortForm, key -> new ArrayList<>()).addAll(words);
            shortForms.computeIfAbsent(longForm, key -> new ArrayList<>()).add(shortForm);
            most = Math.max(most, words.size());
            for (String word : List.of(shortForm, words.get(0))) {
                firstWords.add(word);
                firstWords.add(word + "s");
            }
        }
        mostWords = most;
    }

    public boolean knows(String word) {
        return longForms.containsKey(word);
    }

    /** What a short form, in small letters, stands for; it may be several things. */
    public List<String> meanings(String word) {
        return meanings.getOrDefault(word, List.of());
    }

    /** The short forms of what the text writes out, and the words of what it abbreviates. */
    public Set<String> among(String text) {
        String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT));
        Set<String> found = new HashSet<>();
        for (int first = 0; first < words.length; first++) {
            if (!firstWords.contains(words[first])) {
                continue;
            }
            StringBuilder phrase = new StringBuilder();
            for (int last = first; last < Math.min(words.length, first + mostWords); last++) {
                phrase.append(last > first ? " " : "").append(words[last]);
                add(phrase.toString(), found);
                if (words[last].endsWith("s")) {
                    add(phrase.substring(0, phrase.length() - 1), found);
                }
            }
        }
        return found;
    }

    private void add(String words, Set<String> found) {
        found.addAll(longForms.getOrDefault(words, List.of()));
        found.addAll(shortForms.getOrDefault(words, List.of()));
    }
}
