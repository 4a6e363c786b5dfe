package app.cumulus.card.rule.outcome;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Asking;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Misread;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code because}, {@code as it is} and {@code so that} answer why, {@code until} how long, {@code when} and {@code after} when. */
public final class ReasonRule extends SentenceRule {

    private static final int MOST_ANSWER_WORDS = 16;
    private static final int LEAST_ANSWER_WORDS = 3;
    private static final Pattern CAUSAL = Pattern.compile("(?:because|as|since|due to|thanks to|so that)\\b.*");
    /** {@code as they are packed}, {@code as a crate is being weighed}: while or once it happens, no reason. */
    private static final Pattern MEANWHILE = Pattern.compile(
            "as (?:\\S+ ){1,4}?(?:is|are|was|were|gets?) (?:(?:just|first|newly|automatically) )?(?:being \\p{L}+|(?:add|creat|remov|upload|download|wr[io]tt|read|retriev|sen[dt]|receiv|launch|delet|chang|modifi|updat|process|load|transferr|terminat|register|insert|publish|generat|put|consum|deliver|discover|ingest|captur|detect|request|need|push|pull|upload|scann|submitt|issu|enter|mov|receiv|assign|emitt|commit|merg|releas|return|consum)(?:e?d|en)?\\b(?! by\\b)).*");

    private static final Pattern TEMPORAL = Pattern.compile("(?:when|whenever|once|after|before)\\s.*|if [^,]*");

    private static final Pattern SAID = Pattern.compile(
            "(?i)(?:.*\\s)?(?:says?|tells?|knows?|shows?|checks?|sees?|decides?|verif(?:y|ies)|determines?|(?:gives?|offers?|provides?|ha(?:s|ve)) (?:you )?(?:an? |the )?(?:options?|choices?))");

    private static final Pattern EVEN = Pattern.compile("(?i)\\beven\\s*$");
    private static final Pattern OF_OTHER =
            Pattern.compile(".*,\\s*\\p{Ll}+ing\\b.*|(?i:.*\\bso (?:it|they|you|we|that)\\b.*)");
    /** {@code is the bell which rings if …}: the condition tells which bell. */
    private static final Pattern OF_KIND =
            Pattern.compile("(?i)(?:is|are) (?:an?|the) (?:[^ ,]+ ){1,5}(?:which|that|who) .*");

    private static final Pattern SAME = Pattern.compile("(?i)\\b(?:the|in) same\\b");

    private static final Pattern THIS = Pattern.compile("(?i)^(?:this|these|which|that) (?:is|are)\\b");

    /** {@code You can tell a crane if …}. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)(?:you |we )?(?:can|could|will|may) (?:\\p{L}+ly )?(?:tell|recogni[sz]e|identify|spot|know)\\b.*");

    private static final Pattern READER = Pattern.compile("(?i)you|we|u|it|they");
    private static final Pattern AROUND = Pattern.compile(
            "(?i)(?:after|before) (?!the\\b|an?\\b|your\\b|each\\b|every\\b|\\d)(?!.*(?:ing|ed|done)\\b).*");
    private static final Pattern ELLIPTIC =
            Pattern.compile("(?i)(?:if|when|once) \\p{L}{3,}(?:ed|en)\\b \\p{L}+ \\p{L}+ .*");
    private static final Pattern THEN = Pattern.compile("(?i)\\bthen\\b");
    /** {@code has a gate that can be shut when it rains}: the occasion is that of the last deed. */
    private static final Pattern INNER = Pattern.compile(
            "(?i)\\b(?:that|which|who) (?:is|are|can|will|has|have|may|must)\\b|\\p{L}+ly and \\p{L}+(?:ed|en)$");

    private static final Pattern FILLER = Pattern.compile(
            "(?i)(?:if|when|where|whenever|as) (?:you |we )?(?:need(?:ed)?|want(?:ed)?|like|wish|required|necessary|possible|applicable|desired)|(?:until|when|if) \\d.*");
    private static final Pattern POINTING =
            Pattern.compile("(?i)(?:if|when|once|because|as) (?:you|we|u) .*\\b(?:it|them)");
    /** {@code is weighed and you should seal it so that …}: the reason is that of the second half. */
    private static final Pattern HALVES = Pattern.compile("(?i)\\band (?:you|we|it|they) (?:should|must|can|need)\\b");

    private static final Pattern NO_NEED = Pattern.compile("(?i)no need\\b");
    /** {@code Can alias}: the deed may as well be a thing. */
    private static final Pattern CAN_DO = Pattern.compile("(?i)can (?!be\\b|not\\b)\\p{L}+");

    private static final Pattern SOMETIMES =
            Pattern.compile("(?i)(?!.*\\bonly\\b)(?:can|could|may)\\b(?! ?not\\b).*\n(?:after|before|once)\\b.*");

    private static final Pattern LASTING = Pattern.compile(
            "(?i)(?:up to|for)(?: up to| at least)? \\d+ ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)");

