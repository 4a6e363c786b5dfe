package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the noun for the members of a heading or lead-in: {@code routing policy} for what stands under "Routing Policies". */
public final class KindNoun {

    private static final int MOST_WORDS = 6;
    private static final Pattern THERE = Pattern.compile(
            "(?:.*[.;] )?(?:there (?:are|is)|we have|you have|you can (?:use|have))(?: only| mainly)? (?:\\d{1,2}|two|three|four|five|six|several|different|some)(?: different| main)? (?<what>[\\p{L} /-]+?)(?: (?:we|you|that|which)\\b.*)?:?(?: .*)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF =
            Pattern.compile("^(?:the )?(?<kind>\\p{L}+) of (?<what>.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile(
            "^(?:the )?(?:\\d{1,2}|two|three|four|five|six|several|different) (?:different |main )?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE = Pattern.compile("type|kind|form|class|tier|mode", Pattern.CASE_INSENSITIVE);
    private static final Pattern VAGUE =
            Pattern.compile("\\b(?:summary|overview|tips|notes|general|basics)\\b|&| and ", Pattern.CASE_INSENSITIVE);
    /** {@code Opening yard gates}: what is told there is how to do it. */
    private static final Pattern DOING = Pattern.compile(
            "(?i)(?:using|creating|managing|understanding|choosing|configuring|adding|setting up|working with|comparing|securing) ");

    private static final Pattern NO_KIND = Pattern.compile(
            "examples?|use cases?|cases?|steps?|reasons?|keys?|sizes?|points?|limits?|limitations?|benefits?|advantages?|disadvantages?|ways?|phases?|resources?|requirements?|sections?|checks?",
            Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;
    private final Naming naming;
    private final WordList kinds = WordList.of("kinds.txt");

    public KindNoun(Lexicon lexicon, Naming naming) {
        this.lexicon = lexicon;
        this.naming = naming;
    }

    /** The noun in the singular, with what it belongs to; none if what stands above the passage names no kind. */
    public Optional<String> above(Passage passage) {
        return above(passage.place());
    }

    /** The same for what stands at a place. */
    public Optional<String> above(Place place) {
        if (!place.leadIn().isEmpty()) {
            Matcher there = THERE.matcher(place.leadIn());
            return there.matches() ? of(there.group("what").strip(), place.subject()) : Optional.empty();
        }
        return place.titled() && place.topic().size() > 1
                ? of(place.heading(), place.topic().get(place.topic().size() - 2))
                : Optional.empty();
    }

    private Optional<String> of(String title, String owner) {
        String heading = COUNT.matcher(title).replaceFirst("");
        Matcher of = OF.matcher(heading);
        String noun = of.matches() ? of.group("kind") : heading;
        String last = Nouns.lastWord(noun);
        boolean listed = kinds.has(last)
                && !DOING.matcher(heading).lookingAt()
                && Nouns.isPlural(last)
                && !NO_KIND.matcher(last).matches();
        if (!listed || Phrases.words(heading) > MOST_WORDS || noun.contains(" and ") || noun.contains("&")) {
            return Optional.empty();
        }
        String one = lowered(Nouns.singular(noun));
        if (of.matches()) {
            return Optional.of(one + " of " + lowered(Nouns.singular(of.group("what"))));
        }
        boolean bare = Phrases.words(one) == 1 || Phrases.words(one) == 2 && allCommon(one);
        if (!bare) {
            return Optional.of(one);
        }
        String of2 = Naming.brief(owner);
        if (VAGUE.matcher(of2).find()) {
            return Optional.empty();
        }
        if (TYPE.matcher(one).matches()) {
            return naming.usable(of2) ? Optional.of(one + " of " + Nouns.singular(of2)) : Optional.empty();
        }
        return naming.usable(of2) && !Naming.sharesWord(of2, one) && !Nouns.isPlural(of2)
                ? Optional.of(of2 + " " + one)
                : Optional.empty();
    }

    private boolean allCommon(String noun) {
        for (String word : noun.split(" ")) {
            if (!lexicon.isCommon(word)) {
                return false;
            }
        }
        return true;
    }

    /** Ordinary words in small letters; names as they are. */
    String lowered(String noun) {
        StringBuilder lowered = new StringBuilder();
        for (String word : noun.split(" ")) {
            boolean ordinary = lexicon.isCommon(word)
                    || kinds.has(word)
                    || lexicon.verbBase(word).isPresent()
                    || lexicon.functionWord(word).isPresent();
            boolean shouted = word.length() > 4 && kinds.has(word) && word.equals(word.toUpperCase(Locale.ROOT));
            boolean titled =
                    shouted || word.length() > 1 && Character.isLowerCase(word.charAt(1)) || word.length() == 1;
            lowered.append(lowered.isEmpty() ? "" : " ")
                    .append(ordinary && titled ? word.toLowerCase(Locale.ROOT) : word);
        }
        return lowered.toString();
    }
}
