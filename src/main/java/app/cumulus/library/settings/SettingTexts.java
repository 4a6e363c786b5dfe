package app.cumulus.library.settings;

import app.cumulus.library.settings.Setting.Notation;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the values of settings are written: in the library, and in the terminal. */
final class SettingTexts {

    private static final String ON = "on";
    private static final String OFF = "off";

    static final Notation<Boolean> SWITCH = new Notation<>(SettingTexts::onOrOff, on -> on ? ON : OFF);
    static final Notation<String> EDITOR = new Notation<>(SettingTexts::editor, text -> text);
    static final Notation<String> FOLDER = new Notation<>(SettingTexts::folder, text -> text);

    /** {@code UNDO=z SEARCH=ctrl+F}: commands and their keys. */
    static final Notation<Map<String, String>> KEYS = new Notation<>(SettingTexts::keys, SettingTexts::text);

    private SettingTexts() {}

    static Notation<Integer> number(int least, int most) {
        return new Notation<>(
                text -> {
                    int number = Integer.parseInt(text.strip());
                    if (number < least || number > most) {
                        throw new IllegalArgumentException(number + " is not within " + least + " and " + most);
                    }
                    return number;
                },
                String::valueOf,
                Optional.of(new Setting.Bounds(least, most)));
    }

    /** The names of constants in small letters, with hyphens. */
    static <E extends Enum<E>> Notation<E> choice(Class<E> type) {
        return new Notation<>(
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(each -> word(each).equals(text.strip().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("there is no " + text)),
                SettingTexts::word);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean onOrOff(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (!word.equals(ON) && !word.equals(OFF)) {
            throw new IllegalArgumentException("neither on nor off: " + text);
        }
        return word.equals(ON);
    }

    private static String editor(String text) {
        return text.isBlank() ? "" : EditorCommand.of(text).typed();
    }

    private static String folder(String text) {
        try {
            if (!text.isBlank() && !Path.of(text.strip()).isAbsolute()) {
                throw new IllegalArgumentException("not the whole path of a folder: " + text);
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("not a path: " + text, e);
        }
        return text.strip();
    }

    private static Map<String, String> keys(String text) {
        Map<String, String> keys = new TreeMap<>();
        for (String word : text.strip().split("\\s+")) {
            int sign = word.indexOf('=');
            if (sign > 0 && sign < word.length() - 1) {
                keys.put(word.substring(0, sign), word.substring(sign + 1));
            } else if (!word.isEmpty()) {
                throw new IllegalArgumentException("no command and key: " + word);
            }
        }
        return keys;
    }

    private static String text(Map<String, String> keys) {
        return new TreeMap<>(keys)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(" "));
    }
}
