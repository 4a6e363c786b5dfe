package app.cumulus.card.rule.deed;

import app.cumulus.card.phrase.Chunks;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/** What an answer that was cut out of a sentence must be like. */
public final class ObjectAnswer {

    private static final int MOST_WORDS = 12;
    private static final int MOST_QUALITY_WORDS = 16;
    private static final int LEAST_ITEMS = 3;
    private static final int MOST_ITEMS = 4;
    private static final Pattern OPEN_END = Pattern.compile(
            ".*\\b(?i:and|or|of|to|the|an?|even|with|for|in|by|when|it|them|as|this|that|which|is|are|can|per|whether|if|than|from|on|at|into|not|only|be|so|your|their|its|using|via|you|us|e\\.?g)$");
    private static final Pattern OPEN_START = Pattern.compile(
            "(?i)(?:and|or|but|not|you|we|also|then|so|either|what|how|both(?= (?:for|in|on|of|at|by|with)\\b|$))\\b.*");
    private static final Pattern PRONOUN = Pattern.compile(".*\\b(?i:it|them|they|this|these|those)\\b.*");
    private static final Pattern VERSUS = Pattern.compile("(?i)\\b(?:vs|versus)\\b");
    private static final Pattern RELATIVE = Pattern.compile(".*\\b(?:that|which|who|where|when|if)\\b.*");
    private static final Pattern ETC = Pattern.compile("(?i)\\b(?:etc|for (?:instance|example)|e\\.?g)\\b[.…]*$");
    private static final Pattern LONG_ROW = Pattern.compile("\\([^(),]+(?:,[^(),]+){4,}\\)");
    private static final Pattern MANNER = Pattern.compile(
            "(?:easi|quick|direct|automatical|secure|private|public|safe|dynamical|manual|seamless|continuous|programmatical|remote|local|global|synchronous|asynchronous)ly");
    /** {@code the rules that open gates, doors and locks}: one thing, whatever it opens. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)an? (?:\\p{L}+ ){1,3}of [^,]+,.*|[^,]*, used (?:for|to|in|by) .*|[^,]* (?:that|which|who|with|for) [^,]*,.*|.*,? or both|\\p{L}+ (?:\\p{L}+ly )?\\p{L}+(?:able|ible|ive|al|ic|ous), (?:\\p{L}+ )?\\p{L}+(?:able|ible|ive|al|ic|ous),.*");

    /** The "and" before the last item, without which the commas divide something else. */
    private static final Pattern LAST_JOINT = Pattern.compile(".*,\\s[^,]*\\s(?:and|or|&)\\s[^,]*");

    private static final Set<String> DIRECTIONS = Set.of("to", "into", "from", "it", "them");
    private static final Set<String> JOINTS = Set.of("and", "or", "but");

    /** {@code right for the crane}: everything should be. */
    private static final Pattern EMPTY =
            Pattern.compile("(?i)(?:correct|proper|right|appropriate|suitable|able|aware|careful|sure)\\b.*");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final WordList nounlike = WordList.of("nounlike.txt");

    public ObjectAnswer(Tagger tagger, Lexicon lexicon) {
        this.tagger = tagger;
        this.lexicon = lexicon;
    }

    /** {@code public and open to all}, {@code a prime number}: what a thing has to be. */
    boolean isQuality(String rest) {
        return tagger.tag(rest).token(0).tag().isContent()
                && !EMPTY.matcher(rest).matches()
                && Phrases.words(rest) > 1
                && Phrases.words(rest) < MOST_QUALITY_WORDS
                && !Clauses.dangles(tagger.tag(rest));
    }

    /** {@code with the pilots by radio}: two things at once, which are better asked for one by one. */
    boolean isTwofold(String rest, boolean passive) {
        return Chunks.of(tagger.tag(rest), lexicon)
                .filter(chunks -> chunks.size() > 1
                        && (passive && rest.startsWith("by ")
                                || !chunks.get(chunks.size() - 1).link().matches("in|on|at|within|inside")))
                .isPresent();
    }

    /** An answer that names something, ends where a phrase ends, and holds no second sentence. */
    public boolean isTelling(String answer) {
        if (answer.isEmpty()
                || Phrases.words(answer) > MOST_WORDS
                || OPEN_START.matcher(answer).matches()
                || OPEN_END.matcher(answer).matches()) {
            return false;
        }
        Sentence words = tagger.tag(answer);
        if (PRONOUN.matcher(answer).matches() || VERSUS.matcher(answer).find() || coordinatesVerbs(words)) {
            return false;
        }
        boolean relative = RELATIVE.matcher(answer).matches();
        boolean sentence = words.tokens().stream().anyMatch(token -> token.is(Tag.AUXILIARY));
        boolean common = words.size() == 1 && lexicon.isCommon(answer);
        return (relative || !sentence)
                && !common
                && words.tokens().stream()
                        .anyMatch(token -> token.tag().isContent() && !lexicon.isGeneric(token.text()));
    }

