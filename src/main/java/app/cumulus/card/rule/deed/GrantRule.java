package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code North Gate to let lorries in from the quay -> South Gate to let …}: what each of them must let in. {@code Check the
 * permit (must include a date)}: what it must include.
 */
public final class GrantRule implements Rule {

    private static final int SCORE = 75;
    private static final int MOST_WORDS = 12;
    private static final Pattern ARROW = Pattern.compile("\\s*(?:-{1,2}>|=>|→)\\s*|;\\s+");
    private static final Pattern GRANT = Pattern.compile(
            "(?:the )?(?<who>[^,:;()]{3,50}?) to (?<verb>allow|permit|accept|deny|block|reject) (?<what>[^:;]{3,80}?)\\.?");
    private static final Pattern PROVISO = Pattern.compile(
            "(?i)(?:check|verify|review|see|use|choose|attach|create|define|set|add|assign|give|configure|select) (?<noun>(?:your |the |an? )?[^,:;().]{3,40}?)(?: first| again| too)? \\((?:it |which )?(?<must>must|should|has to|have to|needs? to) (?<verb>\\p{Ll}+) (?<what>[^()]{2,60})\\)\\.?");

    private static final Pattern HOLDS = Pattern.compile(
            "(?i)(?<does>allows?(?:/| or | and )den(?:y|ies)|den(?:y|ies)(?:/| or | and )allows?) (?<what>[^:;]{5,80})");

    private final Lexicon lexicon;
    private final Naming naming;
    private final Wording wording;

    public GrantRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.wording = grammar.wording();
    }

    @Override
    public String name() {
        return "grant";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        String text = Phrases.bare(Tidying.of(passage.text()));
        Matcher proviso = PROVISO.matcher(text);
        List<Candidate> cards = new ArrayList<>();
        // "first": before what stands in the line above
        boolean ofStep = text.contains(" first (") && !passage.before().isEmpty();
        if (proviso.matches() && !ofStep && lexicon.isBase(proviso.group("verb")) && isThing(proviso.group("noun"))) {
            String must = proviso.group("must").equalsIgnoreCase("should") ? "should" : "must";
            cards.add(card(passage, must, proviso.group("noun"), proviso.group("verb"), proviso.group("what")));
        } else if (HOLDS.matcher(text).matches()) {
            return holds(passage, HOLDS.matcher(text));
        } else {
            String[] parts = ARROW.split(text);
            for (String part : parts) {
                Matcher grant = GRANT.matcher(part);
                if (!grant.matches() || !isHolder(grant.group("who"))) {
                    return List.of();
                }
                cards.add(card(passage, "must", grant.group("who"), grant.group("verb"), grant.group("what")));
            }
        }
        return wording.of(passage, cards);
    }

    /** {@code allow/deny lorries to enter} under "Gate List". */
    private List<Candidate> holds(Passage passage, Matcher holds) {
        String subject = Naming.brief(passage.place().subject());
        boolean fit = holds.matches() && passage.place().titled() && naming.usable(subject);
        String does = Auxiliary.does(Nouns.isMany(subject)) + " ";
        String verbs = holds.group("does")
                .toLowerCase(Locale.ROOT)
                .replace("allows", "allow")
                .replace("denies", "deny");
        String answer = Phrases.capitalised(holds.group("what"));
        return fit
                ? List.of(basic(passage, CardText.of("What " + does + subject + " " + verbs + "?", answer), SCORE))
                : List.of();
    }

    private boolean isThing(String noun) {
        return naming.isNounPhrase(noun.replaceFirst("(?i)^(?:your|the|an?) ", ""));
    }

    /** A thing with a name that is no order: {@code Security Group}, not {@code Open a gate}. */
    private boolean isHolder(String who) {
        String first = who.split(" ")[0].toLowerCase(Locale.ROOT);
        return naming.isNounPhrase(who)
                && Stream.of(who.split(" "))
                        .skip(1)
                        .noneMatch(word -> lexicon.isOnlyVerb(word.toLowerCase(Locale.ROOT)))
                && who.codePoints().anyMatch(Character::isUpperCase)
                && (!lexicon.isBase(first) || !lexicon.isOnlyVerb(first) && who.indexOf(' ') > 0);
    }

    private Candidate card(Passage passage, String must, String who, String verb, String what) {
        String answer = Phrases.capitalised(Phrases.bare(what));
        String asked = "What " + must + " " + lexicon.lowered(who) + " " + verb.toLowerCase(Locale.ROOT) + "?";
        return basic(
                passage,
                CardText.of(asked, answer),
                passage.text() + who,
                Phrases.words(answer) > MOST_WORDS ? 0 : SCORE);
    }
}
