package app.cumulus.card.rule.outcome;

import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks what becomes of one thing in a case that holds for several lines: {@code When you lock the gate, what happens to the lamp?}. */
final class GivenOutcome {

    private static final int MOST_SUBJECT_WORDS = 9;
    private static final int MOST_NAME_WORDS = 4;
    private static final int LEAST_ANSWER_WORDS = 2;
    private static final int MOST_ANSWER_WORDS = 12;

    /** What becomes of a thing, rather than what it does to others. */
    private static final Pattern STATE = Pattern.compile(
            "(?i)(?:is|are|gets?|becomes?|remains?|stays?|will (?:not )?(?:be|remain|stay|become|get|go)|(?:can|may|must|should) (?:not )?be|goes|go) .+");

    private static final Pattern OPEN = Pattern.compile(
            "(?i)(?:it|they|this|that|these|those|there|you|we|one|only|no|all|both|each|every|nothing|everything|other)\\b.*");
    private static final Pattern DETERMINED =
            Pattern.compile("(?i)(?:the|an?|any|your|our|its|their|some|most|many|existing|new)\\b.*");

    private final Tagger tagger;
    private final ClauseParser parser;
    private final Naming naming;

    GivenOutcome(Tagger tagger, ClauseParser parser, Naming naming) {
        this.tagger = tagger;
        this.parser = parser;
        this.naming = naming;
    }

    /** A question and its answer. */
    record Asked(String question, String answer) {}

    Optional<Asked> of(String given, String sentence) {
        return parser.parse(tagger.tag(sentence.substring(given.length() + 2)))
                .filter(clause -> clause.lead().isEmpty() && isThing(clause.subject()))
                .flatMap(clause -> asked(given, clause));
    }

    private Optional<Asked> asked(String given, Clause clause) {
        String predicate = Phrases.bare(
                Clauses.withTail(clause).substring(clause.subject().length()).strip());
        int words = Phrases.words(predicate);
        boolean plain = predicate.indexOf('(') < 0 && predicate.indexOf(':') < 0;
        if (!plain
                || words < LEAST_ANSWER_WORDS
                || words > MOST_ANSWER_WORDS
                || !STATE.matcher(predicate).matches()) {
            return Optional.empty();
        }
        String thing = DETERMINED.matcher(clause.subject()).matches() || Nouns.isPlural(clause.subject())
                ? clause.subject()
                : "the " + clause.subject();
        return Optional.of(new Asked(
                given + ", what happens to " + thing + "?", OutcomeQuestion.told(clause.subject(), predicate)));
    }

    private boolean isThing(String subject) {
        return !subject.isEmpty()
                && !OPEN.matcher(subject).matches()
                && Phrases.words(subject) <= MOST_SUBJECT_WORDS
                && tagger.tag(subject).tokens().stream().noneMatch(token -> token.is(Tag.AUXILIARY))
                && (Phrases.words(subject) > MOST_NAME_WORDS || naming.isName(subject));
    }
}
