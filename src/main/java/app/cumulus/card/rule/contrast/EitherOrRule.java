package app.cumulus.card.rule.contrast;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Readable;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Degrees;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Opposites;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code The gate is stateless} asks whether it is stateful or stateless: of two opposites the note says which one holds. */
public final class EitherOrRule implements Rule {

    private static final int SCORE = 71;
    private static final int MOST_WORDS = 18;
    private static final int MOST_SIDE_WORDS = 4;
    private static final int LEAST_MEANING_WORDS = 3;

    /** {@code in A the sizes are fixed while in B they are free}. */
    private static final Pattern SIDES = Pattern.compile(
            "(?i)in (?<one>\\S+(?: \\S+){0,2}?),? (?<what>\\p{L}[^,:;]*?) (?<be>is|are) (?<state>\\S+(?: \\S+){0,3}?),? (?:while|but|whereas),? in (?<other>\\S+(?: \\S+){0,2}?),? (?:(?:it|they|these|those) )?(?:is|are) (?<otherState>\\S+(?: \\S+){0,3})");

    /** {@code closed in the north by default, and …}, {@code Open by default}: the state is all that is said of the thing named before. */
    private static final Pattern BARE_STATE = Pattern.compile(
            "(?i)(?<state>enabled|disabled|[\\p{L}-]+(?= by default))(?<usual> by default)?(?<where> (?:in|on|for) [^,:;()]{2,40}?)?(?<last> by default)?(?:,.*)?");

    private static final int MOST_ASKED_WORDS = 18;
    private static final Pattern LOOSE = Pattern.compile("(?i)[,;:]|\\b(?:but|which|that|with|hence|because)\\b|\\(");
    private static final Pattern NOT =
            Pattern.compile("(?i)\\b(?:not|never|no|nor|neither|cannot|cant|wont|dont|or|either|both)\\b|n't\\b|\\?");

    /** Of these the other half is invented, unless the note speaks of it too or calls it the default. */
    private static final Pattern GUESSED = Pattern.compile(
            "(?i)automatic(?:ally)?|manual(?:ly)?|public(?:ly)?|private(?:ly)?|(?:un)?encrypted|mandatory|optional|enabled|disabled|free|paid|internal|external|temporary|temporarily|permanent(?:ly)?|physical|virtual|explicitly|implicitly");

    /** {@code Two crane modes}, below which both stand. */
    private static final Pattern KIND =
            Pattern.compile("(?i).*\\b(?:models?|modes?|types?|options?|kinds?|levels?|consistency|reads?|writes?)");

    /** Of which it does not hold: part of what is told. */
    private static final Pattern EXCEPT =
            Pattern.compile("(?i),? (?<except>(?:except|apart from|other than|with the exception of) [^?,]+)\\?$");

    private static final Pattern DENIED = Pattern.compile("(?i)\\bnot? (?<word>\\p{L}+)\\b");

    private static final Pattern DEFAULT = Pattern.compile("(?i)\\bdefault\\b");

    /** {@code distributed across the yard}: the place says which. */
    private static final Pattern SPREAD =
            Pattern.compile("(?i)(?:distributed|decentrali[sz]ed) (?:across|over|among|between|to)");

    private static final Pattern KINDS =
            Pattern.compile("(?i).*\\b(?:types|kinds|modes|options|classes|tiers|policies|methods|forms|levels|ways)");

    /** What may be so may be otherwise. */
    private static final Pattern POSSIBLE = Pattern.compile("(?i)(?:can|could|may|might)\\b.*");

    private final Said.Reader reader;
    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Inversion inversion;
    private final Naming naming;
    private final Wording wording;
    private final Readable readable;
    private final Opposites opposites = new Opposites();

    public EitherOrRule(Grammar grammar) {
        this.reader = grammar.reader();
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.inversion = grammar.inversion();
        this.naming = grammar.naming();
        this.wording = grammar.wording();
        this.readable = new Readable(grammar.lexicon());
    }

