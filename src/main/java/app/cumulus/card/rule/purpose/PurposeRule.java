package app.cumulus.card.rule.purpose;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Seal the parcels (to keep them dry)}, {@code Pad glass to protect it}: asks what a step is for. */
public final class PurposeRule implements Rule {

    private static final int SCORE = 74;
    private static final int MOST_DEED_WORDS = 10;
    private static final int MOST_AIM_WORDS = 12;
    private static final Pattern AIMED = Pattern.compile(
            "(?<verb>\\p{L}{3,}) (?<what>[^():;,.]+?),? (?:\\((?<bracket>(?:in order )?to \\p{Ll}{2,} [^()]+)\\)|(?<open>(?:in order to|so as to|to) (?:avoid|re-?use|reduce|prevent|protect|improve|save|keep|minimi[sz]e|maximi[sz]e|ensure|speed up|increase|decrease|lower|work around|simplify|handle|control|limit|secure|share|track|detect) ?[^();]*))[.:]?");

    private static final Pattern MEANS = Pattern.compile(
            "(?<verb>[Mm]onitor|[Tt]rack|[Rr]estrict|[Cc]ontrol|[Aa]udit|[Qq]uery|[Tt]race|[Ss]ecure|[Ee]ncrypt|[Pp]rotect|[Mm]anage|[Aa]naly[sz]e|[Cc]ache|[Aa]utomate|[Dd]eploy|[Aa]uthenticate|[Ll]imit|[Ff]ilter|[Ss]chedule)(?<other> (?:and|or) [a-z]{4,})? (?<what>[^():;,.]+?) (?:using|with|via|through) (?<means>(?:an? |the )?\\p{Lu}[\\p{L}\\d-]*(?: [\\p{L}\\d-]+){0,3})(?: \\(\\p{Lu}+\\))?\\.?");

    /** {@code use `lift <crate>` to move a crate}: what is put in for the example would tell the answer. */
    private static final Pattern CODE = Pattern.compile(
            "(?:[Yy]ou (?:can|should|must) )?[Uu]se `(?<code>[^`<>]*\\w)\\s*<[^`]*>[^`]*` to (?<aim>\\p{Ll}{2,} [^;?`]{6,80})");

    private static final Pattern OBJECT = Pattern.compile("(?:the|your|all|each|an?) ");

    private final Tagger tagger;
    private final Naming naming;
    private final Lexicon lexicon;
    private final Wording wording;

    public PurposeRule(Grammar grammar) {
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.wording = grammar.wording();
    }

    @Override
    public String name() {
        return "purpose";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()
                || passage.term().filter(found -> !found.isLabel()).isPresent()) {
            return List.of();
        }
        Matcher code = CODE.matcher(passage.text().strip());
        if (code.matches() && lexicon.isBase(code.group("aim").replaceFirst(" .*", ""))) {
            String asked = "What do you use to " + Phrases.bare(code.group("aim")) + "?";
            CardText text = CardText.of(asked, "`" + code.group("code").strip() + "`");
            return wording.of(passage, List.of(basic(passage, text, asked, SCORE)));
        }
        Matcher means = MEANS.matcher(Tidying.of(passage.text()).strip());
        if (means.matches()) {
            return ofMeans(passage, means);
        }
        Matcher aimed = AIMED.matcher(Tidying.of(passage.text()).strip());
        if (!aimed.matches()
                || !isOrder(aimed.group("verb")) && !isPlainOrder(aimed)
                || !isObject(aimed.group("what"))) {
            return List.of();
        }
        boolean open = aimed.group("open") != null;
        String aim = Phrases.bare(open ? aimed.group("open") : aimed.group("bracket"));
        if (Phrases.words(aim) > MOST_AIM_WORDS || Phrases.words(aim) < 3) {
            return List.of();
        }
        String deed = aimed.group("verb").toLowerCase(Locale.ROOT) + " "
                + aimed.group("what").strip();
        return wording.of(
                passage,
                List.of(basic(passage, CardText.of("Why would you " + deed + "?", Phrases.capitalised(aim)), SCORE)));
    }

    /** {@code Count parcels using the Gate Log}: with what. */
    private List<Candidate> ofMeans(Passage passage, Matcher means) {
        String what = means.group("what");
        String subject = Naming.brief(passage.place().subject());
        boolean placed = passage.place().titled()
                && naming.usable(subject)
                && Character.isUpperCase(subject.charAt(0))
                && !Naming.sharesWord(what + " " + means.group("means"), subject);
        if (!isObject(what) || !isObject(means.group("means"))) {
            return List.of();
        }
        String other = means.group("other") == null ? "" : means.group("other");
        String asked = "With what should you " + means.group("verb").toLowerCase(Locale.ROOT) + other + " " + what
                + (placed ? " in " + subject : "") + "?";
        CardText text = CardText.of(asked, Phrases.capitalised(means.group("means")));
        return List.of(basic(passage, text, SCORE));
    }

    private boolean isOrder(String verb) {
        String small = verb.toLowerCase(Locale.ROOT);
        return lexicon.isBase(small)
                && lexicon.isOnlyVerb(small)
                && !small.matches("have|need|want|get|allow|help|let|go|try|used?|see|note|remember");
    }

    /** {@code Split the load (to …)}: the first word may be a noun elsewhere, but here it acts. */
    private boolean isPlainOrder(Matcher aimed) {
        return aimed.group("bracket") != null
                && OBJECT.matcher(aimed.group("what")).lookingAt()
                && lexicon.isBase(aimed.group("verb").toLowerCase(Locale.ROOT));
    }

    private boolean isObject(String what) {
        Sentence words = tagger.tag(what);
        return Phrases.words(what) <= MOST_DEED_WORDS
                && words.tokens().stream().noneMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.CONJUNCTION))
                && !Clauses.dangles(words);
    }
}
