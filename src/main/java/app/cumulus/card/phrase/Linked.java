package app.cumulus.card.phrase;

import app.cumulus.card.CardText;
import app.cumulus.card.text.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line without a finite verb says of a thing by a word and its preposition: {@code Not tied to piers}, {@code Hung across two
 * sheds}, {@code Faster than ferries}, {@code Support for barges}: what stands behind the preposition is asked.
 */
public final class Linked {

    private static final Pattern DONE = Pattern.compile(
            "(?i)(?:(?:is|are) )?(?<not>not )?(?:(?<how>only|mainly|mostly|best|specifically|highly|fully|always|also|\\p{L}{3,}ly) )?(?<done>made up|backed up|locked down|spread out|\\p{L}{4,}) (?<link>to|for|of|by|on top of|on|per|in|inside|within|with|at|from|across|among|between|via|using|through) (?<what>\\S.*)");

    /** What can be said of a thing, though it is no participle. */
    private static final Set<String> TELLING = Set.of(
            "made up",
            "backed up",
            "locked down",
            "spread out",
            "optimised",
            "optimized",
            "composed",
            "comprised",
            "priced",
            "charged",
            "billed",
            "designed",
            "applied",
            "limited",
            "restricted",
            "meant",
            "intended",
            "recommended",
            "attached",
            "assigned",
            "associated",
            "integrated",
            "managed",
            "owned",
            "controlled",
            "maintained",
            "operated",
            "encrypted",
            "scoped",
            "tied",
            "bound",
            "locked",
            "built",
            "written",
            "suited",
            "suitable",
            "compatible",
            "available",
            "eligible",
            "responsible",
            "independent",
            "capable",
            "accessible",
            "spread",
            "redundant",
            "redundantly",
            "similar",
            "analogous",
            "analogus",
            "akin",
            "identical",
            "equivalent",
            "comparable",
            "separate",
            "seperate",
            "distinct",
            "isolated");
    /** What another rule asks, or what is not said of the thing. */
    private static final Set<String> OTHERS = Set.of(
            "based",
            "used",
            "called",
            "known",
            "named",
            "required",
            "needed",
            "compared",
            "given",
            "depending",
            "related",
            "taken",
            "done",
            "found",
            "seen",
            "updated",
            "removed",
            "added",
            "deleted",
            "changed",
            "moved",
            "sent",
            "need",
            "speed",
            "feed",
            "left",
            "read",
            "set",
            "put",
            "cost",
            "run",
            "said",
            "referred",
            "turned",
            "provided");
    /** {@code not used for lamps}: what it is not. */
    private static final Set<String> DENIED = Set.of(
            "used",
            "based",
            "suited",
            "suitable",
            "ideal",
            "good",
            "recommended",
            "meant",
            "bootable",
            "needed",
            "required");

    private static final Pattern BY_DEFAULT = Pattern.compile("(?i)by default\\b");
    private static final Set<String> WAYS = Set.of("per", "via", "using", "through");
    private static final Pattern AIMED =
            Pattern.compile("designed|optimi[sz]ed|meant|intended|built|made|suited|used|configured");
    private static final Set<String> APART = Set.of("across", "among", "between", "inside", "within");
    private static final Set<String> PLACES = Set.of(
            "stored",
            "located",
            "installed",
            "placed",
            "deployed",
            "launched",
            "housed",
            "hosted",
            "kept",
            "held",
            "saved",
            "provisioned",
            "backed up",
            "replicated");
    private static final Pattern LEVEL =
            Pattern.compile("(?i)(?:the )?(?<which>[^,()]+?)[ -](?<what>layer|level)(?<more> \\([^()]*\\))?");
    private static final Pattern GIVEN = Pattern.compile(
            "(?i)(?:(?:is|are) )?(?<how>(?:automatically|auto|always) )?(?<done>assigned|allocated|granted) (?<what>(?:an?|the|its own|their own) [^,;]+)");
    private static final Pattern MORE = Pattern.compile(
            "(?i)(?<how>(?:(?:slightly|much|far|significantly|generally) )?(?:(?:more|less) \\p{L}+(?:ive|ent|ant|ure|ble|ful|ly|lex|ous|ed)|(?!other|rather|higher|lower|further|larger|greater|better)\\p{L}{2,}er)) than (?<what>[^,;]+)");
    private static final Pattern HAS_MORE = Pattern.compile(
            "(?i)(?<how>(?:more|less|fewer|higher|lower|better|greater|larger|smaller|cheaper|faster)(?: [\\p{L}/-]{3,}){1,3}?) (?:than|compared to) (?<what>[^,;]+)");
    private static final Pattern SAME = Pattern.compile(
            "(?i)(?:the )?same (?<how>\\p{L}+(?: (?!as )\\p{L}+){0,3}) as (?:(?:that )?of )?(?<what>[^,;]+)");
    private static final Pattern NOUN = Pattern.compile(
            "(?i)(?:(?<how>native|built-in|full|direct|seamless|tight|easy) )?(?<noun>support for|access to|integration with|compatibility with) (?<what>[^;]+)");
    private static final Pattern SEVERED = Pattern.compile("(?i)(?!.*(?:, (?:and|or) |, such as| and | or )).*,.*");
    private static final Pattern SECOND = Pattern.compile(
            "(?i).*,? (?:and|or) (?:is|are|can|has|have|must|not|\\p{L}+ly|need|needs|you|spans?|uses?|works?)\\b.*|.*\\b(?:unless|if|when|whereas|instead)\\b.*");
    private static final Pattern EMPTY = Pattern.compile(
            "(?i)(?:the )?(?:rest|transit|default|charge|previous|others?|first|one|all|each|design|itself|hand)|(?:other|previous|another|each other|default) .*");
    /** {@code It's loud}, {@code Gate requirements}: no thing of which a line speaks. */
    private static final Pattern NO_THING = Pattern.compile(
            "(?i)(?:it|this|they|that|these|there|you|we)\\b.*|.*\\b(?:requirements?|benefits?|limitations?|advantages?|drawbacks?|steps?)");

