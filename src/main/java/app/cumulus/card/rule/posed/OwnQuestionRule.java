package app.cumulus.card.rule.posed;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question that the note poses itself is the card; the answer is what follows it. */
public final class OwnQuestionRule implements Rule {

    private static final int MOST_ANSWER_WORDS = 30;
    private static final int LEAST_QUESTION_WORDS = 4;
    private static final int MOST_TOLD_WORDS = 16;
    private static final Pattern SHORT = Pattern.compile("(?i)(?:(?:but|and|so),? )?why (?<what>\\S+(?: \\S+)?)\\?");

    /** {@code What is the gate is closed?}: a slip of the pen for "what if". */
    private static final Pattern TWO_VERBS = Pattern.compile(
            "(?i)what (?:is|are) (?:the |an? )?(?:(?!that|which|who|if|when|where)\\p{L}+ ){1,4}(?:is|are|has|can|will)\\s.*");

    /** {@code What is KMS?} */
    private static final Pattern WHAT_IS = Pattern.compile("(?i)what (?:is|are) (?-i:\\p{Lu}[\\p{L}\\d-]+)\\?");

    private static final Pattern FILLER = Pattern.compile(
            "^(?:(?:q|que|ques|question) ?\\d{0,3}[:.)]|but|and|so|now|then|well|ok|okay)[,\\s]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION = Pattern.compile(
            "^(?:(?:in|at|by|to|for|from|on|with|of|under|up to)\\s+)?(?:what|which|who|whom|whose|when|where|why|how)(?:'s|'re)?\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[-–•*]\\s+)?(?:the )?(?:(?:in|for) (?:this|that|such a?) ?(?:case|situation)s?|because|ans(?:wer)?[.:)]?(?: is)?|a:|so|then|well|here)[,\\s]+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_ANSWER = Pattern.compile(
            "(?i)yes|no|yep|nope|(?:(?:some|a few|here are some) )?examples?|(?:see|look) .{0,20}|.*\\bthe same (?:calculation|thing|way|as|applies)\\b.*");

    /** {@code Give examples.}: said to the one who is asked. */
    private static final Pattern TASK =
            Pattern.compile("(?i)(?:give|list|explain|describe|name|mention)\\b(?: \\S+){0,4}");

    private static final Pattern CASE = Pattern.compile("(?i)what (?:if|happens)\\b");

    /** {@code What rope to use?} */
    private static final Pattern TO_DO = Pattern.compile(
            "(?<what>(?:What|Which) (?:\\p{L}+ ){1,3}?\\p{L}+) to (?<verb>use|choose|take|pick|set|select)\\?");

    private final Tagger tagger;

    public OwnQuestionRule(Grammar grammar) {
        this.tagger = grammar.tagger();
    }

