package app.cumulus.ui.cards;

import app.cumulus.card.CardState;
import app.cumulus.catalog.CardRow;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.CardSort.Column;
import app.cumulus.catalog.Numbers;
import app.cumulus.schedule.MemoryState;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.words.Words;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.util.Duration;

/** The table of cards: only the rows in view are made, and only their pages are read. */
final class CardTable extends TableView<RowSlot> {

    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    /** The name under which the table keeps the beginning of a range. */
    private static final String ANCHOR = "anchor";

    /** More rows than this are chosen as a whole or not at all once the list was read anew. */
    private static final int MOST_CHOSEN_AGAIN = 2000;

    /** Room for the arrow beside the name of the column that is sorted by. */
    private static final double SORT_ARROW = 24;

    private static final double USUAL_HEAD_SIZE = 13;
    private static final double LEAST_HEIGHT = 126;

    private final Words words;
    private final CardsViewModel model;
    private final Map<Column, TableColumn<RowSlot, String>> byColumn = new EnumMap<>(Column.class);
    private final PauseTransition settled = new PauseTransition(Duration.millis(40));
    private final NoCards none;
    private boolean replacing;
    private final ReadOnlyDoubleWrapper headSize = new ReadOnlyDoubleWrapper(USUAL_HEAD_SIZE);

