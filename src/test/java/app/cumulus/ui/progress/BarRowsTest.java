package app.cumulus.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BarRowsTest {

    private static final double SHORT_BAR = 40;

    private final BarRows rows = new BarRows();

    @Start
    void show(Stage stage) {
        rows.add("Alle Wiederholungen", 0.5, 0.4, 0.6, "67 % von 3 (21 bis 94 %)");
        // the test says how wide it is, and not the pane
        rows.setManaged(false);
        stage.setScene(new Scene(new Pane(rows)));
        stage.show();
    }

    @Test
    void a_name_is_broken_between_its_words_only_however_narrow_the_place(FxRobot robot) {
        Label name = (Label) rows.getChildren().get(0);
        Label number = (Label) rows.getChildren().get(2);
        Text word = new Text("Wiederholungen");
        word.setFont(name.getFont());
        double least = word.getLayoutBounds().getWidth() + SHORT_BAR + number.prefWidth(-1);
        robot.interact(() -> {
            rows.resize(least, 100);
            rows.layout();
        });
        assertThat(name.getWidth())
                .isGreaterThanOrEqualTo(word.getLayoutBounds().getWidth());
        assertThat(number.getWidth()).isGreaterThanOrEqualTo(number.prefWidth(-1));
    }
}
