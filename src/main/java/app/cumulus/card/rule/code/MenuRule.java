package app.cumulus.card.rule.code;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code go to settings -> gates and lock them}: asks where in the menus that is done. */
public final class MenuRule implements Rule {

    private static final int SCORE = 77;
    private static final Pattern PATH = Pattern.compile(
            "(?i)(?:to (?<goal>[^,]+?),? )?(?:you (?:can|must|need to|should) )?(?:go|navigate) to (?<path>[^,;]+?\\s*(?:->|>|=>)\\s*[^,;]+?)(?: (?:and|to) (?<act>\\p{L}+ .+))?");
    private static final Pattern ARROW = Pattern.compile("\\s*(?:->|=>|>)\\s*");
    private static final Pattern BACK = Pattern.compile("(?i)do (?:so|this|that|it)|.*\\b(?:it|them|this|that)\\b.*");

    private final Naming naming;

    public MenuRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "menu";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Matcher menu = PATH.matcher(Phrases.bare(passage.text()));
        String subject = Naming.brief(passage.place().subject());
        if (!passage.isStatement() || !menu.matches() || !naming.usable(subject)) {
            return List.of();
        }
        boolean told =
                menu.group("goal") != null && !BACK.matcher(menu.group("goal")).matches();
        String act = told ? menu.group("goal") : menu.group("act");
        if (act == null || BACK.matcher(act).matches()) {
            return List.of();
        }
        String question = "Where do you " + Phrases.bare(act)
                + (Naming.sharesWord(act, subject)
                        ? " in " + passage.place().topic().get(0)
                        : " for " + subject) + "?";
        String path = "`" + ARROW.matcher(menu.group("path")).replaceAll(" -> ") + "`";
        return List.of(new Candidate(
                name(), CardKind.CODE, CardText.of(question, path), passage.span(), passage.text(), SCORE));
    }
}
