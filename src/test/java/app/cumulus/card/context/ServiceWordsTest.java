package app.cumulus.card.context;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.read.NoteReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Each region has at least 3 harbours                 | true
            Each wharf has at least 3 harbours                  | false
            Read replicas are painted with blue varnish         | true
            The cranes are painted with blue varnish            | false
            Edge locations: sheds where parcels are kept warm   | true
            Night locations: sheds where parcels are kept warm  | false
            An AZ is built from 7 piers                         | true
            """)
    void what_is_called_so_everywhere_needs_no_heading(String line, boolean asked) {
        String note = line + "\n\nThe old lorry waits, and nobody knows for what\n";
        assertThat(new CardGenerator()
                        .generate(new NoteReader().read("depot.txt", note))
                        .drafts())
                .filteredOn(draft -> draft.lines().startLine() == 1)
                .isNotEmpty()
                .matches(drafts -> drafts.stream().anyMatch(Draft::active) == asked);
    }
}
