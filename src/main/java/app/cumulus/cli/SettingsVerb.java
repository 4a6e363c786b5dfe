package app.cumulus.cli;

import app.cumulus.library.Library;
import app.cumulus.library.settings.SettingNames;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cumulus settings [name value]}: shows the settings or changes one. */
@Command(description = "Shows the settings, or changes one of them.")
final class SettingsVerb implements Callable<Integer> {

    private static final int SHORT = 10;
    private static final int LONG = 24;

    private final RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..2", paramLabel = "NAME VALUE", description = "the setting to change, and its new value")
    private List<String> change;

    SettingsVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (change != null && change.size() == 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "A setting is changed by its name and a value.");
        }
        try (Library library = root.open()) {
            if (change != null) {
                library.change(SettingNames.with(library.settings(), change.get(0), change.get(1)));
            }
            print(SettingNames.texts(library.settings()));
        }
        return Cli.DONE;
    }

    private void print(Map<String, String> texts) {
        if (root.json()) {
            root.out().println(JsonText.of(texts));
        } else {
            int width = texts.values().stream().mapToInt(String::length).max().orElse(0);
            String line = "%-15s %-" + Math.max(SHORT, Math.min(LONG, width)) + "s %s";
            texts.forEach((name, value) -> root.out().println(line.formatted(name, value, SettingNames.meaning(name))));
        }
    }
}
