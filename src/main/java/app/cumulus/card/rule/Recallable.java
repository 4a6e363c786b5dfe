package app.cumulus.card.rule;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the phrases of a sentence that a learner could be asked to recall: whole, telling, and not said twice. */
final class Recallable {

    private static final int MOST_WORDS = 4;
    private static final int MOST_ROW_WORDS = 6;
    private static final int CUT_NAME = 14;
    private static final int CUT_PROPER_NAME = 7;
    /** Words that belong to what they qualify: without them the answer would be another. */
    private static final Set<String> QUALIFIERS =
            Set.of("same", "different", "each", "every", "both", "no", "only", "not", "any", "all", "another", "own");

    private static final Pattern NAMED = Pattern.compile("(?s).*(?:[A-Z]{2}|[a-z][A-Z]|[A-Za-z][-_]?\\d).*");
    private static final Pattern QUALITY = Pattern.compile(".*(?:al|ive|ous|ly|ing|able|ible|ed|ful|less|er)");
    private static final Pattern LOWER = Pattern.compile("[a-z]+");
    private static final Pattern EXAMPLE = Pattern.compile("(?i)(?:example|e\\.?g\\.?|instance:|like|such|say)");

    private final Lexicon lexicon;

    Recallable(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Some tokens that could be hidden.
     *
     * @param worth how well, as the score of a card
     */
    record Phrase(int first, int last, int worth) {}

    /** The phrases worth asking for, from left to right. */
    List<Phrase> in(Sentence sentence, Set<String> given) {
        List<Phrase> phrases = new ArrayList<>();
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
            if (!example && (depth == 0 || isArgument(sentence, i, last) || isRestriction(sentence, i, last))) {
                int whole = i;
                i = withoutShown(sentence, i, last, given);
                if (i > whole && !isName(sentence, i, last)) {
                    // the tail of a compound, "task […]", is no phrase of its own
                    i = last + 1;
                    continue;
                }
                int first = i > 0 && QUALIFIERS.contains(sentence.token(i - 1).lower()) ? i - 1 : i;
                int worth =
                        worth(sentence, first, i, last, given) - (i > whole && i == last ? cut(sentence, whole, i) : 0);
                if (worth > 0) {
                    // what stands in brackets as a name or restriction is what the sentence is about
                    phrases.add(new Phrase(first, last, depth > 0 ? worth + 8 : worth));
                }
            }
            i = last + 1;
        }
        return phrases;
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
        boolean third = word.matches("[a-z]+s") && isVerb(word) && i + 1 < sentence.size();
        if (i > 0
                && i + 1 < sentence.size()
                && sentence.token(i - 1).text().matches("[),]")
                && word.matches("[a-z]+")
                && isVerb(word)) {
            return sentence.token(i + 1).tag().isContent();
        }
        if (!third || !sentence.token(i + 1).tag().isContent()) {
            return false;
        }
        if (i == 0 || sentence.token(i - 1).lower().matches("that|which|who|it|[,;:-]|and|or")) {
            return true;
        }
        return !hasFiniteVerb(sentence);
    }

    /** The last word of a name can be asked for alone, if it is written as one: {@code Pier […]}. */
    private static int cut(Sentence sentence, int whole, int rest) {
        return rest - whole == 1 && isName(sentence, rest, rest) ? CUT_PROPER_NAME : CUT_NAME;
    }

    private boolean isVerb(String word) {
        return lexicon.verbBase(word).isPresent();
    }

