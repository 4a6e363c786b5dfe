package app.cumulus.card.sentence;

import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.regex.Pattern;

/** Tells which second half of a sentence says nothing, or too much, without the first. */
final class SecondHalf {

    private static final int MOST_WHOLE_WORDS = 26;
    private static final Pattern BUT = Pattern.compile("(?i),?\\s+but\\s+");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}|\\d|`|(?i:^(?:each|every|all|no)\\b)");
    private static final Pattern THEN = Pattern.compile("(?i),?\\s+and\\s+then\\s.*");
    private static final Pattern POINTS_BACK = Pattern.compile("(?i)it (?:is|was|has been|will be|can be|gets)\\b.*");
    private static final Pattern BE = Pattern.compile("(?i)(?:is|are|was|were|can be|will be|must be)");
    /** {@code its keys}: what "its" means can be put in. */
    private static final Pattern OWNED = Pattern.compile("(?i)(?:its|their)\\b.*");

    /** {@code all crates inside them}: inside of what stands before. */
    private static final Pattern INTO = Pattern.compile(
            "(?i)(?!(?:it|they|those|them|if|when)\\b).* (?:in|into|inside|within|of|on|to|from|under|behind|beside) (?:them|it)(?: .*)?");

    /** {@code does not wait as it goes by ferry}: what goes by ferry stands in the first half. */
    private static final Pattern REASON_OF_IT =
            Pattern.compile("(?i)(?!(?:it|they|that|this)\\b)(?!.*,).* (?:as|because|since) (?:it|they) .*");

    private static final Pattern REASON = Pattern.compile(
            "(?i)(?: (?:simply|mainly|mostly|largely|partly|chiefly|only|just))? (?:as|because|since) (?:it|they) .*");

    private static final Pattern READER = Pattern.compile("(?i)(?:(?:if|when) .*\\b)?(?:you|we|u)\\b .*");

    private final ActedOn actedOn;
    private final Tagger tagger;
    private final ClauseParser parser;

    SecondHalf(Tagger tagger, ClauseParser parser, Lexicon lexicon) {
        this.actedOn = new ActedOn(lexicon, tagger, parser);
        this.tagger = tagger;
        this.parser = parser;
    }

    /**
     * {@code …, but must be weighed before}: what it says of the same subject restricts what stands before. {@code … and then
     * weigh it}: two steps are one course of events.
     */
    boolean takesBack(String joint, String sentence, String after) {
        Tag first = tagger.tag(after).token(0).tag();
        boolean restricts =
                BUT.matcher(joint).matches() && (first == Tag.AUXILIARY || first == Tag.VERB || first == Tag.ADVERB);
        return (restricts || THEN.matcher(joint + after).matches()) && Phrases.words(sentence) <= MOST_WHOLE_WORDS;
    }

    /** {@code You can lock the gates, but the keys hang inside}: whose keys they are stands before the joint. */
    boolean leans(String joint, String sentence, String after) {
        return BUT.matcher(joint).matches()
                && Phrases.words(sentence) <= MOST_WHOLE_WORDS
                && !OWNED.matcher(after).matches()
                && parser.parse(tagger.tag(after))
                        .filter(clause -> clause.lead().isEmpty()
                                && !clause.subject().isEmpty()
                                && !NAME.matcher(clause.subject()).find())
                        .isPresent();
    }

    /** {@code Night gates can be locked, and you keep the key}: the key of a night gate. */
    boolean isOfReader(String sentence, String after) {
        return (READER.matcher(after).matches() || REASON_OF_IT.matcher(after).matches())
                && Phrases.words(sentence) <= MOST_WHOLE_WORDS;
    }

    /** {@code does not wait} of {@code does not wait as it goes by ferry}; empty where no reason points back. */
    String withoutReason(String after) {
        return REASON_OF_IT.matcher(after).matches() ? REASON.matcher(after).replaceFirst("") : "";
    }

    /** {@code The yards are shut, and all crates inside them are sealed}. */
    boolean pointsInto(String sentence, String after) {
        return INTO.matcher(after).matches() && Phrases.words(sentence) <= MOST_WHOLE_WORDS;
    }

    /** {@code The gate locks the door by a key, and it …}: what "it" is cannot be told, so the sentence stays whole. */
    boolean isAmbiguous(String before, String after) {
        return actedOn.again(after, before).isEmpty()
                && POINTS_BACK.matcher(after).matches()
                && parser.parse(tagger.tag(before))
                        .filter(clause -> !BE.matcher(clause.verb()).matches())
                        .filter(clause -> tagger.tag(clause.rest().isEmpty() ? "-" : clause.rest()).tokens().stream()
                                .anyMatch(token -> token.is(Tag.NOUN) || token.is(Tag.CODE)))
                        .isPresent();
    }
}
