package app.cumulus.card.rule.purpose;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Brackets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code that shows a thing in use, {@code using: GateName: !Ref Gate}, or what a placeholder stands for, {@code <code> = A7}. */
public final class UsageRule implements Rule {

    private static final int SCORE = 75;
    private static final int MOST_WORDS = 14;
    private static final Pattern LABEL = Pattern.compile("(?i)using|usage|use|syntax|used as|how to use");
    private static final Pattern CODE = Pattern.compile("(?:^|\\s)[!$]\\p{L}|::|[\\[{<]|\\p{L}\\(|`");
    private static final Pattern DOTS = Pattern.compile("^(?:\\.{2,}|…)\\s*");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?<who>[^<>=]{3,80}?)\\s*:?\\s+<(?<what>[\\p{L} _-]{2,20})>\\s*=\\s*(?<value>[^\\s<>=]{2,40})");

    private final Naming naming;

    public UsageRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "usage";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String subject = Naming.brief(passage.place().subject());
        if (!passage.isStatement() || !naming.usable(subject)) {
            return List.of();
        }
        Matcher placeholder = PLACEHOLDER.matcher(Phrases.bare(passage.text()));
        if (placeholder.matches()) {
            String who = Brackets.without(placeholder.group("who")).replaceFirst("^.*\\s[-–]\\s", "");
            return List.of(card(
                    passage,
                    "In " + subject + ", which " + placeholder.group("what") + " is used for " + who.strip() + "?",
                    placeholder.group("value")));
        }
        Optional<Term> shown = passage.term()
                .filter(term -> LABEL.matcher(term.name()).matches())
                .filter(term -> CODE.matcher(term.meaning()).find());
        return shown.map(term -> DOTS.matcher(term.meaning()).replaceFirst("").replace("`", ""))
                .filter(code -> Phrases.words(code) <= MOST_WORDS)
                .map(code -> List.of(card(passage, "How is " + subject + " used in code?", code)))
                .orElse(List.of());
    }

    private Candidate card(Passage passage, String question, String code) {
        return new Candidate(
                name(),
                CardKind.CODE,
                CardText.of(question, "`" + code.strip() + "`"),
                passage.span(),
                passage.text(),
                SCORE);
    }
}
