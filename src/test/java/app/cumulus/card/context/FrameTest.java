package app.cumulus.card.context;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.PassageFinder;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Lexicon;
import app.cumulus.note.Span;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a question is set in names a thing that the answer depends on. */
class FrameTest {

    private static final Lexicon LEXICON = new Lexicon();

    private static String asked(String headings, CardKind kind, String question) {
        List<Passage> passages = PassageFinder.find(
                new NoteReader().read("harbour.md", headings + "\nThe crane lifts crates\n"), LEXICON);
        Candidate candidate = new Candidate(
                "object", kind, CardText.of(question, "The red crate"), new Span(1, 1), "The crane lifts crates", 80);
        return new Frame(LEXICON)
                .named(passages.get(passages.size() - 1), candidate)
                .text()
                .question();
    }

    @Test
    void a_chapter_of_two_areas_gives_way_to_the_nearest_name() {
        assertThat(asked(
                        "# Storage and Databases\n## RDS", CardKind.BASIC, "In Storage and Databases, what is lifted?"))
                .isEqualTo("In RDS, what is lifted?");
        assertThat(asked("# SQS\n## Anti-patterns", CardKind.BASIC, "In Anti-patterns, what is never lifted?"))
                .isEqualTo("In SQS, what is never lifted?");
        assertThat(asked("# SQS\n## Section 5", CardKind.BASIC, "In Section 5, what is never lifted?"))
                .isEqualTo("In SQS, what is never lifted?");
    }

    @Test
    void a_question_that_says_what_it_speaks_of_needs_no_frame() {
        assertThat(asked("# Cranes", CardKind.BASIC, "In Billing and Pricing, what does S3 charge for?"))
                .isEqualTo("What does S3 charge for?");
        assertThat(asked("# Cranes", CardKind.CLOZE, "Explanation: The crane is closed […] each day"))
                .isEqualTo("The crane is closed […] each day");
    }

    @Test
    void a_frame_that_names_a_thing_stays() {
        for (String question : List.of(
                "In Security Groups & NACLs, what is lifted?",
                "In Night Cranes, what is lifted?",
                "Crane limits: up to […] a day")) {
            assertThat(asked("# Cranes\n## RDS", CardKind.BASIC, question)).isEqualTo(question);
            assertThat(Frame.isEmptyIn(question)).as(question).isFalse();
        }
    }

    @Test
    void what_sort_of_lines_stand_there_is_no_place() {
        assertThat(asked("# SQS\n## Main features", CardKind.BASIC, "In Main features, what is lifted?"))
                .isEqualTo("In SQS, what is lifted?");
        assertThat(asked("# SQS\n## Storage extra", CardKind.BASIC, "In Storage extra, what does RDS lift?"))
                .isEqualTo("What does RDS lift?");
        assertThat(asked("# Cranes", CardKind.BASIC, "In Networking, what is lifted?"))
                .isEqualTo("In Networking, what is lifted?");
        assertThat(Frame.isEmptyIn("In Networking, what is lifted?")).isFalse();
    }

    @Test
    void where_nothing_has_a_name_the_frame_is_empty() {
        for (String question : List.of(
                "In Three types, what is lifted?",
                "Good to know: […] a day",
                "Quiz: there is no […] at night",
                "Interpretation is […] on piers")) {
            assertThat(Frame.isEmptyIn(question)).as(question).isTrue();
        }
    }
}
