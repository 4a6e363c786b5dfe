package app.cumulus.ui.palette;

import app.cumulus.catalog.CardRow;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Heading;
import app.cumulus.catalog.Numbers;
import app.cumulus.catalog.Query;
import app.cumulus.library.cards.CardDesk;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.work.TaskRunner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What the palette offers for the letters typed: actions, kept searches and topics whose names have all the words, then cards
 * that say them.
 */
public final class PaletteViewModel {

    private static final int MOST_CARDS = 20;
    private static final int MOST_TOPICS = 3;

    private final CardDesk desk;
    private final TaskRunner runner;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private List<Entry.Action> actions = List.of();

    public PaletteViewModel(CardDesk desk, TaskRunner runner) {
        this.desk = desk;
        this.runner = runner;
        typed.addListener((observable, before, now) -> look());
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** Opens over the screen with what can be done there. */
    public void open(Map<Command, Runnable> offered, Function<Command, String> name) {
        actions = offered.entrySet().stream()
                .map(each -> new Entry.Action(each.getKey(), name.apply(each.getKey()), each.getValue()))
                .toList();
        typed.set("");
        look();
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    private void look() {
        String wanted = typed.get();
        List<Entry> found = new ArrayList<>(actionsNamed(wanted));
        entries.set(List.copyOf(found));
        runner.run(
                () -> read(wanted),
                read -> {
                    if (typed.get().equals(wanted)) {
                        found.addAll(read);
                        entries.set(List.copyOf(found));
                    }
                },
                problem -> {});
    }

    private List<Entry> read(String wanted) {
        List<Entry> read = new ArrayList<>();
        List<String> words = words(wanted);
        desk.savedSearches().stream()
                .filter(search -> hasAll(search.name(), words))
                .forEach(search -> read.add(new Entry.Saved(search)));
        if (!words.isEmpty()) {
            for (Heading topic : desk.headings().named(words, MOST_TOPICS)) {
                if (topic.inStudy() > 0) {
                    read.add(new Entry.Study(topic));
                }
                read.add(new Entry.Under(topic));
            }
        }
        query(words).ifPresent(query -> cards(query).forEach(card -> read.add(new Entry.Found(card))));
        return read;
    }

    private List<Entry.Action> actionsNamed(String wanted) {
        List<String> words = words(wanted);
        return actions.stream().filter(action -> hasAll(action.name(), words)).toList();
    }

    private static boolean hasAll(String name, List<String> words) {
        String text = name.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Plain words: here nobody wants to be told about fields. */
    private static Optional<Query> query(List<String> typed) {
        List<Query> words = typed.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> (Query) new Query.Words(Optional.empty(), word, true))
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Query.All(words));
    }

    private List<CardRow> cards(Query query) {
        Numbers found = desk.find(query, CardSort.BY_NOTE);
        return desk.rows(found.between(0, Math.min(MOST_CARDS, found.size())));
    }
}
