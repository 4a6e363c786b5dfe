package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Rule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code for example: P4/9 means that berths 4 to 9 are taken}: how a notation is to be read, be it an example. */
public final class NotationRule implements Rule {

    private static final int SCORE = 80;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 20;
    private static final Pattern MEANS = Pattern.compile(
            "(?i)(?:(?:for example|for instance|example|e\\.?g\\.?|ex)[:,.]? )?(?<sign>`[^`]{2,60}`|(?=\\S*\\d)(?=\\S*[/.*:_-]\\S)[\\w/.*:_-]{3,40}) (?:means|stands for|would mean|is read as|covers|denotes) (?:that )?(?<what>\\p{L}[^;?]+)");
    private static final Pattern LOOSE =
            Pattern.compile("(?i)(?:it|this|that|these|those|they|you|same)\\b.*|.*\\b(?:but|so|because) .*");
    private static final Pattern YOUR = Pattern.compile("(?i)\\b(?:in )?range of from\\b");

    @Override
    public String name() {
        return "notation";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Matcher means = MEANS.matcher(Phrases.bare(Tidying.of(passage.text())));
        if (!passage.isStatement() || !means.matches()) {
            return List.of();
        }
        String what = YOUR.matcher(Phrases.bare(means.group("what"))).replaceAll("in the range from");
        int words = Phrases.words(what);
        return words >= LEAST_WORDS
                        && words <= MOST_WORDS
                        && !LOOSE.matcher(what).matches()
                ? List.of(basic(
                        passage,
                        CardText.of("What does " + means.group("sign") + " mean?", Phrases.capitalised(what)),
                        SCORE))
                : List.of();
    }
}
