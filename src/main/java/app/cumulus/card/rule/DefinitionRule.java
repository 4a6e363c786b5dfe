package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Place;
import app.cumulus.card.fact.Term;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code term: meaning} and {@code A term is a meaning} ask for the meaning, by the question that it answers. */
final class DefinitionRule implements Rule {

    private static final int MOST_ANSWER_WORDS = 18;
    private static final int LEAST_ANSWER_WORDS = 2;
    private static final Pattern COPULA = Pattern.compile(
            "^(?:An?\\s+|The\\s+)?(?<name>\\S+(?:\\s+\\S+){0,4}?)\\s+(?<verb>is|are)\\s+(?<meaning>(?:an?|the|one|like)\\s.+|\\S+ing service.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CUT = Pattern.compile(
            "(?:\\s+-\\s+|;\\s|\\s\\(e\\.?g|,?\\s(?:which|because|so that|while|but(?! not)|e\\.g\\.|for example|for instance)\\s|(?<!^(?:once|when|if)\\s.{1,80}),\\s(?:it|they|this|you|we|if)\\s|\\s\\|\\s).*$");
    private static final Pattern COPIED = Pattern.compile(
            "(?i)^(?:it\\s+|this\\s+)?(?:is|are|it's)\\s+(?=(?:an?|the|like|one|used)\\s|\\p{L}+ing service)");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final Meaning meanings;

    DefinitionRule(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.naming = new Naming(lexicon, tagger);
        this.meanings = new Meaning(lexicon, tagger);
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
        if (sentences.isEmpty() || !naming.isName(term.name())) {
            return List.of();
        }
        String meaning = meaningOf(sentences.get(0));
        Meaning.Form form = meanings.form(meaning);
        boolean row = !Properties.of(meaning, tagger).isEmpty()
                || Items.of(meaning, tagger).size() > 1;
        boolean guest = naming.isGuest(term.name(), passage.place())
                && form != Meaning.Form.DOING
                && form != Meaning.Form.PURPOSE
                && passage.place().topic().size() > 1;
        if (!fits(meaning, form) || row || guest || form == Meaning.Form.THING && repeats(term.name(), meaning)) {
            return List.of();
        }
        return question(term.name(), meaning, form, passage.place())
                .map(asked -> List.of(card(passage, asked, answer(meaning, form), 78)))
                .orElse(List.of());
    }

    /** The first thing said, without what is added to it. */
    private String meaningOf(String sentence) {
        String filler = lexicon.discourseAtStart(sentence);
        String said = sentence.substring(filler.length()).replaceFirst("^[\\s,:;]+", "");
        String rest = COPIED.matcher(said).replaceFirst("");
        return Phrases.bare(CUT.matcher(rest).replaceFirst("").replaceFirst("(?i),? etc\\.?$", ""));
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
        if (!named || !fits(meaning, Meaning.Form.THING)) {
            return List.of();
        }
        String verb = copula.group("verb").toLowerCase(Locale.ROOT);
        boolean like = meaning.toLowerCase(Locale.ROOT).startsWith("like ");
        String asked = naming.scope(name, passage.place()) + "what " + verb + " " + article(name, verb)
                + (like ? " like?" : "?");
        String answer = Phrases.capitalised(like ? meaning.substring("like ".length()) : meaning);
        List<Candidate> cards = new ArrayList<>();
        cards.add(card(passage, Phrases.capitalised(asked), answer, 76));
        return cards;
    }

    private static boolean fits(String meaning, Meaning.Form form) {
        int words = Phrases.words(meaning);
        int least = form == Meaning.Form.DOING ? LEAST_ANSWER_WORDS + 1 : LEAST_ANSWER_WORDS;
        return words >= (form == Meaning.Form.VALUE ? 1 : least)
                && words <= MOST_ANSWER_WORDS
                && !meaning.endsWith("?")
                && !meaning.matches(".*(?:->|=>|[{}]| = ).*");
    }

    /** Whether the meaning's words stand in the name already. */
    private static boolean repeats(String name, String meaning) {
        String apart = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\d)(?=\\p{Lu}\\p{Ll})", " ");
        return Phrases.words(meaning) <= 3 && Naming.sharesWord(apart, meaning);
    }

    private Optional<String> question(String name, String meaning, Meaning.Form form, Place place) {
        String named = naming.named(name, place);
        String scope = naming.scope(named, place);
        if (naming.isAdjective(name) && named.equals(name) && scope.isEmpty()) {
            return Optional.empty();
        }
        boolean many = Nouns.isPlural(named);
        String is = many ? "are " : "is ";
        String shown = article(named, is);
        String asked = switch (form) {
            case DOING -> "what " + (many ? "do " : "does ") + shown + " do?";
            case PURPOSE -> "what " + is + shown + " used for?";
            case THING -> isCall(name) ? "what is " + shown + " for?" : "what " + is + shown + "?";
            case AGENT ->
                "what " + is + shown + " "
                        + Phrases.lowered(Meaning.participle(meaning).group("verb")) + " by?";
            case PLACE ->
                "where " + is + shown + " "
                        + Phrases.lowered(Meaning.participle(meaning).group("verb")) + "?";
            case MEANS -> "what does " + named + " mean?";
            case HOW -> "how " + (many ? "do " : "does ") + shown + " work?";
            case VALUE ->
                scope.isEmpty() && named.equals(name)
                        ? ""
                        : "which " + Meaning.valueNoun(meaning) + " is noted for " + shown + "?";
            case LIKE -> "what " + is + shown + " like?";
            case FORMULA -> "how " + is + shown + " calculated?";
            case NONE -> "";
        };
        return asked.isEmpty() ? Optional.empty() : Optional.of(Phrases.capitalised(scope + asked));
    }

    /** A plain noun in the singular takes an article: {@code an origin group}. */
    private static String article(String name, String verb) {
        boolean plain = name.matches("[a-z][a-z-]+(?: [a-z][a-z-]+){1,3}");
        boolean countable =
                plain && !name.matches(".*(?:ing|tion|ity|ness|ment|ance|ence|cy|ware|data|traffic|access|storage)$");
        if (!verb.startsWith("is") || !countable || Nouns.isPlural(name) || name.startsWith("the ")) {
            return name;
        }
        return (name.matches("[aeiou].*") ? "an " : "a ") + name;
    }

    /** Whether the name is that of an API call, a command or a setting. */
    static boolean isCall(String name) {
        return name.matches("`.*`|[a-z0-9-]+:[A-Z]\\w+|--?\\w[\\w-]*|[A-Z][a-z]+(?:[A-Z][a-z]+)+|_?[A-Z]+(?:_[A-Z]+)+");
    }

    static boolean isPlural(String name) {
        return Nouns.isPlural(name);
    }

    private static String answer(String meaning, Meaning.Form form) {
        return Phrases.capitalised(
                switch (form) {
                    case AGENT, PLACE -> {
                        Matcher parts = Meaning.participle(meaning);
                        yield form == Meaning.Form.AGENT
                                ? parts.group("rest")
                                : parts.group("link") + " " + parts.group("rest");
                    }
                    case LIKE -> meaning.replaceFirst("(?i)^like ", "");
                    case PURPOSE -> meaning.replaceFirst("(?i)^used ", "");
                    default -> meaning;
                });
    }

    private Candidate card(Passage passage, String question, String answer, int score) {
        return new Candidate(
                name(), CardKind.BASIC, CardText.of(question, answer), passage.span(), passage.text(), score);
    }
}
