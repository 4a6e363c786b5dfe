package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that a noun in the plural has behind it, {@code lorries (Alpha, Beta)}, {@code gates such as North and South}: asks for them. */
public final class RowRule implements Rule {

    private static final int SCORE = 74;
    private static final int LEAST_EXAMPLES = 3;
    private static final Pattern MANY =
            Pattern.compile("(?i)\\s+(?:\\d+|various|several|different|many|other|some|multiple|certain)$");
    private static final Pattern BRACKET = Pattern.compile("(?<before>[^()]*\\S)\\s*\\((?<row>[^()]+)\\)(?<after>.*)");
    private static final Pattern SUCH_AS = Pattern.compile(
            "(?<before>.*?\\S),?\\s+(?:such as|like|including|e\\.g\\.?,?|for example)\\s+(?<row>[^()]+?)(?<after>)");
    private static final Pattern COLON = Pattern.compile("(?<before>[^():]*\\S)\\s*:\\s+(?<row>[^():]+?)(?<after>)");
    private static final Pattern LEAD =
            Pattern.compile("(?i)^(?:e\\.g\\.?,?|such as|like|for example|including|i\\.e\\.?,?|from)\\s+");
    private static final Pattern EXAMPLES =
            Pattern.compile("(?i)examples? of (?<what>[\\p{L} ]+?) (?:include|are) (?<row>.+)");
    /** {@code Ex. rain, low water} below what they are examples of. */
    private static final Pattern ROW_OF_EXAMPLES =
            Pattern.compile("(?i)(?:exp?\\.?:?|e\\.?g\\.?[:,]?|examples?\\s*[:-]) (?<row>[^:;()=]+,[^:;()=]+)");

    private static final Pattern DIVIDED = Pattern.compile(
            "(?i)(?:(?<who>[^,:;()]{2,40}?) )?(?<be>can be|is|are) (?<done>separated|divided|split|grouped|classified|broken down) into (?:(?:two|three|four|[2-4]) )?(?:different )?(?<kind>\\p{L}{3,}s)(?: such as|:|,|\\s-)? (?<row>[^:;()]+?)(?: (?:on|in|for|per|at|by) [^,]+)?");
    private static final Pattern AND = Pattern.compile("(?i),\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|&)\\s+");
    private static final Pattern SUCH = Pattern.compile("(?i)(?:such as|for example|e\\.g\\.?),? (?<row>[^:;()]+)");
    private static final Pattern MORE = Pattern.compile("(?i)[,/]?\\s*(?:and|or) (?:more|others|so on)\\.?$");
    private static final Pattern ALSO = Pattern.compile("(?i)\\s+(?:too|as well|also)$");
    private static final Pattern VARIOUS = Pattern.compile(
            "(?i)^(?:two|three|four|five|six|seven|eight|nine|ten|various|additional|several|different|many|other|some|all|multiple|popular|certain|specific|common|main|supported|new|following|multiple distribution)\\s+");
    private static final Pattern COUNTED = Pattern.compile("(?i)(?:.*\\s)?(?:types?|kinds?|forms?|ways)(?: of \\S+)?");
    private static final Pattern ETC = Pattern.compile("(?i)\\betc\\b|\\bmore$");
    private static final Pattern PORTION =
            Pattern.compile("(?i).*\\b(?:range|lots?|sets?|variety|number|list|group) of");
    private static final Pattern ROW_BEFORE = Pattern.compile("(?i)and|or|,|/|&");
    /** {@code sheds (e.g. North, South)}, {@code North, South …}: some of them. */
    private static final Pattern SOME = Pattern.compile(
            "(?i)(?:e\\.?g\\b|i\\.?e\\b|ex\\b|such as|like|for example|examples?|including)[.:,]*\\s.*|.*(?:\\.\\.|…)\\s*");

    private static final Pattern IT = Pattern.compile("(?i)it|they");
    private static final Pattern CONTAINING =
            Pattern.compile("(?i)contains|includes|covers|supports|provides|offers|requires|accepts|defines");

    /** {@code other cranes (night, rail)}: besides those that stand before. */
    private static final Pattern BESIDES = Pattern.compile("(?i)(?:other|another|more)(?:\\s|$)");

    /** {@code hauliers (Ferry, Rail)}: nothing says that these are all. */
    private static final Pattern CLOSED = Pattern.compile("(?i)\\b(?:and|or)\\b|&|/");

