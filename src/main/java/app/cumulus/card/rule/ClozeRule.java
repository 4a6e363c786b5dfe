package app.cumulus.card.rule;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence with a clear key phrase hides it: the last resort, and the most frequent one. */
final class ClozeRule implements Rule {

    private static final int MOST_SENTENCE_WORDS = 26;
    private static final int LEAST_SENTENCE_WORDS = 3;
    private static final int MOST_PER_SENTENCE = 3;
    private static final int MOST_COMPLETION_WORDS = 6;
    private static final int MOST_SCORE = 69;
    private static final int COMPLETION_SCORE = 66;
    private static final int LEAST_SHOWN_WORDS = 3;
    private static final int LEAST_SHOWN_OF_LIST = 2;

    /** What can be said of a hundred things: {@code You have …}, {@code There is …}. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i)(?:there (?:is|are)|(?:you|we) (?:can |must |should )?(?:have|get|use|create)|it has)\\b.*");

    /** Questions without their mark, and what the writer tells of themselves. */
    private static final Pattern ASKING = Pattern.compile(
            "^(?i:how|why|what|when|where|which|who) (?i:do|does|did|can|am|is|are|should|will)\\b|\\b(?:I|I'm|I’m|my|My|learnt)\\b(?!/)");

    private final Lexicon lexicon;
    private final Said.Reader reader;
    private final ClauseParser parser;
    private final Recallable recallable;

