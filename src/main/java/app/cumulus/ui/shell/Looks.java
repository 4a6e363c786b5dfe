package app.cumulus.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;

/** Dresses a scene in the light or the dark colours. */
final class Looks {

    private static final String FOLDER = "/app/cumulus/ui/shell/";

    private Looks() {}

    static void dress(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet(dark ? "dark.css" : "light.css"), sheet("cumulus.css"));
    }

    private static String sheet(String name) {
        return Looks.class.getResource(FOLDER + name).toExternalForm();
    }
}
