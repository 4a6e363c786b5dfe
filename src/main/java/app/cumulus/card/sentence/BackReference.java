package app.cumulus.card.sentence;

import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts in what {@code to do so}, {@code in this case}, a bare {@code to change,} and {@code it} mean, where the sentence before tells. */
public final class BackReference {

    private static final int MOST_GOAL_WORDS = 15;
    private static final int MOST_INTRODUCTION_WORDS = 15;

    private static final Pattern DO_SO =
            Pattern.compile("(?i)(?:(?:and|so|but) )?to (?:do|achieve) (?:so|that|this|it)\\s*,?\\s+(?<rest>.+)");
    private static final Pattern LIKEWISE = Pattern.compile("(?i)(?:similarly|likewise|also|in the same way)\\b");

    private static final Pattern GOAL = Pattern.compile(
            "(?i)(?:.*\\b)?(?:(?:you|we|i|they|one|users?) (?:can|could|may|might|want to|need to|have to|must|should)"
                    + "|(?:can|do|could|should) (?:you|we|i)|needs? to|has to|how to) (?:(?:also|then|easily) )?"
                    + "(?<goal>\\p{L}+ [^?!.;]{3,110}?)\\s*(?:\\([^()]*\\))?[.?!:]?\\s*");
    private static final Pattern VAGUE = Pattern.compile("(?i)\\b(?:it|its|this|that|these|those|they|them|so)\\b");

    private static final Pattern BARE = Pattern.compile("(?i)to (?<verb>\\p{L}+),\\s+(?<rest>.+)");

    private static final Pattern IN_CASE =
            Pattern.compile("(?i)(?:(?:and|but|so) )?in (?:this|that|such)(?: an?)? cases?\\s*,?\\s+(?<rest>.+)");
    private static final Pattern CONDITION = Pattern.compile("(?i)(?<case>(?:if|when) [^,]{6,80}),.*");
    /** {@code But what if the gate is shut?}, {@code What is the gate is shut?}: a case, put as a question. */
    private static final Pattern POSED = Pattern.compile(
            "(?i)(?:(?:but|and|so|now|well|then|ok),? )*(?:what if|what (?:is|happens if)(?= (?:the|an?) (?:\\p{L}+ ){1,4}(?:is|are|has|can)\\s)) (?:there (?=you\\b|we\\b))?(?<case>[^?]{8,100}?)\\s*\\?");

    private static final Pattern ADVISED = Pattern.compile("(?i)(?:you|we) .+|(?:[^,:;]+ )?(?:helps?|steps? in)\\b.*");
    private static final Pattern DEMAND =
            Pattern.compile("(?<subject>[^,:]{2,40}) must be (?<state>[^,:]{3,80}?)[.]?\\s*");

    private static final Pattern SAME_VERB = Pattern.compile(
            "(?<subject>(?:[Tt]he )?[\\p{L}\\p{N}/-]+(?: [\\p{L}\\p{N}/-]+)?) (?<verb>\\p{Ll}+) it\\b(?<rest>.*)");

    /** {@code 64 for trucks & 32 for others}: others than trucks. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?<start>.*\\bfor (?<thing>[\\p{L}\\p{N}][^,;&:.()]{1,30}?)\\s*(?:&|and|,|but|;)\\s*[^,;&:.]{1,40}?\\bfor others)(?<rest>|\\s*[.,;)].*)");

    private static final Pattern OF_THEM =
            Pattern.compile("(?i)\\b(?:one|any|each|all|some|most|none) of (?<them>them)\\b");
    private static final Pattern NEW = Pattern.compile("\\bthe (?=new (?<noun>\\p{Ll}+)\\b)");

    /** {@code You can issue a badge. But it must carry …}: what the reader made is what "it" is. */
    private static final Pattern MADE = Pattern.compile(
            "(?:[Yy]ou|[Ww]e) (?:can|could|may|must|should|need to|have to) (?:also )?(?:create|define|add|attach|set|make|configure|specify|assign|issue|write|use) (?<thing>.+)");

    private static final Pattern IT_HAS = Pattern.compile(
            "(?i)(?:but |and )?it (?<rest>(?:must|should|has to|needs to|cannot|can only|allows|consists|contains|starts|begins|ends|belongs|lives)\\b.+)");

    private static final Pattern MAY_POINT =
            Pattern.compile("(?i)^(?:(?:and|so|but) )?(?:to|in)\\b|\\bit\\b|\\bthem\\b|\\bfor others\\b|\\bthe new\\b");

