package app.cumulus.note.drawn;

import app.cumulus.note.CodeBlock;
import app.cumulus.note.line.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds code that no fence marks: JSON from a line that opens a bracket to the one that closes it, a shell command over
 * several lines, YAML by its keys, a Dockerfile by its instructions, a page of HTML from its first tag to its last. A single line of code stays a statement.
 */
final class UnfencedCode {

    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 400;
    private static final int LEAST_YAML_LINES = 4;
    private static final int LEAST_YAML_KEYS = 3;

    private static final Pattern JSON_START =
            Pattern.compile("(?:\"[\\w.:-]++\"\\s*+:\\s*+|\\w++\\s*+:\\s*+)?[\\[{]\\s*+(?:--?>.*)?");
    private static final Pattern JSON_LINE =
            Pattern.compile("[\\[\\]{}\",.].*|\\w++\\s*+:\\s*+[\\[{\"].*|.*[\\[\\]{},]");
    private static final Pattern COMMAND = Pattern.compile(
            "[$>]?\\s*+(?:aws|sudo|curl|docker|docker-compose|kubectl|eksctl|npm|pip3?|git|ssh|scp|chmod|terraform|sam|cdk|amplify|eb|yum|apt|apt-get|python3?|export|openssl|wget|helm)\\s++\\S.*");
    private static final Pattern PROMPT = Pattern.compile("\\$ ?[a-z].*");
    private static final Pattern OPTION = Pattern.compile("-{1,2}\\s?[a-zA-Z].*");
    private static final Pattern DOCKER =
            Pattern.compile("(?:FROM|RUN|COPY|CMD|ENTRYPOINT|ENV|WORKDIR|EXPOSE|ADD|ARG|USER|VOLUME|LABEL) \\S.*");
    /** Tags around what is for a browser; others, {@code <details>}, stand around prose. */
    private static final Pattern PAGE = Pattern.compile(
            "<(?<tag>html|head|style|script|svg)(?:\\s[^<>]*+)?>.*|<!doctype (?<page>html)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YAML = Pattern.compile(
            "(?:- )?['\"]?[\\w./-]++['\"]?\\s*+:(?:\\s++\\S+(?:\\s+\\S+){0,7})?|- \\S+(?:\\s+\\S+){0,9}|\\.\\.\\.|#.*");
    private static final Set<String> YAML_KEYS = Set.of(
            "version",
            "phases",
            "install",
            "pre_build",
            "build",
            "post_build",
            "commands",
            "artifacts",
            "files",
            "cache",
            "paths",
            "resources",
            "type",
            "properties",
            "parameters",
            "awstemplateformatversion",
            "transform",
            "apiversion",
            "kind",
            "metadata",
            "spec",
            "runtime-versions",
            "runtime",
            "handler",
            "codeuri",
            "hooks",
            "steps",
            "jobs",
            "on",
            "runs-on",
            "image",
            "services",
            "ports",
            "environment",
            "name",
            "policies",
            "events",
            "outputs",
            "value",
            "description",
            "location",
            "os");

    private final List<String> lines;

    /** Lines up to this one have been looked at in vain; without it a long list would be read again from each line. */
    private int notYamlUntil = -1;

    UnfencedCode(List<String> lines) {
        this.lines = lines;
    }

    /** The block of code that begins on the line with this index, or null. */
    CodeBlock startingAt(int index) {
        String text = lines.get(index).strip();
        if (text.isEmpty() || text.length() > LONGEST_LINE) {
            return null;
        } else if (JSON_START.matcher(text).matches()) {
            return json(index);
        } else if (COMMAND.matcher(text).matches() || PROMPT.matcher(text).matches()) {
            return block(index, shellEnd(index), "shell");
        } else if (text.charAt(0) == '<') {
            return page(index, text);
        } else if (text.startsWith("FROM ") || text.startsWith("#")) {
            return block(index, dockerEnd(index), "dockerfile");
        }
        return YAML.matcher(text).matches() && isYamlKey(text) ? yaml(index) : null;
    }

    private CodeBlock block(int start, int end, String language) {
        return end <= start ? null : CodeFinder.block(start, end, language, lines.subList(start, end + 1));
    }

