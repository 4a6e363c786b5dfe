package app.cumulus.exchange.json;

import app.cumulus.exchange.text.AnyText;
import app.cumulus.exchange.text.Choices;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** The members of one question, whatever its writer called them. */
final class ItemMembers {

    private final JsonCursor cursor;
    private final int line;
    private final OptionMembers options;
    private final List<String> names = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> wrongOptions = new ArrayList<>();
    private final List<String> extras = new ArrayList<>();
    private final List<String> topic = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private List<String> answerList = List.of();
    private String question = "";
    private String key = "";
    private boolean placesCalledIndex;

    ItemMembers(JsonCursor cursor) {
        this.cursor = cursor;
        this.line = cursor.line();
        this.options = new OptionMembers(cursor);
    }

    /** Reads the object, or the list of question and answer, that the cursor stands at. */
    void read() {
        if (cursor.isAt(JsonToken.START_ARRAY)) {
            List<String> cells = new ArrayList<>();
            cursor.elements(() -> cells.add(AnyText.toCommonMark(cursor.anyText())));
            question = cells.isEmpty() ? "" : cells.get(0);
            cells.stream().skip(1).limit(1).forEach(answers::add);
            cells.stream().skip(2).forEach(extras::add);
            return;
        }
        cursor.members(name -> {
            names.add(name);
            if (cursor.isAt(JsonToken.VALUE_NULL)) {
                return;
            }
            if (name.matches("(?i)option[ _]?[a-h1-8]")) {
                options.texts().add(AnyText.toCommonMark(cursor.anyText()));
            } else {
                ItemRole.of(name).ifPresentOrElse(this::member, cursor::skip);
            }
        });
    }

    private void member(ItemRole role) {
        switch (role) {
            case QUESTION -> question = question.isBlank() ? words() : question;
            case ANSWER -> readAnswer();
            case ANSWERS -> readAnswerList();
            case INDEX -> readIndex();
            case OPTIONS -> options.read();
            case WRONG_OPTIONS -> wrongOptions.addAll(list());
            case EXTRA -> extras.addAll(list());
            case TOPIC -> topic.addAll(list());
            case TAGS -> tags.addAll(tagList());
            case KEY -> key = cursor.anyText();
        }
    }

    private String words() {
        return AnyText.toCommonMark(cursor.anyText());
    }

    private void readAnswer() {
        if (cursor.isAt(JsonToken.VALUE_NUMBER_INT)) {
            places.add(cursor.decimal().intValue());
            answers.add(cursor.anyText());
        } else if (cursor.isAt(JsonToken.START_ARRAY)) {
            cursor.elements(this::readAnswer);
        } else {
            answers.add(words());
        }
    }

    /** {@code answers} may be the right ones or all there are to choose from; which, is seen when all members are read. */
    private void readAnswerList() {
        if (cursor.isAt(JsonToken.START_ARRAY)) {
            OptionMembers list = new OptionMembers(cursor);
            list.read();
            answerList = list.texts();
            list.marked().forEach(place -> options.marked().add(place));
        } else if (cursor.isAt(JsonToken.START_OBJECT)) {
            options.read();
        } else {
            readAnswer();
        }
    }

    private void readIndex() {
        placesCalledIndex = true;
        if (cursor.isAt(JsonToken.START_ARRAY)) {
            cursor.elements(() -> places.add(cursor.whole("the place of an answer", 0, 99)));
        } else {
            places.add(cursor.whole("the place of an answer", 0, 99));
        }
    }

    private List<String> list() {
        if (!cursor.isAt(JsonToken.START_ARRAY)) {
            String words = words();
            return words.isBlank() ? List.of() : List.of(words);
        }
        List<String> texts = new ArrayList<>();
        cursor.elements(() -> texts.add(words()));
        return texts.stream().filter(each -> !each.isBlank()).toList();
    }

    private List<String> tagList() {
        return cursor.isAt(JsonToken.START_ARRAY)
                ? list()
                : List.of(cursor.anyText().strip().split("\\s*[,;]\\s*"));
    }

    int line() {
        return line;
    }

    String question() {
        return question;
    }

    String key() {
        return key;
    }

    List<String> topic() {
        return topic;
    }

    List<String> tags() {
        return tags;
    }

    String extra() {
        return String.join("\n\n", extras);
    }

    List<String> names() {
        return names;
    }

    /** All options, right and wrong; empty for a question without. */
    List<String> options() {
        if (!options.texts().isEmpty()) {
            return options.texts();
        }
        boolean choosesFromAnswers =
                !answers.isEmpty() || !places.isEmpty() || !options.marked().isEmpty();
        return choosesFromAnswers ? answerList : List.of();
    }

    List<String> wrongOptions() {
        return wrongOptions;
    }

    /** The answer in words, of a question without options. */
    String answer() {
        List<String> all = answers.isEmpty() ? answerList : answers;
        List<String> filled = all.stream().filter(each -> !each.isBlank()).toList();
        return filled.size() < 2 ? String.join("", filled) : "- " + String.join("\n- ", filled);
    }

    /** The numbers given for an answer that name a place among the options, as they were given. */
    List<Integer> places() {
        boolean words = answers.stream().allMatch(options()::contains) && !answers.isEmpty();
        boolean named = answers.stream().allMatch(each -> options.placeOf(each) >= 0) && !answers.isEmpty();
        return words || named ? List.of() : places;
    }

    boolean placesCalledIndex() {
        return placesCalledIndex;
    }

    /**
     * The right options.
     *
     * @param firstPlace the number that stands for the first option
     * @throws IllegalArgumentException in words for the user, where they cannot be told
     */
    Choices.Answered answered(int firstPlace) {
        Choices choices = new Choices(options());
        if (!options.marked().isEmpty()) {
            return choices.at(options.marked());
        }
        Set<Integer> right = new LinkedHashSet<>();
        places().forEach(place -> right.add(place - firstPlace));
        if (!right.isEmpty()) {
            return choices.at(right);
        }
        answers.forEach(each -> right.add(options.placeOf(each)));
        boolean named = !right.isEmpty() && !right.contains(-1);
        return named ? choices.at(right) : choices.answered(answers);
    }
}
