package app.cumulus.card.fact;

import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a sentence speaks about, for the lines after it that say only "it". */
public final class Subjects {

    private static final int MOST_WORDS = 4;

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?|each|every|all)\\s+");
    private static final Pattern PARTICULAR = Pattern.compile("\\p{Lu}.*|.*\\p{L}\\p{Lu}.*|.*\\d.*");
    private static final Pattern SHORT_NAME = Pattern.compile(".+\\p{Lu}.*|.*\\d.*");
    private static final Pattern TALK =
            Pattern.compile("(?i)^(?:let'?s|for (?:example|instance)|e\\.?g|say|assume|suppose)\\b.*");
    /** {@code What is a Pier}: the lines below tell it. */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)(?:what(?: is| are| does| do|['’]?s)|why use|how does|how do) (?:an? |the )?(?<thing>[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+){0,3}?)(?: work| do| mean)?[\\s?:]*");
    /** {@code Cranes can turn by night, an option called Night Mode}: what was given a name is told below. */
    private static final Pattern CALLED = Pattern.compile(
            ".*\\b(?:called|known as|named) (?:an? |the )?(?<thing>\\p{Lu}[\\p{L}\\p{N}-]*(?: [\\p{L}\\p{N}-]+){0,3})[.:]?");

    private static final List<Pattern> INTRODUCTIONS = List.of(CALLED, ASKED);
    private static final Pattern PLURAL = Pattern.compile("(?i).*[a-z]s");
    private static final Pattern SINGULAR = Pattern.compile("(?i).*(?:ss|us|is)");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final ClauseParser parser;

    public Subjects(Lexicon lexicon, Tagger tagger, ClauseParser parser) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.parser = parser;
    }

    /** What a sentence asks for or gives a name to, or the subject of the first sentence, if it is a thing with a name of its own: {@code Byte-Range Fetches}. */
    Optional<String> named(String text) {
        for (Pattern introduction : INTRODUCTIONS) {
            Matcher told = introduction.matcher(text);
            if (told.matches()) {
                return Optional.of(told.group("thing")).filter(this::isThing).filter(this::isParticular);
            }
        }
        List<String> sentences = Sentences.of(text);
        return sentences.isEmpty()
                ? Optional.empty()
                : subject(sentences.get(0)).filter(this::isParticular);
    }

    /** The subject of the last sentence that has one and agrees in number with the pronoun, such as "it" or "they". */
    public Optional<String> meant(String text, String pronoun) {
        boolean many = pronoun.matches("(?i)they|these|those|their|them");
        List<String> sentences = Sentences.of(text);
        for (int i = sentences.size() - 1; i >= 0; i--) {
            Optional<String> subject = subject(sentences.get(i));
            if (subject.isPresent()) {
                return subject.filter(this::isParticular).filter(thing -> isPlural(thing) == many);
            }
        }
        return Optional.empty();
    }

    private Optional<String> subject(String sentence) {
        Sentence words = tagger.tag(sentence);
        return words.size() == 0 || TALK.matcher(sentence).matches()
                ? Optional.empty()
                : parser.parse(words)
                        .map(Clause::subject)
                        .map(subject -> ARTICLE.matcher(subject).replaceFirst(""))
                        .filter(this::isThing);
    }

    private boolean isThing(String subject) {
        Sentence words = tagger.tag(subject);
        return words.size() > 0
                && words.wordCount() <= MOST_WORDS
                && words.tokens().stream().allMatch(token -> token.tag().isContent() && !token.is(Tag.NUMBER))
                && !words.tokens().stream().allMatch(token -> lexicon.isGeneric(token.text()));
    }

    /** Not {@code container} or {@code data}, of which there are many. */
    private boolean isParticular(String subject) {
        List<Token> words = tagger.tag(subject).tokens();
        // the capital of a lone word is that of the sentence
        Pattern telling = words.size() == 1 ? SHORT_NAME : PARTICULAR;
        return words.stream()
                .map(Token::text)
                .anyMatch(word -> telling.matcher(word).matches() && (words.size() > 1 || !lexicon.isCommon(word)));
    }

    private static boolean isPlural(String subject) {
        return PLURAL.matcher(subject).matches() && !SINGULAR.matcher(subject).matches();
    }
}
