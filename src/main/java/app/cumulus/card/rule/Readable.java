package app.cumulus.card.rule;

import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a sentence can be shown as it is: complete, in order, and no talk. */
public final class Readable {

    private static final int LEAST_BEFORE_VERB = 4;
    private static final int MOST_RUN_ON_WORDS = 24;

    private static final Pattern TALK = Pattern.compile(
            "(?i)\\b(?:got (?:it|that|this)|let'?s|lets (?:say|see)|kinda|i guess|you know|right\\?|okay|wow|guys|hey|gonna go|blah"
                    + "|as you (?:see|know|remember)|we know that|lost me|talking about|don't worry|do not worry|that's it|take care|be careful|make sense)\\b");

    /** Questions without their mark, and what the writer tells of themselves. */
    private static final Pattern ASKING = Pattern.compile(
            "^(?i:how|why|what|when|where|which|who) (?i:do|does|did|can|am|is|are|should|will)\\b|\\b(?:I|I'm|I’m|my|My|learnt)\\b(?!/)");

    private static final Pattern ODD = Pattern.compile(
            ";;|\\|\\||\\\\|//(?!\\w)|(?<!:)//|\\.{3}|…|->|=>|-->|→|\\s[|~^]\\s|\\?|\\s-\\s.*\\s-\\s|^\\s*[-–*•]|(?i)\\b(\\p{L}+)\\s+\\1\\b|\\(\\s*\\)|\\b(?:the|an?) (?:with|of|to|for|in|on|is|are|and|the|by|an?)\\b|\\.\\.|\\$\\$|\\bect\\b");

    private static final Pattern QUESTION_LABEL = Pattern.compile("^(?i:how|why|what|when|where|which|who)\\b");

    private static final Pattern READER = Pattern.compile("(?i)\\b(?:you|we|users?|clients?)$");

    private static final Pattern THIRD = Pattern.compile("[a-z]+[^s]s");

    /** {@code Networking}: a heading that does nothing itself. */
    private static final Pattern ACTIVITY = Pattern.compile("(?i)\\S+ing|errors?|limits?|.*\\b(?:with|vs)\\b.*");

    /** Enough behind the introduction to be what it introduces. */
    private static final Pattern FOLLOWED = Pattern.compile(
            "\\S+(?:\\s+\\S+)+,\\s+(?:\\S+\\s+){2,}\\S+|(?i)(?:after|as soon as)\\s(?:\\S+\\s+){6,}\\S+");

    private static final Pattern PLACE = Pattern.compile("in|on|at|after");

    /** A reason without what it is the reason of. */
    private static final Pattern REASON_ONLY = Pattern.compile("(?i)(?:because|since|unless|until|although)\\s[^,]*");

    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

    private static final Pattern COLON = Pattern.compile(":\\s");

    private static final Pattern EXAMPLE = Pattern.compile("(?i)\\b(?:for (?:example|instance)|e\\.?g\\b|eg\\b|exp:)");

    private static final Pattern OPEN_END = Pattern.compile(
            "(?i).*(?:[,:(/=&-]|\\b(?:the|an?|of|for|with|by|and|or|is|are|as|that|which|if|when|because|your|their|its|using|including|etc in|(?:which|who) (?:can|will|must|are|is)))\\s*\\.?$");

    private static final Pattern POINTS_FIRST = Pattern.compile("(?i)it|they|its|their");

    private static final Pattern JOINT =
            Pattern.compile("that|sure|which|who|whose|what|where|to|than|[,;:(/&-]|how|whether");

    private static final Pattern ADJUNCT_START =
            Pattern.compile("(?i)(?:to|if|when|once|after|before|while|for|with|by|because|as|unless|until|since)");
    private static final Pattern BARE_FORM = Pattern.compile(".*(?:ed|ing)");
    private static final Set<String> CAUSING = Set.of("let", "lets", "make", "makes", "help", "helps", "to", "having");
    private static final Set<String> TIMES = Set.of("after", "before", "until", "till", "since", "as", "like");

