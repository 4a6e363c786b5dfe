package app.cumulus.library.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the system wants a program to keep its user's data.
 *
 * @param folder of Cumulus alone; it need not exist
 */
public record DataFolder(Path folder) {

    /**
     * The folder on a system.
     *
     * @param systemName as Java names it, such as {@code Linux} or {@code Mac OS X}
     * @param environment the variables of the process
     * @param home the user's home folder
     */
    public static DataFolder of(String systemName, Map<String, String> environment, Path home) {
        String system = systemName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String appData = environment.get("APPDATA");
            Path base = appData == null || appData.isBlank() ? home.resolve("AppData/Roaming") : Path.of(appData);
            return new DataFolder(base.resolve("Cumulus"));
        } else if (system.startsWith("mac")) {
            return new DataFolder(home.resolve("Library/Application Support/Cumulus"));
        }
        String data = environment.get("XDG_DATA_HOME");
        // The XDG specification has relative paths ignored.
        boolean usable = data != null && Path.of(data).isAbsolute();
        return new DataFolder((usable ? Path.of(data) : home.resolve(".local/share")).resolve("cumulus"));
    }

    /** The library that is opened where the user names none. */
    public Path library() {
        return folder.resolve("library.db");
    }

    public Path log() {
        return folder.resolve("cumulus.log");
    }
}
