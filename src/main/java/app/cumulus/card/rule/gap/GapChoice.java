package app.cumulus.card.rule.gap;

import app.cumulus.card.text.Abbreviations;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether some words are what their sentence is there to tell, and how much less they are worth where others tell more. */
final class GapChoice {

    private static final int BESIDE_NUMBER = 6;
    private static final int AT_HAND = 6;
    private static final int MOST_EMPTY_PURPOSE = 2;

    /** Alone these fit into any sentence. */
    private static final Pattern WEAK = Pattern.compile(
            "(?i)(?:(?:other|specific|certain|needed|own|new|advanced|special) )?(?:access|percentages?|quantit(?:y|ies)|portions?|bulk|intended destinations?|(?:granular|fine|detailed) levels?|programs?|views?|endpoints?|points?|buttons?|consoles?|features?|factors?|uses?|elements?|statistics|details?|actions?|true|false|yes|no|resources?|(?:present|current) (?:time|moment)|(?:all )?messages)");

    /** {@code All porters get […]: all parcels}: each of them, and each one, is the point. */
    private static final Pattern EACH =
            Pattern.compile("(?i)(?:all|every|each) [^\n]*\\n(?:all|every|each|the same) .*");

    private static final Pattern ADDITION = Pattern.compile(
            "(?i)(?:adds?|adding|have|has|needs?|makes?|creates?) (?:entry|entries|changes?|things?)|(?:using|use|uses) (?:permissions?|tools?|options?|services?|features?|settings?)");

    private static final Pattern AIM = Pattern.compile("for|to|if|when");
    private static final Pattern ROW = Pattern.compile("and|or|&|,");
    private static final Pattern BEHIND_VERB = Pattern.compile("to|out|up|off|down|what|how|that");
    private static final Pattern SUPPOSING = Pattern.compile("(?:might|could|would)(?:n['’]t)?");
    private static final Pattern ENDS_SUBJECT = Pattern.compile("and|or|but|that|which|who");
    private static final Pattern EXAMPLES = Pattern.compile("(?i)examples?|samples?");
    private static final Pattern CONTRACTED = Pattern.compile("(?i)'?(?:ll|ve|re|d)");
    private static final Pattern THIRD = Pattern.compile("[a-z]+[^s]s");
    private static final Pattern MEANT = Pattern.compile("(?i)it|they|them|its|their");

    private static final int MOST_BEFORE_REST = 3;

    /** The row that goes on is left open, or holds no more. */
    private static final Pattern REST = Pattern.compile("etc\\.?|any|others?|both|more");

    private static final Pattern SMALL = Pattern.compile("[\\p{Ll} '’-]+");
    private static final Pattern JOINT = Pattern.compile("and|or|&");
    private static final Pattern BEHIND_HYPHEN = Pattern.compile("^.*-");

    private final Abbreviations names = new Abbreviations();
    private final Lexicon lexicon;
    private final Incidental incidental;
    private final AcrossClause across;

    GapChoice(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.incidental = new Incidental(lexicon);
        this.across = new AcrossClause(lexicon);
    }

    boolean isGood(Sentence sentence, Optional<Clause> clause, Recallable.Phrase phrase) {
        String text = sentence.words(phrase.first(), phrase.last());
        return !(WEAK.matcher(text).matches()
                        && !EACH.matcher(sentence.text() + "\n" + text).matches())
                && !crossesClause(sentence, phrase)
                && !incidental.is(sentence, phrase)
                && !across.is(sentence, phrase)
                && !isOneOfExamples(sentence)
                && !isSupposed(sentence, phrase)
                && !isTailOfRow(sentence, phrase)
                && !isPartOfRow(sentence, phrase)
                && !isTailOfName(sentence, phrase)
                && !isBareDeed(sentence, phrase)
                && !isBrokenPassive(sentence, phrase)
                && !isAddition(sentence, phrase)
                && !isEmptyPurpose(sentence, phrase)
                && !isMeantBehind(sentence, clause, phrase);
    }

