package app.cumulus.card.sentence;

import app.cumulus.card.fact.Place;
import app.cumulus.card.fact.Things;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Predicate;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tagger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells who does what a line says that begins with its verb: the heading, or somebody whom only another line names. */
final class Actor {

    /** {@code What it can do}, {@code Basics of cranes:} introduce lines about the heading. */
    private static final Pattern INTRODUCING =
            Pattern.compile("(?i).*[:?]\\s*|(?:what|how|why|when|where|which|who)\\b.*");

    private static final Pattern PRONOUN = Pattern.compile("(?i)(?:it|they|this|these)\\b.*");
    private static final Pattern THIS = Pattern.compile("(?i)this\\b");
    private static final Pattern NO_NAME = Pattern.compile("(?i)(?:you|we|u|i|it|they|this|these|there)");

    private static final Pattern IDLE = Pattern.compile(
            "(?i)(?:.* )?(?:times?|limits?|demos?|labs?|interoperability|calculations?|considerations?|questions|points|steps|tips|options|examples?|scenarios?)|(?:improving|reducing|increasing|optimi[sz]ing) .*");

    private final Tagger tagger;
    private final Things things;
    private final ClauseParser parser;
    private final Predicate predicate;
    private final Misgiven misgiven = new Misgiven();

    Actor(Lexicon lexicon, Tagger tagger, ClauseParser parser) {
        this.tagger = tagger;
        this.things = new Things(tagger);
        this.parser = parser;
        this.predicate = new Predicate(lexicon, new Inversion(lexicon));
    }

    /**
     * Whether the line has no subject of its own, and the heading is not sure to be it.
     *
     * @param told its words, which may begin with a pronoun
     */
    boolean isUnknown(String told, Said said, Place place) {
        if (said.label().isEmpty() || !said.label().equals(place.subject())) {
            return false;
        }
        return misgiven.is(said.label(), said.sentence())
                || lacksSubject(said.sentence())
                        && (!things.isThing(said.label())
                                || isIdle(said)
                                || things.isRemark(place.heading())
                                || isUnderOther(told, place));
    }

    /** {@code Crane time}, {@code Gate limits}: such a thing is told of, but does nothing. */
    private boolean isIdle(Said said) {
        return IDLE.matcher(said.label()).matches()
                && parser.parse(said.sentence())
                        .filter(clause -> !predicate.isPassive(clause.verb()) && !Predicate.isBe(clause.verb()))
                        .isPresent();
    }

    /** {@code the porter comes and opens the gate}: not the heading opens it, if another began the sentence. */
    boolean isOfOther(Said said, Said before, Place place) {
        return said.label().equals(place.subject()) && before.label().isEmpty() && lacksSubject(said.sentence());
    }

    /** {@code Weigh each crate. This will save time}: the weighing will, not the heading. */
    boolean isOfOrder(String told, String before) {
        return THIS.matcher(told).lookingAt()
                && parser.parse(tagger.tag(before))
                        .filter(clause -> clause.subject().isEmpty() && predicate.isOrder(clause.verb()))
                        .isPresent();
    }

    private boolean lacksSubject(Sentence sentence) {
        return parser.parse(sentence)
                .filter(clause -> clause.subject().isEmpty() && clause.lead().isEmpty())
                .filter(clause -> !predicate.isOrder(clause.verb()))
                .isPresent();
    }

    /** {@code Widens the gate} under {@code Porters use a lever}: it may be the lever that does. */
    private boolean isUnderOther(String told, Place place) {
        String leadIn = place.leadIn().strip();
        if (leadIn.isEmpty()
                || INTRODUCING.matcher(leadIn).matches()
                || Phrases.bare(leadIn).endsWith(" " + place.subject())) {
            return false;
        }
        if (THIS.matcher(told).lookingAt()) {
            // "this is the short way" is said of all that the line above tells
            return true;
        }
        boolean pronoun = PRONOUN.matcher(told).lookingAt();
        Optional<Clause> above = parser.parse(tagger.tag(leadIn));
        String noun = Nouns.lastWord(place.subject());
        boolean own = above.map(Clause::subject)
                .filter(subject ->
                        !subject.isEmpty() && !NO_NAME.matcher(subject).matches())
                .isPresent();
        return above.isPresent()
                && (own
                        ? !Naming.sharesWord(above.get().subject(), noun)
                        : !pronoun && !Naming.sharesWord(leadIn, noun));
    }
}
