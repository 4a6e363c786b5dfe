package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Empty parcels are not weighed} says of a thing that something does not hold, and leaves nothing to ask but whether it does. */
final class DenialRule implements Rule {

    private static final int SCORE = 71;
    private static final int SCORE_BESIDE_OBJECT = 73;
    private static final int MOST_REST_WORDS = 7;
    private static final Pattern DENIED = Pattern.compile(
            "(?i)(?<first>is|are|does|do|will|can|may)(?:n't| not|not) (?<deed>(?:be )?\\p{Ll}+(?: \\p{Ll}+ly)?)");
    private static final Pattern HELD =
            Pattern.compile("(?i)(?:for|in|by|across|between|on|from|to|over|with|within|outside)\\s\\S.*");
    private static final Pattern HALVED = Pattern.compile(
            "(?i)\\b(?:while|whereas|but|unless|except|however|only|when|if)\\b|\\band (?:do|does|is|are|can) ?n[o']t");
    private static final Pattern EMPTY = Pattern.compile(
            "(?i)(?:be )?(?:work|matter|mean|need|have|be|do|same|true|case|like|want|exist|enough|seen|known|done|made|given|support|allow|provide|include|contain|require|use|cover|handle|make|give|take|get|know|let|help|store|keep|set|supposed|able)");

    private final Said.Reader reader;
    private final Wording wording;
    private final Naming naming;
    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Inversion inversion;

    DenialRule(Said.Reader reader, ClauseParser parser, Tagger tagger, Lexicon lexicon) {
        this.reader = reader;
        this.wording = new Wording(lexicon, tagger);
        this.naming = new Naming(lexicon, tagger);
        this.parser = parser;
        this.tagger = tagger;
        this.lexicon = lexicon;
        this.inversion = new Inversion(lexicon);
    }

    @Override
    public String name() {
        return "denial";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        reader.sentencesOf(passage).stream()
                .filter(said -> !said.isTalk(lexicon))
                .forEach(said -> ofSentence(passage, said).ifPresent(cards::add));
        return wording.of(passage, cards).stream()
                .map(card -> new Candidate(
                        name(), CardKind.COMPARISON, card.text(), card.lines(), card.basis(), card.score()))
                .toList();
    }

    private Optional<Candidate> ofSentence(Passage passage, Said said) {
        return parser.parse(said.sentence())
                .filter(clause -> clause.tail().isEmpty() && clause.leadKind() != Clause.LinkKind.CONDITION)
                .filter(clause -> clause.rest().isEmpty() || isHeld(clause.rest()))
                .flatMap(clause -> asked(passage, said, clause));
    }

    private boolean isHeld(String rest) {
        return HELD.matcher(rest).matches()
                && Phrases.words(rest) <= MOST_REST_WORDS
                && !rest.matches("(?i).*[,;:(].*|.*\\b(?:and|or|but|that|which|only|if|when|(?:to|in|for|by|on|with))$")
                && !lexicon.verbBase(rest.split(" ")[1])
                        .filter(rest.split(" ")[1]::equals)
                        .isPresent()
                && !Clauses.dangles(tagger.tag(rest));
    }

    private Optional<Candidate> asked(Passage passage, Said said, Clause clause) {
        Matcher denied = DENIED.matcher(clause.verb());
        String subject =
                (clause.subject().isEmpty() ? said.label() : clause.subject()).replaceFirst("^(?i:but|also) ", "");
        if (!denied.matches() || !isSubject(subject) || !isDeed(denied) || isHalf(passage, clause)) {
            return Optional.empty();
        }
        String first = denied.group("first").toLowerCase(Locale.ROOT);
        String deed = denied.group("deed");
        boolean many = Nouns.isPlural(subject) && subject.endsWith("s");
        if (first.matches("is|does") && many || first.matches("are|do") && !many && !subject.contains(" and ")) {
            return Optional.empty();
        }
        String rest = clause.rest().isEmpty() ? "" : " " + Phrases.bare(clause.rest());
        Optional<String> turned = inversion.of(lexicon.lowered(subject), first + " " + deed);
        return turned.map(asked -> asked + rest + " or not?")
                .map(asked -> labelled(said, asked))
                .map(question -> new Candidate(
                        name(),
                        CardKind.BASIC,
                        CardText.of(question, answer(first, deed)),
                        passage.span(),
                        said.sentence().text(),
                        rest.isEmpty() ? SCORE : SCORE_BESIDE_OBJECT));
    }

    private static String labelled(Said said, String asked) {
        boolean named = said.label().isEmpty() || Clauses.names(asked, said.label());
        return named ? Phrases.capitalised(asked) : "In " + said.label() + ", " + asked;
    }

    /** {@code Is free in the yard and is not weighed, while …}: of what the denial holds stands in the other half. */
    private static boolean isHalf(Passage passage, Clause clause) {
        return clause.rest().isEmpty() && HALVED.matcher(passage.text()).find();
    }

    private boolean isSubject(String subject) {
        return Clauses.isName(tagger.tag(subject), lexicon)
                && !naming.isAdjective(subject)
                && tagger.tag(subject).token(0).lower().matches("(?!for$|in$|of$).*")
                && !subject.matches("(?i)you|we|.*\\b(?:no|not)\\b.*");
    }

    private boolean isDeed(Matcher denied) {
        String first = denied.group("first");
        String deed = denied.group("deed");
        String verb = deed.replaceFirst("^be ", "").split(" ")[0];
        boolean passive = first.matches("(?i)is|are") || deed.startsWith("be ");
        return !EMPTY.matcher(deed).matches()
                && (passive
                        ? lexicon.isParticiple(verb)
                        : lexicon.verbBase(verb).isPresent());
    }

    /** {@code Not weighed}, {@code It does not expire}. */
    private String answer(String first, String deed) {
        return switch (first) {
            case "is", "are" -> "Not " + deed;
            case "do", "does" ->
                Phrases.capitalised(first) + " not " + lexicon.verbBase(deed).orElse(deed);
            default -> (first.equals("can") ? "Cannot " : Phrases.capitalised(first) + " not ") + deed;
        };
    }
}
