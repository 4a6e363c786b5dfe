package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines side by side that each have a row of names: {@code Labels: None, Red} beside {@code Stamps: None, All} are options of each. */
final class AlignedRows {

    private static final int MOST_WORDS = 4;
    private static final int MOST_TERM_WORDS = 4;

    private static final Pattern QUALITY =
            Pattern.compile("(?i)(?:good|great|high|low|fast|slow|cheap|best|very|more|less|no|not) .*");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final RowKind rows;
    private final WordList kinds = WordList.of("kinds.txt");

    AlignedRows(Naming naming, Tagger tagger, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.naming = naming;
        this.tagger = tagger;
        this.rows = new RowKind(naming, tagger);
    }

    /** The names of a meaning that is a row; empty if a part of it says something. */
    List<String> items(String meaning) {
        String bare = Phrases.bare(meaning.replaceFirst("(?i)[,/]?\\s*(?:and )?etc\\.?$", ""));
        if (bare.indexOf(',') < 0 || bare.matches(".*[?():=<>].*|(?i:for example|for instance|e\\.?g)\\b.*")) {
            return List.of();
        }
        List<String> parts = Stream.of(bare.split(",\\s+(?:and\\s+|or\\s+)?"))
                .map(Phrases::bare)
                .distinct()
                .toList();
        return parts.stream().allMatch(this::isPart)
                        && parts.stream()
                                .noneMatch(part -> QUALITY.matcher(part).matches())
                ? parts
                : List.of();
    }

    private boolean isPart(String part) {
        if (part.isEmpty() || Phrases.words(part) > MOST_WORDS || !Character.isLetter(part.charAt(0))) {
            return false;
        }
        Sentence words = tagger.tag(part);
        boolean acts = words.size() > 1
                && Character.isLowerCase(part.charAt(0))
                && lexicon.verbBase(words.token(0).text()).isPresent();
        return !acts
                && words.tokens().stream()
                        .skip(1)
                        .noneMatch(
                                token -> token.is(Tag.AUXILIARY) || token.is(Tag.CONJUNCTION) || token.is(Tag.NUMBER));
    }

    /** The question without its mark; none if no line beside has such a row, and no heading names a kind. */
    Optional<String> asked(Passage passage, Term term, List<String> items, String count) {
        String name = term.name();
        String subject = Naming.brief(passage.place().subject());
        String heading = passage.place().heading();
        String noun = Nouns.lastWord(heading);
        boolean fit = Phrases.words(name) <= MOST_TERM_WORDS
                && naming.usable(subject)
                && items.stream().noneMatch(item -> Phrases.stems(item).containsAll(Phrases.stems(name)));
        List<List<String>> beside = Stream.concat(passage.before().stream(), passage.following().stream())
                .map(this::row)
                .filter(row -> row.size() > 1)
                .toList();
        if (!fit || beside.isEmpty()) {
            return Optional.empty();
        }
        if (beside.stream().anyMatch(row -> row.stream().anyMatch(items::contains))) {
            return Optional.of("Which " + count + " options are there for " + Phrases.lowered(name) + " in " + subject);
        }
        boolean member = name.indexOf(' ') < 0
                && kinds.has(noun)
                && Nouns.isPlural(noun.toLowerCase(Locale.ROOT))
                && passage.place().leadIn().isEmpty();
        if (member) {
            String of = Naming.sharesWord(subject, heading) ? "" : " of " + subject;
            return Optional.of("What are the " + count + " " + Phrases.lowered(name) + " "
                    + heading.toLowerCase(Locale.ROOT) + of);
        }
        String kind = rows.kindOf(items);
        boolean labelled = name.indexOf(' ') > 0 && !passage.place().leadIn().isEmpty();
        return labelled
                ? Optional.of(subject + ": which " + count + " " + (kind.isEmpty() ? "things" : kind)
                        + " are listed under \"" + name + "\"")
                : Optional.empty();
    }

    private List<String> row(Block block) {
        return block instanceof Statement statement
                ? Term.of(statement.text()).map(term -> items(term.meaning())).orElse(List.of())
                : List.of();
    }
}
