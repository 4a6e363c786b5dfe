package app.cumulus.deck;

/** Where an unmatched line would be expected, judged by the nearest matched lines above and below it: its section moves along. */
final class Places {

    private final int[] fromAbove;
    private final int[] fromBelow;

    Places(int[] match, int newLines) {
        fromAbove = new int[match.length];
        fromBelow = new int[match.length];
        int expected = -1;
        for (int i = 0; i < match.length; i++) {
            expected = match[i] >= 0 ? match[i] : expected + 1;
            fromAbove[i] = expected;
        }
        expected = newLines;
        for (int i = match.length - 1; i >= 0; i--) {
            expected = match[i] >= 0 ? match[i] : expected - 1;
            fromBelow[i] = expected;
        }
    }

    /** Lines between where an old line is expected and a new line. */
    int distance(int i, int j) {
        return Math.min(Math.abs(fromAbove[i] - j), Math.abs(fromBelow[i] - j));
    }

    /** The new line after those that the lines above have become. */
    int expected(int i) {
        return fromAbove[i];
    }
}