    /** From an opening tag to the line that ends with the closing one; none if that never comes. */
    private CodeBlock page(int index, String text) {
        Matcher opening = PAGE.matcher(text);
        if (!opening.matches()) {
            return null;
        }
        String tag = opening.group("tag") == null ? opening.group("page") : opening.group("tag");
        String closing = "</" + tag.toLowerCase(Locale.ROOT) + ">";
        int most = Math.min(lines.size(), index + MOST_LINES);
        for (int next = index + 1; next < most; next++) {
            if (lines.get(next).toLowerCase(Locale.ROOT).stripTrailing().endsWith(closing)) {
                return block(index, next, "html");
            }
        }
        return null;
    }

    private CodeBlock json(int index) {
        int depth = 0;
        int end = index;
        int most = Math.min(lines.size(), index + MOST_LINES);
        for (int next = index; next < most && isJson(index, next); next++) {
            String line = lines.get(next);
            depth += count(line, '[', '{') - count(line, ']', '}');
            end = next;
            if (depth <= 0) {
                break;
            }
        }
        return block(index, end, "json");
    }

    private boolean isJson(int first, int index) {
        String text = lines.get(index).strip();
        boolean deepEnough = SourceLine.indent(lines.get(index)) >= SourceLine.indent(lines.get(first));
        return text.length() <= LONGEST_LINE
                && deepEnough
                && JSON_LINE.matcher(text).matches();
    }

    /** A command goes on behind a backslash and with deeper lines that begin with an option; prompts follow each other. */
    private int shellEnd(int index) {
        int indent = SourceLine.indent(lines.get(index));
        boolean prompt = PROMPT.matcher(lines.get(index).strip()).matches();
        int end = index;
        while (end + 1 < lines.size()
                && end - index < MOST_LINES
                && !lines.get(end + 1).isBlank()) {
            String next = lines.get(end + 1).strip();
            int nextIndent = SourceLine.indent(lines.get(end + 1));
            boolean option = nextIndent > indent && OPTION.matcher(next).matches() && next.length() <= LONGEST_LINE;
            boolean another =
                    prompt && nextIndent == indent && PROMPT.matcher(next).matches();
            if (!option && !another && !lines.get(end).stripTrailing().endsWith("\\")) {
                break;
            }
            end++;
        }
        return end;
    }

    /** From a comment or {@code FROM} to the last instruction; two instructions are needed to tell it from prose. */
    private int dockerEnd(int index) {
        int instructions = 0;
        int end = index;
        for (int next = index; next < lines.size() && next - index < MOST_LINES; next++) {
            String text = lines.get(next).strip();
            boolean instruction = DOCKER.matcher(text).matches();
            if (!instruction && !text.isEmpty() && !text.startsWith("#")) {
                break;
            }
            if (instructions == 0 && next - index > 1 && !instruction) {
                break;
            }
            instructions += instruction ? 1 : 0;
            end = instruction ? next : end;
        }
        return instructions >= 2 ? end : index;
    }

    private CodeBlock yaml(int index) {
        if (index <= notYamlUntil) {
            return null;
        }
        List<Integer> indents = new ArrayList<>();
        int keys = 0;
        int end = index;
        for (int next = index; next < lines.size() && next - index < MOST_LINES; next++) {
            String text = lines.get(next).strip();
            if (text.isEmpty()) {
                continue;
            }
            boolean gap = next - end > 1;
            if (next - end > 2
                    || text.length() > LONGEST_LINE
                    || !YAML.matcher(text).matches()
                    || gap && !isYamlKey(text)) {
                break;
            }
            keys += isYamlKey(text) ? 1 : 0;
            indents.add(SourceLine.indent(lines.get(next)));
            end = next;
        }
        boolean nested = indents.stream().distinct().count() > 1;
        boolean shallowest = indents.stream().allMatch(indent -> indent >= indents.get(0));
        if (keys < LEAST_YAML_KEYS || !nested || !shallowest || indents.size() < LEAST_YAML_LINES) {
            notYamlUntil = end;
            return null;
        }
        return block(index, end, "yaml");
    }

    private static boolean isYamlKey(String text) {
        int colon = text.indexOf(':');
        String key = colon < 0 ? "" : text.substring(0, colon).replace("- ", "").strip();
        return YAML_KEYS.contains(key.toLowerCase(java.util.Locale.ROOT));
    }

    private static int count(String line, char one, char other) {
        return (int) line.chars().filter(c -> c == one || c == other).count();
    }
}