    private static final Pattern ON_IT = Pattern.compile("(?i)(?<verb>\\p{L}+) it\\b(?<rest>.*)");
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}{2,6}");
    /** {@code You seal them at night} behind {@code Crates are numbered}. */
    private static final Pattern ON_THEM = Pattern.compile(
            "(?i)(?:you|we) (?<deed>(?:(?:can|must|should|need to|have to) )?(?!are\\b|is\\b)\\p{L}+) them\\b(?<rest>(?!.*\\b(?:it|they|them)\\b).*)");

    private static final Pattern MANY = Pattern.compile(
            "(?<things>(?:The )?\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*)?) (?:are|have|can|must|should)\\b(?!.*\\band\\b).*");
    /** What it is at first, or how many there are. */
    private static final Pattern PASSING =
            Pattern.compile("(?i)(?:empty|new|blank|single|separate|different|other|another|second|simple|full) .*");

    private static final Pattern ARTICLE = Pattern.compile("\\ban? \\p{L}");

    private static final Pattern INDEFINITE = Pattern.compile("(?i)an?");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final ActedOn actedOn;

    public BackReference(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.actedOn = new ActedOn(lexicon, tagger, new ClauseParser(lexicon));
    }

    /** The sentence with what it points at; as it was, where it points at nothing or nothing tells. */
    public String of(String sentence, String before) {
        boolean definite = sentence.contains(" the ") && ARTICLE.matcher(before).find();
        boolean points = MAY_POINT.matcher(sentence).find();
        if (!points && !definite) {
            return sentence;
        }
        List<String> told = Sentences.of(before);
        String last = told.isEmpty() ? "" : told.get(told.size() - 1);
        return points ? pointing(sentence, last, told) : definite(sentence, last);
    }

    private String pointing(String sentence, String last, List<String> told) {
        return aimed(sentence, last)
                .or(() -> inCase(sentence, last))
                .or(() -> acting(sentence, last))
                .or(() -> actedOn.again(sentence, last))
                .or(() -> made(sentence, last, told.isEmpty() ? "" : told.get(0)))
                .orElseGet(() -> named(sentence, last));
    }

    private Optional<String> aimed(String sentence, String last) {
        Matcher so = DO_SO.matcher(sentence);
        if (so.matches() && LIKEWISE.matcher(last).lookingAt()) {
            // it is done for the sake of both
            return Optional.empty();
        }
        if (so.matches()) {
            Matcher goal = GOAL.matcher(last);
            return goal.matches() && isGoal(goal.group("goal"))
                    ? Optional.of("To " + goal.group("goal") + ", " + Phrases.lowered(so.group("rest")))
                    : Optional.empty();
        }
        Matcher bare = BARE.matcher(sentence);
        if (bare.matches() && lexicon.verbBase(bare.group("verb")).isPresent()) {
            String object = actedOn.same(bare.group("verb"), last);
            return object.isEmpty()
                    ? Optional.empty()
                    : Optional.of("To " + bare.group("verb") + " " + object + ", " + bare.group("rest"));
        }
        return Optional.empty();
    }

    private static Optional<String> inCase(String sentence, String last) {
        Matcher one = IN_CASE.matcher(sentence);
        // what somebody else does then is told as the answer of the question itself
        boolean posed = one.matches() && POSED.matcher(last).matches();
        boolean answered = posed && !ADVISED.matcher(one.group("rest")).matches();
        String meant = one.matches() && !answered ? caseOf(last) : "";
        return meant.isEmpty() ? Optional.empty() : Optional.of(Phrases.capitalised(meant) + ", " + one.group("rest"));
    }

    /** What the verb acts on is what it acted on in the sentence before. */
    private Optional<String> acting(String sentence, String last) {
        Matcher same = SAME_VERB.matcher(sentence);
        if (!same.matches() || !lexicon.isOnlyVerb(same.group("verb"))) {
            return Optional.empty();
        }
        String object = actedOn.by(same.group("verb"), last);
        return object.isEmpty()
                ? Optional.empty()
                : Optional.of(same.group("subject") + " " + same.group("verb") + " " + object + same.group("rest"));
    }

    private Optional<String> made(String sentence, String last, String title) {
        Matcher it = IT_HAS.matcher(sentence);
        Matcher made = MADE.matcher(Phrases.bare(last));
        if (!it.matches() || !made.matches()) {
            return Optional.empty();
        }
        Sentence words = tagger.tag(made.group("thing"));
        int end = ActedOn.endOfPhrase(words, 0);
        boolean one = words.token(0).is(Tag.DETERMINER)
                ? INDEFINITE.matcher(words.token(0).text()).matches()
                : SHORT_NAME.matcher(words.token(0).text()).matches();
        if (end < 0 || !one || lexicon.isGeneric(words.token(end).text())) {
            return Optional.empty();
        }
        String thing = words.token(0).is(Tag.DETERMINER) ? "The " + words.words(1, end) : words.words(0, end);
        // "Night Gates. You can open an NG.": what is abbreviated stands at the head of the line
        return Optional.of(
                (isShortFor(thing, title) ? "The " + Nouns.singular(title) : thing) + " " + it.group("rest"));
    }

    private static boolean isShortFor(String letters, String title) {
        StringBuilder initials = new StringBuilder();
        for (String word : title.strip().split("\\s+")) {
            initials.append(word.charAt(0));
        }
        return letters.contentEquals(initials);
    }

    private String named(String sentence, String last) {
        Matcher others = OTHERS.matcher(sentence);
        if (others.matches()) {
            return others.group("start") + " than " + others.group("thing") + others.group("rest");
        }
        Matcher them = OF_THEM.matcher(sentence);
        if (them.find()) {
            String things = onlyPlural(tagger.tag(last));
            boolean own =
                    !onlyPlural(tagger.tag(sentence.substring(0, them.start()))).isEmpty();
            return things.isEmpty() || own
                    ? sentence
                    : sentence.substring(0, them.start("them")) + "the " + things
                            + sentence.substring(them.end("them"));
        }
        Matcher acted = ON_THEM.matcher(sentence);
        Matcher many = MANY.matcher(last);
        if (acted.matches() && many.matches() && Nouns.isPlural(many.group("things"))) {
            return "You " + acted.group("deed") + " " + Phrases.lowered(many.group("things")) + acted.group("rest");
        }
        Matcher fresh = NEW.matcher(sentence);
        boolean told = fresh.find() && Phrases.stems(last).containsAll(Phrases.stems(fresh.group("noun")));
        return told
                ? sentence.substring(0, fresh.start()) + "a " + sentence.substring(fresh.end())
                : definite(sentence, last);
    }

    /** {@code Shut it without the key} behind {@code There is a night key in the hall}: the night key. */
    private String definite(String sentence, String last) {
        String thing = onlyThing(tagger.tag(last));
        int space = thing.lastIndexOf(' ');
        if (space < 0
                || Phrases.words(last) > MOST_INTRODUCTION_WORDS
                || PASSING.matcher(thing).matches()
                || Clauses.names(sentence, thing)) {
            return sentence;
        }
        Sentence words = tagger.tag(sentence);
        String noun = thing.substring(space + 1);
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean ends = i + 2 >= words.size()
                    || !words.token(i + 2).tag().isContent()
                            && !words.token(i + 2).lower().equals("of");
            if (ends
                    && words.token(i).lower().equals("the")
                    && words.token(i + 1).text().equals(noun)) {
                int at = words.token(i + 1).start();
                return sentence.substring(0, at) + thing + sentence.substring(at + noun.length());
            }
        }
        return sentence;
    }

    /** The one noun that says many; empty where there are more, or none. */
    private String onlyPlural(Sentence words) {
        String things = "";
        for (Token token : words.tokens()) {
            if (token.is(Tag.NOUN) && Nouns.isPlural(token.text()) && !lexicon.isGeneric(token.text())) {
                if (!things.isEmpty()) {
                    return "";
                }
                things = token.text();
            }
        }
        return things;
    }

    /** {@code If the gate is shut}, told of as a condition or as what must be. */
    private static String caseOf(String told) {
        Matcher condition = CONDITION.matcher(told);
        Matcher demand = DEMAND.matcher(told);
        Matcher posed = POSED.matcher(told);
        String found = posed.matches()
                ? "if " + posed.group("case")
                : condition.matches()
                        ? condition.group("case")
                        : demand.matches()
                                ? "if " + Phrases.lowered(demand.group("subject"))
                                        + (Nouns.isPlural(demand.group("subject")) ? " are " : " is ")
                                        + demand.group("state")
                                : "";
        return VAGUE.matcher(found).find() ? "" : found;
    }

    /** Steps of which the first says what "it" is, where the line before speaks of one thing only. */
    public List<String> started(List<String> steps, String before) {
        Matcher it = steps.isEmpty() ? null : ON_IT.matcher(steps.get(0));
        if (it == null || !it.matches()) {
            return steps;
        }
        String thing = onlyThing(tagger.tag(before));
        if (thing.isEmpty()) {
            return steps;
        }
        List<String> named = new ArrayList<>(steps);
        named.set(0, it.group("verb") + " the " + thing + it.group("rest"));
        return named;
    }

    /** The one noun phrase with "a"; empty where there are more, or none. */
    private static String onlyThing(Sentence words) {
        String thing = "";
        for (int i = 0; i + 1 < words.size(); i++) {
            if (INDEFINITE.matcher(words.token(i).text()).matches()) {
                int last = ActedOn.endOfPhrase(words, i + 1);
                if (last < 0 || !thing.isEmpty()) {
                    return "";
                }
                thing = words.words(i + 1, last);
            }
        }
        return thing;
    }

    private boolean isGoal(String goal) {
        String first = goal.substring(0, goal.indexOf(' '));
        return lexicon.verbBase(first).filter(first::equalsIgnoreCase).isPresent()
                && Phrases.words(goal) <= MOST_GOAL_WORDS
                && !VAGUE.matcher(goal).find();
    }
}
