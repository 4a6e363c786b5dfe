package app.cumulus.card.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import app.cumulus.card.rule.Made;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    If the main radar fails, the backup radar takes over. | In Harbour, what happens if the main radar fails? => The backup radar takes over
                    To reopen a closed gate, you must enter the harbour code. | What must you do to reopen a closed gate? => Enter the harbour code
                    After the crane is built, you cannot change the hooks. | In Harbour, what can you not do after the crane is built? => Change the hooks
                    When a crane fails the night check, it is marked as broken. | In Harbour, what happens when a crane fails the night check? => It is marked as broken
                    If some crate is weighed, then it will be also noted in the ledger. | In Harbour, what happens if some crate is weighed? => It will be also noted in the ledger
                    If a crate falls, it is also shown on the board. | In Harbour, what happens if a crate falls? => It is also shown on the board
                    When a crate is weighed, the gate is locked too. | In Harbour, what happens when a crate is weighed? => The gate is locked too
                    If the old gate is shut, all piers get the same number of crates and their cranes take equally the lorries which are sent to the pier. | In Harbour, what happens if the old gate is shut? => All piers get the same number of crates and their cranes take equally the lorries which are sent to the pier
                    When you call, it will ring at night. |
                    If two crates are sent at once, it is possible that one is lost. |
                    The form won't say if the request will be granted. |
                    When it is moved again, the crane stops. |
                    If you need to lift wet crates, you need a tar crane. | In Harbour, what do you need if you need to lift wet crates? => A tar crane
                    Tar cranes are used when you want to unload a tanker at night. | In Harbour, what is used when you want to unload a tanker at night? => Tar cranes
                    If your porter needs to weigh crates, and paint the lids before noon, you will need PierBots. | In Harbour, what will you need if your porter needs to weigh crates, and paint the lids before noon? => PierBots
                    A gate bell is a bell that rings when a tanker enters the port. |
                    The crates are kept even after the pier is closed. |
                    You can hire a clerk to fill the yard with. |
                    You can ring twice, mainly to warn the porters. | In Harbour, what can you do to warn the porters? => Ring twice
                    You pay for the tugs that you call - there is no charge when your ship is not moving. | In Harbour, what happens when your ship is not moving? => There is no charge
                    If you want to moor a barge at night, you call the night pilot by radio. | In Harbour, what do you do if you want to moor a barge at night? => Call the night pilot by radio
                    If you have to unload wet crates, it is recommended to use the tar crane. | In Harbour, what should you do if you have to unload wet crates? => Use the tar crane
                    When something breaks on a crane, the porter must ring the yard bell. | In Harbour, what must the porter do when something breaks on a crane? => Ring the yard bell
                    The night lamp is lit when a tug carries a rope to it. |
                    The watchman reports fires when a fire is reported. |
                    The `fire-bell` porter reports fires in the yard and calls a pilot when a fire is reported. |
                    General lamps are better if you use more than one pier. | In Harbour, what is better if you use more than one pier? => General lamps
                    Painting a crane can be done with a brush when viewing the yard. |
                    When you create a pier, lamps are hung up by the harbour master. | What happens when you create a pier? => Lamps are hung up by the harbour master
                    If you have a pass for the pier, you'd need your guard to also open the gate. |
                    Wider than the old lift if you load more than ten barges. |
                    If the gate lamp goes out it is a rope problem. | In Harbour, what is wrong if the gate lamp goes out? => A rope problem
                    If you open a gate for new barges, those barges are weighed at once. | In Harbour, what happens if you open a gate for new barges? => The barges are weighed at once
                    If a ferry is late at night, the Night Pilot helps us. | When does the Night Pilot help? => If a ferry is late at night
                    To carry a crane across, you first need to weigh it. |
                    When loading crates with a seal (red or blue) the lid is optional, therefore porters can read all labels. |
                    When building a new pier, to get a good view you need two lamps. |
                    The first barge is free, after that pricing is by the ton. |
                    Seals are set only on new crates i.e. the crates packed after opening the new yard. |
                    When you open the pier for the first time, the porter will paint them for you. |
                    When you open the gates for the first time, the porter will paint them for you. | In Harbour, what happens when you open the gates for the first time? => The porter will paint them for you
                    RedLamp signal when lifting a big crate means the porter is away. |
                    Two tugs race for a barge, after one takes it, the other has to wait at the pier. |
                    Parcels can be sent over many roads as described when you open the yard. |
                    Night tugs burn coal so don't call them when the pier is crowded. |
                    You can paint your boat to serve as a sign. |
                    Porters can switch their badges to perform tasks. |
                    If you open a new berth you need to add a pilot or a tug. | In Harbour, what must you add if you open a new berth? => A pilot or a tug
                    If not finished in time, the crate goes back to the pier. |
                    If cancelled by you, the berth is paid in full. |
                    If the old lift stops, so does the outer bell. | In Harbour, what happens if the old lift stops? => So does the outer bell
                    """)
    void a_sentence_is_asked_about_or_left_alone(String sentence, String card) {
        var cards = Made.by("condition", "-----Harbour-----", sentence);
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }

    @org.junit.jupiter.api.Test
    void whose_data_it_is_must_be_said() {
        assertThat(CardsOf.bullets("condition", "The old night shelf is cleared and locked when its lease expires"))
                .containsExactly(
                        "In Parcel Queue, what happens to the old night shelf when its lease expires? => It is cleared and locked");
    }
}
