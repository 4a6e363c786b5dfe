package app.cumulus.card.rule.process;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code To do so, open the valve} asks how to reach what the sentence before says one can; {@code Instead, you can use …} asks
 * what to do instead of what it forbids.
 */
public final class GoalRule implements Rule {

    private static final int MOST_GOAL_WORDS = 16;
    private static final int MOST_ANSWER_WORDS = 18;
    private static final int LEAST_ANSWER_WORDS = 2;
    private static final int SCORE = 75;
    private static final int LEAST_NONE_WORDS = 3;

    private static final Pattern TO_DO_SO = Pattern.compile(
            "(?i)(?:to do (?:so|this|that|it)|for (?:this|that)(?: purpose)?),? (?:you |we )?(?:(?:must|should|can|need to|have to|just) )*(?<how>\\p{L}+\\s.+)");
    private static final Pattern ABLE = Pattern.compile(
            "(?i)(?:.*\\b(?:and|so|then|but) )?(?:you|we|users?) (?:also )?(?:can|could|may|want to|need to|have to|must|should|are able to) (?:also )?(?<goal>\\p{L}+\\s.+)");
    private static final Pattern INSTEAD = Pattern.compile(
            "(?i)instead,? (?<who>you|we) (?<modal>can|must|should|have to|need to) (?<verb>\\p{L}+) (?<what>\\S.*)");
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?i)(?:you|we) (?<not>cannot|can't|can not|must not|should not) (?<deed>\\p{L}+\\s.+)");

    /** {@code There is no rope for that. You need to buy one}. */
    private static final Pattern LACKING =
            Pattern.compile("(?i)there(?:'s| is| are) (?:currently |still )?(?<none>no \\S+ .+)");

    private static final Pattern REMEDY = Pattern.compile(
            "(?i)(?:so |then |but )?(?:you|we) (?:must|should|need to|have to|can) (?<how>\\p{L}+\\s.+)");

    /** {@code By sealing a crate you can make a gift from it}. */
    private static final Pattern OF_IT = Pattern.compile(
            "(?i)by \\p{L}+ing (?<what>[^,]{3,40}?),? (?:you|we) can (?<deed>\\p{L}+) (?<object>[^,]+) (?<link>from|with|in|on|to|for) it");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Wording wording;

    public GoalRule(Grammar grammar) {
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.wording = grammar.wording();
    }

    @Override
    public String name() {
        return "goal";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        if (passage.isStatement()) {
            String last = before(passage);
            for (String sentence : Sentences.of(Tidying.of(passage.text()))) {
                of(passage, last, Phrases.bare(sentence)).ifPresent(cards::add);
                last = Phrases.bare(sentence);
            }
        }
        return wording.of(passage, cards);
    }

    /** The last sentence of the line before. */
    private static String before(Passage passage) {
        int last = passage.before().size() - 1;
        Block block = last < 0 ? null : passage.before().get(last);
        if (block instanceof Statement statement) {
            List<String> sentences = Sentences.of(Tidying.of(statement.text()));
            return sentences.isEmpty() ? "" : Phrases.bare(sentences.get(sentences.size() - 1));
        }
        return "";
    }

    private Optional<Candidate> of(Passage passage, String last, String sentence) {
        Matcher so = TO_DO_SO.matcher(sentence);
        Matcher able = ABLE.matcher(last);
        if (so.matches() && able.matches()) {
            return card(passage, "What must you do to " + able.group("goal") + "?", so.group("how"))
                    .filter(card -> isDeed(so.group("how")) && isDeed(able.group("goal")));
        }
        Matcher ofIt = OF_IT.matcher(sentence);
        if (ofIt.matches() && lexicon.isBase(ofIt.group("deed").toLowerCase(Locale.ROOT))) {
            String asked =
                    "What can you " + ofIt.group("deed") + " " + ofIt.group("link") + " " + ofIt.group("what") + "?";
            return card(passage, asked, ofIt.group("object"));
        }
        return instead(passage, last, sentence).or(() -> remedy(passage, last, sentence));
    }

    /** What to do as something is missing. */
    private Optional<Candidate> remedy(Passage passage, String last, String sentence) {
        Matcher lacking = LACKING.matcher(last);
        Matcher remedy = REMEDY.matcher(sentence);
        boolean fit = lacking.matches()
                && remedy.matches()
                && isDeed(remedy.group("how"))
                && Phrases.words(lacking.group("none")) > LEAST_NONE_WORDS
                && Phrases.words(lacking.group("none")) <= MOST_GOAL_WORDS;
        String exist = last.matches("(?i)there are\\b.*") ? "exist" : "exists";
        return fit
                ? card(
                        passage,
                        "As " + lacking.group("none") + " " + exist + ", what must you do?",
                        remedy.group("how"))
                : Optional.empty();
    }

    private Optional<Candidate> instead(Passage passage, String last, String sentence) {
        Matcher instead = INSTEAD.matcher(sentence);
        Matcher forbidden = FORBIDDEN.matcher(last);
        if (instead.matches() && forbidden.matches() && isDeed(forbidden.group("deed"))) {
            String question = "What " + instead.group("modal").toLowerCase(Locale.ROOT) + " you "
                    + instead.group("verb") + " instead, as you cannot " + forbidden.group("deed") + "?";
            return card(passage, question, instead.group("what"));
        }
        return Optional.empty();
    }

    private boolean isDeed(String text) {
        String verb = text.split(" ")[0].toLowerCase(Locale.ROOT);
        return lexicon.isBase(verb) && Phrases.words(text) <= MOST_GOAL_WORDS && !text.matches(".*[;:?].*|.*->.*");
    }

    private Optional<Candidate> card(Passage passage, String question, String answer) {
        String bare = Phrases.bare(answer);
        int words = Phrases.words(bare);
        return words < LEAST_ANSWER_WORDS
                        || words > MOST_ANSWER_WORDS
                        || Clauses.points(tagger.tag(question))
                        || Clauses.points(tagger.tag(bare))
                ? Optional.empty()
                : Optional.of(basic(passage, CardText.of(question, Phrases.capitalised(bare)), SCORE));
    }
}
