package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code The permission is only to porters} under the name of a gate: who has it; {@code You can use iron locks}: which locks. */
public final class WhoMayRule extends SentenceRule {

    private static final int SCORE = 78;
    private static final int MOST_WORDS = 8;
    private static final Pattern LIMITED = Pattern.compile(
            "(?i)(?:the |its )?(?<what>permissions?|access|rights?|key|keys) (?:is|are|will be|should be|must be|can be) (?:(?:only|limited|restricted|given|granted|allowed|available) ){1,2}(?:only )?(?:to|for) (?:only )?(?<who>\\p{L}[^,;:()]{2,60})");
    private static final Pattern ONLY = Pattern.compile("(?i)\\b(?:only|limited|restricted)\\b");
    private static final Pattern SORT = Pattern.compile(
            "(?i)(?:(?:you|we) )?(?:can|may|must|should) (?<verb>use|implement|enable|apply|set up|configure|choose|do) (?<which>[\\p{L}\\d][\\p{L}\\d/-]*(?: [\\p{L}\\d-]+){0,2}) (?<kind>encryption|authentication|authori[sz]ation|deployments?|backups?|routing|scaling|replication|monitoring|logging|caching|compression|hosting|discovery)(?: \\([^()]*\\))?");
    private static final Pattern ANY = Pattern.compile(
            "(?i)(?:the|an?|your|our|own|different|any|more|additional|automatic|custom|some|data|both|all)\\b.*|.*\\b(?:and|or|your|with|for|to|of)\\b.*");
    private static final Pattern LOOSE =
            Pattern.compile("(?i).*\\b(?:it|its|them|this|that|these|those|is|are|be)\\b.*");

    private final Naming naming;

    public WhoMayRule(Grammar grammar) {
        super(grammar);
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "who-may";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        String subject = Naming.brief(passage.place().subject());
        String text = Phrases.bare(said.sentence().text());
        if (!passage.place().titled() || !naming.usable(subject)) {
            return Optional.empty();
        }
        Matcher limited = LIMITED.matcher(text);
        if (limited.matches() && ONLY.matcher(text).find()) {
            String who = limited.group("who");
            boolean fit = Phrases.words(who) <= MOST_WORDS
                    && !LOOSE.matcher(who).matches()
                    && !Naming.sharesWord(who, subject);
            String asked =
                    "In " + subject + ", who has " + limited.group("what").toLowerCase(Locale.ROOT) + "?";
            return fit ? Optional.of(card(passage, said, asked, "Only " + who)) : Optional.empty();
        }
        Matcher sort = SORT.matcher(text);
        boolean told = sort.matches()
                && !ANY.matcher(sort.group("which")).matches()
                && !Naming.sharesWord(sort.group("which"), subject)
                && !Naming.sharesWord(sort.group("kind"), subject);
        return told
                ? Optional.of(card(
                        passage,
                        said,
                        "Which " + sort.group("kind").toLowerCase(Locale.ROOT) + " can you "
                                + sort.group("verb").toLowerCase(Locale.ROOT) + " for " + subject + "?",
                        Phrases.capitalised(sort.group("which"))))
                : Optional.empty();
    }

    private Candidate card(Passage passage, Said said, String question, String answer) {
        return basic(passage, CardText.of(question, answer), said.sentence().text(), SCORE);
    }
}
