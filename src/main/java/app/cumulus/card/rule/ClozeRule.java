package app.cumulus.card.rule;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence with a clear key term hides it: the last resort, and the most frequent one. */
final class ClozeRule implements Rule {

    private static final int MOST_SENTENCE_WORDS = 25;
    private static final int LEAST_SENTENCE_WORDS = 3;
    private static final int MOST_GAP_WORDS = 4;
    private static final int MOST_PER_SENTENCE = 3;
    private static final int MOST_COMPLETION_WORDS = 7;
    private static final int COMPLETION_SCORE = 68;

    /** Words that belong to what they qualify: without them the answer would be another. */
    private static final Set<String> QUALIFIERS = Set.of(
            "same",
            "different",
            "each",
            "every",
            "both",
            "no",
            "only",
            "not",
            "any",
            "all",
            "another",
            "own",
            "least",
            "most");

    private final Lexicon lexicon;
    private final Said.Reader reader;
    private final ClauseParser parser;

    ClozeRule(Lexicon lexicon, Said.Reader reader, ClauseParser parser) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.parser = parser;
    }

    /** A run of tokens that could be hidden, and how well it would be. */
    private record Chunk(int first, int last, int worth) {}

    @Override
    public String name() {
        return "cloze";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        for (Said said : reader.sentencesOf(passage)) {
            int words = said.sentence().wordCount() + Phrases.words(said.label());
            if (words < LEAST_SENTENCE_WORDS || words > MOST_SENTENCE_WORDS || said.isTalk(lexicon)) {
                continue;
            }
            completion(said, passage).ifPresent(cards::add);
            Set<String> given = wordsOf(
                    said.label() + " " + String.join(" ", passage.place().shortTopic()));
            chunks(said.sentence(), given).stream()
                    .sorted(Comparator.comparingInt(Chunk::worth).reversed().thenComparingInt(Chunk::first))
                    .limit(MOST_PER_SENTENCE)
                    .forEach(chunk -> cards.add(Gap.hide(
                            name(),
                            said,
                            chunk.first(),
                            chunk.last(),
                            passage.span(),
                            40 + Math.min(30, chunk.worth() / 2))));
        }
        return cards;
    }

    /** Hides what follows the verb, up to a purpose or condition, where that is a short phrase. */
    private Optional<Candidate> completion(Said said, Passage passage) {
        Sentence sentence = said.sentence();
        Optional<Clause> clause =
                parser.parse(sentence).filter(found -> !found.rest().isEmpty());
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        String rest = clause.get().rest();
        int start = sentence.text().lastIndexOf(rest);
        int first = tokenAt(sentence, start);
        int last = tokenEndingAt(sentence, start + rest.length());
        int words = Phrases.words(rest);
        if (start < 0 || first < 0 || last < first || words < 2 || words > MOST_COMPLETION_WORDS) {
            return Optional.empty();
        }
        List<Token> hidden = sentence.tokens().subList(first, last + 1);
        long telling = hidden.stream()
                .filter(token -> token.tag().isContent() && !lexicon.isCommon(token.text()))
                .count();
        boolean phrase = hidden.get(hidden.size() - 1).tag().isContent()
                || hidden.get(hidden.size() - 1).is(Tag.CLOSE);
        boolean vague = hidden.stream()
                .anyMatch(token -> token.is(Tag.PRONOUN) || token.is(Tag.AUXILIARY) || token.is(Tag.ARROW));
        return telling >= 1 && phrase && !vague
                ? Optional.of(Gap.hide(
                        name(),
                        said,
                        first,
                        last,
                        passage.span(),
                        COMPLETION_SCORE - words + (int) Math.min(telling, 3)))
                : Optional.empty();
    }

    private static int tokenAt(Sentence sentence, int start) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).start() == start) {
                return i;
            }
        }
        return -1;
    }

    private static int tokenEndingAt(Sentence sentence, int end) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).end() == end) {
                return i;
            }
        }
        return -1;
    }

    private List<Chunk> chunks(Sentence sentence, Set<String> given) {
        List<Chunk> chunks = new ArrayList<>();
        int depth = 0;
        int i = 0;
        while (i < sentence.size()) {
            Token token = sentence.token(i);
            depth += token.is(Tag.OPEN) ? 1 : token.is(Tag.CLOSE) ? -1 : 0;
            if (!token.tag().isContent()) {
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < sentence.size()
                    && sentence.token(last + 1).tag().isContent()
                    && sentence.token(i).tag().isContent()) {
                last++;
            }
            int worth = worth(sentence, i, last, given, depth > 0);
            if (worth > 0) {
                int first = i > 0 && QUALIFIERS.contains(sentence.token(i - 1).lower()) ? i - 1 : i;
                chunks.add(new Chunk(first, last, worth + (first < i ? 8 : 0)));
            }
            i = last + 1;
        }
        return chunks;
    }

    /** Whether the chunk is a whole phrase: not a lone adjective, not a verb the tagger took for a noun. */
    private static boolean endsPhrase(Sentence sentence, int first, int last) {
        String text = sentence.words(first, last);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        Tag next = last + 1 < sentence.size() ? sentence.token(last + 1).tag() : Tag.PUNCTUATION;
        Tag before = first == 0 ? Tag.PUNCTUATION : sentence.token(first - 1).tag();
        boolean word = first == last && text.matches("[a-z][a-z-]*");
        if (!word) {
            return !text.matches("(?:.*\\s)?[a-z]+(?:ing|ly)") || before == Tag.AUXILIARY;
        }
        if (next == Tag.DETERMINER
                || next == Tag.PRONOUN
                || first > 0 && sentence.token(first - 1).lower().equals("to")) {
            return false;
        }
        boolean quality = text.matches(".*(?:al|ive|ous|ly|ing|able|ible|ed|ful|less)");
        return !quality || before == Tag.AUXILIARY;
    }

    private int worth(Sentence sentence, int first, int last, Set<String> given, boolean inBrackets) {
        List<Token> tokens = sentence.tokens().subList(first, last + 1);
        if (tokens.size() > MOST_GAP_WORDS || tokens.stream().allMatch(token -> lexicon.isGeneric(token.text()))) {
            return 0;
        }
        if (tokens.stream().anyMatch(token -> given.contains(token.lower())) || !endsPhrase(sentence, first, last)) {
            return 0;
        }
        String text = sentence.words(first, last);
        String rest = sentence.text().substring(0, tokens.get(0).start()) + " "
                + sentence.text().substring(sentence.token(last).end());
        Set<String> shown = wordsOf(rest);
        if (tokens.stream().anyMatch(token -> token.text().length() > 2 && shown.contains(token.lower()))) {
            return 0;
        }
        int worth = 20;
        Tag before = first == 0 ? null : sentence.token(first - 1).tag();
        worth += tokens.get(0).is(Tag.CODE) ? 22 : 0;
        worth += tokens.get(0).is(Tag.QUOTE) ? 14 : 0;
        worth += text.matches(".*(?:[A-Z]{2}|[a-z][A-Z]|\\d).*") ? 16 : text.matches("[A-Z].*") && first > 0 ? 12 : 0;
        worth += before == Tag.VERB || before == Tag.PREPOSITION || before == Tag.AUXILIARY || before == Tag.DETERMINER
                ? 10
                : 0;
        worth += last == sentence.size() - 1 ? 16 : 0;
        worth += tokens.size() > 1 ? 4 : 0;
        worth -= first == 0 ? 12 : 0;
        worth -= inBrackets ? 6 : 0;
        worth -= tokens.stream().anyMatch(token -> lexicon.isGeneric(token.text())) ? 12 : 0;
        worth -= tokens.stream().allMatch(token -> lexicon.isCommon(token.text())) ? 18 : 0;
        worth -= text.length() < 3 ? 15 : 0;
        return worth;
    }

    private static Set<String> wordsOf(String text) {
        return Stream.of(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
