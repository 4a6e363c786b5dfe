package app.cumulus.card.text;

import java.util.Set;
import java.util.regex.Pattern;

/** The words of one phrase, asked for by their place; behind its end there are none. */
abstract class WordRun {

    /** What cannot be read ends nowhere. */
    static final int NO = -1;

    static final Set<String> RELATIVES =
            Set.of("that", "which", "who", "whose", "whom", "where", "what", "how", "whether", "why");
    static final Set<String> PARTICLES = Set.of(
            "up",
            "down",
            "out",
            "off",
            "on",
            "over",
            "back",
            "in",
            "away",
            "through",
            "around",
            "inside",
            "outside",
            "across",
            "along",
            "together",
            "between");
    static final Set<String> PAIRS = Set.of(
            "out of",
            "up to",
            "because of",
            "instead of",
            "based on",
            "based upon",
            "from within",
            "from outside",
            "from inside",
            "next to",
            "rather than",
            "other than",
            "inside of",
            "outside of",
            "ahead of",
            "due to",
            "thanks to",
            "as of",
            "more than",
            "less than",
            "such as",
            "according to",
            "depending on",
            "off of",
            "in between",
            "as per",
            "prior to",
            "down to",
            "close to",
            "except for",
            "regardless of",
            "from on",
            "on behalf");
    /** {@code sealed}, be the verb known or not; {@code speed} is none. */
    private static final Pattern DONE = Pattern.compile("\\p{Ll}{2,}[^e]ed");

    private static final Pattern QUALITY = Pattern.compile("\\p{Ll}{3,}(?:[^lrtni]able|[a-z]ible|less|ful|ous)");
    static final Pattern PLAIN = Pattern.compile("\\p{Ll}[\\p{Ll}-]*");
    private static final Set<String> NAMING =
            Set.of("such", "like", "including", "e.g", "e.g.", "i.e", "i.e.", "eg", "ie");
    /** Behind these a word in -ing is what is done. */
    private static final Set<String> LEADING =
            Set.of("by", "for", "of", "from", "without", "when", "while", "after", "before", "in");

    private static final WordList QUALITIES = WordList.of("qualities.txt");

    final Lexicon lexicon;
    final int size;
    private final Sentence words;

    WordRun(Sentence words, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = words;
        int end = words.size();
        while (end > 0 && ".!".contains(words.token(end - 1).text())) {
            end--;
        }
        this.size = end;
    }

    Token at(int i) {
        return words.token(i);
    }

    boolean is(int i, Tag tag) {
        return i < size && at(i).is(tag);
    }

    String lower(int i) {
        return i < size ? at(i).lower() : "";
    }

    boolean isContent(int i) {
        return i < size && at(i).tag().isContent();
    }

    boolean isParticiple(int i) {
        return i < size
                && (is(i, Tag.VERB) || is(i, Tag.NOUN))
                && PLAIN.matcher(at(i).text()).matches()
                && (lexicon.isParticiple(lower(i)) && !lexicon.isBase(lower(i))
                        || DONE.matcher(lower(i)).matches()
                                && (is(i, Tag.VERB) || i + 1 == size || is(i + 1, Tag.PREPOSITION)));
    }

    boolean isDoing(int i) {
        return i < size
                && lower(i).endsWith("ing")
                && (lower(i).equals("being")
                        || i > 0 && LEADING.contains(lower(i - 1))
                        || is(i, Tag.VERB)
                        || is(i, Tag.NOUN) && lexicon.verbBase(lower(i)).isPresent()
                        || lower(i).equals("using"));
    }

    boolean isBase(int i) {
        return i < size
                && (lower(i).equals("be")
                        || lower(i).equals("have")
                        || lower(i).equals("do")
                        || lexicon.isBase(lower(i))
                        || is(i, Tag.VERB) && !lower(i).endsWith("s") && !lower(i).endsWith("ed"));
    }

    boolean isQuality(int i) {
        Token token = at(i);
        return PLAIN.matcher(token.text()).matches()
                && token.is(Tag.NOUN)
                && (QUALITIES.has(token.text()) || QUALITY.matcher(token.text()).matches());
    }

    boolean isOnlyQuality(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!isQuality(i) && !is(i, Tag.DETERMINER) && !is(i, Tag.ADVERB)) {
                return false;
            }
        }
        return true;
    }

    boolean isLink(int i) {
        return is(i, Tag.PREPOSITION) || PAIRS.contains(lower(i) + " " + lower(i + 1)) || NAMING.contains(lower(i));
    }

    boolean isAmount(int i) {
        return i < size && Character.isDigit(at(i).text().charAt(0));
    }

    int behindBracket(int i) {
        int depth = 0;
        for (int j = i; j < size; j++) {
            depth += is(j, Tag.OPEN) ? 1 : is(j, Tag.CLOSE) ? -1 : 0;
            if (depth == 0) {
                return j + 1;
            }
        }
        return NO;
    }

    String base(String verb) {
        return lexicon.verbBase(verb).orElse(verb);
    }
}