    private static final Pattern VAGUE = Pattern.compile(
            "(?i)(?:.* )?(?:things?|data|others?|information|details|cases|use cases|examples?|names?|times?|terms|words)");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final RowKind rows;
    private final OpenLead open;
    private final ReaderRow readers;
    private final ListCards cards = new ListCards(name());

    public RowRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
        this.rows = new RowKind(naming, grammar.tagger());
        this.open = new OpenLead(grammar.tagger(), grammar.lexicon());
        this.readers = new ReaderRow(grammar.lexicon());
    }

    @Override
    public String name() {
        return "row";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        Optional<Term> term = passage.term().filter(found -> !found.isLabel());
        String subject = term.filter(found -> naming.isName(found.name()))
                .map(Term::name)
                .orElse(Naming.brief(passage.place().subject()));
        String said = term.filter(found -> naming.isName(found.name()))
                .map(Term::meaning)
                .orElse(passage.text());
        List<Candidate> found = new ArrayList<>();
        for (String sentence : Sentences.of(said)) {
            found.addAll(ofSentence(passage, sentence, subject));
        }
        return found;
    }

    private List<Candidate> ofSentence(Passage passage, String sentence, String subject) {
        Matcher divided = DIVIDED.matcher(Phrases.bare(sentence));
        if (divided.matches()) {
            return ofParts(passage, divided);
        }
        Matcher examples = EXAMPLES.matcher(sentence);
        if (examples.matches()) {
            List<String> items = itemsOf(examples.group("row"));
            return items.isEmpty()
                    ? List.of()
                    : cards.of(
                            new ListCards.Listed(items, passage.span(), sentence, SCORE),
                            count -> Optional.of(called(count, examples.group("what"), Extent.OPEN)));
        }
        Matcher below = ROW_OF_EXAMPLES.matcher(Phrases.bare(sentence));
        if (below.matches() && passage.place().topic().size() > 1) {
            return examplesOfHeading(passage, itemsOf(below.group("row")));
        }
        Matcher such = SUCH.matcher(sentence);
        Sentence led = tagger.tag(
                Phrases.bare(passage.place().leadIn()).isEmpty()
                        ? "-"
                        : Phrases.bare(passage.place().leadIn()));
        if (such.matches() && led.size() > 2) {
            return ofExamples(passage, led, such.group("row"));
        }
        for (Pattern pattern : List.of(BRACKET, SUCH_AS, COLON)) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.matches()) {
                List<String> items = itemsOf(matcher.group("row"));
                if (!items.isEmpty()) {
                    return ofRow(passage, matcher, items, subject);
                }
            }
        }
        return List.of();
    }

    /** {@code It can be split into two yards North and South}: into which ones. */
    private List<Candidate> ofParts(Passage passage, Matcher divided) {
        String who = divided.group("who") == null || divided.group("who").matches("(?i)it|they")
                ? Naming.brief(passage.place().subject())
                : divided.group("who");
        String kind = divided.group("kind");
        List<String> items = Stream.of(AND.split(divided.group("row")))
                .map(item -> item.replaceFirst("(?i)(?<=\\S) " + Pattern.quote(kind) + "$", ""))
                .toList();
        if (!naming.usable(who) || !naming.isNounPhrase(who) || !items.stream().allMatch(naming::isName)) {
            return List.of();
        }
        String be = divided.group("be").toLowerCase(Locale.ROOT);
        String done = divided.group("done").toLowerCase(Locale.ROOT);
        String turned = be.equals("can be") ? "can " + who + " be " + done : be + " " + who + " " + done;
        return cards.of(
                new ListCards.Listed(items, passage.span(), passage.text(), SCORE),
                count -> Optional.of("Into which " + count + " " + kind + " " + turned));
    }

    /** {@code such as rain, low water etc} under a line that ends with what they are examples of. */
    private List<Candidate> ofExamples(Passage passage, Sentence led, String row) {
        int first = RowKind.nounStart(led);
        String noun = first < 1
                ? ""
                : VARIOUS.matcher(led.words(first, led.size() - 1)).replaceFirst("");
        List<String> items = Stream.of(
                        AND.split(ETC.matcher(row).replaceFirst("").strip()))
                .map(Phrases::bare)
                .toList();
        boolean fit = !noun.isEmpty()
                && Nouns.isPlural(Nouns.lastWord(noun))
                && !VAGUE.matcher(noun).matches()
                && items.stream()
                        .allMatch(item -> !item.isEmpty()
                                && Phrases.words(item) <= RowKind.MOST_NOUN_TOKENS
                                && !item.equalsIgnoreCase(noun)
                                && tagger.tag(item).tokens().stream().noneMatch(token -> token.is(Tag.AUXILIARY)));
        return fit
                ? cards.of(
                        new ListCards.Listed(items, passage.span(), passage.text(), SCORE),
                        count -> Optional.of(called(count, noun, Extent.OPEN)))
                : List.of();
    }

    /** {@code Ex. rain, low water} under "delay": two examples of delays. */
    private List<Candidate> examplesOfHeading(Passage passage, List<String> items) {
        String kind = passage.place().heading();
        boolean fit = items.size() >= LEAST_EXAMPLES
                && naming.usable(kind)
                && naming.isNounPhrase(kind)
                && !naming.isService(kind)
                && Phrases.words(kind) <= RowKind.MOST_NOUN_TOKENS
                && !VAGUE.matcher(kind).matches();
        String plural = Nouns.isPlural(kind) ? kind : Nouns.plural(kind);
        return fit
                ? cards.of(
                        new ListCards.Listed(items, passage.span(), passage.text(), SCORE),
                        count -> Optional.of(called(count, lexicon.lowered(plural), Extent.OPEN)))
                : List.of();
    }

    private List<String> itemsOf(String row) {
        String bare = MORE.matcher(LEAD.matcher(row.strip()).replaceFirst("")).replaceFirst("");
        List<String> items = rows.items(Phrases.bare(bare));
        // "seals (red, dry, round)": what they are like, not which ones there are
        return items.stream().allMatch(naming::isNounPhrase)
                        && !items.stream().allMatch(item -> naming.isAdjective(item.toLowerCase(Locale.ROOT)))
                ? items
                : List.of();
    }

    /** Whether a row is whole: said to be, only named in brackets, or with others behind it. */
    private enum Extent {
        WHOLE,
        NAMED,
        OPEN
    }

    /**
     * A row and what stands before it.
     *
     * @param before the words before the row
     * @param first index of the first of the nouns they end with
     * @param noun these nouns
     * @param extent whether it is whole
     * @param ends nothing stands behind it
     */
    private record Row(List<String> items, Sentence before, int first, String noun, Extent extent, boolean ends) {

        boolean open() {
            return extent == Extent.OPEN;
        }

        boolean isPlural() {
            return Nouns.isPlural(Nouns.lastWord(noun).toLowerCase(Locale.ROOT));
        }

        boolean isFirst() {
            return first == 0;
        }

        /** The words before the nouns. */
        String told() {
            return isFirst() ? "" : MANY.matcher(before.words(0, first - 1)).replaceFirst("");
        }

        boolean isWithin() {
            return !isFirst()
                    && ROW_BEFORE.matcher(before.token(first - 1).text()).matches();
        }

        /** Whether the words before the nouns are a clause with its own subject. */
        boolean hasOwnSubject() {
            return !isFirst()
                    && before.token(0).is(Tag.NOUN)
                    && before.tokens().subList(1, first).stream()
                            .anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
        }
    }

    private List<Candidate> ofRow(Passage passage, Matcher matcher, List<String> items, String subject) {
        String before = ALSO.matcher(matcher.group("before")).replaceFirst("");
        Sentence words = tagger.tag(before);
        int first = containing(words) ? ofIt(words) : RowKind.nounStart(words);
        if (first < 0
                || ListQuestion.contradicts(before, items.size())
                || COUNTED.matcher(before).matches()) {
            return List.of();
        }
        String nouns = words.words(first, words.size() - 1);
        Optional<String> reader = SOME.matcher(matcher.group("row")).matches()
                ? Optional.empty()
                : readers.asked(before, matcher.group("after"));
        if (reader.isPresent()) {
            return cards.of(
                    new ListCards.Listed(items, passage.span(), passage.text(), SCORE),
                    count -> reader.map(asked -> asked.replace("%s", count)));
        }
        if (BESIDES.matcher(nouns).lookingAt()
                || first > 0 && BESIDES.matcher(words.token(first - 1).lower()).matches()) {
            return List.of();
        }
        String noun = VARIOUS.matcher(nouns).replaceFirst("");
        // "ropes such as A and B": not all of them
        String listed = matcher.group("row").strip();
        boolean more = ETC.matcher(listed).find();
        boolean unclosed =
                more || matcher.pattern() == SUCH_AS || SOME.matcher(listed).matches();
        boolean named = matcher.pattern() == BRACKET
                && !CLOSED.matcher(matcher.group("row")).find();
        Extent extent = unclosed ? Extent.OPEN : named ? Extent.NAMED : Extent.WHOLE;
        Row row = new Row(
                items, words, first, noun, extent, matcher.group("after").isBlank());
        String kind = rows.kindOf(items);
        String asked = row.isPlural() ? noun : kind.equals("things") || kind.equals("services") ? "" : kind;
        boolean sure = items.size() > 2 || more || !unclosed && (row.isFirst() && row.ends() || !kind.isEmpty());
        return asked.isEmpty()
                        || row.isWithin() && row.isPlural()
                        || VAGUE.matcher(asked).matches()
                        || !sure
                ? List.of()
                : asked(passage, row, asked, subject);
    }

    private List<Candidate> asked(Passage passage, Row row, String asked, String subject) {
        boolean state = row.isPlural() && naming.usable(subject) && open.isState(row.told());
        String lead = state ? OpenLead.stated(subject, row.told()) : row.told();
        Optional<String> contained = contained(row, subject);
        if (contained.isPresent()) {
            return cards.of(
                    new ListCards.Listed(row.items(), passage.span(), passage.text(), SCORE),
                    count -> Optional.of("Which " + count + " things " + contained.get()));
        }
        boolean pair = row.open() && row.items().size() == 2 && (lead.isEmpty() || !row.isPlural());
        if (pair || PORTION.matcher(lead).matches() || lead.equalsIgnoreCase("for")) {
            return List.of();
        }
        // "a ticket file (csv or xml)": the formats are those of the file
        boolean thing = !row.isPlural() && row.isFirst() && naming.usable(row.noun()) && !naming.isGeneric(row.noun());
        boolean ofSubject = !thing && (row.isPlural() || naming.usable(subject));
        String of = named(passage, ofSubject ? subject : row.noun(), asked);
        boolean about = naming.usable(of)
                && !row.hasOwnSubject()
                && !losesPurpose(row, asked)
                && !state
                && !Naming.sharesWord(of, asked);
        boolean led = row.isPlural() && row.ends() && !lead.isEmpty();
        return cards.of(new ListCards.Listed(row.items(), passage.span(), passage.text(), SCORE), count -> {
            Optional<String> question = led
                    ? open.asked(lead, row.open() ? "examples of " + asked : asked, row.items(), count)
                    : Optional.empty();
            String which = called(count, Phrases.lowered(asked), row.extent());
            return question.or(() -> about
                    ? Optional.of(which + " for " + of)
                    : Optional.of(which).filter(bare -> naming.usable(of) && row.isFirst()));
        });
    }

    /** {@code It contains: ropes, lids}: the verb before a colon is none of the nouns. */
    private Optional<String> contained(Row row, String subject) {
        boolean verb = CONTAINING.matcher(row.noun()).matches();
        return verb && naming.usable(subject)
                ? lexicon.verbBase(row.noun().toLowerCase(Locale.ROOT))
                        .map(base -> Auxiliary.does(Nouns.isPlural(Nouns.head(subject))) + " " + subject + " " + base)
                : Optional.empty();
    }

    /** The question for a row; of one that could go on there are only examples. */
    private static String called(String count, String things, Extent extent) {
        return switch (extent) {
            case OPEN -> "What are " + count + " examples of " + things;
            case NAMED -> "Which " + count + " " + things + " are named";
            case WHOLE -> "What are the " + count + " " + things;
        };
    }

    /** {@code can be packed with ropes (a, b, c)}: for what they are named would be lost. */
    private boolean losesPurpose(Row row, String asked) {
        return Stream.of(asked.split(" ")).allMatch(lexicon::isCommon)
                && row.before().tokens().subList(0, row.first()).stream()
                        .anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY) || token.is(Tag.PREPOSITION));
    }

    /** The subject, or the heading above it where the subject has the same noun. */
    private String named(Passage passage, String subject, String asked) {
        List<String> topic = passage.place().topic();
        boolean same = naming.usable(subject)
                && Naming.sharesWord(Nouns.lastWord(subject), Nouns.lastWord(asked))
                && topic.size() > 1;
        return same ? Naming.brief(topic.get(topic.size() - 2)) : subject;
    }

    private static boolean containing(Sentence words) {
        return words.size() > 0
                && CONTAINING.matcher(words.token(words.size() - 1).text()).matches();
    }

    /** Index of the verb of {@code It contains}; -1 where something else is said to contain the row. */
    private static int ofIt(Sentence words) {
        int last = words.size() - 1;
        boolean heading =
                last == 0 || last == 1 && IT.matcher(words.token(0).text()).matches();
        return heading ? last : -1;
    }
}
