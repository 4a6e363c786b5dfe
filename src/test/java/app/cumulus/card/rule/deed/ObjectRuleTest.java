package app.cumulus.card.rule.deed;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The finished reports are stored in a cold vault. | In Harbour, where are the finished reports stored? => In a cold vault
                    The crane handlers are written in Rust or Go. | In Harbour, what are the crane handlers written in? => Rust or Go
                    The tide forecast is published by the pilot office. | In Harbour, what is the tide forecast published by? => The pilot office
                    The gatekeeper checks badges using a hardware token. | In Harbour, how does the gatekeeper check badges? => Using a hardware token
                    Use a ballast tank to steady the ship. | In Harbour, what should you use to steady the ship? => A ballast tank
                    The dispatcher takes care of empty containers. | In Harbour, what does the dispatcher take care of? => Empty containers
                    The crane cannot lift tankers. | In Harbour, what can the crane not lift? => Tankers
                    The night mail goes through the north gate. | In Harbour, what does the night mail go through? => The north gate
                    The crane reads the tide table hourly. | In Harbour, how often does the crane read the tide table? => Hourly
                    Hooks are movable across all the cranes. | In Harbour, what are Hooks movable across? => All the cranes
                    The PierPilot reads the tide table, letting you plan a safe berth. | What does the PierPilot let you do? => Plan a safe berth
                    NPO is the night pilot office which is paid by the city council | What is NPO paid by? => The city council
                    Night Lamp (NL). Setting a time in which the outer pier is lit | What does Night Lamp set? => A time in which the outer pier is lit
                    The crane helps loading heavy tankers. | In Harbour, what does the crane help with? => Loading heavy tankers
                    The crane helps load heavy tankers. | In Harbour, what does the crane help you do? => Load heavy tankers
                    The harbour pass lets clerks to open the north gate. | What does the harbour pass let clerks do? => Open the north gate
                    Labels of crates sent to the north pier. |
                    The crane can lift tankers, but it should not. |
                    You can see the coloured signs at the pier. |
                    Hooks cannot be done with ropes. |
                    Night seals must be set on crate creation. | When must Night seals be set? => On crate creation
                    The outer gate grows in a steady way. | In Harbour, how does the outer gate grow? => In a steady way
                    Lamps are not supported for safety reasons. | In Harbour, why are Lamps not supported? => For safety reasons
                    Closed lamps are preferred from a safety perspective. |
                    The PortMaster issues in the outer basin. |
                    The PortMaster targets over the outer wire. |
                    The PortMaster renews all night seals every year. | How often does the PortMaster renew all night seals? => Every year
                    Each lift has its own night bell. | In Harbour, what does each lift have of its own? => Night bell
                    Lifts have their own ropes and use blue oil. |
                    Tugs must have a red lamp. | What must Tugs have? => A red lamp
                    Tugs must have truly blue flags. | What kind of flags must Tugs have? => Truly blue
                    Tugs must have lamps switched on. | What must Tugs have switched on? => Lamps
                    Tugs must have enough space. |
                    Each porter is assigned a blue badge. | In Harbour, what is each porter assigned? => A blue badge
                    Porters can be assigned a badge by the office. |
                    The pier toll varies depending on the tide. | In Harbour, what does the pier toll vary depending on? => The tide
                    Heavy tugs are more solid than rafts. | What are Heavy tugs more solid than? => Rafts
                    The outer piers have a route to the toll office. | In Harbour, what do the outer piers have a route to? => The toll office
                    Tugs will always be in the same zone as the crane. | Where will Tugs always be? => In the same zone as the crane
                    The crates are kept across many piers. | In Harbour, what are the crates kept across? => Many piers
                    Crates spread across many piers. |
                    Crates taken from the outer pier will be assigned to the night crew. | In Harbour, what will Crates taken from the outer pier be assigned to? => The night crew
                    The lamps and the bells are powered by the tide mill. | In Harbour, what are the lamps and the bells powered by? => The tide mill
                    All ropes are stored in the loft. | In Harbour, where are all ropes stored? => In the loft
                    Porters and clerks calls for a new rope. |
                    Only the outer piers are closed by the guard. |
                    Porters can always have access to the crane when you need it. |
                    The PortMaster protects from thieves. | What does the PortMaster protect from? => Thieves
                    Use a ship bell to debug the crane. | In Harbour, what should you use to debug the crane? => A ship bell
                    Lock the gates using a steel bar. | In Harbour, how can you lock the gates? => Using a steel bar
                    Can associate a crane. |
                    create larger loads by adding hooks |
                    You can create berths. |
                    The crane can frobnicate. |
                    The report lists cranes, berths, tugs, pilots, ropes and buoys. |
                    """)
    void a_sentence_is_asked_about_or_left_alone(String sentence, String card) {
        var cards = Made.by("object", "-----Harbour-----", sentence);
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }

    @Test
    void a_plain_verb_tells_what_the_thing_above_it_does() {
        assertThat(Made.by("object", "-----CloudWatch-----", "Forward the night reports to the pilots"))
                .contains("Where does CloudWatch forward the night reports? => To the pilots");
        assertThat(Made.by("object", "-----Harbour-----", "Night Lamp: scan for lost ships"))
                .contains("What does Night Lamp scan for? => Lost ships");
        assertThat(Made.by("object", "-----Harbour-----", "Forward your night reports to the pilots"))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "Night Lamp: monitor lost ships and lift heavy crates"))
                .isEmpty();
    }

    @Test
    void what_is_told_of_a_name_before_its_verb_is_not_the_subject() {
        assertThat(Made.by("object", "-----Harbour-----", "Night Lamp: brand new, scans for lost ships"))
                .contains("What does Night Lamp scan for? => Lost ships");
        assertThat(Made.by("object", "-----Harbour-----", "Night Lamp: hung up at the pier - replaces old bells"))
                .contains("What does Night Lamp replace? => Old bells");
        assertThat(Made.by("object", "-----Harbour-----", "Night Lamp: brand new, warns of floods, storms"))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "Night Lamp: brand new, can use for the outer pier"))
                .isEmpty();
    }

    @Test
    void what_is_named_by_its_part_is_a_deed() {
        assertThat(Made.by(
                        "object", "-----Harbour-----", "The most common way of lifting crates is using a steel hook"))
                .contains("In Harbour, what is the most common way of lifting crates? => Using a steel hook");
        assertThat(Made.by("object", "-----Harbour-----", "During storms, default rule is to shut the outer gate"))
                .contains("In Harbour, during storms, what is the default rule? => To shut the outer gate");
        assertThat(Made.by("object", "-----Harbour-----", "The default rule is to do this"))
                .isEmpty();
    }

    @Test
    void by_what_means_stays_in_the_question() {
        assertThat(Made.by(
                        "object",
                        "-----Harbour-----",
                        "NightDesk increases boarding speed by using a hand bell as a signal."))
                .contains("What does NightDesk increase by using a hand bell as a signal? => Boarding speed");
    }

    @Test
    void what_it_helps_to_do_and_where_it_sends_things_is_asked() {
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot:", "- Helps you choose when to tow a barge"))
                .containsExactly("What does PierPilot help you do? => Choose when to tow a barge");
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot sends reports to the toll office."))
                .contains("Where does PierPilot send reports? => To the toll office");
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot can have lights."))
                .isEmpty();
    }

    @Test
    void what_is_done_by_somebody_is_not_torn_from_its_noun() {
        assertThat(Made.by(
                        "object", "-----Harbour-----", "The survey skips the crates sealed in the yard by the clerks"))
                .noneMatch(card -> card.startsWith("How ") || card.contains("skip by"));
    }

    @Test
    void a_sentence_that_is_not_understood_is_not_turned() {
        assertThat(Made.by("object", "-----Harbour-----", "The bell can mark porters unhealthy"))
                .isEmpty();
    }

    @Test
    void three_things_are_counted_only_where_the_last_has_its_and() {
        assertThat(Made.by(
                        "object",
                        "-----Harbour-----",
                        "PierPilot scans heavy things like wool and other goods, papers"))
                .containsExactly("What does PierPilot scan? => Heavy things like wool and other goods, papers");
    }

    @Test
    void what_comes_of_a_deed_is_no_further_thing() {
        assertThat(
                        Made.by(
                                "object",
                                "-----Harbour-----",
                                "PierPilot helps to find certain crates instead of whole halls, resulting in fast and cheap trips"))
                .noneMatch(card -> card.contains("3 things"));
    }

    @Test
    void what_things_do_is_no_advice() {
        assertThat(Made.by("object", "-----Tug pilots-----", "- Steer the barges out of the harbour"))
                .containsExactly("What do Tug pilots steer? => The barges out of the harbour");
        assertThat(Made.by("object", "-----Night shift-----", "- Paint the hull to keep off rust"))
                .noneMatch(card -> card.contains("should you"));
        assertThat(Made.by("object", "-----Night shift-----", "- Enable fog lights to warn the barges"))
                .containsExactly("In Night shift, what should you enable to warn the barges? => Fog lights");
    }

    @Test
    void a_heading_in_the_plural_names_things_that_do_what_its_lines_say() {
        assertThat(Made.by("object", "-----Pier Groups-----", "- Can span two yards"))
                .containsExactly("What can Pier Groups span? => Two yards");
        assertThat(Made.by("object", "-----Pier Groups-----", "- Contains the lamps of the yard"))
                .containsExactly("What do Pier Groups contain? => The lamps of the yard");
        assertThat(Made.by("object", "-----Pier Groups-----", "- Control lorries of the yard"))
                .containsExactly("What do Pier Groups control? => Lorries of the yard");
        assertThat(Made.by("object", "-----Pier Groups-----", "- last porter locks"))
                .isEmpty();
        assertThat(Made.by("object", "-----Pier Groups-----", "- Can find a good way"))
                .isEmpty();
        assertThat(Made.by("object", "-----Pier types-----", "- Can span two yards"))
                .isEmpty();
        assertThat(Made.by("object", "-----Moving Logs-----", "- Takes a night"))
                .isEmpty();
        assertThat(Made.by("object", "-----Pier Groups-----", "- Can help lift crates"))
                .noneMatch(card -> card.contains("help?"));
    }

    @Test
    void what_is_said_last_of_a_relative_clause_is_not_asked_of_the_verb() {
        assertThat(Made.by(
                        "object", "-----Harbour-----", "PierPilot draws a chart that the crews use to find the berth"))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot moves barges if it rains then it can flood"))
                .isEmpty();
    }

    @Test
    void only_limits_the_answer() {
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot can only be used with tugs"))
                .containsExactly("What can PierPilot be used with? => Only tugs");
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot can only tow one barge at a time"))
                .containsExactly("What can PierPilot tow? => Only one barge at a time");
    }

    @Test
    void whom_it_lets_do_something_stays_in_the_question() {
        assertThat(Made.by(
                        "object",
                        "-----Harbour-----",
                        "PierPilot allows porters in the yard with a badge to open crates"))
                .containsExactly("What does PierPilot allow porters in the yard with a badge to do? => Open crates");
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot allows porters who know the yard to open crates"))
                .isEmpty();
    }

    @Test
    void a_number_of_things_and_what_it_may_be_like_are_no_answers() {
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot depends on a number of factors"))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot may be slow"))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "The barge is towed with respect to the tide"))
                .isEmpty();
    }

    @Test
    void a_second_predicate_is_no_part_of_the_object() {
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot weighs loads of the barges and reports delays"))
                .isEmpty();
        assertThat(Made.by(
                        "object", "-----Harbour-----", "The old charts can be shared with other crews or made public"))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot logs the tide, which the crews read"))
                .containsExactly("What does PierPilot log? => The tide");
    }

    @Test
    void neither_kinds_nor_numbers_do_anything() {
        assertThat(Made.by("object", "-----Harbour-----", "-----Kinds of tugs-----", "Is used for old barges"))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "Five barges are moored at the pier"))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "Flags can be raised at 3 levels"))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot must keep working through the night"))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "The tugs have painted front and back doors"))
                .isEmpty();
    }

    @Test
    void what_a_thing_is_called_is_its_name() {
        assertThat(Made.by("object", "-----Harbour-----", "Night tugs are called owls in the north"))
                .containsExactly("What are Night tugs called in the north? => Owls");
        assertThat(Made.by("subject", "-----Harbour-----", "The tug of the PierPilot is called Moon Owl"))
                .isEmpty();
    }

    @Test
    void neither_a_contrast_nor_a_sigh_is_an_answer() {
        assertThat(Made.by("object", "-----Harbour-----", "Use PierPilot vs just tugs if it is dark"))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot opens the lock gate *sigh*"))
                .containsExactly("What does PierPilot open? => The lock gate");
        assertThat(Made.by("object", "-----Harbour-----", "The lamps are lit using similar mechanisms"))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "PierPilot reduces the number of calls"))
                .containsExactly("What does PierPilot reduce? => The number of calls");
    }
}
