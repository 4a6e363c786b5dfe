package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code You must enable versioning on both buckets} asks what to enable on them; {@code X is your responsibility} asks whose. */
public final class DutyRule extends SentenceRule {

    private static final int MOST_TASK_WORDS = 18;
    private static final int MOST_ANSWER_WORDS = 10;
    private static final int LEAST_TASK_WORDS = 2;
    private static final Pattern DUTY = Pattern.compile(
            "^(?:(?:you|we)\\s+)?(?:also\\s+)?(?<modal>must(?: not)?|should(?: not)?|need to|have to|(?:be (?:careful|sure)|make sure|take care|remember|(?:do not|don't) forget) to|do not|don't)\\s+(?:also\\s+|just\\s+)?(?<task>\\p{L}+\\s.+)$",
            Pattern.CASE_INSENSITIVE);
    /** {@code You choose the number of hooks} under one of several kinds: what is the reader's part there. */
    private static final Pattern PART =
            Pattern.compile("^(?:you|we)\\s+(?<verb>\\p{L}+)\\s+(?<what>[^,:;]+)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOING = Pattern.compile(
            "set|provide|manage|handle|control|keep|encrypt|write|supply|maintain|provision|reserve|rent|own");
    private static final Pattern RESPONSIBLE = Pattern.compile(
            "^(?<what>[^,:]{3,60}?)\\s+(?:is|are)\\s+(?<whose>your|our|the user's|the customer's|user's|customer's|aws's?|aws')\\s+(?:own\\s+)?(?:responsibilit(?:y|ies)|job|task|duty)\\b.*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VERBS =
            Pattern.compile("^(?<first>\\p{L}+)(?:(?:\\s+(?:and|&|or)\\s+|\\s*/\\s*)(?<second>\\p{L}+))?\\s.*");
    /** {@code Do not offer …} under a heading says what the thing lacks. */
    private static final Pattern DESCRIBING = Pattern.compile(
            "offer|support|need|have|allow|provide|include|require|work|get|cost|charge|contain|accept|affect|scale|expire|persist|want|guarantee|see|notice|lose|leave|stop|run|go|come|stay");

    private static final Pattern PARTICLE =
            Pattern.compile("(?i)(?:up|down|out|off|back|away)\\b.*|.*(?:turned|switched|set|ed)");
    private static final Pattern LINK = Pattern.compile(
            "(?i)to|in|on|at|into|from|as|with|for|by|via|using|before|after|when|if|between|within|through|across|among|over|instead|rather");
    private static final Pattern CUT = Pattern.compile(
            "(?i).*(?:[:,(]|\\b(?:beforehand|in advance|ahead of time|with|to|of|in|on|for|by|and|or|the|an?|our))$");
    private static final Pattern SECOND =
            Pattern.compile("(?i)(?:,|;|\\s-\\s|\\b(?:else|otherwise|then|and then|so)\\b).*$");

    /** {@code other loads}: than which, is not said. */
    private static final Pattern EMPTY =
            Pattern.compile("(?i)(?:the |any )?(?:other|same|another|different|following)\\b");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final WordList setups = WordList.of("setup-verbs.txt");
    private final WordList kinds = WordList.of("kinds.txt");

    public DutyRule(Grammar grammar) {
        super(grammar);
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "duty";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        Matcher responsible = RESPONSIBLE.matcher(said.sentence().text());
        if (responsible.matches()) {
            return ofResponsible(passage, said, responsible);
        }
        Matcher part = PART.matcher(Phrases.bare(said.sentence().text()));
        if (part.matches() && isPart(passage, said, part.group("verb").toLowerCase(Locale.ROOT))) {
            return ofTask(passage, said, "do", part.group("verb").toLowerCase(Locale.ROOT), part.group("what"));
        }
        Matcher duty = DUTY.matcher(said.sentence().text());
        String text = duty.matches() ? duty.group("task") : "";
        int words = Phrases.words(text);
        if (words < LEAST_TASK_WORDS
                || words > MOST_TASK_WORDS
                || CUT.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        String task = Phrases.bare(SECOND.matcher(text).replaceFirst(""));
        Matcher verbs = VERBS.matcher(task);
        if (!verbs.matches()) {
            return Optional.empty();
        }
        boolean pair = verbs.group("second") != null
                && lexicon.isBase(verbs.group("second").toLowerCase(Locale.ROOT));
        String verb = (pair ? task.substring(0, verbs.end("second")) : verbs.group("first")).toLowerCase(Locale.ROOT);
        boolean plain =
                lexicon.isBase(verbs.group("first").toLowerCase(Locale.ROOT)) && !verb.matches("be|do|know|avoid|need");
        boolean told = modal(duty).matches("do not|don't") && !duty.group().matches("(?i)(?:you|we)\\b.*");
        if (told && DESCRIBING.matcher(verb).matches()) {
            return Optional.empty();
        }
        String modal = modal(duty);
        return plain
                ? ofTask(
                        passage,
                        said,
                        modal,
                        verb,
                        task.substring(verb.length()).strip())
                : Optional.empty();
    }

    /** Whether the line says what the reader does where the heading names one of several kinds, {@code Manual} of "Gate mode". */
    private boolean isPart(Passage passage, Said said, String verb) {
        String subject = passage.place().subject();
        String heading = passage.place().heading();
        boolean kind = passage.place().alternative()
                || kinds.has(Nouns.lastWord(subject).toLowerCase(Locale.ROOT))
                || subject.startsWith(heading + " ");
        // "you give the key" under "Given keys" is nothing new
        boolean told = subject.toLowerCase(Locale.ROOT).contains(verb);
        return kind
                && !told
                && said.label().isEmpty()
                && (setups.has(verb) || DOING.matcher(verb).matches());
    }

    private static String modal(Matcher duty) {
        return duty.group("modal").toLowerCase(Locale.ROOT);
    }

    /** The object is asked for; what follows it by a preposition stays in the question. */
    private Optional<Candidate> ofTask(Passage passage, Said said, String modal, String verb, String rest) {
        Sentence words = tagger.tag(rest);
        int link = -1;
        for (int i = 0; i < words.size() && link < 0; i++) {
            link = LINK.matcher(words.token(i).text()).matches() ? i : -1;
        }
        String object = link < 0 ? rest : link == 0 ? "" : words.words(0, link - 1);
        String behind = link <= 0 ? "" : " " + words.words(link, words.size() - 1);
        boolean telling = words.tokens().stream()
                .limit(link < 0 ? words.size() : link)
                .anyMatch(token -> token.text().length() > 2
                        && lexicon.functionWord(token.text()).isEmpty()
                        && !lexicon.isGeneric(token.text()));
        boolean particle = PARTICLE.matcher(object).matches();
        boolean open = behind.isEmpty() && Phrases.words(object) < LEAST_TASK_WORDS;
        if (object.isEmpty()
                || EMPTY.matcher(object).lookingAt()
                || open
                || particle
                || !telling
                || Phrases.words(object) > MOST_ANSWER_WORDS
                || hasVerb(tagger.tag(object))
                || Clauses.dangles(tagger.tag(rest))) {
            return Optional.empty();
        }
        String subject = said.label().isEmpty() ? passage.place().subject() : said.label();
        if (naming.isAdjective(subject)) {
            return Optional.empty();
        }
        boolean not = modal.endsWith("not") || modal.equals("don't");
        String asked = "what " + auxiliary(modal, said) + " you " + (not ? "not " : "") + verb + behind + "?";
        String question = Clauses.names(asked, subject) ? Phrases.capitalised(asked) : subject + ": " + asked;
        return Optional.of(basic(
                passage,
                CardText.of(question, Phrases.capitalised(object)),
                said.sentence().text(),
                74));
    }

    /** {@code You do not pay} says what need not be done, {@code Do not pay} what must not. */
    private static String auxiliary(String modal, Said said) {
        boolean told = Character.toLowerCase(said.sentence().text().charAt(0)) == 'd';
        boolean does = modal.equals("do") || modal.matches("do not|don't") && !told;
        return does ? "do" : modal.startsWith("should") ? "should" : "must";
    }

    private static boolean hasVerb(Sentence object) {
        return object.tokens().stream().anyMatch(token -> token.is(Tag.AUXILIARY) || isSaying(token));
    }

    private static boolean isSaying(Token token) {
        return token.is(Tag.VERB) && !token.lower().matches(".*(?:ed|ing)");
    }

    private Optional<Candidate> ofResponsible(Passage passage, Said said, Matcher responsible) {
        String what = responsible.group("what");
        String subject = said.label().isEmpty() ? passage.place().subject() : said.label();
        if (Clauses.dangles(tagger.tag(what)) || Phrases.words(what) > MOST_ANSWER_WORDS) {
            return Optional.empty();
        }
        String whose = responsible.group("whose").toLowerCase(Locale.ROOT);
        String answer = whose.startsWith("aws") ? "AWS" : whose.matches("your|our") ? "You" : "The customer";
        String asked = "who is responsible for " + Phrases.lowered(what) + "?";
        return Optional.of(basic(
                passage,
                CardText.of(
                        Clauses.names(asked, subject) ? Phrases.capitalised(asked) : subject + ": " + asked, answer),
                said.sentence().text(),
                76));
    }
}
