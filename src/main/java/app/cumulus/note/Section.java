package app.cumulus.note;

import java.util.List;

/**
 * A heading and what stands under it.
 *
 * @param span the lines of the heading, rulers included
 * @param level 1 for a banner, deeper for sub-headings
 */
public record Section(Span span, String title, int level, List<Block> children) implements Block {

    public Section {
        children = List.copyOf(children);
    }
}
