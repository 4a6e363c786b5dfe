package app.cumulus.card.rule;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code Cranes - stop / turn} under "Targets": what is done with them; {@code Inner Targets (Tugs)}: which ones they are; {@code Everything is manual}. */
final class RoleRule implements Rule {

    private static final int SCORE = 77;
    private static final int MOST_WORDS = 9;
    private static final Pattern ROLE = Pattern.compile("(?i)(?<role>targets?|actions on)");
    private static final Pattern SORT = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}\\d-]*(?: [\\p{L}\\d-]+){0,2} (?<kind>\\p{L}+s)) \\((?<what>[^(),/]{3,40})\\)");
    private static final Pattern ALL = Pattern.compile(
            "(?i)(?:everything|all of it)(?: here)? (?:is|happens|must be|works|has to be) (?:done )?(?<how>manual|automatic|by hand|manually|automatically)[.!]*");
    private static final Pattern LOOSE = Pattern.compile(
            "(?i).*(?:[:;?=]|->|\\b(?:it|its|them|this|that|these|those|is|are|can|e\\.?g|etc|optional|default|not|only|no)\\b).*");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;

    RoleRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "role";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement() || !passage.place().titled()) {
            return List.of();
        }
        List<String> topic = passage.place().topic();
        String owner = topic.size() > 1 ? Naming.brief(topic.get(topic.size() - 2)) : "";
        Matcher all = ALL.matcher(Phrases.bare(passage.text()));
        String subject = Naming.brief(passage.place().subject());
        if (all.matches() && naming.usable(subject)) {
            String how = all.group("how").toLowerCase(Locale.ROOT);
            String answer = how.startsWith("by") || how.endsWith("ly") ? how : how + "ly";
            return List.of(card(
                    passage,
                    "How is everything done in " + subject + "?",
                    answer.replace("automaticly", "automatically")));
        }
        return naming.usable(owner)
                ? deed(passage, owner).or(() -> sort(passage, owner)).stream().toList()
                : List.of();
    }

    private Optional<Candidate> deed(Passage passage, String owner) {
        Matcher role = ROLE.matcher(Naming.brief(passage.place().heading()));
        return passage.term()
                .filter(term -> !term.isLabel() && role.matches() && isDeed(term))
                .map(term -> card(
                        passage,
                        "What can " + owner + " do with the "
                                + Nouns.singular(role.group("role").toLowerCase(Locale.ROOT)) + " " + term.name() + "?",
                        term.meaning()));
    }

    private boolean isDeed(Term term) {
        String meaning = Phrases.bare(term.meaning());
        return lexicon.isBase(meaning.split("[\\s/,]")[0].toLowerCase(Locale.ROOT))
                && Phrases.words(meaning) <= MOST_WORDS
                && meaning.matches(".*[\\s/].*")
                && naming.isName(term.name())
                && !LOOSE.matcher(meaning).matches();
    }

    /** Which ones are meant by a sort that is listed beside others of its kind. */
    private Optional<Candidate> sort(Passage passage, String owner) {
        Matcher sort = SORT.matcher(Phrases.bare(passage.text()));
        if (!sort.matches()
                || !Nouns.lastWord(passage.place().heading()).equalsIgnoreCase(sort.group("kind"))
                || Naming.sharesWord(owner, sort.group("name"))
                || Naming.sharesWord(sort.group("name"), sort.group("what"))
                || LOOSE.matcher(sort.group("what")).matches()
                || tagger.tag(sort.group("what")).tokens().stream()
                        .anyMatch(token -> !token.tag().isContent() || token.is(Tag.VERB))) {
            return Optional.empty();
        }
        boolean beside = Stream.concat(passage.before().stream(), passage.following().stream())
                .anyMatch(block -> isOfKind(block, sort.group("kind")));
        boolean many = Nouns.isPlural(sort.group("what"))
                || Character.isUpperCase(sort.group("what").charAt(0));
        return beside && many
                ? Optional.of(
                        card(passage, "What are the " + sort.group("name") + " of " + owner + "?", sort.group("what")))
                : Optional.empty();
    }

    private static boolean isOfKind(Block block, String kind) {
        return block instanceof Statement statement
                && statement
                        .text()
                        .replaceFirst("\\s*\\(.*$", "")
                        .toLowerCase(Locale.ROOT)
                        .endsWith(" " + kind.toLowerCase(Locale.ROOT));
    }

    private Candidate card(Passage passage, String question, String answer) {
        return basic(passage, CardText.of(question, Phrases.capitalised(Phrases.bare(answer))), SCORE);
    }
}
