package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Asking;
import app.cumulus.card.phrase.Chunks;
import app.cumulus.card.phrase.Chunks.Chunk;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Misread;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Predicate;
import app.cumulus.card.phrase.VerbFrame;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code The clerk enters parcels into the ledger} holds two answers: what, and where to; each is asked by the other. */
public final class RelationRule implements Rule {

    private static final int MOST_PHRASES = 3;
    private static final int MOST_SHOWN_WORDS = 18;
    private static final int LEAST_SHOWN_WORDS = 4;
    private static final int OBJECT_SCORE = 69;
    private static final int LINKED_SCORE = 70;
    private static final Pattern BY_MEANS = Pattern.compile("(?: (?:through|via|using|without)\\b.*)?");
    private static final Pattern MEANS = Pattern.compile("through|via|using|by|without|with");
    private static final Pattern GETS = Pattern.compile("(?i)(?:.*\\s)?gets?");
    private static final Pattern SOME = Pattern.compile("^(?i:some|certain)\\s+(?=\\p{L})");
    private static final Pattern FROM = Pattern.compile(".*\\bfrom\\b.*");
    /** The note itself says who does it. */
    private static final Pattern OF_IT = Pattern.compile("(?i)it\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final Pattern DENIED = Pattern.compile("\\bnot\\b");

    private static final Pattern PASSIVE =
            Pattern.compile("(?i)(?:.*\\b)(?:is|are|was|were|be|been|being|get|gets)\\b.*\\s\\w+");

    private static final String NO_DEED =
            "(?i)(?:do|does|need|needs|let|lets|have|has|had|get|gets|go|goes|make|makes|ensure|keep|keeps|say|says|mean|means|see|note|be|is|are|look|looks|tell|tells|give|gives|help|helps|take|takes|allow|allows|enables?|start|starts|stop|stops|become|becomes|start|cost|costs|.*\\s(?:done|made|taken))";

    private static final Pattern IDLE = Pattern.compile("(?i)(?:.*\\s)?" + NO_DEED + "|(?i)(?:.*\\s)?do \\p{L}+");

    private final Said.Reader reader;
    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Inversion inversion;
    private final Predicate predicate;
    private final ObjectAnswer answers;
    private final Naming naming;
    private final Wording wording;
    private final Reading reading;
    private final Misread misread;
    private final VerbFrame frame;

    public RelationRule(Grammar grammar) {
        this.reader = grammar.reader();
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.inversion = grammar.inversion();
        this.predicate = new Predicate(grammar.lexicon(), inversion);
        this.answers = new ObjectAnswer(grammar.tagger(), grammar.lexicon());
        this.naming = grammar.naming();
        this.wording = grammar.wording();
        this.reading = grammar.reading();
        this.misread = grammar.misread();
        this.frame = new VerbFrame(grammar.lexicon(), grammar.tagger());
    }

    @Override
    public String name() {
        return "relation";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        for (Said said : reader.sentencesOf(passage)) {
            if (!said.isTalk(lexicon)) {
                parser.parse(said.sentence()).ifPresent(clause -> ofClause(passage, said, clause, cards));
            }
        }
        return wording.of(passage, cards);
    }

    private void ofClause(Passage passage, Said said, Clause clause, List<Candidate> cards) {
        String rest = Phrases.bare(clause.rest());
        boolean led = !clause.lead().isEmpty() && clause.leadKind() == LinkKind.NONE;
        boolean brought =
                GETS.matcher(clause.verb()).matches() && FROM.matcher(rest).matches();
        if (rest.isEmpty()
                || !reading.isWhole(clause)
                || misread.is(passage, clause)
                || Clauses.isHalf(passage, said.sentence())
                || led
                || said.sentence().text().contains(" - ")
                || !brought
                        && !clause.subject().equalsIgnoreCase("there")
                        && IDLE.matcher(clause.verb()).matches()) {
            return;
        }
        Optional<List<Chunk>> cut = Chunks.of(tagger.tag(rest), lexicon);
        Optional<Turned> turned = turned(said, clause, passage.text());
        if (cut.isEmpty() || turned.isEmpty() || cut.get().size() > MOST_PHRASES) {
            return;
        }
        boolean open =
                cut.get().stream().limit(cut.get().size() - 1L).anyMatch(chunk -> !reading.isClosed(chunk.phrase()));
        if (open) {
            return;
        }
        List<Chunk> chunks = withoutOwnSource(cut.get(), clause.subject().isEmpty() ? said.label() : clause.subject());
        ofPlace(passage, said, clause, turned.get(), rest, cards);
        int least = turned.get().passive() ? 1 : 2;
        boolean inner = chunks.stream().skip(1).anyMatch(chunk -> VerbFrame.isOfObject(clause, chunk.link()));
        if (chunks.size() < least
                || inner
                || turned.get().passive() && chunks.get(0).link().isEmpty()) {
            return;
        }
        int most = clause.subject().equalsIgnoreCase("there") ? 1 : chunks.size();
        for (int i = 0; i < most; i++) {
            ask(passage, new Wanted(said, clause, turned.get(), chunks, i)).ifPresent(cards::add);
        }
    }

    /** {@code The office sends letters from the office to the pier}: what it takes them from need not be said. */
    private static List<Chunk> withoutOwnSource(List<Chunk> chunks, String subject) {
        List<Chunk> others = chunks.stream()
                .filter(chunk -> !chunk.link().equals("from") || !Clauses.names(subject, chunk.phrase()))
                .toList();
        return chunks.size() == MOST_PHRASES && others.size() == 2 ? others : chunks;
    }

    /**
     * Subject and verb in the order of a question.
     *
     * @param passive whether the subject is what something is done to
     */
    private record Turned(String words, boolean passive) {}

    private Optional<Turned> turned(Said said, Clause clause, String told) {
        String verb = clause.verb();
        String subject = clause.subject();
        if (subject.equalsIgnoreCase("there")) {
            return verb.matches("(?i)(?:will|can|must|should|may) be")
                    ? inversion.of("there", verb).map(words -> new Turned(words, false))
                    : Optional.empty();
        }
        boolean passive = PASSIVE.matcher(verb).matches() || inversion.isReducedPassive(verb);
        if (subject.isEmpty()) {
            boolean order = !OF_IT.matcher(told).lookingAt()
                    && !verb.matches("(?i)(?:must|should)\\b.*")
                    && predicate.isOrder(verb);
            if (order || said.label().isEmpty() || !naming.usable(said.label()) || naming.isGeneric(said.label())) {
                return Optional.empty();
            }
            subject = said.label();
            verb = predicate.agreed(subject, verb);
        }
        boolean fragment = inversion.isReducedPassive(verb) && !clause.subject().isEmpty();
        if (fragment || !Clauses.isName(tagger.tag(SOME.matcher(subject).replaceFirst("")), lexicon)) {
            return Optional.empty();
        }
        return inversion.of(lexicon.lowered(subject), verb).map(words -> new Turned(words, passive));
    }

    /** {@code In the ledger you can find the price} asks where. */
    private void ofPlace(Passage passage, Said said, Clause clause, Turned turned, String rest, List<Candidate> cards) {
        String lead = Phrases.bare(clause.lead());
        boolean place = clause.leadKind() == LinkKind.SETTING
                && lead.matches(
                        "(?i)(?:in|at|inside|on|under) (?!case\\b|order\\b|addition\\b|general\\b|this\\b|that\\b|which\\b|the (?:case|same|end)\\b|time\\b|fact\\b).+")
                && clause.subject().matches("(?i)you|we")
                && answers.isTelling(lead.replaceFirst("\\S+\\s+(?:the |an? )?", ""));
        String tail = clause.tail().isEmpty() ? "" : " " + Phrases.bare(clause.tail());
        String question = "Where " + turned.words() + " " + rest + tail + "?";
        if (place && Phrases.words(question) <= MOST_SHOWN_WORDS && !Clauses.dangles(tagger.tag(question))) {
            cards.add(basic(
                    passage,
                    CardText.of(question, Phrases.capitalised(lead)),
                    said.sentence().text(),
                    LINKED_SCORE));
        }
    }

    /**
     * What is asked of a sentence.
     *
     * @param asked index of the phrase that is the answer
     */
    private record Wanted(Said said, Clause clause, Turned turned, List<Chunk> chunks, int asked) {

        Chunk chunk() {
            return chunks.get(asked);
        }

        String before() {
            return joined(chunks.subList(0, asked));
        }

        String behind() {
            return joined(chunks.subList(asked + 1, chunks.size()));
        }
    }

    private Optional<Candidate> ask(Passage passage, Wanted wanted) {
        Clause clause = wanted.clause();
        Turned turned = wanted.turned();
        String behind = wanted.behind();
        Optional<Asking> found = wanted.chunk().link().isEmpty()
                ? Optional.of(new Asking("What", "", wanted.chunk().phrase()))
                : Asking.of(clause.verb(), wanted.chunk().whole(), lexicon)
                        .map(asking -> asking.fronted(!behind.isEmpty()
                                && (turned.passive() || asking.hanging().equals(" from"))));
        if (found.isEmpty() || isStranded(wanted, found.get())) {
            return Optional.empty();
        }
        Asking asking = found.get();
        // "counted as a sign of rain": of what it is a sign
        boolean ofRole = wanted.asked() > 0
                && !MEANS.matcher(wanted.chunk().link()).matches()
                && wanted.chunks().get(wanted.asked() - 1).link().equals("as");
        if (ofRole || !isWhole(wanted.chunk()) || isLoose(clause, wanted.chunk(), asking)) {
            return Optional.empty();
        }
        String tail = clause.tail().isEmpty() ? "" : " " + Phrases.bare(clause.tail());
        String words = turned.words() + wanted.before() + asking.hanging() + behind + tail;
        String lead = clause.lead().isEmpty() ? "" : Phrases.capitalised(clause.lead()) + ", ";
        String question = lead + (lead.isEmpty() ? asking.word() : Phrases.lowered(asking.word())) + " " + words + "?";
        String label = wanted.said().label();
        boolean named = label.isEmpty() || clause.subject().isEmpty() || Clauses.names(question, label);
        String whole = named ? question : label + ": " + Phrases.lowered(question);
        int size = Phrases.words(words);
        String answer = Phrases.bare(asking.answer());
        boolean unfit = size < LEAST_SHOWN_WORDS
                || words.contains(" to to ")
                || frame.isTorn(clause, wanted.behind() + tail, answer)
                || size > MOST_SHOWN_WORDS
                || !answers.isTelling(answer)
                || asking.word().equals("What") && !reading.isThing(Phrases.lowered(answer))
                || Clauses.leadsIn(passage, answer)
                || isEchoed(answer, whole)
                || answers.isLong(answer)
                || Clauses.dangles(tagger.tag(whole));
        return unfit
                ? Optional.empty()
                : Optional.of(basic(
                        passage,
                        CardText.of(whole, Phrases.capitalised(answer)),
                        wanted.said().sentence().text(),
                        wanted.chunk().link().isEmpty() ? OBJECT_SCORE : LINKED_SCORE));
    }

    /** {@code What does the yard change to a new lock? The old lock}: the two ends of the sentence speak of the same. */
    private boolean isEchoed(String answer, String question) {
        Set<String> asked = WORD.matcher(question.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        List<String> told = WORD.matcher(answer.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> lexicon.functionWord(word).isEmpty())
                .toList();
        long shared = told.stream().filter(asked::contains).count();
        return !told.isEmpty() && (shared * 2 >= told.size() || asked.contains(told.get(told.size() - 1)));
    }

    /** {@code What can we use hooks for crates in}: too much stands before what is left over. */
    private static boolean isStranded(Wanted wanted, Asking asking) {
        boolean hangs = !asking.hanging().isEmpty();
        boolean open = hangs && !BY_MEANS.matcher(wanted.behind()).matches();
        // "How can you not weigh crates?" asks for nothing
        boolean denied = asking.word().equals("How")
                && DENIED.matcher(wanted.turned().words()).find();
        return hangs && wanted.asked() > 1 || open || denied;
    }

    private static String joined(List<Chunk> chunks) {
        return chunks.stream().map(chunk -> " " + chunk.whole()).collect(Collectors.joining());
    }

    /** {@code in} behind a noun may belong to that: it is asked for where it tells a place, or what the reader does. */
    private boolean isLoose(Clause clause, Chunk wanted, Asking asking) {
        boolean inner = wanted.link().matches("in|on|at|within|inside|across")
                && !asking.word().equals("Where");
        boolean reader = clause.subject().matches("(?i)you|we");
        String bare = wanted.phrase().replaceFirst("^(?i:an?|the|all|some|any|every|each|your|another)\\s+", "");
        boolean infinitive = wanted.link().equals("to") && lexicon.isOnlyVerb(bare.split(" ")[0]);
        return infinitive
                || inner && !reader
                || bare.matches("(?i)(?:other|another|own|same)\\b.*|.*\\b(?:things?|stuff|needed)")
                || Phrases.words(bare) == 1 && lexicon.isCommon(bare);
    }

    /** A phrase that ends with its noun. */
    private boolean isWhole(Chunk chunk) {
        Sentence words = tagger.tag(chunk.phrase());
        Tag last = words.token(words.size() - 1).tag();
        return last.isContent() || last == Tag.CLOSE;
    }
}
