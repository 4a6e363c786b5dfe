package app.cumulus.card.rule.list;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the cards of a list: one for a short list, and for a long one windows, each of which shows all the other items. */
public final class ListCards {

    private static final int WHOLE = 4;
    private static final int WINDOW = 3;
    private static final int MOST_ITEMS = 15;
    private static final int MOST_SHOWN_WORDS = 26;
    private static final int WORSE = 4;
    private static final int LEAST_INITIALS = 3;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern REMARK = Pattern.compile("(?<=\\S) \\([^()]*\\)");

    private final String rule;

    public ListCards(String rule) {
        this.rule = rule;
    }

    /**
     * What a list rests on.
     *
     * @param items the items, each only once
     * @param lines the note lines of the list
     * @param basis the words it is asked about
     * @param score the score of a card that asks for the whole list
     */
    public record Listed(List<String> items, Span lines, String basis, int score) {}

    /**
     * The cards; none if the question cannot be worded.
     *
     * @param question the question without its mark, for a count such as {@code 3} or {@code 2 other}
     */
    public List<Candidate> of(Listed list, Function<String, Optional<String>> question) {
        List<String> items = list.items();
        if (items.size() < 2 || items.size() > MOST_ITEMS) {
            return List.of();
        }
        if (items.size() <= WHOLE) {
            return question.apply(String.valueOf(items.size()))
                    .filter(asked -> !givesAway(asked, items))
                    .map(asked -> List.of(card(list, asked + "?", items, list.score())))
                    .orElse(List.of());
        }
        List<List<String>> windows = windows(items);
        Listed ordered =
                new Listed(windows.stream().flatMap(List::stream).toList(), list.lines(), list.basis(), list.score());
        List<Candidate> cards = new ArrayList<>();
        int from = 0;
        for (List<String> hidden : windows) {
            window(ordered, from, from + hidden.size(), question).ifPresent(cards::add);
            from += hidden.size();
        }
        return cards;
    }

    /** The items in their order, so cut that no window shows an item whose words one of its hidden items consists of. */
    private static List<List<String>> windows(List<String> items) {
        int count = (items.size() + WINDOW - 1) / WINDOW;
        List<List<String>> even = IntStream.range(0, count)
                .mapToObj(w -> items.subList(items.size() * w / count, items.size() * (w + 1) / count))
                .toList();
        if (even.stream().noneMatch(window -> isTold(window, items))) {
            return even;
        }
        List<List<String>> windows = new ArrayList<>();
        // those that belong together first, so that there is room for all of them in one window
        List<String> left = new ArrayList<>(
                items.stream().filter(item -> isRelated(item, items)).toList());
        items.stream().filter(item -> !isRelated(item, items)).forEach(left::add);
        while (!left.isEmpty()) {
            List<String> window = new ArrayList<>(List.of(left.remove(0)));
            int next = next(window, left);
            while (window.size() < WINDOW && next >= 0) {
                window.add(left.remove(next));
                next = next(window, left);
            }
            windows.add(window);
        }
        boolean fit = windows.stream().allMatch(window -> window.size() > 1 && !isTold(window, items));
        return fit ? windows : even;
    }

    /** Which of the items left goes into the window: one that shares its words with an item in it, else one that shares none. */
    private static int next(List<String> window, List<String> left) {
        return IntStream.range(0, left.size())
                .filter(i -> isRelated(left.get(i), window))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, left.size())
                        .filter(i -> !isRelated(left.get(i), left))
                        .findFirst()
                        .orElse(-1));
    }

    private static boolean isRelated(String item, List<String> others) {
        return others.stream().anyMatch(other -> !other.equals(item) && (holds(item, other) || holds(other, item)));
    }

    private static boolean isTold(List<String> window, List<String> items) {
        return items.stream()
                .filter(item -> !window.contains(item))
                .anyMatch(shown -> window.stream().anyMatch(hidden -> holds(shown, hidden)));
    }

    private static boolean holds(String shown, String hidden) {
        Set<String> words = Phrases.stems(hidden);
        return !words.isEmpty() && Phrases.stems(shown).containsAll(words);
    }

    /** {@code Tall night gate} says all of {@code night gate}, and more. */
    private static boolean goesOn(String shown, String hidden) {
        return shown.length() > hidden.length() && padded(shown).contains(padded(hidden));
    }

    private static String padded(String item) {
        return " " + item.toLowerCase(Locale.ROOT) + " ";
    }

    /** None where the items beside the hidden ones are too many to read: without them nobody could tell which are asked. */
    private Optional<Candidate> window(Listed list, int from, int to, Function<String, Optional<String>> question) {
        List<String> hidden = list.items().subList(from, to);
        List<String> shown = new ArrayList<>(list.items().subList(0, from));
        shown.addAll(list.items().subList(to, list.items().size()));
        boolean told = shown.stream().anyMatch(name -> hidden.stream().anyMatch(item -> goesOn(name, item)));
        if (told || Phrases.words(row(shown)) > MOST_SHOWN_WORDS) {
            return Optional.empty();
        }
        return question.apply(hidden.size() + " other")
                .filter(asked -> !givesAway(asked, hidden))
                .map(asked -> card(list, asked + ", besides " + row(shown) + "?", hidden, list.score() - WORSE));
    }

    /** Whether all the words of an item stand in the question; one of three may, where the kind is named after it. */
    private static boolean givesAway(String question, List<String> items) {
        Set<String> asked = Phrases.stems(question);
        long told = items.stream()
                .filter(item -> isSpelled(item, question)
                        || !Phrases.stems(item).isEmpty() && asked.containsAll(Phrases.stems(item)))
                .count();
        return told > 1 || told == 1 && items.size() < WINDOW;
    }

    /** {@code NCR} for {@code Night crane rules}: who has the letters before him knows the name. */
    static boolean isSpelled(String item, String question) {
        return Phrases.words(item) >= LEAST_INITIALS
                && List.of(WORDS.split(question))
                        .contains(Stream.of(item.split(" "))
                                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                                .collect(Collectors.joining()));
    }

    private Candidate card(Listed list, String question, List<String> items, int score) {
        String bullets = "- " + String.join("\n- ", items);
        return new Candidate(rule, CardKind.LIST, CardText.of(question, bullets), list.lines(), list.basis(), score);
    }

    /** The items in a row, without their remarks. */
    private static String row(List<String> items) {
        List<String> names =
                items.stream().map(item -> REMARK.matcher(item).replaceAll("")).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
