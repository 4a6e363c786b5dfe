package app.cumulus.card.rule;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells where words look like subject and verb but are a noun phrase, a step or one of several ways: {@code crate upload to the pier}. */
final class Misread {

    private static final Pattern PREPOSITION = Pattern.compile("(?i)(?:to|from|into|in|on|with|by|of|for)\\b.*");
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}+ed");
    private static final Pattern ORDERED = Pattern.compile(
            "(?i).*\\b(?:steps?|process|order|workflow|flow|procedure|sequence|how to|phases?|stages?|lab)\\b.*");
    private static final Pattern MANY = Pattern.compile("(?i).*s|you|we|they|i|data|people|.* and .*");

    private final Lexicon lexicon;
    private final WordList nounlike = WordList.of("nounlike.txt");

    Misread(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the clause is none of the subject's, or only one of several of its kind. */
    boolean is(Passage passage, Clause clause) {
        return isVerb(clause.subject()) || isNounPhrase(passage, clause) || lacksSubject(passage, clause);
    }

    /** {@code accommodate loads}: no subject, but what is to be done. */
    private boolean isVerb(String subject) {
        int end = subject.indexOf(' ') < 0 ? subject.length() : subject.indexOf(' ');
        String first = subject.substring(0, end);
        return lexicon.isOnlyVerb(first)
                && lexicon.verbBase(first).filter(first::equals).isPresent();
    }

    /** Whether the heading that it hangs on is not what does it, or not all that it does. */
    boolean lacksSubject(Passage passage, Clause clause) {
        return clause.subject().isEmpty() && (isThird(clause) && isStep(passage) || isOneOf(passage, clause));
    }

    private boolean isThird(Clause clause) {
        String verb = clause.verb().toLowerCase(Locale.ROOT);
        return lexicon.verbBase(verb).filter(base -> !base.equals(verb)).isPresent();
    }

    private boolean isNounPhrase(Passage passage, Clause clause) {
        String subject = clause.subject();
        String verb = clause.verb().toLowerCase(Locale.ROOT);
        boolean plain = verb.indexOf(' ') < 0
                && lexicon.verbBase(verb).filter(verb::equals).isPresent();
        boolean alike = nounlike.has(verb) || !lexicon.isOnlyVerb(verb);
        boolean compound = plain
                && alike
                && !subject.isEmpty()
                && !MANY.matcher(subject).matches()
                && PREPOSITION.matcher(clause.rest()).matches();
        // "lorries based on weight" in a list of what is washed
        boolean reduced = PARTICIPLE.matcher(verb).matches()
                && !subject.isEmpty()
                && !passage.place().leadIn().isEmpty();
        return compound || reduced || PARTICIPLE.matcher(subject).matches();
    }

    /** {@code 4. Opens the gate} under the name of the procedure: who does it is not said. */
    private static boolean isStep(Passage passage) {
        return passage.block() instanceof Statement statement
                && statement.mark() == Statement.Mark.NUMBER
                && ORDERED.matcher(passage.place().heading()).matches();
    }

    /** {@code Based on weight} beside {@code Based on size}: the question has both answers. */
    private static boolean isOneOf(Passage passage, Clause clause) {
        String[] rest = clause.rest().split(" ");
        if (!PREPOSITION.matcher(clause.rest()).matches()) {
            return false;
        }
        String start = (clause.verb() + " " + rest[0] + " ").toLowerCase(Locale.ROOT);
        return passage.text().toLowerCase(Locale.ROOT).startsWith(start)
                && Stream.concat(passage.before().stream(), passage.following().stream())
                        .anyMatch(block -> startsWith(block, start));
    }

    private static boolean startsWith(Block block, String start) {
        return block instanceof Statement beside
                && beside.text().toLowerCase(Locale.ROOT).startsWith(start);
    }
}
