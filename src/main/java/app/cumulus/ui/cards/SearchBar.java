package app.cumulus.ui.cards;

import app.cumulus.catalog.Suggestion;
import app.cumulus.library.cards.SavedSearch;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.words.Retelling;
import app.cumulus.ui.words.Words;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The search field with the searches that were kept, and under it what the term could become, or what is wrong with it. */
final class SearchBar extends VBox {

    private final Ties ties = new Ties();
    private final CardsViewModel model;
    private final Words words;
    private final Retelling retelling;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final MenuButton saved = new MenuButton();
    private final FlowPane chips = new FlowPane();
    private final Label hint = new Label();
    private boolean hintWanted = true;
    private List<Suggestion> suggestions = List.of();

    /** @param leave goes on to what was found */
    SearchBar(CardsViewModel model, Words words, Runnable leave, Button newCard) {
        this.model = model;
        this.words = words;
        this.leave = leave;
        retelling = new Retelling(words);
        field.setId("card-search");
        field.setPromptText(words.say("cards.search.prompt"));
        field.setAccessibleText(words.say("cards.search"));
        ties.bindBoth(field.textProperty(), model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
        HBox.setHgrow(field, Priority.ALWAYS);
        saved.setGraphic(new FontIcon(Material2OutlinedAL.BOOKMARK_BORDER));
        saved.setId("saved-searches");
        saved.setAccessibleText(words.say("cards.saved"));
        saved.setText(words.say("cards.saved"));
        saved.setMinWidth(USE_PREF_SIZE);
        newCard.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(field, saved, newCard);
        line.getStyleClass().add("search-line");
        chips.getStyleClass().add("search-under");
        chips.setMinWidth(0);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("search-bar");
        getChildren().setAll(line, chips, hint);
        InvalidationListener look = changed -> look();
        field.caretPositionProperty().addListener(look);
        field.focusedProperty().addListener(look);
        ties.listen(model.problemProperty(), look);
        ties.listen(model.savedProperty(), (observable, before, now) -> fill(now));
        fill(model.savedProperty().get());
        look();
    }

    void close() {
        ties.release();
    }

    void enter() {
        field.requestFocus();
        field.selectAll();
    }

    boolean isEntered() {
        return field.isFocused();
    }

    private void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && !suggestions.isEmpty()) {
            event.consume();
            accept(suggestions.get(0));
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            event.consume();
            leave.run();
        }
    }

    private void accept(Suggestion suggestion) {
        field.setText(suggestion.in(field.getText()));
        field.positionCaret(suggestion.from() + suggestion.text().length());
    }

    private void look() {
        suggestions = field.isFocused() ? model.suggestions(field.getCaretPosition()) : List.of();
        chips.getChildren().clear();
        Shown.when(!suggestions.isEmpty(), chips);
        for (Suggestion suggestion : suggestions) {
            Button chip = new Button(suggestion.text());
            chip.getStyleClass().add("chip");
            chip.setFocusTraversable(false);
            chip.setOnAction(event -> accept(suggestion));
            chips.getChildren().add(chip);
        }
        String problem = model.problemProperty().get();
        if (!suggestions.isEmpty()) {
            hint(words.say("cards.search.tab"), "field-hint");
        } else if (!problem.isEmpty()) {
            hint(retelling.of(problem), "search-problem");
        } else {
            hint(words.say("cards.search.hint"), "field-hint");
        }
    }

    /** Whether there is room for the hint at how to search; what is wrong with a search is always said. */
    void setHintShown(boolean shown) {
        hintWanted = shown;
        showHint();
    }

    private void showHint() {
        boolean shown = hintWanted || hint.getStyleClass().contains("search-problem");
        Shown.when(shown, hint);
    }

    private void hint(String text, String styleClass) {
        hint.setText(text);
        hint.getStyleClass().setAll("label", "search-hint", styleClass);
        showHint();
    }

    private void fill(List<SavedSearch> searches) {
        saved.getItems().clear();
        for (SavedSearch search : searches) {
            MenuItem item = new MenuItem(words.say("cards.saved.item", search.name(), search.query()));
            item.setOnAction(event -> model.queryProperty().set(search.query()));
            saved.getItems().add(item);
        }
        if (!searches.isEmpty()) {
            saved.getItems().add(new SeparatorMenuItem());
        }
        MenuItem keep = new MenuItem(words.say("cards.saved.keep"));
        keep.setOnAction(event -> model.ask(Question.NAME));
        saved.getItems().add(keep);
        searches.stream()
                .filter(search -> search.query().equals(model.queryProperty().get()))
                .forEach(search -> {
                    MenuItem forget = new MenuItem(words.say("cards.saved.forget", search.name()));
                    forget.setOnAction(event -> model.forget(search));
                    saved.getItems().add(forget);
                });
        saved.setOnShowing(event -> fillOnce());
    }

    private void fillOnce() {
        saved.setOnShowing(null);
        fill(model.savedProperty().get());
    }
}
