package app.cumulus.card.gate;

import app.cumulus.card.text.Shapes;

/** Figures that a writer took at random: in an example, as what a parameter is set to, the year a remark is from. */
final class StrayFigure {

    private static final String GAP = "\\[…\\]";

    private static final Shapes STRAY = Shapes.of(
            // "cranes=[…]"
            "[^\n]*\\w=" + GAP + "[^\n]*\n\\d.*",
            // "(even […] later)", "i.e. if we have […] crates", "say the lorry weighs […]"
            "(?i)[^\n]*\\((?:even|say|e\\.?g\\.?,?|suppose|imagine|assume) (?:\\S+ ){0,3}" + GAP + "[^\n]*\n\\d.*",
            "(?i)[^\n]*(?:\\b(?:i\\.?e\\.?|e\\.?g\\.?|say|suppose|imagine|assume|for (?:example|instance)),? (?:(?:that|if|when) )?(?:we|you|u|i|there|an?|the) (?:\\S+ ){0,4}"
                    + GAP + ")[^\n]*\n\\d.*",
            // "an old ([…]) crane"
            "[^\n]*\\(" + GAP + "\\)[^\n]*\n(?:19|20)\\d\\d");

    private StrayFigure() {}

    static boolean is(String question, String answer) {
        return STRAY.match(question + "\n" + answer);
    }
}
