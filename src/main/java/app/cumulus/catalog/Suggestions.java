package app.cumulus.catalog;

import app.cumulus.card.CardKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Completes the term that is being typed: names of fields, then the values that a field has in the library. */
public final class Suggestions {

    private static final int MOST = 8;

    private final Vocabulary vocabulary;

    public Suggestions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the term that ends at the caret could become; nothing for a term that is plain text. */
    public List<Suggestion> at(String query, int caret) {
        int from = startOfTerm(query, caret);
        String term = query.substring(from, caret);
        if (term.isEmpty()) {
            return List.of();
        }
        return completions(term)
                .filter(text -> !text.equals(term))
                .limit(MOST)
                .map(text -> new Suggestion(text, from, caret))
                .toList();
    }

    private static int startOfTerm(String query, int caret) {
        int from = 0;
        for (Lexeme lexeme : Lexeme.of(query.substring(0, caret))) {
            boolean last = lexeme.position() - 1 + lexeme.text().length() == caret;
            from = lexeme.kind() == Lexeme.Kind.TERM && last ? lexeme.position() - 1 : caret;
        }
        return from;
    }

    private Stream<String> completions(String term) {
        int colon = term.indexOf(':');
        if (colon < 0) {
            String typed = term.toLowerCase(Locale.ROOT);
            return Arrays.stream(Field.values())
                    .filter(field -> field.typed().startsWith(typed))
                    .map(field -> field.typed() + field.sign());
        }
        String field = term.substring(0, colon + 1).toLowerCase(Locale.ROOT);
        String typed = term.substring(colon + 1).replace("\"", "").toLowerCase(Locale.ROOT);
        return Field.named(field.substring(0, colon)).stream()
                .flatMap(this::values)
                .filter(value -> value.toLowerCase(Locale.ROOT).contains(typed))
                .sorted((one, other) -> Boolean.compare(begins(other, typed), begins(one, typed)))
                .map(value -> field + quoted(value));
    }

    private static boolean begins(String value, String typed) {
        return value.toLowerCase(Locale.ROOT).startsWith(typed);
    }

    private static String quoted(String value) {
        return value.matches("[\\p{L}\\p{N}._:-]+") ? value : '"' + value.replace("\"", "") + '"';
    }

    private Stream<String> values(Field field) {
        return switch (field) {
            case IS -> Arrays.stream(Query.Trait.values()).map(Query::typed);
            case KIND -> Arrays.stream(CardKind.values()).map(Query::typed);
            case TOPIC -> vocabulary.topics().stream();
            case TAG -> vocabulary.tags().stream();
            case NOTE -> vocabulary.notes().stream();
            case RULE -> vocabulary.rules().stream();
            case RATED -> Stream.of("1:again", "7:again", "1", "7");
            case ADDED -> Stream.of("1", "7", "30");
            case QUESTION, ANSWER, EXTRA, LINES, DUE, EASE, IVL, LAPSES, REPS, ID -> Stream.empty();
        };
    }
}