    /** A noun of its own, be it a common one. */
    boolean isNoun(String answer) {
        return tagger.tag("the " + answer).token(1).is(Tag.NOUN) && answer.length() > 2 && !lexicon.isGeneric(answer);
    }

    /** {@code logs and send …}, {@code an instance and attached to …}: a second predicate has slipped in. */
    private boolean coordinatesVerbs(Sentence answer) {
        for (int i = 1; i + 1 < answer.size(); i++) {
            String second = answer.token(i + 1).lower();
            boolean predicate = i + 2 < answer.size()
                    && lexicon.isBase(second)
                    && !nounlike.has(second)
                    && (answer.token(i + 2).is(Tag.NOUN) || answer.token(i + 2).is(Tag.DETERMINER));
            // "a crane and also lift": behind the adverb no noun is meant
            boolean also = answer.token(i + 1).is(Tag.ADVERB)
                    && i + 2 < answer.size()
                    && lexicon.isBase(answer.token(i + 2).lower());
            boolean plain =
                    answer.token(i + 1).text().equals(second) && lexicon.isOnlyVerb(second) && lexicon.isBase(second);
            // "the parcel and routes to the pier"
            boolean third = second.endsWith("s")
                    && i + 2 < answer.size()
                    && DIRECTIONS.contains(answer.token(i + 2).lower())
                    && !Nouns.isPlural(answer.token(i - 1).text())
                    && lexicon.verbBase(second).isPresent();
            boolean verb = third
                    || isFurther(answer, i + 1)
                    || predicate
                    || answer.token(i + 1).is(Tag.VERB)
                    || second.matches("\\w+ed");
            boolean writes = second.matches("write|read|monetize|connect")
                    && JOINTS.contains(answer.token(i).lower());
            verb |= writes
                    && (i + 2 == answer.size()
                            || DIRECTIONS.contains(answer.token(i + 2).lower()));
            boolean listed =
                    answer.token(i).text().equals(",") && answer.token(i + 1).is(Tag.VERB);
            if (listed || JOINTS.contains(answer.token(i).lower()) && (verb || also || plain)) {
                return true;
            }
        }
        return false;
    }

    /** {@code the weight of crates and reports delays}, {@code or made public}, {@code and fail to start}. */
    private boolean isFurther(Sentence answer, int at) {
        String second = answer.token(at).lower();
        boolean reporting = second.endsWith("s")
                && at + 1 < answer.size()
                && lexicon.verbBase(second).isPresent()
                && answer.token(at).text().equals(second)
                && (answer.token(at + 1).is(Tag.NOUN)
                                && Character.isLowerCase(
                                        answer.token(at + 1).text().charAt(0))
                        || answer.token(at + 1).is(Tag.DETERMINER));
        boolean turned = lexicon.isParticiple(second)
                || at + 1 < answer.size()
                        && answer.token(at + 1).lower().equals("to")
                        && !nounlike.has(second)
                        && lexicon.isBase(second);
        return reporting || turned;
    }

    /** Where the manner at the end begins: {@code your neighbours easily}; the length where there is none. */
    int beforeManner(String answer) {
        int last = answer.lastIndexOf(' ');
        String word = answer.substring(last + 1);
        boolean manner = last > 0
                && MANNER.matcher(word).matches()
                && tagger.tag(answer.substring(0, last)).tokens().stream()
                        .allMatch(token -> token.tag().isContent() || token.is(Tag.DETERMINER));
        return manner ? last : answer.length();
    }

    /** A list too long for one card, be it in brackets. */
    boolean isLong(String answer) {
        return items(answer) > MOST_ITEMS || LONG_ROW.matcher(answer).find();
    }

    /** The question word for an answer: a list of three or four says how many it wants. */
    String counted(String answer) {
        int items = items(answer);
        return items >= LEAST_ITEMS && !ETC.matcher(answer).find() ? "What " + items + " things" : "What";
    }

    /** The number of things an answer lists; 1 if it is no plain list. */
    private static int items(String answer) {
        String outside = answer.replaceAll("\\([^()]*\\)", "");
        if (WITHIN.matcher(outside).matches()) {
            return 1;
        }
        int commas = outside.split(",\\s", -1).length;
        boolean last = outside.matches(".*,\\s(?:and|or|&)\\s.*");
        boolean joined = outside.matches(".*\\s(?:and|or|&)\\s.*");
        if (commas == 1
                || outside.matches("(?i).*\\b(?:such as|including)\\s.*")
                || outside.matches(
                        ".*,\\s(?:which|so|but|not|unlike|from|then|there|e\\.?g|while|with|without|such|like|including|\\p{L}+ing in|leading to|making|allowing)\\b.*")) {
            return 1;
        }
        boolean early = joined && !last && !LAST_JOINT.matcher(outside).matches();
        return early ? 1 : commas + (joined && !last ? 1 : 0);
    }
}
