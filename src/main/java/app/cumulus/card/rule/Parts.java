package app.cumulus.card.rule;

import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence with several facts into one part for each: at "while" and "but", and brackets that hold a sentence. */
final class Parts {

    private static final Pattern JOINT = Pattern.compile(
            "\\s*,\\s*(?:while|but|whereas|and then|so)\\s+|\\s+(?:while|whereas|but)\\s+|\\s+/\\s+while\\s+|,?\\s+and\\s+(?=(?:it|they|you|we|then|can|must|should|is|are|will|does|has|cannot|can't)\\b)|\\s+\\|\\s+");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^()]{12,})\\)");
    private static final Pattern POINTS_BACK = Pattern.compile("(?i)it (?:is|was|has been|will be|can be|gets)\\b.*");
    private static final Pattern BE = Pattern.compile("(?i)(?:is|are|was|were|can be|will be|must be)");
    private static final Pattern RELATIVE =
            Pattern.compile("(?i)\\b(?:that|which|who|if|when|what|how|because|and|so)\\b|,");
    private static final int LEAST_PART_WORDS = 3;

    private final Tagger tagger;
    private final ClauseParser parser;

    Parts(Tagger tagger, ClauseParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    List<String> of(String sentence) {
        List<String> parts = new ArrayList<>();
        String main = sentence;
        Matcher bracket = BRACKET.matcher(sentence);
        List<String> bracketed = new ArrayList<>();
        while (bracket.find()) {
            if (isSentence(bracket.group(1)) && bracket.start() > 0) {
                bracketed.add(bracket.group(1).strip());
                main = main.replace(bracket.group(), "");
            }
        }
        for (String part : cut(main)) {
            List<String> properties = Properties.of(part, tagger);
            parts.addAll(properties.isEmpty() ? List.of(part) : properties);
        }
        parts.addAll(bracketed);
        return parts;
    }

    private List<String> cut(String sentence) {
        Matcher joint = JOINT.matcher(sentence);
        while (joint.find()) {
            String before = sentence.substring(0, joint.start());
            String after = sentence.substring(joint.end());
            if (outsideSigns(before)
                    && Phrases.words(before) >= LEAST_PART_WORDS
                    && isSentence(before)
                    && isSentence(after)
                    && !hasOwnSubject(after)) {
                if (isAmbiguous(before, after)) {
                    return List.of(before.strip(), sentence);
                }
                List<String> parts = new ArrayList<>(List.of(before.strip()));
                parts.addAll(cut(withSubject(before, after.strip())));
                return parts;
            }
        }
        return List.of(sentence);
    }

    /** {@code remaining keys can be lost}: its first word, a verb by itself, belongs to the subject. */
    private boolean hasOwnSubject(String after) {
        Sentence part = tagger.tag(after);
        return part.token(0).is(Tag.VERB)
                && part.tokens().stream().skip(2).anyMatch(token -> token.is(Tag.AUXILIARY))
                && !RELATIVE.matcher(after).find();
    }

    /** {@code The gate locks the door by a key, and it …}: what "it" is cannot be told, so the sentence stays whole. */
    private boolean isAmbiguous(String before, String after) {
        return POINTS_BACK.matcher(after).matches()
                && parser.parse(tagger.tag(before))
                        .filter(clause -> !BE.matcher(clause.verb()).matches())
                        .filter(clause -> tagger.tag(clause.rest().isEmpty() ? "-" : clause.rest()).tokens().stream()
                                .anyMatch(token -> token.is(Tag.NOUN) || token.is(Tag.CODE)))
                        .isPresent();
    }

    /** The second part with the subject of the first, where it begins with its verb. */
    private String withSubject(String before, String after) {
        Tag first = tagger.tag(after).token(0).tag();
        if (first != Tag.AUXILIARY && first != Tag.VERB) {
            return after;
        }
        String subject = parser.parse(tagger.tag(before)).map(Clause::subject).orElse("");
        boolean acts =
                tagger.tag(subject.isEmpty() ? "-" : subject).tokens().stream().anyMatch(token -> token.is(Tag.VERB));
        return subject.isEmpty() || acts ? after : subject + " " + after;
    }

    private static boolean outsideSigns(String before) {
        return count(before, '(') == count(before, ')') && count(before, '`') % 2 == 0 && count(before, '"') % 2 == 0;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private boolean isSentence(String text) {
        return Phrases.words(text) >= LEAST_PART_WORDS
                && !text.matches("(?i)^(?:e\\.?g|for example|such as|like|i\\.e)\\b.*")
                && tagger.tag(text).tokens().stream().anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
    }
}
