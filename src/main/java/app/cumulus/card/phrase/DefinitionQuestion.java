package app.cumulus.card.phrase;

import app.cumulus.card.fact.Place;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words the question that a meaning answers: what a thing is, does, is for or is made by. */
public final class DefinitionQuestion {

    private static final int LEAST_TOLD_WORDS = 3;
    private static final Pattern CUT = Pattern.compile(
            "(?:\\s+-\\s+|;\\s|\\s\\(e\\.?g|,?\\s(?:(?<!\\b(?:to|in|of|from|by|on|with|at|for|into|during|within|over|through|under|after|before|until|(?:defin|determin|decid|specif|select|control|show|tell|know|see|choos|identif|limit|describ|check)(?:e|es|ed|ing|s|y|ies|ied|n)?)\\s)which|because|so that|whereas|(?<=,\\s)while|and (?:it|they|has|have|is|are|can|will|not)(?=\\s)|(?<=,\\s)but(?! not)|(?<!,\\s)but(?! (?:not|(?:can |is |are |may |must )?only)\\b)|e\\.g\\.|for example|(?<=,\\s)for instance)\\s|(?<!^(?:[Oo]nce|[Ww]hen|[Ii]f)\\s.{1,80}),\\s(?:it|they|this|you|we|if|so|allowing|enabling|ensuring)\\s|\\s\\|\\s).*$");
    /** {@code if the hook is there it is ok}: what the writer thinks of the case. */
    private static final Pattern CONTENT = Pattern.compile(
            "(?i)(?<=^(?:if|when) .{8,90}),? (?:then )?(?:it|that|this|all)(?:'s| is) (?:ok|okay|fine|good|great|all right)\\.?$");

    private static final Pattern RATE =
            Pattern.compile("(?<=\\S \\S{1,40} \\S{1,40}) (?:that|which) (?:is|are) [^,]*\\d[^,]*$");

    /** {@code Routes to another dock}: what it routes to is asked. */
    private static final Pattern LEANING = Pattern.compile(
            "^(?<verb>\\p{L}+s) (?<link>to|into|through) (?<what>(?:an? |the |another |other |one |all )?(?!.* and )\\S+(?: \\S+){0,5})$");

    /** {@code Needs a hook and a rope}: needing is no deed. */
    private static final Pattern HOLDING =
            Pattern.compile("(?i)(?<verb>contains|needs|requires|includes|supports) (?<what>(?!to\\b|that\\b).+)");

    /** {@code Opens by itself at noon}: how it opens is asked. */
    private static final Pattern MANNERED = Pattern.compile(
            "(?i)(?<verb>scale|operate|charge|bill|behave|differ)s? (?<how>(?:out|up|down|automatically|horizontally|vertically|by|per|based|according|at|only|within|across|like)\\b.*)");

    /** {@code A service which …}: what it is stands behind "which". */
    private static final Pattern BARE_KIND = Pattern.compile("(?i)(?:an?|the|one) (?:aws )?\\S+");

    private static final Pattern RELATIVE = Pattern.compile("(?i)\\s+which\\s");

    private static final Pattern COUNT =
            Pattern.compile("(?i)(?:the )?(?:total |average )?(?:number|count|amount) of .*");

    /** {@code Pay at the gate}: what the reader does, no thing can. */
    private static final Pattern READERS = Pattern.compile(
            "(?i)(?:pay|commit|upload|buy|bid|purchase|rent|lease|book|bring your|use your|(?:put|place|install|host) your own|choose|pick)\\b(?! on\\b)");

    private static final Pattern DEED = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(?: \\p{Ll}[\\p{Ll}-]*)+ (?:for|to|with|by|of|from|into)(?: \\p{Ll}[\\p{Ll}-]*)+");

    /** {@code Clerk: tell him your name}: said to the reader, and the clerk is who hears it. */
    private static final Pattern TELLING =
            Pattern.compile("(?i)(?:present|tell|inform|ask|notify|contact|call|email) (?:your|them|him|her)\\b");

    private static final Pattern TIMES =
            Pattern.compile("(?i)(?:\\p{L}+ ){0,3}(?:window|period|phase|stage|day|night|week|month)");

