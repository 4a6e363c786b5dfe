package app.cumulus.card.rule;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code `!Stack [a, b]` gives "a-b"}, {@code the result of `len("abc")` is 3}: what comes of a piece of code. */
final class ComputedRule implements Rule {

    private static final int SCORE = 82;
    private static final int MOST_LETTERS = 50;
    private static final String CODE = "(?<code>`[^`]{4,80}`|[!\\p{L}][\\w.:]*\\((?!\\))[^()]{1,60}\\))";
    private static final String OUTCOME = "(?<result>\"[^\"]+\"|'[^']+'|`[^`]+`|[\\w.:-]+)";
    private static final List<Pattern> SAID = Stream.of(
                    "(?i)(?:the )?(?:result|output|outcome|value) (?:is|will be) " + OUTCOME + " (?:of|for) " + CODE,
                    "(?i)(?:the )?(?:result|output|outcome|value) of " + CODE + " (?:is|will be) " + OUTCOME,
                    "(?i)" + CODE
                            + " (?:gives|returns|results in|evaluates to|yields|becomes|resolves to|prints|outputs|would be|will be) "
                            + OUTCOME)
            .map(Pattern::compile)
            .toList();
    private static final Pattern REMARK = Pattern.compile("(?:^|.*\\s)\\((?<inside>(?:[^()`]|`[^`]*`)+)\\)");
    private static final Pattern LEAD = Pattern.compile("(?i)^(?:e\\.?g\\.?|for example|example)[\\s:,]+");
    private static final Pattern WORD =
            Pattern.compile("(?i)(?:the|an?|error|true|false|it|one|all|this|no|nothing|same|what|only)");

    @Override
    public String name() {
        return "computed";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        String text = Phrases.bare(passage.text());
        Matcher remark = REMARK.matcher(text);
        return Stream.of(
                        Optional.of(text),
                        remark.matches() ? Optional.of(remark.group("inside")) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .map(said -> LEAD.matcher(said).replaceFirst(""))
                .flatMap(said -> SAID.stream().map(pattern -> pattern.matcher(said)))
                .filter(Matcher::matches)
                .filter(said -> !WORD.matcher(said.group("result")).matches()
                        && said.group("result").length() <= MOST_LETTERS)
                .limit(1)
                .map(said -> basic(
                        passage,
                        CardText.of("What is the result of " + code(said.group("code")) + "?", said.group("result")),
                        SCORE))
                .toList();
    }

    private static String code(String code) {
        return code.startsWith("`") ? code : "`" + code + "`";
    }
}
