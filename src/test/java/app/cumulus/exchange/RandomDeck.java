package app.cumulus.exchange;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.Source;
import app.cumulus.card.TopicPath;
import app.cumulus.note.Span;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Easiness;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Decks with every member filled in all the ways there are, the same for the same seed. */
public final class RandomDeck {

    private static final Instant START = Instant.parse("2026-01-05T06:00:00Z");
    private static final List<String> PIECES = List.of(
            "queue",
            "10 MB",
            "`aws s3 ls`",
            "**only**",
            "\"quoted\"",
            "a < b & c",
            "caf\u00e9 \ud83d\ude00",
            "AWS::S3::Bucket",
            "Q: really?",
            "\\*",
            "$x$",
            "{ } [ ]",
            "- no list",
            "# none",
            "|");
    private static final List<String> BLOCKS = List.of(
            "\n",
            "\n\n",
            "\n\n```json\n{\n  \"Q\": 1\n\nA: 2\n# note\n---\n}\n```\n\n",
            "\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n",
            "\n- one\n- two\n",
            "\nA: no answer\n",
            "\n## no heading\n",
            "\n---\n",
            "\nExtra: no extra\n",
            "\n<details>\n",
            "\n<!-- remark -->\n",
            "\nterm :: meaning\n",
            "\n\\# escaped already\n",
            "\nQ\\: escaped already\n");

    private final Random random;

    public RandomDeck(long seed) {
        random = new Random(seed);
    }

    public Deck deck(int cards) {
        return new Deck(
                words(2), START, IntStream.range(0, cards).mapToObj(this::card).toList());
    }

    private DeckCard card(int number) {
        CardKind kind = any(CardKind.values());
        String answer = kind == CardKind.CLOZE ? "gap " + number : prose();
        String question = kind == CardKind.CLOZE ? "The " + words(3) + " is [\u2026] here." : prose() + "?";
        String cloze = kind == CardKind.CLOZE ? question.replace("[\u2026]", "{{c1::" + answer + "}}") : "";
        String extra = random.nextBoolean() ? "" : prose();
        Card card = new Card(
                new CardId("0199-" + number),
                new CardContent(
                        kind,
                        new TopicPath(topic()),
                        new CardText(question, answer, extra, cloze),
                        "rule-" + random.nextInt(5),
                        any(Importance.values())),
                random.nextBoolean() ? Optional.empty() : Optional.of(source()),
                any(CardState.values()),
                any(Origin.values()),
                tags(),
                "group-" + random.nextInt(10));
        return new DeckCard(card, memory(), answers(card.id()));
    }

    private Source source() {
        int line = 1 + random.nextInt(2000);
        return new Source(words(1) + ".txt", new Span(line, line + random.nextInt(4)));
    }

    private Set<String> tags() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(each -> "tag-" + random.nextInt(20))
                .collect(Collectors.toSet());
    }

    private List<String> topic() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(level -> List.of("Amazon S3", "Limits: hard ones", "Which?", "C# & co")
                        .get(random.nextInt(4)))
                .toList();
    }

    private Optional<MemoryState> memory() {
        if (random.nextInt(3) == 0) {
            return Optional.empty();
        }
        StudyDay due = StudyDay.of(2026, 1, 1).plusDays(random.nextInt(4000));
        return Optional.of(new MemoryState.Learned(
                random.nextInt(9),
                1 + random.nextInt(900),
                new Easiness(130 + random.nextInt(200)),
                due,
                random.nextInt(5)));
    }

    private List<Answer> answers(CardId card) {
        List<Answer> answers = new ArrayList<>();
        Instant at = START;
        for (int i = random.nextInt(5); i > 0; i--) {
            at = at.plusMillis(1 + random.nextInt(1_000_000_000));
            answers.add(new Answer(
                    card,
                    at,
                    StudyDay.of(2026, 1, 5),
                    any(Grade.values()),
                    Duration.ofMillis(random.nextInt(60_000)),
                    any(Answer.Round.values())));
        }
        return answers;
    }

    private String prose() {
        StringBuilder prose = new StringBuilder(words(1 + random.nextInt(4)));
        while (random.nextInt(3) == 0) {
            prose.append(BLOCKS.get(random.nextInt(BLOCKS.size()))).append(words(1 + random.nextInt(3)));
        }
        return prose.toString();
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining(" "));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
