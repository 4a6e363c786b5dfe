/** Tables, and strokes and braces that point at words. */
package app.cumulus.card.rule.drawn;
