package app.cumulus.card.text;

/**
 * A text with the runs of three signs that it has, capital and small letters alike. Tells soon, and without going through
 * the text again, that words are not in it; that they are in it has to be looked up.
 */
public final class Signs {

    /** Of a text of a few hundred signs so few bits are set that words of five signs hardly ever seem to be in it. */
    private static final int BITS = 4096;

    private static final int RUN = 3;
    private static final int KEPT_BITS_PER_SIGN = 16;
    private static final long KEPT = (1L << RUN * KEPT_BITS_PER_SIGN) - 1;
    private static final long SPREADING = 0x9E3779B97F4A7C15L;
    private static final int HIGHEST = Long.SIZE - Integer.numberOfTrailingZeros(BITS);

    private final String text;
    private final long[] bits = new long[BITS / Long.SIZE];

    private Signs(String text) {
        this.text = text;
    }

    public static Signs of(String text) {
        Signs signs = new Signs(text);
        int length = text.length();
        long run = 0;
        for (int at = 0; at < length; at++) {
            run = (run << KEPT_BITS_PER_SIGN | folded(text.charAt(at))) & KEPT;
            if (at >= RUN - 1) {
                int bit = bit(run);
                signs.bits[bit / Long.SIZE] |= 1L << bit;
            }
        }
        return signs;
    }

    /** Whether one of the words may be in the text. */
    public boolean mayHave(Words words) {
        return words.mayBeIn(this);
    }

    String text() {
        return text;
    }

    /** The numbers of the runs in some words, to ask for them often; none of words that are shorter than a run. */
    static int[] runs(String words) {
        int[] runs = new int[Math.max(0, words.length() - RUN + 1)];
        for (int at = 0; at < runs.length; at++) {
            long run = 0;
            for (int sign = at; sign < at + RUN; sign++) {
                run = run << KEPT_BITS_PER_SIGN | folded(words.charAt(sign));
            }
            runs[at] = bit(run);
        }
        return runs;
    }

    /** Whether the text has all of these runs, so that it may have the words that they were taken from. */
    boolean has(int[] runs) {
        for (int run : runs) {
            if ((bits[run / Long.SIZE] & 1L << run) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(long run) {
        return (int) (run * SPREADING >>> HIGHEST);
    }

    /** Only what an expression takes for the same letter when it looks past case. */
    private static char folded(char sign) {
        return sign >= 'A' && sign <= 'Z' ? (char) (sign + ('a' - 'A')) : sign;
    }
}
