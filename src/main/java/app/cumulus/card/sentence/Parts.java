package app.cumulus.card.sentence;

import app.cumulus.card.phrase.FullClause;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a sentence with several facts into one part for each: at "while" and "but", and brackets that hold a sentence. */
final class Parts {

    private static final Pattern JOINT = Pattern.compile(
            "\\s*,\\s*(?:while|but|whereas|and then|so)\\s+|\\s+(?:while|whereas|but)\\s+|\\s+/\\s+while\\s+|,?\\s+and\\s+(?=(?:it|they|you|we|then|can|must|should|is|are|will|does|has|cannot|can't)\\b)|\\s+\\|\\s+");
    private static final Pattern COLON =
            Pattern.compile("^(?<said>\\p{Lu}[^:]{1,80}\\s(?:is|are|means)\\s[^:]{4,}):\\s+(?<more>\\p{L}[^:]{12,})$");
    /** The bar between the items of a row. */
    private static final Pattern BAR = Pattern.compile("(?<=[\\p{L}\\p{N})])\\s\\|\\s(?=[\\p{L}\\p{N}])");

    private static final Pattern SLASH = Pattern.compile("\\s+/\\s+");
    /** {@code 2 t (small) per pier / 9 t (tall) per yard}: two values, each with its own qualifiers. */
    private static final Pattern VALUE =
            Pattern.compile("(?:up to |max(?:imum)? |min(?:imum)? )?\\d[\\d.,]*\\s?\\p{L}\\S*(?: \\S+){2,}");

    private static final Pattern CONTRAST = Pattern.compile("(?i)\\b(?:whereas|while)\\s+");
    private static final Pattern AND = Pattern.compile(",?\\s+(?:and|&)\\s+");
    private static final Pattern NAMED =
            Pattern.compile("(?:(?:[Tt]he|[Aa]n?|[Ee]ach|[Ee]very|[Aa]ll|[Oo]nly)\\s.+|\\p{Lu}.*|[Yy]ou|[Ww]e)");

    private static final Pattern THIRD = Pattern.compile("[a-z]{3,}s");

    private static final int LEAST_CLAUSE_WORDS = 4;
    private static final Pattern RELATIVE =
            Pattern.compile("(?i)\\b(?:that|which|who|if|when|what|how|because|and|so)\\b|,");
    private static final Pattern SECOND_PASSIVE =
            Pattern.compile("\\p{Ll}+ (?:by|in|to|through|with|for|from|on|at|into|via)\\s.+");
    private static final Pattern PASSIVE =
            Pattern.compile("(?i)(?:is|are|was|were|(?:can|must|will|should) be) \\p{Ll}+");
    private static final int LEAST_PART_WORDS = 3;
    private static final Pattern SO = Pattern.compile("(?i)\\bso\\b");
    private static final Pattern SLASHED = Pattern.compile("\\s+/\\s+while\\s+");
    private static final Pattern WHILE_JOINT = Pattern.compile("(?i),?\\s+while\\s+");
    /** {@code lifts crates, while keeping the toll}: no sentence of its own. */
    private static final Pattern GERUND = Pattern.compile("(?i)(?:still )?\\p{L}{3,}ing\\b");

    /** {@code Gently packed, sold by clerks}: how, and not who. */
    private static final Pattern MANNER =
            Pattern.compile("(?i)(?:fully|partly|partially|mainly|mostly|usually|\\p{L}+ally)");

    private static final Pattern WHILE = Pattern.compile("(?i)\\bwhile\\b");

    /** {@code while the crane is off}: a condition of what stands before, no second fact. */
    private static final Pattern STATE = Pattern.compile(
            "(?i)(?:(?:the|an?|your|its) )?(?:\\S+ ){0,3}(?:is|are) (?:not )?(?:off|on|up|down|open|active|idle|in use|\\p{L}+(?:ing|ed)|being \\p{L}+)(?:,? because .*)?|there (?:is|are) .*");

    private static final Pattern CONDITION_ONLY = Pattern.compile("(?i)(?:when|if|once|whenever|unless)\\s[^,]*");
    private static final Pattern AND_THEN = Pattern.compile("(?i),?\\s+and\\s+");
    private static final Pattern RELATIVE_OPEN =
            Pattern.compile("(?i),\\s+(?:which|who)\\s[^,]*$|\\b(?:so that|where|in which) (?:it|they|you|we) [^,]*$");

    /** {@code a rope between the pier}: the "and" joins the two ends. */
    private static final Pattern OPEN_PAIR = Pattern.compile("(?i)\\bbetween\\b(?!.*\\band\\b)");

