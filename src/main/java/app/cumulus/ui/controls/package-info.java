/** Pieces that several screens are built of. */
package app.cumulus.ui.controls;
