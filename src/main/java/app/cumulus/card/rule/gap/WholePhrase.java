package app.cumulus.card.rule.gap;

import app.cumulus.card.phrase.SetPhrase;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Ends a noun phrase where its last noun ends: what only follows it, a participle, a comparison, another deed, stays visible. */
final class WholePhrase {

    private static final Pattern SMALL = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern PLURAL = Pattern.compile("\\S{2,}[^s]s");
    private static final Set<String> JOINTS = Set.of("and", "or", "&");
    private static final Set<String> SIGNS = Set.of(",", "/");

    /** Behind a noun these compare it or say where and when; they name nothing. */
    private static final Pattern COMPARING = Pattern.compile(
            "closer|faster|slower|cheaper|easier|harder|smaller|larger|bigger|longer|shorter|higher|lower|better|worse|greater|fewer"
                    + "|ahead|infront|straight|beforehand|rather|easy|similar|sometimes|online|offline|anyway|altogether|\\S+-wise");

    /** {@code a rope equal to the beam}: what the noun is said to be, and to what. */
    private static final Pattern LINKING = Pattern.compile(
            "specific|equal|accessible|identical|relative|responsible|compatible|eligible|visible|proportional|adjacent|unique|available|subject");

    /** So many words behind the first of two: the joint, the second, and what both of them are. */
    private static final int SHARED = 3;

    private static final Pattern LINK = Pattern.compile("to|with|for|of");

    private final Lexicon lexicon;

    WholePhrase(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The phrase up to its last noun; none if what is left is no noun phrase, or holds the verb of a clause. */
    Optional<Recallable.Phrase> of(Sentence sentence, Recallable.Phrase phrase) {
        boolean torn = phrase.first() > 0 && SetPhrase.begins(sentence.words(phrase.first() - 1, phrase.last()));
        if (torn) {
            return Optional.empty();
        }
        int last = phrase.first();
        while (last < phrase.last() && !endsBefore(sentence, phrase, last + 1)) {
            last++;
        }
        if (last < phrase.last() && (isFinite(sentence, last + 1) || compares(sentence, phrase.last(), last + 1))) {
            return Optional.empty();
        }
        while (last > phrase.first() && isLoose(sentence.token(last))) {
            last--;
        }
        boolean cut = last < phrase.last();
        return cut && (isLoose(sentence.token(last)) || isQuality(sentence.token(last)))
                ? Optional.empty()
                : Optional.of(new Recallable.Phrase(
                        phrase.first(), sharesHead(sentence, last) ? last + SHARED : last, phrase.worth()));
    }

    /** {@code early start} of {@code an early start and end times}: both are times, and the gap would tear them apart. */
    private boolean sharesHead(Sentence sentence, int last) {
        int head = last + SHARED;
        if (head >= sentence.size() || !JOINTS.contains(sentence.token(last + 1).lower())) {
            return false;
        }
        String one = sentence.token(last).text();
        String other = sentence.token(last + 2).text();
        String things = sentence.token(head).text();
        boolean ends = head + 1 == sentence.size()
                || !sentence.token(head + 1).tag().isContent()
                        && !sentence.token(head + 1).is(Tag.VERB)
                        && !JOINTS.contains(sentence.token(head + 1).lower());
        return ends
                && sentence.token(head).is(Tag.NOUN)
                && SMALL.matcher(one + other + things).matches()
                && !PLURAL.matcher(one).matches()
                && !PLURAL.matcher(other).matches()
                && (!lexicon.isBase(other) || lexicon.isBase(one) && !lexicon.isOnlyVerb(other))
                && lexicon.functionWord(other).isEmpty()
                && !other.endsWith("ly")
                && !isQuality(sentence.token(last + 2));
    }

    /** Whether the words from here on belong to another phrase than the noun before them. */
    private boolean endsBefore(Sentence sentence, Recallable.Phrase phrase, int i) {
        Token token = sentence.token(i);
        Token before = sentence.token(i - 1);
        if (!SMALL.matcher(token.text()).matches()) {
            return false;
        }
        if (JOINTS.contains(before.lower())) {
            return !lexicon.isBase(sentence.token(phrase.first()).text()) && isOtherDeed(sentence, i);
        }
        if (!before.is(Tag.NOUN) && !before.is(Tag.CODE)) {
            return false;
        }
        return compares(sentence, phrase.last(), i)
                || isFinite(sentence, i)
                || opensParticiple(sentence, phrase.last(), i);
    }

    /** {@code closer} of {@code gates closer}: it belongs to what follows, or to the verb. */
    private static boolean compares(Sentence sentence, int last, int i) {
        String word = sentence.token(i).text();
        return i == last && (COMPARING.matcher(word).matches() || links(sentence, i));
    }

    private static boolean links(Sentence sentence, int i) {
        return i + 1 < sentence.size()
                && LINKING.matcher(sentence.token(i).text()).matches()
                && LINK.matcher(sentence.token(i + 1).lower()).matches();
    }

    /** {@code guards} of {@code the porter guards every gate}: a verb in any company. */
    private boolean isFinite(Sentence sentence, int i) {
        String word = sentence.token(i).text();
        return lexicon.isOnlyVerb(word) && sentence.token(i - 1).is(Tag.NOUN);
    }

    /** {@code letters using seals}, {@code lorries waiting outside}, {@code crates assigned} to a pier. */
    private boolean opensParticiple(Sentence sentence, int last, int i) {
        String word = sentence.token(i).text();
        String base = lexicon.verbBase(word).orElse("");
        if (base.isEmpty()) {
            return false;
        }
        if (word.endsWith("ing")) {
            boolean many = PLURAL.matcher(sentence.token(i - 1).text()).matches();
            return many && i + 1 < sentence.size() && !sentence.token(i + 1).is(Tag.PUNCTUATION);
        }
        boolean behind = i + 1 < sentence.size() && sentence.token(i + 1).tag().isContent();
        return lexicon.isParticiple(word) && !base.equals(word) && i == last && !behind;
    }

    /** {@code carry} of {@code the crate and carry it}: the joint joins deeds, not things. */
    private boolean isOtherDeed(Sentence sentence, int i) {
        String word = sentence.token(i).text();
        Tag next = i + 1 < sentence.size() ? sentence.token(i + 1).tag() : Tag.PUNCTUATION;
        return lexicon.isBase(word) && (lexicon.isOnlyVerb(word) || next == Tag.PRONOUN || next == Tag.DETERMINER);
    }

    private static boolean isLoose(Token token) {
        return JOINTS.contains(token.lower())
                || SIGNS.contains(token.text())
                || token.is(Tag.DETERMINER)
                || token.is(Tag.PREPOSITION);
    }

    private boolean isQuality(Token token) {
        return lexicon.isParticiple(token.text()) || token.is(Tag.ADVERB);
    }
}
