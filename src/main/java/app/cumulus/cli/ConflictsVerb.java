package app.cumulus.cli;

import app.cumulus.card.CardId;
import app.cumulus.deck.Field;
import app.cumulus.library.Library;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.imports.Conflict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cumulus conflicts}: what both the user and a note changed. */
@Command(description = "Lists texts that both you and a note changed; yours stay until you decide.")
final class ConflictsVerb implements Callable<Integer> {

    private final RootCommand root;

    @Option(names = "--mine", paramLabel = "CARD", description = "keep your texts of this card; may be repeated")
    private List<String> mine = List.of();

    @Option(
            names = "--note",
            paramLabel = "CARD",
            description = "take what the note says of this card; may be repeated")
    private List<String> note = List.of();

    ConflictsVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Library library = root.open()) {
            List<Conflict> open = library.conflicts();
            mine.forEach(card -> library.settle(conflicting(open, card), Set.of()));
            note.forEach(card -> library.settle(
                    conflicting(open, card),
                    open.stream()
                            .filter(conflict -> conflict.card().value().equals(card))
                            .map(Conflict::field)
                            .collect(Collectors.toSet())));
            print(library.conflicts());
        }
        return Cli.DONE;
    }

    private static CardId conflicting(List<Conflict> open, String card) {
        return open.stream()
                .map(Conflict::card)
                .filter(id -> id.value().equals(card))
                .findFirst()
                .orElseThrow(() -> new LibraryException("There is no card " + card
                        + " that both you and a note changed. 'cumulus conflicts' lists them."));
    }

    private void print(List<Conflict> open) {
        if (root.json()) {
            root.out()
                    .println(JsonText.of(Map.of(
                            "conflicts", open.stream().map(ConflictsVerb::json).toList())));
            return;
        }
        for (Conflict conflict : open) {
            root.terminal().say("card " + conflict.card() + ", " + lower(conflict.field()));
            root.terminal().say("  was:  " + line(conflict.was()));
            root.terminal().say("  mine: " + line(conflict.mine()));
            root.terminal().say("  note: " + line(conflict.note()));
        }
        root.terminal()
                .say(
                        open.isEmpty()
                                ? "There are no conflicts."
                                : "Decide with --mine CARD or --note CARD; yours stay until then.");
    }

    private static Map<String, String> json(Conflict conflict) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("id", conflict.card().value());
        json.put("field", lower(conflict.field()));
        json.put("was", conflict.was());
        json.put("mine", conflict.mine());
        json.put("note", conflict.note());
        return json;
    }

    private static String lower(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static String line(String text) {
        return PlainText.of(text).strip().replaceAll("\\s*\\R\\s*", " / ");
    }
}
