package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said in passing of a named thing: {@code (format is A-B)}, {@code optional to weigh}. */
public final class AsideRule implements Rule {

    private static final int SCORE = 76;
    private static final Pattern VALUE = Pattern.compile(
            "(?i)\\((?:the |its )?(?<noun>value|format|type|port|protocol|unit|path|syntax|prefix|default value|default) (?:is|=) (?<value>[^()\\s]{2,40}(?: [^()\\s]+){0,3})\\)");
    private static final Pattern OPTIONAL = Pattern.compile(
            "(?i)(?:it is |it's |is )?(?<how>mandatory|required|optional)(?: (?<task>to (?<verb>\\p{Ll}+)[^.:;()]*))?(?:[.;(].*)?");

    private final Lexicon lexicon;
    private final Naming naming;

    public AsideRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "aside";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Optional<Term> term = passage.term().filter(found -> !found.isLabel());
        if (!passage.isStatement()
                || term.isEmpty()
                || !naming.isName(term.get().name())) {
            return List.of();
        }
        String name = term.get().name();
        String meaning = Phrases.bare(term.get().meaning());
        Matcher value = VALUE.matcher(meaning);
        Matcher optional = OPTIONAL.matcher(meaning);
        if (value.find()) {
            String asked = "What is the " + value.group("noun").toLowerCase(Locale.ROOT) + " of " + name + "?";
            return List.of(card(passage, CardKind.BASIC, asked, value.group("value")));
        } else if (optional.matches()) {
            return ofOptional(passage, name, optional);
        }
        return List.of();
    }

    private List<Candidate> ofOptional(Passage passage, String name, Matcher optional) {
        String how = optional.group("how").toLowerCase(Locale.ROOT);
        String either = (how.equals("required") ? "required" : "mandatory") + " or optional";
        String task = optional.group("task");
        String subject = Naming.brief(passage.place().subject());
        String scope = naming.usable(subject) && !Naming.sharesWord(subject, name) ? "In " + subject + ", " : "";
        boolean done = task != null && lexicon.isBase(optional.group("verb"));
        if (task != null && (!done || Phrases.words(task) < 3) || task == null && scope.isEmpty()) {
            return List.of();
        }
        boolean many = Nouns.isMany(name);
        String asked = task == null
                ? Auxiliary.is(many) + " " + name + " " + either + "?"
                : "is it " + either + " " + Phrases.bare(task) + " for " + name + "?";
        return List.of(
                card(passage, CardKind.COMPARISON, Phrases.capitalised(scope + asked), Phrases.capitalised(how)));
    }

    private Candidate card(Passage passage, CardKind kind, String question, String answer) {
        return new Candidate(name(), kind, CardText.of(question, answer), passage.span(), passage.text(), SCORE);
    }
}
