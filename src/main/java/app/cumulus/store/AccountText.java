package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.card.LineFate;
import app.cumulus.card.LineLedger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The account of a note as text: a line for each line of the note, which begins with the letter of its fate; after an empty
 * line the reasons, each with the ids of the candidates it keeps off.
 */
final class AccountText {

    private static final String BETWEEN = "\t";

    private AccountText() {}

    static String of(NoteAccount account) {
        String lines = account.ledger().fates().stream().map(AccountText::of).collect(Collectors.joining("\n"));
        Map<String, List<String>> cards = new TreeMap<>();
        account.off()
                .forEach((card, reason) -> cards.computeIfAbsent(oneLine(reason), key -> new ArrayList<>())
                        .add(card.value()));
        String reasons = cards.entrySet().stream()
                .map(each -> each.getKey()
                        + BETWEEN
                        + each.getValue().stream().sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        return lines + "\n\n" + reasons;
    }

    static NoteAccount read(String text) {
        List<LineFate> fates = new ArrayList<>();
        Map<CardId, String> off = new HashMap<>();
        boolean ofLines = true;
        for (String line : text.split("\n")) {
            if (line.isEmpty()) {
                ofLines = false;
            } else if (ofLines) {
                fates.add(fate(line));
            } else {
                String[] halves = line.split(BETWEEN, 2);
                for (String card : halves[1].split(" ")) {
                    off.put(new CardId(card), halves[0]);
                }
            }
        }
        return new NoteAccount(new LineLedger(fates), off);
    }

    private static String of(LineFate fate) {
        if (fate instanceof LineFate.Carded carded) {
            return "C" + carded.cards();
        } else if (fate instanceof LineFate.Off off) {
            return "O" + oneLine(off.reason());
        } else if (fate instanceof LineFate.Skipped skipped) {
            return "S" + oneLine(skipped.reason());
        } else if (fate instanceof LineFate.NeedsAttention attention) {
            return "A" + oneLine(attention.reason());
        }
        return "X";
    }

    private static LineFate fate(String line) {
        String rest = line.substring(1);
        return switch (line.charAt(0)) {
            case 'C' -> new LineFate.Carded(Integer.parseInt(rest));
            case 'O' -> new LineFate.Off(rest);
            case 'S' -> new LineFate.Skipped(rest);
            case 'A' -> new LineFate.NeedsAttention(rest);
            default -> new LineFate.Context();
        };
    }

    private static String oneLine(String reason) {
        return reason.replaceAll("\\s+", " ").strip();
    }
}
