package app.cumulus.card.sentence;

import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a row of properties, {@code 99.9 % available, for archives}, from a row of names, {@code S3, SQS, SNS}. */
public final class Properties {

    /** {@code made for heavy, awkward parcels}: the comma stands between two adjectives. */
    private static final Pattern OPEN_END = Pattern.compile(
            "(?i).*\\b(?:for|of|to|with|in|on|by)\\s(?:\\p{L}+ly\\s|less\\s|more\\s|very\\s)?[\\p{L}-]+(?:ed|ive|able|ible|ous|ful|less|vy)");

    private static final int MOST_WORDS = 9;

    private Properties() {}

    /** The properties of a sentence without a verb of its own; empty if it is none. */
    public static List<String> of(String sentence, Tagger tagger) {
        if (sentence.indexOf(',') < 0 || sentence.endsWith("?")) {
            return List.of();
        }
        List<String> parts = Stream.of(sentence.split(",(?![^(]*\\))\\s+(?:and\\s+)?"))
                .map(Phrases::bare)
                .toList();
        if (isRow(parts, tagger)) {
            return List.of();
        }
        boolean described = false;
        long single = parts.stream().filter(part -> Phrases.words(part) < 2).count();
        if (single * 2 >= parts.size() && Phrases.words(parts.get(0)) > 1) {
            return List.of();
        }
        for (String part : parts) {
            boolean open = part != parts.get(parts.size() - 1)
                    && OPEN_END.matcher(part).matches();
            if (part.isEmpty() || open) {
                return List.of();
            }
            Sentence words = tagger.tag(part);
            boolean acts =
                    words.token(0).is(Tag.VERB) && !words.token(0).lower().endsWith("ed");
            if (acts
                    || part.equals(parts.get(0))
                            && (words.token(0).is(Tag.PREPOSITION)
                                    || words.token(0).is(Tag.CONJUNCTION))
                    || part.contains(": ")
                    || part.contains(" = ")
                    || part.contains(">=")) {
                return List.of();
            }
            boolean verb = words.tokens().stream()
                    .skip(1)
                    .anyMatch(token -> token.is(Tag.VERB) && !token.lower().matches(".*(?:ed|ing|en)"));
            if (verb
                    || Phrases.words(part) > MOST_WORDS
                    || part.matches(
                            "(?i)(?:or|and|etc|but|so|which|where|if|when|such|then|now|well|say|just|let'?s)\\b.*|.*\\bif\\b.*")) {
                return List.of();
            }
            if (words.tokens().stream()
                    .anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN) || token.is(Tag.ARROW))) {
                return List.of();
            }
            described |= words.tokens().stream()
                            .anyMatch(
                                    token -> token.is(Tag.NUMBER) || token.is(Tag.PREPOSITION) || token.is(Tag.ADVERB))
                    || part.matches(
                            "(?i)(?:no|low|high|higher|lower|fast|slow|great|good|quick|cheap|double|full|single|max|min)\\b.*");
        }
        return described ? parts : List.of();
    }

    /** {@code locked by Porters, Clerks, Night Guards}: names that all hang on one preposition. */
    private static boolean isRow(List<String> parts, Tagger tagger) {
        Sentence first = tagger.tag(parts.get(0));
        int last = first.size() - 1;
        while (last > 0 && isName(first.token(last))) {
            last--;
        }
        return last > 0
                && last < first.size() - 1
                && first.token(last).is(Tag.PREPOSITION)
                && parts.stream()
                        .skip(1)
                        .allMatch(part -> !part.isEmpty()
                                && tagger.tag(part).tokens().stream()
                                        .allMatch(token ->
                                                isName(token) || token.lower().matches("and|or|,")));
    }

    private static boolean isName(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0)) && (token.is(Tag.NOUN) || token.is(Tag.VERB));
    }
}
