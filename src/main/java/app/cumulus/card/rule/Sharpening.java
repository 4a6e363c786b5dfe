package app.cumulus.card.rule;

import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a question that was turned out of a sentence ask for just what its answer is: the kind of thing, the deed, the means. */
final class Sharpening {

    /** {@code What does the pier not support?}: all that is wanted is a kind that the answer ends with. */
    private static final Pattern OPEN = Pattern.compile(
            "(?<lead>(?:.*, |[^:?]{2,60}: )?)(?<what>[Ww]hat) (?<asked>(?:do|does|can|could|must|should|will|may) .+ (?:supports?|include|provide|have|need|contain|require|offer|accept|involve|allow|enable|return|use|run on))\\?");

    private static final Pattern OF_KIND = Pattern.compile(
            "(?<only>(?i:only|both|all) )?(?!(?i:an?|the) )(?<which>(?:[^\\s,;()&]+ ){0,4}?)(?<kind>authentication|encryption|polic(?:y|ies)|protocols?|algorithms?|formats?|modes?|tiers?|languages?|types|concurrency|consistency|strateg(?:y|ies)|keys?|engines?|headers?|metrics?|certificates?|credentials|accounts?|consumers?|versions?|records?|tokens?)(?<how>(?<=versions|modes|tiers|formats|engines) \\p{Ll}+ly)?");
    /** Words that tell no kind apart: {@code each key}, {@code the following formats}. */
    private static final Pattern NO_SORT = Pattern.compile(
            "(?i).*\\b(?:and|or|of|for|to|in|with|by|from|each|every|any|some|no|different|another|other|own|new|same|following|proper|certain|specific|current|existing|multiple|several|many|more|your|our|its|their|this|that|these|those|which|\\d+)\\b.*");

    /** {@code Ropes for safety, with a hook}: what for belongs to the question. */
    private static final Pattern AIM = Pattern.compile(
            "(?<what>[^,;()]{3,40}?) for (?<aim>(?!example|instance|free|each|all|every)[^,;()]{4,40})(?:, (?:with|so|which)\\b.*)?");

    private static final Pattern TWO = Pattern.compile("^(\\S+) and (\\S+)$");

    private static final int MOST_KIND_WORDS = 3;
    private static final Pattern ARTICLE = Pattern.compile("^(?i:an?) ");
    /** An article, and two to five words without a sign between them. */
    private static final Pattern SORTED = Pattern.compile("(?i:an? )?[\\p{L}-]+(?: [\\p{L}-]+){1,4}");
    /** The end of a word that tells what a thing is like: {@code two-way}, {@code movable}. */
    private static final Pattern SORT_WORD = Pattern.compile(
            "\\p{L}+-(?:\\p{L}+ed|\\p{L}+ing|built?d?|only|way|wide|side|level|time|based|free)|\\p{L}{3,}(?:able|ible|ical|onal|ive|ous|less|ied)");

    private static final Pattern NO_SORT_WORD = Pattern.compile(
            "purpose-.*|all|none|both|others?|same|similar|different|equal|first|second|third|single|multiple|possible|available|good|great|ideal|suitable|high|low|advanced|step|cluster|spread|partition|additional|necessary|respective|native|archive|drive|directive|execut.*");
    private static final Pattern NAME = Pattern.compile("(?!AWS)\\p{Lu}{3,}\\d*");
    /** {@code harbour style gates}, {@code freshly painted gates}. */
    private static final Pattern ENDS_SORT = Pattern.compile("style|type|level|grade|\\p{L}{3,}ed");

    private static final Pattern KIND = Pattern.compile(
            "(?!(?:support|performance|features?|capabilit(?:y|ies)|things?|services?|benefits?|scaling|options?|ways?|cases?|costs?|data|results?|stuff|parts?|types?|kinds?|requests?|application|apps?|applications)$)\\p{Ll}{4,}|\\p{Lu}{2,}s?|\\p{Lu}\\p{Ll}{3,}");

    private static final Pattern NEED = Pattern.compile("(?<asked>(?:.*, )?[Ww]hat (?:do|does|did) .+ need)\\?");
    private static final Pattern DEED = Pattern.compile("(?:\\p{L}+ly )?(?<verb>\\p{L}+) \\S.*");

    /** {@code By adding seals to crates}, asked about crates. */
    private static final Pattern MEANS = Pattern.compile(
            "(?<means>(?i:by) \\p{Ll}+ing \\S.*?) (?:to|of|for|on|in) (?:the |your |an? )?(?<what>\\p{Ll}{4,})");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;

    Sharpening(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.naming = new Naming(lexicon, tagger);
    }

    /** A question and its answer. */
    record Pair(String question, String answer) {}

