package app.cumulus.note;

import java.util.List;
import java.util.Map;

/**
 * A note file as read.
 *
 * @param file name of the note file in its library
 * @param lines all its lines, without line ends
 * @param blocks the tree
 * @param blank why a line is in no block, by line number: it is empty, a ruler, decoration
 * @param problems what could not be read as the writer may have meant it
 */
public record Document(
        String file, List<String> lines, List<Block> blocks, Map<Integer, String> blank, List<Problem> problems) {

    public Document {
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
        blank = Map.copyOf(blank);
        problems = List.copyOf(problems);
    }
}
