package app.cumulus.library.study;

import app.cumulus.QuestionLines;
import app.cumulus.library.Library;
import app.cumulus.review.Moment;
import app.cumulus.schedule.Grade;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A program of its own that answers cards as fast as it can, and prints how many answers were acknowledged. */
final class AnsweringProgram {

    private AnsweringProgram() {}

    public static void main(String[] args) {
        try (Library library = Library.open(Path.of(args[0]), Clock.systemUTC(), new QuestionLines())) {
            StudySession session = library.study();
            for (int answered = 1; !(session.moment() instanceof Moment.Finished); answered++) {
                session.reveal();
                session.grade(Grade.GOOD, Duration.ofSeconds(1));
                System.out.println(answered);
            }
        }
    }
}
