/** Work beside the window: one thread that owns the library. */
package app.cumulus.ui.work;
