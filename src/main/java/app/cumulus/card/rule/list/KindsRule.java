package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Children that end in the same noun, {@code Night Gate}, {@code Day Gate}, are its kinds, whatever stands between them. */
public final class KindsRule implements Rule {

    private static final int SCORE = 77;
    private static final int MOST_NAME_WORDS = 5;
    /** {@code Weight based}, {@code Night reserved}, {@code Storm resilient}: of what kind something is, and no noun. */
    private static final Pattern QUALIFYING = Pattern.compile(
            "(?i).* (?:\\p{L}{2,}[^e\\s]ed|driven|\\p{L}+(?:istent|ilient|endent|undant|ible)|available|scalable|durable|portable)");

    private static final Pattern UNFIT =
            Pattern.compile(".*(?:[?&,:<>≥≤]|\\b(?:vs|and|or|with|for|of|the|no|not|all|both|each)\\b).*");
    /** {@code Choice of 2 lamps}, {@code the 3 hour rule}: no thing that has kinds. */
    private static final Pattern CHOICE = Pattern.compile("(?i)(?:.* )?(?:\\d+|choices?|rules?)\\b.*");

    private static final Pattern VERSUS = Pattern.compile(
            "(?<one>\\p{L}[\\p{L}-]*)(?: (?<noun>\\p{L}{3,})) (?i:vs\\.?|versus) (?<other>\\p{L}[\\p{L}-]*) \\k<noun>(?: \\([^()]*\\))?:?");
    private static final Pattern NUMBERING = Pattern.compile("^\\d+[.)]\\s*");

    /** {@code On demand}, {@code At rest}: a way of being. */
    private static final Pattern MANNER = Pattern.compile("(?i)(?:on|in|at)[ -](?:demand|rest|transit|flight|place)");
    /** What a thing is at one time, or how good it is: no kind of it. */
    private static final Pattern STATE = Pattern.compile(
            "(?i)(?:en|dis)abled|(?:avail)?able|un?encrypted|encrypted|default|possible|free|cheap|expensive|mandatory|required|recommended|useful|good|great|ideal|suitable|same|similar|different|equal|all|none|both|others|multiple|single|first|second|third|low|high|normal|open|closed|durable|scalable|elastic|reliable|optional|critical");
    /** {@code Tall Harbor Crane}: one thing with ways of use, rather than a noun with kinds. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*(?: [\\p{Lu}\\d]\\S*){2,}");

    private static final Pattern COUNTING = Pattern.compile("(?i)\\b(?:\\d|two|three|four) (?:\\p{L}+ ){0,2}\\p{L}+s$");
    private static final Pattern OWNER = Pattern.compile("(\\p{L})['’]s ");
    private static final Pattern VIEWED =
            Pattern.compile("(?i)(?<=\\S) (?:explained|overview|basics|introduction|summary|recap)$");
    private static final int LEAST_TOLD_WORDS = 4;
    private static final int MOST_LABEL_WORDS = 3;

    private final Naming naming;
    private final ListCards cards = new ListCards(name());
    private final WordList kinds = WordList.of("kinds.txt");
    private final WordList vague = WordList.of("vague-headings.txt");

    public KindsRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "kinds";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Matcher versus = VERSUS.matcher(passage.text());
        if (passage.isStatement() && versus.matches()) {
            return compared(passage, versus);
        }
        if (passage.children().size() < 2 || Strangers.areExamples("", passage.place())) {
            return List.of();
        }
        String title = VIEWED.matcher(Naming.brief(ListRule.titleOf(passage).replace("`", "")))
                .replaceFirst("");
        List<Block> children = passage.children().stream()
                .filter(child -> !(child instanceof Statement statement && statement.mark() == Statement.Mark.REMARK))
                .toList();
        List<String> names = new ArrayList<>();
        for (Block child : children) {
            String name = nameOf(child);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        for (String name : names) {
            List<String> alike = names.stream()
                    .filter(other -> noun(other).equals(noun(name)))
                    .distinct()
                    .toList();
            if (alike.size() > 1
                    && !vague.has(noun(name))
                    && !QUALIFYING.matcher(name).matches()) {
                List<String> all = noun(title).equals(noun(name)) ? withQualities(alike, children) : alike;
                boolean whole = alike.size() == names.size() && names.size() + 1 >= children.size();
                return cards(passage, title, noun(name), all, whole);
            }
        }
        return qualities(passage, title, children);
    }

    /** {@code Night Watch vs Day Watch (both are paid)}: two kinds of watch. */
    private List<Candidate> compared(Passage passage, Matcher versus) {
        String noun = versus.group("noun");
        String subject = Naming.brief(passage.place().subject());
        List<String> names = List.of(versus.group("one") + " " + noun, versus.group("other") + " " + noun);
        boolean fit = passage.place().titled()
                && naming.usable(subject)
                && !Naming.sharesWord(subject, noun)
                && !vague.has(noun.toLowerCase(Locale.ROOT))
                && names.stream().allMatch(name -> naming.isNounPhrase(name) && !naming.isService(name));
        return fit
                ? cards.of(
                        new ListCards.Listed(names, passage.span(), passage.text(), SCORE),
                        count -> Optional.of("Which " + count + " kinds of " + noun + " are there in " + subject))
                : List.of();
    }

