package app.cumulus.card.generate;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A note of any length in the shapes of real ones. Its sections have names of their own, and hardly a line comes twice. */
final class LongNote {

    private static final List<String> SYLLABLES = List.of(
            "ka", "lo", "mer", "vin", "tor", "sel", "bra", "nok", "du", "pi", "zan", "rel", "fos", "gim", "hul");
    private static final List<String> NOUNS = List.of(
            "crane",
            "parcel",
            "lorry",
            "gate",
            "label",
            "manifest",
            "pallet",
            "warehouse",
            "shift",
            "dispatcher",
            "belt",
            "scanner",
            "route",
            "driver",
            "invoice",
            "container",
            "berth",
            "seal",
            "customs form",
            "weighbridge",
            "forklift",
            "depot",
            "timetable",
            "cargo list",
            "shelf",
            "voucher",
            "sorting hall",
            "night crew",
            "fuel card",
            "permit");
    private static final List<String> VERBS = List.of(
            "stores",
            "weighs",
            "sends",
            "checks",
            "replaces",
            "prints",
            "moves",
            "blocks",
            "counts",
            "locks",
            "opens",
            "copies",
            "delivers",
            "reads",
            "rejects",
            "encrypts");
    private static final List<String> QUALITIES = List.of(
            "automatic",
            "regional",
            "encrypted",
            "temporary",
            "shared",
            "private",
            "weekly",
            "cold",
            "urgent",
            "empty");
    private static final List<String> UNITS =
            List.of("seconds", "minutes", "days", "KB", "GB", "requests per second", "tons");

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private LongNote(long seed) {
        this.random = new Random(seed);
    }

    /** A note of at least so many characters; the same for the same seed. */
    static String of(int characters, long seed) {
        LongNote note = new LongNote(seed);
        while (note.text.length() < characters) {
            note.section();
        }
        return note.text.toString();
    }

    private void section() {
        String name = name() + " " + name();
        text.append("\n======== ").append(name).append(" ========\n\n");
        int parts = 3 + random.nextInt(6);
        for (int part = 0; part < parts; part++) {
            if (random.nextBoolean()) {
                text.append(capital(noun()))
                        .append(' ')
                        .append(pick(List.of("basics", "limits", "types", "setup")))
                        .append(":\n");
            }
            int lines = 3 + random.nextInt(10);
            for (int line = 0; line < lines; line++) {
                boolean plain = random.nextInt(12) > 0;
                text.append(plain ? "  ".repeat(random.nextInt(3)) + (random.nextBoolean() ? "- " : "") : "");
                text.append(plain ? random.nextInt(4) == 0 ? block(name) : sentence(name) : drawing())
                        .append('\n');
            }
            text.append('\n');
        }
    }

    private String sentence(String name) {
        return switch (random.nextInt(10)) {
            case 0 ->
                name + " " + pick(VERBS) + " the " + thing() + " of a " + noun() + " before the " + thing()
                        + " arrives";
            case 1 -> "Default " + noun() + " timeout is " + amount() + ", max is " + amount();
            case 2 ->
                "If the " + thing() + " is " + quality() + ", the " + noun() + " " + pick(VERBS) + " it after "
                        + amount();
            case 3 -> "You can attach up to " + (2 + random.nextInt(90)) + " " + noun() + "s to one " + thing();
            case 4 ->
                "A " + thing() + " is a " + quality() + " " + noun() + " that " + pick(VERBS) + " every " + noun();
            case 5 -> "Use a " + thing() + " to keep the " + noun() + " of the " + noun() + " apart from the " + noun();
            case 6 ->
                "The " + thing() + " must be in the same " + noun() + " as the " + thing() + " because it "
                        + pick(VERBS) + " the " + noun();
            case 7 ->
                "It does not support a " + thing() + ", but it " + pick(VERBS) + " the " + thing() + " by default";
            case 8 ->
                "Unlike a " + noun() + ", a " + thing() + " " + pick(VERBS) + " " + noun() + "s without a " + noun();
            default ->
                "Once the " + noun() + " " + name() + " is full, " + name + " " + pick(VERBS) + " the oldest " + noun()
                        + "s";
        };
    }

    private String block(String name) {
        return switch (random.nextInt(6)) {
            case 0 ->
                capital(quality()) + " " + noun() + " " + name() + ": a " + noun() + " that " + pick(VERBS) + " "
                        + noun() + "s for " + amount();
            case 1 -> name() + " - " + quality() + " " + noun() + " of the " + noun() + " (" + amount() + ")";
            case 2 ->
                "There are 3 kinds of " + noun() + " " + name() + ": " + quality() + ", " + quality() + " and "
                        + quality();
            case 3 -> noun() + " " + name() + " -> " + noun() + " -> " + thing() + " -> " + noun();
            case 4 ->
                "What happens when the " + noun() + " " + name() + " fails?\n    The " + thing() + " " + pick(VERBS)
                        + " it within " + amount();
            default ->
                capital(noun()) + " " + name() + " of " + name + "\n    - " + quality() + " " + noun() + "\n    - "
                        + thing() + "\n    - " + thing();
        };
    }

    private String drawing() {
        return random.nextBoolean()
                ? "\n```\n" + name().toLowerCase(Locale.ROOT) + " --" + noun().replace(' ', '-') + " "
                        + random.nextInt(900) + "\n```\n"
                : "\n| " + capital(noun()) + " | Limit |\n|---|---|\n| " + name() + " | " + amount() + " |\n| " + name()
                        + " | " + amount() + " |\n";
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(pick(SYLLABLES));
        }
        return capital(name.toString());
    }

    private String thing() {
        return quality() + " " + noun();
    }

    private String noun() {
        return pick(NOUNS);
    }

    private String quality() {
        return pick(QUALITIES);
    }

    private String amount() {
        return (1 + random.nextInt(900)) + " " + pick(UNITS);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