    private final Lexicon lexicon;

    public Readable(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public boolean isFit(Said said, Optional<Clause> clause) {
        return isPlain(said)
                && isBalanced(said.sentence().text())
                && !isBare(said, clause)
                && !isLoose(said, clause)
                && !dangles(said)
                && (said.label().isEmpty() && said.sentence().wordCount() <= MOST_RUN_ON_WORDS
                        || !collides(said.sentence()));
    }

    /** No talk, no question, no signs or half words in it. */
    private static boolean isPlain(Said said) {
        String text = said.sentence().text();
        String label = said.label();
        boolean questioned =
                label.indexOf('?') >= 0 || QUESTION_LABEL.matcher(label).find();
        return !questioned
                && !TALK.matcher(text).find()
                && !ASKING.matcher(text).find()
                && !ODD.matcher(text).find()
                && !EXAMPLE.matcher(label).find()
                && !OPEN_END.matcher(text).matches();
    }

    private static boolean isBalanced(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 0
                && text.chars().filter(c -> c == '“').count()
                        == text.chars().filter(c -> c == '”').count()
                && text.chars().filter(c -> c == '(').count()
                        == text.chars().filter(c -> c == ')').count();
    }

    /** Only an introduction, and nothing that it introduces: {@code To get events from the depot for analysis}. */
    private static boolean isBare(Said said, Optional<Clause> clause) {
        Sentence sentence = said.sentence();
        boolean adjunct = ADJUNCT_START.matcher(sentence.token(0).text()).matches()
                && sentence.tokens().stream()
                                .filter(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY))
                                .count()
                        < 2;
        boolean named = !said.label().isEmpty() && sentence.token(0).lower().equals("for");
        boolean followed = FOLLOWED.matcher(sentence.text()).matches() && hasVerb(sentence);
        boolean main = clause.isPresent()
                && !clause.get().lead().isEmpty()
                && clause.get().leadKind() != Clause.LinkKind.NONE;
        return adjunct && !main && !named && !followed
                || REASON_ONLY.matcher(sentence.text()).matches();
    }

    /** {@code in the north hall doors and windows are locked}: the comma is missing, but nothing else. */
    private static boolean introduces(Sentence sentence) {
        if (!PLACE.matcher(sentence.token(0).lower()).matches()) {
            return false;
        }
        for (int i = 1; i < sentence.size(); i++) {
            if (JOINT.matcher(sentence.token(i).lower()).matches()) {
                return false;
            }
            if (sentence.token(i).is(Tag.AUXILIARY) || sentence.token(i).is(Tag.VERB)) {
                return i >= LEAST_BEFORE_VERB;
            }
        }
        return false;
    }

    /** A verb behind the introduction. */
    private static boolean hasVerb(Sentence sentence) {
        boolean behind =
                sentence.tokens().stream().noneMatch(token -> token.text().equals(","));
        for (Token token : sentence.tokens()) {
            behind |= token.text().equals(",");
            if (behind && (token.is(Tag.VERB) || token.is(Tag.AUXILIARY))) {
                return true;
            }
        }
        return false;
    }

    /** A fragment behind a heading that only gathers kinds, or a row of things without a verb: nothing is said of them. */
    private boolean isLoose(Said said, Optional<Clause> clause) {
        boolean own = hasSubject(said.sentence(), clause);
        String label = said.label();
        boolean nested =
                !label.isEmpty() && COLON.matcher(said.sentence().text()).find();
        boolean gathers = !own && !label.isEmpty() && isGathering(label);
        boolean row = clause.isEmpty()
                && BRACKETED.matcher(said.sentence().text()).replaceAll("").indexOf(',') >= 0;
        // "in gp2 are linked": the subject of the verb is lost
        boolean headless = !own
                && clause.filter(found -> !found.subject().isEmpty()).isPresent()
                && said.sentence().token(0).is(Tag.PREPOSITION)
                && !introduces(said.sentence())
                && !speaksToReader(said.sentence(), clause);
        Token first = said.sentence().token(0);
        boolean starts = first.is(Tag.AUXILIARY)
                || first.is(Tag.VERB) && THIRD.matcher(first.lower()).matches();
        boolean unsaid =
                starts && !own && (label.isEmpty() || ACTIVITY.matcher(label).matches() || lexicon.isCommon(label));
        return unsaid || nested || gathers || row || headless;
    }

