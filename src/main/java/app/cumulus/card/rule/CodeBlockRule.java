package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.note.CodeBlock;
import java.util.List;

/** A short code block asks how that is written which the note shows it for. */
final class CodeBlockRule implements Rule {

    private static final int MOST_LINES = 12;

    @Override
    public String name() {
        return "code";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!(passage.block() instanceof CodeBlock code)
                || code.code().isBlank()
                || code.code().lines().count() > MOST_LINES) {
            return List.of();
        }
        String language = code.language().isEmpty() ? "code" : code.language().toUpperCase(java.util.Locale.ROOT);
        String question =
                "Which " + language + " is noted for " + passage.place().subject() + "?";
        String answer = "```" + code.language() + "\n" + code.code() + "\n```";
        return List.of(new Candidate(
                name(), CardKind.CODE, CardText.of(question, answer), passage.span(), passage.text(), 60));
    }
}
