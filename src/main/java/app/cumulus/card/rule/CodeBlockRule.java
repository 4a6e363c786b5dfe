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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A short code block asks for its telling parts: single values, and the keys of a configuration that has a handful of them. */
final class CodeBlockRule implements Rule {

    private static final int MOST_LINES = 20;
    private static final int LEAST_KEYS = 3;
    private static final int MOST_KEYS = 5;
    private static final int MOST_VALUES = 2;
    private static final Pattern PAIR = Pattern.compile(
            "^[\\s,{\\[-]*\"?(?<key>[A-Za-z][\\w:.-]{1,40})\"?\\s*:(?:\\s+|(?=\"))(?<value>\"[^\"]{1,80}\"|[^\\s\"\\[{,][^,\"]{0,60}?)[,}\\]\\s]*$");
    private static final Pattern KEY = Pattern.compile("^(?<indent>[\\s{\\[,]*)\"(?<key>[\\w:.-]{2,40})\"\\s*:");

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
        String language = code.language().isEmpty() ? "code" : code.language().toUpperCase(Locale.ROOT);
        List<Candidate> cards = new ArrayList<>(values(passage, code, subject, language));
        keys(passage, code, subject, language).ifPresent(cards::add);
        return cards;
    }

    private List<Candidate> values(Passage passage, CodeBlock code, String subject, String language) {
        return values(code).entrySet().stream()
                .filter(pair -> !pair.getValue().isEmpty()
                        && !Naming.sharesWord(pair.getValue(), subject)
                        && !Naming.sharesWord(pair.getValue(), pair.getKey()))
                .limit(MOST_VALUES)
                .map(pair -> card(
                        passage,
                        "Which value does `" + pair.getKey() + "` have in the " + language + " for " + subject + "?",
                        "`" + pair.getValue() + "`",
                        pair.getKey()))
                .toList();
    }

    /** The keys of a configuration that has a handful of them side by side. */
    private Optional<Candidate> keys(Passage passage, CodeBlock code, String subject, String language) {
        if (!code.code().stripLeading().startsWith("{")
                && !code.code().stripLeading().startsWith("[")) {
            return Optional.empty();
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
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                name(),
                CardKind.LIST,
                CardText.of(
                        "Which " + keys.size() + " keys does the " + language + " for " + subject + " have?",
                        "- " + String.join("\n- ", keys)),
                passage.span(),
                passage.text(),
                70));
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