    /** {@code Vertical} and {@code Horizontal} under "Scaling" want its noun: they are its kinds, if nothing else is named there. */
    private List<Candidate> qualities(Passage passage, String title, List<Block> children) {
        List<String> names = children.stream()
                .filter(child -> !(child instanceof Statement statement) || !isTold(statement))
                .map(KindsRule::labelOf)
                .filter(name -> !isOther(name, title))
                .toList();
        boolean all = names.size() > 1
                && names.stream().distinct().count() == names.size()
                && names.stream().allMatch(this::isQuality);
        String last = noun(title);
        boolean noun = naming.isName(title)
                && !title.contains(" and ")
                && Phrases.words(title) <= MOST_NAME_WORDS
                && !naming.isService(title)
                && !NAME.matcher(title).matches()
                && !naming.isAdjective(title)
                && !vague.has(last)
                && !kinds.has(last)
                && !Nouns.isPlural(Nouns.head(title).toLowerCase(Locale.ROOT));
        return all && noun
                ? cards.of(
                        new ListCards.Listed(names, ListRule.lines(passage), passage.text(), SCORE),
                        count -> Optional.of("Which " + count + " kinds of "
                                + named(OWNER.matcher(title).replaceAll("$1 "), passage) + " are there"))
                : List.of();
    }

    /** {@code Reserved} beside {@code Night Crane} and {@code Day Crane}: one of the kinds, too, and so is what stands with them. */
    private List<String> withQualities(List<String> alike, List<Block> children) {
        List<String> labels = children.stream()
                .filter(child -> !(child instanceof Statement statement) || !isTold(statement))
                .map(KindsRule::labelOf)
                .filter(label -> Phrases.words(label) <= MOST_LABEL_WORDS)
                .toList();
        boolean more = labels.stream().anyMatch(label -> !alike.contains(label) && isQuality(label));
        return more && labels.size() == children.size() ? labels : alike;
    }

    /** {@code Crane load units} under "Yard load": it speaks of the load, and is none of its kinds. */
    private static boolean isOther(String name, String title) {
        String last = noun(title);
        return !noun(name).equals(last)
                && Stream.of(name.toLowerCase(Locale.ROOT).split(" ")).anyMatch(last::equals);
    }

    private boolean isQuality(String name) {
        return MANNER.matcher(name).matches()
                || naming.isAdjective(name) && !STATE.matcher(name).matches();
    }

    /** A sentence about what the heading names, beside its kinds. */
    private static boolean isTold(Statement statement) {
        return statement.children().isEmpty()
                && Term.of(statement.text()).isEmpty()
                && Phrases.words(Brackets.without(statement.text())) >= LEAST_TOLD_WORDS;
    }

    private static String labelOf(Block child) {
        String text = child instanceof Section section
                ? section.title()
                : child instanceof Statement statement
                        ? Term.of(statement.text()).map(Term::name).orElse(statement.text())
                        : "";
        return Phrases.bare(NUMBERING.matcher(Brackets.without(text)).replaceFirst(""));
    }

    private List<Candidate> cards(Passage passage, String title, String noun, List<String> alike, boolean all) {
        String head = noun(title);
        boolean plural = Nouns.isPlural(Nouns.head(title).toLowerCase(Locale.ROOT));
        if (plural
                || COUNTING.matcher(title).find()
                || !naming.isName(title)
                || Phrases.words(title) > MOST_NAME_WORDS) {
            return List.of();
        }
        ListCards.Listed listed = new ListCards.Listed(alike, ListRule.lines(passage), passage.text(), SCORE);
        if (head.equals(noun)) {
            String named = named(title, passage);
            return cards.of(listed, count -> Optional.of("Which " + count + " kinds of " + named + " are there"));
        }
        if (SharedWords.end(alike).isEmpty()) {
            return List.of();
        }
        boolean activity = title.matches("(?i)\\p{L}+ing\\b.*");
        if (!kinds.has(noun) && (!all || activity) || noun.equals("service") && naming.isService(title)) {
            return List.of();
        }
        String end = SharedWords.end(alike);
        String one = end.equals(end.toUpperCase(Locale.ROOT)) ? end : end.toLowerCase(Locale.ROOT);
        // "Tall Gate Rules" and "Low Gate Rules": each of the kinds has several
        boolean groups = alike.stream().allMatch(name -> Nouns.isPlural(Nouns.lastWord(name)));
        boolean said =
                CHOICE.matcher(title).matches() || groups && one.indexOf(' ') > 0 && Naming.sharesWord(one, title);
        return cards.of(
                listed,
                count -> Optional.of(
                        kinds.has(noun) && !(groups && one.indexOf(' ') > 0)
                                ? "What are the " + count + " " + Nouns.plural(one) + " of " + named(title, passage)
                                : "Which " + count + " kinds of " + one + " are there"
                                        + (said ? "" : " for " + named(title, passage))));
    }

    /** The title with what it belongs to, where it is one plain word. */
    private String named(String title, Passage passage) {
        String owner = Naming.brief(passage.place().subject());
        boolean plain = Phrases.words(title) == 1 && !naming.isService(title);
        return plain && naming.usable(owner) && !Naming.sharesWord(owner, title) ? owner + " " + title : title;
    }

    /** The last word of a name in the singular and in small letters. */
    private static String noun(String name) {
        return Nouns.singular(Nouns.lastWord(name).toLowerCase(Locale.ROOT));
    }

    /** What a child names, without brackets; empty if it says something, or is one word. */
    private String nameOf(Block child) {
        String name = labelOf(child);
        return name.indexOf(' ') > 0
                        && Phrases.words(name) <= MOST_NAME_WORDS
                        && naming.isNounPhrase(name)
                        && !UNFIT.matcher(name).matches()
                ? name
                : "";
    }
}
