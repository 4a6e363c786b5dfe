package app.cumulus.card.sentence;

import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Services;
import java.util.regex.Pattern;

/** Tells sentences without a subject that are true of something else than the heading: of what it holds, of its name, of whom it binds. */
final class Misgiven {

    /** {@code Starts with a capital letter}: a name does, and the file that bears it. */
    private static final Pattern SPELLED = Pattern.compile(
            "(?i)(?:must |should |can(?:not|'t)? |may )?(?:not |only )?(?:starts?|begins?|ends?|contains?|includes?|has|have|be|uses?|needs?|requires?|consists? of) (?:\\S+ ){0,5}?(?:letters?|characters?|lower ?case|upper ?case|digits?|underscores?|hyphens?|dashes|extension|prefix|suffix)\\b.*");

    private static final Pattern SPELLING = Pattern.compile(
            "(?i).*\\b(?:name|key|id|identifier|string|password|value|tag|title|label|prefix|suffix|file|url|arn|text|message|format|pattern|domain|regex|expression|alias|user ?name|description)s?\\b.*");

    /** {@code Is shipped within two days}: what is handed on is what the service is there for, not the service. */
    private static final Pattern HANDED_ON = Pattern.compile(
            "(?i)(?:(?:can|must|may|will|should|is|are|be|not|cannot|can't|only|also|uniquely|automatically) )*(?:retained|sent|received|delivered|processed|written|identified|viewed|uploaded|downloaded|consumed|polled|published)\\b.*");

    /** {@code May become red} under {@code Waiting time}. */
    private static final Pattern CHANGED = Pattern.compile(
            "(?i)(?:(?:can|may|will|must|could|not|also|then) )*(?:becomes?|remains?|stays?|reappears?|gets?|receives?) .*");

    private static final Pattern MEASURE = Pattern.compile(
            "(?i).*(?:timeouts?|periods?|intervals?|windows?|delays?|times?|limits?|policy|policies|rules?|conventions?|settings?|process|use cases?)");

    /** {@code Must begin at six} under {@code Yard rules}: those whom they bind must. */
    private static final Pattern BINDING =
            Pattern.compile("(?i).*(?:rules|conventions?|naming|requirements|guidelines|use cases)");

    private static final Pattern MODAL = Pattern.compile(
            "(?i)(?:must|can|cannot|can't|should|may|needs?|has to|have to|starts?|begins?|contains?) .*");

    /** Whether the heading can hardly be the subject of the predicate. */
    boolean is(String heading, Sentence predicate) {
        String text = predicate.text();
        return SPELLED.matcher(text).matches() && !SPELLING.matcher(heading).matches()
                || Services.has(heading) && HANDED_ON.matcher(text).matches()
                || MEASURE.matcher(heading).matches() && CHANGED.matcher(text).matches()
                || BINDING.matcher(heading).matches() && MODAL.matcher(text).matches();
    }
}
