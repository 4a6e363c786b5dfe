package app.cumulus.queue;

import app.cumulus.card.CardId;
import app.cumulus.card.Importance;
import app.cumulus.card.TopicPath;
import app.cumulus.schedule.MemoryState;

/**
 * A card that a study day may ask for.
 *
 * @param group siblings made from one fact share it
 * @param memory as it was when the study day began, today's answers left out
 */
public record Candidate(
        CardId card, TopicPath topic, Importance importance, String group, MemoryState memory, Standing standing) {

    /** What has become of the card since the study day began. */
    public enum Standing {
        /** Still to be asked, if the day wants it. */
        WAITING,
        /** Its scheduled answer was given today. */
        ANSWERED,
        /** Put aside today: suspended, or buried until tomorrow. Its siblings are not asked in its place. */
        OUT,
        /** No longer in study; as if it were not there. */
        GONE
    }
}
