package app.cumulus.card.sentence;

import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Turns what is worded as an order into the statement that is meant: {@code make sure the gate is shut} says that the gate must
 * be shut, {@code include two lists} behind a thing that was named says that it includes them.
 */
public final class Stated {

    private static final Pattern PROCEDURE =
            Pattern.compile("(?i).* (?:order|process|procedure|workflow|flow|sequence|steps?|lifecycle)");

    private static final Pattern MAKE_SURE = Pattern.compile(
            "(?i)(?:(?:you|we) (?:must|should|need to|have to) )?(?:make sure|ensure|be sure)(?: that)?\\s+(?<what>.+)");
    /** {@code It is necessary to lock the gate} says that you must. */
    private static final Pattern WANTED = Pattern.compile(
            "(?i)(?:it(?: is|['’]s)(?: also)? |(?:highly |strongly )?(?=(?:recommended|advised) to (?!use\\b|be\\b|have\\b)))(?<how>(?:not |im)?possible|(?:very )?(?:common|usual|typical)|mandatory|necessary|required|obligatory|recommended|advised|better|best|an? good (?:idea|practice)|an? best practice|good practice|best practice) to (?<what>\\p{L}+ .+)");

    /** {@code Must set up a bell} under a heading: the heading does not, whoever uses it must. */
    private static final Pattern DUTY = Pattern.compile(
            "(?i)(?<modal>must|should|needs? to|ha(?:s|ve) to) (?<adverb>(?:also|always|then|first|manually) )?(?<verb>\\p{L}+)(?<rest>(?: up)? (?!(?:by|to|for|in|on|with|from|at|when|if|as)\\b).+)");

    private static final Set<String> READERS = Set.of(
            "set", "setup", "active", "plan", "manage", "pay", "buy", "update", "test", "check", "know", "choose");

    private static final Set<String> OF_NOUN = Set.of("for", "of");
    private static final int LEAST_DOING = 3;
    /** {@code Depending on the crane}, {@code Considering crates}: of no deed of the thing. */
    private static final Pattern PARTICLE = Pattern.compile(
            "depending|considering|following|including|concerning|regarding|being|having|doing|understanding|knowing|learning|remembering|containing|meaning|existing|remaining|needing");

    /** {@code Lifting feature}: what a thing has, no deed. */
    private static final Pattern OF_DEED = Pattern.compile(
            "(?:feature|capability|option|mode|policy|mechanism|service|process|functionality|system|tool|support|group|plan)s?");

    private static final Pattern DOING = Pattern.compile("(?i).*ing|.*\\b(?:with|vs|and|use cases?)\\b.*");
    private static final Pattern MODAL =
            Pattern.compile("(?i)(?:must|should|can|cannot|may|will|need|needs|could|would)\\b.*");

    /** {@code Paint your boat}: what the reader shall do. */
    private static final Pattern TO_READER = Pattern.compile("(?i)\\p{L}+[^s\\W] (?:\\p{L}+ )?your\\b");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final ClauseParser parser;
    private final Naming naming;
    private final WordList nounlike = WordList.of("nounlike.txt");
    private final WordList setups = WordList.of("setup-verbs.txt");
    private final WordList describing = WordList.of("describing-verbs.txt");

