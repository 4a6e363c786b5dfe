/** What the user can choose: by names, as texts, and as a library keeps it. */
package app.cumulus.library.settings;
