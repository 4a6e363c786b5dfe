package app.cumulus.card.gate;

import app.cumulus.card.text.Shapes;

/** Questions that a hundred things would answer: a trait of many, a deed that can be done to everything, a wish in place of an event. */
final class TooOpen {

    private static final String IN = "(?i)(?:[^?\n]*, |[^?\n:]*: )?";
    private static final String SERVICE = IN + "which (?:aws|amazon) service ";

    private static final String STATE =
            "(?:located|un\\p{L}{1,2}r|low|cheap|free|spread|private|public|attached|access\\p{L}+|made up|all about|available|regional|global|scalable|serverless|replicated|integrated|hosted|deployed|enabled|backed|(?:fully )?managed|fast|slow|expensive|secure|durable|stored)";

    private static final String DEED =
            "(?:created|encrypted|added|deleted|configured|applied|modified|changed|used|set|enabled|specified|defined|done|required|needed|recommended|supported|replicated|monitored|allowed|preserved|shared|managed|stored|updated|restored|controlled)";

    private static final Shapes QUESTIONS = Shapes.of(
            // "What is a way to lift called?", "What is a weight of the crate called?"
            IN
                    + "what (?:is|are|do you call) (?:an? |the )?(?:[\\p{Ll}-]+ )?(?:way|feature|size|identifier|amount|structure|version|term|measure|part|piece|option|anti-?pattern|name)s? (?:of|to|for|within|in|at|used|when|connected|that|with) [^?\n]* called\\?\n.*",
            // "Which AWS service is not pulled?", "… has no hook?": all others are not, either
            SERVICE
                    + "(?:\\p{L}+ )?(?:(?:does|do|is|are|has|can|will|should|must) ?not|\\p{L}+n['’]t|cannot|has no|have no|is never) [^?\n]*\\?\n.*",
            // "Which AWS service is spread over piers?", "… has 3 jobs?", "… comes with a rope?"
            SERVICE + "(?:is|are) (?:(?:always|very|mostly|automatically|highly|also) )?" + STATE + "\\b[^?\n]*\\?\n.*",
            SERVICE
                    + "(?:has (?:an? (?!limit|maximum|minimum|max|min)|caching|\\d)|must be|comes with|tends|runs (?:on|in|into)|scales|takes care of all)\\b[^?\n]*\\?\n.*",
            SERVICE + "(?:can|could|may|will) only [^?\n]*\\?\n.*",
            SERVICE
                    + "(?:can|could|may) be used (?:to (?:deploy|build|create|run|store|manage|monitor) \\S+(?: applications?| data| resources)?|as part of [^?\n]*)\\?\n.*",
            // "In Harbour, what can be painted?", "What is not required?"
            IN + "what (?:can|may|must|should) (?:also )?be (?:not )?" + DEED
                    + "(?: (?:automatically|manually|easily|separately))?\\?\n(?!only\\b).*",
            IN + "what (?:is|are) (?:not |also |always )?" + DEED + "\\?\n(?!only\\b).*",
            // "What is the night crane for? - All other crates": others than which nobody can tell
            "(?i)[^\n]*\\n(?:for |to )?(?:all|any|every(?:thing)?) (?:the )?(?:others?|else|remaining)(?: \\p{L}+){0,2}",
            // "What happens if you need a crane? - Night Pier", "What happens when wind is a problem?"
            IN
                    + "what happens (?:if|when|once|whenever) (?:you|we|they|i|customers?|users?) (?:need|want|plan|prefer|require|wish|look for|are restricting|do ?n.t need)\\b[^?\n]*\\?\n.*",
            IN
                    + "what happens (?:if|when|once) [^?\n]* (?:is|are) (?:an? )?(?:problem|issue|concern|important|less|needed|desired|priority|critical)\\?\n.*",
            IN + "what happens (?:if|when) (?:deciding|choosing|considering|comparing) [^?\n]*\\?\n.*");

    /** {@code What are 3 other examples of crates, besides …}, {@code the 3 other key areas}: a share of what has no end. */
    private static final Shapes PORTIONS = Shapes.of(
            "(?i).*\\bother examples of [^?]*, besides .*",
            "(?i)what are the \\d other (?:(?:key|main|core|important) )?(?:components|areas|services|topics|things|points)(?: and \\p{L}+)?(?: of (?:aws|amazon|cloud))?, besides .*");

    private TooOpen() {}

    static boolean isPortion(String question) {
        return PORTIONS.match(question);
    }

    static boolean is(String question, String answer) {
        return answer.indexOf('\n') < 0 && QUESTIONS.match(question + "\n" + answer);
    }
}
