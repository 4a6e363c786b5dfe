package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks for the items behind a lead-in that ends where they begin: {@code Logs can be sent to} becomes {@code Which 3 targets can logs be sent to}. */
final class OpenLead {

    private static final int MOST_WORDS = 14;
    private static final Pattern OPEN_END = Pattern.compile(
            "(?i).*\\b(?:to|from|for|in|by|with|using|via|on|at|between|as|of|be|are|includes?|including|contains?|supports?|has|have|uses?|set|choose|select|pick|specify|define|add|configure|enable|provides?|offers?|allows?|requires?|needs?|collects?|stores?|sends?|run|runs|covers?|through|into|onto|within|handles?)|(?i).*\\b(?:enables?|allows?|lets?) (?:you|us|users|customers) (?:to )?(?!do\\b)\\p{L}+");
    private static final Pattern DEED =
            Pattern.compile("(?i)supports|includes|contains|provides|offers|allows|requires|needs|covers");
    private static final Pattern EQUATING = Pattern.compile("(?i).*\\b(?:is|are|was)");
    /** {@code a store}: the line is whole, though the word may be a verb. */
    private static final Pattern NOUN_END =
            Pattern.compile("(?i).*\\b(?:stores?|sets?|runs?|needs?|uses?|covers?|handles?)");

    private static final Pattern INCLUDING = Pattern.compile("(?i)\\s+including$");
    private static final Pattern FOLLOWING = Pattern.compile("(?i)\\s+(?:any of )?(?:the )?following$");
    private static final Pattern HELPLESS =
            Pattern.compile("(?i).*(?:\\b(?:it|its|they|them|this|these|that|there|here)\\b|, |\\bsuch as$).*");
    private static final Pattern TARGET = Pattern.compile(
            "(?i).*\\b(?:sen[dt]s?|export(?:ed|s)?|deliver(?:ed|s)?|publish(?:ed|es)?|push(?:ed|es)?|load(?:ed|s)?|writ(?:e|es|ten)|forward(?:ed|s)?|route[ds]?|stream(?:ed|s)?)\\b.*\\b(?:in)?to");
    private static final Pattern TITLE = Pattern.compile("(?!(?:The|An?) )\\p{Lu}\\S*(?: \\p{Lu}\\S*)+");
    private static final Pattern FIT = Pattern.compile("\\p{L}{3,}(?:ible|able|ful)");
    /** {@code Mostly used for}. */
    private static final Pattern OFTEN = Pattern.compile(
            "(?i)^(?:generally|mostly|mainly|typically|usually|often|commonly|primarily|normally|best|also|only) ");

    private static final Pattern SOURCE = Pattern.compile("(?i).*\\bfrom");

    /** {@code Setup gates using}: an order, though the word is a noun as well. */
    private static final Pattern SETUP = Pattern.compile("(?i)setup (?!of\\b|for\\b|is\\b)");

    private static final Pattern ARTICLE = Pattern.compile("(?i)\\s(?:an?|the|these|following)$");
    private static final Pattern JOINED = Pattern.compile("(?i).*(?:\\b(?:and|or|but)\\b|[:;]).*");

    private final WordList nounlike = WordList.of("nounlike.txt");
    private final Tagger tagger;
    private final Naming naming;
    private final RowKind rows;
    private final ClauseParser parser;
    private final Inversion inversion;
    private final Lexicon lexicon;

    OpenLead(Tagger tagger, Lexicon lexicon) {
        this.tagger = tagger;
        this.lexicon = lexicon;
        this.naming = new Naming(lexicon, tagger);
        this.rows = new RowKind(naming, tagger);
        this.parser = new ClauseParser(lexicon);
        this.inversion = new Inversion(lexicon);
    }

    /** Whether the words wait for what follows them. */
    static boolean isOpen(String lead) {
        return OPEN_END.matcher(lead).matches() || EQUATING.matcher(lead).matches();
    }

    /** {@code Supports:}: what the heading does, no things of its own. */
    static boolean isDeed(String lead) {
        return DEED.matcher(lead).matches();
    }

    /** The question without its mark; none if the lead-in has no clause that can be turned. */
    Optional<String> asked(String lead, Place place, List<String> items, String count) {
        String open =
                FOLLOWING.matcher(INCLUDING.matcher(lead).replaceFirst("")).replaceFirst("");
        if (Phrases.words(open) > MOST_WORDS
                || HELPLESS.matcher(open).matches()
                || EQUATING.matcher(open).matches()) {
            return Optional.empty();
        }
        Sentence words = tagger.tag(open);
        Tag first = words.token(0).tag();
        String subject = Naming.brief(place.subject());
        boolean acts = first == Tag.AUXILIARY
                || first == Tag.VERB && words.token(0).lower().endsWith("s");
        if (acts && !naming.usable(subject)) {
            return Optional.empty();
        }
        // "Still can be locked by": what can?
        boolean headless =
                first == Tag.ADVERB && words.size() > 1 && words.token(1).is(Tag.AUXILIARY);
        if (headless || mayBeNoun(words, place)) {
            return Optional.empty();
        }
        boolean order = SETUP.matcher(open).lookingAt();
        boolean reader = first == Tag.PRONOUN || order;
        String scope = reader && naming.usable(subject) && !Naming.sharesWord(open, subject) ? subject + ": w" : "W";
        String sentence = acts
                ? subject + " " + Phrases.lowered(open)
                : order ? "You can set up" + open.substring("setup".length()) : open;
        return parser.parse(tagger.tag(sentence))
                .filter(clause -> clause.lead().isEmpty() && !clause.subject().isEmpty())
                .flatMap(clause -> turned(clause, noun(open, items), count))
                .map(question -> scope + question);
    }

