package app.cumulus.card.rule.purpose;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code In case of fire the gate is locked}, {@code If failure automatically return}: what happens when it comes to that. */
final class Occasion {

    private static final int MOST_WORDS = 16;
    private static final String MISHAP =
            "(?:fail(?:ures?|over)|errors?|issues?|problems?|outages?|disasters?|crash(?:es)?|faults?|timeouts?|exceptions?|conflicts?|interruptions?|fire)";
    private static final String EVENT = "(?:" + MISHAP
            + "|deployment|creation|deletion|termination|launch|startup|boot|reboot|restart|shutdown|update|upgrade|maintenance|migration|rollback|expiration|expiry|success|rotation|login|invocation|registration|insertion)";
    private static final Pattern LED = Pattern.compile(
            "(?<when>(?i:in case of|in the event of|upon|on|during|after) (?:(?:an?|the|any|each|every) )?+(?:[\\p{L}-]+ ){0,2}?"
                    + EVENT
                    + "(?: of (?:(?:an?|the|your) )?+[\\p{L}-]+(?: [\\p{L}-]+)?)??)(?:, (?:then )?| (?=(?:the|an?|all|your|its|each|every)\\s))(?<what>[^:;?]+)");
    private static final Pattern BARE = Pattern.compile("(?i)(?:if|in case of|on|upon) (?:(?:an?|any|the) )?(?<event>"
            + MISHAP + "),?(?: then)? (?<what>(?:automatically |immediately )?(?<verb>\\p{L}+)(?: [^:;?]+)?)");
    private static final Pattern POINTING = Pattern.compile(
            "(?i)(?:it|they|this|these|that|those|we|he|she|which|you)\\b.*|.*\\b(?:same|above|below)\\b.*");
    private static final Pattern REST = Pattern.compile("(?i)(?:is|are|was|occurs?|happens?|of|in|on|and|or)");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;

    Occasion(Grammar grammar) {
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
    }

    Optional<CardText> of(Passage passage, String text) {
        Matcher led = LED.matcher(text);
        if (led.matches()) {
            String what = led.group("what");
            boolean says = parser.parse(tagger.tag(what))
                    .filter(clause -> !clause.subject().isEmpty())
                    .isPresent();
            return says && isFit(what)
                    ? Optional.of(CardText.of(
                            "What happens " + Phrases.lowered(led.group("when")) + "?", Phrases.capitalised(what)))
                    : Optional.empty();
        }
        Matcher bare = BARE.matcher(text);
        String subject = Naming.brief(passage.place().subject());
        boolean acts = bare.matches()
                && lexicon.verbBase(bare.group("verb").toLowerCase(Locale.ROOT)).isPresent()
                && !REST.matcher(bare.group("verb")).matches()
                && passage.place().titled()
                && naming.usable(subject)
                && isFit(bare.group("what"));
        return acts
                ? Optional.of(CardText.of(
                        "In " + subject + ", what happens in case of " + an(bare.group("event")) + "?",
                        Phrases.capitalised(bare.group("what"))))
                : Optional.empty();
    }

    private static String an(String event) {
        return event.matches("(?i)failure|failover|fire|.*s") ? event : Nouns.article(event) + " " + event;
    }

    private boolean isFit(String what) {
        return Phrases.words(what) > 1
                && Phrases.words(what) <= MOST_WORDS
                && !POINTING.matcher(what).matches()
                && !Clauses.dangles(tagger.tag(what));
    }
}
