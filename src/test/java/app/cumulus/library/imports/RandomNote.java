package app.cumulus.library.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A note of our own that is edited at random, as people edit theirs. */
final class RandomNote {

    private static final List<String> SERVICES = List.of("SQS", "SNS", "Lambda", "DynamoDB", "S3", "Kinesis", "KMS");
    private static final List<String> THINGS =
            List.of("message", "function", "table", "bucket", "stream", "policy", "alias", "trigger", "queue", "topic");
    private static final List<String> VERBS =
            List.of("keeps", "replicates", "encrypts", "delivers", "retries", "throttles", "archives");

    private final Random random;
    private final List<String> lines = new ArrayList<>();

    RandomNote(Random random) {
        this.random = random;
        for (String service : SERVICES) {
            lines.add("# Amazon " + service);
            for (int i = 0; i < 6; i++) {
                lines.add(fact());
            }
            lines.add("");
        }
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    void edit(int times) {
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(8)) {
                case 0 -> lines.add(at, fact());
                case 1 -> lines.remove(at);
                case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
                case 3 -> lines.set(at, line.startsWith("#") ? line : "    " + line);
                case 4 -> lines.set(at, line.replaceFirst("^(\\s*)- ", random.nextBoolean() ? "$1* " : "$1• "));
                case 5 -> lines.set(at, misspelt(line));
                case 6 -> lines.set(at, line.replaceFirst("^# Amazon", "# The service"));
                default -> lines.set(at, line.isBlank() ? line : line + " and no more");
            }
        }
    }

    private String misspelt(String line) {
        int at = line.indexOf("per");
        return at < 0 ? line : line.substring(0, at) + "pre" + line.substring(at + 3);
    }

    private String fact() {
        String thing = pick(THINGS);
        return switch (random.nextInt(3)) {
            case 0 ->
                "- The largest " + thing + " of " + pick(SERVICES) + " is " + random.nextInt(900) + " KB per region.";
            case 1 ->
                "- A dead-letter " + thing + " " + pick(VERBS) + " each " + pick(THINGS) + " for " + random.nextInt(90)
                        + " days per account.";
            default ->
                "- " + pick(SERVICES) + " " + thing + ": a " + pick(THINGS) + " that " + pick(VERBS) + " every "
                        + pick(THINGS) + " in " + random.nextInt(9) + " zones.";
        };
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
