package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code A crate can be tied to only one hook}, {@code Each pier has one gate}: how many it can be, or has. */
final class Single {

    private static final int MOST_WORDS = 8;
    private static final String THING = "(?<thing>(?:[\\p{L}\\d/-]+ ){0,3}?[\\p{L}\\d/-]+)";
    private static final String ONE = "(?<one>one|a single|1) ";
    /** What may stand behind the thing: how it is counted. */
    private static final String WHERE =
            "(?<where> (?:at (?:a|any|the same|one) (?:given )?time|at once|simultaneously|(?:in|on|of|within|for|with) (?:an?|one|each|every|the same|a single|any) [\\p{L}\\d-]+(?: [\\p{L}\\d-]+)?|per [\\p{L}\\d-]+(?: [\\p{L}\\d-]+)?))?";

    private static final Pattern HAS = Pattern.compile(
            "(?i)(?<who>[^,:;()]{2,50}?) (?<verb>(?:(?:can|may|must|should|will) (?<before>only |just )?)?(?:have|has|contain|contains|support|supports|need|needs|span|spans|hold|holds|use|uses|run|runs|get|gets|create|attach|specify|choose|assign|own|owns))(?<only> only| just| exactly)? "
                    + ONE + THING + WHERE);
    private static final Pattern IS = Pattern.compile(
            "(?i)(?<who>[^,:;()]{2,50}?) (?<verb>(?:(?:can|may|must|should|will) (?<before>only |just )?be|is|are)(?<before2> only| just)? (?<done>\\p{L}+(?:ed|en|t|ng))) (?<only>only |just |exactly )?(?<link>to|with|by|in|on|from|within|into) (?<only2>only |just |exactly )?"
                    + ONE + THING + WHERE);
    private static final Pattern ALONGSIDE = Pattern.compile(
            "(?i)(?<who>you|we) (?<verb>(?:can|will|must|should|need to|have to)? ?\\p{L}+) " + ONE + THING
                    + "(?<where> (?:per|alongside|for each|for every|alongside each|in each|on each|to each) [\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,2})");
    private static final Pattern HALVES = Pattern.compile("(?i),? (?:but|whereas|while) |, and ");
    private static final Pattern LIMIT = Pattern.compile("(?i) ?\\b(?:only|just)\\b");
    private static final Pattern EACH = Pattern.compile("(?i)(?:each|every|one|an? single)\\b.*");
    /** {@code one hook beside one crate}: beside each of them. */
    private static final Pattern ONE_OF_EACH = Pattern.compile("\\bone\\b");

    private static final Pattern FIRST = Pattern.compile("^One ");
    private static final Pattern POINTING = Pattern.compile(
            "(?i)(?:it|they|this|these|that|those|there|he|she|which|who|if|when|once|because|but|and)\\b.*");
    private static final Pattern LOOSE = Pattern.compile(
            "(?i)(?:of|or|and|more|way|ways|thing|time|day|place|go|step|case|example|type|kind|form|option|side|other|another|central|common|big|hour|minute|second|month|year)s?\\b.*|.*\\b(?:and|or|that|which|is|are|can|has|have|will|only|than|at|by)\\b.*");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final Inversion inversion;

    Single(Grammar grammar) {
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.inversion = grammar.inversion();
    }

    /** {@code A hook holds many crates but a crate has one hook}: clause by clause. */
    Optional<CardText> of(String text, String label) {
        return Stream.of(HALVES.split(text))
                .flatMap(half -> ofClause(half, label).stream())
                .findFirst();
    }

    private Optional<CardText> ofClause(String text, String label) {
        Matcher is = IS.matcher(text);
        if (is.matches()) {
            boolean only = is.group("before") != null
                    || is.group("before2") != null
                    || is.group("only") != null
                    || is.group("only2") != null;
            return asked(is, label, Phrases.capitalised(is.group("link").toLowerCase(Locale.ROOT)) + " how", only);
        }
        Matcher has = HAS.matcher(text);
        if (has.matches()) {
            return asked(has, label, "How", has.group("before") != null || has.group("only") != null);
        }
        Matcher alongside = ALONGSIDE.matcher(text);
        return alongside.matches() ? asked(alongside, label, "How", false) : Optional.empty();
    }

    private Optional<CardText> asked(Matcher one, String label, String how, boolean only) {
        String thing = one.group("thing");
        String said = one.group("who");
        boolean it = said.matches("(?i)it|they");
        String who = it ? Naming.brief(label) : said;
        // "kept in a single yard": in one place, which is no limit
        boolean sole = one.group("one").equalsIgnoreCase("a single");
        String where = one.group("where") == null
                ? ""
                : ONE_OF_EACH.matcher(one.group("where")).replaceFirst("each");
        boolean counted = only || !sole && (EACH.matcher(who).matches() || !where.isEmpty());
        boolean fit = counted
                && isWho(who, it)
                && Phrases.words(thing) <= MOST_WORDS / 2
                && !LOOSE.matcher(thing).matches()
                && !Nouns.isPlural(thing)
                && naming.isNounPhrase(thing)
                && tagger.tag("one " + thing).tokens().stream().noneMatch(token -> token.is(Tag.VERB));
        Optional<String> turned = fit
                ? inversion.of(
                        who.matches("(?i)we")
                                ? "you"
                                : FIRST.matcher(lexicon.lowered(who)).replaceFirst("one "),
                        LIMIT.matcher(one.group("verb")).replaceAll("").strip())
                : Optional.empty();
        return turned.map(asked -> CardText.of(
                how + " many " + Nouns.plural(thing) + " " + asked + where + "?", only ? "Only one" : "One"));
    }

    private boolean isWho(String who, boolean it) {
        if (it) {
            return naming.usable(who) && naming.isName(who) && !naming.isGeneric(who);
        }
        String bare = who.replaceFirst("^(?i)(?:each|every|one|a single) ", "");
        return !POINTING.matcher(who).matches()
                && Phrases.words(who) <= MOST_WORDS
                && Clauses.isName(tagger.tag(bare), lexicon);
    }
}
