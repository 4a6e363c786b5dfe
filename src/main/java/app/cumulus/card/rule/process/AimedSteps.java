package app.cumulus.card.rule.process;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.list.ListRule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code To move the crane:} with orders under it: the steps that lead there, in order. */
final class AimedSteps {

    private static final int LEAST = 3;
    private static final int MOST = 5;
    private static final int MOST_STEP_WORDS = 20;
    private static final int MOST_AIM_WORDS = 12;
    private static final int SCORE = 79;
    private static final Pattern AIM = Pattern.compile(
            "(?i)(?:(?:summary of (?:the )?|the )?steps to |how to |(?:in order )?to )(?<aim>(?<verb>\\p{L}+) [^:;?]+)");
    private static final Pattern UNFIT =
            Pattern.compile("(?i).*\\b(?:this|these|that|here|above|below|you|we|do so)\\b.*|.*[`{}].*");

    private final Lexicon lexicon;
    private final Tagger tagger;

    AimedSteps(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    /** The card that asks for all the steps; none where the lines below are no orders. */
    Optional<Candidate> of(Passage passage, String rule) {
        Matcher aim = AIM.matcher(Phrases.bare(passage.text()).replaceFirst("[:\\s]+$", ""));
        if (!aim.matches()
                || !isOrder(aim.group("verb"))
                || Phrases.words(aim.group("aim")) > MOST_AIM_WORDS
                || UNFIT.matcher(aim.group("aim")).matches()) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>();
        for (Block child : passage.children()) {
            String step = child instanceof Statement statement ? Phrases.bare(statement.text()) : "";
            if (!isStep(step)) {
                return Optional.empty();
            }
            steps.add((steps.size() + 1) + ". " + Phrases.capitalised(step));
        }
        if (steps.size() < LEAST || steps.size() > MOST) {
            return Optional.empty();
        }
        String question = "What are the " + steps.size() + " steps to " + aim.group("aim") + ", in order?";
        return Optional.of(new Candidate(
                rule,
                CardKind.LIST,
                CardText.of(question, String.join("\n", steps)),
                ListRule.lines(passage),
                passage.text(),
                SCORE));
    }

    private boolean isStep(String step) {
        if (step.isEmpty() || step.endsWith("?") || Phrases.words(step) > MOST_STEP_WORDS || Phrases.words(step) < 2) {
            return false;
        }
        Token first = tagger.tag(step).token(0);
        return isOrder(first.lower()) && !first.is(Tag.AUXILIARY);
    }

    private boolean isOrder(String verb) {
        String small = verb.toLowerCase(Locale.ROOT);
        return lexicon.isBase(small);
    }
}
