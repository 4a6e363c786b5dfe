package app.cumulus.exchange.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a card, told by the names that people give to columns and members. */
public enum CardPart {
    QUESTION(
            "question",
            "questions",
            "questiontext",
            "q",
            "front",
            "term",
            "word",
            "prompt",
            "stem",
            "concept",
            "text",
            "frage",
            "vorderseite",
            "begriff",
            "pergunta",
            "pregunta",
            "termo",
            "termino",
            "recto"),
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
            "rightanswer",
            "antwort",
            "ruckseite",
            "resposta",
            "respuesta",
            "reponse",
            "definicao",
            "definicion",
            "verso"),
    EXTRA(
            "extra",
            "backextra",
            "explanation",
            "explain",
            "note",
            "notes",
            "hint",
            "example",
            "examples",
            "rationale",
            "details",
            "comment",
            "remarks"),
    TOPIC(
            "topic",
            "category",
            "deck",
            "section",
            "subject",
            "chapter",
            "domain",
            "service",
            "unit",
            "thema",
            "kategorie"),
    TAGS("tags", "tag", "labels", "keywords"),
    KEY("guid", "uuid");

    private final List<String> names;

    CardPart(String... names) {
        this.names = List.of(names);
    }

    /** The part a name stands for; case, accents and signs do not matter. */
    public static Optional<CardPart> named(String name) {
        String plain = plain(name);
        return Arrays.stream(values())
                .filter(part -> part.names.contains(plain))
                .findFirst();
    }

    /** A name with nothing but its letters, in lower case. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
