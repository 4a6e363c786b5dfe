package app.cumulus.card.rule.gap;

import app.cumulus.card.phrase.NounPhrase;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the phrases of a sentence that a learner could be asked to recall: whole, telling, and not said twice. */
final class Recallable {

    private static final int MOST_WORDS = 4;
    private static final int MOST_ROW_WORDS = 6;
    private static final int CUT_NAME = 14;
    private static final int LEAST_BEHIND_TITLE = 3;
    private static final int TITLE = 56;
    private static final int CUT_PROPER_NAME = 7;
    /** Words that belong to what they qualify: without them the answer would be another. */
    private static final Set<String> QUALIFIERS = Set.of(
            "same", "different", "each", "every", "both", "no", "only", "not", "any", "all", "another", "own", "one");

    private static final Pattern NAMED = Pattern.compile("(?s).*(?:[A-Z]{2}|[a-z][A-Z]|[A-Za-z][-_]?\\d).*");
    private static final Pattern THIRD = Pattern.compile("[a-z]+s");
    private static final Pattern BEFORE_VERB = Pattern.compile("[),]");
    private static final Pattern RELATIVE = Pattern.compile("that|which|who|it|[,;:-]|and|or");
    private static final Pattern JOINT = Pattern.compile("[,/&]|and|or");
    private static final Pattern ARTICLE = Pattern.compile("an?|the");
    private static final Pattern LIST_MARK = Pattern.compile(",|and|or|&|etc");
    private static final Pattern DEGREE =
            Pattern.compile("better|lower|higher|faster|slower|worse|cheaper|larger|smaller|good|great");
    private static final Pattern COUNTED = Pattern.compile("\\d+[a-z]{3,}");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;]|when|if|once|after|before|because|to");
    private static final Pattern LOWER = Pattern.compile("[a-z]+");
    private static final Pattern EXAMPLE = Pattern.compile("(?i)(?:example|e\\.?g\\.?|instance:|like|such|say)");

    private final Lexicon lexicon;
    private final NounPhrase phrases;

    Recallable(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new NounPhrase(lexicon);
    }

    /**
     * Some tokens that could be hidden.
     *
     * @param worth how well, as the score of a card
     */
    record Phrase(int first, int last, int worth) {}

    /** The phrases worth asking for, from left to right. */
    List<Phrase> in(Sentence sentence, Set<String> given) {
        List<Phrase> found = new ArrayList<>();
        int depth = 0;
        boolean example = false;
        int i = 0;
        while (i < sentence.size()) {
            Token token = sentence.token(i);
            depth += token.is(Tag.OPEN) ? 1 : token.is(Tag.CLOSE) ? -1 : 0;
            example |=
                    EXAMPLE.matcher(token.lower()).matches() && !token.lower().equals("instance");
            if (!token.tag().isContent() || acts(sentence, i) || isDegree(sentence, i)) {
                i++;
                continue;
            }
            int last = endOfRow(sentence, i);
            if (!example
                    && (depth == 0
                            || NounPhrase.isArgument(sentence, i, last)
                            || NounPhrase.isRestriction(sentence, i, last))) {
                int whole = i;
                i = withoutShown(sentence, i, last, given);
                if (i > whole && !isName(sentence, i, last)) {
                    // the tail of a compound, "task […]", is no phrase of its own
                    i = last + 1;
                    continue;
                }
                int first = i > 0 && isQualifier(sentence, i - 1) ? i - 1 : i;
                int worth =
                        worth(sentence, first, i, last, given) - (i > whole && i == last ? cut(sentence, whole, i) : 0);
                if (worth > 0) {
                    // what stands in brackets as a name or restriction is what the sentence is about
                    found.add(new Phrase(first, last, depth > 0 ? worth + 8 : worth));
                }
            }
            i = last + 1;
        }
        return found;
    }

    /** {@code only one pier}, but not {@code from one pier to another}. */
    private static boolean isQualifier(Sentence sentence, int i) {
        String word = sentence.token(i).lower();
        return QUALIFIERS.contains(word)
                && !(word.equals("one")
                        && sentence.tokens().subList(i, sentence.size()).stream()
                                .anyMatch(token -> token.lower().equals("another")));
    }

    /** The last token of a noun phrase, with what is coordinated: {@code headers, cookies and query strings}. */
    private int endOfRow(Sentence sentence, int first) {
        int last = endOfRun(sentence, first);
        int next = afterJoint(sentence, last);
        while (next > 0) {
            last = endOfRun(sentence, next);
            next = afterJoint(sentence, last);
        }
        return last;
    }

    private int endOfRun(Sentence sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size() && sentence.token(last + 1).tag().isContent() && !acts(sentence, last + 1)) {
            last++;
        }
        return last;
    }

    /** A verb that the tagger, without a helping word beside it, took for a noun: {@code receiver gets message}. */
    private boolean acts(Sentence sentence, int i) {
        String word = sentence.token(i).text();
        boolean third = THIRD.matcher(word).matches() && isVerb(word) && i + 1 < sentence.size();
        if (i > 0
                && i + 1 < sentence.size()
                && BEFORE_VERB.matcher(sentence.token(i - 1).text()).matches()
                && LOWER.matcher(word).matches()
                && isVerb(word)) {
            return sentence.token(i + 1).tag().isContent();
        }
        if (!third || !sentence.token(i + 1).tag().isContent()) {
            return false;
        }
        if (i == 0 || RELATIVE.matcher(sentence.token(i - 1).lower()).matches()) {
            return true;
        }
        return !NounPhrase.hasFiniteVerb(sentence);
    }

    /** The last word of a name can be asked for alone, if it is written as one: {@code Pier […]}. */
    private static int cut(Sentence sentence, int whole, int rest) {
        return rest - whole == 1 && isName(sentence, rest, rest) ? CUT_PROPER_NAME : CUT_NAME;
    }

    private boolean isVerb(String word) {
        return lexicon.verbBase(word).isPresent();
    }

    private static int afterJoint(Sentence sentence, int last) {
        int next = last + 1;
        boolean joined = false;
        while (next < sentence.size()
                && JOINT.matcher(sentence.token(next).text()).matches()) {
            joined |= !sentence.token(next).text().equals(",") || isListComma(sentence, next);
            next++;
        }
        if (joined
                && next < sentence.size()
                && ARTICLE.matcher(sentence.token(next).lower()).matches()) {
            next++;
        }
        boolean goesOn =
                joined && next < sentence.size() && sentence.token(next).tag().isContent();
        return goesOn ? next : -1;
    }

    /** A comma between the items of a row, not the one behind an introduction. */
    private static boolean isListComma(Sentence sentence, int comma) {
        boolean introduced =
                sentence.token(0).is(Tag.PREPOSITION) || sentence.token(0).is(Tag.CONJUNCTION);
        for (int i = 0; i < comma && introduced; i++) {
            introduced = !sentence.token(i).text().equals(",");
        }
        for (int i = comma + 1; i < Math.min(sentence.size(), comma + 7) && !introduced; i++) {
            if (LIST_MARK.matcher(sentence.token(i).text()).matches()) {
                return true;
            }
            if (!sentence.token(i).tag().isContent() && !sentence.token(i).is(Tag.DETERMINER)) {
                return false;
            }
        }
        return false;
    }

    /** The adjective of {@code better performance} stays visible. */
    static boolean isDegree(Sentence sentence, int i) {
        return DEGREE.matcher(sentence.token(i).lower()).matches()
                && i + 1 < sentence.size()
                && sentence.token(i + 1).tag().isContent();
    }

    /** The first words of the phrase that can be read elsewhere stay visible: {@code EFS […]} for access points. */
    private static int withoutShown(Sentence sentence, int first, int last, Set<String> given) {
        int i = first;
        while (i < last
                && sentence.token(i + 1).tag().isContent()
                && isShown(sentence, sentence.tokens().subList(i, i + 1), i, last, given)) {
            i++;
        }
        return i;
    }

    /** A verb among the words: the tagger took the writer's broken grammar for a noun. */
    private boolean acts(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            boolean plain = LOWER.matcher(text).matches() && lexicon.isOnlyVerb(text);
            if (plain && (tokens.size() == 1 || i > 0 || lexicon.isBase(text))) {
                return true;
            }
        }
        return false;
    }

    /** Two words or more, or a word that is written as a name. */
    private static boolean isName(Sentence sentence, int first, int last) {
        return first < last
                || Character.isUpperCase(sentence.token(first).text().charAt(0));
    }

    private int worth(Sentence sentence, int first, int noun, int last, Set<String> given) {
        List<Token> tokens = sentence.tokens().subList(noun, last + 1);
        String text = sentence.words(noun, last);
        boolean row = tokens.stream().anyMatch(token -> !token.tag().isContent());
        if (tokens.stream().filter(token -> token.tag().isContent()).count() > (row ? MOST_ROW_WORDS : MOST_WORDS)
                || !isTelling(tokens) && !(first < noun && isMeant(tokens))
                || phrases.isCut(sentence, first, last)
                || !phrases.isNominal(sentence, noun, last)
                || acts(tokens)
                || first == 0 && !NounPhrase.hasFiniteVerb(sentence)
                || isShown(sentence, tokens, first, last, given)) {
            return 0;
        }
        Tag before = governor(sentence, first);
        Token head = tokens.get(tokens.size() - 1);
        boolean named = NAMED.matcher(text).matches()
                || tokens.get(0).is(Tag.CODE)
                || tokens.get(0).is(Tag.QUOTE);
        int worth = 47;
        worth += named ? 12 : Character.isUpperCase(text.charAt(0)) && first > 0 ? 8 : 0;
        worth += before == Tag.VERB || before == Tag.AUXILIARY ? 8 : before == Tag.PREPOSITION ? 5 : 0;
        worth += before == Tag.NOUN && sentence.token(first - 1).is(Tag.DETERMINER) ? 5 : 0;
        worth += endsClause(sentence, last) ? 7 : 0;
        worth += tokens.size() > 1 ? 5 : named || Character.isUpperCase(text.charAt(0)) ? 0 : -3;
        worth += first < noun ? 4 : 0;
        worth -= first == 0 && NounPhrase.hasFiniteVerb(sentence)
                ? isTitle(sentence, last, named)
                        ? worth - TITLE
                        : named ? 6 : Character.isUpperCase(head.text().charAt(0)) ? 8 : 14
                : 0;
        worth -= lexicon.isCommon(head.text()) ? 5 : 0;
        return worth;
    }

    /** {@code Harbor Ledger} at the beginning of a sentence that says enough of it to tell which thing is meant. */
    private boolean isTitle(Sentence sentence, int last, boolean named) {
        if (last + 1 >= sentence.size()
                || last > 2
                || last == 0 && !named
                || sentence.tokens().subList(0, last + 1).stream()
                        .anyMatch(token -> !Character.isUpperCase(token.text().charAt(0)))
                || !sentence.token(last + 1).is(Tag.AUXILIARY)
                        && !sentence.token(last + 1).is(Tag.VERB)) {
            return false;
        }
        int telling = 0;
        for (int i = last + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.is(Tag.PRONOUN) || token.is(Tag.OPEN)) {
                return false;
            }
            telling += token.tag().isContent() && !lexicon.isCommon(token.text()) ? 1 : 0;
        }
        return telling >= LEAST_BEHIND_TITLE;
    }

    /** What the phrase hangs on: the verb or preposition before its article. */
    private static Tag governor(Sentence sentence, int first) {
        int i = first - 1;
        while (i > 0 && sentence.token(i).is(Tag.DETERMINER)) {
            i--;
        }
        return i < 0 ? null : sentence.token(i).tag();
    }

    private boolean isTelling(List<Token> tokens) {
        boolean telling = tokens.stream()
                .anyMatch(token -> token.tag().isContent()
                        && !token.is(Tag.NUMBER)
                        && token.text().length() > 1
                        && !lexicon.isUnit(token.text())
                        && !lexicon.isCommon(token.text()));
        return telling
                && tokens.stream()
                        .noneMatch(token -> token.is(Tag.NUMBER)
                                || COUNTED.matcher(token.text()).matches()
                                || token.text().startsWith("http"));
    }

    /** {@code each shard}, {@code same order}: with a word that tells which, a common noun is worth asking for. */
    private boolean isMeant(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> lexicon.isGeneric(token.text()) || token.is(Tag.NUMBER));
    }

    private static boolean endsClause(Sentence sentence, int last) {
        if (last + 1 >= sentence.size()) {
            return true;
        }
        Tag next = sentence.token(last + 1).tag();
        return next == Tag.OPEN
                || CLAUSE_END.matcher(sentence.token(last + 1).text()).matches();
    }

    /** Whether one of the words can be read in the rest of the sentence, the label or the topic. */
    private static boolean isShown(Sentence sentence, List<Token> tokens, int first, int last, Set<String> given) {
        String rest = sentence.text().substring(0, sentence.token(first).start()) + " "
                + sentence.text().substring(sentence.token(last).end());
        Set<String> shown = Phrases.stems(rest);
        int repeated = 0;
        for (Token token : tokens) {
            Set<String> stems = token.text().length() > 2 ? Phrases.stems(token.text()) : Set.of();
            if (stems.stream().anyMatch(shown::contains)) {
                return true;
            }
            repeated += stems.stream().anyMatch(given::contains) ? 1 : 0;
        }
        // a name that begins with the topic's, "ECS Agent" under ECS, is still a question
        return repeated * 2 > tokens.size();
    }
}
