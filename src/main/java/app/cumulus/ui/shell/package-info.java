/** The window: its frame, its theme, its place on the screen. */
package app.cumulus.ui.shell;
