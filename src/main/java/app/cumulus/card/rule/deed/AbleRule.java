package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says only what can be done with the thing of its heading: {@code Can sort parcels}, {@code Can be given a seal},
 * {@code You can call it by name or number}.
 */
public final class AbleRule implements Rule {

    private static final int SCORE = 72;
    private static final int MOST_WORDS = 6;
    private static final Pattern DEED = Pattern.compile(
            "(?i)can (?:also )?(?<verb>filter|sort|search|encrypt|compress|replicate|transform|validate|copy|move|delete|group|limit|restrict|rotate|archive|restore|scan|inspect|modify|convert|merge|split|record|replay|schedule|monitor) (?<what>(?:the )?[\\p{L}-]+s|(?:the )?[\\p{L}-]+ [\\p{L}-]+s)");
    private static final Pattern GIVEN = Pattern.compile(
            "(?i)can (?:also )?be (?<deed>attached|assigned|associated with|combined with|integrated with) (?<what>(?:an? )?\\p{Lu}[\\p{L}\\d-]*(?: [\\p{L}\\d-]+){0,2})");
    private static final Pattern BY = Pattern.compile(
            "(?i)(?:you|we|users?) can (?:also )?(?<verb>\\p{Ll}+) it by (?<what>(?:an? |the )?[\\p{L}-]+(?: [\\p{L}-]+)?(?:, [\\p{L}-]+){0,3} (?:or|and) (?:an? |the )?[\\p{L}-]+(?: [\\p{L}-]+)?)");
    private static final Pattern OTHER_WORD = Pattern.compile("(?i).*\\b(?:by|in|on|at|from|to|with|for|via|per)\\b.*");

    private final Lexicon lexicon;
    private final Naming naming;
    private final Wording wording;

    public AbleRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.wording = grammar.wording();
    }

    @Override
    public String name() {
        return "able";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String subject = Naming.brief(passage.place().subject());
        if (!passage.isStatement() || !passage.place().titled() || !naming.usable(subject)) {
            return List.of();
        }
        String text = Phrases.bare(Tidying.of(passage.text()));
        return wording.of(
                passage,
                ofDeed(passage, subject, DEED.matcher(text))
                        .or(() -> ofGiven(passage, subject, GIVEN.matcher(text)))
                        .or(() -> ofWay(passage, subject, BY.matcher(text)))
                        .stream()
                        .toList());
    }

    private Optional<Candidate> ofDeed(Passage passage, String subject, Matcher deed) {
        if (!deed.matches() || Naming.sharesWord(deed.group("what"), subject)) {
            return Optional.empty();
        }
        String asked = "What can " + subject + " do with " + deed.group("what") + "?";
        return Optional.of(card(passage, asked, deed.group("verb") + " them"));
    }

    private Optional<Candidate> ofGiven(Passage passage, String subject, Matcher given) {
        if (!given.matches()
                || OTHER_WORD.matcher(given.group("what")).matches()
                || Phrases.words(given.group("what")) > MOST_WORDS) {
            return Optional.empty();
        }
        String[] deed = given.group("deed").toLowerCase(Locale.ROOT).split(" ");
        String verb = lexicon.verbBase(deed[0]).orElse(deed[0]);
        String link = deed.length > 1 ? " " + deed[1] + " " : " to ";
        String asked = deed.length > 1
                ? "What can you " + verb + " " + subject + " with?"
                : "What can you " + verb + link + subject + "?";
        return Optional.of(card(passage, asked, given.group("what")));
    }

    /** Only where the line of the heading says what it is, so that "it" can be nothing else. */
    private Optional<Candidate> ofWay(Passage passage, String subject, Matcher way) {
        boolean named = way.matches()
                && lexicon.isBase(way.group("verb"))
                && !way.group("what").matches("(?i)\\p{L}+ing\\b.*")
                && (passage.place().explained() || passage.before().isEmpty());
        return named
                ? Optional.of(card(
                        passage,
                        "By what can you " + way.group("verb") + " " + lexicon.lowered(subject) + "?",
                        way.group("what")))
                : Optional.empty();
    }

    private Candidate card(Passage passage, String question, String answer) {
        return basic(passage, CardText.of(question, Phrases.capitalised(answer)), SCORE);
    }
}
