package app.cumulus.card.rule.gap;

import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether some words of a sentence are one thing that could be recalled: no filler, no example, no lone word that any other could replace. */
final class Hidden {

    private static final int CONTRAST = 9;

    private static final Pattern PLAIN = Pattern.compile("[a-z]+");
    private static final Pattern QUALITY =
            Pattern.compile("[a-z-]+(?:al|ive|ous|able|ible|ful|less|ic|ant|ent|ary|ing|ed|er)");
    private static final Pattern NOUN_END =
            Pattern.compile(".*(?:ment|ient|gent|ning|ding|topic|metric|traffic|logic|ser|ver|ber)");
    private static final Pattern LOOSE_START = Pattern.compile(
            "(?i)(?:unlike|almost|greater|better|certain|some|many|several|more|less|fewer|various|few|enough|quite|other|very|really|even|already|still|just|also)\\b.*");
    private static final Pattern LOOSE = Pattern.compile(
            "certain|needed|proper|correct|right|own|new|another|desired|required|appropriate|respective|also|related|supported|corresponding|associated|recommended|particular|mainly|mostly|primarily");
    /** {@code halls and halls} of "lamps inside of halls and halls inside of yards": the joint of two clauses. */
    private static final Pattern TWICE = Pattern.compile("(?i)(.+) (?:and|or|&) \\1");

    private static final Pattern BOUND = Pattern.compile("least|most");
    private static final Pattern LOOSE_END = Pattern.compile(
            "(?i).*\\b(?:functionality|functionalities|confidence|stuff|things?|way|ways|benefits?|abilit(?:y|ies)|capabilit(?:y|ies)|whatever|etc|working|running|one|ones|purposes?|needs?|goals?|scenarios?|situations?|issues?|aware|due|based|according|prior|(?<!in )parallel)");
    private static final Pattern JOINED = Pattern.compile("(?i).*(?:\\bbut\\b|\\s-\\s|[;:]\\s).*");
    private static final Pattern EXAMPLE = Pattern.compile("(?i)example|e\\.?g\\.?|eg|exp|say|let's|instance:|fir");
    private static final Pattern DENIED =
            Pattern.compile("(?i)(?:,? and not|,? not|,? but not|instead of|rather than|,? unlike)\\b.*");
    private static final Pattern ONLY = Pattern.compile(
            "(?i).*\\b(?:only|not|never|except|exclusively|instead)(?: (?:to|for|in|by|with|from|on|at|the|an?))*");
    private static final Pattern ONLY_BEHIND = Pattern.compile("(?i)only\\.?");
    private static final Pattern ADVERB = Pattern.compile("[a-z]+ly");

    private static final Pattern OWNER = Pattern.compile("(?:\\p{L}[\\p{L}\\d]*)?['’]s");
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern DEGREE = Pattern.compile(
            "single|multi|lowest|highest|different|same|first|last|own|most|least|unique|only|full|whole|[a-z]+(?:er|est)");
    private static final Pattern QUALIFIER = Pattern.compile("needed|proper|own|required|desired|appropriate");
    private static final Pattern CONDITION =
            Pattern.compile("if|when|whenever|once|unless|until|after|before|while|because");
    private static final Set<String> JOINTS = Set.of("and", "or", "&");

    private final WordList states = WordList.of("telling-states.txt");
    private final Lexicon lexicon;

