package app.cumulus.ui.today;

import app.cumulus.library.study.DayOutlook;
import app.cumulus.library.study.TodayOverview;
import app.cumulus.progress.DueDay;
import app.cumulus.ui.words.Amounts;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Says in a few sentences how long today takes, what the week brings, and how catching up goes. */
final class Outlook {

    private static final int SECONDS_PER_MINUTE = 60;

    private final Words words;
    private final Amounts amounts;

    Outlook(Words words) {
        this.words = words;
        this.amounts = new Amounts(words);
    }

    String of(TodayOverview today, DayOutlook outlook) {
        List<String> sentences = new ArrayList<>();
        if (today.hasWork()) {
            long minutes = (outlook.expected().toSeconds() + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE;
            sentences.add(words.say("today.expected", minutes));
        }
        if (outlook.streak().now() > 1) {
            sentences.add(words.say("today.streak", outlook.streak().now()));
        }
        int week = outlook.week().stream().mapToInt(DueDay::cards).sum();
        sentences.add(words.say("today.week", week));
        outlook.catchUp()
                .ifPresent(catchUp -> sentences.add(words.say(
                        "today.catch-up.done",
                        catchUp.minutesPerDay(),
                        amounts.day(today.day().plusDays(catchUp.daysLeft()).date()))));
        return String.join(" ", sentences);
    }
}
