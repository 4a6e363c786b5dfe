package app.cumulus.library.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a note is opened in an editor.
 *
 * @param template the words of the command; {@code {file}} and {@code {line}} stand for the note and the line in it
 */
public record EditorCommand(List<String> template) {

    private static final String FILE = "{file}";
    private static final String LINE = "{line}";
    private static final String QUOTED_OR_NOT = "\\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    public EditorCommand {
        template = List.copyOf(template);
        if (template.isEmpty() || template.get(0).isBlank()) {
            throw new IllegalArgumentException("an editor command needs a program");
        }
    }

    /** A command as it is typed; a word with spaces in it stands in quotes. Without {@code {file}} the file comes last. */
    public static EditorCommand of(String typed) {
        List<String> words = Arrays.stream(typed.strip().split(QUOTED_OR_NOT))
                .map(word -> word.replace("\"", ""))
                .toList();
        boolean names = words.stream().anyMatch(word -> word.contains(FILE));
        if (names) {
            return new EditorCommand(words);
        }
        List<String> withFile = new ArrayList<>(words);
        withFile.addAll(atLine(words.get(0)));
        return new EditorCommand(withFile);
    }

    /** What the desktop opens a text with, which does not know of lines. */
    static EditorCommand ofDesktop(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new EditorCommand(List.of("notepad", FILE));
        }
        return new EditorCommand(name.startsWith("mac") ? List.of("open", "-t", FILE) : List.of("xdg-open", FILE));
    }

    private static List<String> atLine(String program) {
        String name = String.valueOf(Path.of(program).getFileName()).replaceFirst("\\.(exe|cmd)$", "");
        return switch (name) {
            case "vi", "vim", "nvim", "gvim", "nano", "micro", "emacs", "emacsclient", "gedit", "gnome-text-editor" ->
                List.of("+" + LINE, FILE);
            case "code", "codium", "code-insiders" -> List.of("-g", FILE + ":" + LINE);
            case "subl", "zed", "hx" -> List.of(FILE + ":" + LINE);
            case "kate", "kwrite" -> List.of("-l", LINE, FILE);
            case "notepad++" -> List.of("-n" + LINE, FILE);
            default -> List.of(FILE);
        };
    }

    /** The command for a file and a line, counted from 1. */
    public List<String> at(Path file, int line) {
        return template.stream()
                .map(word -> word.replace(FILE, file.toString()).replace(LINE, Integer.toString(line)))
                .toList();
    }

    /** The command as it is typed. */
    public String typed() {
        return String.join(
                " ",
                template.stream()
                        .map(word -> word.contains(" ") ? '"' + word + '"' : word)
                        .toList());
    }
}
