/** What the deck formats made of text share: decoding, plain text and HTML turned to CommonMark, gaps, choices. */
package app.cumulus.exchange.text;
