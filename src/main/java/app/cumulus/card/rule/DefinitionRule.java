package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code term: meaning} and {@code A term is a meaning} ask for the meaning. */
final class DefinitionRule implements Rule {

    private static final int MOST_ANSWER_WORDS = 18;
    private static final int LEAST_ANSWER_WORDS = 2;
    private static final Pattern COPULA = Pattern.compile(
            "^(?:An?\\s+|The\\s+)?(?<name>\\S+(?:\\s+\\S+){0,4}?)\\s+(?<verb>is|are)\\s+(?<meaning>(?:an?|the|one|like)\\s.+|\\S+ing service.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CUT = Pattern.compile(
            "(?:\\s+-\\s+|;\\s|\\s\\(e\\.?g|,?\\s(?:which|because|so that|while|but|e\\.g\\.|for example)\\s|\\s\\|\\s).*$");

    private final Lexicon lexicon;
    private final Tagger tagger;

    DefinitionRule(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    @Override
    public String name() {
        return "definition";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        Optional<Term> term = Term.of(passage.text());
        if (term.isPresent()) {
            return term.get().isLabel() ? List.of() : ofTerm(passage, term.get());
        }
        return ofCopula(passage);
    }

    private List<Candidate> ofTerm(Passage passage, Term term) {
        List<String> sentences = Sentences.of(term.meaning());
        if (sentences.isEmpty()) {
            return List.of();
        }
        String meaning = Phrases.bare(CUT.matcher(sentences.get(0)).replaceFirst(""));
        Sentence name = tagger.tag(term.name());
        boolean named = !name.token(0).is(Tag.PREPOSITION)
                && !name.token(0).is(Tag.CONJUNCTION)
                && name.tokens().stream().noneMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN))
                && !(name.token(0).is(Tag.VERB) && name.size() > 3);
        if (!fits(meaning) || !named) {
            return List.of();
        }
        return List.of(card(passage, question(term, meaning), Phrases.capitalised(meaning), 78));
    }

    private List<Candidate> ofCopula(Passage passage) {
        List<String> sentences = Sentences.of(passage.text());
        Matcher copula = sentences.isEmpty() ? null : COPULA.matcher(sentences.get(0));
        if (copula == null || !copula.matches()) {
            return List.of();
        }
        String name = copula.group("name");
        String meaning = Phrases.bare(CUT.matcher(copula.group("meaning")).replaceFirst(""));
        Sentence words = tagger.tag(name);
        boolean named = words.tokens().stream()
                        .allMatch(
                                token -> token.tag().isContent() || token.text().matches("[/&]"))
                && words.tokens().stream().anyMatch(token -> !lexicon.isGeneric(token.text()));
        if (!named || !fits(meaning)) {
            return List.of();
        }
        String verb = copula.group("verb").toLowerCase(java.util.Locale.ROOT);
        return List.of(card(passage, "What " + verb + " " + name + "?", Phrases.capitalised(meaning), 76));
    }

    private static boolean fits(String meaning) {
        int words = Phrases.words(meaning);
        return words >= LEAST_ANSWER_WORDS && words <= MOST_ANSWER_WORDS && !meaning.endsWith("?");
    }

    private String question(Term term, String meaning) {
        Sentence tagged = tagger.tag(meaning);
        boolean doing = tagged.token(0).is(Tag.VERB)
                && !tagged.token(0).lower().matches(".*(?:ed|ing)")
                && lexicon.verbBase(tagged.token(0).text()).isPresent();
        boolean many = isPlural(term.name());
        if (doing) {
            return "What " + (many ? "do " : "does ") + term.name() + " do?";
        }
        if (meaning.toLowerCase(java.util.Locale.ROOT).matches("(?:used )?for\\s.*")) {
            return "What " + (many ? "are " : "is ") + term.name() + " for?";
        }
        return "What " + (many ? "are " : "is ") + term.name() + "?";
    }

    static boolean isPlural(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.matches("(?:[A-Z]?[a-z-]+|[A-Z]{2,})s")
                        && last.length() > 3
                        && !last.matches(".*(?:ss|us|is|ws|tics|sis)")
                || name.contains(" and ");
    }

    private Candidate card(Passage passage, String question, String answer, int score) {
        return new Candidate(
                name(), CardKind.BASIC, CardText.of(question, answer), passage.span(), passage.text(), score);
    }
}
