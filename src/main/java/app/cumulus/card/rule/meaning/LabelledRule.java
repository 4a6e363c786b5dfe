package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Place;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.DefinitionQuestion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a terse row says of its name: {@code Night plan: how the crane responds}, {@code Owner: porter or pier}, {@code Lift: billed per hour}. */
public final class LabelledRule implements Rule {

    private static final int SCORE = 79;
    private static final int MOST_WORDS = 14;
    private static final int MOST_NAME_WORDS = 5;
    private static final int MOST_CHOICE_WORDS = 3;
    /** {@code how the crane answers}, {@code whether a lorry may enter}: an indirect question. */
    private static final Pattern INDIRECT =
            Pattern.compile("(?i)(?<word>how|whether|who|which|what) (?<next>\\p{L}+)(?<rest> [^?:;]+)");

    private static final Pattern MEASURE =
            Pattern.compile("(?i)many|much|long|far|often|fast|quick|big|large|hard|easy|different|\\p{L}+ly");
    private static final Pattern CHOICES = Pattern.compile("(?i)(?:either )?(?<all>[^:;?()]{2,60} or [^:;?(),]{2,40})");
    private static final Pattern OR = Pattern.compile("(?i),\\s*(?:or\\s+)?|\\s+or\\s+");
    private static final Pattern BILLED = Pattern.compile(
            "(?i)(?:you )?(?<verb>billing|billed|charged|charges?|pay|paid|priced)(?: only)? (?<how>(?:per|by the) \\p{L}[^:;?]{2,60})");
    private static final Pattern MIXED = Pattern.compile(
            "(?i)(?:an? |the )?(?<mix>combination|mix|mixture|blend) of (?<parts>[^:;?]{3,80} (?:and|&|with) [^:;?]{2,60})");
    private static final Pattern NOT_FOR =
            Pattern.compile("(?i)(?:is |are )?not (?:meant |made |intended |suitable )?for (?<what>[^:;?,]{3,60})");
    private static final Pattern LOOSE =
            Pattern.compile("(?i).*(?:->|=>|\\?|\\be\\.?g\\b|\\betc\\b|\\b(?:this|these|it|they|u|not|no)\\b).*");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final WordList nounlike = WordList.of("nounlike.txt");

