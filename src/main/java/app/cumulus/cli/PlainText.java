package app.cumulus.cli;

import java.util.regex.Pattern;

/** Card texts without the marks of CommonMark that are in the way on a terminal. */
final class PlainText {

    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

    private PlainText() {}

    /** The text with code blocks indented, and bold marks and escapes gone; inline code keeps its marks. */
    static String of(String markdown) {
        StringBuilder plain = new StringBuilder();
        boolean code = false;
        for (String line : markdown.strip().split("\n", -1)) {
            if (line.strip().startsWith("```")) {
                code = !code;
                continue;
            }
            plain.append(plain.length() == 0 ? "" : "\n").append(code ? "    " + line : prose(line));
        }
        return plain.toString();
    }

    private static String prose(String line) {
        String[] parts = line.split("`", -1);
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = ESCAPE.matcher(STRONG.matcher(parts[i]).replaceAll("$2")).replaceAll("$1");
        }
        return String.join("`", parts);
    }
}
