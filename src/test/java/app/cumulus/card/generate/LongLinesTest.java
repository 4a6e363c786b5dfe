package app.cumulus.card.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.Generation;
import app.cumulus.card.LineFate;
import app.cumulus.card.context.Restrictions;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.PassageFinder;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Lexicon;
import app.cumulus.note.Block;
import app.cumulus.note.Document;
import app.cumulus.note.Problem;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import app.cumulus.note.read.NoteReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of many thousand signs, such as a pasted page or key, takes seconds and not minutes. */
class LongLinesTest {

    private static final Duration LONGEST = Duration.ofSeconds(45);

    private static Document note(String line) {
        return new NoteReader().read("yard.txt", "Yard\n====\n\n- " + line + "\n");
    }

    @Test
    void what_looks_like_a_key_does_not_hold_up_an_import() {
        Document note = note("Q3/5GB/Crane/Pier4/".repeat(400));
        assertThat(assertTimeoutPreemptively(LONGEST, () -> new CardGenerator().generate(note)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The crane lifts crates and the gate stays shut, but not at night ", "| ", "_", ">", "a.B "})
    void a_line_of_a_million_signs_makes_no_card_and_says_so(String piece) {
        Document note = new NoteReader()
                .read(
                        "yard.txt",
                        "Yard\n====\n\n- " + piece.repeat(1_000_000 / piece.length()) + "x\n"
                                + "  - The crane lifts 40 crates per hour\n");
        Generation made = assertTimeoutPreemptively(LONGEST, () -> new CardGenerator().generate(note));
        assertThat(made.ledger().fate(4))
                .isEqualTo(new LineFate.NeedsAttention("the line is too long to be read at one go; divide it"));
        assertThat(made.ledger().fate(5)).isInstanceOf(LineFate.Carded.class);
        assertThat(made.drafts()).allSatisfy(draft -> assertThat(draft.lines()).isEqualTo(Span.line(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"| ", "_", "> ", "# ", "__a", "the crane lifts crates and "})
    void the_longest_line_that_is_read_overflows_no_stack(String piece) {
        Document note = note("A crane keeps " + piece.repeat(1950 / piece.length()));
        assertThat(assertTimeoutPreemptively(LONGEST, () -> new CardGenerator().generate(note))
                        .problems())
                .isEmpty();
    }

    @Test
    void long_rows_and_long_code_are_left_out_and_what_stands_beside_them_stays() {
        String filler = "crate ".repeat(1000);
        Document note = new NoteReader()
                .read(
                        "yard.md",
                        "# Yard\n\n| Crane | Load |\n|---|---|\n| Tower | 40 t |\n| Gantry | " + filler + "|\n\n```\n"
                                + filler + "\n```\n");
        Generation made = new CardGenerator().generate(note);
        assertThat(made.problems()).extracting(Problem::line).containsExactly(6, 9);
        assertThat(made.ledger().fate(5)).isInstanceOf(LineFate.Carded.class);
        assertThat(made.ledger().fate(6)).isInstanceOf(LineFate.NeedsAttention.class);
    }

    @Test
    void one_deed_of_several_is_looked_for_once_along_the_line() {
        String told = "the crane lifts crates ".repeat(4000);
        Block said = new Statement(Span.line(1), told, Statement.Mark.NONE, Statement.Tone.PLAIN, List.of());
        Document note = new Document("yard.txt", List.of(told), List.of(said), Map.of(), List.of());
        List<Passage> passages = PassageFinder.find(note, new Lexicon());
        Passage line = passages.get(passages.size() - 1);
        CardText asked = CardText.of("What does the crane lift?", "Crates");
        Candidate card = new Candidate("object", CardKind.BASIC, asked, line.span(), line.text(), 60);
        assertThat(assertTimeoutPreemptively(LONGEST, () -> Restrictions.isLost(line, card)))
                .isFalse();
    }
}
