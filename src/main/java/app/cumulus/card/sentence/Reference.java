package app.cumulus.card.sentence;

import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what {@code this period} and {@code this feature} are, where the sentence before or the heading tells. */
final class Reference {

    private static final Pattern POINTER =
            Pattern.compile("\\b(?<pointer>[Tt]his|[Tt]hese|[Tt]hat(?=\\s+period)|[Ss]uch)\\s+(?<noun>[a-z]{4,})\\b");

    /** Nouns by which a writer means the thing of the heading. */
    private static final Pattern STANDING_IN = Pattern.compile(
            "feature|service|method|mode|option|section|setting|policy|technique|approach|strategy|pattern|tool|rule|function|table|mechanism");

    /** Nouns that are said behind a name: {@code the Night mode}. */
    private static final Pattern KIND =
            Pattern.compile("method|mode|option|policy|technique|approach|strategy|pattern|mechanism");

    private static final int MOST_KIND_WORDS = 3;

    private static final Pattern OWNER = Pattern.compile("^(?i:its|their)\\s+(?<noun>[a-z]{3,})\\s+(?=\\p{L}+\\b)");

    private static final Pattern UNLIKE = Pattern.compile(
            "^(?i)(?<lead>(?:unlike|compared (?:to|with)|in contrast to)\\s[^,]+,\\s+)(?:this|it)\\s+(?<rest>.*)$");

    private final Lexicon lexicon;
    private final Naming naming;

    Reference(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.naming = new Naming(lexicon, tagger);
    }

    /**
     * A sentence that names what it points at.
     *
     * @param named what it pointed at; empty if it did not
     */
    record Resolved(String text, String named) {}

    /** The sentence with the name in place of the pointer; as it was, where nothing tells what is meant. */
    Resolved of(String sentence, String before, String spokenOf, Place place) {
        String subject = spokenOf.isEmpty() && place.titled() ? Naming.brief(place.subject()) : spokenOf;
        boolean usable = !subject.isEmpty() && naming.usable(subject) && !naming.isGeneric(subject);
        Matcher unlike = UNLIKE.matcher(sentence);
        if (usable && unlike.matches()) {
            return new Resolved(unlike.group("lead") + subject + " " + unlike.group("rest"), subject);
        }
        Matcher owner = OWNER.matcher(sentence);
        if (!spokenOf.isEmpty() && usable && owner.find()) {
            String owned = "The " + owner.group("noun") + " of " + lexicon.lowered(spokenOf) + " ";
            return new Resolved(owned + sentence.substring(owner.end()), "");
        }
        Matcher pointer = POINTER.matcher(sentence);
        if (!pointer.find()) {
            return new Resolved(sentence, "");
        }
        String noun = pointer.group("noun");
        String name = full(noun, before);
        boolean standsIn = usable && STANDING_IN.matcher(noun).matches();
        if (name.isEmpty() && usable && isHeaded(subject, noun)) {
            String headed = subject.substring(0, subject.lastIndexOf(' ') + 1) + noun;
            String said = sentence.substring(0, pointer.start()) + headed + sentence.substring(pointer.end());
            return new Resolved(Phrases.capitalised(said), headed);
        }
        boolean own = standsIn && Clauses.names(subject, noun);
        String kind = KIND.matcher(noun).matches() ? kindOf(spokenOf, place) : "";
        String meant = !name.isEmpty()
                ? "the " + name
                : own
                        ? "the " + subject
                        : standsIn && !kind.isEmpty() ? "the " + kind + " " + noun : standsIn ? subject : "";
        if (meant.isEmpty()) {
            return new Resolved(sentence, "");
        }
        String text = sentence.substring(0, pointer.start()) + meant + sentence.substring(pointer.end());
        return new Resolved(Phrases.capitalised(text), name.isEmpty() ? subject : name);
    }

    /** The innermost heading by itself, where it is a name: {@code Night} for "this mode" under "Pier with cranes", "Night". */
    private String kindOf(String spokenOf, Place place) {
        String heading = Naming.brief(place.heading());
        boolean inner = spokenOf.isEmpty() && place.topic().size() > 1 && Phrases.words(heading) <= MOST_KIND_WORDS;
        return inner && naming.isName(heading) && place.subject().endsWith(heading) ? heading : "";
    }

    /** {@code these lists} under "Yard Lists". */
    private static boolean isHeaded(String subject, String noun) {
        String last = Nouns.lastWord(subject).toLowerCase(java.util.Locale.ROOT);
        return Nouns.isPlural(noun) && Nouns.singular(noun).equals(Nouns.singular(last));
    }

    /** The name that ends with the noun in what was said before: {@code Cooldown Period} for {@code period}. */
    private static String full(String noun, String before) {
        Matcher name = Pattern.compile("(?<name>(?:\\p{Lu}[\\w-]*\\s+){1,3}(?i:" + Pattern.quote(noun) + "))\\b")
                .matcher(before);
        String found = "";
        while (name.find()) {
            found = name.group("name");
        }
        return found.replaceFirst("^(?:The|An?|Each|Every|If|When|In)\\s+", "");
    }
}
