package app.cumulus.cli;

import app.cumulus.card.CardText;
import app.cumulus.library.cards.Rewording;
import java.util.Optional;

/** Asks for a card's new wording, a line for each part; an empty line keeps what is there. */
final class CardPrompt {

    private static final String NOTHING = ".";

    private final Terminal terminal;

    CardPrompt(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The new wording; none where all parts stay, or the input ends before the last. */
    Optional<CardText> edit(CardText before) {
        terminal.say("Enter keeps a part as it is; a lone . empties the extra.");
        Optional<String> question = part("Question", before.question());
        Optional<String> answer = question.flatMap(typed -> part("Answer", before.answer()));
        Optional<String> extra = answer.flatMap(typed -> part("Extra", before.extra()));
        return extra.map(last -> Rewording.of(before, question.get(), answer.get(), last.equals(NOTHING) ? "" : last))
                .filter(after -> !after.equals(before));
    }

    private Optional<String> part(String name, String before) {
        terminal.say(name + ": " + (before.isEmpty() ? "(none)" : before));
        return terminal.ask(name + "> ").map(typed -> typed.isBlank() ? before : typed.strip());
    }
}
