package app.cumulus.exchange.markdown;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.exchange.text.CardPart;
import app.cumulus.exchange.text.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a file line by line and finds the cards in it, in whatever layout they stand. */
final class ForeignLines {

    private static final Pattern RULER = Pattern.compile("^ {0,3}([-*_=])(?: *\\1){2,} *$");
    private static final Pattern COMMENT = Pattern.compile("^\\s*<!--.*-->\\s*$");

    private final Layouts layouts;
    private final CardGatherer cards;
    private final Fence fence = new Fence();
    private final List<String> folded = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private Optional<CardTable> table = Optional.empty();
    private String last = "";
    private int number;
    private int foldedFrom;

    ForeignLines(Layouts layouts, CardGatherer cards) {
        this.layouts = layouts;
        this.cards = cards;
    }

    void take(String line) {
        number++;
        boolean code = fence.holds(line);
        if (!folded.isEmpty()) {
            fold(line);
        } else if (code) {
            text(line);
        } else {
            table = table.filter(each -> CardTable.isRow(line));
            words(line);
        }
        last = code ? "" : line;
    }

    void end() {
        if (!folded.isEmpty()) {
            cards.problem(foldedFrom, "the fold that opens here is not closed with </details>");
        }
        cards.finish();
    }

    private void words(String line) {
        Optional<Label> label = Label.in(line);
        Optional<Headings.Heading> heading = Headings.in(line);
        if (label.isPresent() && takes(label.get())) {
            labelled(label.get());
        } else if (heading.isPresent()) {
            heading(heading.get());
        } else if (RULER.matcher(line).matches()) {
            cards.finish();
            prose.clear();
        } else if (Details.begins(line)) {
            foldedFrom = number;
            fold(line);
        } else if (cards.open().isPresent()) {
            text(line);
        } else {
            loose(line);
        }
    }

    /** A line outside of all cards. */
    private void loose(String line) {
        if (table.isPresent()) {
            row(table.get(), line);
        } else if (CardTable.isDelimiter(line) && CardTable.isRow(last)) {
            openTable();
        } else {
            Optional<OneLiner> card = layouts.tight() ? OneLiner.tight(line) : OneLiner.spaced(line);
            card.ifPresentOrElse(this::oneLiner, () -> text(line));
        }
    }

    private void text(String line) {
        if (cards.open().isPresent()) {
            cards.open().get().add(line);
        } else if (!COMMENT.matcher(line).matches()) {
            prose.add(line);
        }
    }

    private boolean takes(Label label) {
        return switch (label.part()) {
            case QUESTION, CLOZE -> true;
            case ANSWER -> layouts.hasPairs() || cards.open().isPresent();
            case EXTRA, TAGS ->
                cards.open().filter(card -> card.has(Label.Part.ANSWER)).isPresent();
        };
    }

    private void labelled(Label label) {
        prose.clear();
        boolean opens = label.part() == Label.Part.QUESTION || label.part() == Label.Part.CLOZE;
        if (opens) {
            cards.begin(new OpenCard(label.rest(), number, false));
        } else if (cards.open().isPresent()) {
            cards.open().get().begin(label.part(), label.rest());
        } else {
            cards.problem(number, "the answer has no question before it");
        }
    }

    private void heading(Headings.Heading heading) {
        prose.clear();
        boolean asks = layouts.questionHeadings() && heading.asks() || layouts.anyHeadings();
        boolean title = layouts.titled() && heading.depth() == 1 && !heading.asks();
        if (asks && !title) {
            cards.ask(heading, number);
        } else {
            cards.enter(heading);
        }
    }

    private void oneLiner(OneLiner card) {
        give(CardText.of(card.question(), card.answer()));
        if (card.bothWays()) {
            give(CardText.of(card.answer(), card.question()));
        }
    }

    private void give(CardText text) {
        prose.clear();
        cards.hand(new OpenCard.Said(CardKind.BASIC, text, List.of()), List.of(), number);
    }

    private void openTable() {
        table = CardTable.below(last);
        if (table.isEmpty()) {
            cards.problem(number - 1, "the table is left out; none of its columns is called Question and Answer");
            return;
        }
        table.get().headerCard().ifPresent(header -> row(table.get(), last));
    }

    private void row(CardTable from, String line) {
        List<String> cells = CardTable.cells(line);
        String question = from.text(cells, CardPart.QUESTION);
        String answer = from.text(cells, CardPart.ANSWER);
        if (question.isBlank() || answer.isBlank()) {
            if (!question.isBlank() || !answer.isBlank()) {
                cards.problem(number, "the row has no " + (question.isBlank() ? "question" : "answer"));
            }
            return;
        }
        CardText text = new CardText(question, answer, from.text(cells, CardPart.EXTRA), "");
        List<String> tags = List.of(from.text(cells, CardPart.TAGS).split("[,\\s]+")).stream()
                .filter(tag -> !tag.isEmpty())
                .toList();
        List<String> topic = Topics.partsOf(from.text(cells, CardPart.TOPIC));
        cards.hand(new OpenCard.Said(CardKind.BASIC, text, List.of()), topic, tags, number);
    }

    private void fold(String line) {
        folded.add(line);
        if (!line.toLowerCase(Locale.ROOT).contains("</details")) {
            return;
        }
        Optional<Details> details = Details.of(String.join("\n", folded));
        folded.clear();
        if (details.isEmpty()) {
            cards.problem(foldedFrom, "the fold has no <summary>, so nothing says what it asks");
        } else if (details.get().saysNothing()) {
            answerFolded(details.get().body());
        } else {
            cards.begin(new OpenCard(withoutLabel(details.get().summary()), foldedFrom, false));
            answerFolded(details.get().body());
        }
    }

    /** The folded words are the answer to the question before them. */
    private void answerFolded(String body) {
        if (cards.open().isEmpty()) {
            String question = String.join("\n", prose).strip().replaceFirst("^\\d+[.)]\\s+", "");
            cards.begin(new OpenCard(question, foldedFrom, false));
        }
        prose.clear();
        OpenCard card = cards.open().get();
        card.begin(Label.Part.ANSWER, withoutLabel(body));
        cards.finish();
    }

    private static String withoutLabel(String text) {
        String first = text.lines().findFirst().orElse("");
        return Label.in(first)
                .map(label -> label.rest() + text.substring(first.length()))
                .orElse(text);
    }
}
