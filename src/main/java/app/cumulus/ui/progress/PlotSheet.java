package app.cumulus.ui.progress;

import app.cumulus.ui.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A plot under its question, with its sentence, and a way to save it. */
final class PlotSheet extends VBox {

    private final ProgressViewModel model;
    private final Words words;
    private final Plot plot;

    PlotSheet(Plot plot, ProgressViewModel model, Words words) {
        this.plot = plot;
        this.model = model;
        this.words = words;
        Label title = new Label(words.say("progress." + plot.name()));
        title.getStyleClass().add("plot-title");
        title.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, saving());
        head.getStyleClass().add("plot-head");
        Label sentence = new Label(plot.sentence());
        sentence.getStyleClass().add("plot-sentence");
        sentence.setWrapText(true);
        sentence.setId("says-" + plot.name());
        plot.picture().setAccessibleText(plot.sentence());
        VBox.setVgrow(plot.picture(), Priority.ALWAYS);
        getChildren().setAll(head, plot.picture(), sentence);
        getStyleClass().addAll("sheet", "plot");
        setId("plot-" + plot.name());
    }

    private MenuButton saving() {
        MenuItem picture = new MenuItem(words.say("progress.save.png"));
        picture.setOnAction(event -> choose("png", this::savePicture));
        MenuItem table = new MenuItem(words.say("progress.save.csv"));
        table.setOnAction(event -> choose("csv", file -> model.saveTable(file, plot.rows())));
        MenuButton button = new MenuButton(null, new FontIcon(Material2OutlinedMZ.SAVE_ALT), picture, table);
        String name = words.say("progress.save", words.say("progress." + plot.name()));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.getStyleClass().add("icon-button");
        return button;
    }

    private void savePicture(Path file) {
        model.savePicture(file, Picture.of(this)::writeTo);
    }

    private void choose(String ending, Consumer<Path> save) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("progress.save." + ending));
        chooser.setInitialFileName("cumulus-" + plot.name() + "." + ending);
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            save.accept(file.toPath());
        }
    }
}