    private static final Pattern AMOUNT_END = Pattern.compile(
            "(?i)(?:^|\\s)(?:\\d+|an?|one|two|three|few|several) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)$");

    /** {@code Reasons: / Wet ropes - a rope slips when wet}: why it is one. */
    private static final Pattern CAUSES =
            Pattern.compile("(?i)(?:(?:possible|main|common|typical|usual) )?(?:reasons?|causes?)");

    private static final Pattern SENTENCE_CASE = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Ll}.*");
    private static final int MOST_NAME_WORDS = 4;
    private static final Set<String> SINGULAR = Set.of("is", "was", "has", "does");
    private static final String ONLY = "only ";
    private static final Pattern ONLY_WORD = Pattern.compile("\\bonly ");
    private static final Pattern ONLY_DONE = Pattern.compile("\\bonly \\p{Ll}+(?: \\p{Ll}+)?$");
    private static final Pattern AT = Pattern.compile("(?i)(?:by|at|in|on|during|for|from|to|with|over|through) ");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Inversion inversion;
    private final Reading reading;
    private final Misread misread;
    private final Naming naming;

    public ReasonRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.inversion = grammar.inversion();
        this.reading = grammar.reading();
        this.misread = grammar.misread();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "reason";
    }

    @Override
    protected List<Candidate> ofPassage(Passage passage) {
        boolean spoken = !CAUSES.matcher(passage.place().subject()).matches();
        String effect = Naming.brief(
                spoken ? passage.place().subject() : passage.place().around().heading());
        boolean cause = passage.isStatement()
                && CAUSES.matcher(passage.place().heading()).matches()
                && naming.usable(effect);
        return passage
                .term()
                .filter(term -> cause && !term.isLabel() && isCause(term, effect))
                .map(term -> basic(
                        passage,
                        CardText.of(
                                "Why can " + lowered(term.name()) + " cause " + effect + "?",
                                Phrases.capitalised(Phrases.bare(term.meaning()))),
                        72))
                .stream()
                .toList();
    }

    private String lowered(String name) {
        return SENTENCE_CASE.matcher(name).matches() ? Phrases.lowered(name) : lexicon.lowered(name);
    }

    /** Whether a noun is followed by a whole clause that says what is the matter with it. */
    private boolean isCause(Term term, String effect) {
        Sentence meaning = tagger.tag(term.meaning());
        boolean clause = parser.parse(meaning)
                .filter(found -> Clauses.isName(tagger.tag(found.subject().replace(" and ", " ")), lexicon)
                        && !READER.matcher(found.subject()).matches())
                .isPresent();
        return clause
                && Phrases.words(term.name()) <= MOST_NAME_WORDS
                && Phrases.words(term.meaning()) <= MOST_ANSWER_WORDS
                && naming.isNounPhrase(term.name())
                && !Naming.sharesWord(term.name(), effect)
                && !Clauses.dangles(meaning);
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        return parser.parse(said.sentence()).flatMap(clause -> ofClause(passage, said, clause));
    }

    private Optional<Candidate> ofClause(Passage passage, Said said, Clause clause) {
        String word = word(clause);
        String subject = clause.subject().isEmpty() ? said.label() : clause.subject();
        int answerWords = Phrases.words(clause.tail());
        if (word.isEmpty()
                || misread.is(passage, clause)
                || isUntold(said, clause)
                || word.equals("When") && isOfOther(passage, said, clause)
                || !(word.equals("Why") ? reading.isMain(clause) : reading.isWhole(clause))
                || clause.leadKind() == LinkKind.CONDITION
                || answerWords < LEAST_ANSWER_WORDS
                || answerWords > MOST_ANSWER_WORDS
                || !Clauses.isName(tagger.tag(subject.replaceFirst("^(?i:only)\\s+", "")), lexicon)) {
            return Optional.empty();
        }
        Optional<String> turned = inversion.of(lexicon.lowered(subject), clause.verb());
        // "does not say if it rains": what is said; "even if it rains": in any case
        boolean told = SAID.matcher(clause.predicate()).matches()
                || EVEN.matcher(clause.verb() + " " + clause.rest()).find();
        boolean thin = word.equals("When") && isThin(clause);
        boolean order =
                clause.subject().isEmpty() && clause.verb().matches("(?i)(?:must|should|need|do)\\b.*|[a-z]+[^s]");
        boolean active = inversion.isReducedPassive(clause.verb())
                && !clause.rest().isEmpty()
                && Asking.of("is based", clause.rest(), lexicon).isEmpty();
        // "lets you bid low, giving savings if you can wait": the condition is that of the savings
        boolean foreign = word.equals("When")
                && (OF_OTHER.matcher(clause.rest()).matches()
                        || OF_KIND.matcher(clause.predicate()).matches());
        // "in the same order as they are packed": which order
        foreign |= SAME.matcher(clause.rest()).find() && clause.tail().startsWith("as ");
        boolean pointing = word.equals("When")
                && clause.subject().isEmpty()
                && THIS.matcher(passage.text()).find()
                && !passage.before().isEmpty();
        boolean allowed = word.equals("Why") && subject.matches("(?i)you|we")
                // "can be painted after the launch": perhaps before it, too
                || word.equals("When")
                        && SOMETIMES
                                .matcher(clause.verb() + "\n" + clause.tail())
                                .matches();
        if (turned.isEmpty() || told || thin || order || active || allowed || foreign || pointing) {
            return Optional.empty();
        }
        String lead = clause.lead().isEmpty() ? "" : Phrases.capitalised(clause.lead()) + ", ";
        String asking = word.equals("When") && TELLING.matcher(clause.verb()).matches() ? "How" : word;
        String asked = (lead.isEmpty() ? asking : asking.toLowerCase(Locale.ROOT)) + " " + turned.get()
                + (clause.rest().isEmpty() ? "" : " " + Phrases.bare(clause.rest())) + "?";
        String label = said.label();
        boolean named = label.isEmpty() || clause.subject().isEmpty() || Clauses.names(asked, label);
        String question = named ? lead + asked : label + ": " + Phrases.lowered(lead + asked);
        if (Clauses.dangles(tagger.tag(question)) || question.matches(".*[^?]:.*:.*")) {
            return Optional.empty();
        }
        String answer = Phrases.bare(Phrases.withoutExamples(clause.tail()));
        CardText text = CardText.of(question, Phrases.capitalised(answer));
        if (word.equals("When") && ONLY_WORD.matcher(question).find()) {
            // "only opens by day when it rains": by day is the news
            boolean ofOccasion = ONLY_DONE.matcher(clause.verb()).find()
                    && !AT.matcher(clause.rest()).lookingAt();
            if (!ofOccasion) {
                return Optional.empty();
            }
            text = CardText.of(
                    ONLY_WORD.matcher(question).replaceFirst(""), Phrases.capitalised(ONLY + Phrases.lowered(answer)));
        }
        return Optional.of(basic(passage, text, said.sentence().text(), score(word)));
    }

    /** Whether the occasion is not the news: {@code is kept for 3 days if it was weighed} tells how long. */
    private static boolean isThin(Clause clause) {
        boolean lasting = clause.tail().startsWith("if ")
                && LASTING.matcher(clause.rest()).matches();
        // "expires 3 days after it was sealed": how long after is asked
        boolean counted = !clause.tail().startsWith("if ")
                && AMOUNT_END.matcher(clause.rest()).find();
        return counted || lasting || clause.rest().isEmpty() && !clause.verb().contains(" ");
    }

    /** {@code when weighed to save time}, {@code read after write}: no occasion; a second half may need its first. */
    private boolean isOfOther(Passage passage, Said said, Clause clause) {
        Sentence tail = tagger.tag(clause.tail());
        boolean bare = AROUND.matcher(clause.tail()).matches()
                && tail.tokens().stream().noneMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
        return bare
                || THEN.matcher(clause.tail()).find()
                || INNER.matcher(clause.predicate()).find()
                || ELLIPTIC.matcher(clause.tail()).matches()
                || READER.matcher(clause.subject()).matches() && Clauses.isSecondHalf(passage, said.sentence());
    }

    /** Whether the tail tells nothing alone, is that of another half, or the subject was only put in from above and does not fit. */
    private boolean isUntold(Said said, Clause clause) {
        boolean reader = READER.matcher(clause.subject()).matches();
        boolean put = clause.subject().isEmpty();
        String first = clause.verb().split(" ")[0].toLowerCase(Locale.ROOT);
        boolean many = Nouns.isPlural(Nouns.lastWord(said.label()));
        boolean agrees = !SINGULAR.contains(first) || !many;
        return FILLER.matcher(clause.tail()).matches()
                || clause.subject().contains("--")
                || (reader || put) && POINTING.matcher(clause.tail()).matches()
                || HALVES.matcher(clause.rest()).find()
                || put
                        && (clause.rest().isEmpty()
                                        && CAN_DO.matcher(clause.verb()).matches()
                                || !agrees
                                || NO_NEED.matcher(said.sentence().text()).lookingAt());
    }

    private static int score(String word) {
        return word.equals("Why") ? 76 : word.equals("When") ? 66 : 74;
    }

    private static String word(Clause clause) {
        String tail = clause.tail().toLowerCase(Locale.ROOT);
        if (MEANWHILE.matcher(tail).matches()) {
            return "When";
        } else if (CAUSAL.matcher(tail).matches()) {
            return "Why";
        } else if (tail.startsWith("until ")) {
            return "How long";
        }
        String occasion = tail.startsWith(ONLY) ? tail.substring(ONLY.length()) : tail;
        return TEMPORAL.matcher(occasion).matches() ? "When" : "";
    }
}
