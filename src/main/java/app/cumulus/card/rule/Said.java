package app.cumulus.card.rule;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Place;
import app.cumulus.card.fact.Subjects;
import app.cumulus.card.fact.Term;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a passage, made to stand alone.
 *
 * @param label what it speaks about, where it does not say so itself; may be empty
 * @param sentence its words, without what adds nothing at its beginning
 * @param hanging whether it holds only in a case that the sentence before names: {@code in this case …}
 */
record Said(String label, Sentence sentence, boolean hanging) {

    private static final int MOST_LABEL_WORDS = 12;
    private static final int MOST_SUBJECT_WORDS = 4;
    private static final int SHORT_WORDS = 5;
    private static final int LEAST_STEP_WORDS = 4;
    private static final Pattern FINDS =
            Pattern.compile("(?i)^(?:you|we) can (?:also )?see\\b(?=.*\\b(?:in|on|at|by|with|via)\\b)");
    private static final Pattern ORDER_OF_IT = Pattern.compile(
            "(?i)(?<start>(?:you|we|users?) (?:(?:can|must|should|may|will|have to|need to|cannot|can't) )?(?:also )?[a-z]+)\\s+it\\b(?<rest> .+)");
    private static final Pattern OTHER_PRONOUN = Pattern.compile("(?i)\\b(?:it|its|this|that|these|they|them)\\b");
    private static final Pattern CONTINUES = Pattern.compile(
            "(?i)^(?<pronoun>it|they|these|this)\\s+(?:(?:also|only|just|automatically)\\s+)?(?:is|are|can|cannot|can't|has|have|does|do|must|will|may|should|was|were|[a-z]{3,}s?)\\b");
    private static final Pattern ORDER = Pattern.compile(
            "(?i)(?:(?:must|should|need to|have to)\\s+(?:also\\s+|explicitly\\s+|not\\s+)*(?:give|create|install|provide|grant|enable|disable|specify|configure|choose|define|assign|attach|set|select|change)"
                    + "|can\\s+(?:also\\s+)?(?:enable|disable|specify|configure|choose|define|customi[sz]e|select|register|export|import|download|upload|set(?! to\\b)|implement|create|sign|log))\\s.+");
    private static final Pattern EXAMPLE_LINE = Pattern.compile("(?i)^(?:e\\.?g\\.?|exp?|examples?)\\s*:\\s");
    private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}[\\w-]*\\s?)+");
    private static final Pattern EXPLETIVE = Pattern.compile(
            "(?i)^it (?:is|was|will be|would be|can be)(?: not| also)? (?:possible\\b|(?:important|necessary|mandatory|recommended|required|better|best|easy|easier|hard|good|advised|allowed|required|an? good (?:idea|practice)|good practice) (?:to|that)\\b)");
    private static final Pattern WITH_NAME = Pattern.compile("^(?i:with|for|by|via|in) ");
    private static final Pattern SHORT_TERM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+(?:-[\\p{Lu}\\d]+)*");
    private static final Pattern ARROW = Pattern.compile("\\s*-{1,2}>\\s*");

    /** A sentence that begins with its verb says nothing of its subject, though it may name it further on. */
    private static final Pattern PREDICATE = Pattern.compile(
            "^(?i:supports|uses|has|allows|provides|contains|includes|requires|works|gives|stores|can|cannot|must|does|is)\\s");

    private static final Pattern REMARK =
            Pattern.compile("^(?<name>[^()]{3,60}?)\\s*[:-]?\\s*\\((?<remark>[^()]{8,})\\)\\s*:?$");

    /** {@code Trams vs Ferries (both are blue)}. */
    private static final Pattern BOTH = Pattern.compile(
            "(?i)(?<one>[\\p{L}\\p{N} -]{2,30}?)\\s+(?:vs\\.?|and|&|/)\\s+(?<other>[\\p{L}\\p{N} -]{2,30}?)\\s*[:-]?\\s*\\(both (?<rest>(?:are|have|can|must|need|use|support)\\b[^()]+)\\)");

    private static final Pattern EXAMPLE = Pattern.compile(
            "^(?:for (?:example|instance)|e\\.?g\\b|let'?s|say\\b|assume|suppose|imagine|consider\\b|like (?:if|when)|such as).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXAMPLE_LABEL = Pattern.compile("(?i)(?:(?:sample|example)s?\\b|let'?s\\b).*");
    private static final Pattern ONGOING = Pattern.compile("(?i)(?:you|we) are \\w+ing\\b.*");
    private static final Pattern TO_READER = Pattern.compile("(?i)(?:you|we|i)\\b.*");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?)\\s+");
    private static final Pattern SIGNS = Pattern.compile("^[\\s,:;.]+");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    Said(String label, Sentence sentence) {
        this(label, sentence, false);
    }

    /** The sentence with its label before it. */
    String whole(String sentenceText) {
        String words = label.isEmpty() ? Phrases.capitalised(sentenceText) : sentenceText;
        return label.isEmpty() ? words : label + ": " + words;
    }

    /** Without its last words. */
    Said without(String tail, Tagger tagger) {
        String text = sentence.text();
        return new Said(label, tagger.tag(Phrases.bare(text.substring(0, text.length() - tail.length()))));
    }

    String whole() {
        return whole(sentence.text());
    }

    /** Whether it is an example or a word to the reader rather than a fact: {@code let's say we have …}. */
    boolean isTalk(Lexicon lexicon) {
        String text = sentence.text();
        if (text.endsWith("?")
                || EXAMPLE_LABEL.matcher(label).matches()
                || EXAMPLE.matcher(text).matches()) {
            return true;
        }
        if (ONGOING.matcher(text).matches()) {
            return true;
        }
        boolean toReader = TO_READER.matcher(text).matches();
        return toReader
                && sentence.tokens().stream()
                        .filter(token -> token.is(Tag.VERB))
                        .findFirst()
                        .filter(token -> !FINDS.matcher(text).find())
                        .map(token -> lexicon.isTalk(token.text()))
                        .orElse(false);
    }

    /**
     * Reads passages into sentences that stand alone. Remembers the last passage, because every rule asks for the same one in
     * turn; for one thread at a time.
     */
    static final class Reader {

        private final Lexicon lexicon;
        private final Tagger tagger;
        private final ClauseParser parser;
        private final Parts parts;
        private final Ensured ensured;
        private final Reference reference;
        private final Stated stated;
        private final BackReference backReference;
        private final Subjects subjects;
        private final Continued continued;
        private Passage lastPassage;
        private List<Said> lastSentences = List.of();

        Reader(Lexicon lexicon, Tagger tagger, ClauseParser parser) {
            this.lexicon = lexicon;
            this.tagger = tagger;
            this.parser = parser;
            this.parts = new Parts(tagger, parser, lexicon);
            this.ensured = new Ensured(tagger, parser, lexicon);
            this.reference = new Reference(lexicon, tagger);
            this.stated = new Stated(lexicon, tagger, parser);
            this.backReference = new BackReference(lexicon, tagger);
            this.subjects = new Subjects(lexicon, tagger, parser);
            this.continued = new Continued(tagger, parser);
        }

        /** The tagger that all rules share, so that it tags a sentence once. */
        Tagger tagger() {
            return tagger;
        }

        List<Said> sentencesOf(Passage passage) {
            if (passage != lastPassage) {
                lastPassage = passage;
                lastSentences = List.copyOf(read(passage));
            }
            return lastSentences;
        }

        private List<Said> read(Passage passage) {
            if (!passage.isStatement()) {
                return remarkOf(passage.text(), passage.place());
            }
            Matcher both = BOTH.matcher(passage.text());
            if (both.matches()) {
                String names = both.group("one") + " and " + both.group("other");
                return List.of(new Said("", tagger.tag(names + " " + both.group("rest"))));
            }
            if (EXAMPLE_LINE.matcher(passage.text()).find()) {
                return List.of();
            }
            Optional<Term> term = passage.term().map(Reader::inner).filter(found -> !found.isLabel());
            String text = passage.term().map(Reader::inner).map(Term::meaning).orElse(passage.text());
            List<Said> said = new ArrayList<>();
            String spokenOf = term.map(Term::name).orElseGet(() -> spokenOfBefore(passage));
            term.filter(found -> Phrases.words(found.hint()) >= 2)
                    .ifPresent(found -> said.add(new Said(found.name(), tagger.tag(found.hint()))));
            StringBuilder before = new StringBuilder();
            boolean hanging = false;
            String last = Continued.lineBefore(passage);
            List<String> sentences =
                    term.map(found -> DashParts.of(passage.text(), found)).orElse(List.of(text)).stream()
                            .flatMap(part -> sentencesIn(part).stream())
                            .toList();
            if (sentences.size() > 1 && spokenOf.isEmpty() && isTitle(sentences.get(0))) {
                spokenOf = Nouns.singular(sentences.get(0));
            }
            for (String sentence : sentences) {
                for (String part : parts.of(sentence)) {
                    String filled =
                            backReference.of(part, before.length() > 0 ? before.toString() : toldBefore(passage));
                    Continued.Whole whole = continued.of(filled, last, nameOf(spokenOf, passage.place()));
                    boolean opens = before.isEmpty();
                    String bare = withoutDiscourse(whole.text());
                    boolean lost = Continued.disagrees(bare, nameOf(spokenOf, passage.place()))
                            || opens
                                    && (spokenOf.isEmpty()
                                                    && Continued.praises(bare)
                                                    && !passage.before().isEmpty()
                                            || continued.isUnclear(passage, bare))
                            || spokenOf.isEmpty() && !opens && continued.isLost(bare, last);
                    hanging = whole.hanging() || hanging && Continued.goesOn(part);
                    last = part;
                    if (lost) {
                        before.append(part).append(". ");
                        continue;
                    }
                    Reference.Resolved resolved =
                            reference.of(ensured.of(bare), before.toString(), spokenOf, passage.place());
                    boolean named = !spokenOf.isEmpty() || !resolved.named().isEmpty();
                    Sentence tagged = stated.of(resolved.text(), named, spokenOf, passage.place());
                    before.append(resolved.text()).append(". ");
                    if (tagged.size() > 0) {
                        spokenOf = resolved.named().isEmpty() ? spokenOf : resolved.named();
                        Said alone = standingAlone(tagged, term.isPresent(), spokenOf, passage.place());
                        said.add(new Said(alone.label(), alone.sentence(), hanging));
                        spokenOf = spokenOf.isEmpty() ? subjectOf(tagged) : spokenOf;
                    }
                }
            }
            return said;
        }

        /** {@code With a seal - SL-1: Parcels must be locked} speaks of SL-1. */
        private static Term inner(Term term) {
            return WITH_NAME.matcher(term.name()).find()
                    ? Term.of(term.meaning())
                            .filter(found -> SHORT_TERM.matcher(found.name()).matches())
                            .orElse(term)
                    : term;
        }

        /** {@code Night Gates. You can lock …}: a few words before the first full stop name what the rest is about. */
        private boolean isTitle(String sentence) {
            return Phrases.words(sentence) <= MOST_SUBJECT_WORDS
                    && TITLE.matcher(sentence).matches()
                    && tagger.tag(sentence).tokens().stream()
                            .allMatch(token -> (token.is(Tag.NOUN) || token.is(Tag.VERB) && sentence.indexOf(' ') > 0)
                                    && !lexicon.isGeneric(token.text()));
        }

        private static String nameOf(String spokenOf, Place place) {
            return spokenOf.isEmpty() && place.titled() ? Naming.brief(place.subject()) : spokenOf;
        }

        /** {@code It …} goes on about what the line right before it speaks of. */
        private String spokenOfBefore(Passage passage) {
            Matcher pronoun = CONTINUES.matcher(withoutDiscourse(passage.text()));
            List<Block> before = passage.before();
            if (!pronoun.find()
                    || before.isEmpty()
                    || !(before.get(before.size() - 1) instanceof Statement last)
                    || last.span().endLine() + 1 != passage.span().startLine()) {
                return "";
            }
            String text = Term.of(last.text()).map(Term::meaning).orElse(last.text());
            return Continued.praises(passage.text())
                    ? subjectOf(tagger.tag(text))
                    : subjects.meant(text, pronoun.group("pronoun")).orElse("");
        }

        /** The line right before it, or the one that it hangs on. */
        private static String toldBefore(Passage passage) {
            List<Block> before = passage.before();
            return before.isEmpty()
                    ? passage.place().leadIn()
                    : before.get(before.size() - 1) instanceof Statement last ? last.text() : "";
        }

        /** Sentences, and the steps of a chain where each of them is one: {@code the client asks -> the server answers}. */
        private List<String> sentencesIn(String text) {
            List<String> sentences = new ArrayList<>();
            for (String sentence : Sentences.of(Tidying.of(text))) {
                List<String> steps = List.of(ARROW.split(sentence));
                boolean told = steps.size() > 1 && steps.stream().allMatch(this::isStep);
                sentences.addAll(told ? steps : List.of(sentence));
            }
            return sentences;
        }

        private boolean isStep(String step) {
            return Phrases.words(step) >= LEAST_STEP_WORDS
                    && parser.parse(tagger.tag(step))
                            .filter(clause -> !clause.subject().isEmpty())
                            .isPresent();
        }

        /** The remark in brackets behind a heading. */
        private List<Said> remarkOf(String heading, Place place) {
            Matcher brackets = REMARK.matcher(heading);
            if (!brackets.matches()) {
                return List.of();
            }
            Sentence remark = tagger.tag(withoutDiscourse(brackets.group("remark")));
            boolean says = remark.size() > 2
                    && remark.tokens().stream()
                            .anyMatch(token ->
                                    token.is(Tag.VERB) || token.is(Tag.AUXILIARY) || token.is(Tag.PREPOSITION));
            return says ? List.of(new Said(brackets.group("name"), remark)) : List.of();
        }

        private String subjectOf(Sentence sentence) {
            return parser.parse(sentence)
                    .map(Clause::subject)
                    .or(() -> Optional.of(""))
                    .map(subject -> subject.isEmpty() || subject.equalsIgnoreCase("there")
                            ? continued.broughtUp(sentence.text()).orElse("")
                            : subject)
                    .filter(subject -> !subject.isEmpty() && Phrases.words(subject) <= MOST_SUBJECT_WORDS)
                    .filter(subject -> tagger.tag(subject).tokens().stream()
                            .allMatch(token -> token.tag().isContent() || ARTICLES.contains(token.lower())))
                    .map(subject -> ARTICLE.matcher(subject).replaceFirst(""))
                    .orElse("");
        }

        private Said standingAlone(Sentence sentence, boolean ofTerm, String spokenOf, Place place) {
            Sentence headed = withReader(withoutPronoun(sentence));
            Sentence bare = withName(headed, spokenOf.isEmpty() && place.titled() ? place.subject() : spokenOf);
            if (EXPLETIVE.matcher(sentence.text()).find()) {
                return new Said("", sentence);
            }
            boolean subjectMissing = headed != sentence || lacksSubject(bare) || bare.wordCount() < SHORT_WORDS;
            String subject = spokenOf.isEmpty() ? place.subject() : spokenOf;
            if (ofTerm) {
                return new Said(Clauses.names(bare.text(), spokenOf) ? "" : spokenOf, bare);
            }
            boolean introduced = !place.leadIn().isEmpty() && Phrases.words(place.leadIn()) <= MOST_LABEL_WORDS;
            if (introduced && !hasFiniteVerb(bare)) {
                return new Said(Phrases.bare(place.leadIn()), sentence);
            }
            boolean named = PREDICATE.matcher(bare.text()).find()
                    ? bare.text().toLowerCase(Locale.ROOT).startsWith(subject.toLowerCase(Locale.ROOT))
                    : Clauses.names(bare.text(), subject);
            return new Said(subjectMissing && !named ? subject : "", bare);
        }

        private String withoutDiscourse(String sentence) {
            String rest = sentence;
            String filler = lexicon.discourseAtStart(rest);
            while (!filler.isEmpty()) {
                rest = SIGNS.matcher(rest.substring(filler.length())).replaceFirst("");
                filler = lexicon.discourseAtStart(rest);
            }
            return rest;
        }

        /** {@code It uses …} becomes {@code uses …}: the label says who. */
        private Sentence withoutPronoun(Sentence sentence) {
            if (sentence.size() < 3 || EXPLETIVE.matcher(sentence.text()).find()) {
                return sentence;
            }
            String first = sentence.token(0).lower();
            Tag second = sentence.token(1).tag();
            boolean speaksOfSubject =
                    first.equals("it") || first.equals("they") || first.equals("this") || first.equals("these");
            if (speaksOfSubject && (second == Tag.AUXILIARY || second == Tag.VERB || second == Tag.ADVERB)) {
                return tagger.tag(sentence.text().substring(sentence.token(1).start()));
            }
            return sentence;
        }

        /** {@code Must enable versioning} is said to the reader, not of the heading. */
        private Sentence withReader(Sentence sentence) {
            return ORDER.matcher(sentence.text()).matches()
                    ? tagger.tag("You " + Phrases.lowered(sentence.text()))
                    : sentence;
        }

        /** {@code You can set it per group} says what "it" is, where only the heading can be meant. */
        private Sentence withName(Sentence sentence, String name) {
            Matcher order = ORDER_OF_IT.matcher(sentence.text());
            boolean one = order.matches()
                    && !name.isEmpty()
                    && Phrases.words(name) <= MOST_SUBJECT_WORDS
                    && !Nouns.isPlural(name)
                    && !OTHER_PRONOUN.matcher(order.group("rest")).find()
                    && !lexicon.isGeneric(Nouns.lastWord(name));
            return one
                    ? tagger.tag(order.group("start") + " "
                            + (Character.isUpperCase(name.charAt(0)) ? name : "the " + name) + order.group("rest"))
                    : sentence;
        }

        private static boolean lacksSubject(Sentence sentence) {
            Tag first = sentence.token(0).tag();
            return switch (first) {
                case VERB, AUXILIARY, ADVERB, NUMBER, PUNCTUATION, OPEN, CLOSE, ARROW -> true;
                case PREPOSITION, CONJUNCTION -> !hasFiniteVerb(sentence);
                default -> !hasFiniteVerb(sentence);
            };
        }

        private static boolean hasFiniteVerb(Sentence sentence) {
            return sentence.tokens().stream().anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.VERB));
        }
    }
}
