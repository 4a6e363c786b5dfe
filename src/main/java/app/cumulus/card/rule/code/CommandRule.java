package app.cumulus.card.rule.code;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A command that stands in code style asks for the command by the words around it. */
public final class CommandRule implements Rule {

    private static final int SCORE = 74;
    private static final Pattern CODE = Pattern.compile("`([^`]{6,})`");
    private static final Pattern COMMAND =
            Pattern.compile("^\\$?\\s*(?:aws|sam|cdk|docker|kubectl|eb|curl|sudo|npm|git|ecs-cli|copilot)\\s.*");

    /** {@code in this way: `sam …`} shows one of many that do it. */
    private static final Pattern SAMPLE =
            Pattern.compile("(?i)\\b(?:(?:in )?this way|like(?: this)?|for example|e\\.g\\.?)[:,\\s]*$");

    private static final Pattern ALONE = Pattern.compile("`[^`]{6,}`");

    private static final Pattern REMARK = Pattern.compile("^#+\\s*+(?<told>.+)$");
    private static final String WITH = "With which command";

    private static final Pattern OFTEN = Pattern.compile("(?i)^(?<how>usually|normally|often),?\\s+");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;

    public CommandRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
    }

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
                .replaceAll("(?i)(?:\\s+(?:by|with|using|in this way|via|like|is|use|run))?[:\\s-]*$", "")
                .strip();
        if (before.isEmpty() && isOneOfSeveral(passage)) {
            return List.of();
        }
        boolean sample =
                SAMPLE.matcher(passage.text().substring(0, code.start())).find();
        String question = question(before, passage);
        if (sample && question.startsWith(WITH)) {
            question = "With which command, for example," + question.substring(WITH.length());
        }
        if (question.isEmpty()) {
            return List.of();
        }
        String asked = question;
        String written = code.group(1).strip();
        return LongCommand.of(written)
                .map(command -> parts(passage, asked, command))
                .orElseGet(() -> List.of(card(passage, asked, "`" + written + "`")));
    }

    /** Whether another command stands beside it, so that the heading asks for all of them. */
    private static boolean isOneOfSeveral(Passage passage) {
        return Stream.concat(passage.before().stream(), passage.following().stream())
                .anyMatch(block -> block instanceof Statement other
                        && ALONE.matcher(other.text()).matches());
    }

    /** What is called, and the values of its options. */
    private List<Candidate> parts(Passage passage, String question, LongCommand command) {
        List<Candidate> cards = new ArrayList<>();
        cards.add(card(passage, question, "`" + command.shortened() + "`"));
        String subject = Naming.brief(passage.place().subject());
        String purpose = naming.usable(subject) ? " for " + subject : "";
        for (LongCommand.Value value : command.values()) {
            String asked = "In `" + command.call() + "`" + purpose + ", "
                    + (value.found() ? "where do you find" : "what is") + " the value of `" + value.option() + "`?";
            cards.add(card(
                    passage, asked, value.told() ? Phrases.capitalised(value.value()) : "`" + value.value() + "`"));
        }
        return cards;
    }

    private Candidate card(Passage passage, String question, String answer) {
        return new Candidate(
                name(), CardKind.CODE, CardText.of(question, answer), passage.span(), passage.text(), SCORE);
    }

    /** {@code With which command do you …?}; empty if neither the words before it nor the heading say what for. */
    private String question(String before, Passage passage) {
        // "# open the gate" above it is a remark that says what it does
        Matcher remark = REMARK.matcher(passage.place().leadIn());
        String told = before.isEmpty() && remark.matches() ? remark.group("told") : before;
        String filler = lexicon.discourseAtStart(told);
        String said = told.substring(filler.length()).replaceFirst("^[\\s,]+", "");
        Matcher often = OFTEN.matcher(said);
        String how = often.find() ? often.group("how").toLowerCase(Locale.ROOT) + " " : "";
        String purpose = said.substring(how.isEmpty() ? 0 : often.end())
                .replaceFirst("(?i)^(?:(?:we|you) (?:can |may |could )?|to )", "");
        Sentence words = tagger.tag(purpose);
        boolean doing = words.size() >= 2
                && lexicon.isBase(words.token(0).lower())
                && words.tokens().stream().noneMatch(token -> token.is(Tag.ARROW));
        if (doing) {
            // "the new account" was made in the line before, which is not on the card
            String any = purpose.replaceFirst("\\bthe (?=new\\b)", "a ");
            return WITH + " do you " + how + any.substring(0, 1).toLowerCase(Locale.ROOT) + any.substring(1) + "?";
        }
        String name = purpose.isEmpty() ? Naming.brief(passage.place().subject()) : purpose;
        boolean named = purpose.isEmpty() ? naming.usable(name) : naming.isName(name);
        return named ? "Which command do you use for " + name + "?" : "";
    }
}