    private static boolean hasFiniteVerb(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.is(Tag.AUXILIARY)
                        || token.is(Tag.VERB) && !token.lower().matches(".*(?:ing|ed)"));
    }

    private static int afterJoint(Sentence sentence, int last) {
        int next = last + 1;
        boolean joined = false;
        while (next < sentence.size() && sentence.token(next).text().matches("[,/&]|and|or")) {
            joined |= !sentence.token(next).text().equals(",") || isListComma(sentence, next);
            next++;
        }
        if (joined && next < sentence.size() && sentence.token(next).lower().matches("an?|the")) {
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
            if (sentence.token(i).text().matches(",|and|or|&|etc")) {
                return true;
            }
            if (!sentence.token(i).tag().isContent() && !sentence.token(i).is(Tag.DETERMINER)) {
                return false;
            }
        }
        return false;
    }

    /** {@code CreateQueue(Retention)}: the brackets of a call. */
    private static boolean isArgument(Sentence sentence, int first, int last) {
        return first > 1
                && last + 1 < sentence.size()
                && sentence.token(first - 1).text().equals("(")
                && sentence.token(last + 1).text().equals(")")
                && sentence.token(first - 2).end() == sentence.token(first - 1).start()
                && sentence.token(first).text().matches("[A-Za-z]+[a-z][A-Z]\\w*");
    }

    /** {@code (only io1)}, {@code (not reverse)}, {@code (by API)}: brackets that say under what restriction. */
    private static boolean isRestriction(Sentence sentence, int first, int last) {
        return first > 1
                && last + 1 < sentence.size()
                && sentence.token(last + 1).is(Tag.CLOSE)
                && sentence.token(first - 2).is(Tag.OPEN)
                && sentence.token(first - 1)
                        .lower()
                        .matches("only|not|mainly|by|via|using|with|without|from|called|default");
    }

    /** The adjective of {@code better performance} stays visible. */
    static boolean isDegree(Sentence sentence, int i) {
        return sentence.token(i)
                        .lower()
                        .matches("better|lower|higher|faster|slower|worse|cheaper|larger|smaller|good|great")
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
            if (plain
                    && (tokens.size() == 1
                            || i > 0
                            || lexicon.verbBase(text).filter(text::equals).isPresent())) {
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
                || isCut(sentence, first, last)
                || !isNominal(sentence, noun, last)
                || acts(tokens)
                || first == 0 && !hasFiniteVerb(sentence)
                || isShown(sentence, tokens, first, last, given)) {
            return 0;
        }
        Tag before = governor(sentence, first);
        Token head = tokens.get(tokens.size() - 1);
        boolean named = NAMED.matcher(text).matches()
                || tokens.get(0).is(Tag.CODE)
                || tokens.get(0).is(Tag.QUOTE);
        int worth = 47;
        worth += named ? 12 : text.matches("[A-Z].*") && first > 0 ? 8 : 0;
        worth += before == Tag.VERB || before == Tag.AUXILIARY ? 8 : before == Tag.PREPOSITION ? 5 : 0;
        worth += before == Tag.NOUN && sentence.token(first - 1).is(Tag.DETERMINER) ? 5 : 0;
        worth += endsClause(sentence, last) ? 7 : 0;
        worth += tokens.size() > 1 ? 5 : named || Character.isUpperCase(text.charAt(0)) ? 0 : -3;
        worth += first < noun ? 4 : 0;
        worth -= first == 0 && hasFiniteVerb(sentence)
                ? (named ? 6 : Character.isUpperCase(head.text().charAt(0)) ? 8 : 14)
                : 0;
        worth -= lexicon.isCommon(head.text()) ? 5 : 0;
        return worth;
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
                                || token.text().matches("\\d+[a-z]{3,}")
                                || token.text().startsWith("http"));
    }

    /** {@code each shard}, {@code same order}: with a word that tells which, a common noun is worth asking for. */
    private boolean isMeant(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> lexicon.isGeneric(token.text()) || token.is(Tag.NUMBER));
    }

    /** A fragment of a longer word or name: {@code 72 hours} of {@code 24-72 hours}, one side of a slash. */
    private boolean isCut(Sentence sentence, int first, int last) {
        String text = sentence.text();
        int start = sentence.token(first).start();
        int end = sentence.token(last).end();
        boolean cutBefore = start > 0 && "-/:=_.$'<*+".indexOf(text.charAt(start - 1)) >= 0;
        boolean cutAfter = end < text.length() && "-/=_'>*+(".indexOf(text.charAt(end)) >= 0;
        String next = last + 1 < sentence.size() ? sentence.token(last + 1).lower() : "";
        boolean vagueHead = lexicon.isCommon(sentence.token(last).text());
        boolean joined = next.matches("[/&-]") || next.equals("of") && vagueHead;
        boolean inRow = first > 0 && sentence.token(first - 1).text().matches("[/&-]|and|or");
        boolean row = sentence.tokens().subList(first, last + 1).stream()
                .anyMatch(token -> token.text().matches("&|and|or|,"));
        boolean twoClauses = row
                && last + 1 < sentence.size()
                && (sentence.token(last + 1).is(Tag.AUXILIARY)
                        || sentence.token(last + 1).is(Tag.VERB)
                                && lexicon.isOnlyVerb(sentence.token(last + 1).text()))
                && sentence.tokens().subList(0, first).stream()
                        .anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
        // "and request latency", where the tagger took "request" for a verb
        boolean beheaded = first == last
                && first > 1
                && sentence.token(first - 1).is(Tag.VERB)
                && !lexicon.isOnlyVerb(sentence.token(first - 1).text())
                && sentence.token(first - 2).text().matches("and|or|,");
        boolean measured = first > 0 && sentence.token(first - 1).lower().matches("least|most|sure");
        boolean byDefault = sentence.token(first).lower().equals("default")
                && first > 0
                && sentence.token(first - 1).lower().equals("by");
        return cutBefore || cutAfter || joined || inRow || measured || twoClauses || beheaded || byDefault;
    }

    /** Not a verb that was taken for a noun, nor a lone adjective in front of nothing. */
    private boolean isNominal(Sentence sentence, int first, int last) {
        if (!hasFiniteVerb(sentence)) {
            for (int i = first + 1; i <= last; i++) {
                if (sentence.token(i).text().matches("[a-z]+")
                        && isVerb(sentence.token(i).text())) {
                    return false;
                }
            }
        }
        if (Stream.of(sentence.token(first).text().split("/")).allMatch(part -> part.matches("[a-z]+") && isVerb(part))
                && sentence.token(first).text().contains("/")) {
            return false;
        }
        String text = sentence.words(first, last);
        Tag before = first == 0 ? Tag.PUNCTUATION : sentence.token(first - 1).tag();
        String next = last + 1 < sentence.size() ? sentence.token(last + 1).lower() : "";
        Tag after = last + 1 < sentence.size() ? sentence.token(last + 1).tag() : Tag.PUNCTUATION;
        if (after == Tag.PRONOUN && before == Tag.PUNCTUATION
                || after == Tag.DETERMINER && !next.matches("which|that")) {
            return false;
        }
        String head = sentence.token(last).text();
        String start = sentence.token(first).text();
        String previous = first == 0 ? "" : sentence.token(first - 1).lower();
        boolean relative = previous.matches("that|which|who") && start.matches("[a-z]+s") && isVerb(start);
        boolean order = first < last
                && first > 0
                && before == Tag.PUNCTUATION
                && start.matches("[a-z]+")
                && lexicon.verbBase(start).filter(start::equals).isPresent();
        if (relative || order) {
            return false;
        }
        boolean predicate = first == last
                && head.matches("[a-z]+")
                && isVerb(head)
                && (before == Tag.NOUN || before == Tag.CLOSE || before == Tag.CODE || before == Tag.ADVERB);
        if (predicate || head.matches("[a-z]+ly") || next.equals(":")) {
            return false;
        }
        boolean quality = head.matches("[a-z][a-z-]*") && QUALITY.matcher(head).matches();
        boolean acting = first == last
                && head.matches("[a-z]+")
                && lexicon.verbBase(head).isPresent()
                && (before == Tag.PUNCTUATION
                        || first > 0 && sentence.token(first - 1).lower().equals("to"));
        quality |= first == last && head.matches("[a-z]+ed") && after == Tag.PREPOSITION;
        boolean plainNoun = head.matches(".*(?:er|al|ing)") && !acting && first < last;
        return !acting
                && (!quality || before == Tag.AUXILIARY && after != Tag.PREPOSITION || plainNoun)
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean endsClause(Sentence sentence, int last) {
        if (last + 1 >= sentence.size()) {
            return true;
        }
        Tag next = sentence.token(last + 1).tag();
        return next == Tag.OPEN || sentence.token(last + 1).text().matches("[,;]|when|if|once|after|before|because|to");
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
