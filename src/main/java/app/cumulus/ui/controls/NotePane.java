package app.cumulus.ui.controls;

import app.cumulus.library.cards.NoteExcerpt;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The note lines a card came from, numbered, the card's own lines marked. */
public final class NotePane extends VBox {

    private static final String MARKED = "marked";
    /** Height of about one line, kept in view above the marked ones. */
    private static final double LINE_ABOVE = 24;

    private final Words words;
    private final Label title = new Label();
    private final HBox ways = new HBox();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane();

    /** Its lines scroll by themselves. */
    public NotePane(Words words) {
        this(words, false);
    }

    /** For a place that scrolls itself: all lines are shown. */
    public static NotePane whole(Words words) {
        return new NotePane(words, true);
    }

    private NotePane(Words words, boolean whole) {
        this.words = words;
        getStyleClass().add("note-pane");
        title.getStyleClass().add("note-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("note-lines");
        if (!whole) {
            scroll.setContent(lines);
        }
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.viewportBoundsProperty().addListener(changed -> bringMarkedIntoView());
        lines.heightProperty().addListener(changed -> bringMarkedIntoView());
        CommandButtons make = new CommandButtons(words);
        ways.getStyleClass().add("note-ways");
        ways.getChildren()
                .setAll(
                        title,
                        way(make, Command.OPEN_NOTE, Material2OutlinedAL.DESCRIPTION),
                        way(make, Command.OPEN_EDITOR, Material2OutlinedAL.EDIT));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(ways, whole ? lines : scroll);
    }

    private Button way(CommandButtons make, Command command, Ikon icon) {
        Button button = make.icon(command, icon, () -> fireEvent(new CommandEvent(command)));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    public void show(Optional<NoteExcerpt> excerpt) {
        ways.getChildren().stream().filter(Button.class::isInstance).forEach(way -> {
            Shown.when(excerpt.isPresent(), way);
        });
        title.setText(excerpt.map(this::place).orElse(words.say("note.none")));
        lines.getChildren().setAll(excerpt.map(NotePane::rows).orElse(List.of()));
    }

    private void bringMarkedIntoView() {
        double hidden = lines.getHeight() - scroll.getViewportBounds().getHeight();
        Optional<Node> first = lines.getChildren().stream()
                .filter(row -> row.getStyleClass().contains(MARKED))
                .findFirst();
        if (hidden > 0 && first.isPresent()) {
            double above = first.get().getBoundsInParent().getMinY() - LINE_ABOVE;
            scroll.setVvalue(Math.max(0, Math.min(1, above / hidden)));
        }
    }

    private String place(NoteExcerpt excerpt) {
        int first = excerpt.marked().startLine();
        int last = excerpt.marked().endLine();
        return first == last
                ? words.say("note.line", excerpt.file(), first)
                : words.say("note.lines", excerpt.file(), first, last);
    }

    private static List<Node> rows(NoteExcerpt excerpt) {
        List<Node> rows = new ArrayList<>();
        int number = excerpt.firstLine();
        for (String text : excerpt.lines()) {
            rows.add(row(number, text, excerpt.marked().contains(number)));
            number++;
        }
        return rows;
    }

    private static Node row(int number, String text, boolean marked) {
        Label count = new Label(String.valueOf(number));
        count.getStyleClass().add("note-number");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label line = new Label(text.replace("\t", "    "));
        line.getStyleClass().add("note-text");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(count, line);
        row.getStyleClass().add("note-line");
        if (marked) {
            row.getStyleClass().add(MARKED);
        }
        return row;
    }
}
