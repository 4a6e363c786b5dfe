package app.cumulus.card.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares the amounts in two texts, whatever units they are written in. */
public final class Quantities {

    private static final double EXACT = 1e-9;

    private Quantities() {}

    /** Whether a text says nothing but amounts: {@code 4 days}, {@code 5 GB to 16 TB}. */
    public static boolean isOnlyAmounts(String text) {
        List<Amount> amounts = Amount.in(text);
        String rest = text;
        for (int i = amounts.size() - 1; i >= 0; i--) {
            rest = rest.substring(0, amounts.get(i).start())
                    + rest.substring(amounts.get(i).end());
        }
        return !amounts.isEmpty()
                && rest.toLowerCase(Locale.ROOT)
                        .replaceAll("\\b(?:to|and|or|from|between|up|about)\\b|[\\s\\p{Punct}–]+", "")
                        .isEmpty();
    }

    /** Whether both texts have the same amounts in the same order: {@code 4 days} and {@code 96 h}. */
    public static boolean same(String one, String other) {
        List<Amount> ones = Amount.in(one);
        List<Amount> others = new ArrayList<>(Amount.in(other));
        if (ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            Amount a = ones.get(i);
            Amount b = others.get(i);
            if (a.measure() != b.measure() || Math.abs(a.value() - b.value()) > EXACT * Math.abs(a.value())) {
                return false;
            }
        }
        return true;
    }

    /** Whether both texts have amounts of the same measures in the same order, or both have none. */
    public static boolean sameMeasures(String one, String other) {
        return Amount.in(one).stream()
                .map(Amount::measure)
                .toList()
                .equals(Amount.in(other).stream().map(Amount::measure).toList());
    }
}
