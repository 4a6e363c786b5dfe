package app.cumulus.exchange.report;

import app.cumulus.card.LineFate;
import app.cumulus.card.LineLedger.LineClass;

/** The words of a report. */
public final class Wording {

    private Wording() {}

    public static String of(LineClass lineClass) {
        return switch (lineClass) {
            case CARDED -> "carded";
            case CONTEXT -> "context";
            case OFF -> "off";
            case SKIPPED -> "skipped";
            case NEEDS_ATTENTION -> "needs attention";
        };
    }

    public static String of(LineFate fate) {
        return fate instanceof LineFate.Carded carded ? count(carded.cards(), "card") : of(fate.lineClass());
    }

    /** Why a line gave no card; empty where its class says it all. */
    static String reason(LineFate fate) {
        if (fate instanceof LineFate.Off off) {
            return off.reason();
        } else if (fate instanceof LineFate.Skipped skipped) {
            return skipped.reason();
        }
        return fate instanceof LineFate.NeedsAttention look ? look.reason() : "";
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