    @Override
    public String name() {
        return "either-or";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        Matcher sides = SIDES.matcher(Phrases.bare(passage.text()));
        if (passage.isStatement() && sides.matches()) {
            ofSides(passage, sides, cards);
        } else {
            reader.sentencesOf(passage).stream()
                    .map(this::denied)
                    .filter(said -> !said.isTalk(lexicon)
                            && !NOT.matcher(said.sentence().text()).find())
                    .forEach(said -> ofSentence(passage, said, cards));
        }
        ofLabel(passage, cards);
        return wording.of(passage, cards).stream()
                .map(card -> new Candidate(
                        name(), CardKind.COMPARISON, card.text(), card.lines(), card.basis(), card.score()))
                .toList();
    }

    /** {@code Stateless: what goes out must be let in again}: the state of the thing above, and what it comes to. */
    private void ofLabel(Passage passage, List<Candidate> cards) {
        String subject = Naming.brief(passage.place().subject());
        passage.term()
                .filter(term -> passage.isStatement() && !term.isLabel())
                .filter(term -> passage.place().titled() && naming.usable(subject) && naming.isName(subject))
                .filter(term -> Phrases.words(term.meaning()) >= LEAST_MEANING_WORDS)
                .map(term -> term.name().toLowerCase(Locale.ROOT))
                // "Immutable: …" may be one of several sorts
                .filter(state -> state.startsWith("state"))
                .flatMap(state -> opposites
                        .of(state)
                        .filter(other -> !isSaidNear(passage, other) && !Naming.sharesWord(subject, other))
                        .map(other ->
                                card(passage, be(subject) + subject + " " + either(state, other) + "?", state, state)))
                .ifPresent(cards::add);
    }

    /** {@code is not sorted}, {@code no sorted}: unsorted, where that is the word for it. */
    private Said denied(Said said) {
        Matcher denied = DENIED.matcher(said.sentence().text());
        if (!denied.find()) {
            return said;
        }
        String word = denied.group("word").toLowerCase(Locale.ROOT);
        return opposites
                .of(word)
                .filter(other -> other.endsWith(word))
                .map(other -> new Said(said.label(), tagger.tag(denied.replaceFirst(other))))
                .orElse(said);
    }

    private void ofSides(Passage passage, Matcher sides, List<Candidate> cards) {
        String state = sides.group("state");
        String otherState = Phrases.bare(sides.group("otherState"));
        if (state.equalsIgnoreCase(otherState)
                || NOT.matcher(state + " " + otherState).find()) {
            return;
        }
        String what = sides.group("be").toLowerCase(Locale.ROOT) + " " + sides.group("what") + " "
                + either(state, otherState) + "?";
        cards.add(card(passage, "In " + sides.group("one") + ", " + what, state, passage.text()));
        cards.add(card(passage, "In " + sides.group("other") + ", " + what, otherState, passage.text() + " "));
    }

    private void ofSentence(Passage passage, Said said, List<Candidate> cards) {
        Sentence sentence = said.sentence();
        Optional<Degrees.Found> degree = Degrees.in(Phrases.bare(sentence.text()), passage.text());
        if (degree.isPresent()) {
            ofDegree(passage, said, degree.get(), cards);
            return;
        }
        Matcher bare = BARE_STATE.matcher(Phrases.bare(sentence.text()));
        if (bare.matches() && opposites.of(bare.group("state")).isPresent()) {
            ofBareState(passage, said, bare, cards);
            return;
        }
        List<Token> found = sentence.tokens().stream()
                .filter(token -> opposites.of(token.text()).isPresent())
                .toList();
        if (found.size() > 1) {
            // "is encrypted automatically": the manner is what is told
            found = found.stream().filter(token -> token.lower().endsWith("ly")).toList();
        }
        if (found.size() != 1 || sentence.wordCount() > MOST_WORDS) {
            return;
        }
        String word = found.get(0).text();
        if (GUESSED.matcher(word).matches()
                && !(word.startsWith("un") && DENIED.matcher(passage.text()).find())
                && !DEFAULT.matcher(sentence.text()).find()
                && !isSaidNear(passage, opposites.of(word).orElseThrow())) {
            return;
        }
        String either = either(word, opposites.of(word).orElseThrow());
        if (sentence.wordCount() == 1) {
            boolean own = !said.label().isEmpty() && passage.text().contains(said.label());
            if (!own && isSaidNear(passage, opposites.of(word).orElseThrow())) {
                // one of several items: both hold
                return;
            }
            subject(said, passage)
                    .ifPresent(subject -> cards.add(
                            card(passage, be(subject) + subject + " " + either + "?", word, sentence.text())));
            return;
        }
        parser.parse(sentence)
                .filter(clause -> clause.lead().isEmpty() || clause.leadKind() != Clause.LinkKind.NONE)
                .filter(clause -> !POSSIBLE.matcher(clause.verb()).matches()
                        && !(clause.verb().startsWith("must") && !clause.lead().isEmpty())
                        && readable.isFit(said, Optional.of(clause)))
                .flatMap(clause -> turned(passage, said, clause, word, either))
                .ifPresent(question -> {
                    Matcher except = EXCEPT.matcher(question);
                    boolean some = except.find();
                    cards.add(card(
                            passage,
                            some ? except.replaceFirst("?") : question,
                            some ? word + ", " + except.group("except") : word,
                            sentence.text()));
                });
    }

