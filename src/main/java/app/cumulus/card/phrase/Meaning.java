package app.cumulus.card.phrase;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its first words what a meaning says of its term, and which question it answers. */
public final class Meaning {

    /** What a meaning says. */
    public enum Form {
        DOING,
        PURPOSE,
        THING,
        AGENT,
        PLACE,
        MEANS,
        HOW,
        VALUE,
        /** what it is like */
        LIKE,
        /** how it is reckoned */
        FORMULA,
        NONE
    }

    private static final Pattern PARTICIPLE = Pattern.compile(
            "^(?<verb>\\w+(?:ed|en|ft|lt|pt|nt)|made|kept|set|put|run) (?<link>by|in|on|at|inside|within) (?<rest>.+)$",
            Pattern.CASE_INSENSITIVE);
    /** What is done to something, but not in a place: {@code aimed at clerks}. */
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?i)aimed|targeted|directed|based|focused|priced|charged|billed|capped|measured|specialized|interested|involved");

    private static final Pattern VALUE = Pattern.compile(
            "^(?:up ?to |max(?:imum)? |min(?:imum)? |about |~|default |[<>≥≤]=? ?)?\\$?\\d[\\d.,]*(?: ?(?:-|to|–) ?\\d[\\d.,]*)? ?(?<unit>[A-Za-z%µ/]+)?$");

    private static final Pattern FORMULA = Pattern.compile(
            "\\(?[\\p{L}\\d][^*×]*\\s*[*×]\\s*\\(?[\\p{L}\\d][^=]*|(?!\\p{L}[^/(]*\\s\\([^/]*\\)\\s*/)\\(?\\p{L}{3}[^/]*\\)\\s*/\\s*\\(?[\\p{L}\\d][^=]*|(?i:subtract|divide|multiply|square|add up|sum up) [^\\d]*\\d.*");

    /** Words of a query language. */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?i).*\\bselect\\b.*\\bfrom\\b.*|(?:create|alter|drop) (?:table|view|user|group|schema|database|index)\\b.*|insert into .*");

    /** {@code once it rains …}, {@code the same porter is sent to the same gate}. */
    private static final Pattern HAPPENING = Pattern.compile(
            "(?:once|when|if|data|users?|clients?|customers?|only) .*|(?:the|an?|each|every) (?:same )?\\p{L}+ (?:is|are) (?:always )?\\p{L}+ed\\b .*");

    /** {@code time crates are kept}, {@code amount of time that a crate waits}: "that" may be left out. */
    static final Pattern REDUCED = Pattern.compile(
            "(?i)(?:the )?(?:(?:amount|length|period)(?: of)? time|time) (?:that |for which )?(?:(?:an?|the|your|each) )?\\p{L}+ (?:is|are|can|stays?|lives?|takes?|waits?)\\b.*");

    private static final Pattern CASE = Pattern.compile("(?i)(?:once|when|if) .*");
    private static final Pattern TOLD_READER = Pattern.compile(
            "(?i)(?:[^,]+, )?(?:once|when|if) (?:you|we) .*,? (?:you|we) (?:can|must|should|need|have|cannot) .*");

    private static final Pattern GERUND = Pattern.compile("^\\p{L}{2,}ing (?:\\p{L}+ )?\\S", Pattern.CASE_INSENSITIVE);
    private static final Pattern THIRD = Pattern.compile("\\p{L}{3,}(?:ates|izes|ifies|ects)");
    private static final Pattern PREDICATIVE = Pattern.compile(
            "(?i)(?:(?:very|also|only|just|not|more|less|really|so|too|still|always|even|mainly) .*|(?:the )?(?:same|best|better|worst|biggest|other|next|first|last|reason|case|way(?! (?:of|to) ))\\b.*|(?:good|great|bad|possible|impossible|useful|ideal|perfect|recommended|important|necessary|mandatory|required|needed|available|enabled|disabled|free(?! (?:\\p{L}+ ){1,2}(?:that|which) )|easy|hard|faster|cheaper|similar|different|equal|better|older|newer|all|any|each|every|no|other|another|ready|able|helpful|up|part|one of|unlike)\\b.*|\\p{L}+(?:ive|ible|able|ent|ant|ous|ful|less|ique)(?: \\p{L}+ly)? (?:for|with|to|of|on|in|from|only|by|using|via|through|over|at|across|within|without|when|if)\\b.*|\\p{L}+ (?:once|twice|always|automatically|manually) (?:at|in|on|per|a|every|when|for|during|by|after|before)\\b.*)");
    /** {@code a dearer crane than the old one}, {@code public and regional}: how it is, set beside another or told in adjectives alone. */
    private static final Pattern COMPARING = Pattern.compile(
            "(?i)(?:an? |the )?(?:(?:much|far|slightly) )?(?:(?:more|less|better|worse|(?!other\\b|rather\\b)\\p{L}{2,}er)\\b)(?: [^\\s,;.]+){0,6} than .+|\\p{L}{3,}(?:tal|nal|ial|bal|ual|ic|ive|ous|able|ible|less|ful|wide)(?:,| and| or| but)(?: not)? (?:\\p{L}+ly )?[\\p{L}-]+");

    private static final Pattern SIGNED = Pattern.compile("[\\d$~<>≥≤]");
    private static final Pattern NO_MEANING = Pattern.compile(
            "(?:and|but|or|also|no|not|yes|did|such as|only|same|like|if|when|where|once|because|without|as|so|then|see|think|just|after|before|by|same|similar|it|you|we|they|can|is|are|must|should|has|have|may|will|e\\.g|any)\\b.*");
    private static final Pattern MEANS = Pattern.compile("(?:by|through|via|using) .*");
    private static final Pattern PURPOSE = Pattern.compile("(?:used? )?(?:to|for) .*");
    /** {@code fully painted crane}: an adverb before what the noun is like. */
    private static final Pattern DEGREE =
            Pattern.compile("(?:fully|highly|massively|globally|centrally|logically) \\p{L}+(?:ed|able|ible) \\p{L}");

    private static final Pattern BARE_FORM = Pattern.compile(".*(?:ed|ing)");
    private static final Pattern QUANTIFIED = Pattern.compile("(?:all|each|every|this|these|some|many|most|both) .*");
    private static final Pattern PARTICIPLE_FORM = Pattern.compile(".*(?:ed|ing|en)");
    private static final Pattern MANNER = Pattern.compile(".*(?:ed|wise|ly)|only|safe");
    private static final Pattern LAST_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose", "where");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "the", "one");
    private static final Set<String> BEHIND_NOUN = Set.of("to", "in", "on", "with");
    private static final Set<String> INTO = Set.of("into", "onto");
    private static final Set<String> OF_FOR_FROM = Set.of("of", "for", "from");
    private static final Set<String> GOVERNED =
            Set.of("to", "into", "in", "on", "with", "through", "from", "a", "an", "the", "your", "all", "any");
    private static final Set<String> PREPOSITIONS = Set.of("for", "with", "by", "using", "from");
    private static final Set<String> LINKS = Set.of(
            "that", "which", "who", "where", "to", "for", "with", "when", "if", "whose", "you", "by", "using", "from",
            "so");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final WordList adjectives = WordList.of("adjectives.txt");
    private final WordList nounlike = WordList.of("nounlike.txt");
    private final Genus genus;

    public Meaning(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.genus = new Genus(lexicon, tagger);
    }

    /** What leads to something, where a noun would have an article. */
    private static final Set<String> LEADING =
            Set.of("point", "map", "route", "redirect", "return", "forward", "switch", "lead", "scale");

    /** {@code a dearer crane than the old one}. */
    public static boolean isCompared(String thing) {
        return thing.contains(" than ") && COMPARING.matcher(thing).matches();
    }

    /** What a meaning says of a name; what {@code Routes to a dock} says of one thing is what it does. */
    public Form form(String meaning, String name) {
        Form form = isNamedDeed(meaning, name) ? Form.DOING : form(meaning);
        if (form == Form.MEANS && CASE.matcher(meaning).matches() && isOfReader(meaning, name)) {
            return Form.NONE;
        }
        boolean call = DefinitionQuestion.isCall(name) || name.contains("::");
        if (call && GERUND.matcher(meaning).find()) {
            return Form.DOING;
        }
        if (form != Form.THING && form != Form.NONE || Nouns.isPlural(name)) {
            return form;
        }
        Sentence words = tagger.tag(meaning);
        Token first = words.token(0);
        boolean third = THIRD.matcher(first.lower()).matches()
                || first.lower().endsWith("s")
                        && !first.lower().endsWith("ss")
                        && lexicon.verbBase(first.text())
                                .filter(base -> !base.equals(first.lower()))
                                .isPresent();
        boolean verb = third
                && words.size() > 2
                && (GOVERNED.contains(words.token(1).lower())
                        || words.size() > 3 && words.token(1).is(Tag.NOUN));
        return verb ? Form.DOING : form;
    }

    /** {@code Lock: if you lock a gate, you must bring the key}: what the reader does then is not what the name means. */
    private static boolean isOfReader(String meaning, String name) {
        return Nouns.isPlural(name) || TOLD_READER.matcher(meaning).matches();
    }

    /** {@code Stack: stacks crates on a pier}: what it does is what it is called. */
    private boolean isNamedDeed(String meaning, String name) {
        Sentence words = tagger.tag(meaning);
        String verb = name.toLowerCase(Locale.ROOT) + "s";
        return words.size() > 2
                && words.token(0).lower().equals(verb)
                && (words.token(1).is(Tag.NOUN)
                        || GOVERNED.contains(words.token(1).lower()));
    }

    public Form form(String meaning) {
        Sentence words = tagger.tag(meaning);
        String lower = meaning.toLowerCase(Locale.ROOT);
        if (STATEMENT.matcher(meaning).matches()) {
            return Form.NONE;
        }
        if (FORMULA.matcher(meaning).matches()) {
            return Form.FORMULA;
        }
        if (lower.startsWith("like ") && words.size() > 2) {
            return Form.LIKE;
        }
        if (MEANS.matcher(lower).matches() && words.size() > 2) {
            return Form.HOW;
        }
        if (words.size() == 0
                || words.tokens().stream().anyMatch(token -> token.is(Tag.ARROW))
                || NO_MEANING.matcher(lower).matches()) {
            return isClause(words, lower) ? Form.MEANS : Form.NONE;
        }
        if (adjectives.has(words.token(0).text())
                && words.size() > 1
                && (words.token(1).is(Tag.PREPOSITION) || words.token(1).is(Tag.PUNCTUATION))) {
            return Form.NONE;
        }
        if (VALUE.matcher(withoutRemark(meaning)).matches()) {
            return Form.VALUE;
        }
        if (PURPOSE.matcher(lower).matches()) {
            return Form.PURPOSE;
        }
        Matcher participle = PARTICIPLE.matcher(meaning);
        if (participle.matches()
                && (participle.group("verb").endsWith("ed")
                        || lexicon.verbBase(participle.group("verb")).isPresent())) {
            return participle.group("link").equalsIgnoreCase("by") ? Form.AGENT : Form.PLACE;
        }
        if (isDoing(words)) {
            return Form.DOING;
        }
        if (REDUCED.matcher(lower).matches()) {
            return Form.THING;
        }
        return isThing(words, lower) ? Form.THING : isClause(words, lower) ? Form.MEANS : Form.NONE;
    }

    /** Whether it begins with a verb that has the term as its subject. */
    private boolean isDoing(Sentence words) {
        Token first = words.token(0);
        Optional<String> base = lexicon.verbBase(first.text().replaceFirst("/.*", ""));
        if (base.isEmpty()
                || first.lower().equals("times")
                || words.size() < 2
                || BARE_FORM.matcher(first.lower()).matches()) {
            return false;
        }
        // ".yard file": a dot before a name
        Token second = words.token(words.token(1).text().equals(".") && words.size() > 2 ? 2 : 1);
        boolean third = !base.get().equals(first.lower());
        // "ran by porters": what is done to it
        if (third && lexicon.isParticiple(first.text()) && !first.lower().endsWith("s")) {
            return false;
        }
        // "lock gives a sign": what looks like a verb has one
        if (!third && second.is(Tag.VERB) && second.lower().endsWith("s")) {
            return false;
        }
        boolean noun = nounlike.has(first.text()) || nounlike.has(base.get());
        // "load crates into the hall": only a deed leads into something
        if (words.tokens().stream().skip(2).anyMatch(token -> INTO.contains(token.lower()))) {
            return true;
        }
        if (second.is(Tag.DETERMINER) || second.is(Tag.PRONOUN)) {
            return true;
        }
        // "respond to a bell"
        if (!third && second.lower().equals("to") && words.size() > 2 && !nounlike.has(first.text())) {
            return true;
        }
        if (second.is(Tag.PREPOSITION)) {
            return !third && LEADING.contains(first.lower()) && second.lower().equals("to")
                    || third
                            && !OF_FOR_FROM.contains(second.lower())
                            && !(noun && BEHIND_NOUN.contains(second.lower()));
        }
        if (second.is(Tag.AUXILIARY) || second.is(Tag.PUNCTUATION) || second.is(Tag.OPEN)) {
            return false;
        }
        // "free ferry that …", "open yard between two piers"
        if (!third && adjectives.has(first.text()) && second.is(Tag.NOUN)) {
            return false;
        }
        return !noun || third && second.tag().isContent() && words.size() > 3;
    }

    /** Whether it is a noun phrase: no verb of its own before "that", "which" or "to". */
    private boolean isThing(Sentence words, String lower) {
        Token first = words.token(0);
        boolean begins = first.is(Tag.NOUN)
                || first.is(Tag.DETERMINER)
                || first.is(Tag.CODE)
                || first.is(Tag.QUOTE)
                || adjectives.has(first.text())
                        && words.size() > 1
                        && words.token(1).is(Tag.NOUN)
                || first.is(Tag.VERB) && BARE_FORM.matcher(first.lower()).matches()
                || first.is(Tag.ADVERB) && DEGREE.matcher(lower).lookingAt();
        if (!begins || QUANTIFIED.matcher(lower).matches() || lower.contains("://")) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            Token token = words.token(i);
            if (LINKS.contains(token.lower())) {
                return !PREPOSITIONS.contains(token.lower()) || !isSaidOfIt(words, i);
            }
            if (token.is(Tag.AUXILIARY)
                    || token.is(Tag.PRONOUN) && !token.lower().equals("one")
                    || token.is(Tag.VERB)
                            && !PARTICIPLE_FORM.matcher(token.lower()).matches()
                            && (!nounlike.has(token.text()) || isHelp(words, i))) {
                return false;
            }
        }
        String last = words.token(words.size() - 1).lower();
        return words.wordCount() >= 2 && !MANNER.matcher(last).matches();
    }

    /** {@code Rules help control the gate}: a verb stands behind it. */
    private static boolean isHelp(Sentence words, int i) {
        return words.token(i).lower().startsWith("help")
                && i + 1 < words.size()
                && words.token(i + 1).is(Tag.VERB);
    }

    /** {@code the longest wait for a crate is a day}: behind what hangs on the noun a verb has it for its subject. */
    private boolean isSaidOfIt(Sentence words, int preposition) {
        for (int i = preposition + 1; i < words.size(); i++) {
            Token token = words.token(i);
            if (LINKS.contains(token.lower()) && !PREPOSITIONS.contains(token.lower()) || token.is(Tag.PRONOUN)) {
                return false;
            }
            boolean third = token.is(Tag.VERB) && token.lower().endsWith("s") && lexicon.isOnlyVerb(token.text());
            if (token.is(Tag.AUXILIARY) || third) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase tells what something is, rather than how it is, how much it has or what happens to it. */
    public boolean isDefining(String thing) {
        if (REDUCED.matcher(thing).matches()) {
            return true;
        }
        Sentence words = tagger.tag(thing);
        Token first = words.token(0);
        boolean article = INDEFINITE.contains(first.lower()) || first.is(Tag.QUOTE);
        boolean relative = article;
        for (Token token : words.tokens()) {
            relative |= RELATIVES.contains(token.lower());
            if (!relative
                    && (token.is(Tag.AUXILIARY)
                            || token.is(Tag.PRONOUN) && !token.lower().equals("one"))) {
                return false;
            }
        }
        boolean predicative = adjectives.has(first.text())
                && words.size() > 1
                && !words.token(1).is(Tag.NOUN)
                && !words.token(1).text().equals(",");
        return !PREDICATIVE.matcher(thing).matches()
                && !COMPARING.matcher(thing).matches()
                && !SIGNED.matcher(thing).lookingAt()
                && genus.hasNoun(thing)
                && genus.tellsApart(thing)
                && !predicative
                && (article
                        || !lexicon.isParticiple(first.text())
                        || words.token(1).is(Tag.NOUN)
                        || words.token(1).lower().equals("of"));
    }

    /** Whether a remark behind a term says what the term is, not what it has or what it is about. */
    public boolean isKind(String remark) {
        return genus.isTold(remark) && isDefining(remark);
    }

    /** {@code Weight based}: what something is like, no name of its own. */
    public boolean isQuality(String name) {
        return name.indexOf(' ') > 0 && (!genus.hasNoun(name) || name.endsWith("ized") || name.endsWith("ised"));
    }

    /** Whether it is a sentence with a subject of its own. */
    private static boolean isClause(Sentence words, String lower) {
        return words.wordCount() >= 5
                && HAPPENING.matcher(lower).matches()
                && words.tokens().stream().anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.VERB));
    }

    /** The parts of {@code stored in one zone}: participle, link and rest. */
    static Matcher participle(String meaning) {
        Matcher matcher = PARTICIPLE.matcher(meaning);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("bug: no participle in " + meaning);
        }
        return matcher;
    }

    /** Whether something is done to it in a place: {@code stored in a yard}, not {@code aimed at clerks}. */
    static boolean isPlaced(String meaning) {
        return !NO_PLACE.matcher(participle(meaning).group("verb")).matches();
    }

    private static String withoutRemark(String meaning) {
        return LAST_BRACKETS.matcher(meaning).replaceFirst("");
    }

    /** What sort of value it is, for the question. */
    static String valueNoun(String meaning) {
        if ("$€£".indexOf(meaning.charAt(0)) >= 0) {
            return "price";
        }
        Matcher value = VALUE.matcher(withoutRemark(meaning));
        String unit = value.matches() && value.group("unit") != null
                ? value.group("unit").toLowerCase(Locale.ROOT)
                : "";
        if (unit.matches(
                "(?:ns|ms|s|sec|secs|min|mins|h|hr|hrs|seconds?|minutes?|hours?|days?|weeks?|months?|years?|yrs?)")) {
            return "time";
        }
        if (unit.matches("[kmgtp]i?b|bytes?")) {
            return "size";
        }
        boolean range = unit.isEmpty() && value.matches() && meaning.matches("\\d[\\d.,]* ?[-–] ?\\d.*");
        return range ? "range" : unit.isEmpty() || unit.equals("%") ? "value" : "number";
    }
}
