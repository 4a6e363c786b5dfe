package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.DefinitionQuestion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Night gate: opened when a lorry arrives}: when it is. */
public final class OccurrenceRule implements Rule {

    private static final int SCORE = 80;
    private static final int MOST_WORDS = 14;
    private static final Pattern DONE = Pattern.compile(
            "(?i)(?:is |are |gets? )?(?<done>\\p{L}{3,}ed|sent|set|made|built|kept|put|run|given|written|thrown|shown|drawn) (?:only )?(?<when>(?:only )?(?:when|once|whenever|as soon as|until|before|after|every time|each time) (?<what>[^:;?]+))");
    private static final Pattern STATE =
            Pattern.compile("(?i)needed|required|recommended|used|based|limited|charged|billed");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;

    public OccurrenceRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "occurrence";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        return passage.term()
                .filter(term -> !term.isLabel())
                .flatMap(term -> when(passage, term))
                .map(List::of)
                .orElse(List.of());
    }

    /** {@code a lorry arrives}, {@code each tour}: not {@code wide piers}. */
    private static boolean happens(Sentence what) {
        return what.token(0).is(Tag.DETERMINER)
                || what.tokens().stream().anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
    }

    private Optional<Candidate> when(Passage passage, Term term) {
        Matcher done = DONE.matcher(Phrases.bare(DefinitionQuestion.cut(term.meaning())));
        String name = term.name();
        if (!done.matches()
                || STATE.matcher(done.group("done")).matches()
                || !lexicon.isParticiple(done.group("done"))
                || !naming.usable(name)
                || naming.isGeneric(name)
                || Phrases.words(done.group("when")) > MOST_WORDS
                || !happens(tagger.tag(done.group("what")))
                || Clauses.dangles(tagger.tag(done.group("what")))
                || Clauses.points(tagger.tag(done.group("what")))) {
            return Optional.empty();
        }
        boolean many = Nouns.isPlural(Nouns.head(name));
        boolean until = done.group("when").toLowerCase(Locale.ROOT).startsWith("until");
        String asked = (until ? "until when " : "when ") + Auxiliary.is(many) + " "
                + DefinitionQuestion.article(lexicon.lowered(name), Auxiliary.is(many) + " ") + " "
                + done.group("done").toLowerCase(Locale.ROOT) + "?";
        String subject = Naming.brief(passage.place().subject());
        boolean plain = name.indexOf(' ') < 0 && naming.usable(subject) && !Naming.sharesWord(subject, name);
        return Optional.of(basic(
                passage,
                CardText.of(
                        Phrases.capitalised((plain ? "in " + subject + ", " : "") + asked),
                        Phrases.capitalised(done.group("when"))),
                SCORE));
    }
}
