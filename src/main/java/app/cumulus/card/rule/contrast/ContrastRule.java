package app.cumulus.card.rule.contrast;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code A is stateful, while B is stateless} asks which of the two is which: the contrast is the fact. */
public final class ContrastRule implements Rule {

    private static final int MOST_PREDICATE_WORDS = 14;
    private static final int LEAST_PREDICATE_WORDS = 2;
    private static final int MOST_NAME_WORDS = 4;
    /** An article, or an adverb that goes with the whole sentence. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?i:(?:essentially|basically|generally|usually|mostly|simply|here|overall|typically),?\\s+)?(?i:(?:the|an?)\\s+)?");

    private static final Pattern JOINT = Pattern.compile(
            ",?\\s+(?:(?<loose>while|but)|whereas)\\s+|,\\s+(?:on the other hand|in contrast),?\\s+|;\\s+",
            Pattern.CASE_INSENSITIVE);

    /** {@code The guild recommends using hooks instead of ropes}. */
    private static final Pattern PREFERRED = Pattern.compile(
            "(?<who>\\p{L}+(?: \\p{L}+)?) (?:strongly |highly )?(?<verb>recommend|suggest|prefer|advise)s (?<doing>using|to use) (?<what>[^,;:()]+?) (?<instead>(?:instead of|rather than) [^;:()]+?)(?: \\([^()]*\\))?");

    /** {@code can reach by the north gate}: what is reached was told on the other side. */
    private static final Pattern NO_OBJECT = Pattern.compile(
            "(?i)(?:(?:can|may|must|should) )?(?:access|reach|mount|attach|encrypt|store|share|manage|modify|copy)(?:es|s)? (?:using|via|by|through|over|with) .*");

    /** {@code your crates}, {@code each row of crates}, {@code lifting crates}: none of two things that one could mix up. */
    private static final Pattern NO_CHOICE =
            Pattern.compile("(?i)(?:your|our|my|their|each|every|all|most|some|\\p{L}+ing) .*|helps?");

    private static final Pattern BEING = Pattern.compile("(?i)(?:is|are|was|were)");
    private static final Pattern ONGOING = Pattern.compile("(?i)(?:is|are) (?:being|in use|still|\\p{L}+ing)\\b.*");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;

    public ContrastRule(Grammar grammar) {
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
    }

    @Override
    public String name() {
        return "contrast";
    }

    /** One side of the contrast: what it speaks of, and what it says. */
    private record Side(String name, String predicate, String text) {}

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        if (passage.isStatement()) {
            for (String sentence : Sentences.of(passage.text())) {
                Matcher preferred = PREFERRED.matcher(Phrases.bare(sentence));
                if (preferred.matches()) {
                    cards.add(preferred(passage, preferred));
                    continue;
                }
                Matcher joint = JOINT.matcher(sentence);
                if (joint.find() && sentence.indexOf('(') < 0) {
                    ofSides(passage, sentence, joint, cards);
                }
            }
        }
        return cards;
    }

    private Candidate preferred(Passage passage, Matcher preferred) {
        String asked = "What does " + lexicon.lowered(preferred.group("who")) + " " + preferred.group("verb") + " "
                + preferred.group("doing") + " " + preferred.group("instead") + "?";
        CardText text = CardText.of(asked, Phrases.capitalised(preferred.group("what")));
        return basic(passage, text, passage.text(), 75);
    }

    private void ofSides(Passage passage, String sentence, Matcher joint, List<Candidate> cards) {
        String before = sentence.substring(0, joint.start());
        String after = sentence.substring(joint.end());
        Optional<Side> one = side(before);
        Optional<Side> other = side(after);
        if (one.isEmpty()
                || other.isEmpty()
                || joint.group("loose") != null
                        && !isParallel(one.get().predicate(), other.get().predicate())) {
            return;
        }
        String first = one.get().name();
        String second = other.get().name();
        boolean nested = Clauses.names(first, second) && Clauses.names(second, first);
        if (nested || Clauses.names(before, second) || Clauses.names(after, first)) {
            return;
        }
        String options = first.compareToIgnoreCase(second) < 0 ? first + " or " + second : second + " or " + first;
        cards.add(card(passage, one.get(), options));
        cards.add(card(passage, other.get(), options));
    }

    /** {@code Crates wait while the crane lifts} tells of one time, {@code …, but the crane is red} of something else: no contrast. */
    private boolean isParallel(String one, String other) {
        String first = one.split(" ", 2)[0];
        String second = other.split(" ", 2)[0];
        return !ONGOING.matcher(one).matches()
                && !ONGOING.matcher(other).matches()
                && (BEING.matcher(first).matches() && BEING.matcher(second).matches()
                        || lexicon.verbBase(first)
                                .filter(base -> lexicon.verbBase(second)
                                        .filter(base::equals)
                                        .isPresent())
                                .isPresent()
                        || first.equalsIgnoreCase(second));
    }

    private Optional<Side> side(String text) {
        Optional<Clause> parsed = parser.parse(tagger.tag(text));
        if (parsed.isEmpty() || !parsed.get().lead().isEmpty()) {
            return Optional.empty();
        }
        String subject = parsed.get().subject();
        String name = lexicon.lowered(OPENING.matcher(subject).replaceFirst(""));
        String tail = parsed.get().tail();
        String predicate = Phrases.bare(parsed.get().predicate() + (tail.isEmpty() ? "" : " " + tail));
        int words = Phrases.words(predicate);
        boolean fits = words >= LEAST_PREDICATE_WORDS
                && words <= MOST_PREDICATE_WORDS
                && Phrases.words(name) <= MOST_NAME_WORDS
                && !name.matches("(?i)you|we")
                && !NO_CHOICE.matcher(name).matches()
                && !parsed.get().rest().isEmpty()
                && Clauses.isName(tagger.tag(name), lexicon)
                && !NO_OBJECT.matcher(predicate).matches()
                && !predicate.matches(".*(?::|\\b(?i:it|its|they|them|this|their)\\b).*");
        return fits ? Optional.of(new Side(name, predicate, text.strip())) : Optional.empty();
    }

    private Candidate card(Passage passage, Side side, String options) {
        return new Candidate(
                name(),
                CardKind.COMPARISON,
                CardText.of("Which " + side.predicate() + ": " + options + "?", Phrases.capitalised(side.name())),
                passage.span(),
                side.text(),
                75);
    }
}