    private static final Pattern SIGNS = Pattern.compile("^[\\s,:;]+");
    private static final Pattern CALL =
            Pattern.compile("`.*`|[a-z0-9-]+:[A-Z]\\w+|--?\\w[\\w-]*|[A-Z][a-z]+(?:[A-Z][a-z]+)+|_?[A-Z]+(?:_[A-Z]+)+");
    /** {@code By default, ON}: the default is asked. */
    private static final Pattern PRESET =
            Pattern.compile("(?i)by default,? (?:it is |is )?(?<value>\\S+(?: \\S+){0,2})");

    /** {@code Aka harbour gate}: another name, not what it is. */
    private static final Pattern ALIAS =
            Pattern.compile("(?i)a\\.?k\\.?a\\.?:? (?<name>[^-,;:(]{2,40}?)(?: -.*|,.*|;.*| \\(.*)?");

    private static final Pattern IS = Pattern.compile("([Ww])hat (?:is|are) ");

    /** {@code Movable to another dock}: what it is movable to is asked. */
    private static final Pattern QUALITY = Pattern.compile(
            "(?i)(?<quality>\\p{L}{3,}(?:able|ible)) (?<link>to|across|from|with|by|through) (?<what>(?!.* that ).+)");

    /** Nouns of kinds, of which there are many: {@code an origin group}. */
    private static final List<WordList> COUNTED =
            List.of(WordList.of("genus.txt"), WordList.of("nounlike.txt"), WordList.of("kinds.txt"));

    /** {@code Row oriented}, {@code Manually}: said of a thing that is not named. */
    private static final Pattern NOUNLESS =
            Pattern.compile("(?i)\\S+[- ](?:based|oriented|driven|aware|managed|optimi[sz]ed|defined|backed|hosted)");

    private static final Pattern MANNER =
            Pattern.compile("(?i)(?!.*(?:pply|ply|mily|ssembly|nomaly|fly|daily|only)$)\\p{L}{3,}ly");

