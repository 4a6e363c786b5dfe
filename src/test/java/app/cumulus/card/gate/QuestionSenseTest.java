package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionSenseTest {

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Without what can the gate be opened?                          | Any key
            What is not _just_ red?                                       | The gate
            In Harbour, what is lit means you must stop the cart?         | Blue lamp
            How can the crane weigh crates?                               | By choosing
            In Harbour, what should you have as crates being loaded?      | Same number of ropes
            In Harbour, what can be complicated and expensive?            | Mending cranes
            In Harbour, what is open means that both tides come in?       | Dock
            Which requirement must the gates meet?                        | Turned on
            How does Night Pier work?                                     | Over rope, chain and wire
            What is PaaL?                                                 | Pier cranes
            What is Quick Loading?                                        | Night shifts
            In Harbour, what must you use?                                | The rope
            What means the gate is open?                                  | A green lamp
            What can the crane now lift using the new rope?               | Barges
            In either case, what can the key not open?                    | Any gate
            What is a famous lift introduced in May-2018 called?          | Night Lift
            What is Night Lift?                                           | A famous lift launched in 2018
            What can you do to open the gate from afar?                   | Use them
            For what purpose can porters switch badges?                   | To perform tasks
            In Harbour, what could be the reason?                         | The lock is frozen
            Which weighs the crates: the harbour or your lorry?           | The harbour
            What do keys come in?                                         | Two forms, iron and wood
            What is Parcel owner?                                         | The sender(?)
            What do rules whereby ferries wait for?                       | Tides
            In Harbour, what can a pier be?                               | Only tied to one boat
            What can you enter in three ways?                             | The yard
            What do many clerks use the lift as?                          | A store
            What does the bell send only when the tide comes?             | A signal
            What is Night Lift?                                           | Preferred option for heavy crates
            What is Night Hall?                                           | Nearly-unlimited number of crates
            What is a huge amount of crates called?                       | Night Hall
            What does Night Pass do?                                      | Shares many rules with the day pass
            What does the box include to sail?                            | Everything the boat needs
            Where can one crane load crates up?                           | To 5 tons
            What will clerks put when they see a storm?                   | Bells
            What can Wholly use to lift crates?                           | A hook
            Where do you have to lay the ropes?                           | In rows manually
            Which is in use: the crane or the lift?                       | The crane
            What does the night badge allow?                              | Clerks in the hall use lamps
            What happens if the crate is red?                             | It goes left, if not, to the hall
            What can you paint to serve as a sign?                        | Your boat
            Which crane offers the option to keep?                        | The old one
            In Harbour, why could the order of ships be?                  | Because of the tide
            What does the tug run?                                        | Side-by-side with the ship
            What can parcels be sent to?                                  | A destination
            What do the porters work?                                     | Same as the clerks
            What does the pier make?                                      | Calls to the other pier
            What do two cranes do?                                        | Know the load of each and when to call the tug
            In Gangs, what do pilots do?                                  | Includes clerks and porters
            On the pier, what can we look for?                            | Only one day
            What does a seal do?                                          | Use this wax for the crates
            What can the tide table take?                                 | Time to be printed
            What must a porter have?                                      | The proper badge
            How long does the crane take to be lifting the crate?         | 3 hours
            What does the yard log?                                       | Take up to a day
            What can you move the crate in?                               | The event of a flood
            What does the harbour consist of?                             | 4 basins
            What is Crane?                                                | Tied to the pier
            What is Crane?                                                | An alternative to the lift
            What does Crane integrate with?                               | Many different yard services
            How does the night fare work?                                 | With it you can save a coin
            What does Crane play with?                                    | The lift better than the hoist
            What does a day pass do?                                      | Comes with a key
            What should you choose for a pier and one for the yard?       | One crane
            What is Crane?                                                | Turned off by default
            What is a tall crane?                                         | A problem
            What are Boxes?                                               | Shareable across piers
            What does Night crane mean?                                   | When boxes can be lost
            How does CRANE_MODE work?                                     | By default, OFF
            In Harbour, what are Following?                               | The keys for the gate
            What does enabled do?                                         | Opens the gate for all
            What is Night crane?                                          | A different flavour
            What happens if the gate is closed?                           | Only use this
            What can you do when you open the gate?                       | See the signs at the pier
            When is Night crane possible some delay?                      | When it has just started
            When is Harbour useful, for example?                          | When storms come
            What does the pier provide for lifting?                       | A wide set of tools
            What does the pier not extend?                                | The quay, only for lorries
            What will you keep a rope for?                                | Night purposes
            What can you do to take action?                               | Call the porter
            In the yard, what does # open?                                | Night gates
            What cannot be opened, go figure?                             | The night gate
            What does the porters which carry out?                        | Tasks
            What is Harbour Adviser?                                      | Alerts users to storms at sea
            Where can you find a red seal?                                | On the crate which leads to the pier
            What happens when it rains?                                   | The porter may warned
            What can the crate not only hold?                             | Ropes
            What could Fully Wet happen between?                          | Rain and sun
            What are Night cranes compared to?                            | The day cranes
            What is the crate tied to?                                    | A porter at a time
            In the yard, what can we move the same by?                    | Cranes
            Where does the pier build 1 shed per dock?                    | In the region
            What will the crane use?                                      | Less rope than the tug
            What does the pier make?                                      | Boats highly available
            What is Pier Road used for?                                   | To need a toll for each lorry
            Why are crates sent in the same order?                        | As they are packed
            What can we force to open the gate?                           | Porters using keys
            What are Pier seals?                                          | Stamped bt clerk
            What must we fix the crate to?                                | The definition
            What must we fix to the definition?                           | The crate
            What is from noon to dusk in the yard?                        | Tea time
            What happens when a crate is wet?                             | Is marked red and burnt
            In the yard, what happens if a crate is added?                | Will be done in the book
            On the pier, what must you do when you load a ship?           | Know the weights before
            What if there we want to send crates to many piers?           | Barges carry them
            By the night lamp, what can you talk with?                    | Porters easily
            What is the weight of a crate?                                | The weight after loading
            What is Night Crane?                                          | A managed service
            What are Crates?                                              | Heavy in nature
            What are Advantages of Night Piers?                           | Trade rent for a fee
            What is Pier?                                                 | Upload crates of the harbour
            What is Badge?                                                | Valid for 2 years
            In Yard, what do ropes do?                                    | Includes chains and hooks
            Which requirement must the crane meet?                        | Yard owner
            Within how long does Night store access?                      | 12 hours
            At the pier you can lift, what are the cranes made for?       | Crates
            How can the pier count?                                       | By weighing
            What do gate keepers put until the bell rings?                | The crate in the hall
            What is Old Ferry?                                            | `yard.force=1` in the harbor book
            What is Night ramp for?                                       | For any crate to leave,it must be weighed
            Night crane has --: how many hooks are possible?              | Up to 9
            What is the weight of 1 crate?                                | 2
            What is the north key used for?                               | Various purposes
            What is the north key used for?                               | Ferry purpose
            What do crews take?                                           | Sailors, not porters
            """)
    void the_answer_does_not_fit(String question, String answer) {
        assertThat(QuestionSense.isMismatch(question, answer)).isTrue();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            With what can the gate be opened?                             | The night key
            How does the tug run?                                         | Side-by-side with the ship
            What can the yard log do?                                     | Keep all names of a day
            In what can you move the crate?                               | The lorry of the yard
            How many basins does the harbour consist of?                  | 4
            What is Crane tied to?                                        | The pier
            What can the crate be tied to?                                | One porter at a time
            Where does the pier build its sheds?                          | In the region
            What is Pier Road used for?                                   | To carry crates to the lorry
            What are Boxes shareable across?                              | All piers
            What does Night crane mean?                                   | When it is dark, the crane stands still
            How does CRANE_MODE work?                                     | By a lever at the pier
            What does the lamp do?                                        | Opens the gate for all
            What happens if the gate is closed?                           | The lorry waits
            When is Night crane good for glass?                           | When it is dark
            What does the pier provide for lifting?                       | A crane with two hooks
            What does Harbour Adviser do?                                 | Alerts users to storms at sea
            What are Pier seals?                                          | Stamped papers of the clerk
            What does the clerk check?                                    | Whether papers are stamped
            When can badges now be given to a porter?                     | After the first week
            How many crates can a porter lift?                            | Only one
            What should you use to act as a sign?                         | A red lamp
            Which is heavier: the barge or the tug?                       | The barge
            What does Family pass open?                                   | The yard
            What can a crane be?                                          | Only red
            Where do you have to lay the ropes?                           | In rows on the pier
            What does the night badge allow?                              | The use of lamps in the hall
            What does Night Pass let you do?                              | Share the yard
            What must we fix the crate to?                                | The definition of the hall
            What happens when a crate is wet?                             | The clerk marks it red
            What if there is no barge at the pier?                        | The crates wait
            What is the weight of a crate?                                | 20 kg after loading
            What is Night Crane?                                          | A managed service for lifting crates
            What are the advantages of piers?                             | Dry crates and short ways
            What does Night gate mean?                                    | When you lock a gate, all of its lamps go out
            Which requirement must the crane meet?                        | Painted by its owner
            At the pier, what are the cranes made for?                    | Crates
            How can the pier count?                                       | By weighing crates
            What is NC used for?                                          | Lifting crates
            What does Night pier do?                                      | Drop crates by the gate
            What is the crane used for?                                   | Heavy crates
            What is the north key used for?                               | Ferry purposes
            What is Quick Loading?                                        | A set of night shifts
            What is Night Crew?                                           | Group of porters
            What are PaaL Services?                                       | Pier cranes
            In Harbour, what is not weighed?                              | Empty crates
            What do crews take?                                           | Only sailors, not porters
            What is Old Ferry?                                            | A boat with `deck=2` in its papers
            """)
    void the_answer_fits(String question, String answer) {
        assertThat(QuestionSense.isMismatch(question, answer)).isFalse();
    }
}
