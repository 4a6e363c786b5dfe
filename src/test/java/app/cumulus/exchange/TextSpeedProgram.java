package app.cumulus.exchange;

import app.cumulus.exchange.json.DeckJsonReader;
import app.cumulus.exchange.json.QuestionListReader;
import app.cumulus.exchange.markdown.MarkdownReader;
import app.cumulus.exchange.table.TableReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** Measures how long large decks of text take to read; run it with a small heap to see that it does not grow. */
public final class TextSpeedProgram {

    private TextSpeedProgram() {}

    /** Counts what a reader hands over and keeps nothing. */
    private static final class Count implements DeckSink {
        private int cards;
        private int problems;

        @Override
        public void name(String name) {}

        @Override
        public void card(IncomingCard card) {
            cards++;
        }

        @Override
        public void problem(RowProblem problem) {
            problems++;
        }
    }

    /** The argument is a number of cards. */
    public static void main(String[] args) throws IOException {
        int cards = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("cumulus-text-speed");
        String json =
                "%s\n{\"id\":\"c%d\",\"topic\":[\"AWS\",\"T%d\"],\"question\":\"What is number %<d?\",\"answer\":\"The"
                        + " answer\",\"schedule\":{\"due\":\"2026-12-01\",\"intervalDays\":6},\"reviews\":[{\"at\":"
                        + "\"2026-11-19T07:12:44Z\",\"grade\":4,\"millis\":5300}]}";
        measure(
                new DeckJsonReader(),
                folder.resolve("deck.json"),
                cards,
                "{\"format\":\"cumulus-deck\",\"cards\":[",
                "]}",
                i -> json.formatted(i == 0 ? "" : ",", i, i % 100));
        measure(
                new QuestionListReader(),
                folder.resolve("list.json"),
                cards,
                "[",
                "]",
                i -> "%s\n{\"question\":\"What is %d?\",\"options\":[\"a\",\"b\",\"c\"],\"answer\":\"b\"}"
                        .formatted(i == 0 ? "" : ",", i));
        measure(
                new TableReader(),
                folder.resolve("table.csv"),
                cards,
                "Question,Answer,Tags\n",
                "",
                i -> "\"What, in short, is number %d?\",\"The answer,\nin two lines\",tag-%d\n".formatted(i, i % 100));
        measure(
                new MarkdownReader(),
                folder.resolve("pairs.md"),
                cards,
                "# Deck\n",
                "",
                i -> "\nQ: What is number %d?\nA: The answer\n\n- with a list\n".formatted(i));
    }

    private static void measure(
            DeckReader reader, Path file, int cards, String before, String after, IntFunction<String> card)
            throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.print(before);
            for (int i = 0; i < cards; i++) {
                out.print(card.apply(i));
            }
            out.print(after);
        }
        Count count = new Count();
        long start = System.nanoTime();
        reader.read(file, count);
        System.out.printf(
                "%-20s %7d cards, %d problems, %.1f MB: %.2f s%n",
                reader.getClass().getSimpleName(),
                count.cards,
                count.problems,
                Files.size(file) / 1e6,
                (System.nanoTime() - start) / 1e9);
        Files.delete(file);
    }
}
