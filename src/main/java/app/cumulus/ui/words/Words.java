package app.cumulus.ui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the window in one language, by key. */
public final class Words {

    private static final String BUNDLE = "app.cumulus.ui.words.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    public Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of a key, with its gaps filled in. */
    public String say(String key, Object... gaps) {
        return new MessageFormat(bundle.getString(key), locale).format(gaps);
    }

    public Locale locale() {
        return locale;
    }
}
