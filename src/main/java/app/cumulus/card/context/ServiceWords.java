package app.cumulus.card.context;

import app.cumulus.card.text.WordList;
import java.util.regex.Pattern;

/** Whether a text names a service or a thing that is called so in all notes on the cloud: it can be understood without a heading. */
public final class ServiceWords {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern PLURAL_S = Pattern.compile("s$");
    private static final int MOST_PARTS = 3;

    private final WordList services = WordList.of("services.txt");
    private final WordList things = WordList.of("field-things.txt");

    /** Whether a text has the name of one of them. */
    public boolean isNamedIn(String text) {
        String[] words = NO_WORD.split(text);
        for (int i = 0; i < words.length; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = i; j < Math.min(words.length, i + MOST_PARTS); j++) {
                name.append(j > i ? "_" : "").append(words[j]);
                if (isKnown(name.toString())
                        || isKnown(PLURAL_S.matcher(name.toString()).replaceFirst(""))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isKnown(String name) {
        return services.has(name) || things.has(name);
    }
}
