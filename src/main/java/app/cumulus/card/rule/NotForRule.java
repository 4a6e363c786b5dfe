package app.cumulus.card.rule;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code It is not for fragile crates}: what the thing is not for. */
final class NotForRule implements Rule {

    private static final int SCORE = 77;
    private static final int MOST_WORDS = 5;
    private static final Pattern NOTED = Pattern.compile("(?i)^(?:note|attention|important)\\s*[!:.-]+\\s*");
    private static final Pattern NOT_FOR = Pattern.compile(
            "(?i)(?<who>it|this|they|[^,:;()]{2,40}?) (?<be>is|are) not (?<how>(?:meant|available|suitable|intended|usable|designed) )?for (?<what>(?!you\\b|now\\b|free\\b|example\\b|long\\b|sure\\b|everyone\\b)[^,:;()]{2,40})");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?) ");

    private final Lexicon lexicon;
    private final Naming naming;
    private final Wording wording;

    NotForRule(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.naming = new Naming(lexicon, tagger);
        this.wording = new Wording(lexicon, tagger);
    }

    @Override
    public String name() {
        return "not-for";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<String> sentences = passage.isStatement() ? Sentences.of(Tidying.of(passage.text())) : List.of();
        // what a later sentence says of "it" it may say of something in an earlier one
        String text = sentences.stream()
                .map(sentence -> Phrases.bare(NOTED.matcher(sentence).replaceFirst("")))
                .filter(sentence -> Phrases.words(sentence) > 1)
                .findFirst()
                .orElse("");
        Matcher not = NOT_FOR.matcher(text);
        Optional<Candidate> card = not.matches() ? notFor(passage, not) : Optional.empty();
        return wording.of(passage, card.stream().toList());
    }

    private Optional<Candidate> notFor(Passage passage, Matcher not) {
        boolean pointing = not.group("who").matches("(?i)it|this|they");
        String subject = Naming.brief(passage.place().subject());
        String who = pointing ? subject : lexicon.lowered(not.group("who"));
        String what = not.group("what");
        boolean clear = (pointing ? passage.place().titled() && naming.usable(subject) : isThing(who))
                && isThing(what)
                && Phrases.words(what) <= MOST_WORDS
                && !Naming.sharesWord(what, who);
        String be = pointing ? (Nouns.isPlural(who) && who.endsWith("s") ? "are" : "is") : not.group("be");
        String how = not.group("how") == null ? "" : not.group("how").toLowerCase(Locale.ROOT);
        String asked = how.isEmpty()
                ? "What can " + who + " not be used for?"
                : "For what " + be + " " + who + " not " + how.strip() + "?";
        return clear ? Optional.of(card(passage, asked, what)) : Optional.empty();
    }

    private boolean isThing(String name) {
        String bare = ARTICLE.matcher(name).replaceFirst("");
        return naming.isNounPhrase(bare) && !naming.isGeneric(bare);
    }

    private Candidate card(Passage passage, String question, String answer) {
        return basic(passage, CardText.of(question, Phrases.capitalised(answer)), SCORE);
    }
}
