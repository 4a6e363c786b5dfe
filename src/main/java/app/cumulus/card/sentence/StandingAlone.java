package app.cumulus.card.sentence;

import app.cumulus.card.fact.NoName;
import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a sentence what it needs to stand alone: who does it, and what it speaks about, where it does not say so itself. */
final class StandingAlone {

    private static final int MOST_SUBJECT_WORDS = 4;
    private static final int MOST_LABEL_WORDS = 12;
    private static final int SHORT_WORDS = 5;
    private static final Pattern ORDER_OF_IT = Pattern.compile(
            "(?i)(?<start>(?:you|we|users?) (?:(?:can|must|should|may|will|have to|need to|cannot|can't) )?(?:also )?(?!do\\b|did\\b)[a-z]+)\\s+it\\b(?<rest> .+)");
    /** {@code You do it by opening the gate}, with its slip of the pen. */
    private static final Pattern DONE_BY = Pattern.compile(
            "(?i)(?<who>(?:you|we)(?: can| must)?) do it (?:by|bu|via) (?<how>\\p{L}{3,}ing)(?<rest> .+)");

    /** {@code By default, it counts crates}: nothing before "it" says what counts them. */
    private static final Pattern LED_PRONOUN = Pattern.compile(
            "(?i)(?<lead>(?:by default|in general|in addition|at first|on average|initially|currently|usually|typically|normally|generally|basically|internally|optionally|additionally),) (?<pronoun>it|they) (?<rest>\\p{Ll}.*)");

    private static final Pattern OTHER_PRONOUN = Pattern.compile("(?i)\\b(?:it|its|this|that|these|they|them)\\b");
    private static final Pattern ORDER = Pattern.compile(
            "(?i)(?:(?:must|should|need to|have to)\\s+(?:also\\s+|explicitly\\s+|not\\s+)*(?:give|create|install|provide|grant|enable|disable|specify|configure|choose|define|assign|attach|set|select|change)"
                    + "|must\\s+have\\s+.+\\s(?:enabled|turned on|switched on|activated|configured|set up)(?: in order)? to"
                    + "|can\\s+(?:also\\s+)?(?:enable|disable|specify|configure|choose|define|customi[sz]e|select|register|export|import|download|upload|set(?! to\\b)|implement|create|sign|log))\\s.+");
    /** {@code Must bring your own ropes}, {@code can book using the console}: whatever the heading names, only the reader does that. */
    private static final Pattern READERS = Pattern.compile(
            "(?i)(?:must|should|needs? to|ha(?:s|ve) to)\\s(?!be\\b|have\\b)[a-z]+ [^.;]{0,40}\\byour own\\b.*"
                    + "|can(?:not|'t)?\\s(?:(?:also|now|only|just) )?(?!be\\b)(?:(?:send|upload|download|connect|log in) |[a-z]+ [^.;]{2,60}? )(?:using|via|through|with) (?:(?:the|an?|your|aws|amazon) )?(?:[\\p{L}\\d/-]+ ){0,2}?(?:sdks?|cli|apis?|console|agent|domain|urls?|browser|ssh|rdp)\\b.*");

    private static final Pattern NOW = Pattern.compile("^can now ");
    private static final Pattern DOER = Pattern.compile(
            "(?i).*(?:producer|consumer|client|customer|user|application|app|agent|developer|account|owner|publisher|subscriber|browser|instance|device|host|server|function)s?");

    /** A sentence that begins with its verb says nothing of its subject, though it may name it further on. */
    private static final Pattern PREDICATE = Pattern.compile(
            "^(?i:supports|uses|has|allows|provides|contains|includes|requires|works|gives|stores|can|cannot|must|does|is)\\s");

    /** {@code In addition to lifting crates, cranes also …}: the phrase goes as a whole. */
    private static final Pattern BESIDES = Pattern.compile("^(?i)in addition to [^,;:]+,\\s+(?=\\p{L})");

    /** {@code Whereas the pier is closed}: what it is set against was another sentence. */
    private static final Pattern HALF = Pattern.compile("(?i)whereas,? (?<half>[^,()]+)");

    private static final Pattern SIGNS = Pattern.compile("^[\\s,:;.]+");
    /** {@code It is common to …}; {@code It is able to …} is said of a thing. */
    private static final Pattern EXPLETIVE = Pattern.compile(
            "(?i)^it(?:['’]s| (?:is|was|will be|would be|can be|may be))(?: (?:not|also|very|often|always|usually|generally|only|still))* "
                    + "(?:possible\\b|(?:an? |the )?(?:(?:un)?common|usual|typical|standard|important|essential|crucial|necessary|mandatory|recom+end?ed|required|better|best|easy|easier|hard|harder|good|bad|wise|useful|helpful|advised|advisable|allowed|permitted|impossible|safe|enough|sufficient)(?: (?:idea|practice|way))?"
                    + " (?:for (?:\\p{L}+ ){1,3})?(?:to|that)\\b)");

    private final Lexicon lexicon;
    private final Tagger tagger;

