/** When a card is due: scheduling algorithms as pure functions over grades and study days. */
package app.cumulus.schedule;
