package app.cumulus.card.context;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static List<String> cards(String lines) {
        String note = "Harbor Ferry\n============\n" + lines.indent(0);
        return new CardGenerator()
                .generate(new NoteReader().read("harbor.txt", note)).drafts().stream()
                        .filter(Draft::active)
                        .map(draft -> draft.content().text().question() + " => "
                                + draft.content().text().answer())
                        .toList();
    }

    @Test
    void a_story_goes_on_over_the_lines_that_take_it_up() {
        assertThat(cards("""
                Let's say we have 6 gondolas painted as v1
                so, 2 gondolas wait at the pier and 4 carry passengers
                finally, the old v1 gondolas are scrapped
                """)).isEmpty();
    }

    @Test
    void it_ends_at_an_empty_line() {
        assertThat(cards("""
                Let's say we have 6 gondolas painted as v1
                so, 2 gondolas wait at the pier

                The Harbor Ferry carries up to 40 cars per trip
                """)).singleElement().asString().contains("40");
    }

    @Test
    void a_limit_or_a_name_that_is_told_within_it_is_a_fact() {
        assertThat(cards("""
                Let's say our gondola is late.
                Then the Harbor Ferry waits at the pier (by default 300 seconds)
                """)).anyMatch(card -> card.contains("300 seconds"));
        assertThat(cards("""
                Let's say you keep a spare gondola at the pier.
                A gondola that waits without a driver is called Standby Boat
                """)).anyMatch(card -> card.contains("Standby Boat"));
    }

    @Test
    void a_thing_that_only_the_story_introduced_is_not_pointed_at() {
        assertThat(cards("""
                For example you request a seat from a clerk and the clerk asks another clerk at the gate.
                In that case the clerk gives you a Harbor Pass without delay
                """)).isEmpty();
    }

    @Test
    void a_task_without_a_question_is_worked_out_by_the_lines_below_it() {
        assertThat(cards("""
                - Question: Your pier needs 70 ropes per hour, each rope bears 2 tons and must be dry
                     answer: rope weight per hour = 2t/4t = 0.5 ~= 1 rope per hour
                """)).isEmpty();
        assertThat(cards("""
                - Question: how many cars can the Harbor Ferry carry?
                     answer: 40 cars per trip
                """)).containsExactly("How many cars can the Harbor Ferry carry? => 40 cars per trip");
    }

    @Test
    void an_example_in_brackets_tells_none() {
        assertThat(cards("""
                The Harbor Ferry stores its logs in the Port Ledger (for example the list of cars)
                So it keeps 30 days of logs
                """)).anyMatch(card -> card.contains("30 days"));
    }

    @Test
    void what_comes_of_a_worked_example_is_not_asked_without_it() {
        assertThat(cards("""
                Sample 1: 10 lorries per trip, each 4 meters long
                    It would be 20 if the upper deck was open
                """)).noneMatch(card -> card.contains("20"));
    }

    @Test
    void the_things_of_a_story_make_no_cards_under_the_headings_below_it_either() {
        assertThat(cards("""
                Boarding
                    Let's say we have 100 lorries and each of them brings parcels

                    Night Gate:
                        The lorry number is the parcel group of the ledger
                        The Night Gate closes after 40 minutes
                """))
                .noneMatch(card -> card.toLowerCase().contains("lorry"))
                .anyMatch(card -> card.contains("40 minutes"));
    }

    @Test
    void a_person_of_an_example_is_no_answer() {
        assertThat(cards("""
                Alice locks the parcel with the public key of the pier
                """)).noneMatch(card -> card.endsWith("=> Alice"));
    }

    @Test
    void the_company_of_a_practice_question_is_made_up() {
        assertThat(cards("""
                Your company has several small piers across the bay.
                """)).isEmpty();
    }

    @Test
    void what_is_told_of_another_world_is_told_to_its_end() {
        assertThat(cards("""
                - This concept is similar to a bakery.
                - Anna being the baker of the bakery gets paid by the hour.
                - They will not be paid when they sleep.

                - The owner decides how many bakers are needed, and pays them on Fridays.
                - But the bakery sells fewer cakes at noon.
                """)).isEmpty();
        assertThat(cards("""
                - From the example of the bakery, the bakers are the deck hands.
                - When the owner hires bakers for the bakery, he also hires 3 cleaners.
                - He pays cooks, waiters and cleaners.
                """)).isEmpty();
        assertThat(cards("""
                - The Harbor Ferry works like a bridge that carries up to 40 cars
                """)).isNotEmpty();
    }

    @Test
    void what_happens_all_of_a_sudden_is_made_up() {
        assertThat(cards("All of a sudden you need 200 gondolas, just a few calls and you get them\n"))
                .isEmpty();
    }
}
