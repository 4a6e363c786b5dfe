package app.cumulus.card.rule.purpose;

import app.cumulus.card.CardText;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Ropes are crucial for safety}, {@code A bell is useful to warn ships}: for what they are. */
final class Fitness {

    private static final int MOST_WORDS = 14;
    private static final Pattern FIT = Pattern.compile(
            "(?i)(?<who>[^,:;()]{2,50}?)(?<be> is| are|'s|’s) (?:also |very |really |super |often |mostly |mainly |especially |particularly )?(?<how>crucial|important|essential|vital|critical|helpful|useful|beneficial|responsible|ideal|suitable|handy|perfect|well suited|best suited) (?<link>for|to) (?<what>[^:;?]+)");
    private static final Pattern POINTING = Pattern.compile("(?i)it|they");
    private static final Pattern PARTY =
            Pattern.compile("(?i)(?:the )?(?:aws|amazon|you|we|customers?|users?|provider|owners?|clients?)");
    private static final Pattern ONES = Pattern.compile("(?i).*\\bones?");
    /** {@code for porters to lift}: for whom and to what end. */
    private static final Pattern TWOFOLD = Pattern.compile(
            "(?i).* to \\p{L}+\\b.*|.*\\b(?:this|that|these|it|they|them|but|above|below|you|we|if|when|unless|because|since)\\b.*");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;

    Fitness(Grammar grammar) {
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
    }

    Optional<CardText> of(String text, String label) {
        Matcher fit = FIT.matcher(text);
        if (!fit.matches() || PARTY.matcher(fit.group("who")).matches()) {
            return Optional.empty();
        }
        boolean aim = fit.group("link").equalsIgnoreCase("to");
        String what = fit.group("what");
        String who = who(fit.group("who"), label);
        // "The harbour is responsible for the gates": for many things more
        boolean one = !fit.group("how").equalsIgnoreCase("responsible") || !naming.isService(who);
        boolean clear = !who.isEmpty()
                && one
                && !ONES.matcher(who).matches()
                && Phrases.words(what) <= MOST_WORDS
                && (aim
                        ? lexicon.isBase(what.split(" ")[0].toLowerCase(Locale.ROOT))
                        : !TWOFOLD.matcher(what).matches())
                && !Clauses.dangles(tagger.tag(what));
        boolean many = Nouns.isPlural(Nouns.head(who)) && who.endsWith("s");
        return clear
                ? Optional.of(CardText.of(
                        "What " + Auxiliary.is(many) + " " + lexicon.lowered(who) + " "
                                + fit.group("how").toLowerCase(Locale.ROOT) + " for?",
                        Phrases.capitalised((aim ? "To " : "") + what)))
                : Optional.empty();
    }

    /** Who or what it is said of. */
    private String who(String said, String label) {
        if (POINTING.matcher(said).matches()) {
            String above = Naming.brief(label);
            return naming.usable(above) && naming.isName(above) && !naming.isGeneric(above) ? above : "";
        }
        return Clauses.isName(tagger.tag(said), lexicon) ? said : "";
    }
}
