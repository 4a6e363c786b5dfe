package app.cumulus.card.rule.gap;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Genus;
import app.cumulus.card.phrase.Misread;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.WholeSentence;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Readable;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.sentence.Hanging;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Services;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence with a clear key phrase hides it: the last resort, and the most frequent one. */
public final class ClozeRule implements Rule {

    private static final int LEAST_SENTENCE_WORDS = 3;
    private static final int MOST_PER_SENTENCE = 8;
    private static final int MOST_SCORE = 69;
    private static final int LEAST_SHOWN_WORDS = 3;
    private static final int LEAST_SHOWN_OF_LIST = 2;
    private static final int MOST_NAME_WORDS = 2;

    /** What a thing named in passing, before the main clause, is worth less. */
    private static final int BEFORE_NEWS = 9;

    /** What a sentence without a clear clause, and a scrap without any verb, is worth less. */
    private static final int VERB_ONLY = 5;

    private static final int SCRAP = 12;

    /** What can be said of a hundred things: {@code You have …}, {@code There is …}. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i)(?:there (?:is|are)|(?:you|we) (?:can |must |should )?(?:have|get|use|create)|it has)\\b.*");

    /** {@code We can also define a […]}: that goes for a hundred things, too. */
    private static final Pattern READER = Pattern.compile("(?i)(?:you|we) .*");

    /** Whether a thing is so or not is worth asking, though the heading has the verb. */
    private static final Pattern DENIAL = Pattern.compile("(?i)\\b(?:not|never|cannot)\\b|n't\\b");

    /** Alone these answer nothing. */
    private static final Pattern IDLE = Pattern.compile(
            "(?i)(?:own|same|similar|similair|close|equivalent|other|others|lots?|more|many|much|less|few|several|some|any|all|both|control|way|ways|thing|things|(?:allow|enable|let|help)s? (?:you|us|users|customers|people|them)|(?:doing|handling|making) \\p{Ll}+)|.*!");

    private static final Pattern EXAMPLE =
            Pattern.compile("^(?:(?i:for (?:example|instance)\\b|e\\.?g\\b|i\\.e\\b|examples?\\s*[:,-])|IE )");
    private static final Pattern WHOLE = Pattern.compile("(?i)\\S+ \\S+ .*\\b(?:you|we|it|they|then|the)\\b .*");
    private static final Pattern HALF =
            Pattern.compile("(?i)(?:if|when|once|because|unless|although|whenever|while)\\b[^,]*");
    private static final Pattern WITH = Pattern.compile("(?i)with(?:out)?");
    private static final Pattern THIRD = Pattern.compile("[a-z]+[^s]s");

    private static final Pattern OPTIONS = Pattern.compile("(?i)(?:you|we) can(?: \\S+){1,5}:");
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{Ll}+");
    private static final Pattern THERE = Pattern.compile("(?i)there['’]?s\\b|think of\\b|\\p{L}{3,}ing\\b");
    private static final Pattern LIGHT = Pattern.compile("have|has|get|gets|use|uses|do|does|let|make|makes|is|are");

    /** {@code A crane is a lift - it carries crates}: the crane carries them. */
    private static final Pattern STATED = Pattern.compile("(?<name>\\S+(?: \\S+){0,3}) (?:is|are) .*");

    private static final Pattern COPULA = Pattern.compile("is|are|was|were");

    private final Lexicon lexicon;
    private final Genus genus;
    private final Said.Reader reader;
    private final ClauseParser parser;
    private final Tagger tagger;
    private final Readable readable;
    private final Recallable recallable;
    private final Hidden hidden;
    private final Hanging hanging;
    private final Misread misread;
    private final GapChoice choice;
    private final WholeSentence sentences;
    private final WholePhrase whole;
    private final WholeDeed deeds;
    private final Shortening shortening;
    private final List<GapKind> nouns;
    private final List<GapKind> kinds;

