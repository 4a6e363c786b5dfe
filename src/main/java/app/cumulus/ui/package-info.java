/** The window: one package per screen over the library. */
package app.cumulus.ui;