    /** {@code access to the pier}, {@code large discounts on parcels}: what one has of it, not what it is. */
    private static final Pattern GIFT = Pattern.compile(
            "(?i)(?<access>access to )?(?<what>(?<=access to ).+|(?:(?!(?:an?|the) )(?:up ?to )?(?:\\d+ ?% )?(?:\\p{L}+ ){0,2}(?:discounts?|savings|visibility|flexibility|support|insights?))\\b(?:(?! (?:that|which) ).)*)");
    /** {@code a lorry or any boat as carrier}: what may take a part in it. */
    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?<what>(?:any |\\S+(?: \\S+)? or )(?:(?! as ).)+) as (?<role>(?!usual|well|follows|needed|required|such)\\p{Ll}{3,})");

    /** {@code a regional service}: how far it reaches. */
    private static final Pattern REACH =
            Pattern.compile("(?i)(?:an? )?(?:global|regional) (?:aws )?(?:services?|resources?|features?|tools?)");

    private static final Pattern UNDERLINE = Pattern.compile("_+$");
    private static final WordList ATTRIBUTES = WordList.of("attributes.txt");

    private final Naming naming;
    private final Lexicon lexicon;

    public DefinitionQuestion(Naming naming, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.naming = naming;
    }

    /** The sentence without the words at its beginning that add nothing. */
    public static String said(String sentence, Lexicon lexicon) {
        String filler = lexicon.discourseAtStart(sentence);
        String said = SIGNS.matcher(sentence.substring(filler.length())).replaceFirst("");
        return Tidying.COURSE.matcher(said).replaceAll("");
    }

    /** The first thing said, without what is added to it; a figure in a relative clause has a card of its own. */
    public static String cut(String said) {
        String first = CUT.matcher(CONTENT.matcher(said).replaceFirst(""))
                .replaceFirst("")
                .replaceFirst("(?i),? etc\\.?$", "");
        boolean hollow = (BARE_KIND.matcher(first).matches() || Phrases.words(first) < LEAST_TOLD_WORDS)
                && RELATIVE.matcher(said.substring(first.length())).lookingAt();
        if (hollow) {
            return Phrases.bare(said);
        }
        return Phrases.bare(RATE.matcher(first).replaceFirst(""));
    }

    /** A question and what answers it. */
    public record Asked(String question, String answer) {}

    /** The question and its answer; none where it would not be clear. */
    public Optional<Asked> of(String name, String meaning, Meaning.Form form, Place place) {
        if (form == Meaning.Form.DOING && isAttribute(name)) {
            return ofSide(name, meaning, place);
        }
        Matcher preset = PRESET.matcher(meaning);
        if (preset.matches()) {
            return question(name, meaning, Meaning.Form.THING, place)
                    .map(question -> new Asked(
                            IS.matcher(question)
                                    .replaceFirst("$1hat is the default of ")
                                    .replaceFirst(" for\\?$", "?"),
                            Phrases.capitalised(preset.group("value"))));
        }
        Matcher alias = ALIAS.matcher(meaning);
        if (alias.matches()) {
            return question(name, meaning, Meaning.Form.THING, place)
                    .map(question -> new Asked(
                            IS.matcher(question).replaceFirst("$1hat is another name for "),
                            Phrases.capitalised(alias.group("name"))));
        }
        Matcher quality = QUALITY.matcher(meaning);
        if (quality.matches()) {
            String behind = " " + quality.group("quality").toLowerCase(Locale.ROOT) + " " + quality.group("link") + "?";
            return question(name, meaning, Meaning.Form.THING, place)
                    .map(question -> new Asked(
                            question.replaceFirst("(?: for)?\\?$", Matcher.quoteReplacement(behind)),
                            Phrases.capitalised(quality.group("what"))));
        }
        Optional<Asked> given = form == Meaning.Form.THING ? given(name, meaning, place) : Optional.empty();
        if (given.isPresent()) {
            return given;
        }
        if (form == Meaning.Form.THING && isCall(name) && COUNT.matcher(meaning).matches()) {
            return question(name, meaning, Meaning.Form.DOING, place)
                    .map(question ->
                            new Asked(question.replaceFirst(" do\\?$", " count?"), Phrases.capitalised(meaning)));
        }
        Matcher manner = MANNERED.matcher(meaning);
        if (form == Meaning.Form.DOING
                && manner.matches()
                && !name.toLowerCase(Locale.ROOT)
                        .contains(manner.group("verb").substring(0, 4).toLowerCase(Locale.ROOT))) {
            return question(name, meaning, form, place)
                    .map(question -> new Asked(
                            question.replaceFirst("What (?=does |do )", "How ")
                                    .replaceFirst("what (?=does |do )", "how ")
                                    .replaceFirst(
                                            " do\\?$",
                                            " " + manner.group("verb").toLowerCase(Locale.ROOT) + "?"),
                            Phrases.capitalised(manner.group("how"))));
        }
        Matcher holding = HOLDING.matcher(meaning);
        if (form == Meaning.Form.DOING && holding.matches()) {
            String holds = lexicon.verbBase(holding.group("verb"))
                    .orElse(holding.group("verb").toLowerCase(Locale.ROOT));
            return question(name, meaning, form, place)
                    .map(question -> new Asked(
                            question.replaceFirst(" do\\?$", " " + holds + "?"),
                            Phrases.capitalised(holding.group("what"))));
        }
        Matcher leaning = LEANING.matcher(meaning);
        boolean leans = form == Meaning.Form.DOING
                && leaning.matches()
                && lexicon.verbBase(leaning.group("verb")).isPresent();
        if (!leans) {
            return question(name, meaning, form, place).map(question -> new Asked(question, answer(meaning, form)));
        }
        String does = lexicon.verbBase(leaning.group("verb")).orElseThrow() + " " + leaning.group("link");
        return question(name, meaning, form, place)
                .map(question -> new Asked(
                        question.replaceFirst(" do\\?$", " " + does + "?"),
                        Phrases.capitalised(leaning.group("what").replaceFirst("(?<=\\S) \\([^()]*\\)$", ""))));
    }

    /** {@code Goal}, {@code Benefit}: what belongs to something else, and does nothing itself. */
    public static boolean isAttribute(String name) {
        return ATTRIBUTES.has(name.toLowerCase(Locale.ROOT));
    }

    /** {@code Goal: lift all crates} under "Night Shift": the goal of that. */
    private Optional<Asked> ofSide(String name, String meaning, Place place) {
        String subject = Naming.brief(place.subject());
        boolean told = place.titled()
                && naming.usable(subject)
                && !naming.isGeneric(subject)
                && !Naming.sharesWord(name, subject);
        return told
                ? Optional.of(new Asked(
                        "What is the " + name.toLowerCase(Locale.ROOT) + " of " + subject + "?",
                        Phrases.capitalised(meaning)))
                : Optional.empty();
    }

    /** Asks for what one has of the thing or what may serve in it, where the meaning does not say what it is. */
    private Optional<Asked> given(String name, String meaning, Place place) {
        if (REACH.matcher(meaning).matches()) {
            return question(name, meaning, Meaning.Form.THING, place)
                    .map(question -> new Asked(
                            IS.matcher(question)
                                    .replaceFirst("$1hat is the scope of ")
                                    .replaceFirst(" for\\?$", "?"),
                            Phrases.capitalised(meaning)));
        }
        Matcher gift = GIFT.matcher(meaning);
        Matcher role = ROLE.matcher(meaning);
        if (!gift.matches() && !role.matches()) {
            return Optional.empty();
        }
        boolean gives = gift.matches();
        String behind = !gives
                ? "can ${name} use as " + role.group("role") + "?"
                : (gift.group("access") != null ? "${does} ${name} give access to?" : "${does} ${name} offer?");
        return question(name, meaning, Meaning.Form.DOING, place)
                .map(question -> new Asked(
                        question.replaceFirst("(?<=[Ww]hat )(?<does>do(?:es)?) (?<name>.+) do\\?$", behind),
                        Phrases.capitalised((gives ? gift : role).group("what"))));
    }

    private Optional<String> question(String name, String meaning, Meaning.Form form, Place place) {
        String named = naming.named(name, place);
        Optional<String> whole = named.equals(name) ? naming.whole(name, meaning) : Optional.empty();
        if (form == Meaning.Form.THING && whole.isPresent()) {
            return whole.map(thing -> "What is " + thing + "?");
        }
        String scope = naming.scope(named, place);
        boolean glued = form == Meaning.Form.DOING && !named.equals(name) && Nouns.isPlural(named);
        if (naming.isAdjective(name) && (glued || named.equals(name) && scope.isEmpty())) {
            return Optional.empty();
        }
        if (scope.isEmpty() && NOUNLESS.matcher(named).matches()
                || MANNER.matcher(name).matches()) {
            return Optional.empty();
        }
        boolean many = Nouns.isPlural(Nouns.head(named));
        String is = Auxiliary.is(many) + " ";
        // "the porters of the pier" would ask which ones
        boolean members = many && form == Meaning.Form.THING && named.startsWith("the ") && !name.startsWith("the ");
        if (members) {
            return Optional.of("In " + Naming.brief(place.subject()) + ", what are " + Phrases.lowered(name) + "?");
        }
        String shown = article(named, is);
        String asked = switch (form) {
            case DOING -> deed(shown, meaning, many);
            case PURPOSE -> "what " + is + shown + " used for?";
            case THING ->
                isCall(name) && !naming.isService(name) ? "what is " + shown + " for?" : "what " + is + shown + "?";
            case AGENT ->
                "what " + is + shown + " "
                        + Phrases.lowered(Meaning.participle(meaning).group("verb")) + " by?";
            case PLACE -> {
                Matcher parts = Meaning.participle(meaning);
                boolean placed = Meaning.isPlaced(meaning);
                yield (placed ? "where " : "what ") + is + shown + " " + Phrases.lowered(parts.group("verb"))
                        + (placed ? "?" : " " + parts.group("link") + "?");
            }
            case MEANS -> "what does " + named + " mean?";
            case HOW -> "how " + Auxiliary.does(many) + " " + shown + " work?";
            case VALUE ->
                Figures.named(place.heading()).isPresent()
                        ? "which " + Figures.question(place.heading(), shown)
                        : scope.isEmpty() && named.equals(name)
                                ? inSubject(name, meaning, place)
                                : timed("what is the " + Meaning.valueNoun(meaning) + " for ", shown);
            case LIKE -> "what " + is + shown + " like?";
            case FORMULA -> reckoned(shown, is, meaning);
            case NONE -> "";
        };
        return asked.isEmpty() ? Optional.empty() : Optional.of(Phrases.capitalised(scope + asked));
    }

    /** {@code Total crates left: subtract 3 from the load} tells what to do, {@code length x width} what it is. */
    private String reckoned(String shown, String is, String meaning) {
        boolean order = lexicon.isBase(meaning.replaceFirst("[^\\p{L}].*$", "").toLowerCase(Locale.ROOT));
        return order
                ? "how do you calculate " + lexicon.lowered(Phrases.lowered(shown)) + "?"
                : "how " + is + shown + " calculated?";
    }

    /** Asks who does it by what it is: the reader, somebody in that time, or the thing itself. */
    private String deed(String shown, String meaning, boolean many) {
        String verb = meaning.replaceFirst("[\\s/].*$", "").toLowerCase(Locale.ROOT);
        if (READERS.matcher(meaning).lookingAt()) {
            // "Trade sails for oars": a deed, with which nothing is done
            return DEED.matcher(shown).matches() ? "" : "what do you do with " + shown + "?";
        }
        if (TELLING.matcher(meaning).lookingAt() && !naming.isService(shown)) {
            return "";
        }
        return TIMES.matcher(shown).matches() && lexicon.isBase(verb)
                ? "what is done in the " + shown + "?"
                : "what " + Auxiliary.does(many) + " " + shown + " do?";
    }

    /** Whether it is not the thing that does what is said of it. */
    public static boolean isDoneByOthers(String name, String meaning) {
        return Stream.of(READERS, TELLING)
                        .anyMatch(deed -> deed.matcher(meaning).lookingAt())
                || TIMES.matcher(name).matches();
    }

    /** {@code Gate jammed: 2 hours} below "Repair plan": the figure holds there. */
    private String inSubject(String name, String meaning, Place place) {
        String subject = Naming.brief(place.subject());
        boolean held = place.titled()
                && naming.usable(subject)
                && !naming.isGeneric(subject)
                && !naming.isService(name)
                && !Naming.sharesWord(name, subject)
                && name.indexOf(',') < 0
                && Meaning.valueNoun(meaning).matches("time|price|range");
        return held ? "in " + subject + ", " + timed("what is the " + Meaning.valueNoun(meaning) + " for ", name) : "";
    }

    private static String timed(String asking, String name) {
        String bare = UNDERLINE.matcher(name).replaceFirst("");
        return (asking.contains(" time ") ? Figures.time(bare) : asking + bare) + "?";
    }

    /** A plain noun in the singular takes an article: {@code an origin group}. */
    public static String article(String name, String verb) {
        if (verb.startsWith("is") && ATTRIBUTES.has(name)) {
            return "the " + name;
        }
        boolean plain = name.matches("[a-z][a-z-]+(?: [a-z][a-z-]+){0,3}");
        boolean countable = plain
                && isCounted(Nouns.lastWord(name))
                && !name.matches(".*(?:ing|tion|ity|ness|ment|ance|ence|cy|ware|data|traffic|access|storage)$");
        if (!verb.startsWith("is") || !countable || Nouns.isPlural(name) || name.startsWith("the ")) {
            return name;
        }
        return (name.matches("[aeiou].*") ? "an " : "a ") + name;
    }

    private static boolean isCounted(String noun) {
        return COUNTED.stream().anyMatch(nouns -> nouns.has(noun));
    }

    /** Whether the name is that of an API call, a command or a setting. */
    public static boolean isCall(String name) {
        return CALL.matcher(name).matches();
    }

    /** The meaning without what stands in the question. */
    private static String answer(String meaning, Meaning.Form form) {
        return Phrases.capitalised(
                switch (form) {
                    case AGENT, PLACE -> {
                        Matcher parts = Meaning.participle(meaning);
                        yield form == Meaning.Form.AGENT || !Meaning.isPlaced(meaning)
                                ? parts.group("rest")
                                : parts.group("link") + " " + parts.group("rest");
                    }
                    case LIKE -> meaning.replaceFirst("(?i)^like ", "");
                    case PURPOSE -> meaning.replaceFirst("(?i)^used? ", "");
                    default -> meaning;
                });
    }
}
