/** The cards as one list: what is looked for among them, in a small language, in which order, and what is done to many of them. */
package app.cumulus.catalog;
