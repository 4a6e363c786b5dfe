package app.cumulus.exchange.apkg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A template of Anki: HTML with {@code {{Field}}}, {@code {{filter:Field}}} and parts that are shown only where a field has
 * something in it ({@code {{#Field}}…{{/Field}}}) or nothing ({@code {{^Field}}…{{/Field}}}).
 */
final class Template {

    private static final int DEEPEST = 100;

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    private sealed interface Part {}

    private record Text(String html) implements Part {}

    /** @param filters the innermost, which is applied first, at the end */
    private record Replacement(String field, List<String> filters) implements Part {}

    private record Section(String field, boolean whereFilled, List<Part> parts) implements Part {}

    /** What stands behind the names of fields. */
    interface Values {

        /** The HTML of a field, or null where there is no such field. */
        String of(String field);

        /** The text of a field as the cloze of this card shows it. */
        String cloze(String html);

        /** Whether it is the side that shows the answer. */
        boolean areOfAnswer();
    }

    /** Reads a template; marks that belong to nothing are left out, as Anki shows an error in their place. */
    static Template of(String source) {
        Deque<Section> open = new ArrayDeque<>();
        open.push(new Section("", true, new ArrayList<>()));
        int from = 0;
        for (int start = source.indexOf("{{"); start >= 0; start = source.indexOf("{{", from)) {
            int end = source.indexOf("}}", start);
            if (end < 0) {
                break;
            }
            addText(source.substring(from, start), open);
            addMark(source.substring(start + 2, end).strip(), open);
            from = end + 2;
        }
        addText(source.substring(from), open);
        while (open.size() > 1) {
            close(open);
        }
        return new Template(open.pop().parts());
    }

    private static void addText(String html, Deque<Section> open) {
        if (!html.isEmpty()) {
            open.peek().parts().add(new Text(html));
        }
    }

    private static void addMark(String mark, Deque<Section> open) {
        char first = mark.isEmpty() ? ' ' : mark.charAt(0);
        String rest = mark.isEmpty() ? "" : mark.substring(1).strip();
        if (first == '#' || first == '^') {
            if (open.size() < DEEPEST) {
                open.push(new Section(rest, first == '#', new ArrayList<>()));
            }
        } else if (first == '/') {
            if (open.size() > 1 && open.peek().field().equals(rest)) {
                close(open);
            }
        } else if (first != '!') {
            List<String> names = new ArrayList<>(List.of(mark.split(":", -1)));
            String field = names.remove(names.size() - 1).strip();
            open.peek().parts().add(new Replacement(field, List.copyOf(names)));
        }
    }

    private static void close(Deque<Section> open) {
        Section section = open.pop();
        open.peek().parts().add(section);
    }

    /** Whether the card is one of gaps in the text of a field. */
    boolean hasCloze() {
        return hasCloze(parts);
    }

    private static boolean hasCloze(List<Part> parts) {
        return parts.stream()
                .anyMatch(part ->
                        part instanceof Replacement field && field.filters().contains("cloze")
                                || part instanceof Section section && hasCloze(section.parts()));
    }

    /** The HTML of a card. */
    String render(Values values) {
        StringBuilder html = new StringBuilder();
        render(parts, values, html);
        return html.toString();
    }

    private static void render(List<Part> parts, Values values, StringBuilder html) {
        for (Part part : parts) {
            if (part instanceof Text text) {
                html.append(text.html());
            } else if (part instanceof Replacement field) {
                html.append(filtered(field, values));
            } else if (part instanceof Section section
                    && section.whereFilled() == isFilled(values.of(section.field()))) {
                render(section.parts(), values, html);
            }
        }
    }

    private static boolean isFilled(String html) {
        return html != null && (html.contains("<img") || !HtmlText.plain(html).isBlank());
    }

    private static String filtered(Replacement field, Values values) {
        String html = values.of(field.field());
        if (html == null) {
            return "";
        }
        boolean cloze = field.filters().contains("cloze");
        for (int i = field.filters().size() - 1; i >= 0; i--) {
            String filter = field.filters().get(i).strip();
            // Filters with arguments, such as "tts en_US", are told by their first word; unknown ones change nothing.
            html = switch (filter.split("\\s", 2)[0]) {
                case "cloze", "cloze-only" -> values.cloze(html);
                case "text" -> HtmlText.escaped(HtmlText.plain(html));
                case "tts" -> "";
                case "type" -> cloze || !values.areOfAnswer() ? "" : html;
                case "hint" -> values.areOfAnswer() ? html : "";
                default -> html;
            };
        }
        return html;
    }
}
