package app.cumulus.card.gate;

import app.cumulus.card.text.Shapes;
import java.util.regex.Pattern;

/** Questions and gaps made of sentences that were cut, joined or misread, told by the words that are left. */
final class Misbuilt {

    private static final String GAP = "\\[…\\]";
    private static final String IN = "(?i)(?:[^?\n]*, |[^?:\n]*: )?";

    private static final String ADVERB =
            "(?:fully|optionally|usually|typically|generally|additionally|basically|mostly|currently|simply|really)";

    private static final Shapes QUESTIONS = Shapes.of(
            // "What will lift, north crane, south crane or winch?": the row is of another clause
            IN + "what (?:will|can|may|must|should) \\p{Ll}+, \\p{L}[^\n]*\n.*",
            // "Where is the gate of the pier opened? In the pier": round in a circle; "What is Crane? Lamps for Crane"
            "(?i)[^\n]*\\b(?<place>\\p{L}{3,})\\b[^\n]*\\?\n(?:in|on|to|from|at) (?:your|the|an?|each|every) \\k<place>",
            // "What does CrateCheck check? The crate": its name says so
            IN + "what does \\W*(?<part>\\p{L}{3,})(?<verb>\\p{L}{4,})\\W* \\k<verb>s?\\?\n(?:the )?\\k<part>\\b.*",
            IN + "what (?:is|are) (?<thing>\\S+)\\?\n(?!(?:an?|the) )[^\n]* (?:for|of) \\k<thing>\\b.*",
            // "Lorries are slow: what happens when …?": a whole sentence is no label
            "(?i)[^?:\n]*\\b(?:is|are|has|have|was|were|can|may|must|will|should)\\b[^?:\n]*: what happens [^\n]*\n.*",
            // "What happens after the storm the gate becomes free?", "… if it rains, you will wait?": two clauses in
            // one
            IN + "what happens (?:after|before) [^?,\n]* the [^?\n]* (?:becomes?|is|are|gets?) [^?\n]*\\?\n.*",
            IN + "what happens (?:if|when|once) [^?\n]*,? (?:you|we|it|they) ?(?:will|'ll|ll) [^?\n]*\\?\n.*",
            // "What happens when first opened?": who is?
            IN + "what happens (?:when|if|once|after) (?:first|newly|just|initially) \\p{L}+ed\\?\n.*",
            IN + "what happens [^?\n]*\\?\n(?:would|could|should) .*",
            // "What could porters be when …?": the condition belongs to the answer
            IN + "what (?:could|can|may|might) [^?\n]* be (?:when|if|while)\\b[^?\n]*\\?\n.*",
            // "What is Crane called? - Night work": that was said of something before
            "(?-i)What (?:is|are) \\p{Lu}\\S+ called\\?\n.*",
            // "What is Least dear tram?", "What is open means that all may enter?"
            IN
                    + "what (?:is|are) (?!least (?:privilege|outstanding)|best practice)(?:least|most|best|closest|nearest|cheapest|fastest|lowest|highest) [^?\n]*(?<!called)\\?\n.*",
            IN + "what (?:is|are) [^?\n]*\\bmeans (?:you|that|it|to) [^?\n]*\\?\n.*",
            // "What is ways to lift crates?", "What must you set for over the gate?"
            IN + "what is (?:ways|steps|types|kinds|methods|options|tools|rules|reasons|forms) [^?\n]*\\?\n.*",
            IN + "[^?\n]*\\bfor (?:over|through|via|onto) (?!\\d|an? |one |two )[^?\n]*\\?\n.*",
            // "How do set bells work?": an order
            IN
                    + "how (?:do|does) (?:set|get|put|make|add|create|enable|use|configure|send|give|keep|choose) \\p{Ll}+(?: \\p{Ll}+)? work\\?\n.*",
            // "What does the pier ll watch?"
            IN + "[^?\n]*\\b(?:do|does|did|can) [^?\n]* ll [^?\n]*\\?\n.*",
            // "Why does the hull can be painted?", "What do lamps do? Does not …", "What does the crane scale? Up/down"
            IN + "why (?:does|do) [^,?\n]{3,60} (?:can|must|will|should|may|cannot) [^?\n]*\\?\n.*",
            IN + "what (?:does|do) [^?\n]* do\\?\n(?:(?:does|do) not|doesn.t|is|are) [^\n]*",
            IN
                    + "what (?:does|do|can|will) [^?\n]*\\?\n(?:up|down|in|out|on|off)(?:(?: and | or | ?/ ?)(?:up|down|in|out|on|off|\\p{L}+ly))?",
            // "What is no worry. Low tide?", "What can open the gate if?": two sentences, half of one
            IN + "what (?:is|are|does|do|can|must|will) [^?\n]*\\b(?-i:\\p{Ll}{3,})\\. (?-i:\\p{Lu})[^?\n]*\\?\n.*",
            IN + "what [^?\n]* (?:if|because|whether|unless)\\?\n.*",
            // "What is used for tasks such as?", "What does by default your crane lift?", "What happens when it opens?
            // X means …"
            IN + "[^?\n]*\\b(?:such as|helps? to|allows? to|able to|used to|needs? to|wants? to)\\?\n.*",
            IN + "(?:what|which) [^?\n]*\\b(?:do|does) by default \\p{L}[^?\n]*\\?\n.*",
            IN
                    + "what happens [^?\n]*\\?\n[^\n]*\\b(?:means?|refers? to|stands? for|(?:is|are) (?:called|defined as))\\b.*",
            // "What works with cranes?": a hundred things do
            IN + "what (?:works|goes|comes|helps|is good|is used|can be used) with [^?\n]*\\?\n.*",
            IN + "what can (?:be|have) [^?\n]*\\?\n1 [\\p{L}-]+",
            IN + "what (?:can|is|are|does|do|must) [^?\n]*\\?\n(?:1|one) (?:or (?:multiple|many)|\\S+ to another)\\b.*",
            // "What does Round-Trip Mode return? - Round figures"
            IN + "what (?:does|do|can) [^?\n]*\\b(?!amazon\\b)(\\p{L}{5,})\\b[^?\n]*\\?\n\\1\\b(?: \\S+){1,3}",
            // "What does the crane soon will lift?"
            IN
                    + "what (?:do|does) (?![^?\n]*\\b(?:that|which|who|if|when|what|how)\\b)[^?\n]*\\b(?:will|must|should) [^?\n]*\\?\n.*",
            // "What does crate painting paint?"
            IN + "what (?:does|do) [^?\n]*\\b(\\p{L}{5,})\\p{L}{0,4}(?:ion|ing|ment) \\1\\p{L}{0,3}\\?\n.*",
            IN + "what is the (?:ratio|number|amount|value|size|rate)\\?\n.*",
            "(?i)(?:scenarios?|examples?): [^?\n]*\\?\n.*",
            // "What is the lift used to? - Carry crates"
            IN + "what (?:is|are) [^?\n]* used to\\?\n.*",
            // "What does the yard offer crates as?"
            IN + "what (?:do|does) [^?\n]* (?:offer|provide|give|have|treat|take) [\\p{L}-]+ as\\?\n.*",
            // "What is a pass like? A key, can open all gates": a second fact
            IN + "what (?:is|are) [^?\n]*\\?\n[^,\n]*, (?:can|cannot|is|has|will) [^\n]*",
            // "What does the pier help by lifting?": whom does it help to do what?
            IN + "what (?:do|does|can) [^?\n]* help by\\b[^?\n]*\\?\n.*",
            // "What does the clerk take? - A cart out of use": half of what the verb says
            IN
                    + "what (?:do|does|can|must|should) [^?\n]* (?:take|put|bring|place|keep)\\?\n[^\n]* (?:out of|into) (?:service|use|account|order|operation|place|production|effect|rotation)",
            // "How many seals are there (red and blue)?": one can count
            IN
                    + "how many [^?\n]*\\((?:\\p{L}[^\\s,()/]* ?){1,3} ?(?:and|or|&|/|,) ?(?:\\p{L}[^\\s,()/]* ?){1,3}\\)[^?\n]*\\?\n(?:2|two|both)\\b.*",
            IN + "what is [^?\n]*\\?\n(?:multiple|various) [^\n]*",
            // "What are seals for? One crate only": how far they go; "What are lids not made for? Safety reasons": why
            IN
                    + "what (?:is|are|can|do|does) [^?\n]* for\\?\n(?:(?:one|two|three|\\d+|a single|each|every) [^\n]*\\bonly\\b[^\n]*|[^\n]* (?:reasons?|sake))",
            IN + "what (?:is|are|can|do|does) [^?\n]*\\b(?:not|never)\\b[^?\n]* for\\?\n[^\n]* purposes?",
            // "What can you use the clerk's library for? Java": what it is written in
            IN
                    + "what [^?\n]*\\b(?:library|libraries|sdk|client|agent|driver|plugin|api) for\\?\n(?:java(?:script)?|python|node(?:\\.?js)?|ruby|go|\\.net|php|c\\+\\+|c#|windows|linux|android|ios|rust|scala)(?:\\W.*)?",
            // "Why is the pier shut? As the new crane is built": meanwhile
            IN + "why (?:is|are) [^?\n]*\\?\nas the (?:\\p{L}+ ){1,3}(?:is|are) (?:being )?\\p{L}+ed\\b(?! by)[^\n]*",
            // "What does Night tram mean? If few ride, they give this service also"
            IN + "what does [^?\n]* mean\\?\n[^\n]*\\bthis (?:service|feature|option|thing)\\b[^\n]*",
            // "What is LIFTED WHEN WET AND IS AFLOAT?"
            "[^?\n]*\\b\\p{Lu}{2,} (?:IS|ARE|WHEN|THAT|WILL|CAN) \\p{Lu}{2,}[^?\n]*\\?\n.*",
            // "What can you do if we lift?", "What should you do? Not lift", "What can you do unless it rains?"
            IN + "what (?:can|must|should|do) you do [^?\n]*\\b(?:we|our|us)\\b[^?\n]*\\?\n.*",
            IN
                    + "what (?:can|must|should) (?:you|we) do [^?\n]*\\?\n(?:not|never|don.t|need|may|must|should|have to) .*",
            IN + "what (?:can|must|should) (?:you|we) do unless [^?\n]*\\?\n.*",
            // "Which crane you hang on the pier?", "What enables lift crates?"
            IN
                    + "which (?:(?!(?:do|does|did|can|must|should|may|could|will|would|lets?|allows?|enables?|helps?|gives?|permits?|makes?|is|are|that|if)\\b)[\\p{Ll}-]+ ){1,3}(?:you|we) (?!can|must|should|may|could|will)\\p{L}+ [^?\n]*\\?\n.*",
            IN
                    + "what (?:enables|allows|permits) (?:provide|create|access|run|connect|manage|make|build|send|store|get|give|control|share|deploy) [^?\n]*\\?\n.*",
            // "What do piers support for? Night cranes"
            IN
                    + "what (?:do|does|can|will) [^?\n]* (?<!native )(?:supports?|use|offer|give|contain|include|require) for\\?\n.*",
            // "How many cranes is Pier?", "What is the default weight 1-35 t?"
            IN + "how many [^?\n]*s (?:is|does) \\p{Lu}\\S*\\?\n.*",
            IN + "what (?:is|are) [^?\n]* \\d+ ?[-–] ?\\d+ ?\\p{Ll}*\\?\n.*",
            // "Which pier takes lorries, each of them has a seal?", "What is the fare if the tram is full you get
            // back?"
            IN
                    + "(?:what|which|who|how|why|when|where) [^?\n]*, ?(?:each|every|both|it|they|you|we|this) [^?\n]*\\b(?:is|are|has|have|can|will|should|must|do|does|don['’]?t|denies|gets?)\\b[^?\n]*\\?\n.*",
            IN
                    + "what [^,?\n]* (?:if|when|once) [^,?\n]* (?:is|are|was|has) [^,?\n]* (?:you|we|they) (?:don['’]?t|do not|get|will|can) [^?\n]*\\?\n.*",
            // "What does NOTE not lift?"
            IN + "(?:what|which|when|how|why) (?:does|do|can|must|should) (?:note|tip|warning|nb|ps)\\b [^?\n]*\\?\n.*",
            "[^\n]*\n(?i:note|warning|nb|ps)",
            // "What is what you lift with?", "What is the crane came from?"
            IN + "what is what [^?\n]*\\?\n.*",
            IN + "(?:what|which|who) (?:is|are) [^?\n]* (?:came|went|grew|began) [^?\n]*\\?\n.*",
            // "When does the pier open by day or?", "When is the crane used e.g?"
            "(?i)[^\n]*\\b(?:or|and|but|e\\.?g\\.?)\\?\n.*",
            // "What can the night crane only lift to the quay?": whether onto the quay or nothing else, nobody can tell
            IN
                    + "what (?:do|does|can|must|should|will) [^?\n]* only \\p{Ll}+ (?:(?:to|within|in|on|with|from) \\S[^?\n]*|[^?\n]* (?:to|within|in|on|with|from) \\S[^?\n]*)\\?\n.*",
            // "What happens when you build a new custom?", "What happens if you ring then a clerk is sent?"
            IN + "what happens [^?\n]* an? (?:new )?(?:custom|private|public|default|single|given|particular)\\?\n.*",
            IN + "what happens (?:if|when|once|after) [^?\n]* then [^?\n]* (?:is|are|will|can|gets?) [^?\n]*\\?\n.*",
            // "What locks and Open gates by night?", "What cranes can lift much higher?", "What is the load of Every
            // month?"
            "(?:[^?\n]*, |[^?:\n]*: )?[Ww]hat \\p{Ll}+s and \\p{Lu}\\p{Ll}+(?<!s) [^?\n]*\\?\n.*",
            IN + "what [^?\n]* (?:much|far|even) (?:higher|lower|faster|slower|better|more|less|cheaper)\\?\n.*",
            "(?i:what) (?i:is|are) the [^?\n]* of (?:Every|Each|Per) [^?\n]*\\?\n.*|(?:[^?\n]*, |[^?:\n]*: )what (?:is|are) the [^?\n]* of (?:Every|Each|Per) [^?\n]*\\?\n.*",
            // "What does Night Crane lift by Night Crane?", "How are sailing boats sailed to the pier?"
            "(?:[^?\n]*, |[^?:\n]*: )?[Ww]hat (?:is|are|do|does|can) [^?\n]*\\b(?<own>\\p{Lu}\\p{L}{3,})\\b[^?\n]* (?:by|with|from|via|using) (?:the )?\\k<own>\\?\n.*",
            IN + "(?:how|what|where|when) (?:is|are) (?<deed>\\p{L}{4,})ing \\p{L}+ \\k<deed>ed\\b[^?\n]*\\?\n.*",
            // "What is Outside Harbour used for?", "What is the time?"
            "(?:[^?\n]*, |[^?:\n]*: )?(?:[Ww](?:hat|here|hen|hy)|[Hh]ow) (?:is|are) (?:Outside|Inside|Without|During|After|Before|Between|If|When|Once|How|Why|To) [^?\n]*\\?\n.*",
            IN + "what is the (?:time|go)\\?\n.*",
            // "How often does the crane lift? Twice as many crates"
            IN + "how often [^?\n]*\\?\n(?:once|twice|\\d+ times) (?:as|more|the|that)\\b[^\n]*",
            // "What is Fully backed by?", "What is Night Tram? A choice if any of the following are true"
            IN + "(?:what|where|how|when|why|whom?) (?:is|are|does|do|can|will) " + ADVERB + " [^?\n]*\\?\n.*",
            "[^\n]*\n[^\n]*\\b(?:if|when) (?:any |all |one |some )?(?:of )?the following\\b[^\n]*",
            "(?i)[^?\n]*\\?\n(?:[^\n]*\\b(?:or whatever|or something|and stuff)|[^\n]*,? for (?:instance|example))");

