package app.cumulus.card.rule.process;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code Just open the box, take the seal out and hang it up}: the steps of what the line above or the heading tells. */
public final class InTurnRule implements Rule {

    private static final int SCORE = 79;
    private static final int LEAST_STEPS = 3;
    private static final int MOST_STEPS = 4;
    private static final int MOST_STEP_WORDS = 8;
    private static final int MOST_GOAL_WORDS = 8;
    private static final Pattern OPENING = Pattern.compile("(?i)^(?:(?:you|we) )?(?:just|simply|only|first|then)? ?");
    private static final Pattern BACKWARDS = Pattern.compile("(?i) to [\\p{L}-]+ (?:them|it)$");
    private static final Pattern JOINT = Pattern.compile(",? (?:and(?: then)?|then) |, (?:and |then )?");
    private static final Pattern UNFIT =
            Pattern.compile("(?i).*(?:[:;()?\"]|->|=>|\\b(?:if|when|which|that|because|to|is|are|can)\\b).*");

    private final Lexicon lexicon;
    private final Naming naming;

    public InTurnRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "in-turn";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        String text = OPENING.matcher(Phrases.bare(Tidying.of(passage.text()))).replaceFirst("");
        List<String> steps = Stream.of(JOINT.split(text)).map(Phrases::bare).toList();
        boolean fit = steps.size() >= LEAST_STEPS
                && steps.size() <= MOST_STEPS
                && !UNFIT.matcher(text).matches()
                && steps.stream().allMatch(this::isStep);
        return fit
                ? goal(passage).map(goal -> List.of(card(passage, goal, steps))).orElse(List.of())
                : List.of();
    }

    private Optional<String> goal(Passage passage) {
        String lead = BACKWARDS.matcher(Phrases.bare(passage.place().leadIn())).replaceFirst("");
        String heading = Naming.brief(passage.place().subject());
        String first = lead.split(" ")[0].toLowerCase(Locale.ROOT);
        boolean deed = lexicon.isBase(first) && Phrases.words(lead) > 1;
        if (deed && Phrases.words(lead) <= MOST_GOAL_WORDS) {
            String where = naming.usable(heading) && passage.place().titled() ? "In " + heading + ", what" : "What";
            return Optional.of(where + " are the # steps to " + Phrases.lowered(lead) + "?");
        }
        return naming.usable(heading) && passage.place().titled() && lead.isEmpty()
                ? Optional.of("What are the # steps of " + heading + "?")
                : Optional.empty();
    }

    private boolean isStep(String step) {
        String verb = step.split(" ")[0].toLowerCase(Locale.ROOT);
        int words = Phrases.words(step);
        return words > 1 && words <= MOST_STEP_WORDS && lexicon.isBase(verb);
    }

    private Candidate card(Passage passage, String goal, List<String> steps) {
        StringBuilder answer = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            answer.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(Phrases.capitalised(steps.get(i)));
        }
        return new Candidate(
                name(),
                CardKind.LIST,
                CardText.of(goal.replace("#", String.valueOf(steps.size())), answer.toString()),
                passage.span(),
                passage.text(),
                SCORE);
    }
}
