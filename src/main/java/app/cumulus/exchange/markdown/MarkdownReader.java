package app.cumulus.exchange.markdown;

import app.cumulus.exchange.DeckReader;
import app.cumulus.exchange.DeckSink;
import app.cumulus.exchange.text.DeckText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads decks in Markdown and in plain text: {@code Q:} and {@code A:}, numbered or not, {@code ::} and {@code :::} in one
 * line, headings with the answer under them, tables of two columns, folded answers, ticked options.
 */
public final class MarkdownReader implements DeckReader {

    /** Whether a file looks like a deck in Markdown or a list of questions and answers. */
    public boolean reads(String fileName, String head) {
        String text = DeckText.plainHead(head);
        if (text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[{")) {
            return false;
        }
        try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
            Layouts layouts = Layouts.of(reader);
            return isMarkdown(fileName) ? layouts.any() : layouts.hasPairs();
        } catch (IOException e) {
            throw new IllegalStateException("bug: a text in memory cannot fail to be read", e);
        }
    }

    @Override
    public void read(Path file, DeckSink sink) throws IOException {
        DeckText text = DeckText.of(file);
        Layouts layouts;
        try (BufferedReader reader = text.open()) {
            layouts = Layouts.of(reader);
        }
        if (!layouts.any()) {
            throw text.unreadable("no cards are found in it; write Q: before a question and A: before its answer");
        }
        String name = layouts.titled() ? title(text, layouts.own()) : text.deckName();
        sink.name(name);
        boolean plain = !isMarkdown(text.fileName());
        CardGatherer cards = new CardGatherer(name, sink, plain, layouts.titled(), layouts.anyHeadings());
        if (layouts.own()) {
            OwnLines lines = new OwnLines(text, cards);
            each(text, lines::take);
            lines.finish();
        } else {
            ForeignLines lines = new ForeignLines(layouts, cards);
            each(text, lines::take);
            lines.end();
        }
    }

    private static void each(DeckText text, Consumer<String> taker) throws IOException {
        try (BufferedReader reader = text.open()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                taker.accept(line);
            }
        }
    }

    private static String title(DeckText text, boolean own) throws IOException {
        Fence fence = new Fence();
        try (BufferedReader reader = text.open()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Optional<Headings.Heading> heading = fence.holds(line) ? Optional.empty() : Headings.in(line);
                if (heading.filter(each -> each.depth() == 1 && !each.words().isBlank())
                        .isPresent()) {
                    String words = heading.get().words();
                    return own ? words : Headings.topic(words);
                }
            }
        }
        return text.deckName();
    }

    private static boolean isMarkdown(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }
}
