package app.cumulus.card.rule.meaning;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.DefinitionQuestion;
import app.cumulus.card.phrase.Genus;
import app.cumulus.card.phrase.Meaning;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks for a term by what it means: {@code What lifts boxes in the dark?}. */
final class TermQuestion {

    static final int SCORE = 64;
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 16;
    /** {@code Which AWS service is the AWS service which …}. */
    private static final Pattern A_SERVICE = Pattern.compile("(?i)(?:an?|the) (?:aws |amazon )?service\\b");

    private static final Pattern LOOSE = Pattern.compile(
            "(?i).*(?:->|=>|\\be\\.?g\\b|\\betc\\b|\\bexample|\\?|[!`]|\\b(?:above|below|here|there|this|these|it|they|we)\\b).*|.*[(,].*[(,].*");
    /** {@code the name given to the crane}, {@code several cranes}, {@code moving part of the crane}, {@code a crane, but slow}, {@code lift all crates}: no noun that a name could stand for. */
    private static final Pattern NO_KIND = Pattern.compile(
            "(?i)(?:an? |the |this is the )?(?:names?|terms?)\\b.*|(?:max(?:imum)?|min(?:imum)?|multiple|several|many|various|different|up to|at least)\\b.*|\\p{L}+ing \\p{L}+ of .*|.*\\bbut\\b.*|\\p{L}+ (?:all|each|every|the|an?|your|its) .*");

    private static final Pattern PARTICULAR = Pattern.compile("^[\"“`]?[\\p{Lu}\\d]|\\d|\\p{Ll}\\p{Lu}");
    private static final Pattern API = Pattern.compile("(?i).*\\bapis?\\b.*");
    private static final Pattern CALL = Pattern.compile(
            "[a-z][a-z0-9-]+:[A-Z]\\w+|Fn::\\w+|(?:Get|Put|List|Create|Delete|Describe|Update|Batch|Send|Receive|Purge|Change|Start|Stop|Run|Set)[A-Z]\\w+");
    private static final Pattern VARIABLE = Pattern.compile("_?[A-Z]+(?:_[A-Z]+)+");

    /** {@code Ways to open the gate}: of several nobody asks what it is. */
    private static final Pattern MEANS =
            Pattern.compile("(?i)(?:ways|means|methods|rules|tools|places|pieces|groups) (?:to|of|for|that|in)\\b");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final WordList nounlike = WordList.of("nounlike.txt");
    private final Genus genus;
    private final Meaning meanings;

    TermQuestion(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.naming = new Naming(lexicon, tagger);
        this.genus = new Genus(lexicon, tagger);
        this.meanings = new Meaning(lexicon, tagger);
    }

    /** The question whose answer is the name; none where the meaning would fit other things, too. */
    Optional<String> of(String name, String said, Meaning.Form form, Passage passage) {
        String meaning = Phrases.bare(Brackets.without(said));
        boolean distinctive = Phrases.words(meaning) >= (CALL.matcher(name).matches() ? LEAST_WORDS - 2 : LEAST_WORDS)
                && Phrases.words(meaning) <= MOST_WORDS
                && !LOOSE.matcher(meaning).matches()
                && !(form == Meaning.Form.DOING && DefinitionQuestion.isDoneByOthers(name, meaning))
                && !(naming.isWholeService(name)
                        && A_SERVICE.matcher(meaning).lookingAt()
                        && genus.deedOfService(meaning).isEmpty())
                && !Naming.sharesWord(name, meaning)
                && !Clauses.dangles(tagger.tag(meaning));
        if (!distinctive) {
            return Optional.empty();
        }
        String kind = naming.isWholeService(name) ? "AWS service" : kind(name, passage);
        String which = kind.isEmpty() ? "what" : "which " + kind;
        String owner = kind.isEmpty() ? owner(passage, meaning + " " + name) : "";
        boolean particular = PARTICULAR.matcher(name).find();
        if (isOfGuest(name, owner, passage) || kind.isEmpty() && (owner.isEmpty() || !particular)) {
            return Optional.empty();
        }
        String scope = owner.isEmpty() ? "" : "In " + owner + ", ";
        Optional<String> asked = switch (form) {
            case DOING -> acting(meaning, kind).map(does -> which + " " + does + "?");
            case PURPOSE ->
                Optional.of(which + " is used " + Phrases.lowered(meaning.replaceFirst("(?i)^used? ", "")) + "?");
            case THING ->
                (kind.isEmpty() || kind.endsWith("service"))
                                && meanings.isKind(meaning)
                                && !MEANS.matcher(meaning).lookingAt()
                                && !NO_KIND.matcher(meaning).matches()
                                && !meaning.matches(".*[+,].*")
                                && !isBase(tagger.tag(meaning))
                        ? Optional.of(
                                kind.isEmpty()
                                        ? genus.named(lowered(meaning)) + "?"
                                        : which + " "
                                                + genus.deedOfService(lowered(meaning))
                                                        .orElse("is " + genus.counted(lowered(meaning)))
                                                + "?")
                        : Optional.<String>empty();
            case AGENT, PLACE, MEANS, HOW, VALUE, LIKE, FORMULA, NONE -> Optional.empty();
        };
        return asked.map(question -> Phrases.capitalised(scope + question));
    }

