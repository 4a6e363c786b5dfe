package app.cumulus.ui.controls;

import app.cumulus.library.cards.WholeCard;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.MemoryState;
import app.cumulus.ui.words.Amounts;
import app.cumulus.ui.words.MadeBy;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Why a card is there, where it stands, the note lines it rests on, and how it was answered. */
public final class CardStory extends VBox {

    private static final int MOST_ANSWERS = 20;

    private final Words words;
    private final Amounts amounts;
    private final Label why = line("card-why");
    private final Label facts = line("card-facts");
    private final NotePane note;
    private final VBox history = new VBox();

    public CardStory(Words words) {
        this.words = words;
        amounts = new Amounts(words);
        note = NotePane.whole(words);
        note.getStyleClass().add("in-card");
        why.setId("card-why");
        history.setId("card-history");
        history.getStyleClass().add("card-history");
        getStyleClass().add("card-story");
        getChildren().setAll(why, facts, note, history);
    }

    public void show(WholeCard whole) {
        why.setText(MadeBy.named(whole.card().content().rule()).sentence(words));
        facts.setText(facts(whole));
        note.show(whole.excerpt());
        history.getChildren().setAll(history(whole.answers()));
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
