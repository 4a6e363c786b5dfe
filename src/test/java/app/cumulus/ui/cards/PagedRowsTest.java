package app.cumulus.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.catalog.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedRowsTest {

    @Test
    void to_look_for_a_row_reads_no_page() {
        List<Integer> read = new ArrayList<>();
        PagedRows rows = new PagedRows(Numbers.of(IntStream.rangeClosed(1, 5000).toArray()), read::add);
        assertThat(rows.indexOf(new RowSlot(4321, null))).isEqualTo(4320);
        assertThat(rows.indexOf(new RowSlot(6000, null))).isEqualTo(-1);
        assertThat(rows.contains(new RowSlot(17, null))).isTrue();
        assertThat(read).isEmpty();
        assertThat(rows.get(250).isRead()).isFalse();
        assertThat(read).containsExactly(2);
    }
}
