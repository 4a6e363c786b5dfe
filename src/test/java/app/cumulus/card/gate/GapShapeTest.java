package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapShapeTest {

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A lorry takes 3 crates, up to a […] of 9 t                               | total load
            The ferry line gives you a […] (up to 30 %) in winter                    | lower toll
            Each wall chart has 9 MB of […]                                          | usable room
            When we give […] for the berth, it differs as the piers are wide         | 0
            If you paint the […], it is the same                                     | lamp
            North gate: […], can't be moved                                          | silent latch
            Yard: "last yard" rails to the pier […]                                  | not NA
            Yard: day lamps, night lamps, […]                                        | two gates
            Piers: night back […]                                                    | ups
            Harbour: Question […]:                                                   | 12
            Gate: open the lock […] THEN                                             | TURN IT
            Quays: No toll in winter as in […]                                       | Harbour
            Lamp swap: look at […]                                                   | yard plan
            We set a […] for over the north gate                                     | lamp
            Steel based ones are good for […]                                        | heavy crates
            Harbour log: keep them for […]                                           | the long winter
            When opened, holds a list that shows […]                                 | all keys
            By default, can walk between the piers of a […]                          | yard
            Faster because […] just does it                                          | crane
            Gate: Search by opening the […]                                          | old ledger
            counts passing lorries: […] at most                                      | 20
            billed for […] you have a gate and a crane                               | hours
            A crane serves as a help to lift crates, turn […]                        | heavy ships
            Porters do not keep […]                                                  | track of lorries
            Keys are used to […] and close the gate                                  | open
            Rule: In […], watch the gate                                             | particular
            When a gate is built, it […]                                             | will not lock itself
            Any parcel is […] by the clerk                                           | not opened
            Night passes: […] or fade in the sun                                     | Don't expire
            The crane […] twice                                                      | is never loaded
            In […], each gate has a porter                                           | essence
            Rooms for guests without up […]                                          | front payments or papers
            The big hall needs more […]                                              | powerful lamps
            You can enable by the lever so that the hall gets the […]                | north lamp
            Porters must have the proper permission to […]                           | enter the yard
            Clerks need proper permission to take parcels from […]                   | EX
            Ledger value: if one […] is found by the clerk                           | STAMP
            Users who want a cheap ferry with […]                                    | two decks
            When the harbor is […] that might delay a ferry                          | having storms
            i.e. a lost key does not […]                                             | stop the ferry
            To leave the yard, in case of […] we open the gate                       | lorries
            Unlike the […] one it does not count barrels                             | Night Ledger
            Yard rules: Always consider the […]                                      | cost
            Crates are burnt after […]                                               | a while
            The yard offers a comprehensive set of tools for […]                     | cranes
            Some lorries will stop […] in the hall                                   | carrying milk
            The old wall can be […] down at night                                    | torn
            A new clerk may ring the bell, but […]                                   | that's OK
            No second lamp is […]                                                    | required
            Night rules: Passes are […]                                              | mandatory
            The porter has keys for […] (lent by 1st account)                        | lockers
            The harbor lets you rent a […], dry place for crates                     | quiet
            Barge: slow use - cheap -rare - takes […] to load                        | 3 days
            Ferry papers: Create a copy from the […]                                 | old ledger
            The porter can call the tower for […], etc                               | fog reports
            A barge in ab-north-1a cannot be tied up in […]                          | ab-north-1b
            Barges do not need a deep pier the […] do                                | way ferries
            Ferries first pass the lock, if […]                                      | passed come to the pier
            […] for lorries and trams, and each can be closed                        | Yards use separate gates
            The tower can serve as a signal: when the […] comes, the bell rings      | ferry
            Hall & Yard: Yard is […]                                                 | north side
            Night pier: Work for […]                                                 | both ferries and trams
            Harbor lamps: Cranes based on […]                                        | Wind
            Short waits at the pier, millions of […]                                 | crates/day
            At least 20 crates or 55 barrels per hour per porter in a […]            | hall
            Crane load: default […] and 5%                                           | 1
            After […], the gates are opened by two porters                           | enabling the alarm
            The clerk fixes the crate by the […] as well                             | definition
            The clerk stores […] in the hall by the definition                       | crates
            The night bell […] in fog                                                | does not ring
            The ledger […] if a ferry is late                                        | won't say
            The harbor is […] but a pier                                             | not Port Authority land
            Even porters open the gate […], it does not stop the clerk               | by key
            If […], the second one is opened                                         | the first gate jams
            […] opens another gate and so on                                         | The porter
            Your […] must carry a lamp and the ferry must have a bell                | night porter
            Alice and Bob both have […]                                              | two keys
            Boxes take different gates for the […]                                   | same ferry
            Night watch: be careful to share the […] among all porters               | lamps
            Fog bell: […] (dear)                                                     | 1/5/10 minutes
            Porters write to the OHB […]                                             | queue
            When […], the lamps burn and the ferry waits                             | a bell stopped
            The harbor takes care of sealing parcels in […]                          | north halls
            Piers without lamps, sheds with two gates: rather dark, but has […]      | benches
            Once the yard is built, you cannot move its fence: […]                   | 4
            not lit on all piers: only on […]                                        | 3
            Can be used to stack crates: for […] at night                            | heavy loads
            North pier: Lamps:2 to […]                                               | 48
            Crates stay for as […] as the owner pays                                 | long
            You do not need to […] about the tide tables of the yard                 | worry
            Porters do not need to plan […] for the number of lorries                | ahead
            On the other […], the old crane lifts less                               | hand
            As a […], lock the gate at night                                         | best practice
            The new crane is dearer, but costs less […]                              | overall
            When the gate is shut and you […] to open it, the bell rings             | try
            The clerk can […] burn letters after a month                             | permanently
            North lamps with oil are […]                                             | common
            Night hall: Default Crate […]                                            | Options
            A second pier is useful to reduce […]                                    | impact
            A […] can be used in the open yard                                       | ladder or a ramp
            501 the ferry does not answer, […] is fine                               | pier
            Gates are opened from […] to highest                                     | lowest
            […] come in 4 sizes                                                      | Crates
            Unlike a […], you can have several ramps at a pier                       | lift
            The clerk gives you access to Harbor […]                                 | Lamp rooms
            You have […] from the pier to the hall                                   | add a ramp
            A long wait saves ink by […] to read all letters at once                 | allowing porters
            […] find who opens the yard                                              | Seals help
            When we […] of crates by night, the lamps go out                         | load huge #
            Route […] leads lorries to the pier                                      | 53
            Either you can take […] for crates and boxes                             | ups
            Order of gates (rising - […] ..)                                         | 1,2,3
            Your company has several […] on the coast                                | piers
            Question […]:                                                            | 12
            […] crates may have the same seal but other owners                       | 2
            Harbor: Not like the seal in the […]                                     | tram
            […] then the lorry will wait                                             | Gate
            Lorries that use […] can be accessed                                     | small gates
            The ramp is a tool that […] you to load lorries by night                 | allow
            With the new crane nobody has to […] about the tide                      | worry
            The crane has two hooks or more depending on your […]                    | requirements
            Loading by night can be a […]                                            | nightmare
            Night ramps are […] for lorries that come late                           | recommended
            Papers are kept past the […] of the crate                                | life
            A bell rings when the crates exceed certain […]                          | amounts
            Harbor: Question […]:                                                    | 12
            A lorry can carry up to 30 MB of […]                                     | letters
            The pier can hold […]                                                    | a limited number of lorries
            As part of a […], the harbor offers two passes                           | loyal customer plan
            […], they keep the crates dry                                            | North pier
            Yard passes: default […]                                                 | period:7 days
            Yard lamps: oil […]                                                      | cans multi -way
            late crates: early / […]                                                 | 2
            Add a […] (at least) two gates                                           | yard rule allowing
            The clerk calls back with pass […] to open the gate                      | ID
            Both serve ferries and share a […]                                       | long pier
            The old pier has less light less […]                                     | room
            Unlike a ramp, you can have several lifts at a […]                       | pier
            """)
    void a_gap_that_cannot_be_filled_from_its_sentence_is_unfit(String question, String answer) {
        assertThat(GapShape.isUnfit(question, answer)).isTrue();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            If you want to lock the yard, close […]                                  | all gates
            With […] you have to count the crates yourself                           | hand carts
            Put a lamp in […] you use                                                | each hall
            Cargo is stored as […], or other                                         | bales, crates
            Yard: lit by burning […]                                                 | oil
            Yard: day lamps, night lamps and […]                                     | two gates
            Any parcel is […] by the clerk                         | opened twice
            The harbor is not a market but […]                     | a pier
            Even with two bells […] the ferry waits                | at noon
            If the first gate fails, […] is opened                 | the second one
            The clerk reads your […]                               | pass
            Boxes take different gates for the […]                 | night ferry
            Yard: keep […] from the rain                           | letters
            Load papers: The clerk takes the […]                   | old list
            The fog bell rings every […] (dear)                    | 20 minutes
            Letters from OHB […]                                   | porter
            Barges […] the inner basin                             | can't leave
            In […], each gate has a porter                         | the north hall
            There is no […]                                        | night ferry
            You can enable the lamp by the […]                     | lever
            Porters must have the permission of the […]            | harbor office
            Ledger value: if one stamp is found, it is […]         | 1
            When the ferry is late, the […] rings                  | harbor bell
            Unlike […], the tram has no driver                     | the ferry
            No second lamp is lit before […]                       | nine
            Private piers cannot reach the […]                     | north pier
            A clerk tells the user that he can open the […]        | locker
            Harbor papers: Create […] for each ferry               | ledgers
            Crates are burnt after […]                             | 30 days
            A barge in ab-north-1a is tied up in […]               | one basin
            Lists go on […] to another yard                        | paper
            […] (two decks) carries lorries                        | The north ferry
            Ferries pass the lock if […]                           | the lamp is green
            Hall & Yard: Yards are […]                             | north side
            Night pier: Works best for […]                         | ferries
            The harbor stores thousands of […]                     | crates
            Crane load: default […] per lorry                      | 5 tons
            After […], the gates are opened                        | the second bell
            Crates are stored by the definition of a […]           | hall
            Bells call […] at the pier                             | to a porter
            Lamps, Gates and Benches: The gates are lit by […]                       | oil lamps
            For a quiet night, you need: […] on the pier                             | two porters
            North pier: from 2 to […] lamps                                          | 48
            Crates stay as long as the […] pays                                      | owner
            As a […], the hall has no gate                                           | rule, cold store
            The clerk can […] letters after a month                                  | burn
            North lamps are […]                                                      | lit by oil
            Unlike […], trams have a driver                                          | ferries
            Gates are opened from […] to the hall                                    | the north pier
            You have […] at the pier                                                 | two ramps
            Lorry […] leads to the pier                                              | 53
            The ramp is a tool that allows […] to load lorries by night              | porters
            Night ramps are […] for lorries that come late                           | open
            Papers are kept past the […] of the ship                                 | departure
            A lorry can carry up to […] of letters                                   | 30 MB
            As part of a loyal customer plan, the harbor offers […]                  | two passes
            […], the crates are kept dry                                             | North pier
            Both piers share a […]                                                   | long ramp
            The clerk calls back with the […] to open the gate                       | pass ID
            """)
    void its_neighbours_are_kept(String question, String answer) {
        assertThat(GapShape.isUnfit(question, answer)).isFalse();
    }
}