    public ClozeRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.genus = new Genus(grammar.lexicon(), grammar.tagger());
        this.reader = grammar.reader();
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.readable = new Readable(grammar.lexicon());
        this.recallable = new Recallable(grammar.lexicon());
        this.hidden = new Hidden(grammar.lexicon());
        this.hanging = new Hanging();
        this.misread = grammar.misread();
        this.choice = new GapChoice(grammar.lexicon());
        this.sentences = new WholeSentence(grammar.lexicon());
        this.whole = new WholePhrase(grammar.lexicon());
        this.deeds = new WholeDeed(grammar.lexicon());
        this.shortening = new Shortening(grammar.tagger(), grammar.parser(), grammar.lexicon());
        this.nouns = List.of(
                new Completion(grammar.lexicon()),
                new BracketGap(grammar.lexicon()),
                new SettingGap(grammar.lexicon()));
        this.kinds = List.of(new PredicateGap(grammar.lexicon()), new ClauseGap(), new AdverbialGap(grammar.lexicon()));
    }

    @Override
    public String name() {
        return "cloze";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        if (EXAMPLE.matcher(passage.text()).find() || isOption(passage)) {
            return cards;
        }
        for (Said whole : reader.sentencesOf(passage)) {
            Said said = shortening.of(whole);
            int words = said.sentence().wordCount() + Phrases.words(said.label());
            if (words >= LEAST_SENTENCE_WORDS
                    && words <= Shortening.MOST_WORDS
                    && !whole.hanging()
                    && !EXAMPLE.matcher(said.sentence().text()).find()
                    && !said.isTalk(lexicon)) {
                Optional<Clause> clause = parser.parse(said.sentence());
                Said framed = framed(said, clause, passage);
                boolean half = isHalf(said.sentence(), clause)
                        || clause.filter(found -> misread.lacksSubject(passage, found))
                                .isPresent()
                        || hanging.hangs(framed, clause, passage);
                boolean stump = framed.label().isEmpty() && !sentences.is(said.sentence(), clause);
                if (!half && !stump && readable.isFit(framed, clause)) {
                    cards.addAll(ofSentence(framed, clause, passage));
                }
            }
        }
        return cards;
    }

    /** {@code lock the gate} under "You can set the rules:" is allowed, not ordered; the list question asks for it. */
    private boolean isOption(Passage passage) {
        Matcher first = FIRST_WORD.matcher(passage.text());
        return OPTIONS.matcher(passage.place().leadIn()).matches()
                && first.lookingAt()
                && lexicon.isBase(first.group())
                && tagger.tag(passage.text()).token(0).is(Tag.VERB);
    }

    /** A condition or reason whose main clause is on another line. */
    private static boolean isHalf(Sentence sentence, Optional<Clause> clause) {
        return HALF.matcher(sentence.text()).matches()
                && (!WHOLE.matcher(sentence.text()).matches() || WholeSentence.isCondition(sentence))
                && clause.filter(found -> !found.lead().isEmpty()).isEmpty();
    }

    /** Under the name of a side of the thing, a line that says no more than the heading is shown with that side. */
    private Said framed(Said said, Optional<Clause> clause, Passage passage) {
        Said framed = ofSubject(labelled(said, passage), clause, passage);
        boolean open = framed.label().isEmpty()
                ? SideLabel.isUse(passage)
                : framed.label().equals(passage.place().subject())
                        && Gap.framed(framed, framed.sentence().text()).contains(": ");
        return open
                ? SideLabel.of(passage)
                        .map(side -> new Said(side, framed.sentence()))
                        .orElse(framed)
                : framed;
    }

    /** {@code With} and {@code Without} under "Night lamp": the label goes on with the heading. */
    private static Said labelled(Said said, Passage passage) {
        return WITH.matcher(said.label()).matches()
                        && !passage.place().subject().isEmpty()
                ? new Said(said.label() + " " + passage.place().subject(), said.sentence())
                : said;
    }

    /** A sentence that names its own subject needs no heading before it: the topic line shows that. */
    private Said ofSubject(Said said, Optional<Clause> clause, Passage passage) {
        Matcher stated = STATED.matcher(said.label());
        if (stated.matches() && said.sentence().token(0).is(Tag.VERB)) {
            return new Said(stated.group("name"), said.sentence());
        }
        boolean term = passage.term()
                .filter(found -> !said.label().isEmpty() && (found.name() + " ").startsWith(said.label() + " "))
                .isPresent();
        boolean subject = readable.hasSubject(said.sentence(), clause);
        if (subject && sentences.is(said.sentence(), clause)) {
            return term ? said : new Said("", said.sentence());
        }
        boolean bare = (subject || WholeSentence.isNoun(said.sentence()))
                && said.label().isEmpty()
                && passage.place().titled();
        if (!bare) {
            return said;
        }
        // "Lift - the lift for crates": the label was dropped because the words say it again, but they are no sentence
        Optional<String> own = passage.term().filter(found -> !found.isLabel()).map(Term::name);
        if (own.filter(name -> Clauses.names(said.sentence().text(), name)).isPresent()) {
            return new Said(own.get(), said.sentence());
        }
        return isNamed(said.sentence(), passage)
                ? said
                : new Said(passage.place().subject(), said.sentence());
    }

    /** {@code The crane is a great new technology}: what all things may be called cannot be recalled. */
    private boolean isPraise(Sentence sentence, Recallable.Phrase phrase) {
        int before = phrase.first() - 1;
        if (before > 0 && sentence.token(before).is(Tag.DETERMINER)) {
            before--;
        }
        String hidden = sentence.text()
                .substring(
                        sentence.token(phrase.first()).start(),
                        sentence.token(phrase.last()).end());
        return before > 0
                && COPULA.matcher(sentence.token(before).lower()).matches()
                && hidden.indexOf(' ') > 0
                && genus.hasNoun(hidden)
                && !genus.tellsApart(hidden);
    }

    private List<Candidate> ofSentence(Said said, Optional<Clause> clause, Passage passage) {
        // inner headings that show the answer can be left out of the topic line
        Set<String> given =
                Phrases.stems(said.label() + " " + passage.place().topic().get(0));
        List<Recallable.Phrase> phrases = new ArrayList<>();
        Stream.concat(
                        recallable.in(said.sentence(), given).stream(),
                        nouns.stream().flatMap(kind -> kind.in(said, clause).stream()))
                .map(phrase -> whole.of(said.sentence(), phrase))
                .flatMap(Optional::stream)
                .map(phrase -> deeds.of(said.sentence(), phrase))
                .flatMap(Optional::stream)
                .filter(phrase -> !isPraise(said.sentence(), phrase))
                .forEach(phrases::add);
        kinds.forEach(kind -> phrases.addAll(kind.in(said, clause)));
        List<Recallable.Phrase> good = phrases.stream()
                .map(phrase -> hidden.trimmed(said.sentence(), phrase, given))
                .distinct()
                .filter(phrase -> Borders.hold(said.sentence(), phrase))
                .filter(phrase -> hidden.isOneThing(said.sentence(), phrase))
                .flatMap(phrase -> hidden.withoutSaidHead(said.sentence(), phrase).stream())
                .filter(phrase -> choice.isGood(said.sentence(), clause, phrase))
                .toList();
        boolean told = good.stream().anyMatch(phrase -> !GapChoice.isAside(said.sentence(), clause, phrase));
        return good.stream()
                .map(phrase -> new Recallable.Phrase(
                        phrase.first(),
                        phrase.last(),
                        choice.worth(said.sentence(), phrase)
                                - (told && GapChoice.isAside(said.sentence(), clause, phrase) ? BEFORE_NEWS : 0)
                                + hidden.contrast(said.sentence(), phrase)))
                .sorted(Comparator.comparingInt(Recallable.Phrase::worth).reversed())
                .map(phrase -> hide(said, clause, WholeName.of(said.sentence(), phrase), passage))
                .flatMap(Optional::stream)
                .limit(MOST_PER_SENTENCE)
                .toList();
    }

    /** The card, if enough is left to ask with; the subject is named where the sentence alone says too little. */
    private Optional<Candidate> hide(Said said, Optional<Clause> clause, Recallable.Phrase phrase, Passage passage) {
        int shown = telling(said.sentence(), phrase);
        Said asked = said;
        String hidden = said.sentence().words(phrase.first(), phrase.last());
        int words = said.sentence().wordCount() - Phrases.words(hidden);
        boolean toReader = READER.matcher(said.sentence().text()).matches();
        if (said.label().isEmpty()
                && words < LEAST_SHOWN_WORDS + (toReader ? 2 : 1)
                && !isNamed(said.sentence(), passage)) {
            asked = new Said(passage.place().subject(), said.sentence());
        }
        boolean ofList = said.label().equals(Phrases.bare(passage.place().leadIn()))
                && !said.label().isEmpty();
        int all = words + Phrases.words(asked.label());
        if (all < LEAST_SHOWN_WORDS
                || shown == 0
                || shown == 1 && OPEN.matcher(said.sentence().text()).matches()
                || shown == 1 && phrase.last() == said.sentence().size() - 1 && toReader
                || (ofList || clause.isEmpty() || startsBare(asked))
                        && words < LEAST_SHOWN_OF_LIST
                        && !Recallable.isDegree(said.sentence(), 0)
                || OtherForm.isShown(hidden, said.sentence(), passage)
                || IDLE.matcher(hidden).matches()
                || !DENIAL.matcher(hidden).find()
                        && !Collections.disjoint(Phrases.stems(hidden), Phrases.stems(asked.label()))) {
            return Optional.empty();
        }
        int support = shown + (asked.label().isEmpty() || ofList ? 0 : 1);
        int worth = Math.min(MOST_SCORE, phrase.worth())
                - (support < 2 ? 8 : support == 2 ? 2 : 0)
                - (clause.isPresent()
                        ? 0
                        : hasVerb(said.sentence()) || Recallable.isDegree(said.sentence(), 0) ? VERB_ONLY : SCRAP);
        return Optional.of(Gap.hide(name(), asked, phrase.first(), phrase.last(), passage.span(), worth));
    }

    private boolean hasVerb(Sentence sentence) {
        // "think of a crane as an arm", "there's no gate" have one that was not tagged
        Token first = sentence.token(0);
        return lexicon.isOnlyVerb(first.lower())
                || THERE.matcher(sentence.text()).lookingAt()
                || sentence.tokens().stream().anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
    }

    /** {@code Yard and gates: calls […]}: a label that is not the subject of the verb behind it. */
    private static boolean startsBare(Said said) {
        return !said.label().isEmpty()
                && Gap.framed(said, said.sentence().text()).contains(": ")
                && said.sentence().token(0).is(Tag.VERB)
                && THIRD.matcher(said.sentence().token(0).text()).matches();
    }

    private static boolean isNamed(Sentence sentence, Passage passage) {
        String subject = passage.place().subject();
        return Clauses.names(sentence.text(), subject)
                || isOfWhole(sentence, passage)
                || Services.has(subject) && opensWithService(sentence);
    }

    /** {@code S3 keeps crates} under "EC2": it says of which service it speaks. */
    private static boolean opensWithService(Sentence sentence) {
        int verb = verb(sentence);
        return verb > 0 && verb < sentence.size() && Services.has(sentence.words(0, verb - 1));
    }

    /** {@code S3 crates wait} under "S3 > Night Fares": the service of the whole section does so, not only here. */
    private static boolean isOfWhole(Sentence sentence, Passage passage) {
        int verb = verb(sentence);
        return verb > 0 && verb <= MOST_NAME_WORDS && passage.place().isOfWhole(sentence.words(0, verb - 1));
    }

    /** The index of the first verb; that behind the last word, where there is none. */
    private static int verb(Sentence sentence) {
        int verb = 0;
        while (verb < sentence.size()
                && !sentence.token(verb).is(Tag.VERB)
                && !sentence.token(verb).is(Tag.AUXILIARY)) {
            verb++;
        }
        return verb;
    }

    /** How many words outside the gap say something: no "you have", no "there is". */
    private int telling(Sentence sentence, Recallable.Phrase phrase) {
        int telling = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean hidden = i >= phrase.first() && i <= phrase.last();
            if (!hidden
                    && !LIGHT.matcher(token.lower()).matches()
                    && (token.tag().isContent() || token.is(Tag.VERB))
                    && !lexicon.isGeneric(token.text())) {
                telling++;
            }
        }
        return telling;
    }
}
