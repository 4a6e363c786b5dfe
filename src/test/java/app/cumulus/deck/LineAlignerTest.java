package app.cumulus.deck;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineAlignerTest {

    @Test
    void bullets_numbers_indents_case_and_markup_do_not_matter() {
        List<String> before =
                List.of("1) Queues:", "  - a queue keeps messages", "* **FIFO** keeps the order", "[x] done");
        List<String> after =
                List.of("## Queues", "", "\t• A queue keeps *messages*", "2. FIFO keeps the order", "- [ ] Done");
        assertThat(aligned(before, after)).containsExactly(1, 3, 4, 5);
    }

    @Test
    void a_section_that_moved_takes_its_repeated_lines_along() {
        List<String> before = List.of("SQS", "pull", "cheap", "SNS", "push", "cheap", "KMS", "keys", "cheap");
        List<String> after = List.of("KMS", "keys", "cheap", "SQS", "pull", "cheap", "SNS", "push", "cheap");
        assertThat(aligned(before, after)).containsExactly(4, 5, 6, 7, 8, 9, 1, 2, 3);
    }

    @Test
    void an_edited_line_is_found_by_its_words_or_letters_and_another_line_is_not() {
        List<String> before = List.of("messages are kept for 4 days", "amound of data", "the weather is fine");
        List<String> after = List.of("amount of data", "messages are kept for 14 days at most", "keys rotate yearly");
        assertThat(aligned(before, after)).containsExactly(2, 1, 0);
    }

    @Test
    void of_several_lines_alike_the_one_in_the_same_section_is_taken() {
        List<String> before = List.of("Queues", "up to 10 per second", "Topics", "up to 10 per second");
        List<String> after = List.of("Topics", "up to 10 or 20 per second", "Queues", "up to 10 or 30 per second");
        assertThat(aligned(before, after)).containsExactly(3, 4, 1, 2);
    }

    @Test
    void a_line_that_was_broken_leads_to_its_pieces_and_pieces_that_were_joined_to_the_line() {
        String whole = "the timeout is the time in which a message is hidden from all others once one has received it";
        List<String> before = List.of("Queues", whole, "end");
        List<String> after = List.of(
                "Queues",
                "- the timeout is the time in",
                "  which a message is hidden",
                "  from all others once one",
                "  has received it",
                "end");
        LineAlignment broken = LineAligner.align(before, after);
        assertThat(broken.of(new Span(2, 2))).isEmpty();
        assertThat(broken.broken().of(new Span(2, 2))).containsExactly(2, 3, 4, 5);
        LineAlignment joined = LineAligner.align(after, before).broken();
        assertThat(joined.of(new Span(3, 3))).containsExactly(2);
        assertThat(joined.of(new Span(5, 5))).containsExactly(2);
    }

    @Test
    void a_line_that_only_shares_some_letters_is_another_line() {
        assertThat(aligned(List.of("hapter 10 networking services"), List.of("networking service")))
                .containsExactly(0);
        assertThat(aligned(List.of("Auto scalling groups", "alpha = 1"), List.of("Autoscaling groups", "alpha = 2")))
                .containsExactly(1, 2);
    }

    @Test
    void a_reorganised_note_of_many_equal_lines_takes_time_in_proportion() {
        List<String> before = new ArrayList<>(IntStream.range(0, 50_000)
                .mapToObj(i -> i % 3 == 0 ? "the same line" : "line " + i % 20_000 + " of words " + i % 700)
                .toList());
        List<String> after = new ArrayList<>(before);
        Collections.shuffle(after, new Random(3));
        assertThat(aligned(before, after)).doesNotContain(0).doesNotHaveDuplicates();
    }

    private static List<Integer> aligned(List<String> before, List<String> after) {
        return IntStream.of(LineAligner.align(before, after).newLines()).boxed().toList();
    }
}