    /** {@code When you open the […], …}: a part of the introduction, where the main clause has the news. */
    static boolean isAside(Sentence sentence, Optional<Clause> clause, Recallable.Phrase phrase) {
        int lead = clause.filter(found -> found.leadKind() != LinkKind.CONTRAST)
                .map(found -> found.lead().length())
                .orElse(0);
        boolean inside = lead > 0 && sentence.token(phrase.last()).end() <= lead;
        boolean whole = sentence.token(phrase.last()).end() >= lead - 1
                && sentence.tokens().subList(0, phrase.first()).stream()
                        .noneMatch(token -> token.tag().isContent() || token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
        return inside && !whole;
    }

    /** The worth with what speaks against it: a predicate or a goal is not the point of a sentence that has a number. */
    int worth(Sentence sentence, Recallable.Phrase phrase) {
        Token end = sentence.token(phrase.last());
        boolean noun = end.is(Tag.ADVERB)
                || end.tag().isContent() && !sentence.token(phrase.first()).is(Tag.VERB);
        boolean number = false;
        for (int i = 0; i < sentence.size(); i++) {
            boolean outside = i < phrase.first() || i > phrase.last();
            number |= outside && sentence.token(i).is(Tag.NUMBER);
        }
        return phrase.worth() - (number && !noun ? BESIDE_NUMBER : 0) - known(sentence, phrase);
    }

    /** What the words before it say of a phrase: "your papers", and "the gate" at the end, are at hand already. */
    private static int known(Sentence sentence, Recallable.Phrase phrase) {
        if (phrase.first() == 0) {
            return 0;
        }
        Token before = sentence.token(phrase.first() - 1);
        boolean ends = phrase.last() == sentence.size() - 1;
        boolean small =
                SMALL.matcher(sentence.words(phrase.first(), phrase.last())).matches();
        boolean lone = phrase.first() == phrase.last();
        boolean owned = before.lower().equals("your") && !lone;
        boolean same = before.lower().equals("the") && lone && ends;
        return small && (owned || same) ? AT_HAND : 0;
    }

    /** {@code the hall and clerks} of "they work in the hall and clerks open the gate": two clauses, not two things. */
    private boolean crossesClause(Sentence sentence, Recallable.Phrase phrase) {
        List<Token> tokens = sentence.tokens().subList(phrase.first(), phrase.last() + 1);
        boolean row =
                tokens.stream().anyMatch(token -> ROW.matcher(token.lower()).matches());
        if (!row) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        Token beforeLast = tokens.get(tokens.size() - 2);
        Token next = phrase.last() + 1 < sentence.size() ? sentence.token(phrase.last() + 1) : null;
        boolean governed = phrase.first() > 0
                && sentence.tokens().subList(0, phrase.first()).stream()
                        .anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY) || token.is(Tag.PREPOSITION));
        boolean actsNext = governed && next != null && (next.is(Tag.VERB) || next.is(Tag.AUXILIARY));
        // "takes the letters and routes to the yard": a verb that was taken for a noun
        boolean verbLast = governed
                && next != null
                && BEHIND_VERB.matcher(next.lower()).matches()
                && (ROW.matcher(beforeLast.lower()).matches() || beforeLast.is(Tag.ADVERB))
                && THIRD.matcher(last.text()).matches()
                && (lexicon.verbBase(last.text()).isPresent() || beforeLast.is(Tag.ADVERB));
        return actsNext
                || verbLast
                || isSecondAim(sentence, phrase)
                || CONTRACTED.matcher(last.text()).matches();
    }

    /** {@code for lids and ropes} of "the hall is for lids and ropes for crates": what follows is said of the second thing alone. */
    private static boolean isSecondAim(Sentence sentence, Recallable.Phrase phrase) {
        int behind = phrase.last() + 1;
        if (behind >= sentence.size()
                || !AIM.matcher(sentence.token(behind).lower()).matches()) {
            return false;
        }
        int joint = phrase.last();
        while (joint > phrase.first()
                && !ROW.matcher(sentence.token(joint).lower()).matches()) {
            joint--;
        }
        for (int i = joint - 1; i >= 0; i--) {
            String lower = sentence.token(i).lower();
            if (AIM.matcher(lower).matches()) {
                return lower.equals(sentence.token(behind).lower());
            }
        }
        return false;
    }

    /** {@code A crane could need a […]}: what only might be is no fact to recall. */
    private static boolean isSupposed(Sentence sentence, Recallable.Phrase phrase) {
        for (int i = phrase.last(); i >= 0; i--) {
            if (sentence.token(i).is(Tag.AUXILIARY)) {
                return SUPPOSING.matcher(sentence.token(i).lower()).matches();
            }
        }
        for (int i = phrase.last() + 1;
                i < sentence.size()
                        && !ENDS_SUBJECT.matcher(sentence.token(i).lower()).matches();
                i++) {
            if (sentence.token(i).is(Tag.AUXILIARY)) {
                return SUPPOSING.matcher(sentence.token(i).lower()).matches();
            }
        }
        return false;
    }

    /** {@code Examples of tools are […]}: any of a hundred. */
    private static boolean isOneOfExamples(Sentence sentence) {
        return EXAMPLES.matcher(sentence.token(0).text()).matches();
    }

    /** {@code labels and bills} of {@code harbor labels and bills}: the row begins in the middle of a name. */
    private static boolean isTailOfRow(Sentence sentence, Recallable.Phrase phrase) {
        return phrase.first() > 0
                && sentence.token(phrase.first() - 1).is(Tag.NOUN)
                && sentence.token(phrase.first()).is(Tag.NOUN)
                && sentence.tokens().subList(phrase.first(), phrase.last() + 1).stream()
                        .anyMatch(token -> ROW.matcher(token.lower()).matches());
    }

    /** {@code gates, doors} of {@code gates, doors, walls}: some members of a row as if they were one thing. */
    private static boolean isPartOfRow(Sentence sentence, Recallable.Phrase phrase) {
        boolean comma = sentence.tokens().subList(phrase.first(), phrase.last() + 1).stream()
                .anyMatch(token -> token.text().equals(","));
        boolean joined = sentence.tokens().subList(phrase.first(), phrase.last() + 1).stream()
                .anyMatch(token -> JOINT.matcher(token.lower()).matches());
        return comma
                && !joined
                && phrase.last() + 1 < sentence.size()
                && ROW.matcher(sentence.token(phrase.last() + 1).lower()).matches()
                && sentence.tokens().subList(phrase.last() + 1, sentence.size()).stream()
                        .limit(MOST_BEFORE_REST)
                        .noneMatch(token -> REST.matcher(token.lower()).matches());
    }

    /** {@code balancer plan} of {@code load balancer plan}: the first word of a known name was taken for a verb. */
    private boolean isTailOfName(Sentence sentence, Recallable.Phrase phrase) {
        if (phrase.first() == 0) {
            return false;
        }
        Set<String> together = names.among(sentence.words(phrase.first() - 1, phrase.first()));
        return !together.isEmpty()
                && names.among(sentence.token(phrase.first() - 1).text()).isEmpty()
                && names.among(sentence.token(phrase.first()).text()).isEmpty();
    }

    /** {@code a crate that somebody has to […]: lift}, {@code to […]: lift or turn}. */
    private boolean isBareDeed(Sentence sentence, Recallable.Phrase phrase) {
        String first =
                BEHIND_HYPHEN.matcher(sentence.token(phrase.first()).lower()).replaceFirst("");
        int words = phrase.last() - phrase.first() + 1;
        boolean pair = words == 3
                && JOINT.matcher(sentence.token(phrase.first() + 1).lower()).matches();
        return phrase.first() > 0
                && (words == 1 || pair)
                && phrase.last() == sentence.size() - 1
                && sentence.token(phrase.first() - 1).lower().equals("to")
                && lexicon.isBase(first);
    }

    /** {@code Crates can be […]: return}: the writer's slip would be the answer. */
    private boolean isBrokenPassive(Sentence sentence, Recallable.Phrase phrase) {
        String word = sentence.token(phrase.first()).text();
        return phrase.first() == phrase.last()
                && phrase.first() > 0
                && sentence.token(phrase.first() - 1).lower().equals("be")
                && lexicon.isBase(word)
                && !lexicon.isParticiple(word);
    }

    /** {@code add […] to the ledger}: entries, what else? */
    private static boolean isAddition(Sentence sentence, Recallable.Phrase phrase) {
        int before = phrase.first() - 1;
        before -= before > 0 && sentence.token(before).is(Tag.DETERMINER) ? 1 : 0;
        String hidden = sentence.words(phrase.first(), phrase.last());
        return ADDITION.matcher(hidden).matches()
                || before >= 0
                        && ADDITION.matcher(sentence.token(before).lower() + " "
                                        + sentence.words(phrase.first(), phrase.last()))
                                .matches();
    }

    /** {@code to […]: take action}. */
    private boolean isEmptyPurpose(Sentence sentence, Recallable.Phrase phrase) {
        return phrase.first() > 0
                && sentence.token(phrase.first() - 1).lower().equals("to")
                && sentence.token(phrase.first()).is(Tag.VERB)
                && phrase.last() - phrase.first() < MOST_EMPTY_PURPOSE
                && sentence.tokens().subList(phrase.first(), phrase.last() + 1).stream()
                        .noneMatch(token -> token.tag().isContent() && !lexicon.isCommon(token.text()));
    }

    /** {@code If […], it sends a letter}: who "it" is stands in the gap. */
    private static boolean isMeantBehind(Sentence sentence, Optional<Clause> clause, Recallable.Phrase phrase) {
        boolean lead = clause.filter(found -> found.leadKind() == LinkKind.CONDITION)
                .filter(found ->
                        sentence.token(phrase.last()).end() <= found.lead().length() + 1)
                .isPresent();
        boolean whole = phrase.first() <= 1 && phrase.last() - phrase.first() > 1;
        return lead
                && whole
                && sentence.tokens().subList(phrase.last() + 1, sentence.size()).stream()
                        .anyMatch(token -> MEANT.matcher(token.text()).matches());
    }
}
