package app.cumulus.ui.cards;

import app.cumulus.catalog.CardRow;
import app.cumulus.catalog.Numbers;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;

/** The rows of the cards that were found. A row is empty until it is looked at and its page has been read. */
final class PagedRows extends ObservableListBase<RowSlot> {

    static final int PAGE = 100;

    private final Numbers numbers;
    private final RowSlot[] slots;
    private final BitSet asked = new BitSet();
    private final IntConsumer wanted;

    /** @param wanted is told the number of a page whose rows are looked at for the first time */
    PagedRows(Numbers numbers, IntConsumer wanted) {
        this.numbers = numbers;
        this.wanted = wanted;
        slots = new RowSlot[numbers.size()];
    }

    Numbers numbers() {
        return numbers;
    }

    /** The numbers of the cards on a page. */
    Numbers page(int page) {
        return numbers.between(page * PAGE, (page + 1) * PAGE);
    }

    /** Fills in rows that were read. */
    void fill(int page, List<CardRow> rows) {
        asked.set(page);
        int at = page * PAGE;
        beginChange();
        for (CardRow row : rows) {
            // A card that went since leaves its slot empty.
            while (at < slots.length && numbers.at(at) != row.number()) {
                at++;
            }
            if (at < slots.length) {
                slots[at] = new RowSlot(row.number(), row);
                nextUpdate(at);
            }
        }
        endChange();
    }

    @Override
    public RowSlot get(int index) {
        RowSlot slot = slots[index];
        if (slot == null) {
            slot = new RowSlot(numbers.at(index), null);
            slots[index] = slot;
        }
        int page = index / PAGE;
        if (!slot.isRead() && !asked.get(page)) {
            asked.set(page);
            wanted.accept(page);
        }
        return slot;
    }

    @Override
    public int size() {
        return slots.length;
    }

    /** Told by the number: the table asks where its chosen row went, and to look at the rows would read all pages. */
    @Override
    public int indexOf(Object wanted) {
        return wanted instanceof RowSlot slot ? numbers.indexOf(slot.number()) : -1;
    }

    @Override
    public int lastIndexOf(Object wanted) {
        return indexOf(wanted);
    }

    @Override
    public boolean contains(Object wanted) {
        return indexOf(wanted) >= 0;
    }

    /** Itself only: to compare rows would read all pages. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
