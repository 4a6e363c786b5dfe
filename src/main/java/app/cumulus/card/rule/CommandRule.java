package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that stands in code style asks for the command by the words around it. */
final class CommandRule implements Rule {

    private static final Pattern CODE = Pattern.compile("`([^`]{6,})`");
    private static final Pattern COMMAND =
            Pattern.compile("^\\$?\\s*(?:aws|sam|cdk|docker|kubectl|eb|curl|sudo|npm|git|ecs-cli|copilot)\\s.*");

    @Override
    public String name() {
        return "command";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Matcher code = CODE.matcher(passage.text());
        if (!passage.isStatement()
                || !code.find()
                || !COMMAND.matcher(code.group(1)).matches()) {
            return List.of();
        }
        String before = passage.text()
                .substring(0, code.start())
                .replaceAll("(?i)\\s*(?:by|with|using|in this way|via|like|:|-)*[:\\s]*$", "")
                .strip();
        String purpose = Phrases.words(before) >= 3 ? before : "";
        String question = purpose.isEmpty()
                ? "Which command is noted under \"" + passage.place().subject() + "\"?"
                : Phrases.capitalised(purpose) + ": with which command?";
        String answer = "`" + code.group(1).strip() + "`";
        return List.of(new Candidate(
                name(),
                CardKind.CODE,
                CardText.of(question, answer),
                passage.span(),
                passage.text(),
                purpose.isEmpty() ? 55 : 74));
    }
}
