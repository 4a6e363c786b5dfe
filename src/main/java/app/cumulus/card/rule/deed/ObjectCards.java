package app.cumulus.card.rule.deed;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.regex.Pattern;

/** Makes the cards of sentences whose object is asked: bares the answer, and tells in the question when and of what it is said. */
final class ObjectCards {

    static final String RULE = "object";

    private static final Pattern REMARK = Pattern.compile(
            "(?:\\s+[-–]|,?\\s+(?:whereas|versus)|, (?:as that'?s|which))\\s.*$|(?<=^[^,]{3,60}), (?:(?:very |really )?(?:useful|good|great|ideal|perfect|best|handy|helpful|suitable) (?:for|when|if) .*$)|(?<=^[^,]{3,60}), (?:the |an? )?[\\p{L}\\d-]+(?: [\\p{L}\\d-]+)? (?:only|just) (?:at|in|on|for|with|by|to|from|when|the|one)\\b.*$| \\*[^*]+\\*$|,? (?:mainly|especially|mostly|for instance|for example)$");
    /** {@code one pier, part of a harbour}: what is said behind the comma is another thing. */
    private static final Pattern APPOSED =
            Pattern.compile("(?<=^(?:(?i:one|an?|the) )[^,()]{2,40}), \\p{Ll}+ of (?:an?|the) [^,()]+$");

    private static final Pattern UNIT =
            Pattern.compile("(?i)what does (?:1|one) .* (?:represent|equal|mean|stand for|correspond to)\\?");
    private static final int LEAST_OF_WHOLE = 7;
    private static final int UNIT_SCORE = 95;
    private static final Pattern BROKEN =
            Pattern.compile("(?i).*(?:[:,]\\?$|:.*|\\b(?:and|or) and\\b.*|\\bfor to\\b.*)");

    private final Tagger tagger;
    private final ObjectAnswer answers;

    ObjectCards(Tagger tagger, Lexicon lexicon) {
        this.tagger = tagger;
        this.answers = new ObjectAnswer(tagger, lexicon);
    }

    void add(ObjectSetting setting, String asked, String answer, int score) {
        String leading = setting.clause().lead();
        // a remark behind a dash says something else
        String bare = Phrases.bare(
                APPOSED.matcher(REMARK.matcher(answer).replaceFirst("")).replaceFirst(""));
        boolean means = setting.clause().tailKind() == LinkKind.PURPOSE && Phrases.words(bare) == 1;
        if (Clauses.leadsIn(setting.passage(), bare)
                || !answers.isTelling(bare) && !(means && answers.isNoun(bare))
                || answers.isLong(bare)
                || leading.matches("(?i)instead(?!\\s+of).*")) {
            return;
        }
        place(setting, asked, bare, score);
    }

    void place(ObjectSetting setting, String asked, String bare, int score) {
        String leading = setting.clause().lead();
        String lead = leading.isEmpty() ? "" : Phrases.capitalised(leading) + ", ";
        String whole = lead.isEmpty() ? asked : lead + Phrases.lowered(asked);
        String label = setting.said().label();
        boolean sentence = setting.ownSubject()
                && tagger.tag(label).tokens().stream().skip(1).anyMatch(token -> token.is(Tag.AUXILIARY));
        boolean asSubject = !setting.ownSubject() && Clauses.names(asked, label);
        // "Ferry queues close at dusk" under "Ferry > Night Fares" is said of ferries
        boolean ofWhole = setting.ownSubject()
                && label.equals(setting.passage().place().subject())
                && setting.passage().place().isOfWhole(setting.subject());
        boolean named = label.isEmpty() || sentence || asSubject || ofWhole || Clauses.names(whole, label);
        boolean circumstance = !label.isEmpty() && tagger.tag(label).token(0).is(Tag.PREPOSITION);
        String question = circumstance
                ? Phrases.capitalised(label) + ", " + Phrases.lowered(whole)
                : named ? whole : label + ": " + Phrases.lowered(whole);
        if (ofWhole && Phrases.words(whole) < LEAST_OF_WHOLE
                || BROKEN.matcher(asked).matches()
                || Clauses.dangles(tagger.tag(question))) {
            return;
        }
        setting.cards()
                .add(new Candidate(
                        RULE,
                        CardKind.BASIC,
                        CardText.of(question, Phrases.capitalised(bare)),
                        setting.passage().span(),
                        setting.said().sentence().text(),
                        UNIT.matcher(asked).matches() ? UNIT_SCORE : score));
    }
}
