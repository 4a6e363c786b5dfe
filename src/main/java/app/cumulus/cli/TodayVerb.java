package app.cumulus.cli;

import app.cumulus.library.Library;
import app.cumulus.library.study.TodayOverview;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code cumulus today}: what the study day asks for. */
@Command(description = "Says how many cards are due, new, and to repeat today.")
final class TodayVerb implements Callable<Integer> {

    private final RootCommand root;

    TodayVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Library library = root.open()) {
            TodayOverview today = library.today();
            if (root.json()) {
                root.out().println(JsonText.of(JsonText.today(today)));
            } else {
                print(today);
            }
        }
        return Cli.DONE;
    }

    private void print(TodayOverview today) {
        root.out()
                .println(today.day() + ": " + today.due() + " due, " + today.fresh() + " new, " + today.toRepeat()
                        + " to repeat.");
        if (today.activeCards() == 0) {
            root.out().println("The library has no cards yet. Import notes with 'cumulus import FILE'.");
        } else {
            root.out()
                    .println(Words.count(today.done().answers(), "card") + " answered today; "
                            + today.dueTomorrow() + " due tomorrow; " + Words.count(today.activeCards(), "active card")
                            + " in all.");
        }
    }
}
