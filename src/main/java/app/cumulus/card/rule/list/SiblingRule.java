package app.cumulus.card.rule.list;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sub-headings that end in the same kind of thing, {@code Spot Fleet Mode}, {@code On-Demand Mode}, are its members. */
public final class SiblingRule implements Rule {

    private static final int MOST_MEMBERS = 4;
    private static final int MOST_TITLE_WORDS = 5;
    private static final Pattern END = Pattern.compile("\\s*(?:\\([^()]*\\)\\s*)?:?\\s*$");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*\\d+(?:\\.\\d+)*[.)-]\\s*");
    private static final Pattern OWN = Pattern.compile("type|mode|method|strategy|class|tier|model|format|protocol");
    private static final Pattern UNFIT = Pattern.compile(".*(?:[?&,]|\\b(?:vs|and|or|with|for|of)\\b).*");

    private static final WordList ORDERS = WordList.of("setup-verbs.txt");

    private final Naming naming;
    private final WordList kinds = WordList.of("kinds.txt");
    private final KindNoun nouns;

    public SiblingRule(Grammar grammar) {
        this.naming = grammar.naming();
        this.nouns = new KindNoun(grammar.lexicon(), naming);
    }

    @Override
    public String name() {
        return "siblings";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!(passage.block() instanceof Section section) || !passage.place().titled()) {
            return List.of();
        }
        String kind = kindOf(section);
        String subject = Naming.brief(passage.place().heading());
        boolean first = passage.before().stream().noneMatch(block -> isAlike(block, kind));
        if (kind.isEmpty() || !first || Naming.sharesWord(subject, kind) || !naming.usable(subject)) {
            return List.of();
        }
        List<Section> members = new ArrayList<>(List.of(section));
        passage.following().stream()
                .filter(block -> isAlike(block, kind))
                .forEach(block -> members.add((Section) block));
        return members.size() < 2
                        || members.size() > MOST_MEMBERS
                        || members.stream().anyMatch(member -> ListCards.isSpelled(title(member), subject))
                ? List.of()
                : List.of(card(passage, members, subject));
    }

    private boolean isAlike(Block block, String kind) {
        return block instanceof Section section && kindOf(section).equals(kind);
    }

    /** The last two words of a title that names a member: {@code launch type}; empty for other titles. */
    private String kindOf(Section section) {
        String title = title(section);
        String[] words = title.toLowerCase(Locale.ROOT).split(" ");
        String last = words[words.length - 1];
        boolean member = words.length > 1
                && words.length <= MOST_TITLE_WORDS
                && kinds.has(last)
                && !Nouns.isPlural(last)
                && !ORDERS.has(words[0])
                && !UNFIT.matcher(title).matches();
        boolean alone = words.length == 2 && OWN.matcher(last).matches();
        return !member || words.length == 2 && !alone ? "" : alone ? last : words[words.length - 2] + " " + last;
    }

    private Candidate card(Passage passage, List<Section> members, String subject) {
        List<String> titles = members.stream().map(SiblingRule::title).toList();
        String shared = shared(titles);
        List<String> items = titles.stream()
                .map(title ->
                        title.substring(0, title.length() - shared.length()).strip())
                .map(item -> item.replaceFirst("^" + Pattern.quote(subject) + "\\s+", ""))
                .toList();
        String kind = nouns.lowered(Nouns.plural(shared.strip()));
        String question = "What are the " + items.size() + " " + kind + " of " + subject + "?";
        return new Candidate(
                name(),
                CardKind.LIST,
                CardText.of(question, "- " + String.join("\n- ", items)),
                members.get(0).span().with(members.get(members.size() - 1).span()),
                String.join("; ", titles),
                78);
    }

    private static String title(Section section) {
        return NUMBERING.matcher(END.matcher(section.title()).replaceAll("")).replaceAll("");
    }

    /** The last words that all titles have, so that each keeps a word of its own. */
    private static String shared(List<String> titles) {
        String shared = "";
        String first = titles.get(0);
        for (int space = first.lastIndexOf(' '); space > 0; space = first.lastIndexOf(' ', space - 1)) {
            String end = first.substring(space);
            if (!titles.stream()
                    .allMatch(title -> title.length() > end.length()
                            && title.toLowerCase(Locale.ROOT).endsWith(end.toLowerCase(Locale.ROOT)))) {
                break;
            }
            shared = end;
        }
        return shared;
    }
}
