package app.cumulus.card.rule.deed;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Parcel Scanner: weigh, read and sort sealed parcels}: asks for what is done with the one thing that all its verbs have. */
public final class DeedsRule implements Rule {

    private static final int SCORE = 88;
    private static final int LEAST = 3;
    private static final Pattern DEEDS = Pattern.compile(
            "(?i)(?:(?:easily|automatically|securely) )?(?<deeds>\\p{L}+(?:, \\p{L}+){1,3}(?:,? (?:and|or|&)|,) \\p{L}+) (?<what>(?:[\\p{L}\\d/-]+ ){0,4}?[\\p{L}\\d/-]{3,})(?<rest> (?:in|into|from|with|at|on|across|via|using|by|for|without|through|securely|easily)\\b.*)?\\.?");
    private static final Pattern AND = Pattern.compile(",? (?:and|or|&) |,\\s*");
    private static final Pattern LOOSE =
            Pattern.compile("(?i)(?:it|them|this|that|these|those|you|your|up|down|things?)\\b.*");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;

    public DeedsRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "deeds";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Optional<Term> term = passage.term().filter(found -> !found.isLabel());
        String name = Naming.brief(term.map(Term::name).orElse(passage.place().subject()));
        if (term.isEmpty()
                        && !(passage.isStatement()
                                && passage.place().titled()
                                && passage.before().isEmpty())
                || !naming.usable(name)
                || !naming.isName(name)) {
            return List.of();
        }
        String text = Phrases.bare(Tidying.of(term.map(Term::meaning).orElse(passage.text())));
        Matcher deeds = DEEDS.matcher(text);
        if (!deeds.matches() || LOOSE.matcher(deeds.group("what")).matches() || !isThing(deeds.group("what"))) {
            return List.of();
        }
        return of(passage, name, deeds).stream().toList();
    }

    private Optional<Candidate> of(Passage passage, String name, Matcher deeds) {
        List<String> verbs = new ArrayList<>();
        boolean third = true;
        boolean base = true;
        for (String verb : AND.split(deeds.group("deeds"))) {
            String small = verb.toLowerCase(Locale.ROOT);
            Optional<String> form = lexicon.verbBase(small);
            base &= form.filter(small::equals).isPresent();
            third &= form.filter(found -> !found.equals(small) && small.endsWith("s"))
                    .isPresent();
            verbs.add(form.map(Phrases::capitalised).orElse(small));
        }
        if (verbs.size() < LEAST || !base && !third) {
            return Optional.empty();
        }
        String rest = deeds.group("rest") == null ? "" : deeds.group("rest");
        String what = lexicon.lowered(deeds.group("what")) + rest;
        String asked = base
                ? "Which " + verbs.size() + " things can be done with " + what + " in " + name + "?"
                : "Which " + verbs.size() + " things does " + name + " do with " + what + "?";
        return Optional.of(new Candidate(
                name(),
                CardKind.LIST,
                CardText.of(asked, "- " + String.join("\n- ", verbs)),
                passage.span(),
                passage.text(),
                SCORE));
    }

    private boolean isThing(String what) {
        Sentence words = tagger.tag(what);
        return words.tokens().stream().noneMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN))
                && !lexicon.isGeneric(what)
                && !Clauses.dangles(words);
    }
}
