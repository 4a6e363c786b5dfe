/** What the user can choose. */
package app.cumulus.ui.settings;
