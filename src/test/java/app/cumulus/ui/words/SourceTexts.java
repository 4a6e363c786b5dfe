package app.cumulus.ui.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts in quotes of Java sources, each with what stands around it. */
final class SourceTexts {

    private static final Path MAIN = Path.of("src/main/java/app/cumulus");
    private static final Pattern TOKEN =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|'(?:\\\\.|[^'\\\\])'|\"((?:\\\\.|[^\"\\\\])*)\"", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");

    /**
     * One text in quotes.
     *
     * @param before the code of its statement before it
     * @param after the code after it, up to the end of the line
     */
    record Quoted(Path file, String text, String before, String after) {

        @Override
        public String toString() {
            return file.getFileName() + ": \"" + text + '"';
        }
    }

    private SourceTexts() {}

    /** Of all sources below a package of ours. */
    static List<Quoted> of(String folder) {
        return sources(folder).stream().flatMap(file -> in(file).stream()).toList();
    }

    /** The names of constants, those of enums among them, of the whole program. */
    static Set<String> constants() {
        return sources("").stream()
                .flatMap(file -> CONSTANT.matcher(read(file)).results().map(hit -> hit.group()))
                .collect(Collectors.toSet());
    }

    private static List<Quoted> in(Path file) {
        String source = read(file);
        List<Quoted> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (token.group(1) != null) {
                found.add(new Quoted(file, token.group(1), before(source, token.start()), after(source, token.end())));
            }
        }
        return found;
    }

    private static String before(String source, int end) {
        int start = Math.max(
                source.lastIndexOf(';', end), Math.max(source.lastIndexOf('{', end), source.lastIndexOf('}', end)));
        return source.substring(start + 1, end);
    }

    private static String after(String source, int start) {
        String rest = source.substring(start).stripLeading();
        return rest.lines().findFirst().orElse("");
    }

    private static List<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(MAIN.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
