package app.cumulus.exchange.table;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.text.AnyText;
import app.cumulus.exchange.text.CellHtml;
import app.cumulus.exchange.text.Choices;
import app.cumulus.exchange.text.Cloze;
import app.cumulus.exchange.text.PlainText;
import app.cumulus.exchange.text.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes cards of the rows of a table: one, or one for each gap, or one for each way it is asked. */
final class RowCards {

    /** The tag by which our exports tell Anki that a card has left its note. */
    private static final String ARCHIVED = "cumulus::archived";

    private final String deckName;
    private final TableGuess guess;

    RowCards(String deckName, TableGuess guess) {
        this.deckName = deckName;
        this.guess = guess;
    }

    /**
     * The cards of a row; none for a blank one.
     *
     * @throws IllegalArgumentException in words for the user, where no card can be made of it
     */
    List<IncomingCard> of(List<String> row, int line) {
        if (row.stream().allMatch(String::isBlank)) {
            return List.of();
        }
        requireWidth(row);
        String question = texts(row, ColumnRole.QUESTION);
        String answer = texts(row, ColumnRole.ANSWER);
        if (question.isBlank()) {
            throw new IllegalArgumentException("the row has no question");
        }
        List<String> options = options(row);
        Draft draft = new Draft(row, line);
        if (Cloze.isIn(question) && isClozeType(row)) {
            String extra = join(answer, texts(row, ColumnRole.EXTRA));
            return Cloze.cards(question, extra).stream()
                    .map(each -> draft.card(each.number() - 1, CardKind.CLOZE, each.text(), List.of()))
                    .toList();
        }
        if (answer.isBlank()) {
            throw new IllegalArgumentException("the row has no answer");
        }
        if (!options.isEmpty()) {
            Choices.Answered answered = new Choices(options).answered(List.of(answer));
            return List.of(draft.card(0, CardKind.CHOICE, draft.text(question, answered.answer()), answered.others()));
        }
        List<IncomingCard> cards = new ArrayList<>();
        cards.add(draft.card(0, CardKind.BASIC, draft.text(question, answer), List.of()));
        if (isAskedBothWays(row)) {
            cards.add(draft.card(1, CardKind.BASIC, draft.text(answer, question), List.of()));
        }
        return cards;
    }

    private void requireWidth(List<String> row) {
        int width = guess.columns().size();
        boolean more = row.stream().skip(width).anyMatch(cell -> !cell.isBlank());
        if (more) {
            throw new IllegalArgumentException("the row has " + row.size() + " columns, the table " + width
                    + "; put quotation marks around a text that holds the separator");
        }
    }

    private final class Draft {
        private final List<String> row;
        private final int line;
        private final Set<String> tags = new TreeSet<>(guess.tags());
        private final TopicPath topic;
        private final CardState state;

        Draft(List<String> row, int line) {
            this.row = row;
            this.line = line;
            cells(row, ColumnRole.TAGS).forEach(cell -> tags.addAll(tagsOf(cell)));
            List<String> named = cells(row, ColumnRole.TOPIC);
            List<String> parts = (named.isEmpty() ? guess.topic() : named)
                    .stream().flatMap(name -> Topics.partsOf(name).stream()).toList();
            topic = guess.ankiHeader() && !parts.isEmpty() ? new TopicPath(parts) : Topics.under(deckName, parts);
            state = tags.remove(ARCHIVED) ? CardState.ARCHIVED : CardState.ACTIVE;
        }

        CardText text(String question, String answer) {
            return new CardText(question, answer, texts(row, ColumnRole.EXTRA), "");
        }

        /** A card of ours is known by its id, one of Anki by note and template, as in its packages. */
        private String key(int template) {
            String own = String.join("", cells(row, ColumnRole.OWN_ID));
            String given = String.join("", cells(row, ColumnRole.KEY));
            if (!own.isEmpty() || given.isEmpty()) {
                return own;
            }
            return guess.ankiHeader()
                    ? "anki:" + given + ":" + template
                    : template == 0 ? given : given + ":" + template;
        }

        IncomingCard card(int template, CardKind kind, CardText text, List<String> others) {
            return new IncomingCard(key(template), kind, topic, text, others, tags, state, 0, Optional.empty(), line);
        }
    }

    private List<String> options(List<String> row) {
        return cells(row, ColumnRole.OPTION).stream().map(this::commonMark).toList();
    }

    private boolean isClozeType(List<String> row) {
        String type = noteType(row);
        return type.isEmpty()
                || type.contains("cloze")
                || texts(row, ColumnRole.ANSWER).isBlank();
    }

    private boolean isAskedBothWays(List<String> row) {
        String type = noteType(row);
        return type.contains("reversed") && !type.contains("optional");
    }

    private String noteType(List<String> row) {
        List<String> given = cells(row, ColumnRole.NOTE_TYPE);
        return (given.isEmpty() ? guess.noteType() : given.get(0)).toLowerCase(Locale.ROOT);
    }

    private String texts(List<String> row, ColumnRole role) {
        String[] texts = cells(row, role).stream().map(this::commonMark).toArray(String[]::new);
        return join(texts);
    }

    private static String join(String... texts) {
        return String.join(
                "\n\n", List.of(texts).stream().filter(text -> !text.isBlank()).toList());
    }

    private String commonMark(String cell) {
        if (guess.html()) {
            return guess.ankiHeader() ? CellHtml.toCommonMark(cell) : AnyText.toCommonMark(cell);
        }
        return PlainText.toCommonMark(cell);
    }

    /** The cells of a role that hold something. */
    private List<String> cells(List<String> row, ColumnRole role) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.size(), guess.columns().size()); column++) {
            if (guess.columns().get(column) == role && !row.get(column).isBlank()) {
                cells.add(row.get(column).strip());
            }
        }
        return cells;
    }

    /** In Anki's files a space parts two tags; elsewhere a comma does, and words that begin with capitals belong together. */
    private List<String> tagsOf(String cell) {
        boolean name = cell.matches("\\p{Lu}\\S*(?: \\p{Lu}\\S*)+");
        String parting = guess.ankiHeader() || !(name || cell.matches(".*[,;|].*")) ? "\\s+" : "\\s*[,;|]\\s*";
        return List.of(cell.split(parting)).stream()
                .map(tag -> tag.strip().replaceAll("\\s+", "-"))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }
}
