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

/** {@code The quay acts as a buffer between ships and lorries}: what it acts as. */
final class Role {

    private static final int MOST_WORDS = 18;
    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?:(?<who>[^,:;()]{2,60}?) )?(?:(?<may>can|could|may|will|would|should|must) )?(?:also |then |just |basically |only )?(?<act>(?<deed>act|serve|behave|function)s?|works?(?= (?:as|like) (?:an? |the )(?!job\\b))) (?<link>as|like) (?<what>(?!if\\b|though\\b|it\\b|they\\b|this\\b|that\\b|you\\b|we\\b|well\\b|[^ ]+\\?)[^:;?]+)");
    private static final Pattern POINTING =
            Pattern.compile("(?i)it|they|this|these|that|those|which|and|but|so|also|he|she");
    /** {@code a guard and opens the gate}: a second deed. */
    private static final Pattern SECOND =
            Pattern.compile("(?i),? and (?:then )?(?<verb>\\p{L}+) (?:the|all|an?|any|your|it)\\b.*");

    private static final Pattern RUN_ON = Pattern.compile("(?i), (?:then|so|but|it|they|this|which|because)\\b.*");
    private static final Pattern HERE = Pattern.compile("(?i) here$");
    private static final Pattern CLAUSE =
            Pattern.compile("(?i).*\\b(?:when|if|unless|because|it|they|this|these|them|above|below|same|etc)\\b.*");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;

    Role(Grammar grammar) {
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
    }

    Optional<CardText> of(String text, String label) {
        Matcher role = ROLE.matcher(text);
        if (!role.matches()) {
            return Optional.empty();
        }
        String named = role.group("who") == null ? "" : role.group("who");
        boolean own = !named.isEmpty() && !POINTING.matcher(named).matches();
        String who = own ? named : Naming.brief(label);
        boolean nameable = own
                ? Clauses.isName(tagger.tag(who), lexicon) && !who.matches("(?i)you|we")
                : naming.usable(who) && naming.isName(who) && !naming.isGeneric(who);
        String what = HERE.matcher(whole(role.group("what"))).replaceFirst("");
        boolean fit = nameable
                && !who.isEmpty()
                && Phrases.words(what) <= MOST_WORDS
                && !CLAUSE.matcher(what).matches()
                && !Clauses.names(what, Nouns.head(who))
                && !Clauses.dangles(tagger.tag(what));
        String deed = role.group("deed") == null ? "work" : role.group("deed").toLowerCase(Locale.ROOT);
        return fit
                ? Optional.of(CardText.of(
                        "What " + help(role.group("may"), who) + " " + lexicon.lowered(who) + " " + deed + " "
                                + role.group("link").toLowerCase(Locale.ROOT) + "?",
                        Phrases.capitalised(Phrases.bare(what.replaceAll("[\"“”]", "")))))
                : Optional.empty();
    }

    private static String help(String may, String who) {
        boolean many = Nouns.isMany(who);
        return may == null ? Auxiliary.does(many) : may.toLowerCase(Locale.ROOT);
    }

    /** The role without a second deed, and without what runs on behind it. */
    private String whole(String what) {
        String alone = RUN_ON.matcher(what).replaceFirst("");
        Matcher second = SECOND.matcher(alone);
        boolean deed = second.find()
                && lexicon.verbBase(second.group("verb").toLowerCase(Locale.ROOT))
                        .isPresent();
        return deed ? alone.substring(0, second.start()) : alone;
    }
}
