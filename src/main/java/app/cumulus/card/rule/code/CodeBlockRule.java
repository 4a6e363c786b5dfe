package app.cumulus.card.rule.code;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.list.ListCards;
import app.cumulus.card.rule.process.Steps;
import app.cumulus.note.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A short code block asks for its telling parts: itself, what the writer says of a value, and the keys of a configuration; the values of a sample are those of the sample. */
public final class CodeBlockRule implements Rule {

    private static final int MOST_LINES = 20;
    private static final int LEAST_KEYS = 3;
    private static final int MOST_KEYS = 5;
    private static final int MOST_VALUES = 4;
    private static final int MOST_WHOLE_LINES = 9;
    private static final int MOST_WHOLE_WORDS = 30;
    private static final Pattern ROOT =
            Pattern.compile("^\\s*[{\\[]?\\s*\"?(?<key>[A-Za-z][\\w.-]{2,40})\"?\\s*:\\s*[\\[{]?\\s*$");
    private static final Pattern SINGLE =
            Pattern.compile("\"(?<key>[\\w:.-]{2,40})\"\\s*:\\s*\\[\\s*\"(?<value>[^\"]{1,90})\"\\s*\\]");
    private static final Pattern PLACEHOLDER = Pattern.compile("<(?<what>[^<>]{8,})>");
    private static final Pattern KEY = Pattern.compile("^(?<indent>[\\s{\\[,]*)\"(?<key>[\\w:.-]{2,40})\"\\s*:");

    /** {@code Write the ticket like:}: its values are those of an example. */
    private static final Pattern SAMPLE = Pattern.compile("(?i)\\b(?:like|e\\.g\\.?|for example|such as)\\s*:?\\s*$");

    private static final Pattern LABEL = Pattern.compile("\\p{Lu}\\p{L}{2,}(?: \\p{L}+){0,2}");

    private static final int KEYS_SCORE = 70;

    private final ListCards cards = new ListCards(name());
    private final Naming naming;

    public CodeBlockRule(Grammar grammar) {
        this.naming = grammar.naming();
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
        String whole = Naming.brief(passage.place().subject());
        String subject = naming.usable(whole) ? whole : passage.place().heading();
        if (!naming.usable(subject)
                && !naming.isAdjective(subject)
                && !LABEL.matcher(subject).matches()) {
            return List.of();
        }
        String language = code.language().isEmpty() ? "code" : code.language().toUpperCase(Locale.ROOT);
        List<Candidate> asked = new ArrayList<>();
        whole(passage, code, subject).ifPresent(asked::add);
        if (naming.isWholeService(subject)) {
            // "the JSON for S3": a service has many
            return asked;
        }
        asked.addAll(held(passage, code, subject, language));
        asked.addAll(keys(passage, code, subject, language));
        return asked;
    }

    /** A short block under a name asks for itself: how the thing is written. */
    private Optional<Candidate> whole(Passage passage, CodeBlock code, String subject) {
        List<String> lines = code.code().lines().toList();
        Matcher root = ROOT.matcher(lines.get(0));
        boolean fit = root.matches()
                && lines.stream().map(String::strip).noneMatch("..."::equals)
                && lines.size() > 2
                && lines.size() <= MOST_WHOLE_LINES
                && Phrases.words(code.code()) <= MOST_WHOLE_WORDS
                && passage.place().leadIn().isEmpty();
        return fit
                ? Optional.of(card(
                        passage,
                        "How do you write `" + root.group("key") + "` for " + subject + "?",
                        "```" + code.language() + "\n" + code.code().strip() + "\n```",
                        code.code()))
                : Optional.empty();
    }

    /** What a key of a list with one value holds. */
    private static List<String[]> singles(CodeBlock code) {
        return SINGLE.matcher(code.code())
                .results()
                .map(found -> new String[] {found.group(1), found.group(2)})
                .toList();
    }

    private List<Candidate> held(Passage passage, CodeBlock code, String subject, String language) {
        boolean sample = SAMPLE.matcher(Steps.before(passage)).find();
        return singles(code).stream()
                .filter(pair -> !Naming.sharesWord(pair[1], pair[0]))
                .filter(pair -> !sample || PLACEHOLDER.matcher(pair[1]).matches())
                .limit(MOST_VALUES)
                .map(pair -> {
                    Matcher placeholder = PLACEHOLDER.matcher(pair[1]);
                    boolean told = placeholder.matches();
                    return card(
                            passage,
                            "What does `" + pair[0] + "` hold in the " + language + " for " + subject + "?",
                            told ? Phrases.capitalised(placeholder.group("what")) : "`" + pair[1] + "`",
                            pair[0]);
                })
                .toList();
    }

    /** The keys of a configuration that has a handful of them side by side. */
    private List<Candidate> keys(Passage passage, CodeBlock code, String subject, String language) {
        if (!code.code().stripLeading().startsWith("{")
                && !code.code().stripLeading().startsWith("[")) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        int outermost = Integer.MAX_VALUE;
        for (String line : code.code().lines().toList()) {
            Matcher key = KEY.matcher(line);
            if (!key.find()) {
                continue;
            }
            int indent = key.group("indent").length();
            if (indent < outermost) {
                outermost = indent;
                keys.clear();
            }
            if (indent == outermost) {
                keys.add("`" + key.group("key") + "`");
            }
        }
        if (keys.size() < LEAST_KEYS
                || keys.size() > MOST_KEYS
                || keys.stream().distinct().count() < keys.size()) {
            return List.of();
        }
        return cards.of(
                new ListCards.Listed(keys, passage.span(), passage.text(), KEYS_SCORE),
                count -> Optional.of("Which " + count + " keys does the " + language + " for " + subject + " have"));
    }

    private Candidate card(Passage passage, String question, String answer, String basis) {
        return new Candidate(name(), CardKind.CODE, CardText.of(question, answer), passage.span(), basis, 60);
    }
}
