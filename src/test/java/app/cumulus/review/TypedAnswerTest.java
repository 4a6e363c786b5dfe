package app.cumulus.review;

import static app.cumulus.review.TypedAnswer.Verdict.PARTLY;
import static app.cumulus.review.TypedAnswer.Verdict.RIGHT;
import static app.cumulus.review.TypedAnswer.Verdict.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.review.TypedAnswer.Piece;
import app.cumulus.review.TypedAnswer.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAnswerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "96 h | 4 days | RIGHT",
                "300 s | 5 minutes | RIGHT",
                "0.25 GB | 256 MB | RIGHT",
                "250 MB | 256 MB | WRONG",
                "1 GB to 16 TB | 1 GB - 16 TB | RIGHT",
                "visibility timeout | The visibility timeout | RIGHT",
                "Visibilty timeout | Visibility timeout | RIGHT",
                "visibility | Visibility timeout | PARTLY",
                "dead letter queue | Visibility timeout | WRONG",
                "aws s3 ls --recursive | `aws s3 ls --recursive` | RIGHT",
                "aws s3 ls -recursive | `aws s3 ls --recursive` | PARTLY",
                "sqs | SNS | WRONG",
                "'' | SNS | WRONG"
            })
    void a_typed_answer_is_judged_by_what_it_means(String typed, String answer, Verdict verdict) {
        assertThat(TypedAnswer.of(typed.replace("''", ""), answer).verdict()).isEqualTo(verdict);
    }

    @Test
    void the_items_of_a_list_can_come_in_any_order() {
        String answer = "- Custom cookies\n- Application cookies";
        assertThat(TypedAnswer.of("application cookies, custom cookies", answer).verdict())
                .isEqualTo(RIGHT);
        TypedAnswer half = TypedAnswer.of("custom cookies and something", answer);
        assertThat(half.verdict()).isEqualTo(PARTLY);
        assertThat(half.pieces())
                .containsExactly(new Piece("Custom cookies", true), new Piece("Application cookies", false));
        assertThat(TypedAnswer.of("none", answer).verdict()).isEqualTo(WRONG);
    }

    @Test
    void what_was_left_out_is_known() {
        assertThat(TypedAnswer.of("aws lambda invoke", "`aws lambda invoke --payload`")
                        .pieces())
                .contains(new Piece("--payload", false));
    }
}
