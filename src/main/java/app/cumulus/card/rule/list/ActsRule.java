package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several lines that each say what the thing above them does, or what the reader can do: asks for them together. */
public final class ActsRule implements Rule {

    private static final int SCORE = 73;
    private static final int LEAST_ACTS = 3;
    private static final int MOST_ACT_WORDS = 12;
    private static final int MOST_TITLE_WORDS = 5;
    private static final Pattern CAN = Pattern.compile(
            "(?i)(?:.*\\s)?(?:you|we) can (?!also|then|have|see|be\\b)(?<act>[a-z]+ (?:the |an? |your )?[\\p{L} -]{3,40})");
    private static final Pattern UNFIT =
            Pattern.compile("(?i).*(?:->|=>|\\?|\\b(?:it|they|this|these|them|we|you|then)\\b).*");
    /** {@code configure the process}: of what, the heading says. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)(?<verb>configure|set|define|change|control) the (?:process|behaviou?r|handling|settings|rules)");

    private static final Pattern ERROR = Pattern.compile("(?i)(?:errors?|failures?|exceptions?):?");
    private static final Pattern PARTICIPLE = Pattern.compile("(?i)\\p{L}+(?:ed|ing|en)");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final ListCards cards = new ListCards(name());

    public ActsRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "acts";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (passage.children().size() < LEAST_ACTS) {
            return List.of();
        }
        List<String> acts = new ArrayList<>();
        int others = 0;
        boolean third = false;
        for (Block child : passage.children()) {
            String act = actOf(child);
            if (act.isEmpty()) {
                others++;
            } else {
                acts.add(act);
                third |= isThird(tagger.tag(act).token(0));
            }
        }
        if (acts.size() < LEAST_ACTS || others > 1) {
            return List.of();
        }
        ListCards.Listed listed = new ListCards.Listed(acts, ListRule.lines(passage), passage.text(), SCORE);
        String title = ListRule.titleOf(passage);
        Matcher can = CAN.matcher(title);
        if (passage.isStatement() && can.matches() && !third) {
            Matcher vague = VAGUE.matcher(can.group("act").strip());
            String subject = Naming.brief(passage.place().subject());
            if (vague.matches() && naming.usable(subject)) {
                return cards.of(
                        listed,
                        count -> Optional.of("Which " + count + " things can you " + vague.group("verb") + " for "
                                + subject + onError(passage.place().heading())));
            }
            return cards.of(
                    listed,
                    count -> Optional.of(scope(passage, can.group("act")) + "n which " + count + " ways can you "
                            + can.group("act").strip()));
        }
        boolean doer = third
                && passage.heading()
                && naming.isName(title)
                && naming.usable(title)
                && !PARTICIPLE.matcher(Nouns.lastWord(title)).matches()
                && Phrases.words(title) <= MOST_TITLE_WORDS
                && !Nouns.isPlural(title);
        return doer
                ? cards.of(listed, count -> Optional.of("Which " + count + " things does " + title + " do"))
                : List.of();
    }

    /** Under "ERRORS" it is what can be done on an error. */
    private static String onError(String heading) {
        return ERROR.matcher(heading).matches()
                ? " on " + Nouns.singular(Phrases.bare(heading).toLowerCase(Locale.ROOT))
                : "";
    }

    private String scope(Passage passage, String act) {
        String subject = Naming.brief(passage.place().subject());
        return naming.usable(subject) && !Naming.sharesWord(act, subject) ? subject + ": i" : "I";
    }

    /** The line without brackets, if it begins with a verb that acts; else empty. */
    private String actOf(Block child) {
        if (!(child instanceof Statement statement)
                || statement.mark() == Statement.Mark.REMARK
                || statement.mark() == Statement.Mark.NUMBER
                || Term.of(statement.text()).isPresent()) {
            return "";
        }
        String act = Phrases.bare(Brackets.without(statement.text()));
        Sentence words = tagger.tag(act.isEmpty() ? "-" : act);
        Token first = words.token(0);
        boolean acts = words.size() > 1
                && (isThird(first) || isBase(first))
                && !words.token(1).is(Tag.VERB)
                && words.tokens().stream().noneMatch(token -> token.is(Tag.AUXILIARY));
        return acts
                        && Phrases.words(act) <= MOST_ACT_WORDS
                        && !UNFIT.matcher(act).matches()
                ? act
                : "";
    }

    private boolean isBase(Token token) {
        return lexicon.isBase(token.lower()) && (token.is(Tag.VERB) || lexicon.isOnlyVerb(token.lower()));
    }

    private boolean isThird(Token token) {
        return token.lower().endsWith("s")
                && lexicon.verbBase(token.lower())
                        .filter(base -> !base.equals(token.lower()))
                        .isPresent()
                && (token.is(Tag.VERB) || lexicon.isOnlyVerb(token.lower()));
    }
}
