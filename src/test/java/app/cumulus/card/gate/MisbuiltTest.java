package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisbuiltTest {

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Lorries and trams are slow: what happens when it snows?             | You need a plough           | true
            Snow rules: what happens when it snows?                             | You need a plough           | false
            What happens after the storm the gate becomes free again?           | The ticket is only valid    | true
            What happens after the storm?                                       | The gate becomes free again | false
            What happens if the pier sinks, you will lose the crates?           | Sheds cannot be moved       | true
            What happens if the pier sinks?                                     | You lose the crates         | false
            What happens when first opened?                                     | Visitors have no keys       | true
            What happens to small piers if boats wait at their own pier?        | Would be crowded            | true
            What could porters be when loading a ferry or a tram?               | Your students               | true
            Which pier takes long lorries, every lorry should have a seal?      | The north pier              | true
            What is the tram paid by if the tram is full you don't pay twice?   | The hour                    | true
            If the tram is full, what do you pay by?                            | The hour                    | false
            What does each pier have of its own?                                | A lamp                      | false
            When does the night pier open by day or?                            | When it rains               | true
            When can you use your own badge e.g?                                | When you lock the pier      | true
            What is the tug faster than?                                        | The barge                   | false
            What can the crane only send to the quay?                           | Full crates                 | true
            What does the lift only work within the yard with?                  | The night key               | true
            What does the lift only work with?                                  | The night key               | false
            What can Night Crane set up with Crane?                             | Bells                       | true
            What can Night Crane set up with Lamps?                             | Bells                       | false
            How are loading crates loaded onto the pier?                        | By hand                     | true
            How are loading bays opened?                                        | By hand                     | false
            What happens when you build a new custom?                           | Gate rules are added        | true
            What happens if you ring then a clerk is sent?                      | You wait at the gate        | true
            In Harbour, what locks and Open gates by night?                     | The clerk                   | true
            In Harbour, what locks and opens gates by night?                    | The clerk                   | false
            In Harbour, what cranes can lift much higher?                       | New cranes                  | true
            In Harbour, what is the load of Every month?                        | 3 t                         | true
            What is Outside Harbour good for?                                   | Large boats                 | true
            In Harbour, what is the time?                                       | 60 days                     | true
            In Harbour, what is the time for loading?                           | 60 days                     | false
            What does NOTE not lift?                                            | Heavy crates                | true
            What can you do if we want a second pier?                           | Build another crane         | true
            What can you do if you want a second pier?                          | Build another crane         | false
            What should you do to open the gate?                                | Must name the pier          | true
            What can you do unless the pier is yours?                           | Not read the log            | true
            Which rope you hang on the crane?                                   | Hemp rope                   | true
            Which rope can you hang on the crane?                               | Hemp rope                   | false
            Which AWS service lets you send boxes?                              | Harbour Mail                | false
            What enables provide keys to lorries?                               | Gate pools                  | true
            What do night piers support for?                                    | Fixed ropes                 | true
            In Harbour limits, how many ropes is Pier?                          | 200                         | true
            What is the default stay 1-35days?                                  | 7                           | true
            What is what you use to lift crates?                                | The crane                   | true
            What is the winch came from?                                        | An older lift               | true
            What are seals made for?                                            | One crate only              | true
            What are lids not made for?                                         | Safety reasons              | true
            What are seals made for?                                            | Crates of the night         | false
            What can a ladder be drawn out to?                                  | 1 or multiple piers         | true
            What can a ladder be moved from?                                    | 1 pier to another           | true
            What does a harbour consist of?                                     | 1 or more piers             | false
            What can you use the clerk library for?                             | Java                        | true
            Why is the pier shut?                                               | As the new crane is painted | true
            Why is the pier shut?                                               | As it has no lamp           | false
            How often does the crane lift?                                      | Twice as many crates        | true
            How often does the crane lift?                                      | Twice a day                 | false
            What is a winch used to lift heavy things such as? | Night crane | true
            What does Harbour Guard help to? | Keep thieves away | true
            What does Harbour Guard help to do? | Keep thieves away | false
            Which 2 things does by default your crane lift? | Crates | true
            Which 2 things does your crane lift by default? | Crates | false
            What happens when the pier is opened? | Docking means tying ropes | true
            What should you do to lift crates? | Call the crane | false
            What is Crane called?                                               | Night work                  | true
            What will lift, north crane, south crane or winch?                  | Load of the day             | true
            What is the night crane called?                                     | Owl                         | false
            What is least dear tram?                                            | Half off by night           | true
            What is the least dear tram called?                                 | Night tram                  | false
            In Yard, what is open means you may go in and go out?               | The gate                    | true
            In Yard, what is ways to lift crates?                               | Cranes                      | true
            What must you set for over the gate?                                | A lamp                      | true
            What must you keep for over 30 days?                                | The seals                   | false
            How do set bells work?                                              | By a lever or a rope        | true
            Where will the crate hall be built?                                 | In your hall                | true
            Where will the crate hall be built?                                 | In your yard                | false
            What does `CrateCheck` check?                                       | Crate of the day            | true
            What does CrateCheck check?                                         | Weight of the day           | false
            What is Ferry?                                                      | Lamps for Ferry decks       | true
            What is Ferry?                                                      | A boat for Ferry lines      | false
            How do night bells work?                                            | By a lever or a rope        | false
            What does the pier ll watch through a glass?                        | The state of the ferry      | true
            What works with cranes and lorries?                                 | The yard pass               | true
            Which pass works with cranes and lorries?                           | The yard pass               | false
            Ferries can serve as a tram: what happens when it snows?            | You need a plough           | true
            What does pass generation generate?                                 | Passes for clerks           | true
            What does Round-Trip Mode return?                                   | Round figures and coins     | true
            What does Round-Trip Mode return?                                   | Figures and coins           | false
            What are crates kept on?                                            | The north pier              | false
            What may lorries drive to?                                          | Both yards for a while      | false
            For night trams, what is the ratio?                                 | 3:1                         | true
            What is the maximum of trams?                                       | 5                           | false
            In the yard, which lines may trams use?                             | Both lines                  | false
            What does the tall crane soon will lift?                            | Crates                      | true
            What does the tall crane lift when it must wait?                    | Crates                      | false
            What is the lift used to?                                           | Carry crates                | true
            What is the lift used for?                                          | To carry crates             | false
            What does the yard offer blue as?                                   | The usual color             | true
            What is a night pass like?                                          | A key, can open all gates   | true
            What does the pier help by lifting crates?                          | Clerks sort parcels         | true
            What does the clerk take?                                           | A torn rope out of use      | true
            How many seals are kept (red and blue)?                             | 2                           | true
            How many seals are kept?                                            | 2                           | false
            What is the yard plan?                                              | Multiple maps of gates      | true
            When does the clerk add a lamp?                                     | When creating a gate        | false
            What can the porter stop?                                           | Wet dogs for instance       | true
            What is Fully painted by?                                           | Porters                     | true
            What is fully painted?                                              | The hull                    | true
            What is the night tram?                                             | Best if any of the following apply | true
            Scenario: what happens when it snows?                               | You need a plough           | true
            What happens after "if the hull is dry, we paint it"?               | The ship sails              | true
            What happens after "the hull is dry"?                               | The ship sails              | false
            Why does an iron hull can be painted twice?                         | Because it rusts            | true
            What do lamps do?                                                   | Does not burn by day        | true
            What do lamps do?                                                   | Do a check of the pier      | false
            What does the crane scale with your loads?                          | Up/down                     | true
            """)
    void a_question_of_two_clauses_or_without_its_kind_is_none(String question, String answer, boolean off) {
        assertThat(Misbuilt.isQuestion(question, answer)).isEqualTo(off);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A crane can have a […] for instance                          | blue lamp                | true
            Clerks watch the gate so that […] at noon                    | ll close                 | true
            Ship parcels to your on […]                                  | premises store           | true
            Ship parcels to your […]                                     | store on premises        | false
            The porter solves issues that […] at night                   | arise                    | true
            The crates which are weighed are […]                         | huge                     | true
            There is a […] for the pier                                  | key service              | true
            There is a […] for the pier                                  | limit of 20 crates       | false
            Cranes automatically scale […] with the tide                 | up/down                  | true
            A crane can have a […]                                       | blue lamp                | false
            Passes are free on all the […], i.e. trams, ferries and lifts | three lines              | true
            Passes are free on all […], i.e. trams, ferries and lifts    | public lines             | false
            to open: […] ways - key, code, bell                          | 3                        | true
            The gate opens in […] ways                                   | 3                        | false
            Maybe to keep a […] by night                                 | spare crate              | true
            Yard: Read about cranes in the […]                           | harbor documentation     | true
            Lorries may drive to […]                                     | both for a while         | true
            Instead of the north gate, you could go to […]               | the pier                 | false
            On night ferries, the […] you can have is five               | largest number of decks  | false
            Wide range of […], lifts                                     | machines including trams | true
            Undo: keeps the first plan and stores […]                    | changes                  | false
            Quiet Yards: Crate […] (order)                               | Sorting                  | true
            Trams are slow: when it snows, you need […]                  | ploughs                  | true
            Starters: Could be your […] when loading a ferry             | students                 | true
            […] works with cranes and lorries                            | Yard pass                | true
            Whereas (old) trams allow […]                                | wet dogs                 | true
            […], a shed that stands in for the hall, is cheap            | Night Depot              | false
            Services that simplify […] within the yard                   | loading                  | true
            Services that simplify […] can be rented                     | loading                  | false
            to the minute: kept in […]                                   | the ledger               | true
            to open the gate: […] ways - key, code, bell                 | 3                        | true
            Yard: Maybe to lower the […] of rain                         | risk                     | true
            Yard: Read ferries vs trams in […]                           | harbor documentation     | true
            Yard: Read the […] before the ferry leaves                   | tide table               | false
            The shed has private doors, wants to buy […]                 | lamps                    | true
            If the porter has no doors, wants to buy […]                 | lamps                    | false
            A second gate must be […]                                    | deployed/configured      | true
            A second gate must be […]                                    | locked                   | false
            A row of sheds, can be […]                                   | thought of as a street   | true
            Yard passes: up to half off on […]                           | demand fares             | true
            To carry a […] across, you first need to weigh it            | crane                    | true
            To carry a […] across the yard, you first need to weigh it   | crane                    | false
            The crane can now lift […] using the new rope                | barges                   | true
            The crane can now lift up to […]                             | 5 tons                   | false
            In either case, the key cannot open […]                      | any gate                 | true
            […] will be weighed at least twice                           | the yard promises crates | true
            The night lift is a […] introduced in May-2018               | famous thing             | true
            The night lift is a […]                                      | famous thing introduced in May-2018 | true
            You can enter […] in three ways                              | the yard                 | true
            Wholly can lift […]                                          | crates                   | true
            Family can lift […]                                          | crates                   | false
            The yard keeps […] seals with a number (red and blue)        | 2                        | true
            The yard keeps […] seals with a number                       | 2                        | false
            Red seals and blue seals are the […] kinds that are sold     | two                      | true
            Crates: 6 = […] ^ (9-6=3)                                    | 2                        | true
            Yard: Benefit from […] of scale                              | large economies          | true
            Night […] away the need for keys                             | doors take               | true
            Shed (dry,warm) Height of 9 m, width of 5%. is […] for crates | built                   | true
            When given the […], a guest opens the gate as if he owned it | key                      | true
            Lorries may go to […]                                        | both for an hour         | true
            […], a.k.a. paying for labels                                | Label Prices             | true
            Passes: Go to harbour office, […] (mind the order)           | Seal                     | true
            Passes: Open […] for your ferry                              | book                     | true
            Passes: Open piers for […]                                   | lorries                  | true
            Passes: Open water between […] and the quay                  | the islands              | false
            […] > tall gate > list of porters                            | Yard                     | true
            Weight of a crate > […] and of a sack > 5 kg                 | 50 kg                    | false
            """)
    void a_gap_in_a_sentence_that_lost_a_part_is_none(String question, String answer, boolean off) {
        assertThat(Misbuilt.isGap(question, answer)).isEqualTo(off);
    }
}
