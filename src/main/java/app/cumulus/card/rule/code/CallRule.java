package app.cumulus.card.rule.code;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.note.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A call over HTTP, {@code curl -H "Header: value" http://…}, asks for its address and headers; {@code DoThis(Limit)} for the parameter. */
public final class CallRule implements Rule {

    private static final int MOST_LENGTH = 600;
    private static final Pattern CALL = Pattern.compile("(?:^|.*[\\s`$(])(?:curl|wget|http)\\s.*", Pattern.DOTALL);
    private static final Pattern ASSIGNED = Pattern.compile("^\\W*(?<name>[A-Z][A-Z_]{1,30})\\s*=.*", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'`){]+(?:\\{[^}]{1,30}})?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]{1,30})}");
    private static final Pattern HEADER =
            Pattern.compile("-H\\s+[\"'](?<name>[\\w-]{3,60}):\\s*(?<value>[^\"']{1,60})[\"']");
    private static final Pattern METHOD = Pattern.compile("-X\\s+(?<method>GET|PUT|POST|DELETE|PATCH|HEAD)\\b");
    private static final Pattern PURPOSE = Pattern.compile(
            ".*?\\b(?:you|we) (?:can|could|may|must|have to|need to) (?<what>\\w+ [^,;:]{3,50}?)(?: by \\w+ing)?:?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER =
            Pattern.compile("\\b(?<call>[A-Z][a-z]+(?:[A-Z][a-z]+)+)\\((?<parameter>[A-Z][A-Za-z]{3,40})\\)");

    private static final Pattern LIMITS = Pattern.compile(
            "^.*\\b(?<call>[A-Z][a-z]+(?:[A-Z][a-z]+)+)\\((?<parameter>[A-Z][A-Za-z]{3,40})\\)\\s*(?:->|:|-|=|,)?\\s*(?:\\(?(?:by )?default:?(?: is)? (?<default>\\d+(?: \\p{L}+)?)\\)?)?[\\s,(]*(?:(?:up to|max(?:imum)?:?(?: is)?) (?<most>\\d+(?: \\p{L}+)?)\\)?)?\\s*$");

    private final Naming naming;

    public CallRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "call";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String text = passage.block() instanceof CodeBlock code ? code.code() : passage.text();
        String subject = Naming.brief(passage.place().subject());
        if (text.length() > MOST_LENGTH || !naming.usable(subject)) {
            return List.of();
        }
        List<Candidate> cards = new ArrayList<>();
        if (CALL.matcher(text).matches()) {
            ofRequest(passage, text, subject, cards);
        }
        Matcher parameter = PARAMETER.matcher(text);
        while (passage.isStatement() && parameter.find()) {
            cards.add(card(
                    passage,
                    "Which parameter can `" + parameter.group("call") + "` take?",
                    parameter.group("parameter")));
        }
        if (passage.isStatement()) {
            ofLimits(passage, text, cards);
        }
        return cards;
    }

    /** {@code ListParcels(Limit) -> default 10 (up to 100)} */
    private void ofLimits(Passage passage, String text, List<Candidate> cards) {
        Matcher limits = LIMITS.matcher(text);
        if (!limits.matches()) {
            return;
        }
        String parameter = "`" + limits.group("parameter") + "`";
        String of = " of " + parameter + " in `" + limits.group("call") + "`?";
        if (limits.group("default") != null) {
            cards.add(value(passage, "What is the default value" + of, limits.group("default")));
        }
        if (limits.group("most") != null) {
            cards.add(value(passage, "What is the maximum value" + of, limits.group("most")));
        }
    }

    private Candidate value(Passage passage, String question, String answer) {
        return basic(passage, CardText.of(question, answer), question, 88);
    }

    private void ofRequest(Passage passage, String text, String subject, List<Candidate> cards) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.find()) {
            return;
        }
        String purpose = purpose(passage, text);
        Matcher placeholder = PLACEHOLDER.matcher(address.group());
        String to = !purpose.isEmpty() ? " to " + purpose : placeholder.find() ? " for a " + placeholder.group(1) : "";
        cards.add(card(passage, subject + ": which URL is requested" + to + "?", address.group()));
        Matcher method = METHOD.matcher(text);
        if (method.find()) {
            cards.add(card(
                    passage,
                    subject + ": which HTTP method is used" + (to.isEmpty() ? " for " + address.group() : to) + "?",
                    method.group("method")));
        }
        Matcher header = HEADER.matcher(text);
        if (header.results().count() == 1) {
            header.reset();
            header.find();
            String line = header.group("name") + ": " + header.group("value").strip();
            cards.add(card(
                    passage, subject + ": which header does the request" + to + " carry, with which value?", line));
            return;
        }
        header.reset();
        while (header.find()) {
            String value = header.group("value").strip();
            cards.add(card(
                    passage,
                    subject + ": which header carries `" + value + "` in the request" + to + "?",
                    header.group("name")));
        }
    }

    private static String purpose(Passage passage, String text) {
        Matcher assigned = ASSIGNED.matcher(text);
        if (assigned.matches()) {
            return "get the " + assigned.group("name");
        }
        Matcher purpose = PURPOSE.matcher(passage.place().leadIn());
        return purpose.matches() ? purpose.group("what").toLowerCase(Locale.ROOT) : "";
    }

    private Candidate card(Passage passage, String question, String answer) {
        return new Candidate(
                name(), CardKind.CODE, CardText.of(question, "`" + answer + "`"), passage.span(), answer, 70);
    }
}
