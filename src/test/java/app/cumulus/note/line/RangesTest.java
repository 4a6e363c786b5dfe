package app.cumulus.note.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.note.Document;
import app.cumulus.note.Statement;
import app.cumulus.note.read.NoteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the ferry waits 2 - 6 hours at the pier          | the ferry waits 2-6 hours at the pier
            Crate weight 5kg - 90 kg or 30 – 600 sec         | Crate weight 5kg-90 kg or 30-600 sec
            kept 1 day - 2 years                             | kept 1 day to 2 years
            yards 10.4.0.0 -- 10.4.255.255 (north)           | yards 10.4.0.0-10.4.255.255 (north)
            costs $1,500 - $2,000/month                      | costs $1,500-$2,000/month
            Gates 1024 - 65535 are open                      | Gates 1024-65535 are open
            """)
    void a_dash_between_two_figures_of_one_kind_is_closed(String line, String closed) {
        assertThat(Ranges.closed(line)).isEqualTo(closed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phase 1 - 2 weeks on the pier",
                "T2 - 8 cranes",
                "2 cranes - 40 crates",
                "out of 900 - 100 are kept",
                "load 400 - 12:1",
                "Harbour 1998 - 4000 to 6000",
                "Pier 12 - 40-60 crates",
                "60 - 12 = 48 crates",
                "3 cranes - they lift 6 crates",
            })
    void any_other_dash_stays(String line) {
        assertThat(Ranges.closed(line)).isEqualTo(line);
    }

    @Test
    void a_range_does_not_part_a_term_from_its_meaning() {
        Document note = new NoteReader().read("small.txt", "- Cold shed: wait 3 - 5 hours\n");
        assertThat(((Statement) note.blocks().get(0)).text()).isEqualTo("Cold shed: wait 3-5 hours");
    }
}
