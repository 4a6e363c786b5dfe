package app.cumulus.card.rule.purpose;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line that only says what the thing above is for, {@code For fragile, heavy parcels}, or what it is able to do, {@code Ability to …}. */
public final class FittingRule implements Rule {

    private static final int SCORE = 70;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 12;
    private static final Pattern FOR = Pattern.compile(
            "(?i)(?:(?:only|mainly|mostly|best|ideal|designed|intended|meant|suited|made) )?for (?<what>(?!example|instance|more|each|every|all|this|that|these|those|it|the (?:first|second|same|exam)|you|free)\\p{L}[^:;()<>=+]*)");
    private static final Pattern ABLE =
            Pattern.compile("(?i)(?:gives |the |has )?ability to (?<what>\\p{L}+ [^:;()]+?)(?: \\([^()]*\\))?");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;

    public FittingRule(Grammar grammar) {
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "fitting";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String subject = Naming.brief(passage.place().subject());
        // the first line under a heading is its opening
        List<String> sentences = Sentences.of(Tidying.of(passage.text()));
        if (!passage.isStatement()
                || sentences.isEmpty()
                || passage.before().isEmpty() && sentences.size() < 2
                || !naming.usable(subject)
                || !passage.place().titled()) {
            return List.of();
        }
        String text = Phrases.bare(sentences.get(sentences.size() - 1));
        Matcher purpose = FOR.matcher(text);
        Matcher able = ABLE.matcher(text);
        boolean many = Nouns.isMany(subject);
        // "Loading fails": what is told of a case
        boolean told = lexicon.isOnlyVerb(Nouns.lastWord(subject).toLowerCase(Locale.ROOT));
        if (able.matches() && !told && isShort(able.group("what")) && isLone(passage, ABLE)) {
            String question = "What ability " + Auxiliary.does(many) + " " + subject + " have?";
            return List.of(card(passage, question, "to " + able.group("what")));
        }
        boolean aim = purpose.matches()
                && isShort(purpose.group("what"))
                && isNominal(purpose.group("what"))
                && isLone(passage, FOR);
        return aim
                ? List.of(card(passage, "What " + Auxiliary.is(many) + " " + subject + " for?", purpose.group("what")))
                : List.of();
    }

    private static boolean isShort(String what) {
        return Phrases.words(what) >= LEAST_WORDS && Phrases.words(what) <= MOST_WORDS;
    }

    private boolean isNominal(String what) {
        Sentence words = tagger.tag(what);
        return words.tokens().stream()
                        .noneMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN) || token.is(Tag.ARROW))
                && words.tokens().stream()
                        .noneMatch(token -> lexicon.isOnlyVerb(token.lower())
                                && token.lower().endsWith("s"))
                && !what.matches(".*(?:\\s[-–]\\s|\\bAND\\b|\\d).*")
                && !Clauses.points(words);
    }

    /** No other line beside it that says the same kind of thing: then neither is the one answer. */
    private static boolean isLone(Passage passage, Pattern kind) {
        return Stream.concat(passage.before().stream(), passage.following().stream())
                .noneMatch(block -> kind.matcher(text(block)).matches());
    }

    private static String text(Block block) {
        return block instanceof Statement statement ? Phrases.bare(statement.text()) : "";
    }

    private Candidate card(Passage passage, String question, String answer) {
        return basic(passage, CardText.of(question, Phrases.capitalised(answer)), SCORE);
    }
}
