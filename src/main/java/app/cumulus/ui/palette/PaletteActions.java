package app.cumulus.ui.palette;

import app.cumulus.card.CardId;
import app.cumulus.library.study.StudyChoice;
import java.util.function.Consumer;

/**
 * Where the palette leads to.
 *
 * @param showCard goes to a card
 * @param search shows what a search finds among the cards
 * @param study starts a session
 */
public record PaletteActions(Consumer<CardId> showCard, Consumer<String> search, Consumer<StudyChoice> study) {}
