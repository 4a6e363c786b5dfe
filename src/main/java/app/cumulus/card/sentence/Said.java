package app.cumulus.card.sentence;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Place;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One sentence of a passage, made to stand alone.
 *
 * @param label what it speaks about, where it does not say so itself; may be empty
 * @param sentence its words, without what adds nothing at its beginning
 * @param hanging whether it holds only in a case that the sentence before names: {@code in this case …}
 */
public record Said(String label, Sentence sentence, boolean hanging) {

    private static final int MOST_SUBJECT_WORDS = 4;
    private static final int LEAST_STEP_WORDS = 4;
    private static final Pattern FINDS =
            Pattern.compile("(?i)^(?:you|we) can (?:also )?see\\b(?=.*\\b(?:in|on|at|by|with|via)\\b)");
    private static final Pattern TAKEN_BACK = Pattern.compile("(?i)(?<!not only|nothing)\\bbut\\b");
    private static final Pattern EXAMPLE_LINE =
            Pattern.compile("(?i)^(?:(?:e\\.?g\\.?|exp?|examples?|true or false)\\s*:|exp?\\.)\\s");
    private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}[\\w-]*\\s?)+");
    /** {@code Parcel no. It tells …}: no title, but "it" is the parcel's number. */
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}[\\w-]*(?: [\\w-]+){0,3}");

    private static final Pattern POINTING = Pattern.compile("(?:It|They) (?!is (?:also )?\\w+ to\\b)\\p{L}");
    private static final String NUMBERED = " n[or]$";
    private static final Pattern WITH_NAME = Pattern.compile("^(?i:with|for|by|via|in) ");
    private static final Pattern SHORT_TERM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+(?:-[\\p{Lu}\\d]+)*");
    private static final Pattern BECAUSE = Pattern.compile("^(?i)because (?=[^,]+$)");
    private static final Pattern ARROW = Pattern.compile("\\s*-{1,2}>\\s*");

    /** {@code Trams vs Ferries (both are blue)}. */
    private static final Pattern BOTH = Pattern.compile(
            "(?i)(?<one>[\\p{L}\\p{N} -]{2,30}?)\\s+(?:vs\\.?|and|&|/)\\s+(?<other>[\\p{L}\\p{N} -]{2,30}?)\\s*[:-]?\\s*\\(both (?<rest>(?:are|have|can|must|need|use|support)\\b[^()]+)\\)");

    private static final Pattern EXAMPLE = Pattern.compile(
            "^(?:for (?:example|instance)|e\\.?g\\b|let'?s|say\\b|assume|suppose|imagine|consider\\b|like (?:if|when)|such as).*",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> STUDY = Set.of("know", "learn", "understand");

    /** {@code Very strong ... over two piers}: how the halves belong together is not said. */
    private static final Pattern TRAILING_OFF = Pattern.compile("[\\p{L}\\p{N}] ?\\.{3,} ?[\\p{L}\\p{N}]");

    private static final Pattern WRAPPED = Pattern.compile(
            "\\((?<inside>(?=\\p{Lu}|(?:if|when|you|we|the|an?) )[^()]+(?:\\([^()]*\\)[^()]*)*)\\)[.!]?");
    private static final Pattern EXAMPLE_LABEL = Pattern.compile("(?i)(?:(?:sample|example)s?\\b|let'?s\\b).*");
    private static final Pattern ONGOING = Pattern.compile("(?i)(?:you|we) are \\w+ing\\b.*");
    private static final Pattern TO_READER = Pattern.compile("(?i)(?:you|we|i)\\b.*");
    private static final Pattern MEMBER = Pattern.compile("An? (?<name>[\\p{Ll}-]+ \\p{Ll}+)");
    private static final Pattern SIDE = Pattern.compile(
            "(?i)(?:(?:the|main|only|biggest|one) )*(?:drawback|disadvantage|downside|limitation|caveat|catch|advantage|benefit|upside|con|pro)s?");

    /** {@code The crane lifts crates onto}: half a sentence, which goes on behind its colon. */
    private static final Pattern LEADING_IN = Pattern.compile(
            "(?i)(?:\\S+ ){3,}(?:into|onto|to|by|from|with|in|on|of|for|via|like|as|following|follows|includes?|including|supports|gives|allows|uses|are|is)");

    public Said(String label, Sentence sentence) {
        this(label, sentence, false);
    }

    /** The sentence with its label before it. */
    public String whole(String sentenceText) {
        String words = label.isEmpty() ? Phrases.capitalised(sentenceText) : sentenceText;
        // "A private gate: shut at night" needs no article
        Matcher member = MEMBER.matcher(label);
        String name = member.matches() ? Phrases.capitalised(member.group("name")) : label;
        return label.isEmpty() ? words : name + ": " + words;
    }

    /** Without its last words. */
    public Said without(String tail, Tagger tagger) {
        String text = sentence.text();
        return new Said(label, tagger.tag(Phrases.bare(text.substring(0, text.length() - tail.length()))));
    }

    /** {@code …, but must be weighed before}: what restricts it is told in the same sentence. */
    public boolean takesBack() {
        return TAKEN_BACK.matcher(sentence.text()).find();
    }

    public String whole() {
        return whole(sentence.text());
    }

    /** Whether it is an example or a word to the reader rather than a fact: {@code let's say we have …}. */
    public boolean isTalk(Lexicon lexicon) {
        String text = sentence.text();
        if (text.endsWith("?")
                || EXAMPLE_LABEL.matcher(label).matches()
                || EXAMPLE.matcher(text).matches()) {
            return true;
        }
        if (ONGOING.matcher(text).matches()) {
            return true;
        }
        // "Know the rules of the harbor", "Understand gates and keys" tell what to study
        boolean advice = sentence.size() > 1
                && lexicon.isTalk(sentence.token(0).lower())
                && (sentence.token(1).is(Tag.DETERMINER)
                        || STUDY.contains(sentence.token(0).lower()));
        boolean toReader = TO_READER.matcher(text).matches();
        return advice
                || toReader
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
    public static final class Reader {

        private final Lexicon lexicon;
        private final Tagger tagger;
        private final ClauseParser parser;
        private final Parts parts;
        private final Ensured ensured;
        private final Reference reference;
        private final Stated stated;
        private final BackReference backReference;
        private final Antecedent antecedent;
        private final Continued continued;
        private final StandingAlone alone;
        private final Naming naming;
        private final Actor actor;
        private final Bracketed bracketed;
        private final InCase inCase;
        private final StrayLabel stray;
        private final SentenceLabel sentenceLabel;
        private Passage lastPassage;
        private List<Said> lastSentences = List.of();

        public Reader(Lexicon lexicon, Tagger tagger, ClauseParser parser) {
            this.lexicon = lexicon;
            this.tagger = tagger;
            this.parser = parser;
            this.parts = new Parts(tagger, parser, lexicon);
            this.ensured = new Ensured(tagger, parser, lexicon);
            this.reference = new Reference(lexicon, tagger);
            this.stated = new Stated(lexicon, tagger, parser);
            this.backReference = new BackReference(lexicon, tagger);
            this.continued = new Continued(tagger, parser);
            this.alone = new StandingAlone(lexicon, tagger);
            this.antecedent = new Antecedent(lexicon, tagger, parser);
            this.naming = new Naming(lexicon, tagger);
            this.actor = new Actor(lexicon, tagger, parser);
            this.bracketed = new Bracketed(tagger, alone);
            this.inCase = new InCase(lexicon, tagger, parser);
            this.stray = new StrayLabel(lexicon, naming);
            this.sentenceLabel = new SentenceLabel(lexicon, tagger, antecedent);
        }

        /** The tagger that all rules share, so that it tags a sentence once. */
        Tagger tagger() {
            return tagger;
        }

        public List<Said> sentencesOf(Passage passage) {
            if (passage != lastPassage) {
                lastPassage = passage;
                lastSentences = List.copyOf(read(passage));
            }
            return lastSentences;
        }

        private List<Said> read(Passage passage) {
            if (!passage.isStatement()) {
                return bracketed.behindHeading(passage.text());
            }
            Matcher both = BOTH.matcher(passage.text());
            if (both.matches()) {
                String names = both.group("one") + " and " + both.group("other");
                return List.of(new Said("", tagger.tag(names + " " + both.group("rest"))));
            }
            // "if mixed - call the porter": nothing says what is mixed
            boolean open = passage.term().filter(OfCase::isOpen).isPresent();
            if (open
                    || EXAMPLE_LINE.matcher(passage.text()).find()
                    || TRAILING_OFF.matcher(passage.text()).find()) {
                return List.of();
            }
            return Stream.concat(new Telling(passage).said().stream(), bracketed.behindName(passage.text()).stream())
                    .toList();
        }

        /** {@code Drawback: only lifts crates}: what the heading names does, and that is its drawback. */
        private boolean isSide(Term term) {
            return SIDE.matcher(term.name()).matches()
                    && tagger.tag(term.meaning()).tokens().stream()
                            .limit(2)
                            .anyMatch(token -> token.is(Tag.AUXILIARY)
                                    || token.is(Tag.VERB) && token.lower().endsWith("s"));
        }

        /** {@code With a seal - SL-1: Parcels must be locked} speaks of SL-1. */
        private static Term inner(Term term) {
            return WITH_NAME.matcher(term.name()).find()
                    ? Term.of(term.meaning())
                            .filter(found -> SHORT_TERM.matcher(found.name()).matches())
                            .orElse(term)
                    : term;
        }

        /** {@code (Ferries need only this pier)}: a line that is a remark is a sentence all the same. */
        private static String unwrapped(String sentence) {
            Matcher wrapped = WRAPPED.matcher(sentence);
            return wrapped.matches() ? wrapped.group("inside") : sentence;
        }

        /** {@code Night Gates. You can lock …}: a few words before the first full stop name what the rest is about. */
        private boolean isTitle(String sentence, String next) {
            boolean pointed =
                    NAMED.matcher(sentence).matches() && POINTING.matcher(next).lookingAt();
            return Phrases.words(sentence) <= MOST_SUBJECT_WORDS
                    && (TITLE.matcher(sentence).matches() || pointed)
                    && tagger.tag(sentence.replaceFirst(NUMBERED, "")).tokens().stream()
                            .allMatch(token -> (token.is(Tag.NOUN) || token.is(Tag.VERB) && sentence.indexOf(' ') > 0)
                                    && !lexicon.isGeneric(token.text()));
        }

        private static String nameOf(String spokenOf, Place place) {
            return spokenOf.isEmpty() && place.titled() ? Naming.brief(place.subject()) : spokenOf;
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

        /** One passage, sentence by sentence: what was told so far, and what it speaks of by now. */
        private final class Telling {

            private final Passage passage;
            private final Optional<Term> term;
            private final List<Said> said = new ArrayList<>();
            private final StringBuilder told = new StringBuilder();
            private String spokenOf;
            private String last;
            private boolean hanging;
            private boolean labelled;
            private boolean left;

            Telling(Passage passage) {
                this.passage = passage;
                this.term = passage.term()
                        .map(Reader::inner)
                        .filter(found -> !found.isLabel() && !OfCase.is(found))
                        .filter(found -> !passage.place().titled() || !isSide(found));
                this.spokenOf = term.map(found -> naming.member(found.name(), passage.place()))
                        .orElseGet(() -> antecedent.of(passage, alone.withoutDiscourse(passage.text())));
                this.last = Continued.lineBefore(passage);
                this.labelled = term.isPresent();
            }

            List<Said> said() {
                term.filter(found -> Phrases.words(found.hint()) >= 2)
                        .ifPresent(found -> said.add(new Said(found.name(), tagger.tag(found.hint()))));
                List<String> sentences = sentences();
                if (sentences.size() > 1 && spokenOf.isEmpty() && isTitle(sentences.get(0), sentences.get(1))) {
                    spokenOf = Nouns.singular(sentences.get(0).replaceFirst(NUMBERED, " number"));
                }
                sentences.stream()
                        .skip(sentences.isEmpty() ? 0 : Posed.scene(sentences))
                        .filter(sentence -> !Continued.isOfOption(sentence, sentences))
                        .forEach(sentence -> {
                            parts.of(sentence).forEach(this::tell);
                            leaveLabel();
                        });
                return said;
            }

            private void leaveLabel() {
                Optional<String> subject = left ? Optional.empty() : sentenceLabel.subjectBehind(term);
                if (subject.isPresent()) {
                    left = true;
                    labelled = !subject.get().isEmpty();
                    spokenOf = subject.get();
                }
            }

            private List<String> sentences() {
                String text = passage.term()
                        .map(Reader::inner)
                        .filter(found -> !found.isLabel())
                        .map(OfCase::told)
                        .orElse(passage.text());
                return term.map(found -> DashParts.of(passage.text(), found)).orElse(List.of(text)).stream()
                        .flatMap(part -> sentencesIn(part).stream())
                        .map(Reader::unwrapped)
                        .toList();
            }

            private void tell(String part) {
                String filled = backReference.of(
                        answering(part), told.isEmpty() ? Continued.toldBefore(passage) : told.toString());
                Continued.Whole whole = continued.of(filled, last, nameOf(spokenOf, passage.place()));
                String bare = alone.withoutDiscourse(whole.text());
                boolean lost = Continued.isOutcome(whole.text()) || isLost(bare);
                hanging = whole.hanging() || Hanging.isSecondHalf(bare) || hanging && Continued.goesOn(part);
                String given = inCase.given(passage.place(), told.isEmpty() ? "" : last, part);
                last = part;
                if (lost) {
                    told.append(part).append(". ");
                } else {
                    add(reference.of(ensured.of(bare), told.toString(), spokenOf, passage.place()), given);
                }
            }

            /** {@code But why red? Because red is seen at night}: the answer is a sentence without its "because". */
            private String answering(String part) {
                return last.endsWith("?") ? BECAUSE.matcher(part).replaceFirst("") : part;
            }

            private void add(Reference.Resolved resolved, String given) {
                boolean first = spokenOf.isEmpty() && told.isEmpty();
                boolean continued = spokenOf.isEmpty() && !said.isEmpty();
                boolean named = !spokenOf.isEmpty() || !resolved.named().isEmpty();
                Sentence tagged = stated.of(resolved.text(), named, spokenOf, passage.place());
                told.append(resolved.text()).append(". ");
                if (tagged.size() > 0) {
                    spokenOf = resolved.named().isEmpty() ? spokenOf : resolved.named();
                    Said whole = alone.of(tagged, labelled, spokenOf, passage.place());
                    boolean unknown = first
                            ? actor.isUnknown(resolved.text(), whole, passage.place())
                            : continued && actor.isOfOther(whole, said.get(said.size() - 1), passage.place());
                    if (!unknown && !stray.is(whole.label())) {
                        String label = LEADING_IN.matcher(whole.label()).matches() ? "" : whole.label();
                        Said standing = new Said(label, whole.sentence(), hanging);
                        boolean goesOn = passage.place().given().isEmpty();
                        said.add(
                                goesOn ? inCase.goingOn(standing, given, passage.place()) : inCase.of(standing, given));
                    }
                    spokenOf = spokenOf.isEmpty() ? antecedent.subjectOf(tagged) : spokenOf;
                }
            }

            /** Whether nobody could tell any more what the words speak of. */
            private boolean isLost(String bare) {
                if (Continued.disagrees(bare, nameOf(spokenOf, passage.place()))) {
                    return true;
                }
                if (!told.isEmpty()) {
                    return spokenOf.isEmpty() && (continued.isLost(bare, last) || actor.isOfOrder(bare, last));
                }
                boolean praised = spokenOf.isEmpty()
                        && Continued.praises(bare)
                        && !passage.before().isEmpty();
                return praised || continued.isUnclear(passage, bare);
            }
        }
    }
}
