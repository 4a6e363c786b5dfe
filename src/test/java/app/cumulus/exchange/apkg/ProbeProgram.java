package app.cumulus.exchange.apkg;

import java.nio.file.*;

public class ProbeProgram {
    public static void main(String[] a) throws Exception {
        for (String f : a) {
            try {
                long t = System.nanoTime();
                Taken t2 = Taken.from(Path.of(f));
                System.out.println("=== " + f + " name=" + t2.name + " cards=" + t2.cards.size() + " of " + t2.expected
                        + " problems=" + t2.problems.size() + " media=" + t2.media.size() + " learned="
                        + t2.cards.stream()
                                .filter(c -> c.progress().isPresent())
                                .count() + " answers="
                        + t2.cards.stream()
                                .flatMap(c -> c.progress().stream())
                                .mapToInt(p -> p.answers().size())
                                .sum() + " ms=" + (System.nanoTime() - t) / 1000000);
                t2.problems.stream().limit(5).forEach(System.out::println);
                int step = Math.max(1, t2.cards.size() / Integer.getInteger("n", 6));
                for (int i = 0; i < t2.cards.size(); i += step) {
                    var c = t2.cards.get(i);
                    System.out.println(c.kind() + " " + c.topic() + " " + c.state() + " " + c.tags() + " f" + c.flag()
                            + " "
                            + c.progress()
                                    .map(p -> p.memory() + " " + p.answers().size())
                                    .orElse("new") + "\nQ: " + c.text().question() + "\nA: "
                            + c.text().answer()
                            + (c.text().extra().isEmpty()
                                    ? ""
                                    : "\nE: " + c.text().extra())
                            + (c.text().clozeText().isEmpty()
                                    ? ""
                                    : "\nC: " + c.text().clozeText()));
                }
            } catch (Exception e) {
                System.out.println("=== " + f + " " + e);
                e.printStackTrace(System.out);
            }
        }
    }
}
