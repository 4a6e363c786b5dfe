package app.cumulus.card.gate;

import app.cumulus.card.text.Shapes;

/** Sentences whose gap nobody could fill, told by the words around it: halves of phrases, scraps, denials, values of an example. */
final class GapShape {

    private static final String GAP = "\\[…\\]";

    private static final Shapes UNFIT = Shapes.of(
            // whether it does or does not: "The rule […] the gate: does not lock"; the half that is not so: "is […] but
            // a hall"
            "(?i)[^\n]*" + GAP + "[^\n]*\n(?:(?:do|does|did|will) not|(?:do|does|did)n['’]t|won['’]t)(?: \\p{L}+)?",
            "(?i)[^\n]*\\b(?:is|are) " + GAP + " but (?!if|when|only)[^\n]*\nnot .*",
            // what is granted before the point: "Even the pier is locked […], it …"
            "(?i)(?:[^:\n]+: )?(?:even|although|though) [^,\n]*" + GAP + ", (?:it|they|you|we) [^\n]*\n.*",
            // what differs was told in the line before
            "(?i)(?:[^:\n]+: )?(?:if|when|once) (?:we|you|u|users?) [^,\n]*, (?:then )?it (?:also )?(?:differs?|var(?:y|ies)|depends|is (?:different|similar|not the same|the same))\\b[^\n]*\n.*",
            // the noun of "the second one" stands in the gap
            "(?i)(?:if|when|once) " + GAP + ",[^\n]*\\bthe \\p{L}+ one\\b[^\n]*\n.*",
            // one of two who was named before: "[…] opens another gate"
            GAP + " \\p{Ll}+ another [^\n]*\n.*",
            "(?i)(?:your|our|my) " + GAP + " (?:must|should|can|has|have|is|are|needs?) [^\n]*\n.*",
            "[^\n]*\\b(?:Alice|Bob)\\b[^\n]*\n.*",
            // "When […], the lamp burns: a bell struck": half a clause, and not the point
            "(?i)(?:when|if|once) " + GAP + ",[^\n]*\n(?:an?|the) \\p{L}+ \\p{L}+ed",
            // where somebody else does it, who does it is the point
            "(?i)[^\n]*\\btakes? care of [^\n]* (?:in|on|at) " + GAP + "\\.?\n.*",
            "(?i)[^\n]*\\bdifferent [^\n]*" + GAP + "[^\n]*\nsame .*",
            "[^:\n]{1,80}: be careful [^\n]*\n.*",
            "[^:\n]{1,80}: " + GAP + " \\([^()\\d\n]*\\)\n\\d[\\d/.,]*(?: ?\\p{L}+)?",
            "[^\n]*\\b\\p{Lu}[\\p{Lu}\\d]+ " + GAP
                    + "[^\n]*\n(?i:cluster|bucket|instance|volume|queue|topic|stream|function)s?",
            // "is […]: not opened": a gap with the denial in it can be read as its opposite
            "(?i)[^\n]*\\b(?:is|are|be|been|was|were|do|does|did|has|have|will|need|needs|must|should|can|may) " + GAP
                    + "[^\n]*\n(?-i:(?:no|not) [\\p{Ll} /]+)",
            "(?s)[^\n]+" + GAP
                    + "[^\n]*\n(?:\\p{Lu}\\p{Ll}+(?:['’]t| not)\\b.*|\\S+ (?:\\p{Ll}+ly|often) \\p{Ll}+|(?i:is|are|was|were) (?i:not|never) \\p{Ll}+)",
            // "In […], lorries wait: essence"
            "(?i)(?:[^:\n]{1,80}: )?in " + GAP
                    + ",.*\n(?:essence|fact|general|short|addition|practice|theory|summary|particular|principle|contrast|turn|return|reality|brief|conclusion)",
            // half of "up front", of "more powerful lorries"
            "(?i)[^\n]*\\b(?:more|most|less|up|non|so|too|very|highly) " + GAP + "[^\n]*\n\\S+[ ,].*",
            // what the verb does is lost: "can enable by the lever"
            "(?i)[^\n]*\\b(?:can|must|should|may|will) (?:enable|disable|create|configure|define|add|keep) (?:by|via|through)\\b[^\n]*\n.*",
            "(?i)[^\n]*\\b(?:proper|appropriate) (?:[\\p{L}]+ )?(?:role|roles|permissions?|rights|policy|policies) to "
                    + GAP + "[^\n]*\n.*",
            "(?i)[^\n]*\\bproper permissions? to [^\n]*\\b(?:from|to|by) " + GAP + "\n.*",
            // a condition, an introduction or a purpose without its main clause
            "(?i)[^:\n]+: (?:if|when) [^,\n]*\n.*",
            "(?i)(?:users|customers|applications|companies|people|workloads|those) (?:who|that) (?:want|need|require)s?\\b[^\n]*\n.*",
            "(?i)(?:when|while|once) [^,\n]*" + GAP
                    + "[^,\n]* (?:that|which) (?:can|could|may|might|will)\\b[^,\n]*\n.*",
            "(?i)(?:i\\.e|that is|in other words|then|thus|hence|therefore)\\b[^\n]*\n.*",
            "(?i)to [^,:\n]+, in case of [^,\n]* (?:we|you|it|they) [^\n]*\n.*",
            "(?i)unlike [^,\n]*" + GAP + "[^,\n]* (?:it|they) [^\n]*\n.*",
            // any word would do
            "(?i)(?:[^:\n]{1,80}: )?(?:always |please )?(?:know|consider|study|memori[sz]e) the (?:difference|definitions?|specific|"
                    + GAP + ")[^\n]*\n.*",
            "(?i)[^\n]*\n(?:(?:an?|the) )?(?:while|moment|bit|(?:long|short|some) time|(?:comprehensive|wide|broad|large|rich) (?:set|range|variety|selection|suite) of .*|(?:some|any)thing\\b.*)",
            "(?i)[^\n]*\\b(?:stop|stops|keep|keeps|start|starts|begin|continue) " + GAP + "[^\n]*\n\\p{Ll}+ing\\b.*",
            "(?i)[^\n]*\\b(?:comprehensive|broad|rich) (?:set|range|variety|selection|suite) of [^\n]*\n.*",
            "(?i)[^:\n]+ as an? \\p{L}+: (?:when|if|once) [^\n]*\n.*",
            "(?i)[^\n]*\\b(?:is|are|be|been|was|were) " + GAP + " (?:down|up|off|out)\\b[^\n]*\n\\p{L}+",
            "(?i)[^\n]*\n(?:that|it)['’]s (?:ok|okay|fine|good|bad|great)|[^\n]*\\bgo " + GAP + "\nfigure",
            // half of a set phrase: "as […] as: long", "plan […]: ahead", "As a […], lock it: best practice"
            "(?i)[^\n]*\\b(?:as|so) " + GAP + " (?:as|that)\\b[^\n]*\n\\p{Ll}+",
            "(?i)[^\n]*\\b(?:need|have|want)s? to " + GAP
                    + "[^\n]*\n(?:worry|care|bother|think|plan|wait)\\b(?: \\p{Ll}+)?",
            "(?i)[^\n]*\\bplan " + GAP + "[^\n]*\nahead|[^\n]*\\bon the (?:other|one) " + GAP + "[^\n]*\n(?:hand|side)",
            "(?i)(?:[^:\n]+: )?as an? " + GAP
                    + ",[^\n]*\n(?:best practice|rule(?: of thumb)?|result|reminder|summary|note|consequence|precaution|bonus)",
            "(?i)[^\n]*\\b(?:less|more|better|cheaper|faster) " + GAP + "\n(?:overall|altogether|anyway|in total)",
            "(?i)[^\n]*\\b(?:and|then|you|we|they) " + GAP
                    + " to \\p{Ll}+\\b[^\n]*\n(?:try|tries|want|wants|attempts?)",
            "[^\n]*\\b(?:can|will|must|may) " + GAP + " \\p{Ll}+[^\n]*\n\\p{Ll}+ly",
            // what a hundred things are: "Red gates are […]: common", "Default gate […]: options"
            "(?i)[^\n]*\\b(?:is|are) " + GAP
                    + "\n(?:very |quite )?(?:common|popular|user[- ]friendly|nice|handy|typical|rare)",
            "(?i)(?:[^:\n]+: )?default(?: \\p{L}+){0,2} " + GAP
                    + "\n(?:options?|settings?|types?|class(?:es)?|choices?|modes?|values?)",
            "(?i)[^\n]*\\b(?:reduc|minimi[sz])(?:es?|ing) " + GAP
                    + "\n(?:the )?(?:impact|effects?)|[^\n]*\n(?:reduce|minimi[sz]e) (?:the )?(?:impact|effects?)",
            "(?i)(?:an? )?" + GAP + " can be (?:used|found|placed) (?:in|on|from|within|at) [^\n]*\n.*",
            "(?i)[^\n]*" + GAP + " (?:is|are) (?:fine|ok|okay|good|bad|nice|great)\\b[^\n]*\n.*",
            // the other end stands behind: "opened from […] to highest", and the kinds: "[…] come in 4 sizes"
            "(?i)[^\n]*" + GAP
                    + " to (?:the )?(?:highest|lowest|oldest|newest|largest|smallest|biggest|top|bottom)\\b[^\n]*\n(?:the )?\\p{Ll}+",
            "(?i)[^\n]*\\b(?:lowest|highest|oldest|newest|largest|smallest|biggest) to (?:the )?" + GAP + "[^\n]*\n.*",
            "(?i)" + GAP + " comes? in (?:\\d+|two|three|four|five|six) [^\n]*\n.*",
            "(?i)unlike (?:an? |the )?" + GAP + ", (?:you|we|they) [^\n]*\n.*",
            "(?i)unlike [^,\n]+, (?:you|we|they) [^\n]* (?:in|on|at|to|for|per) (?:an?|the|each) " + GAP + "\n.*",
            // where the words do not end where the gap does: "Harbor […]: Lamp rooms", "you have […] to it: add a rule"
            "[^\n]*\\b\\p{Lu}\\p{Ll}+ " + GAP + "[^\n]*\n\\p{Lu}\\p{Ll}+ \\p{Ll}+",
            "(?i)[^\n]*\\b(?:you|we|they) have " + GAP
                    + " [^\n]*\n(?:to )?(?:add|create|set|enable|make|use|go|open|do|edit|attach|allow|configure) .*",
            "(?i)[^\n]*" + GAP + " to \\p{Ll}+[^\n]*\n(?:allow|enabl|lett|help|forc|caus|requir|ask)ing .*",
            "[^\n]*" + GAP + "[^\n]*\n(?:.* helps?|(?:.* )?#(?: .*)?)",
            "(?i)(?!(?:if|when|once|as|before|after|until|unless|while|because|since|where|so|for|with|in order|to)\\b)[^,:\n]*\\b(?:you|we|they) (?:can|must|could) \\p{Ll}+, [^\n]*\n.*",
            "[^\n]*\\bRoute " + GAP + "[^\n]*\n53",
            "(?i)[^\n]*" + GAP + "[^\n]*\n(?:ups|overs|outs|downs|offs)",
            "(?i)[^\n]*" + GAP + " ?\\.\\.[^\n]*\n\\d+(?:, ?\\d+)+",
            // a scene, not a fact: "Your company has piers in […]"
            "(?i)(?:[^:\n]+: )?(?:your|an?|our|my) (?:company|organi[sz]ation|firm|startup|customer|client|application|team|business) (?:has|needs|wants|requires) [^\n]*\n.*",
            "(?i)" + GAP + " \\p{Ll}+ (?:may|might|could) [^\n]*\n(?:\\d|two|three)",
            // the figure stands beside the word for it: "a […] of 9 t", "a […] (up to 9 t)", "9 MB of […]"
            "(?i)[^\n]*" + GAP + " of (?:up to |about |over )?\\d[^\n]*\n(?-i:[\\p{Ll} -]+)",
            "(?i)[^\n]*" + GAP + " \\((?:up to|about|max|max\\.|at most|~|<) ?\\d[^()\n]*\\)[^\n]*\n(?-i:[\\p{Ll} -]+)",
            "(?i)[^\n]*\\d ?[kmgtp]i?bs? of " + GAP + "\\.?\n(?-i:[\\p{Ll} -]+)",
            // what is measured, where the measure is told; how much nobody says; what the sentence only leads in with
            "(?i)[^\n]*\\d ?(?:[kmgt]b|bytes) of " + GAP + "\\.?\n\\p{Ll}+",
            "(?i)[^\n]*\n(?:an? )?(?:limited|certain|fixed|large|small|huge) (?:number|amount|set|range) of .*",
            "(?i)(?:[^:\n]+: )?(?:as part of|on the basis of|by way of|in the form of) (?:an?|the) " + GAP
                    + ", [^\n]*\n.*",
            "(?i)" + GAP + ", (?:they|it|you|we) [^\n]*\n.*",
            // two things in one gap, and the half of a row, of a word, of a clause
            "(?i)[^\n]*\n(?:[^\n`]*\\p{L}{2}:\\d[^\n]*|[^\n`]*\\p{L} -\\p{L}[^\n]*)",
            "[^\n]* / " + GAP + "\n.*",
            "(?i)[^\n]*" + GAP
                    + " [^\n]*\n.* (?:allowing|enabling|containing|including|using|requiring|giving|providing|granting|denying)",
            "[^\n]*\\b\\p{Ll}{4,} " + GAP + " to [^\n]*\nIDs?",
            "(?i)(?:[^:\n]+: )?both (?:serve|are|can|have|support|provide|use|work|need|do|will)\\b[^\n]*\n.*",
            "(?i)[^\n]*\\bless [^\n]* less " + GAP + "\n.*",
            // a word that any such sentence has: "that […] you to lift: allow", "depending on your […]: needs"
            "(?i)[^\n]*" + GAP
                    + " (?:you|us|users|them|customers|developers) to [^\n]*\n(?:allow|enable|help|permit)s?",
            "(?i)[^\n]*" + GAP + " about\\b[^\n]*\n(?:worry|care|think|guess)(?:ing)?",
            "(?i)[^\n]*\\bdepend(?:s|ing)? (?:up)?on (?:your|the|ur) " + GAP
                    + "\\.?\n(?:requirements?|needs?|use cases?|preferences?|situation)",
            "(?i)[^\n]*\\ban? " + GAP + "[^\n]*\n(?:nightmare|challenge|burden|headache|bonus|no-brainer)",
            "(?i)[^\n]*\\b(?:is|are) " + GAP
                    + " (?:for|when|if) [^\n]*\n(?:(?:highly|very|most) )?(?:recommended|suitable|suited|ideal|perfect|useful|helpful|good|important)",
            "(?i)[^\n]*\\bthe " + GAP + " of (?:the|an?|your) [^\n]*\nlife(?:time|span)?|[^\n]*\\bcertain " + GAP
                    + "\n(?:amounts?|values?|limits?|points?|things?)",
            // half of a contrast, and what happens "then" by what?
            "(?i)(?:[^:\n]+: )?not like [^\n]*\n.*|" + GAP + " then [^\n]*\n.*",
            "(?i)[^\n]*" + GAP + " can be accessed\\.?\n.*",
            // one example of many, or of the two in a pair
            "(?i)[^\n]*" + GAP + ",? (?:etc|e\\.t\\.c|and so on)\\b[^\n]*\n[^,\n]*",
            "[^\n]*\\b[a-z]{2}-[a-z]+-\\d[a-z]?\\b[^\n]*\n[a-z]{2}-[a-z]+-\\d[a-z]?",
            "[^\n]*" + GAP + " (?:do|does)(?: too)?\n.*",
            // "after a day be […]": a word is missing, and the gap is no thing
            "(?i)(?:[^\n]*\\b(?!(?:can|will|must|should|to|may|might|not|never|cannot|could|would|shall|also|only|or|and|always|automatically|then|still|now)\\b)\\p{L}+ )be "
                    + GAP + "\n\\p{L}+",
            // "Crates do not move […]: often as lorries": half of a comparison
            "(?i)[^\n]*" + GAP + "[^\n]*\n(?:often|much|many|long|fast|soon|well|far|quickly) as \\p{L}[^\n]*",
            // "It locks the gate by day and is […] by night: unlocked": the one word says the other
            "(?is)[^\n]*\\b(?<stem>en|un|dis)?(?<deed>\\p{L}{5,})s\\b[^\n]*" + GAP
                    + "[^\n]*\n(?:de|un|dis)\\k<deed>(?:ed)?",
            // "Piers: […] (by day)": what is counted?
            "(?i)(?![^:\n]*\\b(?:limits?|size|sizes|ranges?|rates?|ports?|periods?|times?|duration|timeout|price|costs?|priority|number|count|maximum|minimum|max|min|default)\\b)(?:[^\\s:]+ ){0,3}[^\\s:]+: "
                    + GAP + "(?: \\([^()\n]*\\))?\n\\d[\\d./,-]*(?: ?\\p{L}+)?",
            // "No lamp is […]: required"
            "(?i)(?:[^:\n]+: )?no \\S[^\n]*\\b(?:is|are) " + GAP + "[^\n]*\n\\p{L}+|[^:\n]+: \\S+ (?:is|are) " + GAP
                    + "\n(?:mandatory|required|optional|possible|needed|necessary)",
            // who or what is spoken of was named before
            "(?i)[^\n]*\\b(?:(?:1st|2nd) account|has that|the same to the)\\b[^\n]*\n.*",
            // half of a row of properties, scraps between dashes, a step without its goal
            "[^\n]*\\b[Aa]n? " + GAP + ", \\p{Ll}+ [^\n]*\n\\p{Ll}+",
            "[^\n]* -\\p{Ll}[^\n]*\n.*",
            "[^:\n]+: (?:Create|Launch|Use|Copy|Detach|Attach|Stop|Go|Click|Select) [^\n]*\\b(?:the|an?) (?:\\p{Ll}+ )?"
                    + GAP + "(?: \\([^()\n]*\\))?\n[\\p{L} ]+",
            // a clause in the gap: "if […]: passed come to the gate"
            "(?i)[^\n]*(?:,|\\b(?:and|but)) (?:if|when) " + GAP
                    + "\n\\p{Ll}+ed (?:come|comes|go|goes|is|are|get|gets)\\b.*",
            "(?i)" + GAP + " for [^\n]*\n\\S+ (?:use|uses|have|has|need|needs|get|gets|are|is) .*",
            // "Hall & Yard: Yard is […]": the label says the subject again, and several things fit
            "(?i)[^:\n]*\\b(\\p{L}[\\p{L}\\d]+)\\b[^:\n]*: \\1 (?:is|are) " + GAP + "\\.?\n.*",
            // "Night pier: Work for […]", "Lamps: Cranes based on […]": no sentence
            "(?i)[^:\n]{1,80}: (?:(?:works?|suitable|available|ready|applied) (?:for|with|in)|\\S+ (?:based|depending) on) "
                    + GAP + "\\.?\n.*",
            // what is counted instead of how many
            "(?i)[^\n]*, (?:millions?|thousands?|hundreds?|dozens?) of " + GAP + "\\.?\n.*",
            "[^\n]*\\d[^\n]*\\d[^\n]* per [^\n]* in an? " + GAP + "\\.?\n\\p{Ll}+",
            // two values of which nobody says what they are the values of
            "(?i)[^:\n]{1,80}: (?:by )?default \\S+ and \\S+\n.*",
            "(?i)(?:after|before) " + GAP + ",[^\n]*\n\\p{Ll}+ing .*",
            // "open it by the definition": of what?
            "(?i)[^\n]*\\b(?:by|to|in|from|with) the definition(?! of\\b)[^\n]*\n.*",
            "(?i)[^\n]*\\bthe " + GAP + "(?: as well| too)?\\.?\ndefinition",
            // nothing is said of the gap, or of what stands before it
            "[^:\n]{1,80}: " + GAP + ", [^\n]*\n.*",
            "[^\n]*" + GAP + "\nnot \\p{Lu}\\S*",
            "(?i)" + GAP + ", (?:best|but|not|no|only|cannot|can)\\b[^\n]*\n.*",
            "(?i)(?![^\n]*\\b(?:is|are|can|has|have|will|must|and|or)\\b)[^,:\n]*(?:: [^,:\n]+)?(?:, (?:[^\\s,\n]+ ?){1,3})+, "
                    + GAP + "\n.*",
            // who does it, or to what, stood on another line
            "(?:When|Once|If|After|As soon as) \\p{L}+ed, \\p{Ll}+s\\b[^\n]*\n.*",
            "(?i)(?:by default,? (?:can|cannot|is|are|has|have|does|must|will)\\b|no need [^\n]*, which you\\b)[^\n]*\n.*",
            "(?i)(?:[^:\n]{1,80}: )?(?:faster|slower|cheaper|better|worse|larger|smaller|easier|simpler) because\\b[^\n]*\n.*",
            "(?:[^:\n]{1,80}: )?(?!(?:\\p{L}+(?:s|ed|ing)|(?i:lit|built|done|made|paid|sent|kept|found|held|given|shown|written|taken))\\b)\\p{Lu}?\\p{Ll}{3,} by \\p{Ll}+ing\\b[^\n]*\n.*",
            "\\p{Ll}{3,}[^s\\W]s (?:\\p{Ll}+ing|the|an?|to|your)\\b[^:\n]{0,60}: [^\n]*\n.*",
            // half of a clause, of a row of deeds, of a phrase
            "(?i)(?!(?:with|for|by|in|after|on|using|via|before|until|without)\\b)[^\n]*[^,] " + GAP
                    + " (?:you|we|u) (?:have|pay|get)\\b[^\n]*\n.*",
            "(?i)[^\n]*, (?:it|they|this) " + GAP + "\n.*",
            "[^\n]*\\b[Tt]o " + GAP + " and \\p{Ll}+ [^\n]*\n\\p{Ll}+",
            "(?i)(?!(?:if|when|once|to|for|in|by|with)\\b)[^\n]* to \\p{L}+ [^,\n]*, (?!can|will|must|but)\\p{Ll}+ "
                    + GAP + "\n.*",
            // two sayings as a label: "one pier, three lamps instead: fairly dark, but has […]", "not lit in all yards:
            // only in […]"
            "(?!(?:As|By|For|In) \\S+, )(?![^:\n]*\\[)(?=[^:\n]*\\b\\p{Ll}+ \\p{Ll}+\\b)(?![^:\n]*\\b(?:needs?|are|with|includes?|types|kinds|options|ways):)[^:\n]{1,90}, [^:\n]{1,90}: [^\n]*\n.*",
            "(?i)(?:not|can(?:not)? be) [^:\n]{3,80}: [^\n]*\n.*",
            // half of a range behind a glued name: "Lamps:2 to […]"
            "[^\n]*\\p{L}:\\d[\\d.]* to " + GAP + "[^\n]*\n.*",
            // "Question […]:", "open the gate […] then", "no toll as in […]"
            "(?i)(?:[^:\n]*: )?(?:question|exercise|example|task|lecture) " + GAP + ":?\n\\d+",
            "(?i)[^\n]*" + GAP + ",? then\n.*|[^\n]*\\bas in " + GAP + "\n.*",
            "(?i)(?:[^:\n]{1,80}: )?look (?:at|into) " + GAP + "[^\n]*\n.*",
            "(?i)[^\n]*\\bfor over (?!\\d|an? |one |two |" + GAP + ")[^\n]*\n.*",
            // what the ones are, and who they are, was told before
            "(?i)(?:[^:\n]{1,60}: )?(?:the )?(?:\\p{L}+[- ]){1,2}ones (?:are|have|can|will|must|need)\\b[^\n]*\n.*",
            "[^:\n]{1,80}[^s:\n]: \\p{Ll}+ them\\b[^\n]*\n.*",
            // "a route for over […]"
            "(?i)[^\n]*\\bfor (?:over|of|by) " + GAP + "[^\n]*\n\\p{L}[^\n]*",
            "(?i)[^\n]*\\b(?:keeps?|loses?|makes?|takes?) " + GAP
                    + "[^\n]*\n(?:track|use|care|advantage|part|place)\\b.*");

    private GapShape() {}

    static boolean isUnfit(String question, String answer) {
        return UNFIT.match(question + "\n" + answer);
    }
}
