package app.cumulus.card.rule.number;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code The porter waits and knocks for up to 6 minutes}: for how long; {@code you can get a list every hour}: how often. */
public final class HowLongRule extends SentenceRule {

    private static final int SCORE = 86;
    /** Above what is asked of a bare number. */
    private static final int LASTING_SCORE = 97;

    private static final int MOST_WORDS = 20;
    private static final String UNIT = "(?:secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?)";
    private static final Pattern LASTS = Pattern.compile(
            "(?i)(?<said>.+) (?<long>for (?:up to|at least|at most|a maximum of|max) [\\d.]+ " + UNIT + ")");
    private static final Pattern TAKES = Pattern.compile(
            "(?i)(?:it )?(?:usually )?takes? (?<long>(?:(?:at least|at most|up to|about|around|approximately|only) )?(?:an?|\\d[\\d.]*(?:-\\d+)?|few|a few|several) "
                    + UNIT + ")(?: to (?<deed>[\\p{L} -]{3,50}))?");
    /** {@code Lasts 3 days} below a name. */
    private static final Pattern LASTING = Pattern.compile(
            "(?i)(?:it )?(?:can )?lasts?(?: for)? (?<long>(?:(?:at least|at most|up to|about|around|only|a maximum of) )?\\d[\\d.]*(?:-\\d+)? ?"
                    + UNIT + ")");

    private static final Pattern OFTEN =
            Pattern.compile("(?i)(?<said>.+) \"?(?<often>every (?:[\\d.]+ )?" + UNIT + ")\"?");
    /** {@code You can change the lamps once in 24 hours}. */
    private static final Pattern ONCE = Pattern.compile(
            "(?i)(?<said>.+?) (?<often>(?:(?:only|at most|at least|up to|just|max(?:imum)?) )?(?:once|twice|one time|(?:\\d+|two|three|four|five|several) times) (?:in|per|an?|each|every|within) (?:[\\d,.]+ )?"
                    + UNIT + ")");
    /** {@code Can change lamps once a day}: it is the reader who can. */
    private static final Pattern OF_READER = Pattern.compile("(?i)(?:can|could|may|should|must)\\b.*");

    /** {@code The pass expires 3 days after the clerk signs it}: how long after. */
    private static final Pattern APART = Pattern.compile(
            "(?i)(?<said>(?!.*[:;()]).+?)(?<! (?:from|to|of|in|at|by|for|with|than|every|until|till|least|most)) (?<long>(?:(?:at least|at most|up to|about|around|within|only) )?(?:\\d[\\d.,]*|an?|one|two|three) ?"
                    + UNIT + ") (?<after>(?:after|before) (?<what>[^,;:()]{4,60}))");

    private static final Pattern POINTING = Pattern.compile("(?i)(?<link>after|before) (?<it>it|they) (?<rest>.+)");

    /** {@code You count the crates in advance}. */
    private static final Pattern EARLY = Pattern.compile(
            "(?i)(?<said>(?!.*[,:;()]).+) (?<when>ahead of time|in advance|beforehand|upfront|up front)");

    private static final Pattern WITH =
            Pattern.compile("(?i)^(?<with>with [^,:;]{3,40}?),? (?<who>you|we|yuo) (?<rest>.+)$");
    private static final Pattern GOING_ON = Pattern.compile("be (?<verb>\\p{Ll}+ing)(?<what> (?:the|an?|your|all) .+)");
    private static final Pattern SECOND = Pattern.compile("(?<first>.+) and (?<verb>\\p{Ll}+s) (?<rest>.+)");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Inversion inversion;
    private final Naming naming;