    private final Lexicon lexicon;

    public Linked(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Optional<CardText> of(String name, String text) {
        if (SECOND.matcher(text).matches() || NO_THING.matcher(name).matches()) {
            return Optional.empty();
        }
        return given(name, text)
                .or(() -> compared(name, text))
                .or(() -> offered(name, text))
                .or(() -> done(name, text))
                .filter(card -> !EMPTY.matcher(card.answer()).matches()
                        && (!lexicon.isCommon(card.answer()) || card.question().endsWith(" by?")));
    }

    private static Optional<CardText> given(String name, String text) {
        Matcher given = GIVEN.matcher(text);
        if (!given.matches()) {
            return Optional.empty();
        }
        String how = given.group("how") == null ? "" : "automatically ";
        return card(
                "What " + be(name) + name + " " + how + given.group("done").toLowerCase(Locale.ROOT) + "?",
                given.group("what"));
    }

    private Optional<CardText> compared(String name, String text) {
        Matcher more = MORE.matcher(text);
        if (more.matches() && !Naming.sharesWord(name, more.group("how"))) {
            return card(
                    "What " + be(name) + name + " " + more.group("how").toLowerCase(Locale.ROOT) + " than?",
                    more.group("what"));
        }
        Matcher same = SAME.matcher(text);
        if (same.matches()) {
            return card(
                    "What " + does(name) + name + " have the same " + same.group("how") + " as?", same.group("what"));
        }
        Matcher has = HAS_MORE.matcher(text);
        return has.matches()
                ? card("What " + does(name) + name + " have " + lowered(has.group("how")) + " than?", has.group("what"))
                : Optional.empty();
    }

    private String lowered(String text) {
        int end = text.indexOf(' ');
        return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
    }

    private static Optional<CardText> offered(String name, String text) {
        Matcher noun = NOUN.matcher(text);
        if (!noun.matches() || SEVERED.matcher(noun.group("what")).matches()) {
            return Optional.empty();
        }
        String how = noun.group("how") == null ? "" : noun.group("how").toLowerCase(Locale.ROOT) + " ";
        if (how.isEmpty() && noun.group("noun").toLowerCase(Locale.ROOT).equals("support for")) {
            return card("What " + does(name) + name + " support?", noun.group("what"));
        }
        String verb = noun.group("noun").toLowerCase(Locale.ROOT).startsWith("access") ? " give " : " have ";
        String asked = how + noun.group("noun").toLowerCase(Locale.ROOT);
        return card("What " + does(name) + name + verb + asked + "?", noun.group("what"));
    }

    private Optional<CardText> done(String name, String text) {
        Matcher done = DONE.matcher(text);
        if (!done.matches() || SEVERED.matcher(done.group("what")).matches()) {
            return Optional.empty();
        }
        boolean not = done.group("not") != null;
        String how = done.group("how") == null ? "" : done.group("how").toLowerCase(Locale.ROOT) + " ";
        String word = done.group("done").toLowerCase(Locale.ROOT);
        String link = done.group("link").toLowerCase(Locale.ROOT);
        String what = done.group("what");
        boolean paid = word.matches("priced|charged|billed");
        if (!(not && DENIED.contains(word)) && (OTHERS.contains(word) || !isTold(word))
                || paid && link.equals("for") && !not) {
            return Optional.empty();
        }
        if (BY_DEFAULT.matcher(link + " " + what).lookingAt()) {
            return Optional.empty();
        }
        String told = name + (not ? " not " : " ") + how + word;
        Matcher level = LEVEL.matcher(what);
        if (level.matches() && link.matches("at|on|in")) {
            return card(
                    Phrases.capitalised(link) + " which " + level.group("what").toLowerCase(Locale.ROOT) + " "
                            + be(name) + told + "?",
                    level.group("which") + (level.group("more") == null ? "" : level.group("more")));
        }
        if (WAYS.contains(link) || paid && link.equals("by")) {
            return card("How " + be(name) + name + (not ? " not " : " ") + word + "?", link + " " + what);
        }
        if (PLACES.contains(word) && link.matches("at|on|in|inside|within|across")) {
            return card("Where " + be(name) + told + "?", link + " " + what);
        }
        if (APART.contains(link)) {
            return card(Phrases.capitalised(link) + " what " + be(name) + told + "?", what);
        }
        boolean deed = link.equals("to") && lexicon.isBase(what.replaceFirst(" .*", ""));
        if (deed && !AIMED.matcher(word).matches() || paid && !not) {
            return Optional.empty();
        }
        return card("What " + be(name) + told + (deed ? " to do?" : " " + link + "?"), what);
    }

    private boolean isTold(String word) {
        return TELLING.contains(word) || lexicon.isParticiple(word);
    }

    private static Optional<CardText> card(String question, String answer) {
        return Optional.of(CardText.of(question, Phrases.capitalised(Phrases.bare(answer))));
    }

    private static String does(String name) {
        return Auxiliary.does(Nouns.isMany(name)) + " ";
    }

    private static String be(String name) {
        return Auxiliary.is(Nouns.isMany(name)) + " ";
    }
}
