package app.cumulus.exchange.markdown;

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
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q: Where?\nA: Here",
                "**Q:** Where?\n**A:** Here",
                "**Q: Where?**\n**A: Here**",
                "- Q: Where?\n- A: Here",
                "Question: Where?\n\nAnswer: Here",
                "12 Q: Where?\n12 A: Here",
                "3. Q: Where?\n   A: Here",
                "Q1: Where?\nA1: Here",
                "## Q: Where?\n**Answer:** Here\n---\nprose",
                "Where? :: Here",
                "Where?::Here you\nWho?::He",
                "- Where? :: Here",
                "### Where?\n\nHere",
                "### Where?\n**Answer:** Here",
                "| Question | Answer |\n|---|---|\n| Where? | Here |",
                "Term | Meaning\n--- | ---\nWhere? | Here",
                "| Tags | Back | Front |\n|:--|:-:|--:|\n| x | Here | Where? |\n\nprose",
                "| Where? | Here |\n|---|---|",
                "<details><summary>Where?</summary>Here</details>",
                "<details>\n<summary><b>Where?</b></summary>\n\nHere\n\n</details>",
                "Q: Where?\n<details><summary>Show answer</summary>\nHere\n</details>",
                "1. Where?\n\n<details>\n  <summary>Answer</summary>\n\n  Here\n</details>\n",
            })
    void a_card_is_found_in_each_layout_that_people_use(String text) throws IOException {
        CollectedDeck deck = read(text + "\n");
        assertThat(deck.complaints()).isEmpty();
        String pair = deck.pairs().get(0).replace("**", "").replace("Here you", "Here");
        assertThat(pair).isEqualTo("Where? | Here");
    }

    @Test
    void question_and_answer_may_have_many_lines_and_code() throws IOException {
        CollectedDeck deck = read("""
                # Queues

                ## Amazon SQS Flashcards

                Q: What does this do,
                and why?
                ```sh
                # no heading
                A: no answer
                aws sqs purge-queue
                ```
                A: It empties:

                - the queue
                - nothing else

                | a | table |
                |---|---|
                | in | it |

                Extra: seldom needed
                Tags: sqs, #cli

                ---

                Some prose between.

                ## SNS
                Q: Last?
                A: yes
                """);
        assertThat(deck.complaints()).isEmpty();
        assertThat(deck.name()).isEqualTo("Queues");
        IncomingCard card = deck.cards().get(0);
        assertThat(card.text().question())
                .startsWith("What does this do,\nand why?\n```sh\n# no heading\nA: no answer");
        assertThat(card.text().answer())
                .isEqualTo("It empties:\n\n- the queue\n- nothing else\n\n| a | table |\n|---|---|\n| in | it |");
        assertThat(card.text().extra()).isEqualTo("seldom needed");
        assertThat(card.tags()).isEqualTo(Set.of("sqs", "cli"));
        assertThat(card.topic()).isEqualTo(TopicPath.of("Queues", "Amazon SQS"));
        assertThat(card.line()).isEqualTo(5);
        assertThat(deck.cards().get(1).topic()).isEqualTo(TopicPath.of("Queues", "SNS"));
    }

    @Test
    void three_colons_ask_both_ways_and_names_with_colons_are_no_cards() throws IOException {
        CollectedDeck deck = read("""
                IOPS ::: operations in a second
                The type `AWS :: S3` is none
                AWS::S3::Bucket
                KMS :: keeps keys
                """);
        assertThat(deck.pairs())
                .containsExactly("IOPS | operations in a second", "operations in a second | IOPS", "KMS | keeps keys");
    }

    @Test
    void headings_are_cards_where_they_ask_or_where_nothing_else_marks_any() throws IOException {
        CollectedDeck asked =
                read("# FAQ\n## Storage\n### What is S3?\nObjects.\n\nMore.\n### Why?\nCheap.\n## Rest\nprose\n");
        assertThat(asked.pairs()).containsExactly("What is S3? | Objects.\n\nMore.", "Why? | Cheap.");
        assertThat(asked.cards().get(0).topic()).isEqualTo(TopicPath.of("FAQ", "Storage"));
        CollectedDeck terms = read("# Words\n## Storage\n### S3\nobjects\n### EBS\nblocks\n");
        assertThat(terms.pairs()).containsExactly("S3 | objects", "EBS | blocks");
        assertThat(terms.cards().get(1).topic()).isEqualTo(TopicPath.of("Words", "Storage"));
    }

    @Test
    void ticked_and_lettered_options_make_choice_cards() throws IOException {
        CollectedDeck ticked =
                read("### Which keep data?\n- [ ] Lambda\n- [x] S3\n- [x] EBS\n\n### Which?\n- [X] one\n- [ ] two\n");
        assertThat(ticked.complaints()).isEmpty();
        assertThat(ticked.cards()).allMatch(card -> card.kind() == CardKind.CHOICE);
        assertThat(ticked.pairs()).containsExactly("Which keep data? | - S3\n- EBS", "Which? | one");
        assertThat(ticked.cards().get(0).choices()).containsExactly("Lambda");
        CollectedDeck lettered = read(
                "Q: Which queues?\nA. SQS\nB. S3\nA: A\n\nQ: Which stores?\n- A) SQS\n- B) S3\nAnswer: B) S3, as ever\n");
        assertThat(lettered.pairs()).containsExactly("Which queues? | SQS", "Which stores? | S3");
        assertThat(lettered.cards().get(0).choices()).containsExactly("S3");
    }

    @Test
    void gaps_make_cloze_cards() throws IOException {
        CollectedDeck deck = read("Cloze: {{c1::SQS}} queues, {{c2::SNS}} tells.\nQ: {{c1::EBS}} keeps blocks.\n");
        assertThat(deck.cards()).hasSize(3).allMatch(card -> card.kind() == CardKind.CLOZE);
        assertThat(deck.pairs().get(2)).isEqualTo("[\u2026] keeps blocks. | EBS");
    }

    @Test
    void in_plain_text_lines_stay_lines_and_signs_are_shown() throws IOException {
        Path file = Files.writeString(
                folder.resolve("qa.txt"), "1 Q: What is <name>?\n1 A: one\ntwo\n\n2 Q: # of zones?\n2 A: 2*3*4\n");
        assertThat(CollectedDeck.of(new MarkdownReader(), file).pairs())
                .containsExactly("What is \\<name>? | one\\\ntwo", "\\# of zones? | 2\\*3\\*4");
    }

    @Test
    void what_gives_no_card_is_a_problem_with_its_line_and_the_others_are_read() throws IOException {
        CollectedDeck deck = read("""
                A: nothing asked
                Q: first?
                A: 1
                Q: no answer?
                Q:
                A: no question
                Q: last?
                A: 2
                ## A table
                | A | B | C |
                |---|---|---|
                | 1 | 2 | 3 |

                | Question | Answer |
                |---|---|
                | half? | |
                | | |
                | in a table? | yes | no |
                ## A fold
                <details>no summary</details>
                <details><summary>open?</summary>
                """);
        assertThat(deck.pairs()).containsExactly("first? | 1", "last? | 2", "in a table? | yes | no");
        assertThat(deck.complaints())
                .containsExactly(
                        "line 1: the answer has no question before it",
                        "line 4: the question has no answer",
                        "line 5: the card has no question",
                        "line 10: the table is left out; none of its columns is called Question and Answer",
                        "line 16: the row has no answer",
                        "line 20: the fold has no <summary>, so nothing says what it asks",
                        "line 21: the fold that opens here is not closed with </details>");
    }

    @Test
    void a_file_without_cards_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> read("Just prose.\n\n# And one heading\n"))
                .hasMessage(
                        "my-cards.md: no cards are found in it; write Q: before a question and A: before its answer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            a.md   | Q: a~A: b            | true
            a.txt  | 1 Q: a~1 A: b        | true
            a.txt  | # A~text~# B~text    | false
            a.md   | # A~text~# B~text    | true
            a.md   | just prose           | false
            a.json | [{"Q": 1}]           | false
            """)
    void the_format_is_recognised_by_its_first_lines(String file, String head, boolean reads) {
        assertThat(new MarkdownReader().reads(file, head.replace("~", "\n"))).isEqualTo(reads);
    }

    @Test
    void tables_from_the_wild_are_read_whole() throws IOException {
        Path file = SharedDecks.file("flashcards.md");
        CollectedDeck deck = CollectedDeck.of(new MarkdownReader(), file);
        long rows = Files.readString(file)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Concept"))
                .count();
        assertThat(deck.complaints()).isEmpty();
        assertThat(deck.cards()).hasSize(76).hasSize((int) rows);
        assertThat(deck.cards().get(0).topic()).isEqualTo(TopicPath.of("flashcards", "IAM"));
        assertThat(deck.pairs()).contains("Default S3 access? | Private".replace("Default S3", "Default bucket"));
        assertThat(deck.pairs()).contains("How to access a key in `event`? | `event.get(\"key\")` | `event.items()`");
    }

    @Test
    void a_numbered_list_from_the_wild_is_read_whole_but_for_its_last_question_that_has_no_answer() throws IOException {
        Path file = SharedDecks.file("numbered-qa.txt");
        CollectedDeck deck = CollectedDeck.of(new MarkdownReader(), file);
        long answers = Files.readString(file)
                .lines()
                .filter(line -> line.matches("\\d+ A:.*"))
                .count();
        assertThat(deck.cards()).hasSize(133).hasSize((int) answers);
        assertThat(deck.problems()).hasSize(1);
        assertThat(deck.complaints().get(0)).endsWith(": the question has no answer");
        assertThat(deck.pairs()).contains("How far back does CloudTrail show activity? | 90 days");
        assertThat(deck.cards()).noneMatch(card -> card.text().answer().contains(" Q:"));
    }

    private CollectedDeck read(String text) throws IOException {
        return CollectedDeck.of(new MarkdownReader(), Files.writeString(folder.resolve("my-cards.md"), text));
    }
}
