package app.cumulus.card.rule.contrast;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Unlike the north gate, it is open at night} asks how the two differ. */
public final class UnlikeRule implements Rule {

    private static final int SCORE = 78;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 20;
    private static final int MOST_NAME_WORDS = 5;
    private static final Pattern UNLIKE = Pattern.compile(
            "(?i)^unlike (?<other>[^,]{2,50}?)(?:,\\s*(?<said>.+)|\\s(?<run>(?:it|this|they|there)\\s.+))$");
    private static final Pattern PRONOUN = Pattern.compile("(?i)^(?:it|this|they)\\s+");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<who>[^,]{2,40}?)\\s+(?<rest>(?:is|are|has|have|can|cannot|can't|does|do|will|supports?|uses?|needs?|allows?|provides?|works?)\\b.+)");
    private static final Pattern VAGUE =
            Pattern.compile("(?i)other\\b.*|.*\\b(?:above|below|previous|this|that|it|them|these|ones?)\\b.*|.*\\?");
    private static final Pattern ONE = Pattern.compile("(?i)\\s+one$");
    private static final Pattern HELPLESS =
            Pattern.compile("(?i).*\\b(?:this|these|those|such|as above)\\b.*|.*[?].*|(?:which|that|who|where)\\b.*");

    private final Naming naming;
    private final Lexicon lexicon;

    public UnlikeRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "unlike";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        Optional<Term> term = passage.term().filter(found -> !found.isLabel() && naming.isName(found.name()));
        String about = term.map(Term::name).orElse(Naming.brief(passage.place().subject()));
        String text = term.map(Term::meaning).orElse(passage.text());
        List<Candidate> cards = new ArrayList<>();
        for (String sentence : Sentences.of(text)) {
            Matcher unlike = UNLIKE.matcher(sentence);
            if (unlike.matches()) {
                String said = unlike.group("said") == null ? unlike.group("run") : unlike.group("said");
                card(passage, about, unlike.group("other"), said).ifPresent(cards::add);
            }
        }
        return cards;
    }

    private Optional<Candidate> card(Passage passage, String about, String compared, String said) {
        String other = Phrases.bare(ONE.matcher(compared).replaceFirst(""));
        String predicate = Phrases.bare(said);
        String who = about;
        if (PRONOUN.matcher(predicate).find()) {
            predicate = PRONOUN.matcher(predicate).replaceFirst("");
        } else {
            Matcher subject = SUBJECT.matcher(predicate);
            if (subject.matches() && naming.isNounPhrase(subject.group("who").replaceFirst("^(?i:the|an?)\\s+", ""))) {
                who = subject.group("who");
                predicate = subject.group("rest");
            }
        }
        if (ONE.matcher(compared).find() && Phrases.words(other) == 1) {
            other += " " + Nouns.lastWord(who).toLowerCase(java.util.Locale.ROOT);
        }
        boolean fit = naming.usable(Phrases.capitalised(who))
                && !VAGUE.matcher(other).matches()
                && Phrases.words(other) <= MOST_NAME_WORDS
                && !who.equalsIgnoreCase(other)
                && !HELPLESS.matcher(predicate).matches()
                && Phrases.words(predicate) >= LEAST_WORDS
                && Phrases.words(predicate) <= MOST_WORDS;
        String verb = Nouns.isPlural(who) ? "do " : "does ";
        return fit
                ? Optional.of(new Candidate(
                        name(),
                        CardKind.COMPARISON,
                        CardText.of(
                                "How " + verb + lexicon.lowered(who) + " differ from " + lexicon.lowered(other) + "?",
                                Phrases.capitalised(predicate)),
                        passage.span(),
                        passage.text(),
                        SCORE))
                : Optional.empty();
    }
}
