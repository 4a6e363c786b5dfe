package app.cumulus.card.rule.list;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 3 kinds of crane: Tower (outdated), Bridge, Mobile}: which kind is outdated. */
public final class MarkedRule implements Rule {

    private static final int SCORE = 78;
    private static final Pattern KINDS = Pattern.compile(
            "(?i)(?:.*\\b)?(?<one>types?|kinds?|modes?|options?|class|classes|ways?|methods?|versions?|generations?|tiers?) of (?<kind>[^:,()]{3,40}?):\\s*(?<list>.+)");
    private static final Pattern MARK = Pattern.compile(
            "(?i)(?<name>\\p{L}[^,:;()]{1,40}?) \\((?<mark>out of date|outdated|deprecated|legacy|obsolete|discontinued|retired|recommended|not recommended|preferred|optional|mandatory|free|paid)\\)");
    /** {@code Yard report (pier-level)}: a row that says in brackets where it applies. */
    private static final Pattern APPLIES = Pattern.compile(
            "(?<name>\\p{L}[^:;()]{2,40}?)\\s*\\((?<mark>\\p{Ll}+-(?:level|based|wide|managed|scoped|facing|side|only))\\)");

    private static final Pattern JOINT = Pattern.compile("^(?i:and|or) ");

    @Override
    public String name() {
        return "marked";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> rows = ofRows(passage);
        if (!rows.isEmpty()) {
            return rows;
        }
        Matcher kinds = KINDS.matcher(passage.text());
        List<Candidate> cards = new ArrayList<>();
        if (kinds.matches() && kinds.group("list").indexOf(',') > 0) {
            String one = kinds.group("one").toLowerCase(Locale.ROOT).replaceFirst("(?<=class)es$|(?<!clas)s$", "");
            Matcher mark = MARK.matcher(kinds.group("list"));
            while (mark.find()) {
                String asked = "Which " + one + " of " + kinds.group("kind") + " is "
                        + mark.group("mark").toLowerCase(Locale.ROOT) + "?";
                String name = JOINT.matcher(mark.group("name").strip()).replaceFirst("");
                cards.add(basic(passage, CardText.of(asked, Phrases.capitalised(name)), passage.text() + name, SCORE));
            }
        }
        return cards.size() == 1 ? cards : List.of();
    }

    /** {@code Pier reports}: each row with a mark of its own. */
    private List<Candidate> ofRows(Passage passage) {
        String heading = Naming.brief(passage.text());
        List<Matcher> marks = passage.childStatements().stream()
                .map(row -> APPLIES.matcher(row.text().strip()))
                .filter(Matcher::matches)
                .toList();
        boolean apart =
                marks.stream().map(mark -> mark.group("mark")).distinct().count() == marks.size();
        if (marks.isEmpty()
                || passage.childStatements().size() < 2
                || !apart
                || !Nouns.isPlural(heading)
                || !heading.endsWith("s")) {
            return List.of();
        }
        return marks.stream()
                .map(mark -> basic(
                        passage,
                        CardText.of(
                                "Which " + Nouns.singular(heading) + " is " + mark.group("mark") + "?",
                                mark.group("name").strip()),
                        passage.text() + mark.group("name"),
                        SCORE))
                .toList();
    }
}
