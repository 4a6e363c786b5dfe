package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import java.util.ArrayList;
import java.util.List;

/** A chain of arrows asks for the step that is left out. */
final class ProcessRule implements Rule {

    private static final int LEAST_STEPS = 3;
    private static final int MOST_STEPS = 8;
    private static final int MOST_STEP_WORDS = 16;

    @Override
    public String name() {
        return "process";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement() || !passage.text().matches(".*(?:->|=>|→).*")) {
            return List.of();
        }
        String label = Term.of(passage.text())
                .filter(term -> !term.name().matches(".*[->].*"))
                .map(Term::name)
                .orElse("");
        String chain =
                label.isEmpty() ? passage.text() : Term.of(passage.text()).get().meaning();
        List<String> steps = new ArrayList<>();
        for (String step : chain.split("\\s*(?:-+>|=+>|→)\\s*")) {
            if (!step.isBlank()) {
                steps.add(Phrases.bare(step));
            }
        }
        boolean fits = steps.size() >= LEAST_STEPS
                && steps.size() <= MOST_STEPS
                && steps.stream().allMatch(step -> !step.isEmpty() && Phrases.words(step) <= MOST_STEP_WORDS);
        return fits ? List.of(card(passage, label, steps)) : List.of();
    }

    private Candidate card(Passage passage, String label, List<String> steps) {
        int hidden = steps.size() / 2;
        List<String> shown = new ArrayList<>(steps);
        shown.set(hidden, Gap.SHOWN);
        String subject =
                label.isEmpty() || Term.of(passage.text()).map(Term::isLabel).orElse(false)
                        ? passage.place().subject()
                        : label;
        String question = subject + ", which step is missing: " + String.join(" → ", shown) + "?";
        return new Candidate(
                name(),
                CardKind.PROCESS,
                CardText.of(question, Phrases.capitalised(steps.get(hidden))),
                passage.span(),
                passage.text(),
                66);
    }
}
