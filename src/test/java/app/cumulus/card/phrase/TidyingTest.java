package app.cumulus.card.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The yard holds upto 9 carts bc it is atleast dry    | The yard holds up to 9 carts because it is at least dry
                    The BC yard is shut                                 | The BC yard is shut
                    Barges are sent to the yard (by Pilot 7) for repair | Barges are sent to the yard by Pilot 7 for repair
                    The yard (by the river) is open                     | The yard (by the river) is open
                    The pump is read "every 5 mins"                     | The pump is read every 5 mins
                    The pump runs between 2 h - 9 h                     | The pump runs between 2 h and 9 h
                    Ships stop at the pier or whatever                  | Ships stop at the pier
                    The gate "North 5" is shut                          | The gate "North 5" is shut
                    Unloading undoes loading (an U(*load))              | Unloading undoes loading
                    Unloading undoes loading (a slow way)               | Unloading undoes loading (a slow way)
                    Old lists never be burnt                            | Old lists is never burnt
                    Old lists can never be burnt                        | Old lists can never be burnt
                    A list is kept even it is old                       | A list is kept even if it is old
                    A list is kept even if it is old                    | A list is kept even if it is old
                    Even you can lift the small crane                   | Even you can lift the small crane
                    Even it is old, a list is kept                      | even if it is old, a list is kept
                    The crane is slow - it lifts one crate              | The crane is slow. it lifts one crate
                    If the crane is slow - it is oiled                  | If the crane is slow - it is oiled
                    A cost effective crane                              | A cost-effective crane
                    Guards are subject matter experts                   | Guards are subject-matter experts
                    Keep old back ups in the stand by hall              | Keep old backups in the standby hall
                    You must stand by the gate                          | You must stand by the gate
                    Old cranes can beused to pull boats                 | Old cranes can be used to pull boats
                    Old cranes can used to pull boats                   | Old cranes can be used to pull boats
                    A spare crane can also set up as a lift             | A spare crane can be set up as a lift
                    You can set up in the yard what you like            | You can set up in the yard what you like
                    If it rains the it is locked                        | If it rains then it is locked
                    When a crate lifted, a bell rings                   | When a crate is lifted, a bell rings
                    When the porter lifted the crate, a bell rang       | When the porter lifted the crate, a bell rang
                    Using this paint, your crane shines by night        | your crane shines by night
                    Using this paint, you see it by night               | Using this paint, you see it by night
                    And inside yard import the Night Keys               | inside yard, import the Night Keys
                    The ferry sells its salted herring                  | The ferry sells its salted herring
                    You find the yard by it's lamp                      | You find the yard by its lamp
                    The yard is shut, it's raining                      | The yard is shut, it is raining
                    The crane works w/lamps, rails w/o a permit         | The crane works with lamps, rails without a permit
                    The path b/w the piers w/ lamps                     | The path between the piers with lamps
                    A porter is needed to proper lock the gate          | A porter is needed to properly lock the gate
                    Send the crates to proper storage                   | Send the crates to proper storage
                    Read quay/w/o and w/e                               | Read quay/w/o and w/e
                    Write 0 for gate key gate even if it is shut        | Write 0 for gate key even if it is shut
                    """)
    void slips_of_the_pen_are_put_right_and_nothing_else(String written, String meant) {
        assertEquals(meant, Tidying.of(written));
    }

    @Test
    void an_also_at_the_end_points_at_other_lines_and_goes() {
        assertEquals("Lifts glass on the pier.", Tidying.of("Lifts glass on the pier too."));
        assertEquals("You must mark the crate", Tidying.of("You must mark the crate as well"));
        assertEquals("Nobody gets in here", Tidying.of("Nobody gets in here"));
    }
}
