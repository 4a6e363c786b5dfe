package app.cumulus.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.card.CardKind;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.CollectedDeck;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.SharedDecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionListReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"term": "Bucket", "definition": "keeps objects"}             | Bucket | keeps objects
            {"Question": "Where?", "Answer": "here"}                      | Where? | here
            {"front": "Where?", "back": "<b>here</b>"}                    | Where? | **here**
            {"q": "How many?", "a": 6}                                    | How many? | 6
            {"prompt": "Is it?", "answer": true}                          | Is it? | true
            {"question": "Which two?", "answers": ["a", "b"]}             | Which two? | - a/- b
            ["Where?", "here", "not there"]                               | Where? | here
            """)
    void a_question_is_read_under_the_names_that_people_give_it(String item, String question, String answer)
            throws IOException {
        CollectedDeck deck = read("[" + item + "]");
        assertThat(deck.problems()).isEmpty();
        assertThat(deck.pairs()).containsExactly(question + " | " + answer.replace("/", "\n"));
        assertThat(deck.cards().get(0).kind()).isEqualTo(CardKind.BASIC);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "options": ["SQS", "S3", "EBS"], "answer": "s3"                                             | S3
            "choices": ["SQS", "S3", "EBS"], "answer": "B"                                              | S3
            "options": ["A. SQS", "B. S3", "C. EBS"], "correct_answer": "B"                             | S3
            "options": ["A) SQS", "B) S3", "C) EBS"], "answer": "B) S3"                                 | S3
            "options": {"a": "SQS", "b": "S3", "c": "EBS"}, "correct": "b"                              | S3
            "options": {"one": "SQS", "two": "S3", "three": "EBS"}, "correct": "two"                    | S3
            "options": [{"text": "SQS"}, {"id": "2", "text": "S3", "correct": true}, {"text": "EBS"}]   | S3
            "answers": [{"answer": "SQS", "isCorrect": false}, {"answer": "S3", "isCorrect": true}, "EBS"] | S3
            "answers": ["SQS", "S3", "EBS"], "correctIndex": 1                                          | S3
            "correct_answer": "S3", "incorrect_answers": ["SQS", "EBS"]                                 | S3
            "option_a": "SQS", "option_b": "S3", "option_c": "EBS", "answer": "b"                       | S3
            """)
    void a_question_with_options_becomes_a_choice_card(String members, String answer) throws IOException {
        CollectedDeck deck = read("[{\"question\": \"What keeps objects?\", " + members + "}]");
        assertThat(deck.complaints()).isEmpty();
        IncomingCard card = deck.cards().get(0);
        assertThat(card.kind()).isEqualTo(CardKind.CHOICE);
        assertThat(card.text().answer()).isEqualTo(answer);
        assertThat(card.choices()).containsExactly("SQS", "EBS");
    }

    @Test
    void several_right_options_are_one_answer() throws IOException {
        CollectedDeck deck = read("""
                [{"question": "Which are serverless?", "options": ["EC2", "Lambda", "Fargate"], "answer": "B, C"},
                 {"question": "Which are queues?", "options": ["SQS", "S3", "MQ"], "answer": ["SQS", "MQ"]}]""");
        assertThat(deck.cards())
                .extracting(card -> card.text().answer())
                .containsExactly("- Lambda\n- Fargate", "- SQS\n- MQ");
        assertThat(deck.cards().get(0).choices()).containsExactly("EC2");
    }

    @Test
    void whether_the_first_option_is_0_or_1_is_learned_from_the_whole_file() throws IOException {
        String from0 =
                "[{'q': 'x?', 'options': ['a', 'b'], 'answer': 1}, {'q': 'y?', 'options': ['c', 'd'], 'answer': 0}]";
        String from1 =
                "[{'q': 'x?', 'options': ['a', 'b'], 'answer': 1}, {'q': 'y?', 'options': ['c', 'd'], 'answer': 2}]";
        String unknown = "[{'q': 'x?', 'options': ['a', 'b'], 'answer': 1}]";
        String words = "[{'q': 'x?', 'options': [1, 2], 'answer': 1}]";
        assertThat(read(from0.replace('\'', '"')).pairs()).containsExactly("x? | b", "y? | c");
        assertThat(read(from1.replace('\'', '"')).pairs()).containsExactly("x? | a", "y? | d");
        assertThat(read(words.replace('\'', '"')).pairs()).containsExactly("x? | 1");
        assertThat(read(unknown.replace('\'', '"')).complaints())
                .containsExactly(
                        "line 1 (card 1): the answer is a number, and nothing in the file tells whether 0 or 1 is the first option;"
                                + " write the words of the answer");
    }

    @Test
    void a_list_may_be_a_member_of_the_file_and_its_items_say_topic_tags_and_more() throws IOException {
        CollectedDeck deck = read("""
                {"title": "Storage", "version": [1, 2], "questions": [
                  {"guid": "k1", "question": "What is *S3*?", "answer": "an object store", "category": "AWS::S3",
                   "tags": ["object store", "s3"], "explanation": "see the docs", "weight": {"x": 1}},
                  {"question": "{{c1::EBS}} keeps {{c2::blocks}}."}
                ]}""");
        assertThat(deck.problems()).isEmpty();
        assertThat(deck.name()).isEqualTo("Storage");
        IncomingCard card = deck.cards().get(0);
        assertThat(card.key()).isEqualTo("k1");
        assertThat(card.topic()).isEqualTo(TopicPath.of("Storage", "AWS", "S3"));
        assertThat(card.tags()).isEqualTo(Set.of("object-store", "s3"));
        assertThat(card.text().extra()).isEqualTo("see the docs");
        assertThat(card.line()).isEqualTo(2);
        assertThat(deck.pairs())
                .containsExactly(
                        "What is *S3*? | an object store",
                        "[\u2026] keeps blocks. | EBS",
                        "EBS keeps [\u2026]. | blocks");
    }

    @Test
    void what_is_no_question_is_a_problem_with_its_place_and_the_others_are_read() throws IOException {
        CollectedDeck deck = read("""
                [
                  {"question": "first?", "answer": "1"},
                  {"name": "x", "mail": "y"},
                  {"question": "no answer?"},
                  {"question": {"en": "x"}, "answer": "1"},
                  "words",
                  {"question": "which?", "options": ["a", "b"], "answer": "c and more"},
                  {"question": "which?", "options": ["a", "b"]},
                  {"question": "last?", "answer": "2"}
                ]""");
        assertThat(deck.pairs()).containsExactly("first? | 1", "last? | 2");
        assertThat(deck.complaints())
                .containsExactly(
                        "line 3 (card 2): the card has no question; its members are name, mail",
                        "line 4 (card 3): the card has no answer",
                        "line 5 (card 4, column 16): a text is expected here, not an object",
                        "line 6 (card 5, column 3): an object in braces is expected here, not a text",
                        "line 7 (card 6): the answer 'c and more' is not one of the options",
                        "line 8 (card 7): none of the options is marked as right");
    }

    @Test
    void a_file_without_a_list_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> read("{\"a\": 1, \"b\": [1, 2]}"))
                .hasMessage(
                        "list.json: no list of questions is found in it; the file should be a list of objects, each with"
                                + " a question and an answer");
        assertThatThrownBy(() -> read("[{\"q\": \"a\", \"a\": }]"))
                .hasMessageStartingWith("list.json, line 1, column 18: this is not JSON");
    }

    @Test
    void the_format_is_recognised_by_its_first_characters() {
        QuestionListReader reader = new QuestionListReader();
        assertThat(reader.reads("a.json", "[\n {\"id\": 1, \"question\": \"x\""))
                .isTrue();
        assertThat(reader.reads("a.json", "[[\"a\", \"b\"]]")).isTrue();
        assertThat(reader.reads("a.json", "{\"name\": \"x\", \"terms\": 1}")).isFalse();
        assertThat(reader.reads("a.md", "The \"term\": x")).isFalse();
    }

    @Test
    void a_vocabulary_list_from_the_wild_is_read_whole() throws IOException {
        Path file = SharedDecks.file("vocabulary.json");
        CollectedDeck deck = CollectedDeck.of(new QuestionListReader(), file);
        long terms = Files.readString(file)
                .lines()
                .filter(line -> line.contains("\"term\""))
                .count();
        assertThat(deck.problems()).isEmpty();
        assertThat(deck.cards()).hasSize(162).hasSize((int) terms);
        assertThat(deck.cards()).allMatch(card -> card.topic().parts().size() == 2);
        assertThat(deck.cards().get(0).topic().section()).isEqualTo("vocabulary");
    }

    private CollectedDeck read(String json) throws IOException {
        return CollectedDeck.of(new QuestionListReader(), Files.writeString(folder.resolve("list.json"), json));
    }
}
