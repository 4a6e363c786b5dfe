package app.cumulus.card.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.PassageFinder;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Lexicon;
import app.cumulus.note.Document;
import app.cumulus.note.read.NoteReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void one_deed_of_several_is_looked_for_once_along_the_line() {
        List<Passage> passages = PassageFinder.find(note("the crane lifts crates ".repeat(4000)), new Lexicon());
        Passage line = passages.get(passages.size() - 1);
        CardText asked = CardText.of("What does the crane lift?", "Crates");
        Candidate card = new Candidate("object", CardKind.BASIC, asked, line.span(), line.text(), 60);
        assertThat(assertTimeoutPreemptively(LONGEST, () -> Restrictions.isLost(line, card)))
                .isFalse();
    }
}
