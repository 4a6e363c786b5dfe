package app.cumulus.card.rule.contrast;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code The berth number (unique per pier)}, {@code Names must be unique within a harbour}: how far it is the only one. */
public final class UniqueRule extends SentenceRule {

    private static final int SCORE = 75;
    private static final int MOST_WORDS = 8;
    private static final String UNIQUE =
            "unique (?<link>per|within|across|among|inside|in|for each|for every) (?<what>[^,;:()]{2,60})";
    private static final Pattern SAID = Pattern.compile(
            "(?i)(?:(?<who>[^,;:()]{2,60}?) (?<be>is|are|must be|has to be|have to be|should be) )?" + UNIQUE);
    private static final Pattern REMARK = Pattern.compile("(?i).*\\((?:must be |is |are )?" + UNIQUE + "\\).*");
    private static final Pattern LOOSE =
            Pattern.compile("(?i).*\\b(?:it|its|them|this|that|these|those|is|are|and|but)\\b.*");
    private static final Pattern PRONOUN = Pattern.compile("(?i)it|they|this|these|those|which|that");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;

    public UniqueRule(Grammar grammar) {
        super(grammar);
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "unique";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        String text = Phrases.bare(said.sentence().text());
        Matcher plain = SAID.matcher(text);
        Matcher remark = REMARK.matcher(text);
        if (plain.matches()) {
            String who = plain.group("who") == null
                            || PRONOUN.matcher(plain.group("who")).matches()
                    ? said.label()
                    : lexicon.lowered(plain.group("who"));
            String be = plain.group("be") == null
                    ? be(who)
                    : plain.group("be").replaceFirst("(?i)ha(?:s|ve) to be", "must be");
            return card(passage, said, who, be, plain);
        }
        return remark.matches() ? card(passage, said, said.label(), be(said.label()), remark) : Optional.empty();
    }

    private static String be(String who) {
        return Auxiliary.is(Nouns.isMany(who));
    }

    private Optional<Candidate> card(Passage passage, Said said, String who, String be, Matcher unique) {
        String what = Phrases.bare(unique.group("what"));
        boolean fit = naming.usable(who)
                && Clauses.isName(tagger.tag(who), lexicon)
                && Phrases.words(what) <= MOST_WORDS
                && !LOOSE.matcher(what).matches()
                && !Naming.sharesWord(what + " unique", who);
        String[] verb = be.split(" ");
        String asked = Phrases.capitalised(unique.group("link")
                        .replaceFirst(" (?:each|every)$", "")
                        .toLowerCase(Locale.ROOT))
                + " what " + verb[0] + " " + who + (verb.length > 1 ? " be unique?" : " unique?");
        return fit
                ? Optional.of(basic(
                        passage,
                        CardText.of(asked, Phrases.capitalised(what)),
                        said.sentence().text(),
                        SCORE))
                : Optional.empty();
    }
}
