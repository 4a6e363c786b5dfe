package app.cumulus.deck;

import app.cumulus.card.CardId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names cards that come with a deck by what the deck knows them by, so that the same file gives the same ids everywhere. */
public final class ImportedIds {

    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private ImportedIds() {}

    /** Whether a key of a deck is an id that a library of ours gave. */
    public static boolean isOurs(String key) {
        return key.length() == 36 && UUID.matcher(key).matches();
    }

    /**
     * The id of a card that is new in the library.
     *
     * @param ordinal 0, or more where that id is taken
     */
    public static CardId of(String deck, String key, int ordinal) {
        return isOurs(key) && ordinal == 0
                ? new CardId(key)
                : new CardId(Digests.uuid(List.of("deck", deck, key, Integer.toString(ordinal))));
    }

    /** The name that siblings share. */
    public static String group(String deck, String group) {
        return isOurs(group) ? group : Digests.uuid(List.of("deck", deck, "group", group));
    }

    /** The same number for the same question, whatever its case and spaces. */
    public static long print(String question) {
        String words = SPACES.matcher(question.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        return ByteBuffer.wrap(Digests.sha256(words.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