    public LabelledRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
    }

    /** What is asked of the name, with {@code %s} for it and its verb, and what answers it. */
    private record Asked(String question, String answer) {}

    @Override
    public String name() {
        return "labelled";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Optional<Term> term = passage.isStatement() ? passage.term().filter(this::isNamed) : Optional.empty();
        return term.flatMap(found -> asked(found).map(asked -> card(passage, found.name(), asked)))
                .map(List::of)
                .orElse(List.of());
    }

    private boolean isNamed(Term term) {
        String first = tagger.tag(term.name()).token(0).lower();
        boolean order = term.name().indexOf(' ') > 0 && lexicon.isBase(first) && !nounlike.has(first);
        return !term.isLabel()
                && !order
                && naming.isName(term.name())
                && naming.usable(term.name())
                && Phrases.words(term.name()) <= MOST_NAME_WORDS;
    }

    private Candidate card(Passage passage, String name, Asked asked) {
        Place place = passage.place();
        String named = naming.named(name, place);
        boolean many = Nouns.isPlural(Nouns.head(named));
        String shown = DefinitionQuestion.article(named, Auxiliary.is(many) + " ");
        String question = asked.question()
                .replace("{is}", Auxiliary.is(many))
                .replace("{does}", Auxiliary.does(many))
                .replace("{name}", shown);
        String scope = naming.scope(named, place);
        String shownScope = scope.isEmpty() && named.equals(name) ? inSubject(name, place) : scope;
        return basic(
                passage,
                CardText.of(Phrases.capitalised(shownScope + question), Phrases.capitalised(asked.answer())),
                SCORE);
    }

    /** A single word hardly tells by itself what it belongs to. */
    private String inSubject(String name, Place place) {
        String subject = Naming.brief(place.subject());
        boolean told = name.indexOf(' ') < 0
                && place.titled()
                && naming.usable(subject)
                && !naming.isService(name)
                && !naming.isGeneric(subject)
                && !Naming.sharesWord(name, subject);
        return told ? "in " + subject + ", " : "";
    }

    private Optional<Asked> asked(Term term) {
        String said = Phrases.bare(term.meaning());
        if (Phrases.words(said) > MOST_WORDS) {
            return Optional.empty();
        }
        return Stream.of(indirect(said), choice(term.name(), said), other(said))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Asked> indirect(String said) {
        Matcher indirect = INDIRECT.matcher(said);
        if (!indirect.matches() || LOOSE.matcher(said).matches()) {
            return Optional.empty();
        }
        String word = indirect.group("word").toLowerCase(Locale.ROOT);
        Sentence words = tagger.tag(said);
        boolean turned = !word.equals("who") && words.token(1).is(Tag.AUXILIARY);
        boolean noun = words.token(1).is(Tag.NOUN);
        boolean which = word.equals("which") || word.equals("what");
        boolean says = words.tokens().stream()
                .skip(word.equals("who") ? 1 : 2)
                .anyMatch(token -> token.is(Tag.VERB)
                        || token.is(Tag.AUXILIARY)
                        || lexicon.verbBase(token.lower()).isPresent());
        boolean fit = says
                && !turned
                && (!which || noun)
                && !indirect.group("next").equalsIgnoreCase("to")
                && !Clauses.dangles(words);
        boolean measure =
                word.equals("how") && MEASURE.matcher(indirect.group("next")).matches();
        return fit
                ? Optional.of(new Asked("what {does} {name} " + (measure ? "mean?" : "determine?"), said))
                : Optional.empty();
    }

    /** {@code Owner: porter or pier}: of a thing with a name of its own nobody asks so. */
    private Optional<Asked> choice(String name, String said) {
        Matcher choices = CHOICES.matcher(said);
        boolean one = !Nouns.isPlural(Nouns.head(name)) && !naming.isService(name) && !naming.bearsName(name);
        if (!one || !choices.matches() || LOOSE.matcher(said).matches()) {
            return Optional.empty();
        }
        List<String> items =
                Stream.of(OR.split(choices.group("all"))).map(Phrases::bare).toList();
        String last = items.get(items.size() - 1);
        // "unknown or new crates": of one and the same noun
        boolean shared = last.indexOf(' ') > 0
                && items.stream().limit(items.size() - 1L).anyMatch(item -> item.indexOf(' ') < 0);
        boolean fit = !shared && items.stream().allMatch(this::isChoice);
        return fit ? Optional.of(new Asked("what can {name} be?", choices.group("all"))) : Optional.empty();
    }

    private boolean isChoice(String item) {
        if (item.isEmpty() || Phrases.words(item) > MOST_CHOICE_WORDS) {
            return false;
        }
        Sentence words = tagger.tag(item);
        return !naming.bearsName(item)
                && (words.token(0).tag().isContent()
                        || words.size() == 1 && words.token(0).is(Tag.VERB))
                && !words.token(0).is(Tag.NUMBER)
                && words.tokens().stream()
                        .noneMatch(token -> token.is(Tag.AUXILIARY)
                                || token.is(Tag.PRONOUN)
                                || token.is(Tag.PREPOSITION)
                                || token.is(Tag.CONJUNCTION));
    }

    private Optional<Asked> other(String said) {
        Matcher billed = BILLED.matcher(said);
        if (billed.matches()) {
            boolean priced = billed.group("verb").toLowerCase(Locale.ROOT).startsWith("bill");
            return Optional.of(new Asked("how {is} {name} " + (priced ? "billed?" : "charged?"), billed.group("how")));
        }
        Matcher mixed = MIXED.matcher(said);
        if (mixed.matches() && !LOOSE.matcher(said).matches()) {
            return Optional.of(new Asked(
                    "what {is} {name} a " + mixed.group("mix").toLowerCase(Locale.ROOT) + " of?",
                    mixed.group("parts")));
        }
        Matcher not = NOT_FOR.matcher(said);
        boolean told = not.matches() && !LOOSE.matcher(not.group("what")).matches();
        return told ? Optional.of(new Asked("what {is} {name} not for?", not.group("what"))) : Optional.empty();
    }
}
