package app.cumulus.library.settings;

import app.cumulus.library.faults.LibraryException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings as names and texts: how they are stored, and how the terminal shows and changes them. */
public final class SettingNames {

    private SettingNames() {}

    /** Every setting by its name. */
    public static Map<String, String> texts(Settings settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        AllSettings.list().forEach(each -> texts.put(each.name(), each.text(settings)));
        return texts;
    }

    /** What a setting does and which values it takes, in one line. */
    public static String meaning(String name) {
        return named(name).meaning();
    }

    /**
     * The settings with one of them changed.
     *
     * @throws LibraryException if there is no such setting, or it cannot have that value
     */
    public static Settings with(Settings settings, String name, String value) {
        Setting<?> setting = named(name);
        try {
            return setting.read(settings, value);
        } catch (IllegalArgumentException e) {
            throw new LibraryException(name + " cannot be '" + value + "': " + setting.meaning() + ".", e);
        }
    }

    /** The settings that stored texts stand for; the default where one is missing or no longer makes sense. */
    static Settings read(Map<String, String> texts) {
        Settings settings = Settings.DEFAULTS;
        for (Setting<?> each : AllSettings.list()) {
            if (texts.containsKey(each.name())) {
                settings = withIfPossible(settings, each, texts.get(each.name()));
            }
        }
        return settings;
    }

    private static Settings withIfPossible(Settings settings, Setting<?> setting, String value) {
        try {
            return setting.read(settings, value);
        } catch (IllegalArgumentException e) {
            return settings;
        }
    }

    private static Setting<?> named(String name) {
        return AllSettings.list().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LibraryException("There is no setting '" + name + "'; there are "
                        + AllSettings.list().stream().map(Setting::name).collect(Collectors.joining(", ")) + "."));
    }
}
