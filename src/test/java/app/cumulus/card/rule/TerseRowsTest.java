package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerseRowsTest {

    private static final String HARBOUR = "# Harbour Crane\n\n";

    private static String under(String heading, String... rows) {
        return HARBOUR + "## " + heading + "\n\n- " + String.join("\n- ", rows) + "\n";
    }

    @Test
    void a_port_is_asked_for_by_what_uses_it() {
        assertThat(CardsOf.rule(
                        "codes",
                        under(
                                "Ports to know",
                                "22 = SSH - log into a crane",
                                "`443` - HTTPS",
                                "3389: RDP (Remote Dock Protocol)",
                                "Crane Board: 5432")))
                .containsExactly(
                        "Which port does SSH use? => 22",
                        "Which port does HTTPS use? => 443",
                        "Which port does RDP use? => 3389",
                        "Which port does Crane Board use? => 5432");
        assertThat(CardsOf.rule("codes", under("Ropes to know", "22 = SSH - log into a crane")))
                .isEmpty();
    }

    @Test
    void a_code_is_asked_what_it_means() {
        assertThat(CardsOf.rule(
                        "codes",
                        under(
                                "Crane errors",
                                "504 - gate timeout",
                                "429: too many lifts",
                                "403 - locked - it has no key")))
                .containsExactly(
                        "Crane: what does error 504 mean? => Gate timeout",
                        "Crane: what does error 429 mean? => Too many lifts",
                        "Crane: what does error 403 mean? => Locked");
        assertThat(CardsOf.rule("codes", under("Crane rows", "Error 503: no crane is free", "504 - red paint")))
                .containsExactly("What does Error 503 mean? => No crane is free");
    }

    @Test
    void what_letters_stand_for_behind_any_sign() {
        assertThat(CardsOf.rule(
                        "acronym",
                        under(
                                "Names",
                                "NCS -> Night Crane Service",
                                "PIL - (Pier Item List)",
                                "dlq - dead letter quay",
                                "C3 = Cross Crane Corner",
                                "dry - deep river yard and more")))
                .containsExactly(
                        "What does NCS stand for? => Night Crane Service",
                        "What does PIL stand for? => Pier Item List",
                        "What does DLQ stand for? => Dead letter quay",
                        "What does C3 stand for? => Cross Crane Corner");
    }

    @Test
    void who_is_responsible_and_for_what() {
        assertThat(CardsOf.rule(
                        "responsible",
                        under(
                                "Shared Responsibility",
                                "Pier safety -> AWS responsibility",
                                "Configure cranes -> customer responsibility",
                                "Repairs: Both")))
                .containsExactly(
                        "In the shared responsibility model, who is responsible for pier safety? => AWS",
                        "In the shared responsibility model, who must configure cranes? => The customer",
                        "In the shared responsibility model, who is responsible for repairs? => Both");
        assertThat(CardsOf.rule(
                        "responsible",
                        under("Shared responsibility model for piers", "AWS - quay walls", "You => ropes and seals")))
                .containsExactly(
                        "In the shared responsibility model for piers, what is AWS responsible for? => Quay walls",
                        "In the shared responsibility model for piers, what is the customer responsible for? => Ropes and seals");
        assertThat(CardsOf.rule("responsible", under("Ropes", "Pier safety -> AWS", "You: ropes and seals")))
                .isEmpty();
    }

    @Test
    void what_stands_below_somebody_are_his_duties() {
        String rows =
                "- AWS\n  - Quay walls\n  - Tide analysis\n- Customer\n  - Ropes and seals\n  - Rotate all your keys\n";
        assertThat(CardsOf.rule("responsible", HARBOUR + "## Shared responsibility model\n\n" + rows))
                .containsExactly(
                        "In the shared responsibility model, which 2 things is AWS responsible for? => - Quay walls - Tide analysis",
                        "In the shared responsibility model, which 2 things are up to the customer? => - Ropes and seals - Rotate all your keys");
        assertThat(CardsOf.rule("responsible", HARBOUR + "## Night ropes\n\n" + rows))
                .isEmpty();
        assertThat(CardsOf.rule("responsible", under("Shared Responsibility", "AWS - quay walls", "tide analysis")))
                .isEmpty();
    }

    @Test
    void how_many_of_one_kind_there_may_be() {
        assertThat(CardsOf.rule(
                        "allowance",
                        under("Pier Limits", "Cranes per pier: 20", "lorry/gate - 5 (default)", "Ropes - 1,000")))
                .containsExactly(
                        "How many cranes are allowed per pier? => 20",
                        "How many lorries are allowed per gate? => 5 (default)",
                        "How many ropes are allowed? => 1,000");
        assertThat(CardsOf.rule("allowance", under("Night Yard", "Max crates per lorry: 40", "Ropes: 7")))
                .containsExactly("In Night Yard, how many crates are allowed per lorry? => 40");
    }

    @Test
    void what_one_of_them_equals() {
        assertThat(CardsOf.rule(
                        "allowance",
                        under("Night Yard", "1 x Lift Unit = 4 tons per hour", "Horns are shared, 1 horn = 2 cranes")))
                .containsExactly(
                        "In Night Yard, what does 1 Lift Unit equal? => 4 tons per hour",
                        "In Night Yard, what does 1 horn equal? => 2 cranes");
    }

    @Test
    void when_it_is_done() {
        assertThat(CardsOf.rule(
                        "occurrence",
                        under(
                                "Gates",
                                "Night gate: opened when the lorry arrives",
                                "Status code 200 - returned after the crate is lifted",
                                "North gate: opened when wide")))
                .containsExactly(
                        "When is Night gate opened? => When the lorry arrives",
                        "When is status code 200 returned? => After the crate is lifted");
    }

    @Test
    void a_time_holds_below_its_heading() {
        assertThat(CardsOf.all(under("Gold Repair Plan", "Crane Jam: < 12 hours")))
                .contains("In Gold Repair Plan, what is the time for Crane Jam? => < 12 hours");
    }

    @Test
    void a_most_is_allowed() {
        assertThat(CardsOf.rule("allowance", under("Night Yard", "Max crates: 40")))
                .containsExactly("In Night Yard, how many crates are allowed? => 40");
    }

    @Test
    void an_indirect_question_tells_what_a_name_determines() {
        assertThat(CardsOf.rule(
                        "labelled",
                        under(
                                "Crane Options",
                                "Night policy: how the crane responds to tides",
                                "Guest list: who can see the pier name",
                                "Agility: how quickly a crane turns",
                                "Open gates: how to open the gates at night",
                                "Night gate: which will open at noon")))
                .containsExactly(
                        "In Harbour Crane, what does Night policy determine? => How the crane responds to tides",
                        "In Harbour Crane, what does Guest list determine? => Who can see the pier name",
                        "In Harbour Crane, what does Agility mean? => How quickly a crane turns");
    }

    @Test
    void what_a_thing_may_be() {
        assertThat(CardsOf.rule(
                        "labelled",
                        under(
                                "Crane Options",
                                "Crane mode: general purpose or max lift",
                                "Owner: porter, pier or lorry",
                                "Night plan: unknown or changing tides",
                                "Crates: wood or steel")))
                .containsExactly(
                        "What can Crane mode be? => General purpose or max lift",
                        "In Harbour Crane, what can Owner be? => Porter, pier or lorry");
    }

    @Test
    void how_a_row_is_billed_made_and_what_it_is_not_for() {
        assertThat(CardsOf.rule(
                        "labelled",
                        under(
                                "Crane Options",
                                "Steam cranes: billing per second",
                                "Fleet crane - combination of old crane and heavy lift",
                                "Grain lift: not for wet crates")))
                .containsExactly(
                        "How are Steam cranes billed? => Per second",
                        "What is Fleet crane a combination of? => Old crane and heavy lift",
                        "In Harbour Crane, what is Grain lift not for? => Wet crates");
    }
}
