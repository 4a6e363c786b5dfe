package app.cumulus.card.rule.number;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Quantity;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.rule.gap.Gap;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its unit is asked for, one card per value; "default", "maximum", "up to" stay in the question. */
public final class NumberRule implements Rule {

    private static final int MOST_PER_SENTENCE = 4;
    private static final int SHORT_WORDS = 7;
    private static final Pattern NOT_COUNTED = Pattern.compile(
            "(?i)\\b(?:lessons?|lectures?|videos?|chapters?|courses? \\d+|ex(?=:)|exp|ans(?:wer)?(?=[:.])|examples?(?=:)|for (?:example|instance)|fir example|e\\.?g|let'?s|samples?|again)\\b");
    private static final Pattern CALCULATED =
            Pattern.compile("\\d\\s*[*×]|[*×]\\s*\\(?\\d|\\bceil\\b|\\)\\s*[+/]\\s*\\(|(?<=\\d)\\s*[+/=]\\s*\\d+\\s*=");

    /** A line that tells a story has numbers of that story. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?i)\\b(?:let'?s (?:say|assume|suppose)|the same example|(?:for|fir) (?:example|instance),? (?:we|you|if|a|there)|would be|(?:cron|scheduled?|timer)\\b[^.]{1,60} every \\d)\\b");

    private static final Pattern ALIKE = Pattern.compile("(?i)\\b(?:as well|too|also|both)\\b");
    private static final Pattern FRAGMENT =
            Pattern.compile("(?i)(?:\\p{L}+ ){1,3}(?:that|which|who) (?:\\S+ ){0,5}(?:\\S*\\[…\\]\\S*)(?: \\S+){0,2}");

    /** {@code lorries that carry more than 20 crates}: no sentence, but what the thing above is for. */
    private static final Pattern THINGS = Pattern.compile("(?i)\\p{L}+s (?:that|which|who) [^,;:]+");

    /** {@code KTS is open}: of nothing but itself. */
    private static final Pattern OF_ITSELF = Pattern.compile("\\p{Lu}{3,} (?:is|are|can|has) ");

    private static final Pattern RANGE = Pattern.compile("\\d[\\d.,]* ?(?:-|–|to) ?\\d[\\d.,]*");
    private static final Pattern BARE = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern UNITED = Pattern.compile("\\d[\\d.,]*(?<unit>\\s?\\p{L}+)");

    private final Lexicon lexicon;
    private final Said.Reader reader;
    private final NumberQuestion questions;
    private final Wording wording;
    private final NumberLine lines;

    private static final Pattern ROW_BEHIND =
            Pattern.compile("\\[…\\] [^(),]{1,40}?(?<bracket> \\((?<items>[^()]+)\\))");

    private static final Pattern NINES =
            Pattern.compile("(?i) \\([\"“']?(?:\\p{L}+|\\d+) ?x? ?(?:nines|9['’]?s)[\"”']?\\)");
    private static final Pattern PRICE_EACH = Pattern.compile(
            "(?i)(?:only |from |about )?(?:[$€£]\\s?[\\d.,]+|[\\d.,]+\\s?[$€£])\\s?(?:per\\b|/|an?\\b|each\\b|for each\\b).*");

    private final Naming naming;

