/** What a card loses that is torn from the lines around it: its goal, its case, its example, the story it belongs to. */
package app.cumulus.card.context;
