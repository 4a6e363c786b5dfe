package app.cumulus.cli;

import app.cumulus.card.CardState;
import app.cumulus.catalog.CardRow;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Numbers;
import app.cumulus.catalog.Query;
import app.cumulus.catalog.QueryParser;
import app.cumulus.catalog.Reading;
import app.cumulus.library.Library;
import app.cumulus.library.cards.CardDesk;
import app.cumulus.schedule.MemoryState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cumulus cards}: the cards that a query finds. */
@Command(
        description =
                "Lists the cards that a query finds; all of them without one. Words are looked for in question, answer,"
                        + " extra, topic and tags; fields are is: topic: tag: note: rule: kind: lines: due< ease< ivl> lapses>= reps>="
                        + " added: rated: id:; - leaves out, or and parentheses choose. Put a query with < or > into quotes. After"
                        + " -- a query may begin with a minus.")
final class CardsVerb implements Callable<Integer> {

    private static final int PAGE = 500;

    private final RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "such as: is:due topic:sqs \"ease<2\"")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--sort",
            paramLabel = "COLUMN",
            description =
                    "position (default), question, answer, topic, due, interval, ease, lapses, state, rule, tags or"
                            + " added; with a minus before it the other way round")
    private String sort = "position";

    CardsVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Query query = query();
        CardSort order = order();
        try (Library library = root.open()) {
            CardDesk desk = library.cards();
            Numbers found = desk.find(query, order);
            if (root.json()) {
                List<Map<String, ?>> cards = new ArrayList<>();
                rows(desk, found).forEach(row -> cards.add(json(row)));
                root.out().println(JsonText.of(Map.of("cards", cards)));
            } else {
                rows(desk, found).forEach(this::print);
                root.out().println(found.isEmpty() ? "No card fits." : Words.count(found.size(), "card") + ".");
            }
        }
        return Cli.DONE;
    }

    private Query query() {
        Reading reading = QueryParser.read(String.join(" ", words));
        if (reading instanceof Reading.Misread misread) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "The query cannot be read: " + misread.problem().sentence() + ".");
        }
        return ((Reading.Understood) reading).query();
    }

    private CardSort order() {
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        for (CardSort.Column column : CardSort.Column.values()) {
            if (column.name().equalsIgnoreCase(name)) {
                return new CardSort(column, descending);
            }
        }
        throw new CommandLine.ParameterException(
                spec.commandLine(), "There is no column '" + name + "' to sort by; the help lists them.");
    }

    private static List<CardRow> rows(CardDesk desk, Numbers found) {
        List<CardRow> rows = new ArrayList<>(found.size());
        for (int from = 0; from < found.size(); from += PAGE) {
            rows.addAll(desk.rows(found.between(from, from + PAGE)));
        }
        return rows;
    }

    private void print(CardRow row) {
        String memory = row.memory() instanceof MemoryState.Learned learned
                ? "due " + learned.due() + ", " + learned.intervalDays() + " d, ease "
                        + learned.easiness().value()
                : row.state() == CardState.ACTIVE ? "new" : "";
        String state = row.state() == CardState.ACTIVE ? "" : lower(row.state());
        String standing = memory.isEmpty() || state.isEmpty() ? memory + state : state + ", " + memory;
        root.terminal().say("[" + row.topic().last() + "] " + line(row.question()) + " = " + line(row.answer()));
        root.terminal()
                .say("    " + row.id() + "  " + standing
                        + (row.tags().isEmpty() ? "" : "  tags: " + String.join(", ", row.tags())));
    }

    private static String line(String text) {
        return PlainText.of(text).replaceAll("\\s+", " ").strip();
    }

    private static Map<String, ?> json(CardRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", row.id().value());
        json.put("kind", lower(row.kind()));
        json.put("state", lower(row.state()));
        json.put("topic", row.topic().parts());
        json.put("question", row.question());
        json.put("answer", row.answer());
        json.put("rule", row.rule());
        json.put("tags", row.tags());
        json.put("flagged", row.flagged());
        if (row.memory() instanceof MemoryState.Learned learned) {
            json.put("due", learned.due().toString());
            json.put("intervalDays", learned.intervalDays());
            json.put("ease", learned.easiness().value());
            json.put("lapses", learned.lapses());
        }
        return json;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