    Hidden(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isOneThing(Sentence sentence, Recallable.Phrase phrase) {
        List<Token> tokens = sentence.tokens().subList(phrase.first(), phrase.last() + 1);
        String text = sentence.words(phrase.first(), phrase.last());
        return !LOOSE_START.matcher(text).matches()
                && !LOOSE_END.matcher(text).matches()
                && !JOINED.matcher(text).matches()
                && !isCommaCut(tokens)
                && !TWICE.matcher(text).matches()
                && !isExample(sentence, phrase.first())
                && (tokens.size() > 1 || isQualified(sentence, phrase.first()) || !isAnyWord(sentence, phrase.first()));
    }

    /** Without the words before it that name nothing or stand in the topic: {@code another harbor}, {@code Cloud agent}. */
    Recallable.Phrase trimmed(Sentence sentence, Recallable.Phrase phrase, Set<String> given) {
        int first = phrase.first();
        int last = withoutGivenWhole(sentence, first, phrase.last(), given);
        first = behindHedge(sentence, first, last);
        while (first < last && LOOSE.matcher(sentence.token(first).lower()).matches()) {
            first++;
        }
        boolean bound = first > 0
                && first < last
                && sentence.token(first - 1).lower().equals("at")
                && BOUND.matcher(sentence.token(first).lower()).matches();
        first = bound ? first + 1 : first;
        boolean only = first < last
                && first > 0
                && sentence.token(first).lower().equals("only")
                && !sentence.token(first - 1).is(Tag.OPEN);
        first = only ? first + 1 : first;
        first = behindOwner(sentence, first, last);
        boolean title = last == first + 1
                && sentence.token(first + 1).is(Tag.NOUN)
                && sentence.token(first).is(Tag.NOUN)
                && Character.isUpperCase(sentence.token(first + 1).text().charAt(0))
                && (isGiven(sentence.token(first).text(), given) || isNamedElsewhere(sentence, first))
                && !isGiven(sentence.token(first + 1).text(), given);
        first = title ? first + 1 : first;
        return new Recallable.Phrase(first, withoutRepeated(sentence, first, last, given), phrase.worth());
    }

    /** {@code a crane} of {@code basically a crane}: the word before the article colors it. */
    private static int behindHedge(Sentence sentence, int first, int last) {
        boolean hedged = first + 2 <= last
                && ADVERB.matcher(sentence.token(first).lower()).matches()
                && sentence.token(first + 1).is(Tag.DETERMINER);
        return hedged ? first + 2 : first;
    }

    /** {@code harbor gate's Night Guard}: what belongs to whom can be shown. */
    private static int behindOwner(Sentence sentence, int first, int last) {
        for (int i = first; i + 1 < last; i++) {
            if (OWNER.matcher(sentence.token(i).text()).matches()
                    && Character.isUpperCase(sentence.token(i + 1).text().charAt(0))) {
                return i + 1;
            }
        }
        return first;
    }

    /** {@code read key of the crane} under "Crane": whose key it is can be seen. */
    private static int withoutGivenWhole(Sentence sentence, int first, int last, Set<String> given) {
        for (int i = first + 1; i < last; i++) {
            boolean whole = sentence.token(i).lower().equals("of")
                    && sentence.tokens().subList(i + 1, last + 1).stream()
                            .allMatch(token -> token.is(Tag.DETERMINER) || isGiven(token.text(), given));
            if (whole) {
                return i - 1;
            }
        }
        return last;
    }

    /** {@code CW} of {@code join CW with the CW Bells}. */
    private static boolean isNamedElsewhere(Sentence sentence, int index) {
        String name = sentence.token(index).text();
        return SHORT_NAME.matcher(name).matches()
                && IntStream.range(0, sentence.size())
                        .filter(i -> i != index && sentence.token(i).text().equals(name))
                        .anyMatch(i -> i == 0 || !sentence.token(i - 1).is(Tag.DETERMINER));
    }

    /** {@code night} of {@code night rules}, where "rules" is said of others, too: only what is new is hidden. */
    private int withoutRepeated(Sentence sentence, int first, int last, Set<String> given) {
        Token end = sentence.token(last);
        if (last == first
                || !WORD.matcher(end.text()).matches()
                || sentence.token(last - 1).end() == end.start()) {
            return last;
        }
        String rest = sentence.text().substring(0, sentence.token(first).start()) + " "
                + sentence.text().substring(end.end());
        boolean repeated = isGiven(end.text(), Phrases.stems(rest));
        boolean telling = sentence.tokens().subList(first, last).stream()
                .allMatch(token -> (token.is(Tag.NOUN) || token.is(Tag.CODE))
                        && !lexicon.isCommon(token.text())
                        && !DEGREE.matcher(token.lower()).matches()
                        && !lexicon.isParticiple(token.text())
                        && !isGiven(token.text(), given));
        return repeated && telling ? last - 1 : last;
    }

    /** {@code small gates} beside "a large gate": what tells it from the other is hidden; none if nothing of that is left. */
    Optional<Recallable.Phrase> withoutSaidHead(Sentence sentence, Recallable.Phrase phrase) {
        if (!repeatsHead(sentence, phrase)) {
            return Optional.of(phrase);
        }
        List<Token> before = sentence.tokens().subList(phrase.first(), phrase.last());
        boolean tells = before.size() > 1
                && before.stream().allMatch(token -> token.tag().isContent() || token.is(Tag.VERB))
                && lexicon.verbBase(before.get(0).text())
                        .filter(before.get(0).text()::equals)
                        .isEmpty();
        return tells
                ? Optional.of(new Recallable.Phrase(phrase.first(), phrase.last() - 1, phrase.worth()))
                : Optional.empty();
    }

    private static boolean repeatsHead(Sentence sentence, Recallable.Phrase phrase) {
        Token head = sentence.token(phrase.last());
        // a condition may speak of what its sentence speaks of
        boolean clause = phrase.first() > 0
                && CONDITION.matcher(sentence.token(phrase.first() - 1).lower()).matches();
        String rest =
                sentence.text().substring(0, sentence.token(phrase.first()).start()) + " "
                        + sentence.text().substring(head.end());
        return !clause && WORD.matcher(head.text()).matches() && isGiven(head.text(), Phrases.stems(rest));
    }

    private static boolean isGiven(String word, Set<String> given) {
        return word.length() > 1 && !Collections.disjoint(Phrases.stems(word), given);
    }

    /** How much more a phrase is worth whose opposite stands beside it: {@code the public key and not the private one}. */
    int contrast(Sentence sentence, Recallable.Phrase phrase) {
        String before = sentence.text()
                .substring(0, sentence.token(phrase.first()).start())
                .strip();
        String behind =
                sentence.text().substring(sentence.token(phrase.last()).end()).strip();
        return DENIED.matcher(behind).matches()
                        || ONLY_BEHIND.matcher(behind).matches()
                        || ONLY.matcher(before).matches()
                ? CONTRAST
                : 0;
    }

    /** {@code sets, and health checks}: two phrases are a row only where each is as short as the other. */
    private static boolean isCommaCut(List<Token> tokens) {
        long commas = tokens.stream().filter(token -> token.text().equals(",")).count();
        boolean joined = tokens.stream().anyMatch(token -> JOINTS.contains(token.lower()));
        return commas == 1 && joined;
    }

    private static boolean isExample(Sentence sentence, int first) {
        for (int i = 0; i < first; i++) {
            if (EXAMPLE.matcher(sentence.token(i).lower()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** {@code the needed role}: the word before it says that it is no other. */
    private static boolean isQualified(Sentence sentence, int index) {
        return index > 0
                && sentence.token(index).is(Tag.NOUN)
                && QUALIFIER.matcher(sentence.token(index - 1).lower()).matches();
    }

    /** A lone verb, adjective or frequent noun in small letters, for which a dozen others would do. */
    private boolean isAnyWord(Sentence sentence, int index) {
        Token token = sentence.token(index);
        String word = token.text();
        if (!PLAIN.matcher(word.replace("-", "")).matches()
                || ADVERB.matcher(word).matches()) {
            return false;
        }
        String base = lexicon.verbBase(word).orElse(word);
        if (states.has(word) || states.has(base) || states.has(word.replaceFirst("e?d$", ""))) {
            return false;
        }
        boolean acts = token.is(Tag.VERB) || lexicon.isParticiple(word) || lexicon.isOnlyVerb(word);
        boolean quality =
                QUALITY.matcher(word).matches() && !NOUN_END.matcher(word).matches();
        return acts || quality || lexicon.isCommon(word) || word.length() < 3;
    }
}
