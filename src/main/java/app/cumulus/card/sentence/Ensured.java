package app.cumulus.card.sentence;

import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Make sure the crane has a permit} says that the crane must have one. */
final class Ensured {

    private static final Pattern SURE =
            Pattern.compile("(?i)(?:please |also |and |then )*(?:make sure|be sure|ensure) (?:that )?(?<what>\\S.+)");
    private static final Pattern BRACKETS = Pattern.compile("^\\(([^()]+)\\)\\.?$");
    private static final Pattern MODAL =
            Pattern.compile("(?i)(?:can|could|may|might|will|would|need|has to|have to)\\b.*");

    private final Tagger tagger;
    private final ClauseParser parser;
    private final Lexicon lexicon;

    Ensured(Tagger tagger, ClauseParser parser, Lexicon lexicon) {
        this.tagger = tagger;
        this.parser = parser;
        this.lexicon = lexicon;
    }

    /** The sentence with "must" in the place of the order; as it is where there is none. */
    String of(String sentence) {
        Matcher sure = SURE.matcher(BRACKETS.matcher(sentence).replaceFirst("$1"));
        if (!sure.matches()) {
            return sentence;
        }
        String what = sure.group("what");
        return parser.parse(tagger.tag(what))
                .flatMap(clause -> must(what, clause))
                .orElse(sentence);
    }

    private Optional<String> must(String what, Clause clause) {
        String subject = clause.subject();
        boolean named = clause.lead().isEmpty()
                && !subject.isEmpty()
                && tagger.tag(subject).tokens().stream().noneMatch(token -> token.is(Tag.PRONOUN));
        if (!named) {
            return Optional.empty();
        }
        if (clause.verb().matches("(?i)(?:must|should)\\b.*")) {
            return Optional.of(Phrases.capitalised(what));
        }
        if (MODAL.matcher(clause.verb()).matches()) {
            return Optional.empty();
        }
        String verb = clause.verb();
        String first = verb.split(" ")[0];
        boolean negative = verb.matches("(?i).*(?:\\bnot\\b|n't).*|(?:do|does|did)\\b.*");
        Optional<String> base = first.matches("(?i)is|are")
                ? Optional.of("be")
                : first.matches("(?i)has|have") ? Optional.of("have") : lexicon.verbBase(first);
        int at = what.indexOf(verb, subject.length());
        return base.filter(plain -> !negative && at > 0)
                .map(plain -> Phrases.capitalised(
                        what.substring(0, at) + "must " + plain + what.substring(at + first.length())));
    }
}
