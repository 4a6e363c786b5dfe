package app.cumulus.ui.words;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** Says what the library says in the language of the window: a sentence is known by its English wording. */
public final class Retelling {

    private static final String BUNDLE = "app.cumulus.ui.words.library";

    private final Words words;
    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, String> withGaps = new TreeMap<>();

    public Retelling(Words words) {
        this.words = words;
        ResourceBundle known = ResourceBundle.getBundle(
                BUNDLE,
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        for (String name : known.keySet()) {
            String wording = known.getString(name);
            if (wording.contains("{")) {
                withGaps.put(name, wording);
            } else {
                whole.put(wording.replace("''", "'"), name);
            }
        }
    }

    /** The sentence in the language of the window; as it is where it is not known. */
    public String of(String sentence) {
        if (whole.containsKey(sentence)) {
            return words.say("told." + whole.get(sentence));
        }
        return withGaps.entrySet().stream()
                .flatMap(wording ->
                        gaps(wording.getValue(), sentence)
                                .map(gaps -> words.say("told." + wording.getKey(), gaps))
                                .stream())
                .findFirst()
                .orElse(sentence);
    }

    /** What stands in the gaps of a wording; none where the sentence has another one. */
    private static Optional<Object[]> gaps(String wording, String sentence) {
        ParsePosition end = new ParsePosition(0);
        Object[] gaps = new MessageFormat(wording, Locale.ROOT).parse(sentence, end);
        return end.getIndex() == sentence.length() ? Optional.ofNullable(gaps) : Optional.empty();
    }
}
