package app.cumulus.store;

import app.cumulus.card.CardContent;
import app.cumulus.card.CardState;
import app.cumulus.card.Origin;
import app.cumulus.card.Source;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A card as a deck file has it.
 *
 * @param key tells it from the others of its deck over all versions of the file; empty where the question does
 * @param group its siblings share it; empty for a card that has none
 * @param source note lines that another library made it from
 * @param flag colour, 0 for none to 7
 */
public record DeckRow(
        String key,
        CardContent content,
        CardState state,
        Origin origin,
        Set<String> tags,
        String group,
        Optional<Source> source,
        List<String> choices,
        int flag,
        Optional<Progress> progress) {

    public DeckRow {
        tags = Set.copyOf(tags);
        choices = List.copyOf(choices);
    }

    /** What was learned of it elsewhere: the memory as it is now, and the answers, oldest first. */
    public record Progress(MemoryState memory, List<Past> answers) {

        public Progress {
            answers = List.copyOf(answers);
        }

        Optional<Instant> lastAnswer() {
            return answers.stream()
                    .filter(answer -> answer.round() == Answer.Round.SCHEDULED)
                    .map(Past::at)
                    .max(Instant::compareTo);
        }
    }

    /** An answer given in another program. */
    public record Past(Instant at, StudyDay day, Grade grade, Duration thinking, Answer.Round round) {}
}
