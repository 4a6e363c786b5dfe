package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading or a short name says in brackets: where it is set, what it uses, how it is called, a value of it. */
public final class BracketRule implements Rule {

    private static final int MOST_NAME_WORDS = 5;
    private static final int MOST_LENGTH = 160;
    private static final Pattern BRACKETS =
            Pattern.compile("^(?<name>[^()]{2,60}?)\\s*:?\\s*\\((?<remark>[^()]{5,90})\\)\\s*:?$");
    private static final Pattern WHERE = Pattern.compile(
            "^(?:go(?: to)?(?: the)?|(?:(?:you )?(?:can )?(?:configured?|set|enabled?|found|find|available|defined?|managed?|created?)(?: it)? )?(?:in|at|under|on)(?: the)?) (?<where>.*\\b(?:sections?|tabs?|pages?|menu|console|settings?|properties|dashboard|panel|wizard|levels?)\\b.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern USING =
            Pattern.compile("^(?:using|by using|via) (?:the )?(?<what>\\S+(?: \\S+){1,6})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile(
            "^(?:coming |comes? |taken |got )?from (?!to\\b|this\\b|that\\b|here\\b|above\\b|\\d|.* to )(?<what>[^;:]{4,70})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DONE = Pattern.compile(
            "^(?:is |are )?(?<done>\\p{L}{3,}(?:ed|ten|wn)) (?<how>\\p{L}{3,}ly)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile(
            "^(?<label>header|port|ports|protocol|parameter|flag|command|variable|method|action|api|formula|limit): ?(?<value>\\S.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}[\\w-]*\\s?){2,}");
    /** {@code Pier depth (PierDepth API parameter)}. */
    private static final Pattern CALLED = Pattern.compile(
            "`?(?<value>\\p{Lu}\\p{Ll}+(?:\\p{Lu}[\\p{Ll}\\d]+)+|--[a-z][a-z-]+|[A-Z]+(?:_[A-Z]+)+|x-[a-z-]+)`? (?<label>(?i:api parameter|api call|api|header|parameter|flag|command|attribute|setting|variable|environment variable))");

    private static final Pattern NUMBERING = Pattern.compile("^\\s*\\d+\\s*[-.)]\\s*");
    private static final Pattern FIRST_VALUE = Pattern.compile("^\"(?<value>[\\w.-]+)\"(?::.*)?$");

    private final Naming naming;

    public BracketRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "bracket";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Matcher brackets = passage.text().length() > MOST_LENGTH ? null : BRACKETS.matcher(passage.text());
        if (brackets == null || !brackets.matches()) {
            return List.of();
        }
        String name = NUMBERING.matcher(brackets.group("name").strip()).replaceFirst("");
        if (!naming.isName(name) && !TITLE.matcher(name).matches() || Phrases.words(name) > MOST_NAME_WORDS) {
            return List.of();
        }
        String subject = Naming.brief(passage.place().subject());
        boolean alone = Phrases.words(name) > 1
                || !naming.usable(subject)
                || Naming.sharesWord(name, subject)
                // "Crane types > Night (using a lamp)": it is the name of one of them
                || Nouns.isPlural(Nouns.lastWord(subject));
        String named = alone ? naming.named(name, passage.place()) : subject + " " + name;
        return asked(named, brackets.group("remark").strip())
                .map(text -> List.of(basic(passage, text, 74)))
                .orElse(List.of());
    }

    private static Optional<CardText> asked(String name, String remark) {
        Matcher where = WHERE.matcher(remark);
        if (where.matches()) {
            return Optional.of(CardText.of(
                    "Where do you configure " + name + "?", "In the " + Phrases.bare(where.group("where"))));
        }
        Matcher using = USING.matcher(remark);
        if (using.matches()) {
            return Optional.of(CardText.of(
                    "What " + Auxiliary.does(Nouns.isPlural(name)) + " " + name + " use?",
                    Phrases.bare(using.group("what"))));
        }
        Matcher from = FROM.matcher(remark);
        if (from.matches()) {
            return Optional.of(CardText.of(
                    "Which source " + Auxiliary.does(Nouns.isPlural(name)) + " " + name + " have?",
                    Phrases.capitalised(Phrases.bare(from.group("what")))));
        }
        Matcher done = DONE.matcher(remark);
        if (done.matches()) {
            return Optional.of(CardText.of(
                    "How " + Auxiliary.is(Nouns.isPlural(name)) + " " + name + " "
                            + done.group("done").toLowerCase(Locale.ROOT) + "?",
                    Phrases.capitalised(done.group("how"))));
        }
        Matcher called = CALLED.matcher(remark);
        if (called.matches()) {
            String kind = called.group("label").replaceFirst("(?i)^api\\b", "API");
            return Optional.of(CardText.of(
                    "Which " + kind + " is used for " + Phrases.lowered(name) + "?",
                    "`" + called.group("value") + "`"));
        }
        Matcher value = VALUE.matcher(remark);
        if (value.matches()) {
            Matcher quoted = FIRST_VALUE.matcher(value.group("value"));
            String answer = quoted.matches() ? quoted.group("value") : Phrases.bare(value.group("value"));
            boolean code = quoted.matches();
            return Optional.of(CardText.of(
                    "Which " + value.group("label").toLowerCase(Locale.ROOT) + " is used for " + name + "?",
                    code ? "`" + answer + "`" : answer));
        }
        return Optional.empty();
    }
}
