package app.cumulus.card.rule.list;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of several rows {@code name: word} some have the same word: which ones are {@code elastic}. */
public final class SharedRule implements Rule {

    private static final int SCORE = 77;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_NAMES = 4;
    private static final Pattern LEAD = Pattern.compile(
            "(?i)(?:(?:there are|we have|you have|it has|has|these are) )?(?:the )?(?:\\d+|two|three|four|five|six|several|following) (?<kind>[\\p{L} -]{3,40}s):?");
    private static final Pattern VALUE =
            Pattern.compile("(?i)(?:not )?[\\p{L}-]{4,}(?:ic|able|ible|less|ful|ed|al|ive|ous|free|paid)");

    private final Naming naming;

    public SharedRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "shared";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Statement> rows = passage.childStatements();
        Matcher lead = LEAD.matcher(passage.text().strip());
        String heading = Naming.brief(passage.text());
        boolean kinds = lead.matches() || Nouns.isMany(heading) && naming.usable(heading);
        if (rows.size() < LEAST_ROWS || !kinds) {
            return List.of();
        }
        String kind = lead.matches() ? lead.group("kind") : heading;
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Statement row : rows) {
            Term.of(row.text())
                    .filter(term -> VALUE.matcher(Phrases.bare(term.meaning())).matches())
                    .ifPresent(term -> names.computeIfAbsent(
                                    Phrases.bare(term.meaning()).toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                            .add(term.name()));
        }
        return names.entrySet().stream()
                .filter(shared -> shared.getValue().size() > 1
                        && shared.getValue().size() <= MOST_NAMES
                        && shared.getValue().size() < rows.size())
                .map(shared -> new Candidate(
                        name(),
                        CardKind.LIST,
                        CardText.of(
                                "Which " + shared.getValue().size() + " of the " + kind + " are " + shared.getKey()
                                        + "?",
                                "- " + String.join("\n- ", shared.getValue())),
                        passage.span(),
                        passage.text() + shared.getKey(),
                        SCORE))
                .toList();
    }
}
