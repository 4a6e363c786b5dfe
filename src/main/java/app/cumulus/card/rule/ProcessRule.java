package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;

/** A chain of arrows asks for the step between two others, or after the last but one. */
final class ProcessRule implements Rule {

    private static final int LEAST_STEPS = 3;
    private static final int MOST_STEPS = 8;
    private static final int MOST_STEP_WORDS = 14;
    private static final int LONG = 5;

    private final Naming naming;

    ProcessRule(Lexicon lexicon, Tagger tagger) {
        this.naming = new Naming(lexicon, tagger);
    }

    @Override
    public String name() {
        return "process";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement() || !passage.text().matches(".*(?:->|=>|→).*")) {
            return List.of();
        }
        Term term = Term.of(passage.text())
                .filter(found ->
                        !found.name().matches(".*[->].*") && !passage.text().matches(".{0,80}?\\s->.*:.*"))
                .orElse(null);
        boolean arrow = term != null && passage.text().startsWith(term.name() + " ->");
        String chain = term == null || arrow ? passage.text() : term.meaning();
        String label = term == null || arrow || term.isLabel() || !naming.isName(term.name())
                ? Naming.brief(passage.place().subject())
                : term.name();
        List<String> steps = steps(chain);
        boolean fits = steps.size() >= LEAST_STEPS
                && steps.size() <= MOST_STEPS
                && steps.stream().distinct().count() == steps.size()
                && steps.stream().allMatch(ProcessRule::isStep)
                && naming.usable(label);
        if (!fits) {
            return List.of();
        }
        List<Candidate> cards = new ArrayList<>();
        int hidden = steps.size() / 2;
        if (!Naming.sharesWord(steps.get(hidden), label)) {
            cards.add(between(passage, label, steps, hidden));
        }
        if (steps.size() >= LONG) {
            cards.add(last(passage, label, steps));
        }
        return cards;
    }

    private static List<String> steps(String chain) {
        List<String> steps = new ArrayList<>();
        for (String step : chain.split("\\s*(?:-+>|=+>|→)\\s*")) {
            if (!step.isBlank()) {
                steps.add(Phrases.bare(step.replaceFirst("(?<=\\w{3})\\.\\s.*$", "")));
            }
        }
        return steps;
    }

    private static boolean isStep(String step) {
        return !step.isEmpty()
                && Phrases.words(step) <= MOST_STEP_WORDS
                && !step.matches("(?i).*[?{}\"].*|(?:and|or|but|then,) .*");
    }

    private Candidate between(Passage passage, String label, List<String> steps, int hidden) {
        String question =
                label + ": what comes between \"" + steps.get(hidden - 1) + "\" and \"" + steps.get(hidden + 1) + "\"?";
        return card(passage, question, steps.get(hidden));
    }

    private Candidate last(Passage passage, String label, List<String> steps) {
        int end = steps.size() - 1;
        String question = label + ": what is the last step, after \"" + steps.get(end - 1) + "\"?";
        return card(passage, question, steps.get(end));
    }

    private Candidate card(Passage passage, String question, String answer) {
        return new Candidate(
                name(),
                CardKind.PROCESS,
                CardText.of(question, Phrases.capitalised(answer)),
                passage.span(),
                passage.text(),
                80);
    }
}
