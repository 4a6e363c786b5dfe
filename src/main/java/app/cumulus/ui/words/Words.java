package app.cumulus.ui.words;

import app.cumulus.library.settings.Settings;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the window by key, in the language that is chosen; which one may change while the window is open. */
public final class Words {

    private static final String BUNDLE = "app.cumulus.ui.words.messages";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Locale system;

    /** In one field, so that a thread that says something sees all of one language. */
    private volatile Spoken spoken;

    private volatile Map<String, String> preferred = Map.of();

    /** @param system what the desktop speaks, which may be a language without texts */
    public Words(Locale system) {
        this.system = system;
        speak(Settings.Language.SYSTEM);
    }

    /** Says everything in another language from now on; numbers and days in the way of the desktop's country, if it fits. */
    public void speak(Settings.Language language) {
        Locale locale = switch (language) {
            case SYSTEM ->
                LANGUAGES.stream().filter(this::isOfSystem).findFirst().orElse(Locale.ENGLISH);
            case ENGLISH -> Locale.ENGLISH;
            case GERMAN -> Locale.GERMAN;
        };
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        spoken = new Spoken(language, isOfSystem(locale) ? system : locale, texts);
    }

    private boolean isOfSystem(Locale locale) {
        return locale.getLanguage().equals(system.getLanguage());
    }

    /** The text of a key, with its gaps filled in. */
    public String say(String key, Object... gaps) {
        Spoken now = spoken;
        return new MessageFormat(now.texts().getString(key), now.locale()).format(gaps);
    }

    /** Says some texts in the user's own way from now on, such as the keys that they chose. */
    public void prefer(Map<String, String> own) {
        preferred = Map.copyOf(own);
    }

    /** The user's own way to say something; none where it is the program's. */
    public Optional<String> preferred(String key) {
        return Optional.ofNullable(preferred.get(key));
    }

    /** The language that was chosen. */
    public Settings.Language language() {
        return spoken.language();
    }

    /** What numbers and days are written by. */
    public Locale locale() {
        return spoken.locale();
    }

    private record Spoken(Settings.Language language, Locale locale, ResourceBundle texts) {}
}
