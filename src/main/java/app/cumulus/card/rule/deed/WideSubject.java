package app.cumulus.card.rule.deed;

import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A subject of several words that was understood as a whole: {@code Crates taken from the pier}, {@code lamps or bells},
 * {@code all ropes of the yard}. It is one thing that something is said of, though it is no name.
 */
final class WideSubject {

    private static final int MOST_WORDS = 9;

    /** What is told of few, of none or of other things: there the subject itself is the news, or it points at another line. */
    private static final Pattern LIMITED = Pattern.compile(
            "(?i)(?:only|no|nobody|nothing|none|everything|something|anything|some|any|several|many|most|few|other|another|others|such|that|this|these|those|there|here|first|second|third|next|last|max|maximum|up|same|its|their|his|her|one|what|which|who|same|more|less|not|eg|example)\\b.*");

    /** A second sentence, a condition or a sign has slipped in. */
    private static final Pattern STITCHED = Pattern.compile(
            "(?i).*(?:[,;:+=!?…()]|\\.\\.|\\be\\.?g\\b|\\betc\\b|\\b(?:if|when|while|as|because|so|but|than|per|by|vs)\\b|\\s-).*");

    private static final Pattern JOINT = Pattern.compile("(?i)\\s(?<joint>and|or|&)\\s(?<second>.+)");
    private static final Pattern ONE = Pattern.compile("(?i)(?:is|has|was|does|doesn'?t|hasn't|isn't)(?: .*)?");
    private static final Pattern MANY = Pattern.compile("(?i)(?:are|have|were|do|don'?t|haven't|aren't)(?: .*)?");
    private static final Pattern MODAL =
            Pattern.compile("(?i)(?:can|cannot|can't|cant|could|must|should|will|won't|may|might|would)(?: .*)?");
    private static final Pattern MODIFIED = Pattern.compile(
            "(?i)^(?<head>.+?) (?:that|which|who|\\p{L}+ed|sent|made|built|taken|kept|written|using|inside|within|without|across|between|at|from)\\b.*");

    /** Another deed, help with something, or a word that may be a second verb: {@code stores takes}. */
    private static final Pattern UNCLEAR = Pattern.compile(
            "(?i)(?!(?:is|are)\\b)\\S*(?: \\S+)? \\p{L}{3,}ing\\b.*|(?:.* )?helps? (?:in|with) .*|\\p{L}+s \\p{Ll}+s");

    private static final Pattern BE = Pattern.compile("(?i)(?:.* )?(?:be|is|are|was|were)");
    private static final Pattern SETTING = Pattern.compile("(?i)(?:in|on|at|inside|within|for|from|as) ");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Reading reading;

    WideSubject(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.reading = new Reading(lexicon, tagger);
    }

    boolean is(Clause clause) {
        String subject = clause.subject();
        String verb = clause.verb();
        // "Lamps and bells must be orange": what they may be as well is nothing to recall
        boolean quality =
                BE.matcher(verb).matches() && !SETTING.matcher(clause.rest()).lookingAt();
        if (quality
                || clause.tailKind() == LinkKind.CONDITION
                || UNCLEAR.matcher(clause.predicate()).matches()
                || Phrases.words(subject) > MOST_WORDS
                || LIMITED.matcher(subject).matches()
                || STITCHED.matcher(subject).matches()
                || !reading.isSubject(subject)) {
            return false;
        }
        Sentence words = tagger.tag(subject);
        return words.tokens().stream().noneMatch(token -> token.is(Tag.PRONOUN) || token.is(Tag.NUMBER))
                && !hasInfinitive(words)
                && !Clauses.dangles(words)
                && words.tokens().stream()
                        .anyMatch(token -> token.tag().isContent() && !lexicon.isGeneric(token.text()))
                && agrees(subject, verb);
    }

    /** {@code The time to load}: a deed that is still to come. */
    private boolean hasInfinitive(Sentence words) {
        return IntStream.range(1, words.size())
                .anyMatch(i -> words.token(i - 1).lower().equals("to")
                        && lexicon.isBase(words.token(i).lower()));
    }

    /** {@code Porters in need calls}: a verb that does not go with its subject was none. */
    private boolean agrees(String subject, String verb) {
        Optional<Boolean> many = isMany(subject);
        if (many.isEmpty() || MODAL.matcher(verb).matches()) {
            return true;
        }
        String first = verb.substring(verb.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean third = ONE.matcher(verb).matches()
                || !MANY.matcher(verb).matches()
                        && first.endsWith("s")
                        && !lexicon.verbBase(first).orElse(first).equals(first);
        return many.get() != third;
    }

    /** Whether it is one thing or many; nothing where either will do. */
    private static Optional<Boolean> isMany(String subject) {
        Matcher joint = JOINT.matcher(subject);
        if (joint.find()) {
            return joint.group("joint").equalsIgnoreCase("or")
                    ? Optional.of(Nouns.isPlural(joint.group("second")))
                    : Optional.of(true);
        }
        Matcher modified = MODIFIED.matcher(subject);
        String head = Nouns.head(modified.matches() ? modified.group("head") : subject);
        return head.matches("(?i)(?:.* )?data") ? Optional.empty() : Optional.of(Nouns.isPlural(head));
    }
}
