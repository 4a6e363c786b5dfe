package app.cumulus.follow;

import java.util.List;
import java.util.Random;

/** New lines for a note. */
final class RandomFacts {

    private static final List<String> SUBJECTS =
            List.of("A relay", "The broker", "A ledger", "The gauge", "A courier", "The vault", "A beacon");
    private static final List<String> OBJECTS =
            List.of("parcels", "tickets", "samples", "drafts", "signals", "coupons", "receipts");

    private RandomFacts() {}

    static String one(Random random) {
        String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        String object = OBJECTS.get(random.nextInt(OBJECTS.size()));
        int number = random.nextInt(2000);
        return switch (random.nextInt(3)) {
            case 0 -> subject + " keeps " + object + " for " + number + " hours";
            case 1 -> subject + " number " + number + ": a store of " + object + " that nobody reads twice";
            default -> "Up to " + number + " " + object + " fit in one batch";
        };
    }
}
