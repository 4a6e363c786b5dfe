package app.cumulus.card.context;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes care that the words a question is set in name a thing: {@code In Pricing and Storage,}, {@code In Three types,} and
 * {@code Good to know:} name none, so the nearest service among the headings takes their place, or they are left out where the
 * question itself says what it is about.
 */
public final class Frame {

    private static final String AREA =
            "(?:(?:high|cloud|aws|disaster|data|cost) )?(?:billing|pricing|costs?|logging|monitoring|storage|databases?|comput(?:e|ing)|network(?:ing|s)?|security|identity|compliance|deployments?|management|migration|analytics|automation|governance|architecture|reliability|performance|incidents?|events?|response|backups?|recovery|availability|scalability|integration|development|operations|administration|support|authentication|authorization|encryption|containers?|serverless|messaging|provisioning|configuration|infrastructure|optimi[sz]ation|resilien(?:ce|cy)|troubleshooting|auditing)";

    /** {@code Pricing and Storage}: a chapter of a course, two areas in one. */
    private static final String CHAPTER =
            AREA + "(?:,? (?:and|&) | ?[/&] ?|, )" + AREA + "(?:(?:,? (?:and|&) | ?[/&] ?|, | )" + AREA + "){0,2}";

    private static final String COUNTED =
            "(?:the )?(?:\\d{1,2}|two|three|four|five|six|seven|several|different|various|other) (?:main |basic |different )?(?:types?|kinds?|ways|options|modes|forms|sorts|methods|classes|categories|parts|phases|reasons|things|points)";

    /** What sort of remarks these are, or what somebody was doing. */
    private static final String REMARK =
            "anti[- ]?patterns?|(?:good|nice|important|need|things|what) to (?:know|remember|note)|hands?[- ]?on|quiz(?:zes)?|demos?|walk[- ]?through|explanations?|interpretations?|meaning|meanings|pitfalls?|gotchas?|take-?aways?|key (?:points|facts|take-?aways?)|caveats?|reminders?|remember|conclusions?|recap|misc(?:ellaneous)?|entirely|basically|q|a|ans|questions?|answers?|rationale|reasoning|(?:aws|amazon|cloud|other|some|more|general) (?:options|things|points|facts|stuff|info)|(?:section|chapter|module|lecture|lesson|week|unit|part|day) ?#?\\d{1,2}|(?:aws|cloud|my|study|course|class|exam) notes|.{2,40} to read(?: later)?";

    /** {@code Main features}, {@code Storage extra}, {@code Networking}: what sort of lines stand there, and no place where something is so. */
    private static final String SORT =
            "(?:(?:main|core|key|basic|advanced?|general|other|more|extra|additional|important|quick|relevant|common|notable|service|"
                    + AREA
                    + ")(?: |$))*(?:features?|facts|concepts?|terms?|terminology|components?|details|info(?:rmation)?|notes?|limitations?|constrain(?:t)?s|constrains|requirements?|benefits?|advantages?|challenges|considerations|problems?|errors?|issues?|pillars?|languages|steps|process|options?|types?|strateg(?:y|ies)|flavou?rs|examples?|use cases|extra|graph|structure|basics|points|parameters|properties|settings|rules|scenarios?|practices|definitions?|vocabulary|"
                    + AREA + ")";

    private static final Pattern EMPTY =
            Pattern.compile("(?:" + CHAPTER + "|" + COUNTED + "|" + REMARK + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_PLACE = Pattern.compile(SORT, Pattern.CASE_INSENSITIVE);
    private static final Pattern SET = Pattern.compile(
            "(?:(?:In|For) (?<place>[^,:?\\[]{1,60}(?:, [^,:?\\[]{1,30}(?: and| &) [^,:?\\[]{1,30})?), (?=\\p{Ll})|(?<label>[^:?\\[]{1,60}): )(?<asked>.+)",
            Pattern.DOTALL);

    /** {@code Interpretation is wide in yards}: what is so is what was read, and not the reading. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)(?:(?:interpretation|explanation|rationale|reasoning|conclusion|recap|quiz|gotcha|pitfall|caveat|reminder)s?|anti[- ]?patterns?) (?:is|are|was|were|can|will|means?|represents?|indicates?)\\b");

    private static final WordList SERVICES = WordList.of("services.txt");
    private static final ServiceWords NAMED = new ServiceWords();

    private final Tagger tagger;

    public Frame(Lexicon lexicon) {
        this.tagger = new Tagger(lexicon);
    }

    /** The candidate in a frame that names a thing, or in none; as it was, where there is no better one. */
    public Candidate named(Passage passage, Candidate candidate) {
        String question = candidate.text().question();
        Matcher set = SET.matcher(question);
        if (!set.matches() || !isEmpty(set, candidate.kind() == CardKind.CLOZE)) {
            return candidate;
        }
        List<String> topic = passage.place().topic();
        String asked = set.group("asked");
        boolean gap = candidate.kind() == CardKind.CLOZE;
        boolean sign = frame(set).length() == 1;
        boolean alone = gap ? !sign && isSentence(asked) : NAMED.isNamedIn(asked);
        Optional<String> name = alone
                ? Optional.empty()
                : nearest(topic, asked, candidate.text().answer());
        boolean shown = !gap && topic.stream().skip(1).anyMatch(NAMED::isNamedIn);
        if (!alone && !shown && name.isEmpty()) {
            return candidate;
        }
        String old = question.substring(0, set.start("asked"));
        String fresh = name.map(thing -> set.group("label") == null ? "In " + thing + ", " : thing + ": ")
                .orElse("");
        CardText text = candidate.text();
        return new Candidate(
                candidate.rule(),
                candidate.kind(),
                new CardText(
                        instead(question, old, fresh),
                        text.answer(),
                        text.extra(),
                        instead(text.clozeText(), old, fresh)),
                candidate.lines(),
                candidate.basis(),
                candidate.score());
    }

    /** Whether a question is set in what names nothing. */
    static boolean isEmptyIn(String question) {
        Matcher set = SET.matcher(question);
        return set.matches() && EMPTY.matcher(frame(set)).matches()
                || SUBJECT.matcher(question).lookingAt();
    }

    private static String frame(Matcher set) {
        return set.group("label") == null ? set.group("place") : set.group("label");
    }

    private static boolean isEmpty(Matcher set, boolean gap) {
        return EMPTY.matcher(frame(set)).matches()
                || !gap
                        && set.group("place") != null
                        && NO_PLACE.matcher(frame(set)).matches();
    }

    private static Optional<String> nearest(List<String> topic, String asked, String answer) {
        String said = (asked + " " + answer).toLowerCase(Locale.ROOT);
        for (int i = topic.size() - 1; i >= 0; i--) {
            String heading = topic.get(i);
            if (SERVICES.has(heading.replace(' ', '_')) && !said.contains(heading.toLowerCase(Locale.ROOT))) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    private boolean isSentence(String asked) {
        Sentence words = tagger.tag(asked.replace(CardText.GAP, "X"));
        boolean begins = words.size() > 2
                && (words.token(0).is(Tag.NOUN) || words.token(0).is(Tag.DETERMINER));
        return begins
                && Character.isUpperCase(asked.charAt(0))
                && words.tokens().stream().skip(1).anyMatch(word -> word.is(Tag.VERB) || word.is(Tag.AUXILIARY));
    }

    private static String instead(String text, String old, String fresh) {
        if (!text.startsWith(old)) {
            return text;
        }
        String rest = text.substring(old.length());
        return fresh.isEmpty() ? rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1) : fresh + rest;
    }
}
