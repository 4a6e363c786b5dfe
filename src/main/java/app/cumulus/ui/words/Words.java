package app.cumulus.ui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the window by key, in the language that is chosen; which one may change while the window is open. */
public final class Words {

    private static final String BUNDLE = "app.cumulus.ui.words.messages";

    /** In one field, so that a thread that says something sees both of one language. */
    private volatile Language language;

    public Words(Locale locale) {
        speak(locale);
    }

    /** Says everything in another language from now on; English where there are no texts in it. */
    public void speak(Locale locale) {
        language = new Language(
                locale,
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The text of a key, with its gaps filled in. */
    public String say(String key, Object... gaps) {
        Language spoken = language;
        return new MessageFormat(spoken.texts().getString(key), spoken.locale()).format(gaps);
    }

    public Locale locale() {
        return language.locale();
    }

    private record Language(Locale locale, ResourceBundle texts) {}
}
