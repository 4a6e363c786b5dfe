package app.cumulus.card.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into tokens and tells verbs, nouns and function words apart by the lexicon and the words around them.
 * Remembers the sentences it met last; for one thread at a time.
 */
public final class Tagger {

    private static final Pattern TOKEN = Pattern.compile("(?<code>`[^`]+`)"
            + "|(?<quote>\"[^\"]{1,60}\"|“[^”]{1,60}”)"
            + "|(?<url>(?:https?|s3)://\\S+[\\w/])"
            + "|(?<arrow>-{1,2}>|={1,2}>|→)"
            + "|(?<number>\\d{1,3}(?:,\\d{3})+(?=\\p{Lu}{2})|[<>≥≤~+]?\\$?\\d[\\d,.]*(?<!,)(?:[:/]\\d[\\d.,]*)*(?:[kKmMxX%+](?![\\w]))*%?(?![\\w./-]*[A-Za-z]{3}|,?\\d))"
            + "|(?<word>(?:(?<!\\S)\\.(?=\\p{Ll}{3}))?[\\p{L}\\p{N}$_@#!](?:[\\p{L}\\p{N}'’/&@#+.:_*-]*[\\p{L}\\p{N}+#*])?)"
            + "|(?<open>[(\\[{<])|(?<close>[)\\]}>])|(?<other>\\S)");

    /** Words in -ly tell how, but for a few. */
    private static final Pattern MANNER = Pattern.compile(
            "(?!(?:apply|reply|supply|multiply|comply|rely|family|assembly|anomaly|early|friendly|costly|likely|hourly|daily|weekly|monthly|yearly|monopoly|imply|fly|ally|bully)$)[a-z-]{2,}ly");

    /** Behind these a plain word is a verb, even one that the lexicon does not know. */
    private static final Pattern MODAL = Pattern.compile(
            "can|could|must|should|may|might|will|would|shall|cannot|can't|couldn't|mustn't|shouldn't|won't|wouldn't|doesn't|don't|didn't");

    private static final Pattern DONE = Pattern.compile("(?!hundred|naked|sacred|wicked|kindred)[a-z]{3,}[^e]ed");
    private static final Pattern SMALL_WORD = Pattern.compile("[a-z]{3,}");
    private static final Pattern MANY_OR_READER = Pattern.compile("you|users?|[a-z]+s");
    private static final Set<String> RELATIVE_PRONOUNS = Set.of("that", "which");
    private static final Set<String> FORMS_OF_DO = Set.of("do", "does", "did");
    private static final Set<String> RELATIVES = Set.of("that", "which", "what");
    /** {@code porters get called}. */
    private static final Set<String> GETTING = Set.of("get", "gets", "got");

    private static final Set<String> TO = Set.of("to");
    private static final Set<String> TO_OR_OF = Set.of("to", "of");
    /** {@code What it can lift depends on its arm}: verbs that stand behind another one, since nothing can be their object. */
    private static final Set<String> OBJECTLESS = Set.of("depends", "relies", "consists", "belongs");

    private static final Set<String> PARTICLES = Set.of("up", "down", "off", "out");
    private static final Set<String> FORMS_OF_HAVE =
            Set.of("has", "have", "had", "having", "hasn't", "haven't", "hadn't");
    private static final Set<String> FORMS_OF_BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't", "weren't");

    /** In {@code is granted rights} and {@code is retained days} the word behind is no kind of it. */
    private static final Pattern QUALITY = Pattern.compile(
            "(?!(?:called|granted|assigned|charged|allowed|offered|asked|provided|considered|denied|promised|guaranteed|issued|termed|labell?ed)$)[a-z]{2,}ed");

    private static final Pattern THINGS =
            Pattern.compile("(?!(?:times|hours|days|minutes|seconds|weeks|months|years)$)[a-z]{3,}[a-rt-z]s");

    /** These never end or begin the name of a thing. */
    private static final Set<String> LINKING = Set.of("using");

    /** Behind these the first word of two is a verb after all: {@code to delete markers}. */
    private static final Pattern ACTING = Pattern.compile("to|you|we|they|users?|and|please|not|" + MODAL.pattern());

    private final Lexicon lexicon;
    private final WordList compounds = WordList.of("compounds.txt");
    private final SecondLook second;
    private final Memo<String, Sentence> sentences = new Memo<>(this::tagged);

    public Tagger(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.second = new SecondLook(lexicon);
    }

