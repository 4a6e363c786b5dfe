package app.cumulus.card.fact;

import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A long name of a service with one letter too many, too few, or wrong: {@code Elastic Cache}, {@code Dyanamo DB}, {@code Lamda}. */
final class MisspeltService {

    private static final Pattern FEW_WORDS = Pattern.compile("\\p{L}{5,14}|\\p{L}{4,12} \\p{L}{2,9}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final WordList SERVICES = WordList.of("services.txt");
    private static final int LEAST_LETTERS = 6;

    private MisspeltService() {}

    /** The name that is meant, in small letters. */
    static Optional<String> of(String words) {
        String name = words.replace(" ", "").toLowerCase(Locale.ROOT);
        return FEW_WORDS.matcher(words).matches() && !SERVICES.has(name)
                ? IntStream.range(1, name.length() + 1)
                        .boxed()
                        .flatMap(at -> around(name, at))
                        .filter(meant -> meant.length() >= LEAST_LETTERS && SERVICES.has(meant) && !isMany(name, meant))
                        .findFirst()
                : Optional.empty();
    }

    /** {@code budget} and {@code budgets} are words, too. */
    private static boolean isMany(String name, String meant) {
        return (name + "s").equals(meant) || (meant + "s").equals(name);
    }

    /** The name with the letter at this place left off, replaced, or with one put before it; the first letter is always right. */
    private static Stream<String> around(String name, int at) {
        String before = name.substring(0, at);
        String behind = name.substring(Math.min(at + 1, name.length()));
        Stream<String> more = LETTERS.chars()
                .mapToObj(letter -> before + (char) letter)
                .flatMap(begun -> Stream.of(begun + name.substring(at), begun + behind));
        return Stream.concat(Stream.of(before + behind), more);
    }
}
