package app.cumulus.exchange.anki;

import java.util.Optional;

/** Says which pictures and sounds of cards can go along, and what they are called there. */
@FunctionalInterface
public interface MediaNames {

    /** No picture and no sound goes along. */
    MediaNames NONE = destination -> Optional.empty();

    /**
     * The file name, without a folder, of what a text of a card names; none where there is no such file.
     *
     * @param destination of a link or a picture in CommonMark
     */
    Optional<String> of(String destination);
}
