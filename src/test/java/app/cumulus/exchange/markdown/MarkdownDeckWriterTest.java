package app.cumulus.exchange.markdown;

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
import app.cumulus.exchange.CollectedDeck;
import app.cumulus.exchange.Deck;
import app.cumulus.exchange.DeckCard;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.RandomDeck;
import app.cumulus.exchange.TopicGroups;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownDeckWriterTest {

    @TempDir
    Path folder;

    @Test
    void a_deck_is_good_to_read() throws IOException {
        Deck deck = new Deck(
                "My notes",
                Instant.EPOCH,
                List.of(
                        card(
                                "1",
                                CardKind.BASIC,
                                TopicPath.of("S3", "Limits"),
                                new CardText("How large?", "5 TB", "", "")),
                        card(
                                "2",
                                CardKind.CLOZE,
                                TopicPath.of("SQS"),
                                new CardText("SQS [\u2026].", "queues", "Simple", "SQS {{c1::queues}}.")),
                        card("3", CardKind.LIST, TopicPath.of("S3"), new CardText("Which two?", "- a\n- b", "", ""))));
        Path file = folder.resolve("deck.md");
        new MarkdownDeckWriter().write(deck, file);
        assertThat(file).content().isEqualTo("""
                <!-- cumulus-deck 1 -->

                # My notes

                ## S3

                <!-- card 3 list -->

                **Q:** Which two?

                **A:**

                - a
                - b

                **Tags:** aws x

                ### Limits

                <!-- card 1 basic -->

                **Q:** How large?

                **A:** 5 TB

                **Tags:** aws x

                ## SQS

                <!-- card 2 cloze -->

                **Q:** SQS [\u2026].

                **A:** queues

                **Extra:** Simple

                **Tags:** aws x
                """);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_is_written_is_read_back(long seed) throws IOException {
        Deck deck = new RandomDeck(seed).deck(80);
        Path file = folder.resolve("deck.md");
        new MarkdownDeckWriter().write(deck, file);
        CollectedDeck read = CollectedDeck.of(new MarkdownReader(), file);
        List<Card> written = TopicGroups.of(deck).stream()
                .flatMap(group -> group.cards().stream().map(DeckCard::card))
                .toList();
        assertThat(read.complaints()).isEmpty();
        assertThat(read.name()).isEqualTo(deck.name());
        assertThat(read.cards()).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
            IncomingCard back = read.cards().get(i);
            Card card = written.get(i);
            assertThat(back.key()).isEqualTo(card.id().value());
            assertThat(back.kind()).isEqualTo(card.content().kind());
            assertThat(back.topic()).isEqualTo(card.topic());
            assertThat(back.tags()).isEqualTo(card.tags());
            assertThat(back.text()).isEqualTo(card.text());
        }
    }

    @Test
    void topics_deeper_than_headings_go_come_back() throws IOException {
        TopicPath deep = TopicPath.of("a", "b", "c", "d", "e", "f", "g");
        Deck deck = new Deck("Deep", Instant.EPOCH, List.of(card("1", CardKind.BASIC, deep, CardText.of("q?", "a"))));
        Path file = folder.resolve("deck.md");
        new MarkdownDeckWriter().write(deck, file);
        assertThat(file).content().contains("###### e > f > g\n");
        assertThat(CollectedDeck.of(new MarkdownReader(), file).cards().get(0).topic())
                .isEqualTo(deep);
    }

    private static DeckCard card(String id, CardKind kind, TopicPath topic, CardText text) {
        Card card = new Card(
                new CardId(id),
                new CardContent(kind, topic, text, "written", Importance.NORMAL),
                Optional.empty(),
                CardState.ACTIVE,
                Origin.WRITTEN,
                Set.of("x", "aws"),
                "group");
        return new DeckCard(card, Optional.empty(), List.of());
    }
}
