package app.cumulus.card.generate;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.rule.Candidate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says whose a thing is that was brought up as one of many: {@code Each harbour has a toll … The toll is …}. */
final class Owner {

    private static final String THING =
            "(?<thing>[\\p{L}-]+(?: [\\p{L}-]+){0,2}?)(?= (?:after|before|in|for|that|which|with|to|of)\\b|[,.;(]|$)";
    private static final Pattern THERE = Pattern.compile(
            "(?i)\\b(?:for|in|on) (?:each|every) (?<owner>[\\p{L}\\d -]{3,40}?),? there(?:'s| is) an? " + THING);
    private static final Pattern HAS =
            Pattern.compile("(?i)(?:^|[.] )(?:each|every) (?<owner>[\\p{L}\\d -]{3,40}?) (?:has|gets) an? " + THING);
    private static final Pattern VOWEL = Pattern.compile("(?i)[aeio].*");

    private Owner() {}

    /** The candidate, with the owner in its question where only a sentence before tells it. */
    static Candidate named(Passage passage, Candidate candidate) {
        if (candidate.kind() != CardKind.BASIC) {
            return candidate;
        }
        Matcher there = THERE.matcher(passage.text());
        Matcher found = there.find() ? there : HAS.matcher(passage.text());
        if (found != there && !found.find()) {
            return candidate;
        }
        String question = candidate.text().question();
        String owner = found.group("owner").strip();
        Matcher thing = Pattern.compile("(?i)\\bthe " + Pattern.quote(found.group("thing")) + "\\b(?! of\\b)")
                .matcher(question);
        boolean known = (question + " " + candidate.text().answer() + " "
                        + passage.place().heading())
                .toLowerCase(Locale.ROOT)
                .contains(owner.toLowerCase(Locale.ROOT));
        boolean before = passage.text().indexOf(candidate.basis()) > found.start();
        if (known || !before || !thing.find()) {
            return candidate;
        }
        String article = VOWEL.matcher(owner).matches() ? " of an " : " of a ";
        String asked = question.substring(0, thing.end()) + article + owner + question.substring(thing.end());
        return new Candidate(
                candidate.rule(),
                candidate.kind(),
                CardText.of(asked, candidate.text().answer())
                        .withExtra(candidate.text().extra()),
                candidate.lines(),
                candidate.basis(),
                candidate.score());
    }
}
