package app.cumulus.catalog;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cards by their short names, in an order; tens of thousands of them take little room. */
public final class Numbers {

    public static final Numbers NONE = new Numbers(new int[0]);

    private final int[] numbers;

    private Numbers(int[] numbers) {
        this.numbers = numbers;
    }

    public static Numbers of(int... numbers) {
        return new Numbers(numbers.clone());
    }

    /** Reads what {@link #json} writes, quicker than a row for each. */
    public static Numbers ofJson(String array) {
        int[] read = new int[array.length() / 2 + 1];
        int count = 0;
        int value = -1;
        for (int i = 0; i < array.length(); i++) {
            char c = array.charAt(i);
            if (c >= '0' && c <= '9') {
                value = Math.max(0, value) * 10 + (c - '0');
            } else if (value >= 0) {
                read[count++] = value;
                value = -1;
            }
        }
        return new Numbers(Arrays.copyOf(read, count));
    }

    public String json() {
        return IntStream.of(numbers).mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    public int size() {
        return numbers.length;
    }

    public boolean isEmpty() {
        return numbers.length == 0;
    }

    public int at(int index) {
        return numbers[index];
    }

    public IntStream stream() {
        return IntStream.of(numbers);
    }

    /** Those between two places, the second excluded. */
    public Numbers between(int from, int to) {
        return new Numbers(Arrays.copyOfRange(numbers, from, Math.min(to, numbers.length)));
    }

    public Numbers reversed() {
        int[] turned = new int[numbers.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = numbers[numbers.length - 1 - i];
        }
        return new Numbers(turned);
    }

    /** Those of these that are among others, in this order; and after them those of the others that are not among these. */
    public Numbers sorting(Numbers others) {
        BitSet wanted = new BitSet();
        others.stream().forEach(wanted::set);
        int[] sorted = new int[others.size()];
        int count = 0;
        for (int number : numbers) {
            if (wanted.get(number)) {
                wanted.clear(number);
                sorted[count++] = number;
            }
        }
        for (int number : others.numbers) {
            if (wanted.get(number)) {
                wanted.clear(number);
                sorted[count++] = number;
            }
        }
        return new Numbers(Arrays.copyOf(sorted, count));
    }

    /** Where a number is; -1 if it is not among them. */
    public int indexOf(int number) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == number) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
