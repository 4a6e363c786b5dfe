package app.cumulus.ui.cards;

import app.cumulus.library.WholeCard;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.MemoryState;
import app.cumulus.ui.controls.Hairline;
import app.cumulus.ui.controls.NotePane;
import app.cumulus.ui.controls.Prose;
import app.cumulus.ui.controls.TopicLine;
import app.cumulus.ui.words.Amounts;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The whole card to read: what it says, where it stands, its note lines, and its history. */
final class CardPane extends ScrollPane {

    private static final int MOST_ANSWERS = 20;

    private final Words words;
    private final Amounts amounts;
    private final TopicLine topic = new TopicLine();
    private final Prose question = new Prose("question");
    private final Prose answer = new Prose("answer");
    private final Prose extra = new Prose("extra");
    private final Label facts = line("card-facts");
    private final NotePane note;
    private final VBox history = new VBox();
    private final VBox content = new VBox();
    private final Label nothing = line("outlook");

    CardPane(Words words) {
        this.words = words;
        amounts = new Amounts(words);
        note = new NotePane(words);
        note.getStyleClass().add("in-card");
        getStyleClass().add("card-detail");
        content.getStyleClass().add("card-detail-text");
        history.getStyleClass().add("card-history");
        nothing.setText(words.say("cards.nothing-chosen"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        setAccessibleText(words.say("cards.card"));
        show(Optional.empty());
    }

    void show(Optional<WholeCard> card) {
        if (card.isEmpty()) {
            content.getChildren().setAll(nothing);
            return;
        }
        WholeCard whole = card.get();
        topic.show(whole.card().topic());
        question.setText(whole.card().text().question());
        answer.setText(whole.card().text().answer());
        extra.setText(whole.card().text().extra());
        facts.setText(facts(whole));
        note.show(whole.excerpt());
        history.getChildren().setAll(history(whole.answers()));
        List<Node> parts = new ArrayList<>(List.of(topic, question, new Hairline(), answer));
        if (!whole.card().text().extra().isBlank()) {
            parts.add(extra);
        }
        parts.addAll(List.of(new Hairline(), facts, note, history));
        content.getChildren().setAll(parts);
        setVvalue(0);
    }

    private String facts(WholeCard whole) {
        String state = words.say("cards.state." + whole.card().state().name());
        String made = words.say(
                "cards.made",
                whole.card().content().rule(),
                words.say("cards.origin." + whole.card().origin().name()));
        String tags = whole.card().tags().isEmpty()
                ? ""
                : words.say("cards.tags", Topics.typed(whole.card().tags()));
        return words.say("cards.state", state) + " " + memory(whole.memory()) + "\n" + made + tags;
    }

    private String memory(MemoryState memory) {
        if (memory instanceof MemoryState.Learned learned) {
            return words.say(
                    "cards.memory",
                    learned.due().toString(),
                    amounts.interval(learned.intervalDays()),
                    learned.easiness().value(),
                    learned.lapses());
        }
        return words.say("cards.memory.none");
    }

    private List<Node> history(List<Answer> answers) {
        List<Answer> newest = new ArrayList<>(answers);
        Collections.reverse(newest);
        List<Node> lines = new ArrayList<>();
        Label title = line("note-title");
        title.setText(words.say("cards.history", answers.size()));
        lines.add(title);
        for (Answer each : newest.subList(0, Math.min(MOST_ANSWERS, newest.size()))) {
            Label line = line("history-line");
            line.setText(words.say(
                    "cards.answer",
                    each.day().toString(),
                    words.say("grade." + each.grade().name()),
                    amounts.duration(each.thinking()),
                    each.round() == Answer.Round.DRILL ? 1 : 0));
            lines.add(line);
        }
        return lines;
    }

    private static Label line(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