    /** The same for a sentence that says itself what it speaks of, with the noun for what it is open to; empty for any. */
    Optional<String> asked(String lead, String noun, List<String> items, String count) {
        String open = ARTICLE.matcher(INCLUDING.matcher(lead).replaceFirst("")).replaceFirst("");
        Sentence words = tagger.tag(open);
        Token last = words.token(words.size() - 1);
        boolean ends =
                last.is(Tag.PREPOSITION) || last.is(Tag.VERB) || last.lower().matches("be|to");
        if (!ends
                || Phrases.words(open) > MOST_WORDS
                || HELPLESS.matcher(open).matches()
                || JOINED.matcher(open).matches()) {
            return Optional.empty();
        }
        Optional<String> turned = parser.parse(words)
                .filter(clause -> clause.lead().isEmpty() && !clause.subject().isEmpty())
                .flatMap(clause -> turned(clause, noun.isEmpty() ? noun(open, items) : noun, count))
                .map(question -> "W" + question);
        boolean echoed = turned.isEmpty()
                && !noun.isEmpty()
                && last.is(Tag.PREPOSITION)
                && words.token(0).is(Tag.NOUN)
                && words.tokens().stream()
                        .skip(1)
                        .anyMatch(token -> lexicon.verbBase(token.lower()).isPresent());
        return echoed ? Optional.of(Phrases.capitalised(open) + " which " + count + " " + noun) : turned;
    }

    private Optional<String> turned(Clause clause, String noun, String count) {
        String subject = lowered(clause.subject());
        String rest = (clause.rest() + " " + clause.tail()).strip();
        if (EQUATING.matcher(clause.verb()).matches() && NOUN_END.matcher(rest).matches()) {
            return Optional.empty();
        }
        return inversion
                .of(subject, clause.verb())
                .map(turned -> "hich " + count + " " + noun + " " + turned + (rest.isEmpty() ? "" : " " + rest));
    }

    /** With a small first letter where only the beginning of the sentence made it large: {@code Parcels}, {@code Each gate}. */
    private String lowered(String subject) {
        String first = subject.split(" ")[0];
        boolean ordinary =
                first.matches("Each|All|Every|Some") || first.matches("[A-Z][a-z]{3,}") && Nouns.isPlural(first);
        return TITLE.matcher(subject).matches()
                ? subject
                : ordinary ? Phrases.lowered(subject) : lexicon.lowered(subject);
    }

    /** {@code Night uses}: the uses by night, if nothing above is called "Night". */
    private boolean mayBeNoun(Sentence words, Place place) {
        int last = words.size() - 1;
        Token end = words.token(last);
        return last == 1
                && end.lower().endsWith("s")
                && nounlike.has(Nouns.singular(end.lower()))
                && words.token(0).text().matches("\\p{L}\\p{Ll}{3,}")
                && !naming.isService(words.token(0).text())
                && !Naming.sharesWord(words.token(0).text(), String.join(" ", place.topic()));
    }

    /** {@code Fit for}, {@code locked by}: what the heading is, up to where the items begin. */
    boolean isState(String lead) {
        Sentence words = tagger.tag(OFTEN.matcher(lead).replaceFirst(""));
        int last = words.size() - 1;
        String first = words.size() == 0 ? "" : words.token(0).lower();
        return last > 0
                && words.token(last).is(Tag.PREPOSITION)
                && words.tokens().subList(1, last).stream()
                        .allMatch(token -> token.lower().endsWith("ly"))
                && (lexicon.isParticiple(first) && !first.endsWith("ing")
                        || naming.isAdjective(first)
                        || FIT.matcher(first).matches());
    }

    /** The heading with what it is. */
    static String stated(String subject, String state) {
        return subject + (Nouns.isPlural(subject) ? " are " : " is ") + Phrases.lowered(state);
    }

    /** What the items are, as far as the words before them or the names tell. */
    private String noun(String lead, List<String> items) {
        String kind = rows.kindOf(items);
        if (!kind.isEmpty() && !kind.equals("things")) {
            return kind;
        }
        return TARGET.matcher(lead).matches() ? "targets" : SOURCE.matcher(lead).matches() ? "sources" : "things";
    }
}
