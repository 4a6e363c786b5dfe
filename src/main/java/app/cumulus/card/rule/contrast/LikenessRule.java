package app.cumulus.card.rule.contrast;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Reverse version of loading} under "Unloading": told by what it is like, a thing is what that is. */
public final class LikenessRule implements Rule {

    private static final int SCORE = 76;
    private static final int MOST_WORDS = 12;
    private static final Pattern LIKE = Pattern.compile(
            "(?i)(?:(?:it|this|they) (?:is|are) )?(?<what>(?:just )?(?:an? |the )?(?:(?:[\\p{L}-]+ ){0,3}(?:version|variant|edition|form|counterpart|equivalent|generation|alternative|successor|predecessor|replacement|superset|subset|extension|opposite|inverse|reverse|combination|mix|mixture|copy|snapshot|implementation)) (?:of|to|for) \\S+(?: \\S+){0,7})");
    private static final Pattern VERB = Pattern.compile(
            "(?i)(?:build|create|make|take|use|get|find|choose|run|give|have|has|uses|creates|makes|provides?)s? ");
    private static final Pattern LOOSE =
            Pattern.compile("(?i).*(?:[:;?=]|->|\\b(?:it|its|them|this|these|those|you|we|is|are|can|will|but)\\b).*");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final Wording wording;

    public LikenessRule(Grammar grammar) {
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.wording = grammar.wording();
    }

    @Override
    public String name() {
        return "likeness";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String subject = Naming.brief(passage.place().subject());
        Matcher like = LIKE.matcher(Phrases.bare(Tidying.of(passage.text())));
        boolean told = passage.isStatement()
                && passage.block() instanceof Statement
                && passage.place().titled()
                && passage.place().leadIn().isEmpty()
                && like.matches()
                && !lexicon.isOnlyVerb(like.group("what").split(" ")[0])
                && !VERB.matcher(like.group("what")).lookingAt()
                && Nouns.isPlural(subject) == Nouns.isPlural(Nouns.head(like.group("what")))
                && naming.usable(subject)
                && !(Phrases.words(subject) == 1 && lexicon.isCommon(subject));
        if (!told
                || Phrases.words(like.group("what")) > MOST_WORDS
                || LOOSE.matcher(like.group("what")).matches()
                || Clauses.dangles(tagger.tag(like.group("what")))) {
            return List.of();
        }
        String be = Auxiliary.is(Nouns.isMany(subject)) + " ";
        return wording.of(
                passage,
                List.of(basic(
                        passage,
                        CardText.of("What " + be + subject + "?", Phrases.capitalised(like.group("what"))),
                        SCORE)));
    }
}
