package app.cumulus.card.phrase;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What rules ask of clauses. */
public final class Clauses {

    private static final int MOST_NAME_WORDS = 7;

    private static final Pattern POINTING = Pattern.compile("this|these|those|such|he|she|him|his|her");
    private static final Pattern NO_NAME = Pattern.compile("(?i).*(?:,|\\bexample\\b).*");
    private static final Pattern QUALITY = Pattern.compile("[A-Za-z]?[a-z]+(?:ive|ous|ible|able|ful)");
    private static final WordList NOUNLIKE = WordList.of("nounlike.txt");
    private static final Set<String> LINKS = Set.of("of", "for", "in", "/", "&", "'", "-");
    private static final Set<String> EACH = Set.of("each", "every");
    private static final Set<String> PRONOUNS =
            Set.of("it", "its", "they", "them", "their", "itself", "themselves", "he", "she", "him", "his", "her");
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "those", "such");

    private static final int SURE_LETTERS = 12;
    private static final Pattern HALF = Pattern.compile(
            "(?i)(?<!not only|nothing)[ ,]\\bbut\\b(?! not \\S+$)|; however,? (?:this|that|it)(?:'s| is) (?:an? )?(?:bad|not|discouraged|insecure|deprecated|wrong|worse)\\b");

    private static final Pattern OF_OTHER = Pattern.compile(
            "(?i)(?!(?:if|when|once|after|to|you|we|it|they|this|in|for|with)\\b)\\S+ .*\\b(?:can|cannot|must|should|will|is|are)\\b.*\\S,? and ");
    private static final Pattern COUNTED =
            Pattern.compile("(?i)(?:\\d|two|three|four|five|six|several|different|various|following)\\b.*");

    private Clauses() {}

    /** {@code It can be opened, but it should not}: the whole sentence says more. */
    public static boolean isHalf(Passage passage, Sentence said) {
        String text = said.text();
        String end = text.substring(Math.max(0, text.length() - SURE_LETTERS));
        return Sentences.of(passage.text()).stream()
                .anyMatch(whole -> whole.contains(end) && HALF.matcher(whole).find());
    }

    /** {@code Grey cranes can wait, and you lose nothing if the crane stops}: without its first half it is said of every crane. */
    public static boolean isSecondHalf(Passage passage, Sentence said) {
        String text = said.text();
        String start = text.substring(0, Math.min(text.length(), SURE_LETTERS));
        return Sentences.of(passage.text()).stream().anyMatch(whole -> {
            int at = whole.lastIndexOf(start);
            return at > 0 && OF_OTHER.matcher(whole.substring(0, at)).matches();
        });
    }

    /** {@code 2 kinds of cranes}, which stand below it: they are the answer, not their number. */
    public static boolean leadsIn(Passage passage, String answer) {
        return passage.block() instanceof Statement whole
                && !whole.children().isEmpty()
                && COUNTED.matcher(answer).matches();
    }

    /** The main clause with the tail that belongs to it. */
    public static String withTail(Clause clause) {
        return clause.tail().isEmpty() ? clause.main() : clause.main() + " " + clause.tail();
    }

    /** Whether the text already names what the label names. */
    public static boolean names(String text, String label) {
        return text.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT));
    }

    /** Whether a pronoun stands in it before any noun that it could mean. */
    public static boolean dangles(Sentence text) {
        boolean named = false;
        // "By default they are locked": the default is nothing that they could be
        boolean usual = text.size() > 2
                && text.token(0).lower().equals("by")
                && text.token(1).lower().equals("default");
        for (int i = usual ? 2 : 0; i < text.size(); i++) {
            Token token = text.token(i);
            boolean example = token.lower().equals("such")
                    && i + 1 < text.size()
                    && text.token(i + 1).lower().equals("as");
            if (DEMONSTRATIVES.contains(token.lower()) && !example || !named && PRONOUNS.contains(token.lower())) {
                return true;
            }
            named |= token.tag().isContent();
        }
        return false;
    }

    /** Whether it points at something said elsewhere. */
    public static boolean points(Sentence text) {
        for (int i = 0; i < text.size(); i++) {
            String lower = text.token(i).lower();
            boolean example = lower.equals("such")
                    && i + 1 < text.size()
                    && text.token(i + 1).lower().equals("as");
            if (!example && POINTING.matcher(lower).matches()) {
                return true;
            }
        }
        return false;
    }

    /** A noun phrase that names something: no pronoun but "you", no verb, not only general words. */
    public static boolean isName(Sentence subject, Lexicon lexicon) {
        String text = subject.text();
        if (text.isEmpty()
                || Phrases.words(text) > MOST_NAME_WORDS
                || NO_NAME.matcher(text).matches()) {
            return false;
        }
        if (text.matches("(?i)you|we")) {
            return true;
        }
        boolean quality = QUALITY.matcher(text).matches();
        return !quality
                && subject.tokens().stream()
                        .allMatch(token -> standsInName(token)
                                || token.start() == 0 && (EACH.contains(token.lower()) || isFirstNoun(subject)))
                && subject.tokens().stream()
                        .anyMatch(token -> token.tag().isContent() && !lexicon.isGeneric(token.text()));
    }

    /** {@code change list}: by itself it reads like an order, as the subject of a sentence it names a thing. */
    private static boolean isFirstNoun(Sentence subject) {
        return subject.size() > 1
                && subject.token(0).is(Tag.VERB)
                && NOUNLIKE.has(subject.token(0).text())
                && subject.token(1).is(Tag.NOUN);
    }

    private static boolean standsInName(Token token) {
        return token.tag().isContent()
                || token.is(Tag.DETERMINER)
                        && !token.lower()
                                .matches(
                                        "this|that|these|those|all|both|each|every|no|some|any|other|another|such|its|their|his|her")
                || LINKS.contains(token.lower());
    }
}
