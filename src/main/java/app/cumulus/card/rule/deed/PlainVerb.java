package app.cumulus.card.rule.deed;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.regex.Pattern;

/** A verb in its plain form at the beginning of a line: the reader is told to do it, or the thing above the line does it. */
final class PlainVerb {

    /** {@code Paint your boat}: said to the reader, whoever the heading names. */
    private static final Pattern OF_READER = Pattern.compile("(?i)\\byour\\b");

    /** What is told of a thing before it does something. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?!.*\\b(?:it|you|we|they|this|that|these|if|when|once|unless|while)\\b).*\\S(?:,|\\s[-–]|\\)|,? and)");

    private static final Pattern MODAL = Pattern.compile("(?:can|will|automatically)\\s.*|has");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final AdviceQuestion advice;
    private final WordList describing = WordList.of("describing-verbs.txt");

    PlainVerb(Grammar grammar, AdviceQuestion advice) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.advice = advice;
    }

    /** Whether it is a verb for sure. */
    boolean isSure(ObjectSetting setting, String verb) {
        // "control over the gates", "last porter": no verbs
        return lexicon.isOnlyVerb(verb) && !verb.equals("last")
                || describing.has(verb) && !setting.clause().rest().startsWith("over ")
                || tagger.tag(setting.clause().rest()).token(0).is(Tag.DETERMINER);
    }

    /** {@code Guide ships into the dock} under "Pilots": it is they who do it. */
    boolean isOfMany(ObjectSetting setting) {
        String label = setting.subject();
        String verb = setting.clause().verb().toLowerCase(Locale.ROOT);
        boolean toReader = advice.isFor(verb)
                || verb.indexOf(' ') >= 0
                || OF_READER.matcher(setting.clause().rest()).find();
        return !toReader
                && isSure(setting, verb)
                && Nouns.isMany(Nouns.head(label))
                && !advice.isGivenBeside(setting.passage());
    }

    /** {@code Night Lamp: brand new, warns of floods}: it is the lamp that warns, what stands before the comma only tells of it. */
    Clause ofLabel(Passage passage, Said said, Clause clause) {
        boolean own =
                passage.term().filter(term -> term.name().equals(said.label())).isPresent();
        String verb = clause.verb().toLowerCase(Locale.ROOT);
        boolean finite = MODAL.matcher(verb).matches()
                || verb.endsWith("s") && !lexicon.verbBase(verb).orElse(verb).equals(verb);
        return own
                        && finite
                        && clause.lead().isEmpty()
                        && clause.rest().indexOf(',') < 0
                        && TOLD.matcher(clause.subject()).matches()
                ? new Clause("", LinkKind.NONE, "", clause.verb(), clause.rest(), clause.tail(), clause.tailKind())
                : clause;
    }
}
