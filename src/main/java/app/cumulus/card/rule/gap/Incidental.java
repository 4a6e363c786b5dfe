package app.cumulus.card.rule.gap;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.regex.Pattern;

/** Tells whether a gap hides a minor word, while the sentence is about the words beside it: what is done, how, and how much. */
final class Incidental {

    private static final Pattern BEFORE_DEED =
            Pattern.compile("to|can|could|will|must|may|should|cannot|also|that|which|easily|not|you|we|they");

    private static final Pattern LOWER = Pattern.compile("\\p{Ll}{2,}");
    private static final Pattern MANNER = Pattern.compile("\\p{Ll}{4,}ly");
    private static final Pattern BY = Pattern.compile("via|by|using|with|through|on|in|over|from");
    private static final Pattern NUMERAL = Pattern.compile("two|three|four|five|six|seven|eight|nine|ten|double|half");
    private static final Pattern OTHER_STATE = Pattern.compile(
            "private|public|internal|external|inbound|outbound|local|global|static|dynamic|child|parent|empty");

    /** What is done to everything, so that the words behind it are the news: {@code charged for each crate}. */
    private static final Pattern DONE = Pattern.compile(
            "charged|billed|run|ran|set|set ?up|setup|made|done|enabled|performed|provided|placed|put|used|needed|required|given|taken");

    private final Lexicon lexicon;

    Incidental(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean is(Sentence sentence, Recallable.Phrase phrase) {
        boolean lone = phrase.first() == phrase.last()
                && LOWER.matcher(sentence.token(phrase.first()).text()).matches();
        boolean ends = phrase.last() + 1 >= sentence.size();
        return lone
                && !ends
                && phrase.first() > 0
                && (isDeed(sentence, phrase.first())
                        || isAttribute(sentence, phrase.first())
                        || isDone(sentence, phrase.first())
                        || isManner(sentence, phrase.first()));
    }

    /** {@code we can […] the load by a lever}: the lever is the news. */
    private boolean isDeed(Sentence sentence, int at) {
        Token token = sentence.token(at);
        Token next = sentence.token(at + 1);
        boolean plain = token.is(Tag.VERB) && !token.lower().endsWith("ed") || lexicon.isBase(token.lower());
        boolean governs = next.tag().isContent() || next.is(Tag.DETERMINER) || next.is(Tag.PREPOSITION);
        Token before = sentence.token(at - 1);
        boolean many = before.is(Tag.NOUN) && before.lower().endsWith("s") && next.is(Tag.PREPOSITION);
        return plain && governs && (many || BEFORE_DEED.matcher(before.lower()).matches());
    }

    /** {@code the […] rate of the pier}: a part of a name that goes on. */
    private static boolean isAttribute(Sentence sentence, int at) {
        Token next = sentence.token(at + 1);
        boolean noun = next.is(Tag.NOUN) && LOWER.matcher(next.text()).matches();
        Token token = sentence.token(at);
        // "swap the […] tag for the yard tag": only what tells them apart is hidden
        boolean again = sentence.tokens().stream()
                .anyMatch(other -> other.lower().equals(next.lower()) && other.start() != next.start());
        return noun
                && token.is(Tag.NOUN)
                && !again
                && !NUMERAL.matcher(token.lower()).matches()
                && !OTHER_STATE.matcher(token.lower()).matches();
    }

    private static boolean isDone(Sentence sentence, int at) {
        Token before = sentence.token(at - 1);
        Token next = sentence.token(at + 1);
        return DONE.matcher(sentence.token(at).lower()).matches()
                && (before.is(Tag.AUXILIARY) || before.is(Tag.ADVERB))
                && (next.is(Tag.PREPOSITION) || next.is(Tag.ADVERB));
    }

    /** {@code copies crates […] by a winch}: by what means it is done says more. */
    private static boolean isManner(Sentence sentence, int at) {
        return MANNER.matcher(sentence.token(at).text()).matches()
                && BY.matcher(sentence.token(at + 1).lower()).matches();
    }
}