    StandingAlone(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    /**
     * The sentence with what it speaks about.
     *
     * @param ofTerm whether it is the meaning of a term
     * @param spokenOf what the sentences before it speak of; may be empty
     */
    Said of(Sentence sentence, boolean ofTerm, String spokenOf, Place place) {
        Sentence headed = withReader(withoutPronoun(sentence), place.subject());
        Sentence bare = withName(headed, spokenOf.isEmpty() && place.titled() ? place.subject() : spokenOf);
        if (EXPLETIVE.matcher(sentence.text()).find()) {
            return new Said("", sentence);
        }
        boolean subjectMissing = headed != sentence || lacksSubject(bare) || bare.wordCount() < SHORT_WORDS;
        String subject = spokenOf.isEmpty() ? place.subject() : spokenOf;
        if (ofTerm) {
            boolean does = bare.token(0).is(Tag.VERB) || bare.token(0).is(Tag.AUXILIARY);
            return new Said(
                    (!does || bare.text().contains(spokenOf)) && Clauses.names(bare.text(), spokenOf) ? "" : spokenOf,
                    bare);
        }
        boolean introduced = !place.leadIn().isEmpty()
                && place.leadIn().charAt(0) != '('
                && Phrases.words(place.leadIn()) <= MOST_LABEL_WORDS;
        // "can lift 3 t: up to 9 t": a predicate is no label, the heading does both
        if (introduced && !hasFiniteVerb(bare) && !isPredicate(place)) {
            return new Said(Phrases.bare(place.leadIn()), sentence);
        }
        boolean named = PREDICATE.matcher(bare.text()).find()
                ? bare.text().toLowerCase(Locale.ROOT).startsWith(subject.toLowerCase(Locale.ROOT))
                : Clauses.names(bare.text(), subject);
        // "SL is red" under "SL vs NL" is short, but says itself what is red
        boolean own = spokenOf.isEmpty() && headed == sentence && !lacksSubject(bare) && NoName.is(subject);
        return new Said(subjectMissing && !named && !own ? subject : "", bare);
    }

    /** {@code It is common to …}: "it" stands for what follows. */
    static boolean isExpletive(String sentence) {
        return EXPLETIVE.matcher(sentence).find();
    }

    /** Without what only leads over from the sentence before. */
    String withoutDiscourse(String sentence) {
        Matcher half = HALF.matcher(sentence);
        String rest = half.matches() ? Phrases.capitalised(half.group("half")) : sentence;
        String filler = lexicon.discourseAtStart(rest);
        while (!filler.isEmpty()) {
            Matcher besides = BESIDES.matcher(rest);
            if (besides.find()) {
                return Phrases.capitalised(rest.substring(besides.end()));
            }
            rest = SIGNS.matcher(rest.substring(filler.length())).replaceFirst("");
            filler = lexicon.discourseAtStart(rest);
        }
        return rest;
    }

    /** {@code It uses …} becomes {@code uses …}: the label says who. */
    private Sentence withoutPronoun(Sentence sentence) {
        if (sentence.size() < 3 || EXPLETIVE.matcher(sentence.text()).find()) {
            return sentence;
        }
        String first = sentence.token(0).lower();
        Tag second = sentence.token(1).tag();
        boolean speaksOfSubject =
                first.equals("it") || first.equals("they") || first.equals("this") || first.equals("these");
        if (speaksOfSubject && (second == Tag.AUXILIARY || second == Tag.VERB || second == Tag.ADVERB)) {
            return tagger.tag(sentence.text().substring(sentence.token(1).start()));
        }
        return sentence;
    }

    /** {@code Must enable versioning} is said to the reader, not of the heading. */
    private Sentence withReader(Sentence sentence, String heading) {
        boolean readers = READERS.matcher(sentence.text()).matches()
                && !DOER.matcher(heading).matches();
        return readers || ORDER.matcher(sentence.text()).matches()
                ? tagger.tag(
                        "You " + NOW.matcher(Phrases.lowered(sentence.text())).replaceFirst("can "))
                : sentence;
    }

    /** {@code You can set it per group} says what "it" is, where only the heading can be meant. */
    private Sentence withName(Sentence sentence, String name) {
        Matcher done = DONE_BY.matcher(sentence.text());
        if (done.matches()) {
            return lexicon.verbBase(done.group("how").toLowerCase(Locale.ROOT))
                    .map(verb -> tagger.tag(Phrases.capitalised(
                                    done.group("who").toLowerCase(Locale.ROOT)) + " " + verb + done.group("rest")))
                    .orElse(sentence);
        }
        Matcher led = LED_PRONOUN.matcher(sentence.text());
        if (led.matches()
                && isNamed(name)
                && Nouns.isPlural(name) == led.group("pronoun").equalsIgnoreCase("they")) {
            return tagger.tag(led.group("lead") + " " + lexicon.lowered(name) + " " + led.group("rest"));
        }
        Matcher order = ORDER_OF_IT.matcher(sentence.text());
        boolean one = order.matches()
                && isNamed(name)
                && !Nouns.isPlural(name)
                && !OTHER_PRONOUN.matcher(order.group("rest")).find();
        return one
                ? tagger.tag(order.group("start") + " " + (Character.isUpperCase(name.charAt(0)) ? name : "the " + name)
                        + order.group("rest"))
                : sentence;
    }

    private boolean isNamed(String name) {
        return !name.isEmpty() && Phrases.words(name) <= MOST_SUBJECT_WORDS && !lexicon.isGeneric(Nouns.lastWord(name));
    }

    private static boolean lacksSubject(Sentence sentence) {
        Tag first = sentence.token(0).tag();
        return switch (first) {
            case VERB, AUXILIARY, ADVERB, NUMBER, PUNCTUATION, OPEN, CLOSE, ARROW -> true;
            case PREPOSITION, CONJUNCTION -> !hasFiniteVerb(sentence);
            default -> !hasFiniteVerb(sentence);
        };
    }

    private boolean isPredicate(Place place) {
        Sentence lead = tagger.tag(Phrases.bare(place.leadIn()));
        Token first = lead.token(0);
        return lead.size() > 1
                && Phrases.words(place.subject()) <= MOST_SUBJECT_WORDS
                && (first.is(Tag.AUXILIARY)
                        || first.is(Tag.VERB) && first.lower().endsWith("s")
                        || first.lower().equals("not"));
    }

    private static boolean hasFiniteVerb(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.VERB));
    }
}
