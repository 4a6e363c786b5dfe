/** Decks in Markdown and in plain lists of questions and answers: read in the layouts people use, written in one of them. */
package app.cumulus.exchange.markdown;