    /** The same fact, asked more exactly where that can be done. */
    Pair of(String question, String answer) {
        Matcher need = NEED.matcher(question);
        if (need.matches() && isDeed(answer)) {
            return new Pair(need.group("asked") + " to do?", answer);
        }
        Matcher means = MEANS.matcher(answer);
        if (means.matches() && Naming.sharesWord(means.group("what"), question)) {
            return new Pair(question, means.group("means"));
        }
        Matcher open = OPEN.matcher(question);
        if (!open.matches()) {
            return new Pair(question, answer);
        }
        Matcher aim = AIM.matcher(answer);
        if (aim.matches() && question.endsWith(" use?")) {
            return new Pair(
                    question.substring(0, question.length() - 1) + " for " + aim.group("aim") + "?", aim.group("what"));
        }
        Matcher kind = OF_KIND.matcher(answer);
        if (kind.matches()) {
            return ofKind(open, kind);
        }
        Matcher aimedKind = OF_KIND.matcher(aim.matches() ? aim.group("what") : "");
        if (aimedKind.matches()) {
            Pair sharp = ofKind(open, aimedKind);
            String asked = sharp.question().substring(0, sharp.question().length() - 1);
            return sharp.question().equals(open.group())
                    ? new Pair(question, answer)
                    : new Pair(asked + " for " + aim.group("aim") + "?", sharp.answer());
        }
        return ofSort(open, answer);
    }

    /** {@code A two-way gate}: what kind of gate. */
    private Pair ofSort(Matcher open, String answer) {
        Pair asIs = new Pair(open.group(), answer);
        if (!SORTED.matcher(answer).matches()) {
            return asIs;
        }
        String bare = ARTICLE.matcher(answer).replaceFirst("");
        List<Token> words = tagger.tag(bare).tokens();
        int first = 0;
        while (first < words.size() - 1 && isSortWord(words.get(first))) {
            first++;
        }
        boolean qualified = first > 0;
        while (!qualified && first < words.size() - 1 && isName(words.get(first).text())) {
            first++;
        }
        if (first > 0
                && first < words.size() - 1
                && ENDS_SORT.matcher(words.get(first).lower()).matches()) {
            first++;
        }
        List<Token> kind = words.subList(first, words.size());
        String noun = bare.substring(kind.get(0).start());
        boolean plain = first > 0
                && kind.size() <= MOST_KIND_WORDS
                && kind.stream().allMatch(token -> token.is(Tag.NOUN))
                && KIND.matcher(kind.get(kind.size() - 1).text()).matches();
        if (!plain || Naming.sharesWord(noun, open.group())) {
            return asIs;
        }
        return new Pair(
                open.group("lead") + open.group("what") + " kind of " + Phrases.lowered(noun) + " "
                        + open.group("asked") + "?",
                Phrases.capitalised(bare.substring(0, kind.get(0).start()).strip()));
    }

    private boolean isName(String word) {
        return NAME.matcher(word).matches() && !naming.isService(word);
    }

    private boolean isSortWord(Token token) {
        String lower = token.lower();
        return !NO_SORT_WORD.matcher(lower).matches()
                && (naming.isAdjective(lower) || SORT_WORD.matcher(lower).matches());
    }

    private Pair ofKind(Matcher open, Matcher kind) {
        String which = kind.group("which").strip();
        String only = kind.group("only") == null ? "" : kind.group("only");
        boolean counts = which.isEmpty() && only.toLowerCase(Locale.ROOT).matches("both |all ");
        // "hall and yard types": each of the two words tells one
        String told = kind.group("kind").endsWith("s") ? TWO.matcher(which).replaceFirst("$1 $2") : which;
        boolean sorts = !told.isEmpty() && !NO_SORT.matcher(told).matches() && isSort(told);
        if (!counts && !sorts || Naming.sharesWord(kind.group("kind"), open.group())) {
            return new Pair(open.group(), kind.group());
        }
        String how = kind.group("how") == null ? "" : kind.group("how");
        return new Pair(
                open.group("lead") + (open.group("what").equals("What") ? "Which " : "which ") + kind.group("kind")
                        + " " + open.group("asked") + "?",
                Phrases.capitalised((only + which + how).replaceFirst("  ", " ").strip()));
    }

    /** Nouns and adjectives only, one of which tells something. */
    private boolean isSort(String which) {
        return tagger.tag(which).tokens().stream().allMatch(token -> token.tag().isContent() || token.is(Tag.VERB))
                && tagger.tag(which).tokens().stream().anyMatch(token -> !lexicon.isGeneric(token.text()));
    }

    private boolean isDeed(String answer) {
        Matcher deed = DEED.matcher(answer);
        String verb = deed.matches() ? deed.group("verb").toLowerCase(Locale.ROOT) : "";
        return lexicon.isOnlyVerb(verb) && lexicon.isBase(verb);
    }
}
