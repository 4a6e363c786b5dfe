package app.cumulus.card.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into tokens and tells verbs, nouns and function words apart by the lexicon and the words around them. */
public final class Tagger {

    private static final Pattern TOKEN = Pattern.compile("(?<code>`[^`]+`)"
            + "|(?<quote>\"[^\"]{1,60}\"|“[^”]{1,60}”)"
            + "|(?<url>(?:https?|s3)://\\S+[\\w/])"
            + "|(?<arrow>-{1,2}>|={1,2}>|→)"
            + "|(?<number>[<>≥≤~+]?\\$?\\d[\\d,.]*(?:[:/]\\d[\\d.,]*)*(?:[kKmMxX%+](?![\\w]))*%?(?![\\w./-]*[A-Za-z]{3}))"
            + "|(?<word>[\\p{L}\\p{N}$_@#!](?:[\\p{L}\\p{N}'’/&@#+.:_*-]*[\\p{L}\\p{N}+#*])?)"
            + "|(?<open>[(\\[{<])|(?<close>[)\\]}>])|(?<other>\\S)");

    private final Lexicon lexicon;

    public Tagger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Sentence tag(String text) {
        List<Token> tokens = cut(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Tag.NOUN)) {
                tokens.set(i, tokens.get(i).as(nounOrVerb(tokens, i)));
            }
        }
        return new Sentence(text, tokens);
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
        } else if (matcher.group("word") != null) {
            return lexicon.functionWord(found).orElse(Tag.NOUN);
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
        if (lexicon.verbBase(word).isEmpty()
                || Character.isUpperCase(word.charAt(0)) && i > 0 && !afterStop(tokens, i)) {
            return Tag.NOUN;
        }
        String lower = tokens.get(i).lower();
        Tag before = i == 0 ? null : tokens.get(i - 1).tag();
        if (i > 0 && tokens.get(i - 1).lower().equals("to") || before == Tag.AUXILIARY || before == Tag.PRONOUN) {
            return Tag.VERB;
        }
        if (before == Tag.ADVERB && i > 1) {
            Tag two = tokens.get(i - 2).tag();
            return two == Tag.DETERMINER || two == Tag.PREPOSITION ? Tag.NOUN : Tag.VERB;
        }
        if (before == Tag.DETERMINER || before == Tag.PREPOSITION || before == Tag.NUMBER) {
            return Tag.NOUN;
        }
        boolean inflected = lower.endsWith("ed") || lower.endsWith("ing");
        if (before == Tag.NOUN || before == Tag.CODE || before == Tag.QUOTE || before == Tag.CLOSE) {
            boolean bare = lexicon.verbBase(word).filter(lower::equals).isPresent();
            if (bare && determined(tokens, i - 1)) {
                return Tag.NOUN;
            }
            return inflected || governs(tokens, i) ? Tag.VERB : Tag.NOUN;
        }
        if (before == Tag.VERB) {
            return inflected && governs(tokens, i) ? Tag.VERB : Tag.NOUN;
        }
        return inflected ? (governs(tokens, i) ? Tag.VERB : Tag.NOUN) : startsClause(tokens, i);
    }

    /** Whether the run of nouns that ends here begins with "the", "a", "your". */
    private static boolean determined(List<Token> tokens, int i) {
        int first = i;
        while (first > 0 && tokens.get(first).is(Tag.NOUN)) {
            first--;
        }
        return tokens.get(first).is(Tag.DETERMINER) && !tokens.get(i).lower().matches("you|users?|[a-z]+s");
    }

    /** At the start of a clause a verb form is a verb if an object or a preposition follows. */
    private Tag startsClause(List<Token> tokens, int i) {
        return governs(tokens, i)
                        || i + 1 < tokens.size() && tokens.get(i + 1).tag().isContent()
                ? Tag.VERB
                : Tag.NOUN;
    }

    private boolean governs(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        return next.is(Tag.DETERMINER)
                || next.is(Tag.PREPOSITION)
                || next.is(Tag.PRONOUN)
                || next.is(Tag.ADVERB)
                || next.is(Tag.NUMBER)
                || next.is(Tag.CODE) && !tokens.get(i).lower().endsWith("s");
    }

    private static boolean afterStop(List<Token> tokens, int i) {
        String before = tokens.get(i - 1).text();
        return before.equals(".") || before.equals(":") || before.equals(";") || before.equals("-");
    }
}
