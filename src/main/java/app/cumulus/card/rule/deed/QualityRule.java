package app.cumulus.card.rule.deed;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Lexicon;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code It is dry, cool and safe}: three properties of the thing above. {@code It is all automatic} under "Night shift mode":
 * which mode is. {@code Low cost} alone: its advantage.
 */
public final class QualityRule extends SentenceRule {

    private static final int SCORE = 72;
    private static final Pattern ROW = Pattern.compile(
            "(?:is|are) (?:totally |fully |completely |very |always )?(?<row>[\\p{L}-]+(?:, [\\p{L}-]+){1,2},? and [\\p{L}-]+)");
    private static final Pattern ONE = Pattern.compile(
            "is (?<how>(?:all |fully |always |completely |totally )?[\\p{Ll}-]+(?:less|able|ible|ic|ous|ful|ive|managed|encrypted|free))");
    private static final Pattern KIND = Pattern.compile(
            "(?<name>[\\p{L}\\d@-]+(?: [\\p{L}\\d@-]+)??) (?<kind>(?i:(?:launch|instance|storage|volume|routing|capacity|deployment|billing|load balancer) )?(?i:types?|modes?|class|tier|plan|strategy))");
    private static final Pattern QUALITY = Pattern.compile(
            ".*(?:ive|ous|ible|able|ful|less|ic|ed|al|ant|ent)|private|public|secure|fast|slow|cheap|safe|simple|easy|free|light|durable|global|local|elastic|robust");
    private static final Pattern ADVANTAGE = Pattern.compile(
            "(?i)(?:very )?(?:(?:high|higher|highest|better|best|good|great|improved|increased) (?:[\\p{L}/-]+ ){0,2}(?:availability|performance|throughput|durability|scalability|security|resilience|bandwidth|speed)|(?:low|lower|lowest|reduced|less) (?:[\\p{L}/-]+ ){0,2}(?:latency|costs?))");

    /** {@code Direct Line}: a name, though its first word might be a verb. */
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[\\p{L}\\d]+(?: \\p{Lu}[\\p{L}\\d]+){1,2}");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{3,}");
    private static final int MOST_PRAISE_WORDS = 8;
    private static final Pattern PRAISE = Pattern.compile(
            "(?i)^(?:very )?(?:high|higher|highest|low|lower|lowest|rapid|quick|fast|faster|better|best|cheap|cheaper|reduced|less|provides?|offers?)\\b");
    private static final Pattern BENEFITS =
            Pattern.compile("(?i).*\\b(?:benefits?|advantages?|pros|features?|goals?|reasons?|pillars?|why)\\b.*");

    private static final Pattern LEVEL = Pattern.compile(
            "(?i)(?<who>[^,:;()]{2,30}?) (?:is|are|(?<works>works?|operates?|acts?|applies|apply)) (?:(?:at|on) )?+(?:(?:the|an?) )?+(?<what>(?!same|other|top|high|low|next|only|not|this|that|which)[\\p{L}-]+(?: [\\p{L}-]+)?)[ -]level");

    private final Lexicon lexicon;
    private final Naming naming;

    public QualityRule(Grammar grammar) {
        super(grammar);
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "quality";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        String text = Phrases.bare(said.sentence().text());
        Matcher level = LEVEL.matcher(text);
        if (level.matches() && naming.isName(level.group("who")) && !naming.isGeneric(level.group("who"))) {
            return Optional.of(card(passage, said, CardKind.BASIC, leveled(level)));
        }
        String subject = Naming.brief(said.label());
        boolean row = passage.term()
                .filter(term -> !term.isLabel() && term.name().equals(said.label()))
                .isPresent();
        if (!naming.usable(subject)
                        && !TITLE.matcher(subject).matches()
                        && !(row && NAME.matcher(subject).matches())
                || !passage.place().titled()) {
            return Optional.empty();
        }
        boolean many = Nouns.isMany(subject);
        Matcher several = ROW.matcher(text);
        Matcher one = ONE.matcher(text);
        Matcher kind = KIND.matcher(subject);
        if (several.matches()) {
            List<String> items = Stream.of(several.group("row").split(",? and |, "))
                    .map(Phrases::capitalised)
                    .toList();
            boolean qualities = items.stream()
                    .allMatch(item ->
                            QUALITY.matcher(item.toLowerCase(Locale.ROOT)).matches());
            String asked = "Which " + items.size() + " properties " + Auxiliary.does(many) + " " + subject + " have?";
            return qualities
                    ? Optional.of(
                            card(passage, said, CardKind.LIST, CardText.of(asked, "- " + String.join("\n- ", items))))
                    : Optional.empty();
        }
        if (one.matches() && kind.matches()) {
            String asked = "Which " + kind.group("kind").toLowerCase(Locale.ROOT) + " is " + one.group("how") + "?";
            return Optional.of(card(passage, said, CardKind.BASIC, CardText.of(asked, kind.group("name"))));
        }
        return Optional.of(text)
                .filter(praise -> isAdvantage(passage, said, praise))
                .map(praise -> {
                    String asked = "Which advantage " + Auxiliary.does(many) + " " + subject + " offer?";
                    return card(passage, said, CardKind.BASIC, CardText.of(asked, Phrases.capitalised(praise)));
                });
    }

    private static boolean isAdvantage(Passage passage, Said said, String text) {
        String named = passage.place().heading() + " " + Naming.brief(said.label());
        return ADVANTAGE.matcher(text).matches()
                && !isHalf(passage.text(), text)
                && isLone(passage)
                && !BENEFITS.matcher(named).matches()
                && !said.label().equals(passage.place().leadIn());
    }

    /** {@code Low price, often opened}: the second half tells it from others that are cheap. */
    private static boolean isHalf(String line, String text) {
        int start = line.indexOf(text);
        int end = start + text.length();
        boolean second = start > 1 && line.charAt(start - 2) == ',';
        return second || end < line.length() - 2 && ",.".indexOf(line.charAt(end)) >= 0;
    }

    /** No other line beside it that praises: then neither is the one advantage. */
    private static boolean isLone(Passage passage) {
        return Stream.concat(passage.before().stream(), passage.following().stream())
                .noneMatch(block -> block instanceof Statement beside
                        && PRAISE.matcher(beside.text()).find()
                        && Phrases.words(beside.text()) <= MOST_PRAISE_WORDS);
    }

    /** {@code The seal is crate level}: the level is asked, and the answer need not say "level" again. */
    private CardText leveled(Matcher level) {
        String who = level.group("who");
        boolean many = Nouns.isMany(who);
        String asked = level.group("works") == null
                ? "On which level " + Auxiliary.is(many) + " " + lexicon.lowered(who) + "?"
                : "On which level " + Auxiliary.does(many) + " " + lexicon.lowered(who) + " "
                        + level.group("works").toLowerCase(Locale.ROOT).replaceFirst("s$", "") + "?";
        return CardText.of(asked, Phrases.capitalised(level.group("what")));
    }

    private Candidate card(Passage passage, Said said, CardKind kind, CardText text) {
        return new Candidate(name(), kind, text, passage.span(), said.sentence().text(), SCORE);
    }
}
