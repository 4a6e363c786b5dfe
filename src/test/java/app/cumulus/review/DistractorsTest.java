package app.cumulus.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.TopicPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistractorsTest {

    private int count;

    @Test
    void a_duration_stands_among_durations() {
        Card card = card("How long is a message kept by default?", "4 days");
        List<Card> others = cards("14 days", "30 s", "96 h", "256 KB", "A dead letter queue", "12 hours", "20 seconds");
        assertThat(Distractors.choices(card, others))
                .hasSize(4)
                .contains("4 days")
                .doesNotContain("96 h", "256 KB", "A dead letter queue");
    }

    @Test
    void the_order_is_the_same_each_time() {
        Card card = card("How long is a message kept by default?", "4 days");
        List<Card> others = cards("14 days", "30 s", "12 hours", "20 seconds", "1 day");
        assertThat(Distractors.choices(card, others)).isEqualTo(Distractors.choices(card, others));
    }

    @Test
    void an_answer_that_the_question_names_is_no_choice_and_too_few_are_none() {
        Card card = card("Which service pairs with SNS for a fan-out?", "SQS");
        assertThat(Distractors.choices(card, cards("SNS", "Lambda", "Kinesis"))).isEmpty();
        assertThat(Distractors.choices(card, cards("SNS", "Lambda", "Kinesis", "S3")))
                .containsExactlyInAnyOrder("SQS", "Lambda", "Kinesis", "S3");
    }

    @Test
    void a_command_stands_among_commands() {
        Card card = card("Which command lists buckets?", "`aws s3 ls`");
        assertThat(Distractors.choices(card, cards("Lambda", "`aws s3 cp`", "`aws s3 mb`", "`aws s3 rb`", "EC2 fleet")))
                .containsExactlyInAnyOrder("`aws s3 ls`", "`aws s3 cp`", "`aws s3 mb`", "`aws s3 rb`");
    }

    private List<Card> cards(String... answers) {
        return Stream.of(answers).map(answer -> card("What?", answer)).toList();
    }

    private Card card(String question, String answer) {
        CardId id = new CardId("card-" + count++);
        CardContent content = new CardContent(
                CardKind.BASIC, TopicPath.of("Notes"), CardText.of(question, answer), "rule", Importance.NORMAL);
        return new Card(id, content, Optional.empty(), CardState.ACTIVE, Origin.GENERATED, Set.of(), id.value());
    }
}
