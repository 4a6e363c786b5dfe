/** A study session as a state machine: show, reveal, grade, undo. */
package app.cumulus.review;
