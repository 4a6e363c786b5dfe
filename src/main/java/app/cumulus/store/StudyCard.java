package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.card.Importance;
import app.cumulus.card.TopicPath;

/**
 * A card as far as the planning of a study day looks at it.
 *
 * @param group siblings made from one fact share it
 * @param active whether it takes part in study
 */
public record StudyCard(CardId id, TopicPath topic, Importance importance, String group, boolean active) {}
