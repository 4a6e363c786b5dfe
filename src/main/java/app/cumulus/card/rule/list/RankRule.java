package app.cumulus.card.rule.list;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Place;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Night crane: the fastest of all}, {@code Best view} below one of several seats: asks which of its kind it is. */
public final class RankRule implements Rule {

    private static final int SCORE = 77;
    private static final int MOST_NAME_WORDS = 5;
    private static final Pattern PIECE = Pattern.compile("[.;,]\\s+|\\s+\\|\\s+|\\s+[-–]\\s+|\\s*[()]\\s*");
    private static final Pattern IS = Pattern.compile(
            "(?i)(?:(?:it|this) is |is )?(?:the )?(?<how>fastest|cheapest|slowest|newest|oldest|simplest|safest|easiest|quickest|most (?:expensive|cost[- ]effective|secure|durable|flexible|available|powerful|scalable|reliable|performant))(?<what>(?: [\\p{L}-]+){0,2})");
    private static final Pattern HAS = Pattern.compile(
            "(?i)(?:(?:it|this) has |has |offers )?(?:the )?(?<how>(?:best|highest|lowest|greatest|longest|shortest) (?:[\\p{L}-]+ )?(?:performance|latency|costs?|price|availability|durability|throughput|speed|bandwidth|security|protection|reliability|resilience|retrieval time|iops))");
    private static final Pattern EMPTY =
            Pattern.compile("(?i)(?:.* )?(?:one|way|option|choice|type|of|of all|in|to|for|and|or)");
    private static final Pattern TAIL = Pattern.compile("(?i) (?:for|of|in|on) .*$");
    private static final Pattern IDLE = Pattern.compile("(?i)(?:relevant|other|different|new|useful) .*");
    private static final Pattern NAME_END = Pattern.compile("\\s*(?:[(:]|\\s[-–]\\s).*$");

    private final Naming naming;
    private final KindNoun kinds;
    private final Lexicon lexicon;

    public RankRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.kinds = new KindNoun(grammar.lexicon(), naming);
    }

    @Override
    public String name() {
        return "rank";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!(passage.block() instanceof Statement) && passage.children().isEmpty()) {
            return List.of();
        }
        List<Candidate> cards = new ArrayList<>();
        String text = Tidying.of(passage.text());
        Optional<Term> term = passage.term().filter(found -> !found.isLabel());
        String own =
                Phrases.bare(term.map(Term::name).orElse(NAME_END.matcher(text).replaceFirst("")));
        boolean named = !own.isEmpty() && own.length() < Phrases.bare(text).length();
        Optional<String> ownKind = named ? kindAt(passage.place()) : Optional.empty();
        Optional<String> kind = ownKind.isPresent() || passage.heading()
                ? ownKind
                : kindAt(passage.place().around());
        String name = ownKind.isPresent() ? own : Naming.brief(passage.place().heading());
        if (kind.isEmpty() || Phrases.words(name) > MOST_NAME_WORDS || Naming.sharesWord(name, kind.get())) {
            return List.of();
        }
        for (String piece : PIECE.split(named && ownKind.isPresent() ? text.substring(own.length()) : text)) {
            asked(Phrases.bare(piece.replaceFirst("^[:\\s-]+", "")), kind.get())
                    .map(question -> basic(passage, CardText.of(question, Phrases.capitalised(name)), piece, SCORE))
                    .ifPresent(cards::add);
        }
        return cards;
    }

    /** The kind that the place gathers; {@code Crane Options for Night} gathers crane options. */
    private Optional<String> kindAt(Place place) {
        List<String> topic = new ArrayList<>(place.topic());
        String heading = TAIL.matcher(topic.get(topic.size() - 1)).replaceFirst("");
        topic.set(topic.size() - 1, heading);
        return kinds.above(place)
                .or(() -> kinds.above(new Place(topic, place.subject(), place.titled(), place.leadIn())))
                .filter(kind -> !IDLE.matcher(kind).matches());
    }

    private Optional<String> asked(String piece, String kind) {
        Matcher is = IS.matcher(piece);
        if (is.matches()) {
            String what = is.group("what").strip();
            String end = what.isEmpty() || EMPTY.matcher(what).matches() || Naming.sharesWord(what, kind)
                    ? ""
                    : " " + lexicon.lowered(what);
            return Optional.of("Which " + kind + " is the " + is.group("how").toLowerCase(Locale.ROOT) + end + "?");
        }
        Matcher has = HAS.matcher(piece);
        return has.matches()
                ? Optional.of("Which " + kind + " has the " + Phrases.lowered(has.group("how")) + "?")
                : Optional.empty();
    }
}
