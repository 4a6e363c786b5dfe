package app.cumulus.card.rule;

import app.cumulus.card.fact.Place;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells what names a thing, and how a question must name it so that it is clear which one is meant. */
final class Naming {

    private static final int MOST_NAME_WORDS = 6;
    private static final int MOST_HEADING_WORDS = 4;

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final WordList adjectives = WordList.of("adjectives.txt");
    private final WordList services = WordList.of("services.txt");

    Naming(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    /** Whether the words name something that can be asked about, rather than say something or count something. */
    boolean isName(String name) {
        Sentence words = tagger.tag(name);
        if (words.size() == 0 || Phrases.words(name) > MOST_NAME_WORDS || isGeneric(name)) {
            return false;
        }
        Token first = words.token(0);
        Token last = words.token(words.size() - 1);
        boolean begins = first.tag().isContent() && !first.is(Tag.NUMBER)
                || first.is(Tag.VERB) && (words.size() < 3 || first.lower().endsWith("ing"))
                || first.is(Tag.OPEN) && first.text().equals("<")
                || first.lower().matches("the|an?");
        boolean ends = last.tag().isContent() || last.is(Tag.VERB) || last.is(Tag.CLOSE);
        return begins
                && ends
                && Nouns.count(first.text()) < 0
                && !name.matches("(?i)^[/.].*|.*(?:\\bvs\\b|#|\\?|=|\\d+ [xX] ).*")
                && words.tokens().stream().skip(1).noneMatch(Naming::says);
    }

    /** Only nouns and what may stand before them, numbers and participles too, and no verb that says something. */
    boolean isNounPhrase(String name) {
        Sentence words = tagger.tag(name);
        if (words.size() == 0 || Phrases.words(name) > MOST_NAME_WORDS) {
            return false;
        }
        Token first = words.token(0);
        boolean says = lexicon.isOnlyVerb(first.text()) && !first.lower().matches(".*(?:ing|ed)");
        return !says
                && words.tokens().stream()
                        .noneMatch(token -> token.is(Tag.AUXILIARY)
                                || (token.is(Tag.PRONOUN) || token.is(Tag.DETERMINER))
                                        && (token.start() == 0
                                                || Character.isLowerCase(
                                                        token.text().charAt(0)))
                                || token.is(Tag.CONJUNCTION)
                                || token.is(Tag.PREPOSITION)
                                || token.is(Tag.ARROW));
    }

    private static boolean says(Token token) {
        return token.is(Tag.AUXILIARY)
                || token.is(Tag.PRONOUN)
                || token.is(Tag.ARROW)
                || token.is(Tag.DETERMINER) && !token.lower().matches("the|all|no")
                || token.is(Tag.VERB) && !token.lower().matches(".*(?:ed|ing|en)");
    }

    /** Whether it names a service that is not the one the notes speak of here. */
    boolean isGuest(String name, Place place) {
        String bare = name.toLowerCase(Locale.ROOT).replaceFirst("^(?:aws|amazon) ", "");
        return services.has(bare.replace(' ', '_'))
                && !place.heading().toLowerCase(Locale.ROOT).contains(bare);
    }

    /** Whether it is the name of a service. */
    boolean isService(String name) {
        return services.has(name.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:aws|amazon) ", "")
                .replace(' ', '_'));
    }

    /** Whether all its words are too general to be asked about: {@code use case}, {@code option 2}. */
    boolean isGeneric(String name) {
        return Stream.of(name.split("[^\\p{L}]+"))
                .allMatch(word -> word.length() < 2
                        || lexicon.isGeneric(word)
                        || lexicon.functionWord(word).isPresent());
    }

    boolean isAdjective(String name) {
        return adjectives.has(name);
    }

    /** The name as a question needs it: with its article, its noun, or what it belongs to. */
    String named(String name, Place place) {
        String bare = name.replaceFirst("^(?i:the|an?)\\s+", "");
        String heading = place.heading();
        if (isAdjective(bare) && canFollow(bare, heading)) {
            return bare + " " + heading;
        }
        String subject = brief(place.subject());
        boolean common = Stream.of(bare.split(" ")).allMatch(lexicon::isCommon);
        if (common && usable(subject) && !Clauses.names(subject, bare)) {
            return "the " + bare.toLowerCase(Locale.ROOT) + " of " + subject;
        }
        return bare;
    }

    /** {@code In Subnets, } before a question about a word that means something else elsewhere; empty where it is clear. */
    String scope(String name, Place place) {
        boolean plainWord = name.matches("[\\p{L}][\\p{Ll}-]+") || name.matches("[\\p{L}][\\p{Ll}-]+ [\\p{Ll}-]+");
        String subject = brief(place.subject());
        boolean unclear = plainWord || isGuest(name, place) && place.topic().size() > 1;
        return unclear && usable(subject) && !isGeneric(place.heading()) && !sharesWord(name, subject)
                ? "In " + subject + ", "
                : "";
    }

    /** Whether a heading is fit to be named in a question. */
    boolean usable(String subject) {
        return !subject.isBlank()
                && Phrases.words(subject) <= MOST_HEADING_WORDS + 1
                && !subject.matches(
                        "(?i)notes|contents?|summary|general|overview|terminology|basics|definitions?|misc.*|intro.*|random.*|key (?:terms|points|terminology)|test|\\d.*|.*[,;:?].*|.*exam tips.*")
                && !subject.matches("[a-z0-9]+(?:[-_][a-z0-9]+)+")
                && tagger.tag(subject).token(0).tag().isContent()
                && !isAdjective(subject)
                && tagger.tag(subject).tokens().stream().noneMatch(Naming::says);
    }

    private boolean canFollow(String adjective, String heading) {
        return Phrases.words(heading) <= MOST_HEADING_WORDS
                && Nouns.isPlural(heading)
                && !heading.contains(" and ")
                && !Clauses.names(heading, adjective)
                && usable(heading);
    }

    /** A heading without what explains it: {@code IAM} of {@code IAM - Identity and Access Management}. */
    static String brief(String heading) {
        return heading.replaceFirst("\\s+[-–:]\\s+.*$|\\s+\\([^()]*\\)$", "");
    }

    static boolean sharesWord(String one, String other) {
        return Stream.of(one.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .anyMatch(word -> Stream.of(other.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(second -> second.length() > 1)
                        .anyMatch(second -> Nouns.singular(second).equals(Nouns.singular(word))));
    }
}
