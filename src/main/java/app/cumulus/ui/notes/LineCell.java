package app.cumulus.ui.notes;

import app.cumulus.library.notes.LineAccount;
import app.cumulus.library.notes.NoteSheet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of a note with its gutter: what it stands for, its number, its cards, how well they are known; then its text. */
final class LineCell extends ListCell<Integer> {

    private static final PseudoClass LOUD = PseudoClass.getPseudoClass("loud");
    private static final PseudoClass STUDIED = PseudoClass.getPseudoClass("studied");

    /** A line longer than this is a page; its beginning must do. */
    private static final int LONGEST_SHOWN = 3000;

    private static final Pattern RULER = Pattern.compile("(([^\\p{L}\\p{N}\\s])\\2{15})\\2+");

    private static final double SCROLL_BAR = 16;
    private static final double LEAST_WIDTH = 200;
    private static final double UNMEASURED = -1;

    private final LineTexts texts;
    private final Supplier<Optional<NoteSheet>> sheet;
    private final FontIcon icon = new FontIcon();
    private final Label standing = label("line-standing");
    private final Label number = label("line-number");
    private final Label cards = label("line-cards");
    private final Label heat = label("line-heat");
    private final Label text = label("line-text");
    private final HBox row = new HBox(standing, number, cards, heat, text);
    private final Tooltip tooltip = new Tooltip();

    /** A list asks for the height again and again; to wrap a text takes long. */
    private double measuredWidth = UNMEASURED;

    private double measuredHeight;

    LineCell(LineTexts texts, Supplier<Optional<NoteSheet>> sheet) {
        this.texts = texts;
        this.sheet = sheet;
        getStyleClass().add("line-cell");
        row.getStyleClass().add("line-row");
        standing.setGraphic(icon);
        text.setWrapText(true);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        for (Label fixed : new Label[] {standing, number, cards, heat}) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        text.fontProperty().addListener(changed -> measuredWidth = UNMEASURED);
        number.fontProperty().addListener(changed -> measuredWidth = UNMEASURED);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** A ruler across the page is as good when it is short. */
    private static String shown(String content) {
        String text = content.length() > LONGEST_SHOWN ? content.substring(0, LONGEST_SHOWN) + "\u2026" : content;
        return RULER.matcher(text).replaceAll("$1");
    }

    /** As high as its text is when wrapped; a cell by itself would ask for one endless line. */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        double inside =
                Math.max(LEAST_WIDTH, getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset());
        if (inside != measuredWidth) {
            measuredWidth = inside;
            measuredHeight = snapSizeY(row.prefHeight(inside));
        }
        return snappedTopInset() + measuredHeight + snappedBottomInset();
    }

    @Override
    protected void updateItem(Integer line, boolean empty) {
        super.updateItem(line, empty);
        measuredWidth = UNMEASURED;
        Optional<NoteSheet> note = sheet.get();
        if (empty || line == null || note.isEmpty() || line > note.get().lines().size()) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        show(line, note.get());
        setGraphic(row);
    }

    private void show(int line, NoteSheet note) {
        LineAccount account = note.accounts().get(line - 1);
        String content = note.lines().get(line - 1).replace("\t", "    ");
        icon.setIconCode(LineTexts.icon(account.standing()));
        number.setText(String.valueOf(line));
        cards.setText(account.cards() == 0 ? "" : account.active() + "/" + account.cards());
        heat.setText(texts.recall(account));
        heat.getStyleClass()
                .setAll(
                        "label",
                        "line-heat",
                        account.strength().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        text.setText(shown(content));
        pseudoClassStateChanged(LOUD, account.standing() == LineAccount.Standing.NEEDS_ATTENTION);
        pseudoClassStateChanged(STUDIED, account.standing() == LineAccount.Standing.CARDED);
        String whole = texts.whole(account);
        tooltip.setText(whole);
        setTooltip(tooltip);
        setAccessibleText(line + ": " + content.strip() + ". " + whole);
    }
}
