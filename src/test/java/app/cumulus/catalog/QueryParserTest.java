package app.cumulus.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.catalog.Query.Comparison;
import app.cumulus.catalog.Query.Measure;
import app.cumulus.catalog.Query.Trait;
import app.cumulus.schedule.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

    @Test
    void terms_side_by_side_must_all_hold() {
        assertThat(read("is:due ease<2 timeout"))
                .isEqualTo(new Query.All(List.of(
                        new Query.Is(Trait.DUE),
                        new Query.Measured(Measure.EASE, Comparison.LESS, new BigDecimal("2")),
                        word("timeout"))));
        assertThat(read("a and b")).isEqualTo(read("a b"));
    }

    @Test
    void or_binds_looser_than_standing_side_by_side() {
        assertThat(read("a b or c"))
                .isEqualTo(new Query.Any(List.of(new Query.All(List.of(word("a"), word("b"))), word("c"))));
        assertThat(read("a (b or c)"))
                .isEqualTo(new Query.All(List.of(word("a"), new Query.Any(List.of(word("b"), word("c"))))));
    }

    @Test
    void a_minus_leaves_out_and_a_hyphen_is_part_of_a_word() {
        assertThat(read("-word")).isEqualTo(new Query.Not(word("word")));
        assertThat(read("-(a b)")).isEqualTo(new Query.Not(new Query.All(List.of(word("a"), word("b")))));
        assertThat(read("us-east-1")).isEqualTo(word("us-east-1"));
    }

    @Test
    void a_phrase_in_quotes_is_taken_as_it_is_and_ends_with_the_query_where_it_is_left_open() {
        assertThat(read("\"visibility timeout\""))
                .isEqualTo(new Query.Words(Optional.empty(), "visibility timeout", false));
        assertThat(read("\"visibility ti")).isEqualTo(new Query.Words(Optional.empty(), "visibility ti", false));
        assertThat(read("topic:\"amazon sqs\""))
                .isEqualTo(new Query.Words(Optional.of(Query.Column.TOPIC), "amazon sqs", false));
        assertThat(read("\"is:due\"")).isEqualTo(new Query.Words(Optional.empty(), "is:due", false));
    }

    @Test
    void fields_with_digits_are_text() {
        assertThat(read("s3:GetObject")).isEqualTo(word("s3:GetObject"));
        assertThat(read("t2.micro")).isEqualTo(word("t2.micro"));
    }

    @Test
    void every_field_is_read() {
        assertThat(read("tag:x note:aws rule:cloze kind:list id:abc"))
                .isEqualTo(new Query.All(List.of(
                        new Query.Named(Query.Attribute.TAG, "x"),
                        new Query.Named(Query.Attribute.NOTE, "aws"),
                        new Query.Named(Query.Attribute.RULE, "cloze"),
                        new Query.Named(Query.Attribute.KIND, "list"),
                        new Query.Named(Query.Attribute.ID, "abc"))));
        assertThat(read("lines:900-990")).isEqualTo(new Query.Lines(900, 990));
        assertThat(read("LINES:7")).isEqualTo(new Query.Lines(7, 7));
        assertThat(read("added:7")).isEqualTo(new Query.Added(7));
        assertThat(read("rated:1:again"))
                .isEqualTo(new Query.Rated(1, Set.of(Grade.BLACKOUT, Grade.WRONG, Grade.WRONG_BUT_EASY)));
        assertThat(read("rated:3:4")).isEqualTo(new Query.Rated(3, Set.of(Grade.GOOD)));
        assertThat(read("due<-3")).isEqualTo(new Query.Measured(Measure.DUE, Comparison.LESS, new BigDecimal("-3")));
        assertThat(read("lapses:3")).isEqualTo(read("lapses=3"));
    }

    @Test
    void nothing_finds_everything() {
        assertThat(read("  ")).isEqualTo(new Query.Everything());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ease<          | after ease a number is expected, at 6
            ease<x         | after ease a number is expected, at 6
            is:            | after is a trait such as due is expected, at 4
            is<due         | after is a : is expected, not <, at 3
            lines:x        | after lines a line or a range such as 900-990 is expected, at 7
            lines:9-3      | lines run from 1 upwards, at 7
            added:0        | after added a number of days from 1 on is expected, at 7
            rated:1:bad    | 'bad' is no grade; there are again, hard, good, easy and 0 to 5, at 9
            colour:red     | there is no field 'colour'; put quotes around text with :, at 1
            a or           | after or something to look for is expected, at 5
            or a           | something to look for is expected, at 1
            a -            | after - something to look for is expected, at 4
            (a             | this ( is not closed, at 1
            a)             | this ) closes nothing, at 2
            ()             | after ( something to look for is expected, at 2
            a ->           | '>' has no letter or digit to look for, at 4
            """)
    void a_mistake_is_said_in_plain_words_with_its_place(String query, String sentence) {
        assertThat(QueryParser.read(query))
                .isInstanceOfSatisfying(
                        Reading.Misread.class,
                        misread -> assertThat(misread.problem().sentence()).isEqualTo(sentence));
    }

    @Test
    void an_unknown_trait_is_told_with_those_that_there_are() {
        assertThat(((Reading.Misread) QueryParser.read("is:dew")).problem().sentence())
                .startsWith("there is no is:dew; there are due, new, learned,")
                .endsWith(", at 4");
    }

    @Test
    void whatever_is_typed_is_read_or_refused_within_its_length() {
        String[] pieces = {"(", ")", "-", "\"", "is:due", "ease<2", "or", "and", " ", "x", "lines:", "::", "é", "\u0000"
        };
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            StringBuilder query = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                query.append(pieces[random.nextInt(pieces.length)]);
            }
            if (QueryParser.read(query.toString()) instanceof Reading.Misread misread) {
                assertThat(misread.problem().position()).isBetween(1, query.length() + 1);
            }
        }
        assertThat(QueryParser.read("(".repeat(10_000))).isInstanceOf(Reading.Misread.class);
        assertThat(QueryParser.read("-".repeat(10_000) + "x")).isInstanceOf(Reading.Misread.class);
    }

    @Test
    void a_term_is_completed_from_the_fields_and_from_the_library() {
        Suggestions suggestions = new Suggestions(
                new Vocabulary(List.of("Amazon SQS", "Lambda"), List.of("exam"), List.of("aws.txt"), List.of("cloze")));
        assertThat(texts(suggestions, "foo le")).isEmpty();
        assertThat(texts(suggestions, "foo l")).containsExactly("lines:", "lapses>=");
        assertThat(texts(suggestions, "is:su")).containsExactly("is:suspended");
        assertThat(texts(suggestions, "(topic:sq")).containsExactly("topic:\"Amazon SQS\"");
        assertThat(texts(suggestions, "topic:la")).containsExactly("topic:Lambda");
        Suggestion taken = suggestions.at("a tag:e", 7).get(0);
        assertThat(taken.in("a tag:e")).isEqualTo("a tag:exam");
        assertThat(texts(suggestions, "")).isEmpty();
    }

    private static List<String> texts(Suggestions suggestions, String query) {
        return suggestions.at(query, query.length()).stream()
                .map(Suggestion::text)
                .toList();
    }

    private static Query word(String text) {
        return new Query.Words(Optional.empty(), text, true);
    }

    private static Query read(String query) {
        return ((Reading.Understood) QueryParser.read(query)).query();
    }
}
