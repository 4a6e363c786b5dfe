package app.cumulus.card.rule;

import app.cumulus.card.Draft;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.read.NoteReader;
import java.util.List;

/** The active cards of one rule for a small note, as {@code question => answer}. */
public final class CardsOf {

    private static final CardGenerator GENERATOR = new CardGenerator();

    private CardsOf() {}

    public static List<String> rule(String rule, String note) {
        return GENERATOR.generate(new NoteReader().read("parcels.txt", note)).drafts().stream()
                .filter(Draft::active)
                .map(Draft::content)
                .filter(content -> content.rule().equals(rule))
                .map(content -> content.text().question() + " => "
                        + content.text().answer().replace("\n", " "))
                .toList();
    }

    /** The active cards of all rules. */
    public static List<String> all(String note) {
        return GENERATOR.generate(new NoteReader().read("parcels.txt", note)).drafts().stream()
                .filter(Draft::active)
                .map(Draft::content)
                .map(content -> content.text().question() + " => "
                        + content.text().answer().replace("\n", " "))
                .toList();
    }

    /** What a rule proposes for a bullet and no gate turns away, though a better card may stand in its place. */
    public static List<String> proposed(String rule, String... lines) {
        StringBuilder note = new StringBuilder("Parcel Queue\n============\n");
        for (String line : lines) {
            note.append("- ").append(line).append('\n');
        }
        return GENERATOR.generate(new NoteReader().read("parcels.txt", note.toString())).drafts().stream()
                .filter(draft -> draft.off()
                        .filter(reason -> !reason.contains("better card"))
                        .isEmpty())
                .map(Draft::content)
                .filter(content -> content.rule().equals(rule))
                .map(content -> content.text().question() + " => "
                        + content.text().answer().replace("\n", " "))
                .toList();
    }

    /** The same for lines that are bullets under one heading. */
    public static List<String> bullets(String rule, String... lines) {
        StringBuilder note = new StringBuilder("Parcel Queue\n============\n");
        for (String line : lines) {
            note.append("- ").append(line).append('\n');
        }
        return rule(rule, note.toString());
    }
}
