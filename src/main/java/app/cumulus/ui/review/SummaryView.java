package app.cumulus.ui.review;

import app.cumulus.library.study.TodayOverview;
import app.cumulus.review.Summary;
import app.cumulus.schedule.Grade;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.Hairline;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Amounts;
import app.cumulus.ui.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The end of a session: what was done, what is left today, what tomorrow brings. */
final class SummaryView extends VBox {

    private static final double BAR_WIDTH = 240;

    private final Words words;
    private final Amounts amounts;
    private final Label title = label("headline");
    private final Label figures = label("summary-line");
    private final Label aside = label("summary-line");
    private final VBox grades = new VBox();
    private final Label outlook = label("outlook");
    private final Button undo;

    SummaryView(Words words, Runnable back, Runnable undoLast) {
        this.words = words;
        this.amounts = new Amounts(words);
        CommandButtons make = new CommandButtons(words);
        Button finish = make.primary(Command.FINISH, words.say("summary.back"), back);
        undo = make.quiet(Command.UNDO, words.say("summary.undo"), undoLast);
        FlowPane buttons = new FlowPane(finish, undo);
        buttons.getStyleClass().add("buttons");
        grades.getStyleClass().add("grade-bars");
        VBox sheet = new VBox(title, figures, aside, grades, new Hairline(), outlook, buttons);
        sheet.getStyleClass().addAll("sheet", "summary-sheet");
        getStyleClass().addAll("column", "summary");
        getChildren().setAll(sheet);
    }

    void show(Frame.Done done) {
        Summary summary = done.summary();
        title.setText(words.say(titleOf(done)));
        figures.setText(figuresOf(summary));
        aside.setText(
                done.today().putAside() == 0
                        ? ""
                        : words.say("summary.put-aside", done.today().putAside()));
        Shown.when(!aside.getText().isEmpty(), aside);
        grades.getChildren().clear();
        for (Grade grade : Grade.values()) {
            int count = summary.byGrade().getOrDefault(grade, 0);
            if (count > 0) {
                grades.getChildren()
                        .add(bar(
                                words.say(GradeChoice.wordKey(grade, done.buttons())),
                                grade.passed(),
                                count,
                                summary.answers()));
            }
        }
        outlook.setText(outlookOf(done.today()));
        undo.setDisable(!done.canUndo());
    }

    /** A topic or some minutes may be done while the day is not. */
    private static String titleOf(Frame.Done done) {
        TodayOverview today = done.today();
        if (today.hasWork()) {
            return done.summary().answers() + done.summary().repeats() == 0
                    ? "summary.title.session.nothing"
                    : "summary.title.session";
        }
        if (today.answered()) {
            return "summary.title";
        }
        return today.putAside() > 0 ? "summary.title.put-aside" : "summary.title.nothing";
    }

    private String figuresOf(Summary summary) {
        if (summary.answers() + summary.repeats() == 0) {
            return words.say("summary.none");
        }
        String share = summary.answers() == 0 ? "" : amounts.shareOfAnswers(summary.passed(), summary.answers());
        return words.say(
                "summary.figures",
                summary.answers(),
                summary.newCards(),
                summary.repeats(),
                share,
                amounts.duration(summary.thinking()));
    }

    private String outlookOf(TodayOverview today) {
        String left = today.hasWork()
                ? words.say("summary.left", today.due() + today.fresh() + today.toRepeat())
                : words.say("today.nothing");
        return left + " " + words.say("summary.tomorrow", today.dueTomorrow());
    }

    private Node bar(String word, boolean passed, int count, int all) {
        Label name = label("bar-name");
        name.setText(word);
        Region fill = new Region();
        fill.getStyleClass().addAll("bar-fill", passed ? "passed" : "failed");
        fill.setMaxWidth(Math.max(2, BAR_WIDTH * count / all));
        StackPane track = new StackPane(fill);
        track.getStyleClass().add("bar-track");
        track.setPrefWidth(BAR_WIDTH);
        Label number = label("bar-count");
        number.setText(words.say("count", count));
        HBox row = new HBox(name, track, number);
        row.getStyleClass().add("bar");
        HBox.setHgrow(number, Priority.ALWAYS);
        return row;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
