package app.cumulus.card.gate;

import app.cumulus.card.text.Shape;
import app.cumulus.card.text.Signs;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a typed question and its answer fit each other: a verb answers what is done, an adverb how, and something is left to say. */
final class QuestionSense {

    /** A question that such an answer does not fit. */
    private record Mismatch(Shape question, Shape answer) {

        boolean holds(Signs asked, Signs answered) {
            return question.fits(asked) && answer.fits(answered);
        }
    }

    private static final List<Mismatch> MISMATCHES = List.of(
            // "Without what can the gate be opened? - Any key": the answer says the opposite
            mismatch("(?:.*, )?without what .*", ".*"),
            // "What does the crane run? - Side by side with the lorry"
            mismatch("(?:.*, )?what .*", "[\\p{L}]+-(?:by|to)-[\\p{L}]+ .*"),
            // "What does the yard log? - Take up to a day": the end of another clause
            mismatch("(?:.*, )?what (?:do|does|can|will) (?!.* (?:do|to)\\?).*", "(?:takes?|becomes?|gets?|keeps?) .*"),
            // "What can you move the crate in? - The event of a flood"
            mismatch(".* (?:in|on|at)\\?", "(?:the )?(?:event|case|course|place|basis|way) (?:of|where) .*"),
            // "What does the harbour consist of? - 4 areas"
            mismatch(
                    ".*(?:consists? of|contain|include|have|divided into)\\?",
                    "(?:\\d+|two|three|four|five|six) (?:main |different )?\\p{Ll}+s"),
            // "What is Crane? - Tied to the pier", "What are Boxes? - Shareable across piers"
            mismatch(
                    "(?:.*, )?what (?:is|are) [^?]{1,60}\\?",
                    "\\p{L}+(?:ed|able|ible) (?:to|across|from|into|with|(?!in|on|of|at|as|or)\\p{Ll}{2}) .*"),
            // "What is Crane? - An alternative to the lift", "- Turned off by default": what it is beside, or how it is
            mismatch(
                    "(?:.*, )?what (?:is|are) [^?]{1,60}\\?",
                    "(?:an? |the )?(?:alternative|addition|complement|prerequisite|exception|problem|limit|issue|must)(?: (?:to|for|of) .*)?|[_*]*(?:turned|switched) .*"),
            // "What does the crane play with? - The lift better than the hoist", "… for one pier and one for the
            // other?"
            mismatch(
                    ".*what (?:does|do|is|are|can) .*\\?",
                    "(?:than .*|\\S.* (?:better|worse|faster|slower|easier) than .*)"),
            mismatch(".*\\band (?:one|another|the other) (?:for|in|to|on) [^?]*\\?", "one .*"),
            // "What does the seal do? - Comes with a key"
            mismatch(
                    "(?:.*, )?what (?:do|does) .* do\\?",
                    "(?:comes|has|costs|consists|lives|lasts|looks|depends|includes?|(?:know|understand|remember|memori[sz]e) (?:the|how|what|when|which|that|about))\\b.*"),
            // "What does a seal do? - Use this wax for the following crates"
            mismatch(".*", "(?:use|include|add|specify|choose|omit) (?:this|these|that|the following) .*"),
            // "What does the pier work with? - Many different services", "How does the fare work? - With it you can
            // save a coin"
            mismatch(
                    ".*",
                    "(?:many|various|several|lots of|a lot of) (?:different |other )?(?:\\p{L}+ )?(?:services|things|features|ways|resources|tools|products)"),
            mismatch("(?:.*, )?how (?:do|does) .* work\\?", ".*\\b(?:you|we) (?:can|get|pay|save)\\b.*"),
            // "What does Night crane mean? - When boxes can be lost"
            mismatch("(?:.*, )?what does .* mean\\?", "when [^,]*"),
            mismatch(".* work\\?", "by default\\b.*"),
            // "What are Following? - The keys", "What does enabled do?"
            mismatch("(?:.*, )?what (?:is|are) (?:the )?following\\?", ".*"),
            mismatch("(?:.*, )?what does (?:en|dis)abled do\\?", ".*"),
            mismatch(
                    "(?:.*, )?what (?:is|are) [^?]{1,60}\\?",
                    "(?:an? |the )?(?:diff(?:erent)?|other|new|another|better|best|most \\p{L}+) (?:flavou?r|version|kind|type|variant|term|word|option|practice)s?(?: used)?(?: (?:of|in|for) .*)?"),
            // "What is Night Shift? - Harbour cranes": which ones there are, or what gives it
            mismatch(
                    "(?:.*, )?what is (?-i:\\p{Lu}\\S*(?: (?:\\p{Lu}\\S*|service|model)){0,3})\\?",
                    "(?!(?:an?|the|one|some|data|set|how|when|if|your) |\\S+ (?:of|for|to|in|on|with|from|by|between) )(?:[^\\s\\d,/&][^\\s,/&]* ){0,2}\\p{Ll}{3,}[^suiw\\W]s"),
            // "What happens when …? - Only use this"
            mismatch(".*", ".*\\b(?:use|do|get|set|need|for|with|of) (?:this|that)"),
            mismatch(
                    ".*what (?:can|should|must) (?:you|we) do .*",
                    "(?:see|look|check out|refer|note|remember|take (?:more )?advantage)\\b.*"),
            // "When is Night crane possible some delay?"
            mismatch(
                    "(?:.*, )?when (?:is|are|can be|may be) .* (?:possible|good|useful|recommended|necessary) (?!for|in|to|on|as|with|by|at)\\p{L}+.*\\?",
                    ".*"),
            mismatch(".*\\bfor example\\b.*", ".*"),
            // "What does the pier provide for lifting? - A wide set of tools"
            mismatch(
                    ".*",
                    "(?:an? |the )?(?:\\p{L}+ )?(?:set|range|variety|number|collection|suite) of (?:\\p{L}+ )?(?:tools|features|services|options|things|capabilities|solutions)"),
            // "What does the pier extend? - The quay, only for lorries"
            mismatch(".*what (?:is|are|do|does|can|will) .*", "(?!only )[^,]+, (?:only|except|unless|not) .*"),
            // "What is Harbour Adviser? - Alerts users to storms": what it does, not what it is
            mismatch(
                    "(?:.*, )?what is [^?]{1,60}\\?",
                    "\\p{L}+s (?:users?|you|us|customers|clients|people|traffic|data) .*"),
            // "What should you do? - Your crates with …"
            mismatch(".*\\bw/ .*", ".*"),
            // "What is a pier used for? - To need a gate": it did so in former times
            mismatch(".* used for\\?", "to (?:need|be|have|require|take)\\b.*"),
            // "What does the wear of Crane do?", "What does reduced time to?", "What are standard types?"
            mismatch("(?:.*, )?what (?:does|do) the \\p{Ll}+ of .* do\\?", ".*"),
            mismatch("(?:.*, )?what does \\p{L}+ed \\p{L}+ to\\?", ".*"),
            mismatch(
                    "(?:.*, )?what (?:is|are) (?:an? |the )?(?:standard|regular|normal|basic|classic|custom)(?: (?:types?|kinds?|modes?|ones?))?\\?",
                    ".*"),
            // "Which is a hall: the shed or Basically Yard?"
            mismatch(".*", "(?:essentially|basically|generally|usually|typically|simply) (?!\\p{L}+ed\\b).*"),
            // "What are the 2 Tram examples?": the list tells nothing
            mismatch(".*\\bthe \\d+ (?:other )?(?:\\p{L}+ ){0,2}(?:examples|questions|links|labs)\\b.*", ".*"),
            mismatch("(?!(?:.*, )?what (?:is|are) ).* for\\?", ".* purposes?"),
            mismatch(
                    ".* for\\?",
                    "(?:for )?(?:(?:any|all|other|various|different|specific|special|general|many|these|this|that|certain|several|own|following|same|multiple|such|a|the|their|your) )*purposes|.* purpose"),
            // "Where can you find a seal? - On the crate which leads to the pier": the seal leads there
            mismatch("where can (?:you|we) find .*", ".* which .*"),
            mismatch(
                    ".*",
                    ".*\\b(?:may|must|should|can) (?!need|speed|feed|embed|exceed|proceed|succeed|shed)\\p{L}{3,}ed\\b.*"),
            // "What can the crate not only query?"
            mismatch(".*\\bnot [_*]*(?:only|just|merely|simply)(?![a-z]).*", ".*"),
            mismatch("(?:.*, )?what (?:can|could|does|do|did|will|may) .* happen (?:between|in|at|to|on)\\?", ".*"),
            mismatch("(?:.*, )?what (?:is|are) .* compared to\\?", ".*"),
            mismatch(".*\\b(?:of of|for for)\\b.*\\?", ".*"),
            // "How can the crane weigh crates? - By choosing": what stood on other lines
            mismatch(
                    "(?:.*, )?how .*",
                    "(?:by|via|through) (?:specify|provid|us|choos|select|sett|add|defin|giv|pass)ing"),
            // "What is the crate tied to? - One porter at a time": how many is the fact
            mismatch("(?:.*, )?what .* (?:by|to|with|on)\\?", "an? .* at (?:a|one|the same) time"),
            // "What can we force to open the gate? - Porters using keys"
            mismatch(
                    "(?:.*, )?what (?:can|do|should|must) (?:you|we) (?:enforce|force|ask|require|permit) to .*", ".*"),
            mismatch("(?:.*, )?what (?:do|does) .* divide into\\?", ".* and \\p{Ll}+ to .*"),
            mismatch(".*\\b(?:the same|both) (?:by|for|in|with|to|from)\\?", ".*"),
            mismatch(".*", "only \\p{Ll}+s in .*"),
            mismatch("where .* per .*", "in (?:the|a|your|an) (?:region|account|cloud|world|system)"),
            mismatch("(?:.*, )?what (?:does|do|will|can) .* (?:use|have|need|take)\\?", "(?:less|fewer|more) .*"),
            // "What does the pier make? - Boats highly available"
            mismatch(
                    "(?:.*, )?what (?:does|do|will|can) .* make\\?",
                    ".* (?:available|possible|easy|easier|faster|slower|secure|durable|scalable|accessible|visible|private|public)(?: \\([^()]*\\))?"),
            // "used to need": in former times
            mismatch(".*\\bused for\\?", "to (?:need|be|have|require|cost|exist|mean|take)\\b.*"),
            // "Why are crates sent in the same order? - As they are packed"
            mismatch("(?:.*, )?why .*\\bthe same\\b[^?]*\\?", "as .*"),
            mismatch(".*\\b(?:into|from|to) [^?]* and [^?]* (?:into|from|to)\\?", ".*"),
            // "What cannot be opened, go figure?": a remark in the question
            mismatch(".*, (?:go figure|of course|obviously|as usual|i think|i guess)\\?", ".*"),
            // "What do the porters which carry out?": half of a relative clause
            mismatch("(?:.*, )?what (?:do|does) [^?]* (?:which|that|who) \\p{L}+(?: (?:out|up|in|on|off))?\\?", ".*"),
            // "What can boxes be sealed on? - The fly"
            mismatch(
                    ".* on\\?",
                    "(?:the )?(?:fly|go|spot|whole|average|premises?|demand|top|hold|purpose|time|failover|behalf .*)(?: \\([^()]*\\))?"),
            mismatch(
                    ".* in\\?",
                    "(?:the )?(?:conjunction|combination|accordance|parallel|tandem|addition|advance|turn|bulk|detail|future|meantime|background|general|sync|a way|a row|order|line)(?: (?:with|to) .*)?"),
            mismatch(".* by\\?", "(?:default|hand|accident|mistake|itself)"),
            mismatch(".*\\bmake\\b.*", "sure"),
            // "What could the porter make? - A mistake here!"
            mismatch(".*", "[^`]*!|(?:an? )?(?:mistakes?|errors?)(?: here)?"),
            mismatch(".*\\b(?:via|by|using|with)?.*", "(?:via|by|using|with) the following .*"),
            mismatch(".*\\bdo (?:automated|managed|encrypted|shared|dedicated)\\?", ".*"),
            // "What is the pier used for? - Large towns": people, no purpose
            mismatch(
                    ".* used for\\?",
                    "(?:for )?(?:(?:larger?|small(?:er)?|big(?:ger)?|enterprise|medium|external|internal|new) )*(?:compan(?:y|ies)|customers?|users?|enterprises?|businesses|developers?|organi[sz]ations?|startups?|teams?|beginners?)"),
            // "What can not be done with keys? - Sealed"
            mismatch(".*what can not be done with .*", ".*"),
            // "What can the crane now lift?": at a step of a story; "What is a lift brought out in 1999?": history
            mismatch(
                    ".*\\b(?:can|could|will) [^?]*\\bnow (?!be\\b)\\p{L}+.*|.*\\b(?:either|neither|any|both) (?:case|cases|way|ways), .*",
                    ".*"),
            mismatch(
                    ".*\\b(?:created|introduced|released|launched|announced|invented|founded|developed) (?:in|on|at|around) [^?]*(?:\\d{4}|\\d0['’]?s)\\b.*",
                    ".*"),
            mismatch(
                    ".*",
                    ".*\\b(?:created|introduced|released|launched|announced|invented|founded|developed) (?:in|on|at|around) .*(?:\\d{4}|\\d0['’]?s)"),
            // "What can you paint to serve as a sign? - Your boat"
            mismatch(
                    "(?:.*, )?what (?:can|should|must) (?:you|we) (?!use\\b|have\\b)\\p{L}+ to (?:act|serve|function) as .*",
                    ".*"),
            // "What should you do? - Use them", "For what purpose? - To perform tasks"
            mismatch(
                    ".*",
                    "(?:use|do|see|set|get|take|have|need|make|keep|know|call|apply|enable|add|configure) (?:them|it|this|these|those)"),
            mismatch(
                    ".*",
                    "to (?:do|perform|complete|carry out) (?:(?:the|your|any|certain|specific) )?(?:tasks?|actions?|things|work|jobs?|operations?)"),
            // "What could be the reason?": of what?
            mismatch(
                    "(?:in [^,]*, )?(?:what|which|how|why|where) (?:could|can|would|might|may|is|are|was) (?:be )?(?:the |a |your )?(?:possible |likely |main |best |next |right |correct )?(?:reason|cause|problem|issue|solution|answer|option|approach|way|step|explanation|fix)s?(?: here)?\\?",
                    ".*"),
            // "Which does more: the crane or your lorry?": nobody would choose between them
            mismatch("which [^?:]*: [^?]*\\b(?:your|you|our|my)\\b[^?]*\\?", ".*"),
            // "What do the keys come in? - Two forms": which ones is the fact
            mismatch(".*\\b(?:come|comes|exist|exists|available) in\\?", ".*"),
            // "What is a bell? - Tells the hour(?)": the writer asks
            mismatch(".*", ".*\\(\\?+\\).*"),
            // "What happens if …? - Go left, if not, go right": two cases
            mismatch(".*what happens .*", ".*, (?:if not|otherwise|or else)\\b.*"),
            // "What does the rule whereby boats wait for?": half of a relative clause
            mismatch("(?:.*, )?what (?:do|does|can|will) [^?]*\\b(?:whereby|wherein)\\b.*", ".*"),
            // "What can a pier be? - Only tied to one boat": how many is the fact
            mismatch(".*what (?:can|may|must|should|will) .* be\\?", "only \\p{L}+(?:ed|en|t) .*"),
            // "What can you enter in three ways?": the ways are the fact
            mismatch(
                    "(?:.*, )?(?:what|which) .*\\bin (?:two|three|four|five|\\d|several|many|different) (?:\\p{L}+ )?(?:ways|forms|modes|flavou?rs)\\?",
                    ".*"),
            mismatch("(?:.*, )?what (?:do|does) (?:many|most|some|various|several|all) .*", ".*"),
            // "What does the bell ring only when the tide comes?": when is the fact
            mismatch(
                    "(?:.*, )?(?:what|which|where|how) (?:do|does|is|are|can|will) .*\\bonly (?:when|if|after|once)\\b.*",
                    ".*"),
            mismatch(
                    "(?:.*, )?what (?:is|are) [^?]{1,60}\\?",
                    "(?:the )?(?:preferred|recommended|ideal|great|good) (?:option|choice|fit)\\b.*"),
            // "What is Night hall? - Nearly unlimited number of crates"
            mismatch(
                    "(?:.*, )?what (?:is|are) .*",
                    "(?:an? )?(?:(?:nearly|almost|virtually)[- ])?(?:unlimited|infinite|limited|large|huge) (?:number|amount|volume)s? of .*"),
            mismatch(".*\\b(?:number|amount|volume)s? of [^?]* called\\?", ".*"),
            // "What does Night pass do? - Costs a coin", "- Shares much with the day pass"
            mismatch(
                    "(?:.*, )?what (?:do|does) (?!.*\\b(?:let|enable|allow|help)\\b).* do\\?",
                    "(?:charges?|bills?|shares?|resembles?) (?!.*\\b(?:users|customers|clients)\\b).*"),
            // "What does the box include to sail? - Everything the boat needs", "Where can you load crates up? - To 5
            // tons"
            mismatch(".* to [^?]*\\?", ".*[^s] \\p{L}+ (?:needs|wants|requires)"),
            mismatch(".*\\bup\\?", "to \\d.*"),
            mismatch("(?:.*, )?what [^?]*\\b(?:put|place) (?:when|if|because|while)\\b.*", ".*"),
            // "Where do you paint boats? - In the hall by hand" is told where, "- In rows manually" how
            mismatch(
                    "(?:.*, )?where .*",
                    ".* (?:man+ually|automatically|easily|explicitly|separately|quickly|independently)"),
            // "Which is in use: the crane or the lift?": said in passing of one of them
            mismatch("which (?:is|are) (?:in use|used|needed|available|enabled|present|involved): .*", ".*"),
            // "What does the badge allow? - Clerks in the hall use lamps": to use
            mismatch(
                    "(?:.*, )?what (?:does|do|can|will) .* (?:allow|permit|let)\\?",
                    "(?:\\S+ ){0,3}\\p{Ll}+s (?:(?:in|on|of|from) (?:\\S+ ){1,2})?(?:access|use|communicate|connect|call|run|talk|read|write|assume|reach) .*"),
            // "What can Wholly use?": an adverb is no thing
            mismatch(
                    "(?:.*, )?what (?:can|does|do|must|should) (?!apply|supply|rely|reply|comply|multiply|family|assembly|early|friendly|daily|weekly|monthly|hourly|yearly|nightly|only)\\p{L}{3,}ly \\p{L}+.*",
                    ".*"),
            // "What does # open?": a sign of the layout or of code in place of a thing
            mismatch(".* (?:is|are|do|does|can|must|should) [#*~^] (?!of ).*", ".*"),
            // "What can you do to take action?"
            mismatch(".*\\bdo to (?:take actions?|make (?:a )?decisions?|do things)\\?", ".*"),
            // "What must you fix the crate to? - The definition": of what?
            mismatch(".*", "the (?:definition|configuration|setting|option|one|rest|former|latter)"),
            mismatch(".*\\b(?:by|to|in|from|with) the definition(?! of\\b).*", ".*"),
            mismatch("(?:.*, )?what (?:is|are) from [^?]* to [^?]*\\?", ".*"),
            mismatch("what happens (?:if|when|after|once) .*", "(?:is|are|was|were) (?!.* and (?:is|are|will) ).*"),
            // "What happens if a crate is added? - Will be done in the book": what will?
            mismatch(
                    "(?:.*, )?what happens (?:if|when|after|once) .*",
                    "(?:will|would|can|must|should) (?:also )?be done\\b.*"),
            // "What must you do when you load? - Know the weights": a wish, no deed
            mismatch(
                    "(?:.*, )?what (?:must|should) (?:you|we) do\\b.*",
                    "(?:know|understand|remember|be aware|keep in mind) .*"),
            // "What does the crane make?": it makes many a thing
            mismatch(
                    "(?:.*, )?what (?:does|do|did|can) .* (?:make|perform)\\?",
                    ".* (?:to|resolve) .*|an? \\p{Ll}+|stuff\\b.*|actions\\b.*|outputs? visible.*"),
            mismatch("(?:.*, )?what (?:does|do|did|can) .* take\\?", "time\\b.*"),
            // "What must a porter have? - The proper role": which one?
            mismatch(
                    ".*(?:include|have|contain)\\?",
                    "(?:an? |the )?(?:proper|right|correct|appropriate|necessary|suitable) \\p{L}+"),
            // "What can parcels be sent to? - A destination", "What do the porters work?"
            mismatch(".*\\b(?:in)?to\\?", "an? (?:destination|target|location|place)"),
            mismatch("(?:.*, )?what (?:do|does) (?!.* to ).* work\\?", ".*"),
            // "How long does the crane take to be lifting the crate?"
            mismatch(".*\\btake to be \\p{L}+ing\\b.*", ".*"),
            mismatch("what if there (?!is|are|was|were|will|has|have|can)\\b.*", ".*"),
            // "What should you have as crates? - The same number of ropes"
            mismatch(".*\\bas [^?]*\\?", "(?:the )?same (?!.* as ).*"),
            // "In Cranes, what must you use?"
            mismatch("(?:in|for) [^,]*, what (?:must|should) (?:you|we) (?:use|implement|consider)\\?", ".*"),
            // "Which crane offers the option to keep?", "What can be used to lift?": what?
            mismatch(
                    ".* (?:used|you use|option|ability|possibility) to (?!do\\b|work|run|start|connect|scale|communicate|operate|function|log in)\\p{L}+\\?",
                    ".*"),
            // "What does the harbour help do?", "Why could the gate be?"
            mismatch("(?:.*, )?why (?:could|can|may|might|would) [^?]* be\\?", ".*"),
            mismatch(
                    "(?:.*, |.*: )?what (?:can|do|does|must|should) [^?]*\\bnot make [^?]*\\?",
                    ".* (?:visible|available|public|accessible)"),
            // "What means the gate is open?"
            mismatch("(?:.*, )?what means [^?]* (?:is|are|can|will) .*", ".*"),
            mismatch(
                    ".*\\bwhat (?:can|do|does|must|should) .* (?:with|to|from|in|on|by)\\?",
                    ".* (?:easily|quickly|directly)"),
            // "What is the crane? - A service", "What are crates? - Heavy in nature", "What are Advantages of piers? -
            // Trade …":
            // no kind, a trait, one of many
            mismatch(
                    "(?:.*, )?what (?:is|are) [^?]*\\?",
                    "(?:just )?an? (?:aws |amazon |managed )?(?:service|feature|tool|option|thing|product|solution|resource|concept)"),
            mismatch("(?:.*, )?what (?:is|are) [^?]*\\?", "(?:\\p{L}+ly )?\\p{L}+ in nature\\b.*"),
            mismatch(
                    "(?:.*, )?what (?:is|are) (?-i:Advantages|Benefits|Pros|Cons|Disadvantages|Limitations|Drawbacks)\\b[^?]*\\?",
                    ".*"),
            // "What is a pier? - Unload ships"
            mismatch(
                    "(?:.*, )?what (?:is|are) [^?]*\\?",
                    "(?:whitelist|blacklist|upload|trade|includes|launch|deploy|automate|discount of|valid (?:for|until|till)) .*"),
            mismatch("(?:.*, )?what (?:do|does) [^?]* do\\?", "(?:includes|know|consists of) .*"),
            // "Which requirement must the crane meet? - Yard owner": who uses it must be that
            mismatch(
                    "(?:.*, )?which requirement [^?]* meet\\?",
                    "(?:an? |the )?(?:\\p{L}+ )?(?:owner|user|admin|administrator|member|root)"),
            // "Which requirement must gates meet? - Turned on": a state
            mismatch(
                    "(?:.*, )?which requirement [^?]* meet\\?",
                    "(?:active|enabled|(?:re)?set (?:to|on)|(?:turned|turend|switched) (?:on|off))\\b.*"),
            // "How does Night Pier work? - Over rope, chain and wire": what it needs for that
            mismatch(
                    "(?:.*, )?how (?:does|do) (?-i:\\p{Lu}\\S*(?: \\p{Ll}+)?|\\p{Lu}\\S* \\p{Lu}\\S*) work\\?",
                    "(?:over|using) .*"),
            // a noun taken for a verb: "Within how long does Night store access?"
            mismatch("(?:.*, )?(?:within|after|for) how long (?:do|does) [^?]* access\\?", ".*"),
            // "On the pier you can lift, what are cranes for?": a label that is a sentence
            mismatch(
                    "(?!(?:if|when|once|as|before|after|until|unless|while|because|since|where)\\b)[^?,:]*\\b(?:you|we|they) (?:can|must|have|need) [^?,:]*, what .*",
                    ".*"),
            mismatch(".*", "by \\p{L}+ing"),
            // "What can be slow and expensive?", "What is open means that it floats?": two clauses in one
            mismatch(
                    "(?:.*, )?what (?:can|may|might|could) be (?:(?:very |quite |too )?(?:complicated|complex|expensive|costly|difficult|hard|slow|cumbersome|tedious|tricky|useful|helpful|important|confusing|challenging|problematic)(?:,? (?:and|or) |\\?))+",
                    ".*"),
            mismatch("(?:.*, )?what (?:is|are) \\p{L}+ (?:means|is|are|has|have) .*", ".*"),
            mismatch("(?:.*, )?what (?:can|do|does|did) [^?]* put (?:until|when|if|after|before|while)\\b.*", ".*"),
            mismatch("(?:.*, )?what (?:is|are) [^?]*\\?", "`[\\w.:-]+=[^`]*` .*"),
            // "What can we look for? - Only one day", "What is a ramp for? - For any crate, you must …"
            mismatch(
                    ".* for\\?",
                    "(?:only )?(?:\\d+|one|two|three) (?:second|minute|hour|day|week|month|year)s?|for [^,]*,.*\\b(?:must|should|can|will)\\b.*"),
            // "Night crane has --: how many hooks are possible?": a sentence that was cut off as a label
            mismatch("[^?:]*\\b(?:has|have|needs?|contains)(?: -+)?: (?:how|what) .*", ".*"),
            mismatch("(?:.*, )?what is the \\p{Ll}+ of \\d .*", ".*"));

    /** {@code What is the weight of a crate? The weight after loading}: round in a circle. */
    private static final Pattern CIRCULAR =
            Pattern.compile("(?i)(?:.*, )?what is the (?<head>\\p{L}+) of [^\\n]*\\nthe \\k<head>\\b.*");

    private QuestionSense() {}

    private static Mismatch mismatch(String question, String answer) {
        return new Mismatch(
                new Shape(Pattern.compile(question, Pattern.CASE_INSENSITIVE)),
                new Shape(Pattern.compile(answer, Pattern.CASE_INSENSITIVE)));
    }

    /** Whether the answer does not answer the question, or the question cannot be understood. */
    static boolean isMismatch(String question, String answer) {
        if (answer.indexOf('\n') >= 0) {
            return false;
        }
        Signs asked = Signs.of(question);
        Signs answered = Signs.of(answer);
        return CIRCULAR.matcher(question + "\n" + answer).matches()
                || MISMATCHES.stream().anyMatch(mismatch -> mismatch.holds(asked, answered));
    }
}
