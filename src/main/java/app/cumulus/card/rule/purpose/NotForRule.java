package app.cumulus.card.rule.purpose;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
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
import app.cumulus.card.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code It is not for fragile crates}: what the thing is not for. */
public final class NotForRule implements Rule {

    private static final int SCORE = 77;
    private static final int MOST_WORDS = 5;
    private static final Pattern NOTED = Pattern.compile("(?i)^(?:note|attention|important)\\s*[!:.-]+\\s*");
    private static final Pattern NOT_FOR = Pattern.compile(
            "(?i)(?<who>it|this|they|[^,:;()]{2,40}?) (?<be>is|are) not (?<how>(?:meant|available|suitable|intended|usable|designed) )?for (?<what>(?!you\\b|now\\b|free\\b|example\\b|long\\b|sure\\b|everyone\\b)[^,:;()]{2,40})");
    private static final Pattern NOT_USED = Pattern.compile(
            "(?i)(?:(?:it|they) )?(?:can't|cannot|can not) (?:be )?used? (?:it )?(?<what>(?:to \\p{L}+|for)\\b[^,;:()]{2,60})");
    private static final Pattern BUT = Pattern.compile(
            "(?i)(?<who>it|[^,:;()]{2,40}?) (?<be>is|are) not (?<one>(?:an? |the )?[^,:;()]{3,40}?),? but (?:rather |just )?(?<other>(?!it\\b|they\\b|you\\b|we\\b|can\\b|not\\b|also\\b|only\\b|if\\b|when\\b|this\\b|that\\b)[^,:;()]{3,60})");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?) ");

    private final Lexicon lexicon;
    private final Naming naming;
    private final Wording wording;

    public NotForRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.wording = grammar.wording();
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
        List<Candidate> cards = new ArrayList<>();
        if (not.matches()) {
            notFor(passage, not).ifPresent(cards::add);
        }
        if (passage.isStatement()) {
            ofTerm(passage).ifPresent(cards::add);
            sentences.stream()
                    .map(sentence -> butOf(passage, sentence))
                    .flatMap(Optional::stream)
                    .forEach(cards::add);
        }
        return wording.of(passage, cards);
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
        String be = pointing ? Auxiliary.is(Nouns.isMany(who)) : not.group("be");
        String how = not.group("how") == null ? "" : not.group("how").toLowerCase(Locale.ROOT);
        String asked = how.isEmpty()
                ? "What can " + who + " not be used for?"
                : "For what " + be + " " + who + " not " + how.strip() + "?";
        return clear ? Optional.of(card(passage, asked, what)) : Optional.empty();
    }

    /** {@code Loose Crates: no seal. Can't be used to ship glass}: what the term is not for. */
    private Optional<Candidate> ofTerm(Passage passage) {
        Optional<Term> term = passage.term().filter(found -> !found.isLabel() && naming.isName(found.name()));
        return term.stream()
                .flatMap(found -> Sentences.of(Tidying.of(found.meaning())).stream())
                .map(sentence -> NOT_USED.matcher(Phrases.bare(sentence)))
                .filter(Matcher::matches)
                .findFirst()
                .map(used -> card(passage, "What can " + term.get().name() + " not be used for?", used.group("what")));
    }

    /** {@code It is not a crane but a lift}: what it is, if not that. */
    private Optional<Candidate> butOf(Passage passage, String sentence) {
        Matcher but = BUT.matcher(Phrases.bare(sentence));
        if (!but.matches()) {
            return Optional.empty();
        }
        boolean it = but.group("who").matches("(?i)it");
        String subject = Naming.brief(passage.place().subject());
        String who = it ? subject : lexicon.lowered(but.group("who"));
        String one = but.group("one");
        String other = but.group("other");
        boolean clear = (it ? passage.place().titled() && naming.usable(subject) : isThing(who))
                && naming.isName(ARTICLE.matcher(one).replaceFirst(""))
                && Phrases.words(other) <= MOST_WORDS + 2
                && !Naming.sharesWord(other, who)
                && !Naming.sharesWord(other, one);
        return clear
                ? Optional.of(card(
                        passage,
                        "What " + but.group("be") + " " + who + ", if not " + lexicon.lowered(one) + "?",
                        other))
                : Optional.empty();
    }

    private boolean isThing(String name) {
        String bare = ARTICLE.matcher(name).replaceFirst("");
        return naming.isNounPhrase(bare) && !naming.isGeneric(bare);
    }

    private Candidate card(Passage passage, String question, String answer) {
        return basic(passage, CardText.of(question, Phrases.capitalised(answer)), SCORE);
    }
}