    ClozeRule(Lexicon lexicon, Said.Reader reader, ClauseParser parser) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.parser = parser;
        this.recallable = new Recallable(lexicon);
    }

    @Override
    public String name() {
        return "cloze";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        for (Said said : reader.sentencesOf(passage)) {
            int words = said.sentence().wordCount() + Phrases.words(said.label());
            boolean drawn = said.sentence().tokens().stream().anyMatch(token -> token.is(Tag.ARROW));
            boolean asked = ASKING.matcher(said.sentence().text()).find()
                    || said.label().indexOf('?') >= 0;
            if (!asked
                    && words >= LEAST_SENTENCE_WORDS
                    && words <= MOST_SENTENCE_WORDS
                    && !drawn
                    && !said.isTalk(lexicon)) {
                cards.addAll(ofSentence(said, passage));
            }
        }
        return cards;
    }

    private List<Candidate> ofSentence(Said said, Passage passage) {
        Set<String> given = Phrases.stems(
                said.label() + " " + String.join(" ", passage.place().shortTopic()));
        List<Recallable.Phrase> phrases = new ArrayList<>(recallable.in(said.sentence(), given));
        completion(said).ifPresent(phrases::add);
        return phrases.stream()
                .sorted(Comparator.comparingInt(Recallable.Phrase::worth).reversed())
                .map(phrase -> hide(said, phrase, passage))
                .flatMap(Optional::stream)
                .limit(MOST_PER_SENTENCE)
                .toList();
    }

    /** The card, if enough is left to ask with; the subject is named where the sentence alone says too little. */
    private Optional<Candidate> hide(Said said, Recallable.Phrase phrase, Passage passage) {
        int shown = telling(said.sentence(), phrase);
        Said asked = said;
        String hidden = said.sentence().words(phrase.first(), phrase.last());
        int words = said.sentence().wordCount() - Phrases.words(hidden);
        if (said.label().isEmpty() && words < LEAST_SHOWN_WORDS + 1 && !isNamed(said.sentence(), passage)) {
            asked = new Said(passage.place().subject(), said.sentence());
        }
        boolean ofList = said.label().equals(Phrases.bare(passage.place().leadIn()))
                && !said.label().isEmpty();
        int all = words + Phrases.words(asked.label());
        if (all < LEAST_SHOWN_WORDS
                || shown == 0
                || shown == 1 && OPEN.matcher(said.sentence().text()).matches()
                || (ofList || parser.parse(said.sentence()).isEmpty())
                        && words < LEAST_SHOWN_OF_LIST
                        && !Recallable.isDegree(said.sentence(), 0)
                || !Collections.disjoint(Phrases.stems(hidden), Phrases.stems(asked.label()))) {
            return Optional.empty();
        }
        return Optional.of(Gap.hide(
                name(), asked, phrase.first(), phrase.last(), passage.span(), Math.min(MOST_SCORE, phrase.worth())));
    }

    private static boolean isNamed(Sentence sentence, Passage passage) {
        return Clauses.names(sentence.text(), passage.place().subject());
    }

    /** How many words outside the gap say something: no "you have", no "there is". */
    private int telling(Sentence sentence, Recallable.Phrase phrase) {
        int telling = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean hidden = i >= phrase.first() && i <= phrase.last();
            boolean light = token.lower().matches("have|has|get|gets|use|uses|do|does|let|make|makes");
            if (!hidden
                    && !light
                    && (token.tag().isContent() || token.is(Tag.VERB))
                    && !lexicon.isGeneric(token.text())) {
                telling++;
            }
        }
        return telling;
    }

    /** Hides what follows the verb, up to a purpose or condition, where that is a short phrase. */
    private Optional<Recallable.Phrase> completion(Said said) {
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
        if (start < 0 || first < 0 || last < first) {
            return Optional.empty();
        }
        first = withoutArticle(sentence, first, last);
        last = withoutBrackets(sentence, first, last);
        int words = Phrases.words(sentence.words(first, last));
        if (words > MOST_COMPLETION_WORDS || !isWhole(sentence, first, last)) {
            return Optional.empty();
        }
        long telling = sentence.tokens().subList(first, last + 1).stream()
                .filter(token -> token.tag().isContent() && !lexicon.isCommon(token.text()))
                .count();
        return telling == 0
                ? Optional.empty()
                : Optional.of(
                        new Recallable.Phrase(first, last, COMPLETION_SCORE - words + (int) Math.min(telling, 3)));
    }

    /** The preposition and article stay visible: {@code through a […]}. */
    private int withoutArticle(Sentence sentence, int first, int last) {
        int i = first;
        while (i < last
                && (sentence.token(i).is(Tag.PREPOSITION)
                        || sentence.token(i).lower().equals("using"))
                && !sentence.token(i).lower().matches("without|per|like")) {
            i++;
        }
        if (i < last && sentence.token(i).lower().matches("an?|the|your|its|their")) {
            i++;
        }
        return i;
    }

    private boolean isInfinitive(Sentence sentence, int i) {
        return sentence.token(i).lower().equals("to")
                && i + 1 < sentence.size()
                && lexicon.verbBase(sentence.token(i + 1).text())
                        .filter(sentence.token(i + 1).lower()::equals)
                        .isPresent();
    }

    /** What stands in brackets behind the phrase stays visible. */
    private static int withoutBrackets(Sentence sentence, int first, int last) {
        if (!sentence.token(last).is(Tag.CLOSE)) {
            return last;
        }
        int open = last;
        while (open > first && !sentence.token(open).is(Tag.OPEN)) {
            open--;
        }
        return open > first ? open - 1 : last;
    }

    private boolean isWhole(Sentence sentence, int first, int last) {
        List<Token> hidden = sentence.tokens().subList(first, last + 1);
        Token end = hidden.get(hidden.size() - 1);
        boolean phrase = end.tag().isContent() || end.is(Tag.CLOSE);
        boolean infinitive = hidden.get(0).lower().equals("to")
                || hidden.stream()
                        .skip(1)
                        .anyMatch(token -> token.lower().equals("to")
                                && isInfinitive(sentence, sentence.tokens().indexOf(token)));
        boolean example = hidden.stream().anyMatch(token -> token.lower().matches("example|e\\.?g\\.?|etc"));
        boolean vague = hidden.stream()
                .anyMatch(token -> token.is(Tag.PRONOUN)
                        || token.is(Tag.AUXILIARY)
                        || token.is(Tag.ARROW)
                        || token.is(Tag.OPEN)
                        || token.lower().matches("its|their|this|that|these|those|such|but|default|which|when|if"));
        boolean counted = hidden.stream().anyMatch(token -> token.is(Tag.NUMBER));
        boolean acting = hidden.size() > 1
                && hidden.stream()
                        .skip(1)
                        .anyMatch(token -> token.is(Tag.VERB) && !token.lower().matches(".*(?:ed|ing)"));
        boolean particle = first > 1
                && sentence.token(first - 1).is(Tag.PREPOSITION)
                && sentence.token(first - 2).is(Tag.PREPOSITION);
        Token start = hidden.get(0);
        boolean predicate = start.text().matches("[a-z]+s")
                && hidden.size() > 1
                && lexicon.verbBase(start.text()).isPresent()
                && first > 0
                && !sentence.token(first - 1).is(Tag.DETERMINER)
                && sentence.token(first + 1).tag().isContent();
        boolean trailing = start.lower().matches("up|out|off|down|away|back");
        boolean link = hidden.stream().anyMatch(token -> token.text().startsWith("http"));
        boolean manner = hidden.size() == 1 && end.text().matches("[a-z]+(?:ly|ed)");
        example |= hidden.stream().skip(1).anyMatch(token -> token.lower().equals("without"));
        return phrase
                && !predicate
                && !trailing
                && !link
                && !manner
                && !vague
                && !infinitive
                && !example
                && !counted
                && !acting
                && !particle;
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
}
