package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiveawayTest {

    private static boolean toldOf(String topic, String question, String answer) {
        Candidate asked =
                new Candidate("object", CardKind.BASIC, CardText.of(question, answer), new Span(1, 1), "", 60);
        return Giveaway.isTold(asked, List.of(topic));
    }

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Porters      | Where is the porter role kept?        | In the porter ledger   | false
            Harbours     | How can you get apart lists for cranes and night piers? | By setting up apart sheds for each pier | false
            Harbours     | How can you get apart lists for cranes and night piers? | By the lists of the night piers         | true
            Columnar Yard | What is ideal for many crates?       | Columns                | true
            Harbor       | What does the foreman hire?           | A new harbor guard     | false
            Porters      | Who keeps the ledger of the porters?  | The day's porter       | true
            Night Ledger | What do the porters write into?       | The ledger             | true
            Piers        | What do you get if you map a pier?    | Mapping                | true
            HabrourCranDB | What is kept on the north pier?      | HarbourCraneDB         | true
            Harbours     | What supports two kinds of lodging?   | Pier lodge             | true
            Harbours     | What supports two kinds of lifting?   | Pier code              | false
            Dock DPL     | What are the crates sent to?           | The DLP                | true
            Dock DPL     | What are the crates sent to?           | The DXP                | false
            Watch ferries | Who sails at night?                   | The ferry              | true
            X lamp       | What can you do to see at night?      | Use X-Lamp             | true
            Harbours     | What do you do to rotate the lamps?   | Lamp rotation          | true
            Harbours     | What ends the rotation of the lamps?  | Rotate                 | true
            Harbours     | What is needed to migrate the cranes? | Migration              | true
            Harbours     | What is needed to paint the cranes?   | Migration              | false
            Harbours     | What do you do to scale the yard?     | Use autoscaling        | true
            Web Pier     | What is the pier used for?            | Websites               | true
            Deploying    | What does the night crane do?         | Deployments            | true
            Auto Crane Lamp | What switches the lights?          | ReLamp                 | false
            LAMPLIGHT    | What is paid by the hour?             | AWS Lamplight arrays   | true
            YHUs         | What does the harbour count in?       | One YHU                | true
            """)
    void a_typed_question_may_share_a_word_with_its_answer_but_not_the_noun_at_its_end(
            String topic, String question, String answer, boolean told) {
        assertThat(toldOf(topic, question, answer)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A CPM crane can lift up to […] per pier                 | 9000 CPM  | false
            Letters are kept up to […], 3 days for bills            | 31 days   | false
            Sheds are between 2 t and […]                           | 40 t      | false
            A gate for a crane of 9t needs a belt of […]            | 9t        | true
            The crates stay […], then 3 days more                   | 9 days    | true
            A CPM crane lifts at least […] per pier                 | 1 CPM     | true
            """)
    void a_unit_beside_the_gap_gives_no_figure_away(String question, String answer, boolean told) {
        Candidate number = new Candidate(
                "number-with-qualifier",
                CardKind.CLOZE,
                new CardText(question, answer, "", ""),
                new Span(1, 1),
                question,
                60);
        assertThat(Giveaway.isTold(number, List.of("Harbor"))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Kinds of sheds | What does Crate Shed do?         | Keeps your crates                       | true
            Kinds of sheds | What does Crate Shed do?         | Keeps your lamps                        | false
            Kinds of sheds | What is a north pier lift?       | A lift at the north pier                | true
            Kinds of sheds | What is a north pier lift?       | A machine for crates                    | false
            Features       | What does parcel creation do?    | Create new parcels for porters and clerks in the yard | true
            Features       | What does parcel creation do?    | Make room for crates in the yard        | false
            Yard groups    | What are Gather Yard Groups?     | Gathers porters in one narrow hall      | true
            """)
    void a_term_explained_by_its_own_words_tells_nothing(String topic, String question, String answer, boolean told) {
        Candidate asked =
                new Candidate("definition", CardKind.BASIC, CardText.of(question, answer), new Span(1, 1), "", 60);
        assertThat(Tautology.is(asked, List.of(topic))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1} {2} => {3}")
    @CsvSource(delimiter = '|', textBlock = """
            object     | Where is the porter role kept?                       | In the porter ledger              | true
            object     | Where is the porter role kept?                       | In the night ledger               | false
            object     | What does the foreman hire?                          | A new harbor guard                | false
            object     | What does the weigher create?                        | A parcel label                    | true
            definition | What does dock:PutParcelRecords do?                  | Uploads parcels                   | true
            definition | What does PutParcelRecords do?                       | Sends boxes to the pier           | false
            process    | What happens after "the porter calls the weigher"?   | The weigher weighs                | true
            condition  | What happens when a parcel is lost?                  | The parcel is paid for            | false
            condition  | What must you do to get parcels from the pier?       | Let the pier send parcels         | true
            condition  | What can you do to weigh many crates at once?        | Configure Harbor                  | true
            alias      | What is another name for the Porter Hall?            | Porter House                      | false
            contrast   | Which is heavier: the crate or the box?              | The crate                         | false
            """)
    void half_of_an_answer_on_view_tells_the_rest(String rule, String question, String answer, boolean told) {
        CardKind kind = rule.equals("process") ? CardKind.PROCESS : CardKind.BASIC;
        Candidate asked = new Candidate(rule, kind, CardText.of(question, answer), new Span(1, 1), "", 60);
        assertThat(Giveaway.isHalfTold(asked, List.of("Harbor", "Parcel desk"))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Crates | If […], the crate goes back to the yard  | a porter cannot lift the crate | false
            Crates | If […], the lorry takes it to the yard   | he calls the lorry             | true
            Crates | The porter of the night reads the […]    | night ledger                   | true
            Crates | The porter of the night reads the […]    | harbor night ledger            | false
            Crates | The ledger of the porters is a […]       | night ledger                   | true
            """)
    void one_word_of_a_long_gap_may_be_seen_beside_it(String topic, String question, String answer, boolean told) {
        assertThat(told(topic, question, answer)).isEqualTo(told);
    }

    private static boolean told(String topic, String question, String answer) {
        Candidate gap = new Candidate("cloze", CardKind.CLOZE, CardText.of(question, answer), new Span(1, 1), "", 60);
        return Giveaway.isTold(gap, List.of(topic));
    }

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Harbor Trail      | Look into […] for the keys            | HarborTrail
            HarborTrail       | Look into […] for the keys            | Harbor Trail
            Warehouse         | The porter locks the […] by night     | warehuose
            Parcel Database   | A crate is written into the […]       | DB
            Duties            | Whose responsibility it is: he is […] | responsible
            Asynchronous Gate | The porter works […] there            | asynchronously
            Lambda            | The porter wakes the […] at nine      | LF
            Parcels           | The parcel ID is the […]              | Id
            Geolifting        | The porter chooses his pier by […]    | lifting
            Yard Doors        | Every load balancer asks the other […] | LBs
            Visibility Gate   | The clerk keeps the crate's […]       | invisibility
            Yards             | The VPCs are joined by a bridge of […] | VPSs
            S3 Crates         | The clerk reads the tag on an […]     | S3 bucket
            Gates             | The gate is defined in the […]        | gate definition
            Scales            | The scales are spread […]             | evenly across scales
            Spare Porter      | The spare porter is for […]           | only spare operations
            """)
    void another_form_spelling_or_abbreviation_gives_the_answer_away(String topic, String question, String answer) {
        assertThat(told(topic, question, answer)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Parcel Queue | Crates wait in the […]                 | Ledger Index
            Inbound Gate | Crates leave through the […]           | outbound door
            Parcel Queue | The stateless porter needs a […] clerk | stateful
            Lambda       | The porter wakes the […] at nine       | ASG
            Parcel ID    | The crate is kept in the […]           | SQS
            Crates       | SQS and […] are no twins               | SNS
            """)
    void other_words_do_not(String topic, String question, String answer) {
        assertThat(told(topic, question, answer)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Ferry            | What can the porter ask for?          | A ferry account          | true
            Ferry            | What does the porter paint?           | A ferry ladder           | false
            Lamp Ring        | What are the lights switched by?      | Lamp-ring                | true
            Harbor Trolleys  | What is the yard served by?           | A specific trolley always | true
            Harbor Cargo Index | The clerk reads the […] by day        | harbor cargo sheet         | true
            Harbour          | The clerk reads the […] by day        | harbor                   | true
            """)
    void what_follows_by_itself_from_the_word_on_view_gives_no_answer(
            String topic, String question, String answer, boolean told) {
        assertThat(toldAs(topic, question, answer)).isEqualTo(told);
    }

    private static boolean toldAs(String topic, String question, String answer) {
        return question.contains("[…]") ? told(topic, question, answer) : toldOf(topic, question, answer);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            If a lorry makes a […], set the CHGP headers       | cross-harbor gate pass  | true
            If a lorry makes a […], set the CHGP headers       | cross-harbor visit      | false
            If a lorry makes a […], set the NHGP headers       | cross-harbor gate pass  | false
            """)
    void the_words_that_an_abbreviation_beside_the_gap_stands_for_are_on_view(
            String question, String answer, boolean told) {
        Candidate gap = new Candidate("cloze", CardKind.CLOZE, CardText.of(question, answer), new Span(1, 1), "", 60);
        assertThat(SpelledOut.isSeen(gap, List.of("Piers"))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Night lamps   | The porter hangs […] beside the north door     | night lanterns      | true
            Night lamps   | The porter hangs […] beside the north door     | spare lanterns      | false
            Day book      | Lanterns light the way and the […] is kept     | lantern ladder      | true
            Day book      | The clerk stamps parcels and reads the […]     | harbor tide table   | false
            Harbor signs  | The porter hangs […] beside the north door     | Harbor bells        | false
            """)
    void a_gap_that_begins_with_what_is_on_view_follows(String inner, String question, String answer, boolean told) {
        Candidate gap = new Candidate("cloze", CardKind.CLOZE, CardText.of(question, answer), new Span(1, 1), "", 60);
        assertThat(Giveaway.isTold(gap, List.of("Harbor", inner))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            definition | What are stacked crates?                       | Combination of multiple crates       | true
            definition | What are stacked crates?                       | Combination of multiple boxes        | false
            definition | What does a crane do?                          | Does several things at a time        | false
            subject    | What gives the barge a berth of its own?       | Dynamic Berth                        | true
            subject    | What is a group of porters at one pier called? | Night Group                          | false
            reason     | When is the moonlight bell good?               | When moonlight is crucial            | true
            reason     | When will the porters stop?                    | If the crane stops                   | false
            object     | What must each porter of Harbor Watch carry?   | The Harbor Lantern                   | false
            object     | Which header names the harbor lantern?         | `x-harbor-lantern`                   | false
            object     | What should you tick to see the bills?         | "Access of porters to bills"         | false
            object     | Who may weigh the crates of the yard?          | Only porters of the yard             | false
            """)
    void a_short_answer_of_which_half_is_on_view_tells_the_rest(
            String rule, String question, String answer, boolean told) {
        Candidate asked = new Candidate(rule, CardKind.BASIC, CardText.of(question, answer), new Span(1, 1), "", 60);
        assertThat(Giveaway.isLargelyTold(asked, List.of("Harbor", "Parcel desk")))
                .isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Night Watch | […] are the two services that lock the gate    | Night Watch and Harbor Bell  | true
            Yard Guard  | […] are the two services that lock the gate    | Night Watch and Harbor Bell  | false
            Piers       | The mast lifts a […] winch like each NG4 winch | small northern NG4           | true
            Piers       | The mast lifts a […] winch like each old winch | small northern NG4           | false
            Piers       | The crates are always sorted on […]            | sort list                    | true
            """)
    void a_name_that_stands_on_view_leaves_little_to_recall(
            String inner, String question, String answer, boolean told) {
        Candidate gap = new Candidate("cloze", CardKind.CLOZE, CardText.of(question, answer), new Span(1, 1), "", 60);
        assertThat(Giveaway.isTold(gap, List.of("Harbor", inner))).isEqualTo(told);
    }
}
