package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code You must enable versioning}: what the reader has to do is asked for, with the heading as the occasion. */
final class DutyRule extends SentenceRule {

    private static final int MOST_TASK_WORDS = 14;
    private static final int LEAST_TASK_WORDS = 2;
    private static final Pattern DUTY = Pattern.compile(
            "^(?:(?:you|we)\\s+)?(?:also\\s+)?(?<modal>must(?: not)?|should(?: not)?|need to|have to|do not|don't)\\s+(?:also\\s+|just\\s+)?(?<task>\\p{L}+\\s.+)$",
            Pattern.CASE_INSENSITIVE);

    private final Tagger tagger;
    private final Lexicon lexicon;

    DutyRule(Said.Reader reader, Tagger tagger, Lexicon lexicon) {
        super(reader, lexicon);
        this.tagger = tagger;
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "duty";
    }

    @Override
    Optional<Candidate> ofSentence(Passage passage, Said said) {
        Matcher duty = DUTY.matcher(said.sentence().text());
        if (!duty.matches()) {
            return Optional.empty();
        }
        String task = Phrases.bare(duty.group("task"));
        String first = task.split(" ")[0].toLowerCase(Locale.ROOT);
        boolean verb = lexicon.verbBase(first).filter(first::equals).isPresent();
        int words = Phrases.words(task);
        if (!verb || words < LEAST_TASK_WORDS || words > MOST_TASK_WORDS) {
            return Optional.empty();
        }
        String modal = duty.group("modal").toLowerCase(Locale.ROOT);
        String asked = modal.startsWith("should") ? "should" : "must";
        boolean not = modal.endsWith("not") || modal.equals("don't");
        String subject = said.label().isEmpty() ? passage.place().subject() : said.label();
        String question = subject + ": what " + asked + " you " + (not ? "not " : "") + "do?";
        if (Clauses.dangles(tagger.tag(task)) || subject.equalsIgnoreCase("you") || task.matches("(?i).*\\bour\\b.*")) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                name(),
                CardKind.BASIC,
                CardText.of(question, Phrases.capitalised(task)),
                passage.span(),
                said.sentence().text(),
                65));
    }
}
