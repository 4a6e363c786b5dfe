package app.cumulus.card.repair;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CardRepairTest {

    @Test
    void a_good_card_has_no_fault() {
        Repair repair = repair(card("How long does a Lambda function run at most?", "15 minutes"));
        assertThat(repair.faults()).isEmpty();
        assertThat(repair.rewrites()).isEmpty();
    }

    @Test
    void an_answer_of_two_sentences_is_split_and_each_card_shows_the_other() {
        Repair repair = repair(card(
                "What does a Lambda layer hold?",
                "Libraries that several functions share. It is unpacked into the folder /opt before the code starts."));
        assertThat(criteria(repair)).containsExactly(Criterion.ONE_FACT);
        Rewrite split = repair.rewrites().get(0);
        assertThat(split.kind()).isEqualTo(Rewrite.Kind.SPLIT);
        assertThat(split.texts()).hasSize(2);
        assertThat(split.texts().get(0).question())
                .isEqualTo("What does a Lambda layer hold?\n\n- […]\n"
                        + "- It is unpacked into the folder /opt before the code starts.");
        assertThat(split.texts().get(0).answer()).isEqualTo("Libraries that several functions share.");
        assertThat(split.texts().get(1).clozeText())
                .contains("{{c1::It is unpacked into the folder /opt before the code starts.}}");
    }

    @Test
    void a_long_list_becomes_windows_in_which_the_neighbours_stand() {
        Repair repair = repair(card(
                "Which six colours has a Lambda rainbow?",
                "1. red\n2. orange\n3. yellow\n4. green\n5. blue\n6. violet"));
        assertThat(repair.faults()).containsExactly(new Fault(Criterion.LISTS_TAMED, "6"));
        List<CardText> windows = repair.rewrites().get(0).texts();
        assertThat(windows).hasSize(6);
        assertThat(windows.get(0).question()).endsWith("\n\n1. […]\n2. orange");
        assertThat(windows.get(2).question()).endsWith("\n\n2. orange\n3. […]\n4. green");
        assertThat(windows.get(2).answer()).isEqualTo("yellow");
    }

    @Test
    void a_pronoun_gives_way_to_the_subject() {
        Repair repair = repair(card("What does it cost to call it?", "nothing within the free tier"));
        assertThat(criteria(repair)).contains(Criterion.STANDS_ALONE);
        assertThat(repair.rewrites())
                .extracting(rewrite -> rewrite.texts().get(0).question())
                .contains("What does AWS Lambda cost to call it?");
    }

    @Test
    void a_cloze_keeps_its_sentence_when_the_subject_is_added() {
        CardText cloze =
                new CardText("Memory grows in steps of […].", "1 MB", "", "Memory grows in steps of {{c1::1 MB}}.");
        Rewrite rewrite = repair(card(CardKind.CLOZE, cloze)).rewrites().get(0);
        assertThat(rewrite.kind()).isEqualTo(Rewrite.Kind.ADD_SUBJECT);
        assertThat(rewrite.texts().get(0).question()).isEqualTo("AWS Lambda: Memory grows in steps of […].");
        assertThat(rewrite.texts().get(0).clozeText()).isEqualTo("AWS Lambda: Memory grows in steps of {{c1::1 MB}}.");
    }

    @Test
    void an_answer_that_stands_in_the_question_is_a_fault() {
        assertThat(criteria(repair(card("Which retention does the retention of a Lambda queue keep?", "retention"))))
                .contains(Criterion.NOT_GIVEN_AWAY);
    }

    @Test
    void a_look_alike_is_named_under_the_answer() {
        Card other = card("How many versions may a Lambda layer have?", "as many as fit");
        Repair repair =
                CardRepair.of(card("How many versions may a Lambda function have?", "no limit"), List.of(other));
        assertThat(repair.faults())
                .containsExactly(new Fault(Criterion.NO_INTERFERENCE, "How many versions may a Lambda layer have?"));
        assertThat(repair.rewrites().get(0).texts().get(0).extra())
                .isEqualTo("Not to be mixed up with: How many versions may a Lambda layer have? – as many as fit");
    }

    @Test
    void the_same_question_twice_needs_its_subject() {
        Card other = card("How long is the timeout?", "30 seconds");
        Repair repair = CardRepair.of(card("How long is the timeout?", "15 minutes"), List.of(other));
        assertThat(criteria(repair)).contains(Criterion.ONE_RIGHT_ANSWER);
        assertThat(repair.rewrites())
                .extracting(Rewrite::kind)
                .contains(Rewrite.Kind.ADD_SUBJECT, Rewrite.Kind.TELL_APART);
    }

    @Test
    void a_command_is_not_split() {
        CardText text = CardText.of(
                "How is a Lambda function called?",
                "```\naws lambda invoke\n--function-name f out.json; cat out.json\n```");
        assertThat(repair(card(CardKind.CODE, text)).rewrites()).isEmpty();
    }

    private static Repair repair(Card card) {
        return CardRepair.of(card, List.of());
    }

    private static List<Criterion> criteria(Repair repair) {
        return repair.faults().stream().map(Fault::criterion).toList();
    }

    private static Card card(String question, String answer) {
        return card(CardKind.BASIC, CardText.of(question, answer));
    }

    private static Card card(CardKind kind, CardText text) {
        String id = Integer.toHexString(Arrays.hashCode(new Object[] {text.question(), text.answer()}));
        return new Card(
                new CardId(id),
                new CardContent(kind, TopicPath.of("AWS Lambda"), text, "written", Importance.NORMAL),
                Optional.empty(),
                CardState.ACTIVE,
                Origin.WRITTEN,
                Set.of(),
                id);
    }
}
