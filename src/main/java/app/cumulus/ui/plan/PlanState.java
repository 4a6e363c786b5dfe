package app.cumulus.ui.plan;

import app.cumulus.library.imports.ImportReport;
import app.cumulus.library.imports.PreparedNote;
import java.util.List;

/** How far an import is. */
public sealed interface PlanState {

    /** There is none. */
    record Nothing() implements PlanState {}

    /** The notes are being read, or what was planned is being done. */
    record Busy() implements PlanState {}

    /** It is planned, and the user decides. Nothing was changed. */
    record Ready(List<PreparedNote> notes) implements PlanState {}

    /** It was called off or dropped. Nothing was changed. */
    record Cancelled() implements PlanState {}

    /** It is done. */
    record Done(List<ImportReport> reports) implements PlanState {}

    /** It was done and taken back. */
    record Undone(List<String> files) implements PlanState {}
}
