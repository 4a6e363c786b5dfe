package app.cumulus.card.rule.deed;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Misread;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.regex.Pattern;

/** Tells whether a clause says something whose object can be asked for, with all that belongs to it. */
final class AskableClause {

    private static final int MOST_LEAD_WORDS = 14;

    /** {@code You can see the parameters}: told to the reader, nothing to recall. */
    private static final Pattern SEEING = Pattern.compile("(?i)(?:.* )?(?:see|look at|note|notice|imagine)");
    /** {@code Can associate a crane}: it is the reader who can. */
    private static final Pattern CHOOSING = Pattern.compile(
            "(?i)(?:can|could|may) (?:associate|implement|choose|define|specify|configure|enable|assign|select|attach)");

    private static final Pattern STITCHED = Pattern.compile("(?i)\\s-\\s|\\bvs\\b|[()]");
    /** {@code a rule to warn when …}: the occasion belongs to the warning. */
    private static final Pattern PURPOSE = Pattern.compile("(?i)\\S.*\\bto \\p{L}+");

    private static final Pattern NO_OBJECT =
            Pattern.compile("(?i)(?:that|whether|it|them|by default|not|and|or|but)\\b.*|[^\\p{L}\\p{N}\"`'$(].*");
    private static final Pattern OF_EXAMPLE = Pattern.compile("(?i)(?:an?\\s|the\\s)?examples?\\b.*");
    private static final Pattern GERUND = Pattern.compile("(?i)\\p{L}+ing");

    private static final Pattern SMALL_GERUND = Pattern.compile("\\p{Ll}+ing");
    private static final Pattern TO_BE_DONE = Pattern.compile("(?i)(?:.* )?be done");

    /** {@code a gate that opens … when it rains}: what is said last is said of the opening. */
    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(?:that|which|who)\\b");

    private static final Pattern RESULT = Pattern.compile("(?i)\\bthen (?:it|they|you|we|the|there)\\b");

    /** {@code to fill the yard with}: the word behind belongs to what was said before. */
    private static final Pattern LOOSE_END =
            Pattern.compile("(?i)(?!.*\\b(?:which|what|where|who|that)\\b).* (?:to|into|in|with|at|from|for|onto)");

    private static final Pattern ASPECT = Pattern.compile(
            "(?i)(?:.* )?(?:networking|availability|performance|pricing|security|scalability|scaling|limits|limitations|configuration|monitoring|permissions|management|overview|features|facts|resilience)|.+ backups");
    private static final Pattern PASSIVE = Pattern.compile("(?i)(?:.* )?(?:is|are|be|was|depends?)(?: .*)?|\\p{L}+ed");

    /** {@code The 1 would get half}: of an example that was told before. */
    private static final Pattern BARE_NUMBER = Pattern.compile("(?i)(?:the )?\\d+");

    /** {@code Five cranes}: their number is the fact. */
    private static final Pattern COUNTED =
            Pattern.compile("(?i)(?:[2-9]|\\d{2}|two|three|four|five|six|seven|eight|nine|ten) \\p{L}+s");

    /** {@code a crate or whatever}: nothing that one could recall. */
    private static final Pattern WHATEVER =
            Pattern.compile("(?i).*\\b(?:or|and) (?:whatever|something(?: like that)?|stuff|so)(?:$|[ ,.].*)");

    private final Tagger tagger;
    private final Naming naming;
    private final Misread misread;
    private final Reading reading;

    AskableClause(Lexicon lexicon, Tagger tagger) {
        this.tagger = tagger;
        this.naming = new Naming(lexicon, tagger);
        this.misread = new Misread(lexicon);
        this.reading = new Reading(lexicon, tagger);
    }

    boolean is(Passage passage, Said said, Clause clause) {
        String subject = clause.subject();
        boolean told = !clause.rest().isEmpty()
                && (clause.verb().equals("means") || !Clauses.isHalf(passage, said.sentence()))
                && clause.lead().split(" ").length <= MOST_LEAD_WORDS
                && !WHATEVER.matcher(clause.rest()).matches()
                && !NO_OBJECT.matcher(clause.rest()).matches();
        return told
                && hasSubject(subject.isEmpty() ? said.label() : subject)
                && (subject.isEmpty()
                        ? !CHOOSING.matcher(clause.verb()).matches() && !isAspect(passage, said.label(), clause.verb())
                        : !SMALL_GERUND.matcher(subject).matches())
                && !STITCHED.matcher(subject + " " + clause.verb()).find()
                && isVerb(clause.verb())
                && !isOfTail(clause)
                && !misread.is(passage, clause)
                && (clause.verb().equals("means") ? reading.isSubject(clause.subject()) : reading.isWhole(clause));
    }

    private boolean hasSubject(String subject) {
        return !naming.isAdjective(subject)
                && !OF_EXAMPLE.matcher(subject).matches()
                && !BARE_NUMBER.matcher(subject).matches()
                && !COUNTED.matcher(subject).matches()
                && !(subject.indexOf(' ') > 0
                        && Character.isLowerCase(subject.charAt(0))
                        && tagger.tag(subject).token(0).is(Tag.PREPOSITION));
    }

    /** {@code Can copy lists} under "Ferry Backups": it is the ferry that can. */
    private static boolean isAspect(Passage passage, String label, String verb) {
        return passage.place().topic().size() > 1
                && ASPECT.matcher(label).matches()
                && !PASSIVE.matcher(verb).matches();
    }

    private static boolean isVerb(String verb) {
        return !SEEING.matcher(verb).matches()
                && !TO_BE_DONE.matcher(verb).matches()
                && !GERUND.matcher(verb).matches();
    }

    /** Whether the object is only half of what the tail speaks of. */
    private static boolean isOfTail(Clause clause) {
        return !clause.tail().isEmpty() && RELATIVE.matcher(clause.rest()).find()
                || RESULT.matcher(clause.tail()).find()
                || clause.tailKind() == LinkKind.CONDITION
                        && PURPOSE.matcher(clause.rest()).matches()
                || clause.tailKind() == LinkKind.PURPOSE
                        && LOOSE_END.matcher(clause.tail()).matches();
    }
}
