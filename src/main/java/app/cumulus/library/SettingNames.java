package app.cumulus.library;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings as names and texts: how they are stored, and how the terminal shows and changes them. */
public final class SettingNames {

    private static final String NEW_CARDS = "new-cards";
    private static final String ROLLOVER_HOUR = "rollover-hour";
    private static final String GRADES = "grades";
    private static final String THEME = "theme";

    private SettingNames() {}

    /** Every setting by its name. */
    public static Map<String, String> texts(Settings settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(NEW_CARDS, Integer.toString(settings.newCardsPerDay()));
        texts.put(ROLLOVER_HOUR, Integer.toString(settings.rolloverHour()));
        texts.put(GRADES, lower(settings.gradeButtons()));
        texts.put(THEME, lower(settings.theme()));
        return texts;
    }

    /** What a setting does and which values it takes, in one line. */
    public static String meaning(String name) {
        return switch (name) {
            case NEW_CARDS -> "most new cards on one day, 0 or more";
            case ROLLOVER_HOUR -> "local hour at which a new study day begins, 0 to 23";
            case GRADES -> "four (Again, Hard, Good, Easy) or six (0 to 5)";
            case THEME -> "system, light or dark";
            default -> throw unknown(name);
        };
    }

    /**
     * The settings with one of them changed.
     *
     * @throws LibraryException if there is no such setting, or it cannot have that value
     */
    public static Settings with(Settings settings, String name, String value) {
        try {
            return switch (name) {
                case NEW_CARDS ->
                    new Settings(
                            Integer.parseInt(value),
                            settings.rolloverHour(),
                            settings.gradeButtons(),
                            settings.theme());
                case ROLLOVER_HOUR ->
                    new Settings(
                            settings.newCardsPerDay(),
                            Integer.parseInt(value),
                            settings.gradeButtons(),
                            settings.theme());
                case GRADES ->
                    new Settings(
                            settings.newCardsPerDay(),
                            settings.rolloverHour(),
                            choice(Settings.GradeButtons.class, value),
                            settings.theme());
                case THEME ->
                    new Settings(
                            settings.newCardsPerDay(),
                            settings.rolloverHour(),
                            settings.gradeButtons(),
                            choice(Settings.Theme.class, value));
                default -> throw unknown(name);
            };
        } catch (IllegalArgumentException e) {
            throw new LibraryException(name + " cannot be '" + value + "': " + meaning(name) + ".", e);
        }
    }

    /** The settings that stored texts stand for; the default where one is missing or no longer makes sense. */
    static Settings read(Map<String, String> texts) {
        Settings settings = Settings.DEFAULTS;
        for (String name : texts(settings).keySet()) {
            if (texts.containsKey(name)) {
                settings = withIfPossible(settings, name, texts.get(name));
            }
        }
        return settings;
    }

    private static Settings withIfPossible(Settings settings, String name, String value) {
        try {
            return with(settings, name, value);
        } catch (LibraryException e) {
            return settings;
        }
    }

    private static LibraryException unknown(String name) {
        return new LibraryException("There is no setting '" + name + "'; there are "
                + String.join(", ", texts(Settings.DEFAULTS).keySet()) + ".");
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> lower(each).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Arrays.stream(type.getEnumConstants())
                        .map(SettingNames::lower)
                        .collect(Collectors.joining(", "))));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
