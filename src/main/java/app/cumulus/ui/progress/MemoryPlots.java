package app.cumulus.ui.progress;

import app.cumulus.progress.Bin;
import app.cumulus.progress.DueDay;
import app.cumulus.progress.Period;
import app.cumulus.progress.Progress;
import app.cumulus.progress.Retention;
import app.cumulus.progress.ServiceRecall;
import app.cumulus.progress.Share;
import app.cumulus.progress.Stage;
import app.cumulus.ui.words.Amounts;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.scene.Node;

/** What is remembered, and what is to come. */
final class MemoryPlots {

    private static final int FORECAST_DAYS = 30;
    private static final int WEEK_DAYS = 7;
    private static final int MOST_SERVICES = 12;
    private static final double HUNDREDTHS = 100;

    private final Progress progress;
    private final Period period;
    private final Words words;
    private final Amounts amounts;
    private final Shares shares;

    MemoryPlots(Progress progress, Period period, Words words) {
        this.progress = progress;
        this.period = period;
        this.words = words;
        amounts = new Amounts(words);
        shares = new Shares(words);
    }

    Plot forecast() {
        List<DueDay> days = progress.forecast(FORECAST_DAYS);
        Rows rows = new Rows("day", "due");
        List<Columns.Column> columns = new ArrayList<>();
        int ahead = 0;
        int week = 0;
        int all = 0;
        for (DueDay day : days) {
            rows.add(day.day(), day.cards());
            String what =
                    words.say("progress.forecast.column", amounts.day(day.day().date()), day.cards());
            columns.add(new Columns.Column(words.say("count", ahead), day.cards(), what));
            all += day.cards();
            week += ahead++ < WEEK_DAYS ? day.cards() : 0;
        }
        String sentence = words.say("progress.forecast.says", days.get(0).cards(), week, all);
        Node picture =
                all == 0 ? Plot.nothing() : new Columns(columns, words.say("progress.forecast.axis"), words.locale());
        return new Plot("forecast", picture, sentence, rows.all());
    }

    Plot retention() {
        Retention retention = progress.retention(period);
        BarRows bars = new BarRows();
        Rows rows = new Rows("cards", "reviews", "passed", "low", "high");
        retentionRow("all", retention.all(), bars, rows);
        retentionRow("young", retention.young(), bars, rows);
        retentionRow("mature", retention.mature(), bars, rows);
        return new Plot("retention", bars, words.say("progress.retention.says"), rows.all());
    }

    private void retentionRow(String name, Share share, BarRows bars, Rows rows) {
        shareRow(words.say("progress.retention." + name), share, bars);
        addShare(name, share, rows);
    }

    private void shareRow(String name, Share share, BarRows bars) {
        bars.add(
                name,
                share.known() ? share.value() : 0,
                share.known() ? share.low() : 0,
                share.known() ? share.high() : 0,
                shares.withInterval(share));
    }

    private static void addShare(String name, Share share, Rows rows) {
        rows.add(
                name, share.whole(), share.part(), share.known() ? share.low() : "", share.known() ? share.high() : "");
    }

    Plot services() {
        List<ServiceRecall> services = progress.services(period);
        BarRows bars = new BarRows();
        Rows rows = new Rows("service", "reviews", "passed", "low", "high");
        services.forEach(service -> addShare(service.service(), service.passed(), rows));
        services.stream().limit(MOST_SERVICES).forEach(service -> shareRow(service.service(), service.passed(), bars));
        String sentence = services.isEmpty()
                ? words.say("progress.none")
                : words.say("progress.services.says", Math.min(MOST_SERVICES, services.size()), services.size());
        return new Plot("services", bars, sentence, rows.all());
    }

    Plot stages() {
        Map<Stage, Integer> stages = progress.stages();
        int all = stages.values().stream().mapToInt(Integer::intValue).sum();
        BarRows bars = new BarRows();
        Rows rows = new Rows("stage", "cards");
        stages.forEach((stage, cards) -> {
            rows.add(stage, cards);
            bars.add(
                    words.say("progress.stage." + stage),
                    all == 0 ? 0 : (double) cards / all,
                    0,
                    0,
                    words.say("count", cards));
        });
        return new Plot("stages", bars, words.say("progress.stages.says", all), rows.all());
    }

    Plot intervals() {
        return bins("intervals", progress.intervals(), this::days);
    }

    Plot easinesses() {
        return bins(
                "easinesses",
                progress.easinesses(),
                hundredths -> words.say("progress.factor", hundredths / HUNDREDTHS));
    }

    private Plot bins(String name, List<Bin> bins, IntFunction<String> value) {
        Rows rows = new Rows("from", "until", "cards");
        List<Columns.Column> columns = new ArrayList<>();
        int all = 0;
        for (Bin bin : bins) {
            all += bin.cards();
            rows.add(bin.from(), bin.until() == Integer.MAX_VALUE ? "" : bin.until(), bin.cards());
            columns.add(new Columns.Column(
                    value.apply(bin.from()),
                    bin.cards(),
                    words.say("progress.bins.column", value.apply(bin.from()), bin.cards())));
        }
        String sentence = all == 0 ? words.say("progress.none.learned") : words.say("progress." + name + ".says", all);
        Node picture = all == 0
                ? Plot.nothing()
                : new Columns(columns, words.say("progress." + name + ".axis"), words.locale());
        return new Plot(name, picture, sentence, rows.all());
    }

    private String days(int days) {
        return words.say("count", days);
    }
}