    /** {@code Which 3 things lift crates. Weight = tons?}: two lines in one. */
    private static final Pattern GLUED = Pattern.compile("[^?]*\\p{Ll}{3}\\)?\\. \\p{Lu}[^?]* = [^?]*\\?");

    private static final Shapes GAPS = Shapes.of(
            "(?i)[^\n]*" + GAP + "[^\n]*\\bfor instance\\n.*",
            // "[…] seals (red and blue)", "Red seals and blue seals are the […] kinds": one can count
            "(?i)[^\n]*" + GAP
                    + " [^\n(]*\\((?:\\p{L}[^\\s,()/]* ?){1,3} ?(?:and|or|&|/|,) ?(?:\\p{L}[^\\s,()/]* ?){1,3}\\)[^\n]*\n(?:2|two)",
            "(?i)[^\n,]+ and [^\n,]+ are the " + GAP + " [^\n]*\n(?:2|two)",
            // "[…]^0 = 1", "2^(10-[…])": to be reckoned, or any number would do
            "[^\n]*" + GAP + " ?\\^[^\n]*\n.*|[^\n]*\\^ ?\\(?(?:\\d+ ?[-+] ?)?" + GAP + "[^\n]*\n.*|[^\n]*\\^ ?\\("
                    + GAP + "[^\n]*\n.*",
            "(?i)[^\n]*\nboth (?:for|in|at|to|of|with|on|by)\\b.*",
            "(?i)(?:[^:\n]*: )?" + ADVERB + " (?:is|are) [^\n]*\n.*",
            // "Flags: [red, […], blue]": one of a row
            "(?i)[^\n]*\\[(?!…\\])[^\\]\n]*" + GAP + "[^\n]*\\][^\n]*\n.*",
            // "Night Tram: 7 %": of what?
            "(?i)(?![^:\\n]*\\b(?:availability|durability|discount|savings?|max(?:imum)?|min(?:imum)?|default|limit|size|number|value|rate|time|period|timeout|cost|price|pricing|port|range|code|status|version|level|layer|threshold|length|duration|retention|percentage|amount|interval|latency|throughput|capacity|sla|ttl|uptime|delay|resolution|frequency)s?\\b)[^:\\n]{1,60}: "
                    + GAP + "\\n[~<>]? ?\\d[^\\n]*",
            // "Night Tram: […] over the ferry": five times what?
            "(?i)[^:\n]{1,60}: " + GAP + " (?:over|than|of|vs\\.?) [^\n]*\n[\\d.]+ ?(?:x|times|%)",
            "(?i)[^:\n]{1,60}: [\\d.]+ ?(?:x|times) over " + GAP + "\n.*",
            // the other end of the range is missing
            "(?i)[^\n]*\\bbetween " + GAP + "[.)]?\n[\\d.,]+ ?[\\p{L}%]*",
            "(?i)[^\n]*\n(?:up ?(?:/|and|or) ?down|in ?(?:/|and|or) ?out|out ?(?:/|and|or) ?in)",
            // "they ll sail", "on […]: premises servers", "if waves […]: arise", "loads which are […]: huge"
            "(?i)[^\n]*\n(?:ll|ve|re) [^\n]+|[^\n]*\n[^\n]+ (?:ll|ve)|[^\n]*\n[^\n]+ ll [^\n]+",
            "(?i)[^\n]*\\b(?:on|off)[ -]" + GAP + "[^\n]*\nprem(?:ise)?s?\\b[^\n]*",
            "(?i)[^\n]*\n(?:arises?|resides?|occurs?|happens?|exists?|lies?|huge|large|big|massive|(?:large|huge|big|massive|small) (?:amounts?|quantit(?:y|ies)|volumes?|numbers?))",
            "(?i)(?:[^:\n]{1,60}: )?there (?:is|are) (?:(?:an? |the )?" + GAP + " for [^\n]*|[^\n]* for " + GAP
                    + "[^\n]*)\n[^\\d\n]*",
            "(?i)[^\n]*" + GAP + "(?:,? i\\.?e\\b| \\()[^\n]*\n(?:two|three|four|five|six|\\d) \\S+",
            "(?i)(?:[^:\n]{1,60}: )?(?:an? )?(?:wide|broad|large) (?:range|variety|set|selection) of [^\n]*\n.*",
            "(?i)[^:\n]*\\b(?:is|are|has|have|was|were)\\b[^:\n]*: (?:when|if) [^\n]*\n.*",
            "[^:\n]{1,80}: (?:Could|Can|May|Might) be [^\n]*\n.*",
            // "The pier makes […] to the island", "A list can take […]"
            "(?i)[^\n]*\\bmakes? " + GAP + " (?:to|resolve|visible|available)\\b[^\n]*\n.*",
            "(?i)[^\n]*\\btakes? (?:time to )?" + GAP + "\n(?:time\\b|\\p{L}+ \\p{L}+$).*",
            // "Clerks must have the proper […]": which is it?
            "(?i)[^\n]*\\b(?:proper|correct|appropriate|necessary|suitable) " + GAP + "[^\n]*\n[^\\s\n]+",
            // "Doors: open […]", "Locks > Keys > […]": where to click
            "(?i)(?:[^:\n]*: )?(?:(?:then|now|next) )?(?:go to|goto|click(?: on)?|navigate to|log ?in (?:to|with)|you copy and paste|open (?:the |a |your )?(?:"
                    + GAP + "|\\p{Ll}+) (?:for|in|of|and)) [^\n]*\n.*",
            "(?i)(?:[^:\n]*: )?go to " + GAP + "\n.*",
            "[^\n]*[\\p{L}\\]\"] > [\\p{L}\\[\"][^\n]*[\\p{L}\\]\"] > [\\p{L}\\[\"][^\n]*\n.*",
            // "Night gates: see […]"
            "(?i)(?:[^:\n]*: )?(?:see|cf\\.?|refer to) " + GAP + "[^\n]*\n.*",
            "(?i)" + GAP + " works with [^\n]*\n.*",
            // "to open: […] ways - key, code, bell": what is counted is on view
            "(?i)[^\n]*" + GAP
                    + " (?:ways|types|kinds|modes|options|levels|methods|steps|parts)(?: \\p{L}+){0,3}(?: -|:| \\()[^\n]*,[^\n]*\n(?:\\d|two|three|four|five)",
            // what the writer means to read, and what they only suppose
            "(?i)(?:[^:\n]*: )?(?:read|see|check|look|refer)\\b[^\n]*\n(?:\\S+ ){0,2}(?:docu\\p{L}+|docs|faqs?|white ?papers?)",
            "(?i)(?:[^:\n]*: )?(?:maybe|perhaps|probably|i think|i guess|not sure|eq)\\b[^\n]*\n.*",
            "[^:\n]{1,80}: \\p{Lu}\\p{Ll}+ " + GAP + " \\([^()\n]*\\)\n[^\n\\d]+",
            // the second half of a contrast; a name with what it is, of which nothing is said
            "(?i)(?:[^:\n]{1,60}: )?whereas [^,\n]*\n.*",
            "(?i)(?:the |an? )?(?:services?|tools?|features?|things?|software|parts?|sets?|groups?) (?:that|which) "
                    + "(?![^\n]*\\b(?:is|are|can|has|have|will|must|should|may|do|does|needs?)\\b)[^:,\n]*\n.*",
            // "to the minute: kept in […]"
            "(?i)to the [^:\n]{2,30}: [^\n]*\n.*",
            // what the writer thinks, is to read, or makes up
            "(?i)[^\n]*\\b(?:or|and) (?:whatever|something|stuff)\\b[^\n]*\n.*|[^\n]*\n[^\n]* or (?:whatever|something)",
            "(?i)(?:[^:\n]{1,80}: )?(?:remember to )?(?:read|see|review|study|revise|check|look (?:up|at)) (?=[^\n]*\n?[^\n]*\\b(?:doc[a-z]*|faqs?|white ?papers?|slides|lectures?|courses?)\\b)[^\n]*\n.*",
            "(?i)(?!(?:if|when|once)\\b)[^,\n]*, (?:but )?wants? to [^\n]*\n.*",
            "(?i)(?:[^:\n]{1,80}: )?(?:eq|eg|ex)\\.? [^\n]*\n.*",
            // any deed would do
            "(?i)[^\n]*\\b(?:must|should|has to|have to|needs? to|can) be " + GAP
                    + "\n(?:deployed|configured|created|used|set up|provisioned|defined|specified|added|installed)(?:(?:/| or | and )\\p{L}+)?",
            "(?i)[^\n]*" + GAP + "[^\n]*\n(?:thought of|considered as|seen as|use based on)\\b.*",
            "(?i)[^\n]*" + GAP + "[^\n]*\nboth (?:for|of|in|at|on)\\b.*",
            "(?i)" + GAP + ", a\\.?k\\.?a\\b[^\n]*\n.*|(?:scenarios?|examples?): [^\n]*\n.*",
            // parts of what belongs together
            "(?i)[^\n]*\\bon " + GAP + "[^\n]*\ndemand\\b.+",
            "(?i)[^\n]*" + GAP + " of scale\\b[^\n]*\n.*econom.*",
            "[^\n]*" + GAP + " away\\b[^\n]*\n\\S+ .*",
            "(?i)[^\n]*[\\p{Ll}\\d%)]\\. (?:is|are|has|can) [^\n]*\n.*",
            "(?i)(?:when|if|once) (?:given |using )?(?:the|an?) " + GAP + ", [^\n]*\\bit\n.*",
            // "To move a […] across, …", "The crane can now lift […]", "In either case, […]": across what, and when?
            "(?i)(?:[^:\n]{1,60}: )?to [^,\n]* (?:across|between|into|onto|through|over), [^\n]*\n.*",
            "(?i)[^\n]*\\b(?:can|could|will) now (?!be\\b)\\p{L}+ [^\n]*\n[^\\d\n]*",
            "(?i)(?:[^:\n]{1,60}: )?(?:in|for) (?:either|neither|both) cases?,? [^\n]*\n.*",
            // "You can enter […] in three ways": the ways are the fact; "Wholly can lift […]"
            "(?i)[^\n]*" + GAP
                    + " in (?:two|three|four|five|several|many|different) (?:\\p{L}+ )?(?:ways|forms|modes)\\b[^\n]*\n.*",
            "(?i)(?:[^:\n]{1,60}: )?(?!(?:family|assembly|supply|anomaly|reply|only)\\b)\\p{L}{3,}ly (?:can|will) (?!be\\b)[^\n]*\n.*",
            // "[…] will be kept - The pier promises crates": half of two clauses
            "(?i)(?:[^:\n]{1,60}: )?" + GAP
                    + " (?:will|is|are|can|must) [^\n]*\n\\S+(?: \\S+)? (?:guarantees?|ensures?|assures?|promises?|means|assumes?|says?) [^\n]*",
            // "The lift is a […] brought out in 1999", "The lift is a […]: new boon launched in 1999": history
            "(?i)[^\n]*\\b(?:introduced|released|launched|announced|invented|founded) (?:in|on|at|around) [^\n]*(?:\\d{4}|\\d0['’]?s)[^\n]*\n[^\\d\n]*",
            "(?i)[^\n]*\n[^\n]*\\b(?:introduced|released|launched|announced|invented|founded) (?:in|on|at|around) [^\n]*\\d[^\n]*");

    private Misbuilt() {}

    static boolean isQuestion(String question, String answer) {
        return answer.indexOf('\n') < 0 && QUESTIONS.match(question + "\n" + answer);
    }

    /** Whether the question for a list is made of two lines. */
    static boolean isGlued(String question) {
        return GLUED.matcher(question).matches();
    }

    static boolean isGap(String question, String answer) {
        return GAPS.match(question + "\n" + answer);
    }
}
