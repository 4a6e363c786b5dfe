package app.cumulus.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BarRowsTest {

    private static final double NARROW = 316;

    private final BarRows rows = new BarRows();

    @Start
    void show(Stage stage) {
        rows.add("Alle Wiederholungen", 0.5, 0.4, 0.6, "67 % von 3 (21 bis 94 %)");
        stage.setScene(new Scene(new StackPane(rows), NARROW, 200));
        // a window that another test made wider keeps its width otherwise
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void a_name_is_broken_between_its_words_only_and_nothing_is_wider_than_the_place() {
        WaitForAsyncUtils.waitForFxEvents();
        Label name = (Label) rows.getChildren().get(0);
        Text word = new Text("Wiederholungen");
        word.setFont(name.getFont());
        assertThat(name.getWidth())
                .isGreaterThanOrEqualTo(word.getLayoutBounds().getWidth());
        assertThat(rows.getWidth()).isLessThanOrEqualTo(NARROW);
    }
}
