package app.cumulus.exchange.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a member of a question in somebody's JSON stands for, told by its name. */
enum ItemRole {
    QUESTION("question", "questiontext", "q", "front", "term", "word", "prompt", "stem", "concept"),
    ANSWER(
            "answer",
            "a",
            "back",
            "definition",
            "meaning",
            "translation",
            "solution",
            "response",
            "correct",
            "correctanswer",
            "correctanswers",
            "correctoption",
            "rightanswer"),
    ANSWERS("answers"),
    INDEX("correctindex", "answerindex", "correctanswerindex", "correctoptionindex"),
    OPTIONS("options", "choices", "alternatives", "possibleanswers"),
    WRONG_OPTIONS("incorrectanswers", "wronganswers", "distractors"),
    EXTRA("explanation", "explain", "extra", "note", "notes", "hint", "example", "examples", "rationale", "details"),
    TOPIC("topic", "category", "deck", "section", "subject", "chapter", "domain", "service", "unit"),
    TAGS("tags", "tag", "labels", "keywords"),
    KEY("guid", "uuid");

    private final List<String> names;

    ItemRole(String... names) {
        this.names = List.of(names);
    }

    static Optional<ItemRole> of(String member) {
        String plain = member.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(role -> role.names.contains(plain))
                .findFirst();
    }
}