    @Override
    public String name() {
        return "own-question";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<String> sentences = Sentences.of(passage.text());
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.get(i).endsWith("?")) {
                continue;
            }
            if (Phrases.words(sentences.get(i)) >= LEAST_QUESTION_WORDS
                    || WHAT_IS.matcher(sentences.get(i)).matches()
                            && PosedAnswer.behind(passage).size() <= 1) {
                return answered(passage, sentences, i);
            }
            if (i > 0 && SHORT.matcher(sentences.get(i)).matches() && i + 1 < sentences.size()) {
                return ofWhole(passage, sentences, i);
            }
        }
        return List.of();
    }

    /** {@code The gate has 7 bars. But why 7? Because …}: the short question needs the sentence that it asks about. */
    private List<Candidate> ofWhole(Passage passage, List<String> sentences, int question) {
        String told = Phrases.bare(sentences.get(question - 1));
        Matcher asked = SHORT.matcher(sentences.get(question));
        String answer =
                Phrases.bare(OPENING.matcher(sentences.get(question + 1)).replaceFirst(""));
        boolean about = asked.matches() && told.contains(asked.group("what"));
        boolean clear = about
                && Phrases.words(told) <= MOST_TOLD_WORDS
                && Phrases.words(answer) <= MOST_TOLD_WORDS
                && Phrases.words(answer) > 2
                && !Clauses.dangles(tagger.tag(told))
                && !Clauses.dangles(tagger.tag(answer));
        String whole = Phrases.capitalised(told) + ". Why " + (about ? asked.group("what") : "") + "?";
        return clear
                ? List.of(basic(
                        passage, CardText.of(whole, Phrases.capitalised(answer)), sentences.get(question + 1), 74))
                : List.of();
    }

    private List<Candidate> answered(Passage passage, List<String> sentences, int question) {
        List<String> rest = sentences.subList(question + 1, sentences.size()).stream()
                .filter(sentence -> !TASK.matcher(sentence).matches())
                .toList();
        String posed = FILLER.matcher(sentences.get(question)).replaceFirst("");
        String asked = Phrases.capitalised(posed.replaceAll("(?:\\s+(?:tho|though|exactly)?\\s*)?\\?+$", "?"));
        asked = TO_DO.matcher(asked).replaceFirst("${what} should you ${verb}?");
        if (!isClear(posed, asked)) {
            return List.of();
        }
        List<Statement> behind = rest.isEmpty() ? PosedAnswer.behind(passage) : List.of();
        if (rest.isEmpty() && (behind.isEmpty() || isAnotherItem(passage, behind.get(0)))) {
            return List.of();
        }
        Span lines = passage.span();
        if (rest.isEmpty()) {
            List<String> steps = PosedAnswer.steps(asked, behind);
            if (!steps.isEmpty()) {
                return stepwise(passage, asked, steps, behind);
            }
            List<String> items = PosedAnswer.items(asked, behind, passage);
            if (!items.isEmpty()) {
                return listed(passage, asked, items, behind);
            }
            if (PosedAnswer.isLongWay(asked, behind) || PosedAnswer.isOneOfSeveral(asked, behind, passage)) {
                return List.of();
            }
            lines = lines.with(behind.get(0).span());
        }
        String answer = PosedAnswer.of(asked, rest.isEmpty() ? PosedAnswer.said(asked, behind) : rest);
        String bare = Phrases.bare(OPENING.matcher(answer).replaceFirst(""));
        if (Clauses.dangles(tagger.tag(bare))
                || NO_ANSWER.matcher(bare).matches()
                || bare.isEmpty()
                || bare.endsWith("?")
                || Phrases.words(bare) > MOST_ANSWER_WORDS) {
            return List.of();
        }
        return List.of(new Candidate(
                name(), CardKind.BASIC, CardText.of(asked, Phrases.capitalised(bare)), lines, passage.text(), 72));
    }

    private boolean isClear(String posed, String asked) {
        return QUESTION.matcher(asked).matches()
                && !TWO_VERBS.matcher(asked).matches()
                && !Clauses.dangles(tagger.tag(asked))
                && tagger.tag(posed).tokens().stream()
                        .anyMatch(token -> token.tag().isContent());
    }

    /** The way is told step by step, in lines or behind signs. */
    private List<Candidate> stepwise(Passage passage, String asked, List<String> steps, List<Statement> behind) {
        String question = CASE.matcher(asked).lookingAt()
                ? asked + " (" + steps.size() + " steps)"
                : asked.replaceFirst("\\?$", ", in " + steps.size() + " steps?");
        StringBuilder answer = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            answer.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(Phrases.capitalised(steps.get(i)));
        }
        Span lines = passage.span().with(behind.get(behind.size() - 1).span());
        return List.of(new Candidate(
                name(), CardKind.LIST, CardText.of(question, answer.toString()), lines, passage.text(), 72));
    }

    /** Several lines answer together: one of them alone would be less than what is asked. */
    private List<Candidate> listed(Passage passage, String asked, List<String> items, List<Statement> behind) {
        String question = asked.replaceFirst("\\?$", "? (" + items.size() + " items)");
        Span lines = passage.span().with(behind.get(behind.size() - 1).span());
        return List.of(new Candidate(
                name(),
                CardKind.LIST,
                CardText.of(question, "- " + String.join("\n- ", items)),
                lines,
                passage.text(),
                72));
    }

    /** The next of a list of questions is no answer. */
    private static boolean isAnotherItem(Passage passage, Statement next) {
        return passage.children().isEmpty()
                && passage.block() instanceof Statement asked
                && asked.mark() == next.mark()
                && asked.mark() == Statement.Mark.NUMBER;
    }
}
