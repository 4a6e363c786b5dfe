package app.cumulus.card.rule.gap;

import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What follows the verb, up to a purpose or condition, where that is a short phrase: {@code is a […]}. */
final class Completion implements GapKind {

    private static final int MOST_WORDS = 6;
    private static final int SCORE = 66;

    private static final Pattern INFLECTED = Pattern.compile(".*(?:ed|ing)");
    private static final Pattern VAGUE =
            Pattern.compile("its|their|this|that|these|those|such|but|default|which|when|if|because|so|then|and|or");
    private static final Pattern EXAMPLE = Pattern.compile("example|e\\.?g\\.?|etc");
    private static final Pattern PARTICLE = Pattern.compile("up|out|off|down|away|back|itself");
    private static final Pattern MANNER = Pattern.compile("[a-z]+(?:ly|ed)");
    private static final Pattern PLAIN_THIRD = Pattern.compile("[a-z]+s");
    private static final Pattern KEPT = Pattern.compile("without|per|like");
    private static final Pattern ARTICLE = Pattern.compile("an?|the|your|its|their");
    private static final Set<String> NO_START =
            Set.of("to", "least", "most", "sure", "care", "how", "whether", "what", "weather", "per");

    private final Lexicon lexicon;

    Completion(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Recallable.Phrase> in(Said said, Optional<Clause> clause) {
        if (clause.isEmpty() || clause.get().rest().isEmpty()) {
            return List.of();
        }
        Sentence sentence = said.sentence();
        Span rest = Span.of(sentence, clause.get().rest());
        if (rest == null) {
            return List.of();
        }
        int first = withoutArticle(sentence, behindDenied(sentence, rest), rest.last());
        int last = firstPhrase(sentence, first, withoutBrackets(sentence, first, rest.last()));
        int words = Phrases.words(sentence.words(first, last));
        if (words > MOST_WORDS || !isWhole(sentence, first, last)) {
            return List.of();
        }
        int telling = (int) sentence.tokens().subList(first, last + 1).stream()
                .filter(token -> token.tag().isContent() && !lexicon.isCommon(token.text()))
                .count();
        return telling == 0
                ? List.of()
                : List.of(new Recallable.Phrase(first, last, SCORE - words + Math.min(telling, 3)));
    }

    /** The tokens of a part of a sentence. */
    record Span(int first, int last) {

        /** Null if the part is not made of whole tokens. */
        static Span of(Sentence sentence, String part) {
            int start = part.isEmpty() ? -1 : sentence.text().lastIndexOf(part);
            int first = -1;
            int last = -1;
            for (int i = 0; i < sentence.size() && start >= 0; i++) {
                first = sentence.token(i).start() == start ? i : first;
                last = sentence.token(i).end() == start + part.length() ? i : last;
            }
            return first < 0 || last < first ? null : new Span(first, last);
        }
    }

    /** {@code a pier} of "is not a hall but a pier": what it is, not what it is not. */
    private static int behindDenied(Sentence sentence, Span rest) {
        if (!sentence.token(rest.first()).lower().equals("not")) {
            return rest.first();
        }
        for (int i = rest.first() + 2; i < rest.last(); i++) {
            if (sentence.token(i).lower().equals("but")) {
                return i + 1;
            }
        }
        return rest.first();
    }

    /** The preposition and article stay visible: {@code through a […]}. */
    private static int withoutArticle(Sentence sentence, int first, int last) {
        int i = first;
        while (i < last
                && (sentence.token(i).is(Tag.PREPOSITION)
                        || sentence.token(i).lower().equals("using"))
                && !KEPT.matcher(sentence.token(i).lower()).matches()) {
            i++;
        }
        return i < last && ARTICLE.matcher(sentence.token(i).lower()).matches() ? i + 1 : i;
    }

    /** Up to the next preposition: {@code parcels} of {@code parcels in parallel}, but {@code a set of parcels} is one. */
    private static int firstPhrase(Sentence sentence, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            boolean link = sentence.token(i).is(Tag.PREPOSITION)
                    && !sentence.token(i).lower().equals("of");
            if (link && sentence.token(i - 1).tag().isContent()) {
                return i - 1;
            }
        }
        return last;
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
        Token start = hidden.get(0);
        Token end = hidden.get(hidden.size() - 1);
        boolean phrase = end.tag().isContent() || end.is(Tag.CLOSE);
        boolean doubled = first > 1
                && sentence.token(first - 1).is(Tag.PREPOSITION)
                && sentence.token(first - 2).is(Tag.PREPOSITION);
        boolean predicate = PLAIN_THIRD.matcher(start.text()).matches()
                && hidden.size() > 1
                && lexicon.verbBase(start.text()).isPresent()
                && first > 0
                && !sentence.token(first - 1).is(Tag.DETERMINER)
                && hidden.get(1).tag().isContent();
        boolean manner = hidden.size() == 1 && MANNER.matcher(end.text()).matches();
        return phrase
                && !start.is(Tag.PUNCTUATION)
                && !doubled
                && !predicate
                && !manner
                && !PARTICLE.matcher(start.lower()).matches()
                && !NO_START.contains(start.lower())
                && hidden.stream().noneMatch(Completion::isForeign)
                && !acts(hidden);
    }

    /** A word that no short phrase holds: a link, a number, a pronoun, the verb of another clause. */
    private static boolean isForeign(Token token) {
        return token.is(Tag.PRONOUN)
                || token.is(Tag.AUXILIARY)
                || token.is(Tag.ARROW)
                || token.is(Tag.OPEN)
                || token.is(Tag.NUMBER)
                || VAGUE.matcher(token.lower()).matches() && !token.lower().matches("and|or")
                || EXAMPLE.matcher(token.lower()).matches()
                || token.text().startsWith("http");
    }

    private boolean acts(List<Token> hidden) {
        for (int i = 1; i < hidden.size(); i++) {
            Token token = hidden.get(i);
            boolean infinitive = token.lower().equals("to")
                    && i + 1 < hidden.size()
                    && lexicon.isBase(hidden.get(i + 1).lower());
            boolean verb =
                    token.is(Tag.VERB) && !INFLECTED.matcher(token.lower()).matches();
            if (infinitive
                    || verb
                    || token.lower().equals("without")
                    || token.lower().equals("by")) {
                return true;
            }
        }
        return false;
    }
}
