package app.cumulus.catalog;

import app.cumulus.card.CardKind;
import app.cumulus.schedule.Grade;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one term: a word, a phrase in quotes, or a field with a value such as {@code is:due} or {@code ease<2}. */
final class TermReader {

    /** A field has letters only, so that {@code s3:GetObject} is text. */
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+)(:|<=|>=|!=|<|>|=)(.*)", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,4})?");
    private static final Pattern DAYS = Pattern.compile("\\d{1,5}");
    private static final Pattern LINES = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

    private final Field field;
    private final String sign;
    private final String value;
    private final int position;

    private TermReader(Field field, String sign, String value, int position) {
        this.field = field;
        this.sign = sign;
        this.value = value;
        this.position = position;
    }

    static Query read(Lexeme term) throws MisreadException {
        Matcher parts = FIELD.matcher(term.text());
        if (term.text().startsWith("\"") || !parts.matches()) {
            return words(Optional.empty(), term.text(), term.position());
        }
        String name = parts.group(1).toLowerCase(Locale.ROOT);
        Optional<Field> field = Field.named(name);
        if (field.isEmpty()) {
            throw new MisreadException(
                    "there is no field '" + name + "'; put quotes around text with " + parts.group(2), term.position());
        }
        int position = term.position() + parts.start(3);
        return new TermReader(field.get(), parts.group(2), parts.group(3), position).query();
    }

    private Query query() throws MisreadException {
        boolean compared = !sign.equals(":") && !sign.equals("=");
        if (compared && field.measure().isEmpty()) {
            throw new MisreadException(
                    "after " + field.typed() + " a : is expected, not " + sign, position - sign.length());
        }
        if (plain().isBlank()) {
            throw new MisreadException("after " + field.typed() + " " + field.expects() + " is expected", position);
        }
        return switch (field) {
            case IS -> new Query.Is(choice(Query.Trait.values()));
            case KIND -> new Query.Named(Query.Attribute.KIND, Query.typed(choice(CardKind.values())));
            case TOPIC, QUESTION, ANSWER, EXTRA ->
                words(Optional.of(Query.Column.valueOf(field.name())), value, position);
            case TAG, NOTE, RULE, ID -> new Query.Named(Query.Attribute.valueOf(field.name()), plain());
            case EASE, IVL, LAPSES, REPS, DUE ->
                new Query.Measured(field.measure().orElseThrow(), comparison(), number());
            case LINES -> lines();
            case ADDED -> new Query.Added(days(value));
            case RATED -> rated();
        };
    }

    private static Query words(Optional<Query.Column> column, String typed, int position) throws MisreadException {
        String text = typed.replace("\"", " ").strip();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new MisreadException("'" + typed + "' has no letter or digit to look for", position);
        }
        return new Query.Words(column, text, !typed.startsWith("\""));
    }

    private String plain() {
        return value.replace("\"", "").strip();
    }

    private <E extends Enum<E>> E choice(E[] choices) throws MisreadException {
        return Arrays.stream(choices)
                .filter(each -> Query.typed(each).equalsIgnoreCase(plain()))
                .findFirst()
                .orElseThrow(() -> new MisreadException(
                        "there is no " + field.typed() + ":" + plain() + "; there are "
                                + Arrays.stream(choices).map(Query::typed).collect(Collectors.joining(", ")),
                        position));
    }

    private Query.Comparison comparison() {
        return Arrays.stream(Query.Comparison.values())
                .filter(each -> each.sign().equals(sign))
                .findFirst()
                .orElse(Query.Comparison.EQUAL);
    }

    private BigDecimal number() throws MisreadException {
        if (!NUMBER.matcher(value).matches()) {
            throw new MisreadException("after " + field.typed() + " a number is expected", position);
        }
        return new BigDecimal(value);
    }

    private Query lines() throws MisreadException {
        Matcher range = LINES.matcher(value);
        if (!range.matches()) {
            throw new MisreadException("after lines a line or a range such as 900-990 is expected", position);
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        if (first < 1 || last < first) {
            throw new MisreadException("lines run from 1 upwards", position);
        }
        return new Query.Lines(first, last);
    }

    private Query rated() throws MisreadException {
        List<String> parts = List.of(value.split(":", 2));
        Set<Grade> grades = parts.size() == 1 ? EnumSet.allOf(Grade.class) : grades(parts.get(1));
        return new Query.Rated(days(parts.get(0)), grades);
    }

    private int days(String text) throws MisreadException {
        if (!DAYS.matcher(text).matches() || Integer.parseInt(text) < 1) {
            throw new MisreadException("after " + field.typed() + " a number of days from 1 on is expected", position);
        }
        return Integer.parseInt(text);
    }

    private Set<Grade> grades(String name) throws MisreadException {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "again" -> EnumSet.of(Grade.BLACKOUT, Grade.WRONG, Grade.WRONG_BUT_EASY);
            case "hard" -> EnumSet.of(Grade.HARD);
            case "good" -> EnumSet.of(Grade.GOOD);
            case "easy" -> EnumSet.of(Grade.EASY);
            case "0", "1", "2", "3", "4", "5" -> EnumSet.of(Grade.ofQuality(Integer.parseInt(name)));
            default ->
                throw new MisreadException(
                        "'" + name + "' is no grade; there are again, hard, good, easy and 0 to 5",
                        position + value.indexOf(':') + 1);
        };
    }
}