    public Stated(Lexicon lexicon, Tagger tagger, ClauseParser parser) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.parser = parser;
        this.naming = new Naming(lexicon, tagger);
    }

    /** The sentence as a statement; as it was, where it is none in disguise. */
    Sentence of(String text, boolean named, String spokenOf, Place place) {
        Matcher sure = MAKE_SURE.matcher(text);
        if (sure.matches()) {
            return demanded(sure.group("what")).map(tagger::tag).orElseGet(() -> tagger.tag(text));
        }
        Matcher wanted = WANTED.matcher(text);
        if (wanted.matches()) {
            return tagger.tag(
                    "You " + modal(wanted.group("how").toLowerCase(Locale.ROOT)) + " " + wanted.group("what"));
        }
        Matcher duty = DUTY.matcher(text);
        if (spokenOf.isEmpty() && duty.matches() && isReaders(duty.group("verb").toLowerCase(Locale.ROOT))) {
            return tagger.tag(ofReader(duty));
        }
        Sentence sentence = tagger.tag(text);
        return described(sentence, named, spokenOf, place);
    }

    private boolean isReaders(String verb) {
        return setups.has(verb) || READERS.contains(verb);
    }

    private static String ofReader(Matcher duty) {
        String modal = duty.group("modal").toLowerCase(Locale.ROOT).equals("should") ? "should" : "must";
        String verb = duty.group("verb").toLowerCase(Locale.ROOT);
        String spelled = verb.equals("setup") ? "set up" : verb.equals("active") ? "activate" : verb;
        String adverb = duty.group("adverb") == null ? "" : duty.group("adverb");
        return "You " + modal + " " + adverb + spelled + duty.group("rest");
    }

    private static String modal(String how) {
        return switch (how) {
            case "possible" -> "can";
            case "not possible", "impossible" -> "cannot";
            case "mandatory", "necessary", "required", "obligatory" -> "must";
            case "common", "very common", "usual", "very usual", "typical", "very typical" -> "usually";
            default -> "should";
        };
    }

    /** {@code the gate is shut} as a demand: {@code the gate must be shut}. */
    private Optional<String> demanded(String what) {
        Optional<Clause> parsed = parser.parse(tagger.tag(what))
                .filter(clause -> clause.lead().isEmpty()
                        && !clause.subject().isEmpty()
                        && what.startsWith(clause.subject() + " " + clause.verb()));
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = parsed.get();
        String behind = what.substring(clause.subject().length() + 1);
        if (MODAL.matcher(clause.verb()).matches()) {
            return Optional.of(Phrases.capitalised(what));
        }
        String first = behind.split(" ")[0];
        String base = switch (first.toLowerCase(Locale.ROOT)) {
            case "is", "are" -> "be";
            case "has", "have" -> "have";
            default -> lexicon.isOnlyVerb(first) ? lexicon.verbBase(first).orElse("") : "";
        };
        return base.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Phrases.capitalised(clause.subject() + " must " + base + behind.substring(first.length())));
    }

    /** {@code Establishing a link}, said of a thing: it establishes one. */
    public String told(String text) {
        Sentence sentence = tagger.tag(text);
        return isDoing(sentence) ? third(sentence) : text;
    }

    /** A verb that is nothing else, and no clause of which it is the subject: {@code Sealing the crate saves time}. */
    private boolean isDoing(Sentence sentence) {
        String first = sentence.size() > LEAST_DOING ? sentence.token(0).lower() : "";
        return first.endsWith("ing")
                && !PARTICLE.matcher(first).matches()
                && lexicon.verbBase(first).filter(lexicon::isOnlyVerb).isPresent()
                && (sentence.token(1).tag().isContent() || sentence.token(1).is(Tag.DETERMINER))
                && !sentence.token(1).is(Tag.VERB)
                && !OF_DEED.matcher(sentence.token(1).lower()).matches()
                && sentence.tokens().stream()
                        .skip(2)
                        .noneMatch(token -> token.is(Tag.AUXILIARY)
                                || token.is(Tag.VERB) && token.lower().endsWith("s"));
    }

    private String third(Sentence sentence) {
        String first = sentence.token(0).lower();
        String base = lexicon.verbBase(first).orElse(first);
        return Phrases.capitalised(Nouns.thirdPerson(base))
                + sentence.text().substring(sentence.token(0).end());
    }

    /** A verb in its plain form that tells what the thing does rather than what the reader shall do. */
    private Sentence described(Sentence sentence, boolean named, String spokenOf, Place place) {
        // "Loading order: 1. Weigh the crate": the order weighs nothing
        if (sentence.size() < 2 || PROCEDURE.matcher(place.subject()).matches()) {
            return sentence;
        }
        String first = sentence.token(0).lower();
        // "Establishing a link": read as a noun, but nothing is called so
        boolean read = sentence.token(0).is(Tag.VERB);
        boolean other = !spokenOf.isEmpty() && !place.subject().contains(spokenOf);
        if (!read && (other || !isDoing(sentence))) {
            return sentence;
        }
        String subject = Naming.brief(spokenOf.isEmpty() ? place.subject() : spokenOf);
        boolean thing = named && naming.usable(subject)
                || place.titled()
                        && place.leadIn().isEmpty()
                        && naming.usable(subject)
                        && (naming.isName(subject) || naming.isService(subject))
                        && !naming.isGeneric(subject);
        boolean doing = first.endsWith("ing")
                && sentence.size() > LEAST_DOING
                && !OF_NOUN.contains(sentence.token(1).lower())
                && !DOING.matcher(subject).matches();
        // "support for red lamps": what it has
        boolean noun = !first.equals("cost")
                && nounlike.has(first)
                && OF_NOUN.contains(sentence.token(1).lower());
        boolean told =
                noun || isRow(sentence) || TO_READER.matcher(sentence.text()).lookingAt();
        if (told || !thing || !describing.has(first) && !doing || Nouns.isPlural(subject)) {
            return sentence;
        }
        return tagger.tag(third(sentence));
    }

    /** {@code forward crates and lift hooks}: two deeds, of which only the first would be put in another form. */
    private boolean isRow(Sentence sentence) {
        return IntStream.range(2, sentence.size())
                .anyMatch(i -> sentence.token(i - 1).is(Tag.CONJUNCTION)
                        && lexicon.isBase(sentence.token(i).lower())
                        && lexicon.isOnlyVerb(sentence.token(i).lower()));
    }
}
