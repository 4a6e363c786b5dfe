package app.cumulus.card.rule;

import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import java.util.stream.Stream;

/** The active cards that one rule makes of a small note, each as {@code question => answer}. */
public final class Made {

    private Made() {}

    public static List<String> by(String rule, String... lines) {
        String note = String.join("\n", lines) + "\n";
        return new CardGenerator()
                .generate(new NoteReader().read("small.txt", note)).drafts().stream()
                        .filter(draft -> draft.off().isEmpty())
                        .filter(draft -> draft.content().rule().equals(rule))
                        .flatMap(draft -> Stream.of(draft.content().text().question() + " => "
                                + draft.content().text().answer()))
                        .toList();
    }
}