    /** {@code Fast gates are dear and you can have 5 per pier}: five of what stands before. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?:you|we) can (?:have|create|use|get|add) (?:up to |only )?\\d[\\d.,]* (?:per|in|for|at)\\b.*");

    /** {@code is like a pier but not of wood, it is tied to a rock}. */
    private static final Pattern LIKENED = Pattern.compile(
            "(?i)(?<like>[^,]* (?:but|and) not (?:\\p{L}+ ?){1,3}), (?<said>(?:it|they) (?:is|are|can|has|have|must) [^,]{6,})");

    /** {@code Usually the gates are open, but what if one is locked?}: leads to what follows. */
    private static final Pattern POSED = Pattern.compile("(?i)[^?]*,? but (?:what|how|why|who|where|when)\\b[^?]*\\?");

    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?i)(?:if|when|whenever|once|unless|because|since|while|although|though|in order to|as long as)\\b");

    /** {@code You can lift crates off the pier and weigh or mark them}: what else is done to them is no part of the first deed. */
    private static final Pattern AGAIN = Pattern.compile(
            "(?<said>(?:[^,;:]+, )?(?:You|you|We|we) can [^,;:]+),? and (?<first>\\p{Ll}+)(?: or (?<second>\\p{Ll}+))? (?:it|them)");

    private static final Pattern BY_DEFAULT = Pattern.compile("(?i)by default\\b");

    /** {@code It works like: guards ring and do not wait}: the guards do both. */
    private static final Pattern WORKS = Pattern.compile(
            "(?i)(?:it|this|that) (?:works|goes|happens|looks) ?(?:like|like this|as follows|so|this way|in this way)?:\\s+(?<how>\\p{L}+ .{8,})");

    private static final Pattern OUTCOME =
            Pattern.compile("(?i)(?:will|can|is|are) (?:be )?\\p{L}+(?:ed|en)(?: .{0,20})?");

    private final Tagger tagger;
    private final ClauseParser parser;
    private final Lexicon lexicon;
    private final FullClause clauses;
    private final SecondHalf half;
    private final Glosses glosses;
    private final FurtherFact further;

    Parts(Tagger tagger, ClauseParser parser, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.parser = parser;
        this.clauses = new FullClause(tagger, parser, lexicon);
        this.half = new SecondHalf(tagger, parser, lexicon);
        this.further = new FurtherFact(tagger, parser, lexicon);
        this.glosses = new Glosses(this, clauses, tagger, parser);
    }

    List<String> of(String text) {
        Matcher works = WORKS.matcher(text);
        String sentence = works.matches() ? Phrases.capitalised(works.group("how")) : text;
        Glosses.Cut cut = glosses.of(sentence);
        List<String> parts = new ArrayList<>();
        List<String> values = List.of(SLASH.split(cut.main()));
        boolean valued = values.size() > 1
                && values.stream().allMatch(value -> VALUE.matcher(value).lookingAt());
        for (String part : valued ? values : explained(cut.main())) {
            List<String> properties = Properties.of(part, tagger);
            parts.addAll(properties.isEmpty() ? List.of(BAR.matcher(part).replaceAll(", ")) : properties);
        }
        parts.addAll(cut.glosses());
        return parts;
    }

    /** {@code The pier is a queue: carts bring parcels} says two things. */
    private List<String> explained(String sentence) {
        Matcher colon = COLON.matcher(sentence);
        if (colon.matches() && isSentence(colon.group("said")) && isSentence(colon.group("more"))) {
            List<String> both = new ArrayList<>(cut(colon.group("said")));
            both.addAll(cut(colon.group("more")));
            return both;
        }
        return cut(sentence);
    }

    private List<String> cut(String sentence) {
        Matcher again = AGAIN.matcher(sentence);
        if (again.matches()
                && Stream.of(again.group("first"), again.group("second"))
                        .filter(Objects::nonNull)
                        .allMatch(lexicon::isBase)
                && clauses.says(again.group("said"))) {
            return cut(again.group("said"));
        }
        Matcher likened = LIKENED.matcher(sentence);
        if (likened.matches()) {
            return List.of(likened.group("like"), likened.group("said"));
        }
        if (POSED.matcher(sentence).matches()) {
            return List.of(sentence);
        }
        return further.of(sentence)
                .or(() -> cutAtAnd(sentence))
                .or(() -> Optional.of(passives(sentence)).filter(passive -> !passive.isEmpty()))
                .or(() -> cutAtJoint(sentence))
                .orElse(List.of(sentence));
    }

    private Optional<List<String>> cutAtAnd(String sentence) {
        Matcher and = AND.matcher(sentence);
        while (and.find()) {
            String before = sentence.substring(0, and.start());
            String after = sentence.substring(and.end());
            if (outsideSigns(before)
                    && !OPEN_PAIR.matcher(before).find()
                    && !isOpenCondition(before)
                    && (clauses.says(before)
                            ? clauses.says(after) || isSecond(before, after)
                            : acts(before) && isSecond(before, after))
                    && !isOfContrast(before)
                    && !RELATIVE_OPEN.matcher(before).find()
                    && !COUNTED.matcher(after).matches()) {
                List<String> parts = new ArrayList<>(cut(before));
                boolean whole = half.isOfReader(sentence, after) || half.pointsInto(sentence, after);
                if (whole) {
                    String deed = half.withoutReason(after);
                    parts.addAll(deed.isEmpty() ? List.of() : List.of(led(before) + withSubject(before, deed)));
                    parts.add(sentence);
                } else {
                    parts.addAll(cut(led(before) + (clauses.says(after) ? after : withSubject(before, after))));
                }
                return Optional.of(parts);
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> cutAtJoint(String sentence) {
        Matcher joint = JOINT.matcher(sentence);
        while (joint.find()) {
            String before = sentence.substring(0, joint.start());
            String after = sentence.substring(joint.end());
            if (outsideSigns(before)
                    && Phrases.words(before) >= LEAST_PART_WORDS
                    && (isSentence(before) || SLASHED.matcher(joint.group()).matches())
                    && isSentence(after)
                    && !isWithin(before, joint.group())
                    && !(WHILE.matcher(joint.group()).find()
                            && STATE.matcher(after).matches())
                    && !(WHILE.matcher(joint.group()).find()
                            && GERUND.matcher(after).lookingAt())
                    && !hasOwnSubject(after)
                    && !COUNTED.matcher(after).matches()
                    && !isSecondOutcome(before, joint.group(), after)) {
                if (half.takesBack(joint.group(), sentence, after)) {
                    return Optional.empty();
                }
                return Optional.of(
                        half.isAmbiguous(before, after) || half.leans(joint.group(), sentence, after)
                                ? List.of(before.strip(), sentence)
                                : cutAt(joint.group(), before, after.strip()));
            }
        }
        return Optional.empty();
    }

    /** Both sides of a joint, the second with the subject and the lead of the first where it needs them. */
    private List<String> cutAt(String joint, String before, String after) {
        List<String> parts = new ArrayList<>(List.of(before.strip()));
        boolean meanwhile = WHILE.matcher(joint).find();
        boolean carried = meanwhile || AND_THEN.matcher(joint).matches();
        boolean order = SO.matcher(joint).find()
                && lexicon.verbBase(after.split(" ")[0])
                        .filter(base -> after.toLowerCase(Locale.ROOT).startsWith(base + " "))
                        .isPresent();
        String second = order ? after : withSubject(before, after);
        boolean own = !second.equals(after) || clauses.says(second) || meanwhile && isNamed(second);
        String led = carried && own ? led(before) : "";
        parts.addAll(carried && !own ? meanwhile(led(before), second) : cut(led + second));
        return parts;
    }

    /** {@code Cranes lift boxes whereas lorries}: the "and" joins what stands behind "whereas". */
    private boolean isOfContrast(String before) {
        Matcher contrast = CONTRAST.matcher(before);
        return contrast.find() && !isSentence(before.substring(contrast.end()));
    }

    /** {@code Parcels are weighed on the pier and sealed by a clerk} says two things of parcels. */
    private List<String> passives(String sentence) {
        Matcher and = AND.matcher(sentence);
        while (and.find()) {
            String before = sentence.substring(0, and.start());
            String after = sentence.substring(and.end());
            boolean second = SECOND_PASSIVE.matcher(after).matches() && lexicon.isParticiple(after.split(" ")[0]);
            if (second && before.indexOf(',') < 0 && outsideSigns(before) && clauses.says(before)) {
                return parser.parse(tagger.tag(before))
                        .filter(clause -> clause.lead().isEmpty()
                                && PASSIVE.matcher(clause.verb()).matches())
                        .filter(clause -> !clause.rest().isEmpty())
                        .map(clause -> List.of(
                                before, clause.subject() + " " + clause.verb().replaceFirst("\\s\\S+$", " ") + after))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /** {@code If you have trams and they share …}: the "and" joins two conditions. */
    private boolean isOpenCondition(String before) {
        return SUBORDINATE.matcher(before).lookingAt() && led(before).isEmpty();
    }

    /** {@code When it breaks, it is marked and will be towed}: what happens is both. */
    private boolean isSecondOutcome(String before, String joint, String after) {
        String end = WHILE_JOINT.split(after)[0];
        return AND_THEN.matcher(joint).matches()
                && OUTCOME.matcher(end).matches()
                && !led(before).isEmpty();
    }

    /** {@code will be towed while the depot sends another}: the second half holds in the case of the first. */
    private List<String> meanwhile(String led, String second) {
        Matcher joint = WHILE_JOINT.matcher(second);
        if (led.isEmpty() || !joint.find() || !clauses.says(second.substring(joint.end()))) {
            return cut(second);
        }
        List<String> both = new ArrayList<>(List.of(second.substring(0, joint.start())));
        both.addAll(cut(led + second.substring(joint.end())));
        return both;
    }

    /** {@code When you lock the gate but not the door, …}, {@code a key, which opens the gate and will …}: no joint of the sentence. */
    private boolean isWithin(String before, String joint) {
        return CONDITION_ONLY.matcher(before).matches() && led(before).isEmpty()
                || AND_THEN.matcher(joint).matches()
                        && (RELATIVE_OPEN.matcher(before).find()
                                || OPEN_PAIR.matcher(before).find());
    }

    /** Whether the second part is another verb of the same subject: {@code and carries the parcels}. */
    private boolean isSecond(String before, String after) {
        String verb = after.split(" ")[0];
        return Phrases.words(after) >= LEAST_CLAUSE_WORDS
                && THIRD.matcher(verb).matches()
                && lexicon.isOnlyVerb(verb)
                && parser.parse(tagger.tag(before))
                        .map(clause -> clause.verb().substring(clause.verb().lastIndexOf(' ') + 1))
                        .filter(first -> THIRD.matcher(first).matches() && lexicon.isOnlyVerb(first))
                        .isPresent();
    }

    /** {@code Weighs the parcels}: a verb whose subject the heading names. */
    private boolean acts(String before) {
        return Phrases.words(before) >= LEAST_PART_WORDS
                && parser.parse(tagger.tag(before))
                        .filter(clause ->
                                clause.subject().isEmpty() && clause.lead().isEmpty())
                        .isPresent();
    }

    /** {@code the depot launches a lorry}: a subject, be its verb a noun as well. */
    private boolean isNamed(String text) {
        return parser.parse(tagger.tag(text))
                .filter(clause -> NAMED.matcher(clause.subject()).matches())
                .isPresent();
    }

    /** The condition under which the first part holds, and so the second. */
    private String led(String before) {
        return parser.parse(tagger.tag(before))
                .map(Clause::lead)
                .filter(lead -> !lead.isEmpty())
                .or(() -> Optional.of("By default")
                        .filter(lead -> BY_DEFAULT.matcher(before).lookingAt()))
                .map(lead -> lead + ", ")
                .orElse("");
    }

    /** {@code remaining keys can be lost}: its first word, a verb by itself, belongs to the subject. */
    private boolean hasOwnSubject(String after) {
        Sentence part = tagger.tag(after);
        return part.token(0).is(Tag.VERB)
                && part.tokens().stream().skip(2).anyMatch(token -> token.is(Tag.AUXILIARY))
                && !RELATIVE.matcher(after).find();
    }

    /** The second part with the subject of the first, where it begins with its verb. */
    private String withSubject(String before, String after) {
        Tag first = tagger.tag(after).token(0).tag();
        if (first != Tag.AUXILIARY && first != Tag.VERB) {
            return after;
        }
        String subject = parser.parse(tagger.tag(before)).map(Clause::subject).orElse("");
        boolean acts =
                tagger.tag(subject.isEmpty() ? "-" : subject).tokens().stream().anyMatch(token -> token.is(Tag.VERB));
        return subject.isEmpty() || acts || MANNER.matcher(subject).matches() ? after : subject + " " + after;
    }

    private static boolean outsideSigns(String before) {
        return count(before, '(') == count(before, ')') && count(before, '`') % 2 == 0 && count(before, '"') % 2 == 0;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    boolean isSentence(String text) {
        return Phrases.words(text) >= LEAST_PART_WORDS
                && !text.matches("(?i)^(?:e\\.?g|for example|such as|like|i\\.e)\\b.*")
                && tagger.tag(text).tokens().stream().anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
    }
}
