package app.cumulus.card.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds lines of one note that give different values for one attribute of one thing. */
final class Contradictions {

    /** Where a note gives one attribute more values than this, they are values of different things. */
    private static final int MOST_VALUES = 3;

    private final ClaimReader reader;

    Contradictions(ClaimReader reader) {
        this.reader = reader;
    }

    List<Flag> in(List<NoteLine> lines) {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (NoteLine line : lines) {
            for (Claim claim : reader.claims(line)) {
                claims.computeIfAbsent(claim.key(), key -> new ArrayList<>()).add(claim);
            }
        }
        Set<Flag> flags = new LinkedHashSet<>();
        claims.values().forEach(group -> flags.addAll(flags(group)));
        return List.copyOf(flags);
    }

    private static List<Flag> flags(List<Claim> group) {
        List<Claim> values = new ArrayList<>();
        for (Claim claim : group) {
            if (values.stream().noneMatch(value -> value.amount().sameAs(claim.amount()))) {
                values.add(claim);
            }
            if (values.size() > MOST_VALUES) {
                return List.of();
            }
        }
        List<Flag> flags = new ArrayList<>();
        for (Claim claim : group) {
            values.stream().filter(claim::contradicts).findFirst().ifPresent(other -> flags.add(flag(claim, other)));
        }
        return flags;
    }

    /** No line numbers: the message is on cards, which must not change when lines move. */
    private static Flag flag(Claim claim, Claim other) {
        boolean inOrder =
                claim.line().lines().startLine() < other.line().lines().startLine();
        Claim first = inOrder ? claim : other;
        Claim second = inOrder ? other : claim;
        String message = "Your note gives two values for the "
                + claim.qualifier().word() + " of "
                + String.join(" ", first.words()) + ": " + first.amount().text() + " and "
                + second.amount().text() + ".";
        return new Flag(
                claim.line().lines(), Flag.Kind.CONTRADICTION, claim.amount().text(), message, "");
    }
}
