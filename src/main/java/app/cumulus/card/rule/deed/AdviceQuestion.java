package app.cumulus.card.rule.deed;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Asking;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the reader is told to do with something: {@code Use a queue to decouple services} asks what to use. */
final class AdviceQuestion {

    private static final Pattern ADVERB = Pattern.compile(
            "^(?<adverb>up(?!\\s+to\\b)|down|out|off|back|directly|automatically|seamlessly|closely|mainly|mostly|internally|natively)\\s+");
    private static final Pattern INSTEAD =
            Pattern.compile("^(?<what>.+?)\\s+(?<instead>(?:instead of|rather than)\\s.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST = Pattern.compile("\\p{L}+(?= \\p{L})");
    private static final Pattern ADVISING = Pattern.compile(
            "(?i)(?:avoid|ensure|make sure|consider|keep|never|always|do|don'?t|think|plan|try|optimi[sz]e|automate)\\s");
    private static final Pattern FOR = Pattern.compile("^(?<what>[^,]+?)\\s+(?<purpose>for\\s.+)$");

    /** {@code the gates using a lever}: how it is done. */
    private static final Pattern MEANS = Pattern.compile(
            "(?i)(?<what>\\S[^,()]*?) (?<means>(?:using|via) (?!(?:it|them|this|these|that|your|(?:aws |other )?(?:services|tools))\\b)\\S.*)");

    private final Lexicon lexicon;
    private final WordList setups = WordList.of("setup-verbs.txt");
    private final ObjectCards made;

    AdviceQuestion(Lexicon lexicon, ObjectCards made) {
        this.lexicon = lexicon;
        this.made = made;
    }

    /** Whether it is people who do it: {@code enable}, {@code choose}; a thing may {@code cause} or {@code show}. */
    boolean isFor(String verb) {
        return setups.has(verb.toLowerCase(Locale.ROOT));
    }

    /** Whether the lines around tell the reader what to do: then this one does, too. */
    boolean isGivenBeside(Passage passage) {
        return Stream.concat(passage.before().stream(), passage.following().stream())
                .anyMatch(block -> block instanceof Statement beside && isOrder(beside.text()));
    }

    private boolean isOrder(String text) {
        Matcher first = FIRST.matcher(text);
        return ADVISING.matcher(text).lookingAt() || first.lookingAt() && isFor(first.group());
    }

    /** {@code Use a queue to decouple services} asks what to use; without a purpose there is nothing to ask with. */
    void of(ObjectSetting setting) {
        Clause clause = setting.clause();
        String verb = clause.verb().toLowerCase(Locale.ROOT);
        Matcher particle = ADVERB.matcher(clause.rest());
        boolean up = particle.find();
        String rest = up ? clause.rest().substring(particle.end()) : clause.rest();
        String whole = up ? verb + " " + particle.group("adverb") : verb;
        boolean plain = lexicon.isBase(verb) && !verb.matches("do|need|let|have|get|allow|permit|help");
        boolean purposeful = clause.tailKind() == LinkKind.PURPOSE || clause.tailKind() == LinkKind.CONDITION;
        Matcher instead = INSTEAD.matcher(rest);
        Matcher purpose = FOR.matcher(rest);
        boolean told = setting.passage().term().filter(term -> !term.isLabel()).isPresent();
        if (!plain || told || Asking.of(verb, rest, lexicon).isPresent()) {
            return;
        }
        Matcher means = MEANS.matcher(rest);
        if (means.matches() && setting.tail().isEmpty() && !means.group("what").contains(" and ")) {
            made.add(setting, "How can you " + whole + " " + means.group("what") + "?", means.group("means"), 69);
            return;
        }
        if (!isFor(verb)) {
            return;
        }
        if (instead.matches()) {
            made.add(
                    setting,
                    "What should you " + whole + " " + instead.group("instead") + setting.tail() + "?",
                    instead.group("what"),
                    74);
        } else if (purposeful) {
            made.add(setting, "What should you " + whole + setting.tail() + "?", rest, 73);
        } else if (purpose.matches() && verb.matches("use|choose|prefer")) {
            made.add(
                    setting,
                    "What should you " + whole + " " + purpose.group("purpose") + "?",
                    purpose.group("what"),
                    73);
        }
    }
}
