/** Lines of a note that may be wrong: what AWS has changed since, and lines that contradict each other. */
package app.cumulus.card.check;
