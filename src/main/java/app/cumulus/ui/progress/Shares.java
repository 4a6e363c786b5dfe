package app.cumulus.ui.progress;

import app.cumulus.progress.Share;
import app.cumulus.ui.words.Words;

/** Says a share with its base and its uncertainty. */
final class Shares {

    private static final int PERCENT = 100;

    private final Words words;

    Shares(Words words) {
        this.words = words;
    }

    /** <i>84 % of 212 (79 to 88 %)</i>; says that there is none where there is none. */
    String withInterval(Share share) {
        return share.known()
                ? words.say(
                        "progress.share.interval",
                        percent(share.value()),
                        share.whole(),
                        percent(share.low()),
                        percent(share.high()))
                : words.say("progress.none");
    }

    /** <i>84 % of 212 answers</i>. */
    String ofAnswers(Share share) {
        return words.say("share.answers", percent(share.value()), share.whole());
    }

    private static long percent(double value) {
        return Math.round(PERCENT * value);
    }
}
