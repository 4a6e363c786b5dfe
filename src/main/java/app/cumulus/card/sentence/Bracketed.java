package app.cumulus.card.sentence;

import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a line says in brackets behind a name: {@code Night crane (lifts crates on the pier)}. */
final class Bracketed {

    private static final int MOST_NAME_WORDS = 4;
    private static final Pattern REMARK =
            Pattern.compile("^(?<name>[^()]{3,60}?)\\s*[:-]?\\s*\\((?<remark>[^()]{8,})\\)\\s*:?$");
    private static final Pattern SENTENCES = Pattern.compile("\\.\\s");

    /** {@code Local (not for the yard)}: of what? */
    private final WordList adjectives = WordList.of("adjectives.txt");

    private final Tagger tagger;
    private final StandingAlone alone;

    Bracketed(Tagger tagger, StandingAlone alone) {
        this.tagger = tagger;
        this.alone = alone;
    }

    /** The remark behind a heading. */
    List<Said> behindHeading(String heading) {
        Matcher brackets = REMARK.matcher(heading);
        return brackets.matches() ? of(brackets).stream().toList() : List.of();
    }

    /** The remark behind a line that is but a name. */
    List<Said> behindName(String line) {
        Matcher brackets = REMARK.matcher(line);
        boolean named = brackets.matches()
                && Phrases.words(brackets.group("name")) <= MOST_NAME_WORDS
                && !adjectives.has(brackets.group("name").toLowerCase(Locale.ROOT))
                && !SENTENCES.matcher(brackets.group("remark")).find()
                && tagger.tag(brackets.group("name")).tokens().stream().allMatch(token -> token.is(Tag.NOUN));
        return named ? of(brackets).stream().toList() : List.of();
    }

    private Optional<Said> of(Matcher brackets) {
        Sentence remark = tagger.tag(alone.withoutDiscourse(brackets.group("remark")));
        boolean says = remark.size() > 2
                && remark.tokens().stream()
                        .anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY) || token.is(Tag.PREPOSITION));
        return says ? Optional.of(new Said(brackets.group("name"), remark)) : Optional.empty();
    }
}
