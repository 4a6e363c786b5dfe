/** A study session on the screen. */
package app.cumulus.ui.review;
