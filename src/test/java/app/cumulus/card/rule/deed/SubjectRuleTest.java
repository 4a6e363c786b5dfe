package app.cumulus.card.rule.deed;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.Made;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The PortMaster is the only office with keys to the docks. | In Harbour, what is the only office with keys to the docks? => PortMaster
                    The client has a long wait at the gate. |
                    GateKeeper lets you open the shed, spare keys already cut. |
                    The PortMaster does actually sign every crate permit. | In Harbour, what signs every crate permit? => PortMaster
                    Weighing Office checks each crate by its weight class. |
                    They grant every entry permit for the docks. |
                    The PortMaster is an office for lost crates. | In Harbour, what is an office for lost crates called? => PortMaster
                    The PortMaster is group of clerks that count crates. | In Harbour, what is a group of clerks that count crates called? => PortMaster
                    The PortMaster is a wide office. |
                    CloudFront keeps lists of all parcels near the readers. | Which AWS service keeps lists of all parcels near the readers? => CloudFront
                    CloudFront is store for parcels near the readers. | Which AWS service is a store for parcels near the readers? => CloudFront
                    CloudFront is a web service that easily keeps lists of all parcels. | Which AWS service easily keeps lists of all parcels? => CloudFront
                    CloudFront is a service to keep lists of all parcels. | Which AWS service is used to keep lists of all parcels? => CloudFront
                    CloudFront is a very wide store. |
                    The Harbour Office is an office that opens at noon. |
                    Key is only the owner can open the iron gate. |
                    Night Pilots steer ships past the outer reef. | In Harbour, what steers ships past the outer reef? => Night Pilots
                    Night Pilots are hired by the outer office. | In Harbour, what is hired by the outer office? => Night Pilots
                    Night Pilots steer ships past the reef and moor them. |
                    Night Pilots work here. |
                    Exabyte scale crates to the north pier. |
                    The PortMaster office proxies calls to a night pilot. | In Harbour, what proxies calls to a night pilot? => PortMaster office
                    The PortMaster bell does not affect the sleep of other porters. |
                    Night Pilots steer their own boats past the reef. | In Harbour, what steers its own boats past the reef? => Night Pilots
                    Harbour Crates are things we can lift such as barrels and sacks. | What are things we can lift such as barrels and sacks? => Harbour Crates
                    Harbour Closing means sending all ships to the outer pier. |
                    The PortMaster guarantees crates will be weighed at least twice. |
                    Using Night Pilots is useful for ships in the outer basin. |
                    The PortMaster issues in the outer night basin. |
                    Night Pilots is preferable, but odd day tugs is fine for old ships. |
                    The PortMaster does a thorough check on the entire yard. | In Harbour, what does a thorough check on the entire yard? => PortMaster
                    Five Night Pilots steer ships past the outer reef. |
                    The PortMaster does repairs on old crates using long ropes. | In Harbour, what does repairs on old crates using long ropes? => PortMaster
                    Crates the PortMaster sends to the north pier. |
                    """)
    void a_sentence_is_asked_about_or_left_alone(String sentence, String card) {
        var cards = Made.by("subject", "-----Harbour-----", sentence);
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }
}
