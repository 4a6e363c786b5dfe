package app.cumulus.card.rule.list;

import app.cumulus.card.phrase.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words that several names have in common, at their beginning and their end: {@code Depot … Gate}. */
final class SharedWords {

    /** {@code Yard Side Gate}: the word goes with what stands before it. */
    private static final Pattern HALF =
            Pattern.compile("(?i)^(?:side|based|managed|provided|optimi[sz]ed|level|wide) (?=\\S)");

    private SharedWords() {}

    /** The common words as one name; empty if the names do not end in the same one, or if one of them has no word of its own. */
    static String of(List<String> names) {
        String end = end(names);
        if (end.isEmpty()) {
            return "";
        }
        String[] first = names.get(0).split(" ");
        int shortest = names.stream().mapToInt(Phrases::words).min().orElse(0);
        StringBuilder start = new StringBuilder();
        int ends = Phrases.words(end);
        for (int i = 0; i < shortest - ends - 1; i++) {
            String word = first[i];
            int at = i;
            if (!names.stream().allMatch(name -> name.split(" ")[at].equalsIgnoreCase(word))) {
                break;
            }
            start.append(word).append(' ');
        }
        return start + end;
    }

    /** The last words that all names have, so that each keeps a word of its own; empty if there are none. */
    static String end(List<String> names) {
        String shared = "";
        String first = names.get(0);
        for (int space = first.lastIndexOf(' '); space > 0; space = first.lastIndexOf(' ', space - 1)) {
            String end = first.substring(space).toLowerCase(Locale.ROOT);
            if (!names.stream()
                    .allMatch(name -> name.length() > end.length()
                            && name.toLowerCase(Locale.ROOT).endsWith(end))) {
                break;
            }
            shared = first.substring(space).strip();
        }
        return HALF.matcher(shared).replaceFirst("");
    }
}
