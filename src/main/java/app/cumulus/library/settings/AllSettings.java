package app.cumulus.library.settings;

import app.cumulus.library.settings.Setting.Part;
import app.cumulus.library.settings.Settings.Day;
import app.cumulus.library.settings.Settings.Font;
import app.cumulus.library.settings.Settings.GradeButtons;
import app.cumulus.library.settings.Settings.Language;
import app.cumulus.library.settings.Settings.Lettering;
import app.cumulus.library.settings.Settings.Look;
import app.cumulus.library.settings.Settings.Mix;
import app.cumulus.library.settings.Settings.NewCards;
import app.cumulus.library.settings.Settings.Order;
import app.cumulus.library.settings.Settings.Outside;
import app.cumulus.library.settings.Settings.Study;
import app.cumulus.library.settings.Settings.Theme;
import java.util.List;
import java.util.Map;

/** The table of all settings: library, terminal and window read it. A new one needs a line here and its texts. */
public final class AllSettings {

    private static final Part<Settings> WHOLE = new Part<>(all -> all, (all, other) -> other);
    private static final Part<Study> STUDY =
            WHOLE.at(Settings::study, (all, it) -> new Settings(it, all.look(), all.outside(), all.keys()));
    private static final Part<Look> LOOK =
            WHOLE.at(Settings::look, (all, it) -> new Settings(all.study(), it, all.outside(), all.keys()));
    private static final Part<Outside> OUTSIDE =
            WHOLE.at(Settings::outside, (all, it) -> new Settings(all.study(), all.look(), it, all.keys()));
    private static final Part<Day> DAY =
            STUDY.at(Study::day, (all, it) -> new Study(it, all.order(), all.gradeButtons(), all.leechLapses()));
    private static final Part<Order> ORDER =
            STUDY.at(Study::order, (all, it) -> new Study(all.day(), it, all.gradeButtons(), all.leechLapses()));
    private static final Part<Lettering> LETTERING =
            LOOK.at(Look::lettering, (all, it) -> new Look(all.language(), all.theme(), it, all.reduceMotion()));

    public static final Setting<Integer> NEW_CARDS = new Setting<>(
            "new-cards",
            "most new cards on one day, 0 to 999",
            DAY.at(Day::newCards, (day, it) -> new Day(it, day.minutes(), day.rolloverHour())),
            SettingTexts.number(0, 999));
    public static final Setting<Integer> MINUTES = new Setting<>(
            "minutes",
            "most minutes on one day by your own pace, 1 to 600; 0 for no limit",
            DAY.at(Day::minutes, (day, it) -> new Day(day.newCards(), it, day.rolloverHour())),
            SettingTexts.number(0, 600));
    public static final Setting<Integer> ROLLOVER_HOUR = new Setting<>(
            "rollover-hour",
            "local hour at which a new study day begins, 0 to 23",
            DAY.at(Day::rolloverHour, (day, it) -> new Day(day.newCards(), day.minutes(), it)),
            SettingTexts.number(0, 23));
    public static final Setting<GradeButtons> GRADES = new Setting<>(
            "grades",
            "four (Again, Hard, Good, Easy) or six (0 to 5)",
            STUDY.at(Study::gradeButtons, (all, it) -> new Study(all.day(), all.order(), it, all.leechLapses())),
            SettingTexts.choice(GradeButtons.class));
    public static final Setting<Mix> MIX = new Setting<>(
            "order",
            "due-first, new-first or mixed",
            ORDER.at(Order::mix, (order, it) -> new Order(it, order.newCards())),
            SettingTexts.choice(Mix.class));
    public static final Setting<NewCards> NEW_ORDER = new Setting<>(
            "new-cards-order",
            "importance (the important first) or note (as they stand there)",
            ORDER.at(Order::newCards, (order, it) -> new Order(order.mix(), it)),
            SettingTexts.choice(NewCards.class));
    public static final Setting<Integer> LEECH_LAPSES = new Setting<>(
            "leech-lapses",
            "forgotten so often, a card is a leech, 2 to 99",
            STUDY.at(Study::leechLapses, (all, it) -> new Study(all.day(), all.order(), all.gradeButtons(), it)),
            SettingTexts.number(2, 99));
    public static final Setting<Language> LANGUAGE = new Setting<>(
            "language",
            "of the window: system, english or german",
            LOOK.at(Look::language, (look, it) -> new Look(it, look.theme(), look.lettering(), look.reduceMotion())),
            SettingTexts.choice(Language.class));
    public static final Setting<Theme> THEME = new Setting<>(
            "theme",
            "system, light or dark",
            LOOK.at(Look::theme, (look, it) -> new Look(look.language(), it, look.lettering(), look.reduceMotion())),
            SettingTexts.choice(Theme.class));
    public static final Setting<Font> FONT = new Setting<>(
            "font",
            "inter (comes with the program) or system",
            LETTERING.at(Lettering::font, (all, it) -> new Lettering(it, all.sizePercent())),
            SettingTexts.choice(Font.class));
    public static final Setting<Integer> TEXT_SIZE = new Setting<>(
            "text-size",
            "of the window in per cent, 100 to 200",
            LETTERING.at(Lettering::sizePercent, (all, it) -> new Lettering(all.font(), it)),
            SettingTexts.number(100, 200));
    public static final Setting<Boolean> REDUCE_MOTION = new Setting<>(
            "reduce-motion",
            "on or off",
            LOOK.at(Look::reduceMotion, (look, it) -> new Look(look.language(), look.theme(), look.lettering(), it)),
            SettingTexts.SWITCH);
    public static final Setting<String> EDITOR = new Setting<>(
            "editor",
            "command that opens a note, such as 'code -g {file}:{line}'; empty for the desktop's",
            OUTSIDE.at(Outside::editor, (all, it) -> new Outside(it, all.backupFolder(), all.backupsKept())),
            SettingTexts.EDITOR);
    public static final Setting<String> BACKUP_FOLDER = new Setting<>(
            "backup-folder",
            "whole path of a folder for copies of the library; empty for beside it",
            OUTSIDE.at(Outside::backupFolder, (all, it) -> new Outside(all.editor(), it, all.backupsKept())),
            SettingTexts.FOLDER);
    public static final Setting<Integer> BACKUPS_KEPT = new Setting<>(
            "backups-kept",
            "how many copies of the library, 1 to 999",
            OUTSIDE.at(Outside::backupsKept, (all, it) -> new Outside(all.editor(), all.backupFolder(), it)),
            SettingTexts.number(1, 999));
    public static final Setting<Map<String, String>> KEYS = new Setting<>(
            "keys",
            "keys of the window that are not the usual ones, such as UNDO=z; empty for none",
            WHOLE.at(Settings::keys, (all, it) -> new Settings(all.study(), all.look(), all.outside(), it)),
            SettingTexts.KEYS);

    private static final List<Setting<?>> ALL = List.of(
            NEW_CARDS,
            MINUTES,
            ROLLOVER_HOUR,
            GRADES,
            MIX,
            NEW_ORDER,
            LEECH_LAPSES,
            LANGUAGE,
            THEME,
            FONT,
            TEXT_SIZE,
            REDUCE_MOTION,
            EDITOR,
            BACKUP_FOLDER,
            BACKUPS_KEPT,
            KEYS);

    private AllSettings() {}

    /** Every setting, in the order in which they are shown. */
    public static List<Setting<?>> list() {
        return ALL;
    }
}
