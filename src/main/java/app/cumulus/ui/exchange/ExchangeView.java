package app.cumulus.ui.exchange;

import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Decks: bring one in, take cards out. */
public final class ExchangeView implements Screen {

    private final Ties ties = new Ties();
    private final DeckViewModel decks;
    private final Runnable back;
    private final DeckPane in;
    private final ExportPane out;
    private final ScrollPane scroll = new ScrollPane();

    /** @param back leaves for Today */
    public ExchangeView(DeckViewModel decks, ExportViewModel exports, Words words, Runnable back) {
        this.decks = decks;
        this.back = back;
        in = new DeckPane(decks, words, ties);
        out = new ExportPane(exports, words, ties);
        Label title = new Label(words.say("place.DECKS"));
        title.getStyleClass().add("day");
        VBox column = new VBox(title, in, out);
        column.getStyleClass().add("column");
        scroll.setContent(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public Map<Command, Runnable> commands() {
        Map<Command, Runnable> offered = new LinkedHashMap<>();
        DeckState state = decks.stateProperty().get();
        boolean leaves = state instanceof DeckState.Nothing || state instanceof DeckState.Undone;
        if (state instanceof DeckState.Preview) {
            offered.put(Command.TAKE_DECK, decks::take);
        } else if (state instanceof DeckState.Done) {
            offered.put(Command.UNDO_DECK, decks::undo);
        }
        if (leaves) {
            offered.put(Command.OPEN_DECK, in::choose);
        }
        offered.put(Command.EXPORT_CARDS, out::export);
        offered.put(Command.SEND_TO_ANKI, out::send);
        offered.put(Command.BACK, leaves ? back : decks::cancel);
        return offered;
    }

    @Override
    public void close() {
        ties.release();
    }

    @Override
    public void takeFocus() {
        scroll.requestFocus();
    }
}