    /** {@code Cart wheels} below the name of another service than the carts. */
    private boolean isOfGuest(String name, String owner, Passage passage) {
        return !owner.isEmpty()
                && naming.isService(owner)
                && naming.isGuest(name.split(" ")[0], passage.place())
                && !naming.isService(name)
                && !Naming.sharesWord(passage.place().heading(), name);
    }

    /** {@code sign up for a year}, {@code commit to a year}: what is done. */
    private boolean isBase(Sentence meaning) {
        String first = meaning.token(0).lower();
        boolean to = meaning.size() > 1 && meaning.token(1).lower().equals("to");
        return lexicon.isBase(first) && (lexicon.isOnlyVerb(first) || to && !nounlike.has(first));
    }

    private String lowered(String meaning) {
        return lexicon.lowered(Phrases.lowered(meaning));
    }

    /** The outermost heading that says where it belongs, without telling the answer; empty if there is none. */
    private String owner(Passage passage, String said) {
        List<String> topic = passage.place().topic();
        Stream<String> inner = naming
                .innermost(topic)
                .filter(heading -> Naming.isTechnology(heading) || !naming.isService(Naming.brief(topic.get(0))))
                .stream();
        return Stream.concat(inner, topic.stream())
                .map(Naming::brief)
                .filter(part -> passage.place().titled()
                        && naming.usable(part)
                        && !naming.isGeneric(part)
                        && !Naming.sharesWord(part, said))
                .findFirst()
                .orElse("");
    }

    private static String kind(String name, Passage passage) {
        boolean api = passage.place().topic().stream()
                .anyMatch(part -> API.matcher(part).matches());
        if (name.startsWith("Fn::")) {
            return "function";
        }
        if (CALL.matcher(name).matches() || api && name.matches("[A-Z][a-z]+(?:[A-Z][a-z]+)+")) {
            return "API call";
        }
        return VARIABLE.matcher(name).matches() ? "environment variable" : "";
    }

    /** The predicate with its verb in the third person; none where a second verb would stand in another form. */
    private Optional<String> acting(String meaning, String kind) {
        Sentence words = tagger.tag(meaning);
        Token first = words.token(0);
        String lower = first.lower();
        Optional<String> base = lexicon.verbBase(lower);
        boolean second = false;
        for (int i = 2; i < words.size(); i++) {
            int before = words.token(i - 1).is(Tag.ADVERB) ? i - 2 : i - 1;
            boolean joined = words.token(before).lower().matches("and|or|,");
            boolean plain =
                    words.token(i).is(Tag.VERB) && lexicon.isBase(words.token(i).lower());
            second |= joined && (words.token(i).is(Tag.AUXILIARY) || plain);
        }
        // "Boats don't have to wait": of boats it is said
        boolean clause =
                lower.endsWith("s") && words.size() > 1 && words.token(1).is(Tag.AUXILIARY);
        if (clause
                || base.isEmpty() && !lower.endsWith("s")
                || base.filter("do"::equals).isPresent()
                || second) {
            return Optional.empty();
        }
        String verb =
                lower.endsWith("s") && !base.equals(Optional.of(lower)) ? lower : Nouns.thirdPerson(base.orElse(lower));
        return lower.endsWith("ing") && (kind.isEmpty() || base.isEmpty())
                ? Optional.empty()
                : Optional.of(verb + meaning.substring(first.end()));
    }
}
