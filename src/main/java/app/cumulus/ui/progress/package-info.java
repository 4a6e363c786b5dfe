/** How study goes: plots that answer questions, each with the number of cases it stands on. */
package app.cumulus.ui.progress;
