package app.cumulus.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ProseTest {

    private static final double NARROW = 300;

    private final Prose prose = new Prose("answer");

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(new StackPane(prose), NARROW, 600));
        // a window that another test made wider keeps its width otherwise
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void bold_italics_and_code_become_styled_runs_of_one_paragraph() {
        set("Set **exactly** one *region* with `AWS_REGION`.");
        assertThat(prose.getChildren()).hasSize(1);
        assertThat(text(".strong")).containsExactly("exactly");
        assertThat(text(".emphasis")).containsExactly("region");
        assertThat(text(".code")).containsExactly("AWS_REGION");
    }

    @Test
    void inline_code_wraps_and_each_piece_has_its_tint() {
        set("`aws cloudformation list-stacks --stack-status-filter CREATE_FAILED --region eu-central-1`");
        assertThat(prose.lookupAll(".code-tint"))
                .hasSizeGreaterThan(1)
                .allSatisfy(tint -> assertThat(((Rectangle) tint).getWidth()).isLessThan(NARROW + 8));
        assertThat(prose.getWidth()).isLessThanOrEqualTo(NARROW);
    }

    @Test
    void the_gap_of_a_cloze_stands_out() {
        set("A queue keeps a message for […] by default.");
        assertThat(text(".gap")).containsExactly("[…]");
        assertThat(text(".run")).containsExactly("A queue keeps a message for ", "[…]", " by default.");
    }

    @Test
    void a_list_keeps_its_markers() {
        set("3. three\n4. four\n\n- dot");
        assertThat(prose.lookupAll(".marker").stream().map(node -> ((Label) node).getText()))
                .containsExactly("3.", "4.", "•");
    }

    @Test
    void a_code_block_is_shown_as_it_is() {
        set("```json\n{\"a\": *1*,\n  \"b\": 2}\n```");
        assertThat(text(".code-text")).containsExactly("{\"a\": *1*,\n  \"b\": 2}");
    }

    @Test
    void a_table_has_a_head_and_cells() {
        set("| | gp2 | gp3 |\n|---|---|---|\n| Baseline | 100 | 3,000 |");
        assertThat(prose.lookupAll(".table-head")).hasSize(3);
        assertThat(prose.lookupAll(".table-cell")).hasSize(3);
        assertThat(text(".table-cell .run")).containsExactly("Baseline", "100", "3,000");
    }

    @Test
    void angle_brackets_of_a_note_are_not_lost() {
        set("`<name>` is the <bucket> here");
        assertThat(String.join("", text(".run"))).isEqualTo("<name> is the <bucket> here");
    }

    private void set(String commonMark) {
        WaitForAsyncUtils.asyncFx(() -> {
            prose.setText(commonMark);
            Parent root = prose.getScene().getRoot();
            root.applyCss();
            root.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> text(String selector) {
        return prose.lookupAll(selector).stream()
                .map((Node node) -> ((Text) node).getText())
                .toList();
    }
}
