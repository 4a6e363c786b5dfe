package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A short code block asks for its telling parts: the outermost key and single values; a very short one for the whole. */
final class CodeBlockRule implements Rule {

    private static final int MOST_LINES = 20;
    private static final int MOST_WHOLE_LINES = 3;
    private static final int MOST_VALUES = 2;
    private static final Pattern PAIR = Pattern.compile(
            "^[\\s,{\\[-]*\"?(?<key>[A-Za-z][\\w:.-]{1,40})\"?\\s*:(?:\\s+|(?=\"))(?<value>\"[^\"]{1,80}\"|[^\\s\"\\[{,][^,\"]{0,60}?)[,}\\]\\s]*$");
    private static final Pattern OPENING =
            Pattern.compile("^[\\s{\\[,]*\"?(?<key>[\\w:.-]{3,40})\"?\\s*:\\s*[\\[{]*\\s*$");

    private final Naming naming;

    CodeBlockRule(Lexicon lexicon, Tagger tagger) {
        this.naming = new Naming(lexicon, tagger);
    }

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
        String subject = Naming.brief(passage.place().subject());
        if (!naming.usable(subject) && !naming.isAdjective(subject)) {
            return List.of();
        }
        List<Candidate> parts = parts(passage, code, subject);
        return parts.isEmpty() && code.code().lines().count() <= MOST_WHOLE_LINES
                ? List.of(whole(passage, code, subject))
                : parts;
    }

    private Candidate whole(Passage passage, CodeBlock code, String subject) {
        String language = code.language().isEmpty() ? "code" : code.language().toUpperCase(Locale.ROOT);
        String answer = "```" + code.language() + "\n" + code.code() + "\n```";
        return card(passage, "Which " + language + " is noted for " + subject + "?", answer, passage.text());
    }

    private List<Candidate> parts(Passage passage, CodeBlock code, String subject) {
        String language = code.language().isEmpty() ? "code" : code.language().toUpperCase(Locale.ROOT);
        List<Candidate> cards = new ArrayList<>();
        Matcher opening = OPENING.matcher(code.code().lines().findFirst().orElse(""));
        if (opening.matches() && !Naming.sharesWord(opening.group("key"), subject)) {
            cards.add(card(
                    passage,
                    "Under which key does the " + language + " for " + subject + " stand?",
                    "`" + opening.group("key") + "`",
                    opening.group("key")));
        }
        values(code).entrySet().stream()
                .filter(pair -> !pair.getValue().isEmpty()
                        && !Naming.sharesWord(pair.getValue(), subject)
                        && !Naming.sharesWord(pair.getValue(), pair.getKey()))
                .limit(MOST_VALUES)
                .forEach(pair -> cards.add(card(
                        passage,
                        "Which value does `" + pair.getKey() + "` have in the " + language + " for " + subject + "?",
                        "`" + pair.getValue() + "`",
                        pair.getKey())));
        return cards;
    }

    /** Keys with one value each; a key that stands there twice has an empty one. */
    private static Map<String, String> values(CodeBlock code) {
        Map<String, String> values = new LinkedHashMap<>();
        code.code().lines().map(PAIR::matcher).filter(Matcher::matches).forEach(pair -> {
            String value = pair.group("value").strip().replaceAll("^\"|\"$", "");
            boolean telling = !value.contains("`") && !value.matches("\\.+|<.*");
            values.merge(pair.group("key"), telling ? value : "", (one, other) -> "");
        });
        return values;
    }

    private Candidate card(Passage passage, String question, String answer, String basis) {
        return new Candidate(name(), CardKind.CODE, CardText.of(question, answer), passage.span(), basis, 60);
    }
}
