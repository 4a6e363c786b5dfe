package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines under one heading that say the same may be done with different things, {@code The lamp can be dimmed}: with which ones. */
public final class PossibleRule implements Rule {

    private static final int SCORE = 78;
    private static final int MOST_ITEMS = 4;
    private static final Pattern POSSIBLE = Pattern.compile(
            "(?:(?i:the|an?) )?(?<what>[^,:;()]{3,40}?) (?<may>can|may|must|should|cannot|can't) be (?<deed>(?:easily )?(?:\\p{Ll}+ed|set|chosen|written|read|shown))");

    private final Naming naming;
    private final ListCards cards = new ListCards(name());

    public PossibleRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "possible";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String title = Naming.brief(ListRule.titleOf(passage));
        if (!passage.heading() || !naming.usable(title) || !passage.place().titled()) {
            return List.of();
        }
        Map<String, List<Statement>> lines = new LinkedHashMap<>();
        for (Statement child : passage.childStatements()) {
            Matcher possible = POSSIBLE.matcher(Phrases.bare(child.text()));
            if (possible.matches() && naming.isNounPhrase(possible.group("what"))) {
                String said = possible.group("may") + " be " + possible.group("deed");
                lines.computeIfAbsent(said, any -> new ArrayList<>()).add(child);
            }
        }
        List<Candidate> found = new ArrayList<>();
        lines.forEach((said, children) -> found.addAll(listed(passage, title, said, children)));
        return found;
    }

    private List<Candidate> listed(Passage passage, String title, String said, List<Statement> children) {
        List<String> items = children.stream()
                .map(child -> POSSIBLE.matcher(Phrases.bare(child.text())))
                .filter(Matcher::matches)
                .map(possible -> Phrases.capitalised(possible.group("what")))
                .distinct()
                .toList();
        if (items.size() < 2 || items.size() > MOST_ITEMS) {
            return List.of();
        }
        Span span =
                children.get(0).span().with(children.get(children.size() - 1).span());
        String owner = Naming.brief(passage.place().subject());
        boolean owned = naming.usable(owner) && !Naming.sharesWord(owner, title) && !naming.isService(title);
        String of = title + (owned ? " in " + owner : "");
        return cards.of(
                new ListCards.Listed(items, span, passage.text(), SCORE),
                count -> Optional.of("Which " + count + " things " + said + " for " + of));
    }
}
