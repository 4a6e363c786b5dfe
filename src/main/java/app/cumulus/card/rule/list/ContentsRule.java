package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A record, template or definition with names under it, among other lines: asks what it contains. */
public final class ContentsRule implements Rule {

    private static final int SCORE = 75;
    private static final int LEAST_PARTS = 3;
    private static final int MOST_PART_WORDS = 6;
    private static final Pattern CONTAINER = Pattern.compile(
            "(?i).*\\s(?:definitions?|templates?)|(?:.*\\s)?(?:record|manifest|token|certificate|payload)");
    private static final Pattern BEHIND = Pattern.compile("\\s*\\([^()]*\\)$|\\.\\s.*$|:.*$|\\s[-–]\\s.*$");

    private final Naming naming;
    private final ListCards cards = new ListCards(name());

    public ContentsRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "contents";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String title = Phrases.bare(BEHIND.matcher(passage.text()).replaceFirst(""));
        // "Parts of a template" are asked as a list
        if (!passage.heading()
                || !CONTAINER.matcher(title).matches()
                || !Nouns.head(title).equals(title)) {
            return List.of();
        }
        boolean structured = passage.children().stream().anyMatch(Section.class::isInstance)
                || passage.children().stream().anyMatch(ContentsRule::isBullet);
        List<String> parts = passage.children().stream()
                .filter(child -> !structured || child instanceof Section || isBullet(child))
                .map(this::partOf)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        if (parts.size() < LEAST_PARTS || parts.size() * 2 < passage.children().size()) {
            return List.of();
        }
        String owner = Naming.brief(passage.place().subject());
        String one = Nouns.singular(title);
        String named = title.indexOf(' ') < 0 && naming.usable(owner) ? owner + " " + one : one;
        return cards.of(
                new ListCards.Listed(parts, ListRule.lines(passage), passage.text(), SCORE),
                count -> Optional.of(
                        "Which " + count + " things does " + Nouns.article(named) + " " + named + " contain"));
    }

    private static boolean isBullet(Block block) {
        return block instanceof Statement statement && statement.mark() == Statement.Mark.BULLET;
    }

    private String partOf(Block child) {
        String text = child instanceof Section section
                ? section.title()
                : child instanceof Statement statement
                                && statement.mark() != Statement.Mark.REMARK
                                && Term.of(statement.text())
                                        .filter(Term::isLabel)
                                        .isEmpty()
                        ? statement.text()
                        : "";
        String part = Phrases.bare(BEHIND.matcher(text).replaceFirst(""));
        boolean name = !part.isEmpty()
                && Character.isUpperCase(part.charAt(0))
                && Phrases.words(part) <= MOST_PART_WORDS
                && (naming.isNounPhrase(
                                part.replaceAll("\\s(?:and|for|of)\\s", " ").replaceFirst("(?i)\\bno$", "number"))
                        || naming.isName(part));
        return name ? Remarks.with(part, text) : "";
    }
}
