package app.cumulus.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.Numbers;
import app.cumulus.library.study.StudyChoice;
import app.cumulus.library.study.StudySession;
import app.cumulus.review.Moment;
import app.cumulus.schedule.Grade;
import app.cumulus.ui.AtOnce;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherWaysTest {

    @TempDir
    Path folder;

    private final Words words = new Words(Locale.ENGLISH);
    private TestLibrary test;
    private TodayViewModel model;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder).withCards(8);
        model = new TodayViewModel(test.library, new AtOnce(), new Failures(words));
        model.refresh();
    }

    @AfterEach
    void close() {
        test.library.close();
    }

    @Test
    void today_says_how_long_it_will_take_by_the_usual_pace() {
        assertThat(outlook()).startsWith("About 3 minutes.");
    }

    @Test
    void catching_up_and_its_end_change_the_numbers_at_once() {
        answerAll();
        test.clock.advance(Duration.ofDays(12));
        model.catchUp(1);
        assertThat(model.overviewProperty().get().orElseThrow().due()).isEqualTo(6);
        assertThat(outlook()).contains("Catching up with 1 minutes a day").contains("5 December");
        model.endCatchUp();
        assertThat(model.overviewProperty().get().orElseThrow().due()).isEqualTo(8);
    }

    @Test
    void the_cards_with_a_tag_can_be_studied_by_themselves() {
        test.library.cards().change(Numbers.of(2, 5), new BulkChange.Tag("exam"));
        model.refresh();
        assertThat(model.outlookProperty().get().orElseThrow().tags()).containsExactly("exam");
        StudySession session = test.library.study(StudyChoice.of(new StudyChoice.Scope.Tag("exam")));
        assertThat(((Moment.Asking) session.moment()).progress().left()).isEqualTo(2);
    }

    @Test
    void a_break_begins_tomorrow_and_can_be_ended() {
        model.takeBreak(3);
        assertThat(model.canStart()).isTrue();
        test.clock.advance(Duration.ofDays(1));
        model.refresh();
        assertThat(model.canStart()).isFalse();
        model.endBreak();
        assertThat(model.canStart()).isTrue();
    }

    private String outlook() {
        return new Outlook(words)
                .of(
                        model.overviewProperty().get().orElseThrow(),
                        model.outlookProperty().get().orElseThrow());
    }

    private void answerAll() {
        StudySession session = test.library.study(StudyChoice.day());
        while (!(session.moment() instanceof Moment.Finished)) {
            session.reveal();
            session.grade(Grade.GOOD, Duration.ofSeconds(4));
        }
    }
}
