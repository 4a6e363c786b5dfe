/** What the study day asks for, and the way to import notes. */
package app.cumulus.ui.today;
