package app.cumulus.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.Source;
import app.cumulus.card.TopicPath;
import app.cumulus.note.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteMakerTest {

    private final NoteMaker maker =
            new NoteMaker(name -> name.startsWith("media/") ? Optional.of(name.substring(6)) : Optional.empty());

    @Test
    void a_question_fills_the_six_fields() {
        AnkiNote note = made(
                card(CardKind.BASIC, new CardText("What is `a < b`?", "One\n\n- x\n- y", "*more*", "")),
                NoteType.QUESTION,
                "AWS notes");
        assertThat(note.fields())
                .containsExactly(
                        "What is <code>a &lt; b</code>?",
                        "<p>One</p>\n<ul>\n<li>x</li>\n<li>y</li>\n</ul>",
                        "<em>more</em>",
                        "Queues &gt; Limits",
                        "n.txt, lines 3–4",
                        "id-1");
        assertThat(note.deck()).isEqualTo("AWS notes::Queues::Limits");
        assertThat(note.sortText()).isEqualTo("What is a < b?");
        assertThat(note.guid()).isEqualTo("id-1");
    }

    @Test
    void the_checksum_is_that_of_the_first_field_without_markup() {
        AnkiNote note = made(card(CardKind.BASIC, CardText.of("Front **text** & more", "b")), NoteType.QUESTION, "D");
        // printf 'Front text & more' | sha1sum
        assertThat(note.checksum()).isEqualTo(sha1("Front text & more"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "It is […]. | 30 s | It is {{c1::30 s}}. | It is {{c1::30 s}}.",
                "A […] b. | AWS::S3 | A {{c1::AWS::S3}} b. | A {{c1::AWS:&#58;S3}} b.",
                "A […] b. | four | A {{c1::four::number}} b. | A {{c1::four::number}} b.",
                "A [number] b. | four | A {{c1::four::number}} b. | A {{c1::four::number}} b.",
                "One […], two. | x | One {{c1::x}}, {{c2::two}}. | One {{c1::x}}, two.",
                "One x, […]. | two | One {{c1::x}}, {{c2::two}}. | One x, {{c1::two}}.",
                "[…] and […] | 4 | {{c1::4}} and {{c1::4}} | {{c1::4}} and {{c1::4}}",
                "Is **[…]** it? | `{{x}}` | Is **{{c1::`{{x}}`}}** it? | Is <strong>{{c1::<code>&#123;&#123;x&#125;&#125;</code>}}</strong> it?",
                "My […] words. | own | Old {{c1::text}}. | My {{c1::own}} words.",
                "What is it? | own | Old {{c1::text}}. | What is it?~<br>{{c1::own}}",
                "What is it? | own | ^^ | What is it?~<br>{{c1::own}}",
            })
    void a_gap_text_has_one_gap_that_says_what_question_and_answer_say(
            String question, String answer, String cloze, String field) {
        CardText text = new CardText(question, answer, "", cloze);
        AnkiNote note = made(card(CardKind.CLOZE, text), NoteType.CLOZE, "D");
        assertThat(note.fields()).hasSize(5);
        assertThat(note.fields().get(0).replace('\n', '~')).isEqualTo(field);
    }

    @Test
    void a_block_of_code_can_be_hidden() {
        CardText text = new CardText("It reads: […]", "```json\n{\"a\": {\"b\": 1}}\n```", "", "");
        assertThat(made(card(CardKind.CLOZE, text), NoteType.CLOZE, "D")
                        .fields()
                        .get(0))
                .isEqualTo(
                        "It reads: […]\n<br>{{c1::<pre><code class=\"language-json\">{&quot;a&quot;: {&quot;b&quot;: 1&#125;&#125;\n</code></pre>}}");
    }

    @Test
    void a_card_keeps_the_type_it_went_out_with() {
        CardText cloze = new CardText("It is […].", "30 s", "", "It is {{c1::30 s}}.");
        assertThat(made(card(CardKind.CLOZE, cloze), NoteType.QUESTION, "D").fields())
                .startsWith("It is […].", "30 s");
        CardText question = CardText.of("How long?", "30 s");
        assertThat(made(card(CardKind.BASIC, question), NoteType.CLOZE, "D")
                        .fields()
                        .get(0))
                .isEqualTo("How long?\n<br>{{c1::30 s}}");
    }

    @Test
    void nothing_in_a_text_reads_as_a_field_a_separator_or_markup() {
        CardText text = new CardText("a\u001f{{Front}} \u0000<script>x</script>", "{{{b}}} \ud800!", "", "");
        AnkiNote note = made(card(CardKind.BASIC, text), NoteType.QUESTION, "D");
        assertThat(note.fields())
                .startsWith(
                        "a&#123;&#123;Front&#125;&#125; &lt;script&gt;x&lt;/script&gt;",
                        "&#123;&#123;{b&#125;&#125;} !");
        assertThat(note.sortText()).isEqualTo("a{{Front}} <script>x</script>");
    }

    @Test
    void a_choice_shows_all_answers_always_in_one_order() {
        Card card = card(CardKind.CHOICE, CardText.of("Which?", "this"));
        CardToSend one = new CardToSend(card, List.of("that", "those"), "D", NoteType.QUESTION);
        CardToSend other = new CardToSend(card, List.of("those", "that"), "D", NoteType.QUESTION);
        assertThat(maker.of(one).fields()).isEqualTo(maker.of(other).fields());
        assertThat(maker.of(one).fields().get(0))
                .startsWith("<p>Which?</p>\n<ul>")
                .contains("<li>this</li>", "<li>that</li>", "<li>those</li>");
    }

    @Test
    void pictures_go_where_the_file_is_there() {
        CardText text = CardText.of(
                "![a cat](media/known.png) and ![a dog](https://x.test/dog.png)", "[hear it](media/cat.mp3)");
        AnkiNote note = made(card(CardKind.BASIC, text), NoteType.QUESTION, "D");
        assertThat(note.fields().get(0)).isEqualTo("<img src=\"known.png\" alt=\"a cat\" /> and a dog");
        assertThat(note.media()).containsExactly("known.png", "cat.mp3");
        assertThat(note.fields().get(1)).isEqualTo("[sound:cat.mp3]");
        assertThat(note.sortText()).isEqualTo(" known.png  and a dog");
    }

    @ParameterizedTest
    @CsvSource({
        "aws-notes.txt, AWS notes",
        "my_aws_DVA.md, My AWS DVA",
        "awsome.txt, Awsome",
        ".txt, .txt",
        "'a::b.c.txt', 'A::b.c'"
    })
    void a_deck_is_named_by_its_file(String file, String deck) {
        assertThat(DeckNames.ofFile(file)).isEqualTo(deck);
    }

    @Test
    void decks_have_one_level_for_each_heading_whatever_is_in_it() {
        DeckNames names = new DeckNames();
        assertThat(names.of("A", TopicPath.of("AWS::S3::Bucket", ":x:", "::"))).isEqualTo("A::AWS:S3:Bucket::x::-");
        assertThat(names.of("Notes", TopicPath.of("notes", "B"))).isEqualTo("Notes::B");
        assertThat(names.of("NOTES", TopicPath.of("b", "C"))).isEqualTo("Notes::B::C");
        assertThat(names.of("A", new TopicPath(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"))))
                .isEqualTo("A::1::2::3::4::5::6::7");
        assertThat(names.of("A", TopicPath.of("x".repeat(300)))).hasSize(104);
    }

    @Test
    void tags_have_no_spaces_and_differ_in_more_than_case() {
        Card card = card(CardKind.BASIC, CardText.of("a", "b"));
        Card tagged = new Card(
                card.id(),
                card.content(),
                card.source(),
                CardState.ARCHIVED,
                card.origin(),
                Set.of("two words", "AWS::Compute", "aws::compute", " ", "a\"b"),
                "g");
        AnkiNote note = made(tagged, NoteType.QUESTION, "D");
        assertThat(note.tags()).containsExactly("a_b", "AWS::Compute", "cumulus::archived", "two_words");
        assertThat(note.joinedTags()).isEqualTo(" a_b AWS::Compute cumulus::archived two_words ");
    }

    @Test
    void the_print_tells_two_wordings_apart() {
        AnkiNote one = made(card(CardKind.BASIC, CardText.of("a", "b")), NoteType.QUESTION, "D");
        AnkiNote same = made(card(CardKind.BASIC, CardText.of("a", "b")), NoteType.QUESTION, "Other deck");
        AnkiNote other = made(card(CardKind.BASIC, CardText.of("a", "c")), NoteType.QUESTION, "D");
        assertThat(one.print()).isEqualTo(same.print()).isNotEqualTo(other.print());
    }

    /** A change of ours to a template or the style sheet reaches Anki only with a newer time. */
    @Test
    void the_layout_is_that_of_its_time() throws Exception {
        StringBuilder layout = new StringBuilder(NoteType.css());
        for (NoteType type : NoteType.values()) {
            layout.append(type.id()).append(type.title()).append(type.fields()).append(type.template());
            layout.append(type.front()).append(type.back());
        }
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(layout.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(NoteType.CHANGED_AT + " " + HexFormat.of().formatHex(Arrays.copyOf(digest, 8)))
                .isEqualTo("2026-11-22T18:00:00Z 5f1c6d499246d1b0");
    }

    private static long sha1(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return Long.parseLong(HexFormat.of().formatHex(digest, 0, 4), 16);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private AnkiNote made(Card card, NoteType type, String root) {
        return maker.of(new CardToSend(card, List.of(), root, type));
    }

    private static Card card(CardKind kind, CardText text) {
        return new Card(
                new CardId("id-1"),
                new CardContent(kind, TopicPath.of("Queues", "Limits"), text, "rule", Importance.NORMAL),
                Optional.of(new Source("n.txt", new Span(3, 4))),
                CardState.ACTIVE,
                Origin.GENERATED,
                Set.of(),
                "group");
    }
}