    public Sentence tag(String text) {
        return sentences.of(text);
    }

    private Sentence tagged(String text) {
        List<Token> tokens = cut(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (isAlone(tokens, i)) {
                tokens.set(i, tokens.get(i).as(Tag.ADVERB));
            } else if (tokens.get(i).is(Tag.NOUN)) {
                tokens.set(i, tokens.get(i).as(nounOrVerb(tokens, i)));
            } else if (says(tokens, i)) {
                tokens.set(i, tokens.get(i).as(Tag.VERB));
            }
        }
        second.look(tokens);
        return new Sentence(text, tokens);
    }

    /** {@code Simple.}, {@code Simple: use a lorry}: by itself it only tells how. */
    private static boolean isAlone(List<Token> tokens, int i) {
        return tokens.get(i).lower().equals("simple")
                && (i + 1 == tokens.size() || tokens.get(i + 1).is(Tag.PUNCTUATION));
    }

    /** The "means" of {@code no flag means free passage}, which elsewhere only links. */
    private static boolean says(List<Token> tokens, int i) {
        return tokens.get(i).lower().equals("means")
                && i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).tag().isContent()
                && (tokens.get(i + 1).tag().isContent() || tokens.get(i + 1).is(Tag.DETERMINER));
    }

    private List<Token> cut(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            tokens.add(new Token(found, matcher.start(), firstTag(matcher, found)));
        }
        return tokens;
    }

    private Tag firstTag(Matcher matcher, String found) {
        if (matcher.group("code") != null || matcher.group("url") != null) {
            return Tag.CODE;
        } else if (matcher.group("quote") != null) {
            return Tag.QUOTE;
        } else if (matcher.group("arrow") != null) {
            return Tag.ARROW;
        } else if (matcher.group("number") != null) {
            return Tag.NUMBER;
        } else if (found.equals("US")) {
            return Tag.NOUN;
        } else if (matcher.group("word") != null) {
            return lexicon.functionWord(found).orElse(MANNER.matcher(found).matches() ? Tag.ADVERB : Tag.NOUN);
        } else if (matcher.group("open") != null) {
            return Tag.OPEN;
        } else if (matcher.group("close") != null) {
            return Tag.CLOSE;
        }
        return Tag.PUNCTUATION;
    }

    /** A form of a verb is one unless its neighbours make it a noun. */
    private Tag nounOrVerb(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        if (isCompound(tokens, i) || isCompound(tokens, i - 1)) {
            return Tag.NOUN;
        }
        boolean name = Character.isUpperCase(word.charAt(0)) && i > 0 && !afterStop(tokens, i);
        boolean shouted = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        if (lexicon.verbBase(word).isEmpty()
                && SMALL_WORD.matcher(word).matches()
                && (behindModal(tokens, i)
                        || isUnknownPurpose(tokens, i)
                        || isUnknownDoing(tokens, i)
                        || isUnknownDone(tokens, i))) {
            return Tag.VERB;
        }
        if (lexicon.verbBase(word).isEmpty()
                || name && !(shouted && tokens.get(i - 1).is(Tag.AUXILIARY))
                || shouted && i == 0) {
            return Tag.NOUN;
        }
        return known(tokens, i);
    }

    /** {@code read replicas}: this word and the next one are one name. */
    private boolean isCompound(List<Token> tokens, int i) {
        return i >= 0
                && i + 1 < tokens.size()
                && compounds.has(
                        tokens.get(i).lower() + "_" + tokens.get(i + 1).lower().replaceFirst("s$", ""))
                && (i == 0 || !ACTING.matcher(tokens.get(i - 1).lower()).matches());
    }

    private Tag known(List<Token> tokens, int i) {
        int governor = i - 1;
        while (governor >= 0 && tokens.get(governor).is(Tag.ADVERB)) {
            governor--;
        }
        if (governor < 0) {
            return inflected(tokens, i) ? verbIf(governs(tokens, i)) : startsClause(tokens, i);
        }
        return behind(tokens, governor, i);
    }

    /** {@code to steady the ship}. */
    private static boolean isUnknownPurpose(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).lower().equals("to")
                && (tokens.get(i + 1).is(Tag.DETERMINER) || tokens.get(i + 1).is(Tag.PRONOUN));
    }

    /** {@code by steadying the ship}. */
    private static boolean isUnknownDoing(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).lower().endsWith("ing")
                && tokens.get(i - 1).lower().equals("by")
                && (tokens.get(i + 1).tag().isContent() || tokens.get(i + 1).is(Tag.DETERMINER));
    }

    /** {@code are powered by the tide}, but {@code is a gabled house}, {@code are gabled houses}. */
    private static boolean isUnknownDone(List<Token> tokens, int i) {
        int auxiliary = i - 1;
        while (auxiliary > 0 && tokens.get(auxiliary).is(Tag.ADVERB)) {
            auxiliary--;
        }
        return auxiliary >= 0
                && DONE.matcher(tokens.get(i).text()).matches()
                && FORMS_OF_BE.contains(tokens.get(auxiliary).lower())
                && (last(tokens, i)
                        || !tokens.get(i + 1).tag().isContent()
                                && !tokens.get(i + 1).is(Tag.DETERMINER));
    }

    private static boolean behindModal(List<Token> tokens, int i) {
        int modal = i - 1;
        boolean not = false;
        while (modal > 0 && tokens.get(modal).is(Tag.ADVERB)) {
            not |= tokens.get(modal).lower().equals("not");
            modal--;
        }
        String lower = modal < 0 ? "" : tokens.get(modal).lower();
        return MODAL.matcher(lower).matches() || not && FORMS_OF_DO.contains(lower);
    }

    /** What a form of a verb is behind the word that governs it, adverbs between them not counted. */
    private Tag behind(List<Token> tokens, int governor, int i) {
        String lower = tokens.get(i).lower();
        boolean base = lexicon.isBase(lower);
        boolean adverbs = governor < i - 1;
        switch (tokens.get(governor).tag()) {
            case AUXILIARY -> {
                return verbIf(fitsAuxiliary(tokens.get(governor).lower(), lower, base) && !isQuality(tokens, i));
            }
            case PRONOUN -> {
                return verbIf(!tokens.get(governor).lower().equals("one") || lexicon.isOnlyVerb(lower));
            }
            case DETERMINER, NUMBER -> {
                return verbIf(lexicon.isOnlyVerb(lower)
                        && RELATIVE_PRONOUNS.contains(tokens.get(governor).lower()));
            }
            case PREPOSITION -> {
                return verbIf(tokens.get(governor).lower().equals("to") && base);
            }
            case NOUN, CODE, QUOTE, CLOSE -> {
                return behindNoun(tokens, governor, i, base, adverbs);
            }
            case VERB -> {
                return verbIf(GETTING.contains(tokens.get(governor).lower()) && lexicon.isParticiple(lower)
                        || base && lexicon.isOnlyVerb(lower)
                        || OBJECTLESS.contains(lower)
                        || inflected(tokens, i) && governs(tokens, i));
            }
            default -> {
                return inflected(tokens, i) ? verbIf(governs(tokens, i)) : startsClause(tokens, i);
            }
        }
    }

    private Tag behindNoun(List<Token> tokens, int governor, int i, boolean base, boolean adverbs) {
        String lower = tokens.get(i).lower();
        if (lexicon.isOnlyVerb(lower) || LINKING.contains(lower)) {
            return verbIf(base || !last(tokens, i) || !isObject(tokens, governor, false));
        }
        // "the painted gates": the gates are painted, nothing gates
        if (governor > 0 && lexicon.isParticiple(tokens.get(governor).lower()) && isArticle(tokens.get(governor - 1))) {
            return Tag.NOUN;
        }
        if (inflected(tokens, i)) {
            boolean attribute = i + 1 < tokens.size() && tokens.get(i + 1).is(Tag.NOUN) && !adverbs;
            return verbIf(governs(tokens, i) || lower.endsWith("ed") && !attribute);
        }
        if (base && determined(tokens, governor)) {
            return Tag.NOUN;
        }
        if (!adverbs && isObject(tokens, governor, base)) {
            return Tag.NOUN;
        }
        return verbIf(adverbs || governs(tokens, i));
    }

    static boolean isArticle(Token token) {
        return token.is(Tag.DETERMINER) && !RELATIVES.contains(token.lower());
    }

    /** The end of a compound behind a verb or article, {@code has a private address for}: no second verb without a joint. */
    private static boolean isObject(List<Token> tokens, int governor, boolean base) {
        int i = governor;
        while (i >= 0 && (tokens.get(i).tag().isContent() || tokens.get(i).is(Tag.DETERMINER))) {
            i--;
        }
        boolean object = i >= 0
                && (tokens.get(i).is(Tag.VERB)
                        || tokens.get(i).is(Tag.AUXILIARY)
                        || tokens.get(i).is(Tag.PREPOSITION));
        boolean relative =
                tokens.subList(i + 1, governor + 1).stream().anyMatch(token -> RELATIVES.contains(token.lower()));
        return object && !relative && (base || tokens.get(i).is(Tag.VERB) || isSaidBefore(tokens, i));
    }

    /** {@code directs users to the different records}: the clause has its verb. */
    private static boolean isSaidBefore(List<Token> tokens, int end) {
        boolean said = false;
        for (int i = 0; i < end; i++) {
            Token token = tokens.get(i);
            boolean finite = token.is(Tag.AUXILIARY)
                    || token.is(Tag.VERB)
                            && !inflected(tokens, i)
                            && (i == 0 || !TO.contains(tokens.get(i - 1).lower()));
            boolean begins = token.is(Tag.CONJUNCTION)
                    || token.is(Tag.PUNCTUATION)
                    || token.is(Tag.PRONOUN)
                    || RELATIVES.contains(token.lower());
            said = !begins && (said || finite);
        }
        return said;
    }

    /** {@code Doors are painted boards}: what boards they are, nobody paints them. */
    private static boolean isQuality(List<Token> tokens, int i) {
        return FORMS_OF_BE.contains(tokens.get(i - 1).lower())
                && QUALITY.matcher(tokens.get(i).text()).matches()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(Tag.NOUN)
                && THINGS.matcher(tokens.get(i + 1).text()).matches();
    }

    /** {@code is used}, {@code can use}, {@code has used}: no other form stands behind an auxiliary; {@code has access}. */
    private boolean fitsAuxiliary(String auxiliary, String word, boolean base) {
        if (auxiliary.equals("need")) {
            return false;
        }
        if (FORMS_OF_BE.contains(auxiliary)) {
            return lexicon.isParticiple(word) || word.endsWith("ing");
        }
        if (FORMS_OF_HAVE.contains(auxiliary)) {
            return lexicon.isParticiple(word) && !base;
        }
        return true;
    }

    private static boolean inflected(List<Token> tokens, int i) {
        return tokens.get(i).lower().endsWith("ed") || tokens.get(i).lower().endsWith("ing");
    }

    private static Tag verbIf(boolean verb) {
        return verb ? Tag.VERB : Tag.NOUN;
    }

    /** Whether the run of nouns that ends here begins with "the", "a", "your". */
    private static boolean determined(List<Token> tokens, int i) {
        int first = i;
        while (first > 0 && tokens.get(first).is(Tag.NOUN)) {
            first--;
        }
        return tokens.get(first).is(Tag.DETERMINER)
                && !MANY_OR_READER.matcher(tokens.get(i).lower()).matches();
    }

    /** At the start of a clause a verb form is a verb if an object or a preposition follows. */
    private Tag startsClause(List<Token> tokens, int i) {
        boolean last = i + 1 >= tokens.size();
        boolean ofNoun = !last
                && TO_OR_OF.contains(tokens.get(i + 1).lower())
                && !lexicon.isOnlyVerb(tokens.get(i).lower());
        boolean object = !last && tokens.get(i + 1).tag().isContent();
        boolean coordinated = i > 0
                && tokens.get(i - 1).is(Tag.CONJUNCTION)
                && !lexicon.isOnlyVerb(tokens.get(i).lower())
                && tokens.subList(0, i).stream().noneMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
        return verbIf(!ofNoun && (governs(tokens, i) || object && !coordinated));
    }

    private boolean governs(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean particle = PARTICLES.contains(next.lower()) && !last(tokens, i + 1);
        return particle
                || next.is(Tag.DETERMINER)
                || next.is(Tag.PREPOSITION)
                || next.is(Tag.PRONOUN)
                || next.is(Tag.ADVERB)
                || next.is(Tag.NUMBER)
                || next.is(Tag.CODE) && !tokens.get(i).lower().endsWith("s");
    }

    private static boolean last(List<Token> tokens, int i) {
        return i == tokens.size() - 1;
    }

    private static boolean afterStop(List<Token> tokens, int i) {
        String before = tokens.get(i - 1).text();
        return before.equals(".") || before.equals(":") || before.equals(";") || before.equals("-");
    }
}
