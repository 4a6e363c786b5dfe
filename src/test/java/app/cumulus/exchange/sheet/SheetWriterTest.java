package app.cumulus.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.exchange.Deck;
import app.cumulus.exchange.RandomDeck;
import app.cumulus.exchange.TopicGroups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTest {

    @TempDir
    Path folder;

    @Test
    void each_topic_is_a_section_and_each_card_a_row_of_question_and_answer() throws IOException {
        Deck deck = new RandomDeck(7).deck(50);
        Document page = page(deck);
        List<TopicGroups.Group> groups = TopicGroups.of(deck);
        assertThat(page.select("body > h1").text()).isEqualTo(deck.name().strip());
        assertThat(page.select("section > h2")).hasSize(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            Element section = page.select("section").get(i);
            assertThat(section.select("> h2").text())
                    .isEqualTo(String.join(" \u203a ", groups.get(i).topic().parts()));
            assertThat(section.select("> .card")).hasSize(groups.get(i).cards().size());
        }
        assertThat(page.select(".card")).hasSize(50).allMatch(card -> card.childrenSize() == 2);
        long extras = deck.cards().stream()
                .filter(card -> !card.card().text().extra().isBlank())
                .count();
        assertThat(page.select(".extra")).hasSize((int) extras);
    }

    @Test
    void the_page_asks_nothing_of_the_network_and_runs_nothing() throws IOException {
        Path file = folder.resolve("sheet.html");
        new SheetWriter().write(new RandomDeck(8).deck(80), file);
        Document page = Jsoup.parse(Files.readString(file));
        assertThat(page.select("script, img, link, iframe, a, [onload], [src], details"))
                .isEmpty();
        assertThat(page.select("style").html())
                .doesNotContain("url(", "@import")
                .contains("@media print");
    }

    private Document page(Deck deck) throws IOException {
        Path file = folder.resolve("sheet.html");
        new SheetWriter().write(deck, file);
        return Jsoup.parse(Files.readString(file));
    }
}
