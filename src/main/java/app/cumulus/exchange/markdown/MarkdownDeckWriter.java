package app.cumulus.exchange.markdown;

import app.cumulus.card.Card;
import app.cumulus.card.CardText;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.Deck;
import app.cumulus.exchange.DeckCard;
import app.cumulus.exchange.TopicGroups;
import app.cumulus.exchange.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes decks as Markdown that is good to read, by topic, and that {@link MarkdownReader} takes back with the same questions,
 * answers, extras, tags, topics, kinds and ids. Schedules and note lines stay home.
 */
public final class MarkdownDeckWriter {

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
        out.write(Layouts.OWN + "\n\n# " + oneLine(deck.name()) + "\n");
        List<String> above = List.of();
        for (TopicGroups.Group group : TopicGroups.of(deck)) {
            List<String> headings = headings(group.topic());
            writeHeadings(above, headings, out);
            above = headings;
            for (DeckCard card : group.cards()) {
                write(card.card(), out);
            }
        }
    }

    /** One heading for each part of a topic, and one for all that are too deep for a heading of their own. */
    private static List<String> headings(TopicPath topic) {
        List<String> parts =
                topic.parts().stream().map(MarkdownDeckWriter::oneLine).toList();
        int own = OwnMarks.LAST_DEPTH - OwnMarks.FIRST_DEPTH;
        if (parts.size() <= own) {
            return parts;
        }
        List<String> headings = new ArrayList<>(parts.subList(0, own));
        headings.add(String.join(OwnMarks.SHARING, parts.subList(own, parts.size())));
        return headings;
    }

    private static void writeHeadings(List<String> above, List<String> headings, Writer out) throws IOException {
        int same = 0;
        while (same < Math.min(above.size(), headings.size()) && above.get(same).equals(headings.get(same))) {
            same++;
        }
        for (int level = same; level < headings.size(); level++) {
            out.write("\n" + "#".repeat(OwnMarks.FIRST_DEPTH + level) + " " + headings.get(level) + "\n");
        }
    }

    private static void write(Card card, Writer out) throws IOException {
        CardText text = card.text();
        out.write("\n" + OwnMarks.card(card.id().value(), card.content().kind()) + "\n");
        write("Q", text.question(), out);
        write("A", text.answer(), out);
        if (!text.extra().isBlank()) {
            write("Extra", text.extra(), out);
        }
        boolean rebuilt = text.clozeText()
                .equals(OpenCard.sentence(text.question().strip(), text.answer().strip()));
        if (!text.clozeText().isBlank() && !rebuilt) {
            write("Cloze", text.clozeText(), out);
        }
        if (!card.tags().isEmpty()) {
            write("Tags", String.join(" ", card.tags().stream().sorted().toList()), out);
        }
    }

    /** A text behind its label, or below it where its first line begins a block. */
    private static void write(String label, String text, Writer out) throws IOException {
        Fence fence = new Fence();
        List<String> lines = text.strip().lines().toList();
        boolean below = lines.size() > 1 || lines.get(0).matches("^(?:[-*+>|#]|\\d+[.)]|`{3}|~{3}).*");
        out.write("\n**" + label + ":**" + (below ? "\n\n" : " "));
        for (String line : lines) {
            boolean asItIs = fence.holds(line) || !below;
            out.write((asItIs ? line : OwnMarks.escaped(line)) + "\n");
        }
        if (!fence.missing().isEmpty()) {
            out.write(fence.missing() + "\n");
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
