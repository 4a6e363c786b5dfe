package app.cumulus.card.gate;

import app.cumulus.card.text.Shapes;

/** Whether what stands around a gap is no sentence and names no quantity: half of a range, a factor of nothing, a lone comparison. */
final class Scrap {

    private static final String GAP = "\\[…\\]";
    private static final String LABEL = "(?:[^:\n]{1,80}: )?";

    private static final Shapes SCRAPS = Shapes.of(
            // "Night crane: 10 m-[…]"
            "[^\n]*\\d[\\p{L}%`]*[-–]" + GAP + "[^\n]*\n`?\\d.*|[^\n]*" + GAP + "[-–]`?\\d[^\n]*\n`?\\d.*",
            // "Night crane: […] over Old Crane": five times what?
            LABEL + GAP + " (?:over|vs\\.?|of|than|compared to) [^\n]*\n\\d[\\d.,]*x|" + LABEL
                    + "\\d[\\d.,]*x (?:over|vs\\.?|of|than|compared to) " + GAP + "\n.*",
            // "The tide is no concern. […]": a remark of its own
            "[^\n]*\\p{Ll}\\. " + GAP + "\\.?\n.*",
            // "Night crane: Better […]": than which?
            "[^:\n]{1,80}: (?:Better|Worse|Higher|Lower|Faster|Slower|More|Less|Greater) " + GAP + "\n\\S+",
            // "Night crane: Used of […]"
            "[^:\n]{1,80}: (?!(?:Made|Composed|Comprised|Consisted|Thought|Assured|Informed|Notified)\\b)\\p{Lu}\\p{Ll}+ed of "
                    + GAP + "[^\n]*\n.*",
            // "It is painted at that […]": the one named before
            "[^\n]*\\b(?:at|in|on|by|for|of|to|from|with|after|before|until) (?:that|this|those|these) " + GAP
                    + "[^\n]*\n.*",
            // "Night crane: in which the clerk […]", "One is to […]", "While ensuring that […]": the middle of
            // something
            LABEL
                    + "(?i)(?:(?:that|in which|on which|from \\S+ in which|whose|where) (?:you|we|u|they|it|the)\\b|one (?:(?:way|solution|option|reason) )?is\\b|to \\S+ \\S+ or\\b|(?:while|for|by) (?:ensuring|making sure)\\b(?![^\n]*, ))[^\n]*\n.*",
            // "the crane arm ([…])": an aside that could be about anything
            "[^\n]*\\(" + GAP + "\\)[^\n]*\n(?:\\p{Ll}+ (?:and|or|&) \\p{Ll}+|(?i:unlike|not) .*\\p{Lu}.*)",
            // "Night crane: Step 4: Open […]", "B: Notes of […]", "Use existing or open […]", "Very dry that holds […]"
            LABEL + "(?:(?i:step) \\d+|\\p{Lu}): [^\n]*\n.*",
            "(?i)[^\n]*\\b(?:your|our|their|use|an?) (?:own|existing) or (?:use|create|open|generate|choose|take|make|an?)\\b[^\n]*\n.*",
            LABEL
                    + "(?:\\p{L}+ly|[Vv]ery) \\p{Ll}+ that [^\n]*\n.*|(?i)[^,:\n]+ or (?:can|cannot|will|must) [^\n]*\n.*",
            // "Nr […]. of cranes", "Crate list: […]+days", "will count: 1,2,3", "Night 9 - 3 to 4"
            "[^\n]*" + GAP
                    + "(?:\\. ?\\p{Ll}| ?\\+\\p{L})[^\n]*\n.*|[^\n]*\n(?:\\d(?:, ?\\d){2,}|\\d+ - \\d+ to \\d+|!\\p{L}+|(?![^\n]*C#)[^\n]*\\p{L}#(?: [^\n]*)?)",
            // "moored, […] or sunk ships: not lost"; "between […] (3 items) between"; "=> […]" of a path with ">"
            "[^\n]*, " + GAP + " or [^\n]*\nnot .*",
            "(?is)[^\n]*\\bbetween " + GAP + " \\(\\d items\\) [^\n]*\\bbetween\\b.*|(?s)[^\n]*" + GAP
                    + " \\(\\d items\\) > .*",
            "(?is)[^\n]*(?:\\b(?:is|are) =|--) " + GAP
                    + "[^\n]*\n.*|for [^,\n]*, you (?:don't|do not) (?:need|want|use) (?:in )?" + GAP + "[^\n]*\n.*",
            // "a yard which allows you": to do what?
            "[^\n]*\\b(?:allows?|lets?|enables?) (?:you|us|users?)\n.*");

    private Scrap() {}

    static boolean is(String question, String answer) {
        return SCRAPS.match(question + "\n" + answer);
    }
}