    public NumberRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.reader = grammar.reader();
        this.naming = grammar.naming();
        this.questions = new NumberQuestion(grammar.lexicon(), grammar.tagger(), grammar.parser());
        this.wording = grammar.wording();
        this.lines = new NumberLine(grammar.lexicon(), grammar.tagger());
    }

    @Override
    public String name() {
        return "number-with-qualifier";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (EXAMPLE.matcher(passage.text()).find()) {
            return List.of();
        }
        List<Candidate> cards = new ArrayList<>(lines.of(passage, name()));
        String spokenOf = "";
        String unit = "";
        Said before = null;
        for (Said said : reader.sentencesOf(passage)) {
            if (said.hanging() || said.isTalk(lexicon) || !isWorthCounting(said)) {
                continue;
            }
            List<Quantity> quantities = Quantity.rows(said.sentence(), lexicon).stream()
                    .filter(quantity -> FigureSense.isFact(said.sentence(), quantity, passage))
                    .toList();
            if (isColumns(quantities)) {
                continue;
            }
            if (before != null && isAlone(said, quantities)) {
                cards.add(behind(before, said, passage));
                continue;
            }
            before = said;
            for (Quantity quantity : quantities.subList(0, Math.min(MOST_PER_SENTENCE, quantities.size()))) {
                String of = spokenOf;
                String shared = unit;
                card(said, quantity, passage, spokenOf)
                        .map(card -> withUnit(card, of, shared))
                        .filter(made -> made.kind() != CardKind.CLOZE || hidesOneThing(made, said))
                        .ifPresent(cards::add);
            }
            unit = quantities.isEmpty() ? unit : unitOf(said.sentence(), quantities.get(0));
            spokenOf = quantities.isEmpty() ? spokenOf : questions.nameOfValue(said.sentence(), quantities.get(0));
        }
        return wording.of(passage, cards);
    }

    /** {@code We give each crate a mark. 1-99}: the figure goes with the sentence before it. */
    private static boolean isAlone(Said said, List<Quantity> quantities) {
        return quantities.size() == 1
                && quantities.get(0).first() == 0
                && RANGE.matcher(Phrases.bare(said.sentence().text())).matches();
    }

    private Candidate behind(Said before, Said said, Passage passage) {
        String told = Phrases.bare(before.whole()) + ": ";
        String value = Phrases.bare(said.sentence().text());
        CardText text = new CardText(told + CardText.GAP, value, "", told + "{{c1::" + value + "}}");
        return new Candidate(
                name(), CardKind.CLOZE, text, passage.span(), said.sentence().text(), 84);
    }

    /** {@code The period is 4 days. Maximum is 14}: fourteen of the same. */
    private static Candidate withUnit(Candidate card, String spokenOf, String unit) {
        boolean same = !unit.isEmpty()
                && !spokenOf.isEmpty()
                && card.kind() == CardKind.BASIC
                && card.text().question().contains(spokenOf)
                && BARE.matcher(card.text().answer()).matches();
        return same
                ? new Candidate(
                        card.rule(),
                        card.kind(),
                        CardText.of(card.text().question(), card.text().answer() + unit),
                        card.lines(),
                        card.basis(),
                        card.score())
                : card;
    }

    private static String unitOf(Sentence sentence, Quantity quantity) {
        Matcher united = UNITED.matcher(sentence.words(quantity.first(), quantity.last()));
        return united.matches() ? united.group("unit") : "";
    }

    /** Not a lesson's number, an example's amount, a calculation or a drawn chain. */
    private static boolean isWorthCounting(Said said) {
        String text = said.label() + " " + said.sentence().text();
        boolean drawn = said.sentence().tokens().stream().anyMatch(token -> token.is(Tag.ARROW));
        return !drawn
                && said.label().indexOf('?') < 0
                && !NOT_COUNTED.matcher(text).find()
                && !CALCULATED.matcher(text).find();
    }

    /** Not {@code […] gate = […] guard}, where one figure counts two things; nor a noun with a relative clause and no verb. */
    private static boolean hidesOneThing(Candidate gap, Said said) {
        String question = gap.text().question();
        boolean twice = question.indexOf(CardText.GAP) != question.lastIndexOf(CardText.GAP);
        boolean fragment = said.label().isEmpty() && FRAGMENT.matcher(question).matches();
        return !fragment && (!twice || ALIKE.matcher(question).find());
    }

    /** Values side by side without a word between them are a row of a table. */
    private static boolean isColumns(List<Quantity> quantities) {
        for (int i = 1; i < quantities.size(); i++) {
            if (quantities.get(i).first() == quantities.get(i - 1).last() + 1) {
                return true;
            }
        }
        return false;
    }

    private Optional<Candidate> card(Said said, Quantity quantity, Passage passage, String spokenOf) {
        Said named = said;
        boolean vague = Character.isLetter(
                said.sentence().token(quantity.first()).text().charAt(0));
        if (said.label().isEmpty()
                && (vague
                        || said.sentence().wordCount() < SHORT_WORDS
                        || THINGS.matcher(said.sentence().text()).matches())
                && !Clauses.names(said.sentence().text(), passage.place().subject())
                && !OF_ITSELF.matcher(said.sentence().text()).lookingAt()) {
            named = new Said(passage.place().subject(), said.sentence());
        }
        String owner = Naming.brief(passage.place().subject());
        if (TerseNumber.PRICE_ONLY.matcher(said.label()).matches()
                && PRICE_EACH.matcher(said.sentence().text()).matches()
                && naming.usable(owner)) {
            named = new Said(owner, said.sentence());
        }
        // what is taken back behind "but" would hang loose at the end of a question
        Optional<NumberQuestion.Asked> asked =
                said.takesBack() ? Optional.empty() : questions.of(named, quantity, spokenOf);
        if (asked.isPresent()) {
            return Optional.of(basic(
                    passage,
                    CardText.of(asked.get().question(), asked.get().answer()),
                    said.sentence().text(),
                    90));
        }
        if (FigureSense.isBare(named, quantity)) {
            return Optional.empty();
        }
        return Optional.of(
                withoutCounted(Gap.hide(name(), named, quantity.first(), quantity.last(), passage.span(), 84)));
    }

    /** {@code […] signals (bell, lamp, flag)}: who sees all three can count them; {@code (two nines)} says the figure again. */
    private static Candidate withoutCounted(Candidate gap) {
        Matcher again = NINES.matcher(gap.text().question());
        if (again.find() && gap.text().answer().contains("9")) {
            return without(gap, again.group());
        }
        Matcher row = ROW_BEHIND.matcher(gap.text().question());
        boolean counted = row.find()
                && String.valueOf(row.group("items").split(",").length)
                        .equals(gap.text().answer());
        return counted ? without(gap, row.group("bracket")) : gap;
    }

    private static Candidate without(Candidate gap, String bracket) {
        return new Candidate(
                gap.rule(),
                gap.kind(),
                new CardText(
                        gap.text().question().replace(bracket, ""),
                        gap.text().answer(),
                        gap.text().extra(),
                        gap.text().clozeText().replace(bracket, "")),
                gap.lines(),
                gap.basis(),
                gap.score());
    }
}