    CardTable(CardsViewModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        setId("cards");
        getStyleClass().add("card-table");
        setAccessibleText(words.say("cards.table"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setTableMenuButtonVisible(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        none = new NoCards(model, words);
        setPlaceholder(none);
        ties.listen(model.noCardsProperty(), (observable, before, now) -> none.show());
        ties.listen(model.queryProperty(), (observable, before, now) -> none.show());
        setRowFactory(table -> new Row());
        makeColumns();
        setSortPolicy(table -> sortByColumn());
        settled.setOnFinished(event -> tellChosen());
        InvalidationListener chosen = changed -> {
            if (!replacing) {
                settled.playFromStart();
            }
        };
        getSelectionModel().getSelectedIndices().addListener(chosen);
        getSelectionModel().selectedIndexProperty().addListener(chosen);
        ties.listen(model.rowsProperty(), (observable, before, now) -> show(now));
        widthProperty().addListener((observable, before, now) -> fit(now.doubleValue()));
        show(model.rowsProperty().get());
    }

    private void makeColumns() {
        add(Column.QUESTION, 260, row -> OneLine.of(row.question()));
        add(Column.ANSWER, 200, row -> OneLine.of(row.answer()));
        add(Column.TOPIC, 130, row -> row.topic().last());
        add(Column.DUE, 100, this::due);
        add(Column.INTERVAL, 64, row -> figure(row, memory -> words.say("cards.days", memory.intervalDays())));
        add(
                Column.EASE,
                52,
                row -> figure(
                        row, memory -> words.say("cards.ease", memory.easiness().value())));
        add(Column.LAPSES, 58, row -> figure(row, memory -> words.say("count", memory.lapses())));
        add(Column.STATE, 84, this::state);
        add(Column.TAGS, 110, row -> String.join(", ", row.tags()));
        add(Column.RULE, 90, CardRow::rule);
    }

    private void add(Column column, double width, Function<CardRow, String> text) {
        TableColumn<RowSlot, String> made = new TableColumn<>(words.say("cards.column." + column.name()));
        made.setId("column-" + column.name().toLowerCase(Locale.ROOT));
        made.setUserData(column);
        made.setPrefWidth(width);
        made.setMinWidth(Math.min(width, 100));
        made.setReorderable(false);
        made.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().text(text)));
        byColumn.put(column, made);
        getColumns().add(made);
    }

    private String due(CardRow row) {
        return figure(row, memory -> memory.due().toString());
    }

    private String state(CardRow row) {
        String state = row.memory() instanceof MemoryState.New && row.state() == CardState.ACTIVE
                ? words.say("cards.state.NEW")
                : words.say("cards.state." + row.state().name());
        return row.flagged() ? words.say("cards.flagged", state) : state;
    }

    private static String figure(CardRow row, Function<MemoryState.Learned, String> text) {
        return row.memory() instanceof MemoryState.Learned learned ? text.apply(learned) : "";
    }

    /** The columns that matter least give way first where the table is narrow. */
    private void fit(double pixels) {
        double width = pixels * USUAL_HEAD_SIZE / headSize.get();
        byColumn.get(Column.ANSWER).setVisible(width >= 560);
        byColumn.get(Column.INTERVAL).setVisible(width >= 720);
        byColumn.get(Column.EASE).setVisible(width >= 780);
        byColumn.get(Column.LAPSES).setVisible(width >= 840);
        byColumn.get(Column.TAGS).setVisible(width >= 960);
        byColumn.get(Column.RULE).setVisible(width >= 1060);
    }

    /** A head is never cut: a column is at least as wide as its name, whatever the language and the size of the text. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Node head : lookupAll(".column-header")) {
            if (head instanceof TableColumnHeader header
                    && header.getTableColumn() instanceof TableColumn<?, ?> column
                    && header.lookup(".label") instanceof Label name) {
                giveRoom(column, name, header.snappedLeftInset() + header.snappedRightInset());
            }
        }
    }

    /** The size of the letters in the heads. */
    ReadOnlyDoubleProperty headSizeProperty() {
        return headSize.getReadOnlyProperty();
    }

    /** The heads and two rows and a half, with the text as large as it is. */
    double leastHeight() {
        return LEAST_HEIGHT * headSize.get() / USUAL_HEAD_SIZE;
    }

    private void giveRoom(TableColumn<?, ?> column, Label name, double edges) {
        double size = name.getFont().getSize();
        if (size != headSize.get()) {
            headSize.set(size);
            fit(getWidth());
        }
        double least = Math.ceil(name.prefWidth(-1) + edges) + (getSortOrder().contains(column) ? SORT_ARROW : 0);
        if (column.getMinWidth() < least) {
            column.setMinWidth(least);
        }
    }

    private boolean sortByColumn() {
        CardSort sort = getSortOrder().isEmpty()
                ? CardSort.BY_NOTE
                : new CardSort(
                        (Column) getSortOrder().get(0).getUserData(),
                        getSortOrder().get(0).getSortType() == TableColumn.SortType.DESCENDING);
        model.sort(sort);
        return true;
    }

    private void show(PagedRows rows) {
        Numbers before = model.chosenProperty().get();
        int focused = getSelectionModel().getSelectedIndex();
        replacing = true;
        none.show();
        setItems(rows);
        chooseAgain(rows, before, focused);
        beginRangesAt(getSelectionModel().getSelectedIndex());
        replacing = false;
        tellChosen();
    }

    /** Where a range chosen with Shift begins: the table keeps that by index, which stands for another card now. */
    private void beginRangesAt(int row) {
        if (row < 0) {
            getProperties().remove(ANCHOR);
        } else {
            getProperties().put(ANCHOR, new TablePosition<>(this, row, getVisibleLeafColumn(0)));
        }
    }

    /** Keeps what was chosen; where it is no longer in the list, the row that took its place. */
    private void chooseAgain(PagedRows rows, Numbers before, int focused) {
        getSelectionModel().clearSelection();
        if (rows.isEmpty()) {
            return;
        }
        if (before.size() > MOST_CHOSEN_AGAIN) {
            if (before.size() == rows.size()) {
                getSelectionModel().selectAll();
            }
            return;
        }
        BitSet wanted = new BitSet();
        before.stream().forEach(wanted::set);
        boolean any = false;
        for (int i = 0; i < rows.size() && !wanted.isEmpty(); i++) {
            if (wanted.get(rows.numbers().at(i))) {
                wanted.clear(rows.numbers().at(i));
                getSelectionModel().select(i);
                any = true;
            }
        }
        if (!any) {
            getSelectionModel().select(Math.max(0, Math.min(focused, rows.size() - 1)));
        }
    }

    private void tellChosen() {
        if (!(getItems() instanceof PagedRows rows)) {
            return;
        }
        int[] chosen = getSelectionModel().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .filter(index -> index >= 0 && index < rows.size())
                .map(index -> rows.numbers().at(index))
                .toArray();
        int lead = getSelectionModel().getSelectedIndex();
        model.choose(
                Numbers.of(chosen),
                lead >= 0 && lead < rows.size() ? rows.numbers().at(lead) : -1);
    }

    /** A row that says by its looks whether its card takes part in study; the state column says it in words. */
    private static final class Row extends TableRow<RowSlot> {
        @Override
        protected void updateItem(RowSlot slot, boolean empty) {
            super.updateItem(slot, empty);
            boolean out = !empty && slot != null && slot.isRead() && slot.row().state() != CardState.ACTIVE;
            pseudoClassStateChanged(OUT, out);
        }
    }
}
