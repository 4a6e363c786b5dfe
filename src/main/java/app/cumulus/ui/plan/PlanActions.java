package app.cumulus.ui.plan;

/**
 * What the plan can set going elsewhere in the window.
 *
 * @param back leaves for the notes
 * @param chooseNotes asks for note files and plans their import
 */
public record PlanActions(Runnable back, Runnable chooseNotes) {}
