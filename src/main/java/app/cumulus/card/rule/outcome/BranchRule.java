package app.cumulus.card.rule.outcome;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code if fragile => pad it} under a heading: what happens then, or which of the things that the heading names. */
public final class BranchRule implements Rule {

    private static final int SCORE = 74;
    private static final int MOST_WORDS = 16;
    private static final Pattern BRANCH = Pattern.compile(
            "(?i)(?<link>if|when|in case) (?<case>[^=:>,]{4,50}?)\\s*(?:=>|->|→|:\\s)\\s*(?<what>[^>]{4,120})");
    private static final Pattern PLURAL_KIND = Pattern.compile(
            "(?i).*\\b(?:behaviou?rs|actions|reactions|responses|results|outcomes|strategies|policies|options|methods|modes)");

    private final Tagger tagger;
    private final Naming naming;

    public BranchRule(Grammar grammar) {
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "branch";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String heading = Naming.brief(passage.place().subject());
        Matcher branch = BRANCH.matcher(Phrases.bare(Tidying.of(passage.text())));
        if (!passage.isStatement()
                || !passage.place().titled()
                || !branch.matches()
                || Phrases.words(branch.group("what")) > MOST_WORDS
                || Phrases.words(branch.group("what")) < 2
                || !naming.usable(heading) && !PLURAL_KIND.matcher(heading).matches()) {
            return List.of();
        }
        String link = branch.group("link").toLowerCase(Locale.ROOT) + " " + branch.group("case");
        boolean kinds = PLURAL_KIND.matcher(heading).matches();
        boolean says = tagger.tag(branch.group("case")).tokens().stream()
                        .anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.VERB))
                && Phrases.words(branch.group("case")) > 2
                && !Clauses.dangles(tagger.tag(branch.group("case")));
        if (!kinds && !says) {
            return List.of();
        }
        String asked = kinds
                ? "Which of the " + heading + " applies " + link + "?"
                : "In " + heading + ", what happens " + link + "?";
        return List.of(basic(passage, CardText.of(asked, Phrases.capitalised(branch.group("what"))), SCORE));
    }
}
