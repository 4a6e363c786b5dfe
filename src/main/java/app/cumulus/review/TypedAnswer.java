package app.cumulus.review;

import app.cumulus.card.check.Quantities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the user typed, compared with the answer of a card: amounts as amounts, commands token by token, lists item by item,
 * all else word by word with a slip of the pen allowed.
 *
 * @param pieces the answer in pieces, each with whether it was typed
 */
public record TypedAnswer(Verdict verdict, List<Piece> pieces) {

    /** How near it came. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG
    }

    /** A word, token or item of the answer. */
    public record Piece(String text, boolean typed) {}

    private static final int LEAST_LETTERS_FOR_A_SLIP = 5;
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*(?:[-*]|\\d+[.)])\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}$<{/-]+|[^\\p{L}\\p{N}%>}/)]+$");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("\\s*(?:[,;\\n]|\\band\\b|&)\\s*");

    /** Words that need not be typed. */
    private static final Set<String> LIGHT =
            Set.of("a", "an", "the", "of", "to", "in", "on", "by", "is", "are", "it", "its", "your", "their");

    public TypedAnswer {
        pieces = List.copyOf(pieces);
    }

    /**
     * Compares.
     *
     * @param answer of the card, in CommonMark
     */
    public static TypedAnswer of(String typed, String answer) {
        String plain =
                answer.replace("```", "").replace("`", "").replace("**", "").strip();
        if (ITEM.matcher(plain).find()) {
            return ofItems(typed, plain);
        } else if (Quantities.isOnlyAmounts(plain)) {
            boolean same = Quantities.same(typed, plain);
            return new TypedAnswer(same ? Verdict.RIGHT : Verdict.WRONG, List.of(new Piece(plain, same)));
        }
        return ofWords(typed, plain, answer.contains("`"));
    }

    private static TypedAnswer ofItems(String typed, String answer) {
        List<String> given = Stream.of(BETWEEN_ITEMS.split(ITEM.matcher(typed).replaceAll("")))
                .filter(item -> !item.isBlank())
                .toList();
        List<Piece> pieces = Stream.of(ITEM.split(answer))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(item -> new Piece(
                        item, given.stream().anyMatch(each -> of(each, item).verdict() == Verdict.RIGHT)))
                .toList();
        return judged(pieces);
    }

    /** @param exact whether every token counts, as in a command */
    private static TypedAnswer ofWords(String typed, String answer, boolean exact) {
        List<String> left = new ArrayList<>(Stream.of(SPACE.split(typed.strip()))
                .map(word -> folded(word, exact))
                .toList());
        List<Piece> pieces = new ArrayList<>();
        for (String word : SPACE.split(answer)) {
            String wanted = folded(word, exact);
            boolean light = !exact && (wanted.isEmpty() || LIGHT.contains(wanted));
            pieces.add(new Piece(word, take(wanted, left, exact) || light));
        }
        return judged(pieces);
    }

    private static boolean take(String wanted, List<String> left, boolean exact) {
        if (left.remove(wanted)) {
            return true;
        }
        return !exact
                && wanted.length() >= LEAST_LETTERS_FOR_A_SLIP
                && wanted.codePoints().allMatch(Character::isLetter)
                && left.stream()
                        .filter(word -> isSlip(word, wanted))
                        .findFirst()
                        .filter(left::remove)
                        .isPresent();
    }

    private static TypedAnswer judged(List<Piece> pieces) {
        long typed = pieces.stream()
                .filter(piece -> piece.typed() && !LIGHT.contains(folded(piece.text(), false)))
                .count();
        boolean all = pieces.stream().allMatch(Piece::typed);
        Verdict verdict = all ? Verdict.RIGHT : typed > 0 ? Verdict.PARTLY : Verdict.WRONG;
        return new TypedAnswer(verdict, pieces);
    }

    private static String folded(String word, boolean exact) {
        return exact ? word : EDGE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether one letter was left out, added, changed or swapped with its neighbour. */
    private static boolean isSlip(String typed, String wanted) {
        int start = 0;
        int shorter = Math.min(typed.length(), wanted.length());
        while (start < shorter && typed.charAt(start) == wanted.charAt(start)) {
            start++;
        }
        String a = typed.substring(start);
        String b = wanted.substring(start);
        int difference = a.length() - b.length();
        return switch (difference) {
            case 1 -> a.substring(1).equals(b);
            case -1 -> b.substring(1).equals(a);
            case 0 ->
                a.isEmpty()
                        || a.substring(1).equals(b.substring(1))
                        || a.length() > 1
                                && a.charAt(0) == b.charAt(1)
                                && a.charAt(1) == b.charAt(0)
                                && a.substring(2).equals(b.substring(2));
            default -> false;
        };
    }
}
