package app.cumulus.exchange.anki;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Tags as Anki can keep them: without spaces, each once whatever its case. */
final class Tags {

    private Tags() {}

    static List<String> of(Collection<String> names) {
        TreeMap<String, String> tags = new TreeMap<>();
        for (String name : names) {
            String tag = fit(name);
            // The spelling that sorts first is kept, so that the order of a set does not matter.
            tags.merge(tag.toLowerCase(Locale.ROOT), tag, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        tags.remove("");
        return List.copyOf(tags.values());
    }

    private static String fit(String name) {
        return Normalizer.normalize(FieldHtml.fit(name), Normalizer.Form.NFC)
                .replaceAll("(?U)[\\s\"\\u3000]+", "_")
                .replaceAll(":{3,}", "::")
                .replaceAll("^[:_]+|[:_]+$", "");
    }
}
