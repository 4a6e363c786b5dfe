package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Lexicon;
import app.cumulus.note.read.NoteReader;
import org.junit.jupiter.api.Test;

/** What a note is about whose name and title do not say it. */
class MainServiceTest {

    private static final String NOTE = """
            # Notes

            ## Naming
            - at most nine letters
            - S3 lends a name once
            - S3 keeps it for a year

            ## Lockers
            - S3 paints them blue
            - rented by S3 for a week

            ## Keys
            - made of brass by S3
            - S3 counts them at noon
            """;

    private static Place placeOf(String line, String note) {
        return PassageFinder.find(new NoteReader().read("depot.md", note), new Lexicon()).stream()
                .filter(passage -> passage.text().equals(line))
                .map(Passage::place)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_service_that_most_lines_name_stands_above_the_headings() {
        assertThat(placeOf("at most nine letters", NOTE).topic()).containsExactly("S3", "Naming");
    }

    @Test
    void where_others_are_named_as_often_it_does_not() {
        String mixed = NOTE.replace("S3 paints", "EBS paints").replace("brass by S3", "brass by EBS");
        assertThat(placeOf("at most nine letters", mixed).topic()).containsExactly("Naming");
    }

    @Test
    void a_note_without_headings_is_said_of_nothing() {
        String flat = NOTE.replaceAll("(?m)^#.*$", "");
        assertThat(placeOf("at most nine letters", flat).topic()).containsExactly("depot");
    }

    @Test
    void parts_that_are_only_counted_are_those_of_a_course_on_many_things() {
        String course = NOTE.replace("Naming", "Session 1")
                .replace("Lockers", "Session 2: Lockers")
                .replace("Keys", "Session 3");
        assertThat(placeOf("at most nine letters", course).topic()).doesNotContain("S3");
    }
}