    /** {@code Closed in the north}, said of the thing above. */
    private void ofState(Passage passage, Said said, Matcher bare, List<Candidate> cards) {
        String state = bare.group("state").toLowerCase(Locale.ROOT);
        String usual = bare.group("usual") == null ? "" : " by default";
        String asked = either(state, opposites.of(state).orElseThrow()) + " " + bare.group("where") + usual + "?";
        subject(said, passage)
                .ifPresent(subject -> cards.add(card(
                        passage,
                        be(subject) + subject + " " + asked,
                        state,
                        said.sentence().text())));
    }

    private void ofBareState(Passage passage, Said said, Matcher bare, List<Candidate> cards) {
        boolean usual = bare.group("usual") != null || bare.group("last") != null;
        String where = bare.group("where") == null ? "" : bare.group("where");
        String state = bare.group("state").toLowerCase(Locale.ROOT);
        String asked = either(state, opposites.of(state).orElseThrow()) + where + (usual ? " by default" : "") + "?";
        subject(said, passage)
                // "Crane - its lamp" above it: which of the two is not said
                .filter(subject -> (usual || !where.isEmpty())
                        && !passage.place().heading().contains(" - "))
                .map(subject -> card(
                        passage,
                        be(subject) + subject + " " + asked,
                        state,
                        said.sentence().text()))
                .ifPresent(cards::add);
    }

    /** {@code Near real time}, {@code The log is eventually consistent}. */
    private void ofDegree(Passage passage, Said said, Degrees.Found degree, List<Candidate> cards) {
        String own = degree.subject();
        boolean listed = isSaidNear(passage, degree.other().split(" ")[0]);
        Optional<String> subject = own.isEmpty()
                ? subject(said, passage)
                        .filter(name -> !listed && !KIND.matcher(name).matches())
                : Optional.of(lexicon.lowered(own)).filter(name -> Clauses.isName(tagger.tag(name), lexicon));
        String usual = degree.usual() ? " by default" : "";
        subject.map(name -> be(name) + name + " " + either(degree.said(), degree.other()) + usual + "?")
                .map(question ->
                        card(passage, question, degree.said(), said.sentence().text()))
                .ifPresent(cards::add);
    }

    /** Whether a line beside this one has the word. */
    private static boolean isSaidNear(Passage passage, String word) {
        Pattern whole = Pattern.compile("(?i)\\b" + Pattern.quote(word) + "\\b");
        return Stream.of(passage.before(), passage.children(), passage.following())
                .flatMap(List::stream)
                .filter(Statement.class::isInstance)
                .map(block -> ((Statement) block).text())
                .anyMatch(text -> whole.matcher(text).find());
    }

    /** The statement as a question, with both words where it has one. */
    private Optional<String> turned(Passage passage, Said said, Clause clause, String word, String either) {
        String predicate = clause.predicate();
        if (!isOwn(predicate, word)) {
            return Optional.empty();
        }
        boolean own = !clause.subject().isEmpty();
        Optional<String> subject = own
                ? Optional.of(clause.subject()).filter(name -> Clauses.isName(tagger.tag(name), lexicon))
                : subject(said, passage).filter(name -> isSaid(clause.verb()));
        String rest = clause.rest().isEmpty() ? "" : " " + clause.rest();
        String tail = clause.tail().isEmpty() ? "" : " " + Phrases.bare(clause.tail());
        String lead = clause.lead().isEmpty() ? "" : Phrases.capitalised(clause.lead()) + ", ";
        return subject.flatMap(name -> inversion.of(lexicon.lowered(name), own ? clause.verb() : agreed(name, clause)))
                .map(turned -> lead
                        + Phrases.capitalised(turned + rest + tail)
                                .replaceFirst("(?i)\\b" + Pattern.quote(word) + "\\b", Matcher.quoteReplacement(either))
                        + "?")
                .map(question -> lead.isEmpty() ? question : lead + Phrases.lowered(question.substring(lead.length())))
                .filter(question -> question.contains(either)
                        && !isOfTerm(passage, said, question)
                        && !isLoose(question.substring(lead.length()))
                        && !question.contains(either + " and ")
                        && !Clauses.dangles(tagger.tag(question)));
    }

