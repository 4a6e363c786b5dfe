package app.cumulus.exchange.sheet;

import app.cumulus.card.Card;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.Deck;
import app.cumulus.exchange.DeckCard;
import app.cumulus.exchange.TopicGroups;
import app.cumulus.exchange.WholeFile;
import app.cumulus.exchange.report.HtmlText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes decks as one HTML page to print: by topic, questions on the left, answers on the right, so that a sheet of paper laid
 * over one side asks for it. The page needs nothing else: no script, no picture, no network.
 */
public final class SheetWriter {

    /**
     * Writes a deck to a file, which is either written as a whole or left as it was.
     *
     * @throws IOException if the folder or the file cannot be written to
     */
    public void write(Deck deck, Path target) throws IOException {
        try (WholeFile file = WholeFile.at(target)) {
            Writer out = new BufferedWriter(new OutputStreamWriter(file.out(), StandardCharsets.UTF_8));
            write(deck, out);
            out.flush();
            file.keep();
        }
    }

    private static void write(Deck deck, Writer out) throws IOException {
        String name = HtmlText.escaped(deck.name());
        int cards = deck.cards().size();
        out.write("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                <p class="about">%d %s, %s</p>
                """.formatted(
                        name,
                        style(),
                        name,
                        cards,
                        cards == 1 ? "card" : "cards",
                        deck.exportedAt().toString().substring(0, 10)));
        for (TopicGroups.Group group : TopicGroups.of(deck)) {
            write(group, out);
        }
        out.write("</body>\n</html>\n");
    }

    private static void write(TopicGroups.Group group, Writer out) throws IOException {
        out.write("<section>\n<h2>" + heading(group.topic()) + "</h2>\n");
        for (DeckCard card : group.cards()) {
            write(card.card(), out);
        }
        out.write("</section>\n");
    }

    private static String heading(TopicPath topic) {
        List<String> above = topic.parts().subList(0, topic.parts().size() - 1);
        String path = above.isEmpty()
                ? ""
                : "<span class=\"above\">" + HtmlText.escaped(String.join(" \u203a ", above)) + " \u203a </span>";
        return path + HtmlText.escaped(topic.last());
    }

    private static void write(Card card, Writer out) throws IOException {
        out.write("<div class=\"card\">\n<div>"
                + HtmlText.ofCommonMark(card.text().question()) + "</div>\n");
        out.write("<div>" + HtmlText.ofCommonMark(card.text().answer()));
        if (!card.text().extra().isBlank()) {
            out.write(
                    "<div class=\"extra\">" + HtmlText.ofCommonMark(card.text().extra()) + "</div>");
        }
        out.write("</div>\n</div>\n");
    }

    private static String style() throws IOException {
        try (InputStream css = SheetWriter.class.getResourceAsStream("sheet.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
