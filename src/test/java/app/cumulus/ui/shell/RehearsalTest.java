package app.cumulus.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.library.study.StudySession;
import app.cumulus.schedule.Grade;
import app.cumulus.ui.AtOnce;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RehearsalTest {

    @TempDir
    static Path folder;

    private TestLibrary test;
    private Scene scene;

    @Start
    void show(Stage stage) {
        test = new TestLibrary(folder).withCards(30);
        scene = new Scene(new StackPane(), 600, 400);
        Looks.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void the_first_looks_are_laid_out_filled_and_unseen_and_only_while_wanted() {
        StudySession session = test.library.study();
        session.reveal();
        session.grade(Grade.GOOD, Duration.ofSeconds(3));
        List<Node> parts = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> rehearse(() -> true));
        assertThat(parts).extracting(Node::getId).contains("plot-calendar", "plot-easinesses");
        assertThat(parts.stream().flatMap(part -> part.lookupAll(".table-cell").stream()))
                .anyMatch(cell -> String.valueOf(((Labeled) cell).getText()).startsWith("fact"));
        assertThat(scene.getRoot().getChildrenUnmodifiable()).isEmpty();
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> rehearse(() -> false)))
                .isEmpty();
        test.library.close();
    }

    private List<Node> rehearse(BooleanSupplier wanted) {
        StackPane stage = new StackPane();
        List<Node> parts = new ArrayList<>();
        stage.getChildren().addListener((ListChangeListener<Node>) changed -> parts.addAll(changed.getList()));
        new Rehearsal(test.library, new AtOnce(), new Words(Locale.ENGLISH), stage).begin(scene, wanted);
        return parts;
    }
}
