package app.cumulus.card.rule;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a question that was turned out of a sentence ask for just what its answer is: the kind of thing, the deed, the means. */
final class Sharpening {

    /** {@code What does the pier not support?}: all that is wanted is a kind that the answer ends with. */
    private static final Pattern OPEN = Pattern.compile(
            "(?<lead>(?:.*, |[^:?]{2,60}: )?)(?<what>[Ww]hat) (?<asked>(?:do|does|can|could|must|should|will|may) .+ (?:supports?|include|provide|have|need|contain|require|offer|accept|involve|allow|use|run on))\\?");

    private static final Pattern OF_KIND = Pattern.compile(
            "(?<only>(?i:only|both|all) )?(?!(?i:an?|the) )(?<which>(?:[^\\s,;()&]+ ){0,4}?)(?<kind>authentication|encryption|polic(?:y|ies)|protocols?|algorithms?|formats?|modes?|tiers?|languages?|strateg(?:y|ies)|keys?|engines?|headers?|metrics?|certificates?|credentials|accounts?|consumers?|versions?|records?|tokens?)(?<how>(?<=versions|modes|tiers|formats|engines) \\p{Ll}+ly)?");
    /** Words that tell no kind apart: {@code each key}, {@code the following formats}. */
    private static final Pattern NO_SORT = Pattern.compile(
            "(?i).*\\b(?:and|or|of|for|to|in|with|by|from|each|every|any|some|no|different|another|other|own|new|same|following|proper|certain|specific|current|existing|multiple|several|many|more|your|our|its|their|this|that|these|those|which|\\d+)\\b.*");

    private static final Pattern NEED = Pattern.compile("(?<asked>(?:.*, )?[Ww]hat (?:do|does|did) .+ need)\\?");
    private static final Pattern DEED = Pattern.compile("(?:\\p{L}+ly )?(?<verb>\\p{L}+) \\S.*");

    /** {@code By adding seals to crates}, asked about crates. */
    private static final Pattern MEANS = Pattern.compile(
            "(?<means>(?i:by) \\p{Ll}+ing \\S.*?) (?:to|of|for|on|in) (?:the |your |an? )?(?<what>\\p{Ll}{4,})");

    private final Lexicon lexicon;
    private final Tagger tagger;

    Sharpening(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
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
        Matcher kind = OF_KIND.matcher(answer);
        return open.matches() && kind.matches() ? ofKind(open, kind) : new Pair(question, answer);
    }

    private Pair ofKind(Matcher open, Matcher kind) {
        String which = kind.group("which").strip();
        String only = kind.group("only") == null ? "" : kind.group("only");
        boolean counts = which.isEmpty() && only.toLowerCase(Locale.ROOT).matches("both |all ");
        boolean sorts = !which.isEmpty() && !NO_SORT.matcher(which).matches() && isSort(which);
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
        return lexicon.isOnlyVerb(verb)
                && lexicon.verbBase(verb).filter(verb::equals).isPresent();
    }
}
