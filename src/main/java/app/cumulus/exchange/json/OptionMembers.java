package app.cumulus.exchange.json;

import app.cumulus.exchange.text.AnyText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** The options of one question: a list of texts, a list of objects of which some are marked as right, or texts by letter. */
final class OptionMembers {

    private static final Set<String> MARKS = Set.of("correct", "iscorrect", "right", "isright", "isanswer", "istrue");

    private final JsonCursor cursor;
    private final List<String> texts = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final Set<Integer> marked = new LinkedHashSet<>();

    OptionMembers(JsonCursor cursor) {
        this.cursor = cursor;
    }

    void read() {
        if (cursor.isAt(JsonToken.START_OBJECT)) {
            cursor.members(letter -> {
                letters.add(letter.strip());
                texts.add(AnyText.toCommonMark(cursor.anyText()));
            });
        } else {
            cursor.elements(this::option);
        }
    }

    private void option() {
        if (!cursor.isAt(JsonToken.START_OBJECT)) {
            texts.add(AnyText.toCommonMark(cursor.anyText()));
            return;
        }
        List<String> words = new ArrayList<>();
        cursor.members(name -> {
            if (cursor.isAt(JsonToken.VALUE_STRING)) {
                words.add(AnyText.toCommonMark(cursor.text()));
            } else if (MARKS.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                    && cursor.isAt(JsonToken.VALUE_TRUE)) {
                marked.add(texts.size());
            } else {
                cursor.skip();
            }
        });
        // Beside its words an option may have a letter or a number of its own; the words are the longest.
        texts.add(words.stream()
                .reduce((longest, each) -> each.length() > longest.length() ? each : longest)
                .orElse(""));
    }

    List<String> texts() {
        return texts;
    }

    /** Places of the options that say of themselves that they are right. */
    Set<Integer> marked() {
        return marked;
    }

    /** The place of the option a letter or name stands for, or -1. */
    int placeOf(String letter) {
        return letters.indexOf(letter.strip());
    }
}