    public HowLongRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.inversion = grammar.inversion();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "how-long";
    }

    /** {@code Takes 3 days to build} below a name. */
    private Optional<Candidate> taken(Passage passage, Said said, Matcher takes) {
        String name = Naming.brief(said.label());
        if (!naming.usable(name) || !passage.place().titled()) {
            return Optional.empty();
        }
        String deed =
                takes.group("deed") == null ? "" : plain(takes.group("deed").strip());
        String does = Auxiliary.does(Nouns.isMany(name)) + " ";
        String asked = deed.matches("\\p{L}+ing")
                ? "How long does " + deed + " " + name + " take?"
                : "How long " + does + name + " take" + (deed.isEmpty() ? "" : " to " + deed) + "?";
        return card(passage, said, asked, takes.group("long"));
    }

    /** {@code to be emptying the crate}: to empty it. */
    private String plain(String deed) {
        Matcher going = GOING_ON.matcher(deed);
        return going.matches()
                ? lexicon.verbBase(going.group("verb"))
                        .map(base -> base + going.group("what"))
                        .orElse(deed)
                : deed;
    }

    private Optional<Candidate> lasting(Passage passage, Said said, String time) {
        String name = Naming.brief(passage.place().subject());
        String does = Auxiliary.does(Nouns.isMany(name)) + " ";
        return naming.usable(name) && passage.place().titled()
                ? card(
                        passage,
                        said,
                        CardText.of("How long " + does + lexicon.lowered(name) + " last?", Phrases.capitalised(time)),
                        LASTING_SCORE)
                : Optional.empty();
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        String text = Phrases.bare(said.sentence().text());
        String name = said.label();
        Matcher takes = TAKES.matcher(
                !name.isEmpty() && text.startsWith(name + " ") ? text.substring(name.length() + 1) : text);
        if (takes.matches()) {
            return taken(passage, said, takes);
        }
        String heading = Naming.brief(passage.place().subject());
        boolean led = !heading.isEmpty() && text.startsWith(heading + " ");
        Matcher lasting = LASTING.matcher(led ? text.substring(heading.length() + 1) : text);
        if (lasting.matches() && passage.term().isEmpty()) {
            return lasting(passage, said, lasting.group("long"));
        }
        Matcher lasts = LASTS.matcher(text);
        Matcher often = OFTEN.matcher(text);
        if (lasts.matches()) {
            return turned(lasts.group("said"), said.label())
                    .flatMap(turned -> card(
                            passage,
                            said,
                            Phrases.capitalised(led(lasts.group("said")) + "for how long " + turned + "?"),
                            lasts.group("long")));
        }
        Matcher apart = APART.matcher(text);
        if (apart.matches()) {
            return apart(passage, said, apart);
        }
        Matcher early = EARLY.matcher(text);
        if (early.matches()) {
            return turned(early.group("said"), said.label())
                    .flatMap(turned -> card(passage, said, "When " + turned + "?", early.group("when")));
        }
        Matcher once = ONCE.matcher(text);
        if (once.matches() && !OF_READER.matcher(text).lookingAt()) {
            return turned(once.group("said"), said.label())
                    .flatMap(turned -> card(
                            passage,
                            said,
                            Phrases.capitalised(led(once.group("said")) + "how often " + turned + "?"),
                            once.group("often")));
        }
        Matcher with = often.matches() ? WITH.matcher(often.group("said")) : null;
        return with != null && with.matches()
                ? turned("you " + with.group("rest"), "")
                        .flatMap(turned -> card(
                                passage,
                                said,
                                "How often " + turned + " " + Phrases.lowered(with.group("with")) + "?",
                                often.group("often")))
                : Optional.empty();
    }

    /** Names the thing first where the occasion points at it: {@code after boxes are sent are they weighed}. */
    private Optional<Candidate> apart(Passage passage, Said said, Matcher apart) {
        Optional<Clause> clause = parser.parse(tagger.tag(apart.group("said")));
        String subject =
                clause.map(Clause::subject).filter(name -> !name.isEmpty()).orElse(said.label());
        Matcher pointing = POINTING.matcher(apart.group("after"));
        boolean named = pointing.matches() && !subject.isEmpty();
        String after = named
                ? pointing.group("link") + " " + lexicon.lowered(subject) + " " + pointing.group("rest")
                : apart.group("after");
        Optional<String> turned = named
                ? clause.flatMap(found -> inversion
                        .of(pointing.group("it").toLowerCase(Locale.ROOT), found.verb())
                        .map(asked -> found.rest().isEmpty() ? asked : asked + " " + found.rest()))
                : turned(apart.group("said"), said.label());
        return turned.flatMap(asked -> card(
                passage,
                said,
                Phrases.capitalised(led(apart.group("said")) + "how long " + after + " " + asked + "?"),
                apart.group("long")));
    }

    /** {@code For heavy parcels, }: where it lasts so long. */
    private String led(String said) {
        return parser.parse(tagger.tag(said))
                .map(Clause::lead)
                .filter(lead -> !lead.isEmpty())
                .map(lead -> lead + ", ")
                .orElse("");
    }

    /** The question's order of the words; of two things that are done the last, to which the time belongs. */
    private Optional<String> turned(String said, String label) {
        return parser.parse(tagger.tag(said)).flatMap(clause -> {
            String subject = clause.subject().isEmpty() ? Naming.brief(label) : clause.subject();
            if (!Clauses.isName(tagger.tag(subject), lexicon)) {
                return Optional.empty();
            }
            String tail = clause.tail().isEmpty() ? "" : " " + clause.tail();
            Matcher second = SECOND.matcher(clause.predicate() + tail);
            boolean two = second.matches() && isThird(second.group("verb"));
            String verb = two ? second.group("verb") : clause.verb();
            String rest = two ? second.group("rest") : (clause.rest() + tail).strip();
            return inversion
                    .of(lexicon.lowered(subject), verb)
                    .map(turned -> rest.isEmpty() ? turned : turned + " " + rest);
        });
    }

    private boolean isThird(String verb) {
        return lexicon.verbBase(verb).filter(base -> !base.equals(verb)).isPresent();
    }

    private Optional<Candidate> card(Passage passage, Said said, String question, String answer) {
        return card(passage, said, CardText.of(question, Phrases.capitalised(answer)), SCORE);
    }

    private Optional<Candidate> card(Passage passage, Said said, CardText text, int score) {
        Sentence words = tagger.tag(text.question());
        boolean fit = Phrases.words(text.question()) <= MOST_WORDS
                && !Clauses.dangles(words)
                && words.tokens().stream().noneMatch(token -> token.is(Tag.ARROW));
        return fit ? Optional.of(basic(passage, text, said.sentence().text(), score)) : Optional.empty();
    }
}