    /** {@code Night gate: crates are weighed}: of the night gate, which the question does not name. */
    private static boolean isOfTerm(Passage passage, Said said, String question) {
        return passage.term()
                .filter(term -> !term.isLabel() && !said.label().isEmpty())
                .filter(term -> Clauses.names(said.label(), term.name()) && !Clauses.names(question, term.name()))
                .isPresent();
    }

    /** Whether the word tells the state or the manner, and is no part of a name: {@code is stateless}, not {@code a private gate}. */
    private boolean isOwn(String predicate, String word) {
        Sentence words = tagger.tag(predicate);
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).text().equals(word)) {
                boolean manner = word.endsWith("ly");
                boolean ends = i + 1 >= words.size()
                        || words.token(i + 1).is(Tag.PREPOSITION)
                        || words.token(i + 1).is(Tag.CONJUNCTION)
                        || words.token(i + 1).is(Tag.PUNCTUATION)
                        || words.token(i + 1).is(Tag.OPEN)
                        || words.token(i + 1).is(Tag.ADVERB);
                boolean stated = i > 0
                        && (words.token(i - 1).is(Tag.AUXILIARY)
                                || words.token(i - 1).is(Tag.ADVERB)
                                || words.token(i - 1).is(Tag.VERB)
                                || words.token(i - 1).lower().equals("default"));
                boolean row = i + 1 < words.size()
                        && (words.token(i + 1).lower().matches(",|by")
                                || SPREAD.matcher(words.words(i, i + 1)).matches());
                return i > 0 && !row && (manner || ends && stated);
            }
        }
        return false;
    }

    /** A verb that can be said of the heading: no order, no noun that was taken for a verb. */
    private boolean isSaid(String verb) {
        String first = verb.split(" ")[0].toLowerCase(Locale.ROOT);
        boolean helping =
                lexicon.functionWord(first).filter(tag -> tag == Tag.AUXILIARY).isPresent();
        boolean third = lexicon.isOnlyVerb(first)
                && !lexicon.verbBase(first).orElse(first).equals(first);
        return third || helping && !first.matches("must|should|need|do|don't");
    }

    /** More than one thing is said in it. */
    private static boolean isLoose(String question) {
        return LOOSE.matcher(question).find() || Phrases.words(question) > MOST_ASKED_WORDS;
    }

    private static String agreed(String subject, Clause clause) {
        boolean many = Nouns.isMany(subject);
        return many ? clause.verb().replaceFirst("^is\\b", "are") : clause.verb();
    }

    private Optional<String> subject(Said said, Passage passage) {
        String label = Naming.brief(said.label().isEmpty() ? passage.place().subject() : said.label());
        boolean usable = passage.place().titled() || !said.label().isEmpty();
        // "Lamp types: hung (default), stateful, plain": one of several
        boolean several = KINDS.matcher(label).matches() && passage.text().indexOf(',') >= 0;
        return usable && !several && naming.usable(label) && naming.isName(label) && !naming.isGeneric(label)
                ? Optional.of(label)
                : Optional.empty();
    }

    private static String be(String subject) {
        return Nouns.isMany(subject) ? "Are " : "Is ";
    }

    /** Both words, in an order that tells nothing. */
    private static String either(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        return first.compareTo(second) < 0 ? first + " or " + second : second + " or " + first;
    }

    private Candidate card(Passage passage, String question, String answer, String basis) {
        return basic(
                passage,
                CardText.of(
                        question,
                        Phrases.capitalised(answer.contains(", ") ? answer : answer.toLowerCase(Locale.ROOT))),
                basis,
                Phrases.words(answer) > MOST_SIDE_WORDS ? 0 : SCORE);
    }
}