    /** {@code Options}, {@code Eviction methods}; but {@code Night Shift mode} is one thing. */
    private boolean isGathering(String label) {
        String last = Nouns.head(label).replaceAll("^.*\\s", "");
        boolean one = label.indexOf(' ') > 0 && !Nouns.isPlural(last);
        return lexicon.isGeneric(last) && !one;
    }

    /** Whether the sentence says itself what it speaks about. */
    public boolean hasSubject(Sentence sentence, Optional<Clause> clause) {
        Token first = sentence.token(0);
        boolean opened = first.is(Tag.ADVERB) || first.is(Tag.VERB) || first.is(Tag.AUXILIARY);
        boolean lead = clause.filter(found -> !found.lead().isEmpty()).isPresent();
        return !opened
                && (lead || !first.is(Tag.PREPOSITION) || speaksToReader(sentence, clause))
                && clause.filter(found -> !found.subject().isEmpty())
                        .map(found -> found.verb().split(" ")[0])
                        .filter(verb -> lexicon.functionWord(verb).isPresent() || lexicon.isOnlyVerb(verb))
                        .isPresent();
    }

    /** {@code Like the depot you can lock the harbor}, {@code To lock it edit the plan}: what comes first is no subject. */
    private static boolean speaksToReader(Sentence sentence, Optional<Clause> clause) {
        return sentence.token(0).lower().equals("to")
                || clause.filter(found -> READER.matcher(found.subject()).find())
                        .isPresent();
    }

    private static boolean dangles(Said said) {
        if (said.label().isEmpty()) {
            return Clauses.dangles(said.sentence());
        }
        return Clauses.points(said.sentence())
                || POINTS_FIRST.matcher(said.sentence().token(0).text()).matches();
    }

    /** Two finite verbs with nothing between them that joins their clauses: the writer ran two sentences together. */
    private boolean collides(Sentence sentence) {
        boolean verb = false;
        boolean inGroup = false;
        int depth = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            depth += token.is(Tag.OPEN) ? 1 : token.is(Tag.CLOSE) ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            boolean finite = token.is(Tag.AUXILIARY) || token.is(Tag.VERB) && isFinite(sentence, i);
            if (finite && !inGroup) {
                if (verb && (token.is(Tag.AUXILIARY) || lexicon.isOnlyVerb(token.lower()))) {
                    return true;
                }
                verb = true;
                inGroup = true;
            } else if (inGroup && !token.is(Tag.VERB) && !token.is(Tag.AUXILIARY) && !token.is(Tag.ADVERB)) {
                inGroup = false;
            }
            if (token.is(Tag.CONJUNCTION) || JOINT.matcher(token.lower()).matches() || TIMES.contains(token.lower())) {
                verb = false;
                inGroup = false;
            }
        }
        return false;
    }

    private boolean isFinite(Sentence sentence, int i) {
        String lower = sentence.token(i).lower();
        boolean infinitive = i > 0 && sentence.token(i - 1).lower().equals("to");
        boolean helped = i > 1
                && sentence.tokens().subList(Math.max(0, i - 4), i).stream()
                        .anyMatch(token -> CAUSING.contains(token.lower()));
        return !infinitive
                && !helped
                && !BARE_FORM.matcher(lower).matches()
                && (lexicon.isOnlyVerb(lower) || !lexicon.isParticiple(lower));
    }
}
