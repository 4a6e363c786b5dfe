package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.DefinitionQuestion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Tagger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Lamp states: - DIM - not enough oil}: what each state, status, code or flag of a list means. */
public final class StateRule implements Rule {

    private static final int SCORE = 79;
    private static final int MOST_NAME_WORDS = 3;
    private static final int MOST_WORDS = 14;
    private static final int LEAST_WORDS = 2;
    private static final Pattern STATES = Pattern.compile(
            "(?i)(?:(?<of>[\\p{L}\\d /-]+?) )?(?:possible )?(?<kind>state|status|code|flag|phase|status code|error code|exit code)(?:es|s)");
    private static final Pattern LOOSE =
            Pattern.compile("(?i).*(?:->|=>|\\?|\\be\\.?g\\b|\\b(?:see|above|below|same|it|this|that|these)\\b).*");

    private final Naming naming;
    private final Tagger tagger;

    public StateRule(Grammar grammar) {
        this.naming = grammar.naming();
        this.tagger = grammar.tagger();
    }

    @Override
    public String name() {
        return "state";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Optional<Term> term =
                passage.isStatement() ? passage.term().filter(found -> !found.isLabel()) : Optional.empty();
        Matcher states = STATES.matcher(Naming.brief(passage.place().heading()));
        if (term.isEmpty() || !passage.place().titled() || !states.matches()) {
            return List.of();
        }
        String meaning = Phrases.bare(DefinitionQuestion.cut(term.get().meaning()));
        List<String> topic = passage.place().topic();
        String outer = topic.size() > 1 ? Naming.brief(topic.get(topic.size() - 2)) : "";
        String owner = states.group("of") == null ? outer : states.group("of");
        String name = term.get().name();
        boolean fit = naming.usable(owner)
                && Phrases.words(name) <= MOST_NAME_WORDS
                && Phrases.words(meaning) >= LEAST_WORDS
                && Phrases.words(meaning) <= MOST_WORDS
                && !LOOSE.matcher(meaning).matches()
                && !Naming.sharesWord(name, meaning)
                && !Clauses.dangles(tagger.tag(meaning));
        String kind = states.group("kind").toLowerCase(Locale.ROOT);
        String asked = "What does the " + Nouns.singular(owner) + " " + kind + " " + name + " mean?";
        return fit ? List.of(basic(passage, CardText.of(asked, Phrases.capitalised(meaning)), SCORE)) : List.of();
    }
}
