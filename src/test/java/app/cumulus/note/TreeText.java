package app.cumulus.note;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a document's tree as text: a line per block with its span, two spaces per depth. */
final class TreeText {

    private final StringBuilder text = new StringBuilder();

    private TreeText() {}

    static String of(Document document) {
        TreeText tree = new TreeText();
        tree.write(document.blocks(), 0);
        document.problems()
                .forEach(
                        problem -> tree.text.append("? ").append(problem.text()).append('\n'));
        return tree.text.toString();
    }

    private void write(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            Span span = block.span();
            String lines = span.startLine() == span.endLine()
                    ? "" + span.startLine()
                    : span.startLine() + "-" + span.endLine();
            text.append(String.format("%-6s", lines)).append("  ".repeat(depth));
            if (block instanceof Section section) {
                text.append("# ").append(section.title()).append('\n');
                write(section.children(), depth + 1);
            } else if (block instanceof Statement statement) {
                text.append(sign(statement))
                        .append(statement.text())
                        .append(tone(statement))
                        .append('\n');
                write(statement.children(), depth + 1);
            } else if (block instanceof CodeBlock code) {
                text.append("code ").append(code.language()).append(" ");
                text.append(code.code().replace("\n", " | ")).append('\n');
            } else if (block instanceof Table table) {
                text.append("table ").append(table.header());
                table.rows().forEach(row -> text.append(' ').append(row.line()).append(row.cells()));
                text.append('\n');
            }
        }
    }

    private static String sign(Statement statement) {
        return List.of("", "- ", "1. ", "} ").get(statement.mark().ordinal());
    }

    private static String tone(Statement statement) {
        return statement.tone() == Statement.Tone.PLAIN
                ? ""
                : " <" + statement.tone().name().toLowerCase() + ">";
    }

    /** All blocks, those of the outermost level first. */
    static List<Block> flat(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(block), flat(children(block)).stream()))
                .collect(Collectors.toList());
    }

    private static List<Block> children(Block block) {
        return block instanceof Section section
                ? section.children()
                : block instanceof Statement statement ? statement.children() : List.of();
    }
}
