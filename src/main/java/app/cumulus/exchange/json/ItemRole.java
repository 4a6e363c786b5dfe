package app.cumulus.exchange.json;

import app.cumulus.exchange.text.CardPart;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a member of a question in somebody's JSON stands for, told by its name. */
enum ItemRole {
    QUESTION,
    ANSWER,
    ANSWERS("answers"),
    INDEX("correctindex", "answerindex", "correctanswerindex", "correctoptionindex"),
    OPTIONS("options", "choices", "alternatives", "possibleanswers"),
    WRONG_OPTIONS("incorrectanswers", "wronganswers", "distractors"),
    EXTRA,
    TOPIC,
    TAGS,
    KEY;

    private final List<String> names;

    ItemRole(String... names) {
        this.names = List.of(names);
    }

    static Optional<ItemRole> of(String member) {
        String plain = CardPart.plain(member);
        return Arrays.stream(values())
                .filter(role -> role.names.contains(plain))
                .findFirst()
                .or(() -> CardPart.named(member).map(ItemRole::of));
    }

    private static ItemRole of(CardPart part) {
        return switch (part) {
            case QUESTION -> QUESTION;
            case ANSWER -> ANSWER;
            case EXTRA -> EXTRA;
            case TOPIC -> TOPIC;
            case TAGS -> TAGS;
            case KEY -> KEY;
        };
    }
}
