package app.cumulus.ui.cards;

import app.cumulus.catalog.CardRow;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Numbers;
import app.cumulus.catalog.Query;
import app.cumulus.catalog.QueryParser;
import app.cumulus.catalog.Reading;
import app.cumulus.library.cards.CardDesk;
import app.cumulus.ui.work.TaskRunner;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Finds what is typed. While a search runs, only the newest of those that were typed meanwhile waits. */
final class CardSearch {

    private final CardDesk desk;
    private final TaskRunner runner;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<PagedRows> rows;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper noCards = new ReadOnlyBooleanWrapper();
    private Wanted wanted = new Wanted(new Query.Everything(), CardSort.BY_NOTE);
    private int studied;
    private boolean running;
    private boolean again;

    private record Wanted(Query query, CardSort sort) {}

    private record Found(Numbers numbers, int studied, List<CardRow> firstPage) {}

    CardSearch(CardDesk desk, TaskRunner runner, Consumer<Throwable> failed) {
        this.desk = desk;
        this.runner = runner;
        this.failed = failed;
        rows = new ReadOnlyObjectWrapper<>(new PagedRows(Numbers.NONE, page -> {}));
    }

    ReadOnlyObjectProperty<PagedRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many of the cards that were found are in study. */
    int studied() {
        return studied;
    }

    /** What is wrong with what was typed last; the rows are those of the search before then. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether all cards were looked for and there was none. */
    ReadOnlyBooleanProperty noCardsProperty() {
        return noCards.getReadOnlyProperty();
    }

    void type(String query) {
        Reading reading = QueryParser.read(query);
        if (reading instanceof Reading.Understood understood) {
            problem.set("");
            wanted = new Wanted(understood.query(), wanted.sort());
            search();
        } else if (reading instanceof Reading.Misread misread) {
            problem.set(misread.problem().sentence());
        }
    }

    void sort(CardSort sort) {
        if (!sort.equals(wanted.sort())) {
            wanted = new Wanted(wanted.query(), sort);
            search();
        }
    }

    /** Looks again, since the cards may have changed. */
    void search() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        again = false;
        Wanted now = wanted;
        runner.run(() -> found(now), found -> show(found, now.query()), this::fail);
    }

    private Found found(Wanted now) {
        Numbers numbers = desk.find(now.query(), now.sort());
        return new Found(
                numbers,
                desk.studied(numbers),
                desk.rows(numbers.between(0, Math.min(PagedRows.PAGE, numbers.size()))));
    }

    private void show(Found found, Query query) {
        running = false;
        if (again) {
            search();
            return;
        }
        noCards.set(query instanceof Query.Everything && found.numbers().isEmpty());
        PagedRows[] made = new PagedRows[1];
        made[0] = new PagedRows(found.numbers(), page -> read(made[0], page));
        made[0].fill(0, found.firstPage());
        studied = found.studied();
        rows.set(made[0]);
    }

    private void read(PagedRows of, int page) {
        runner.run(() -> desk.rows(of.page(page)), read -> of.fill(page, read), failed);
    }

    private void fail(Throwable problem) {
        running = false;
        failed.accept(problem);
    }
}
