/** Commands, calls and code, and where in the menus something is done. */
package app.cumulus.card.rule.code;
