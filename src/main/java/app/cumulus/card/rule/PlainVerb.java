package app.cumulus.card.rule;

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
                && Nouns.isPlural(Nouns.head(label))
                && Nouns.head(label).endsWith("s")
                && !advice.isGivenBeside(setting.passage());
    }
}
