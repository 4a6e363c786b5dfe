package app.cumulus.card.rule;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code NO barges} among the {@code Guests} of a pier: what does not belong to them. */
final class NotAmongRule implements Rule {

    private static final int SCORE = 84;
    private static final int MOST_KIND_WORDS = 3;
    private static final int MOST_OWNER_WORDS = 7;
    private static final Pattern NO = Pattern.compile(
            "(?i:no|not|except|but not|excluding)(?: (?i:for|from))? (?<what>(?:\\p{Lu}|\\d)[\\p{L}\\d-]*(?: [\\p{L}\\d-]+){0,3})[.!]?");

    private final Naming naming;

    NotAmongRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "not-among";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Matcher no = NO.matcher(Phrases.bare(passage.text()));
        if (!passage.isStatement() || !no.matches() || !passage.place().titled()) {
            return List.of();
        }
        List<String> topic = passage.place().topic();
        String kind = Phrases.bare(passage.place().heading());
        String owner = topic.size() > 1 ? Naming.brief(topic.get(topic.size() - 2)) : "";
        boolean listed = Nouns.isPlural(kind)
                && Phrases.words(kind) <= MOST_KIND_WORDS
                && kind.matches("\\p{L}[\\p{L} ]+s")
                && (naming.usable(owner) || naming.isName(owner) && Phrases.words(owner) <= MOST_OWNER_WORDS)
                && !Naming.sharesWord(kind, owner)
                && Stream.concat(passage.before().stream(), passage.following().stream())
                                .filter(NotAmongRule::isName)
                                .count()
                        > 1;
        String one = Nouns.singular(kind).toLowerCase(Locale.ROOT);
        String asked = "What is not " + Nouns.article(one) + " " + one + " of " + owner + "?";
        return listed && !Naming.sharesWord(no.group("what"), owner + " " + kind)
                ? List.of(basic(passage, CardText.of(asked, no.group("what")), SCORE))
                : List.of();
    }

    /** A few words that say nothing: a member of the list. */
    private static boolean isName(Block block) {
        return block instanceof Section
                || block instanceof Statement statement
                        && Phrases.words(statement.text()) <= MOST_KIND_WORDS + 2
                        && !NO.matcher(Phrases.bare(statement.text())).matches();
    }
}
