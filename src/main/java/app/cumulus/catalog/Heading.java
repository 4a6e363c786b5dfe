package app.cumulus.catalog;

import app.cumulus.card.TopicPath;

/**
 * A heading of the notes with the cards under it and under the headings below it.
 *
 * @param cards all of them
 * @param inStudy those that are asked
 */
public record Heading(TopicPath path, int cards, int inStudy) {

    /** The search that finds its cards. */
    public String query() {
        return "topic:\"" + String.join(" ", path.parts()).replace("\"", "") + '"';
    }
}
