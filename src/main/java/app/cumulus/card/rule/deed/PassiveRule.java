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
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Parcels can be sealed} asks what can be sealed; {@code Heavy parcels must be sealed} which parcels must. */
public final class PassiveRule extends SentenceRule {

    private static final int SCORE = 64;
    private static final Pattern DONE = Pattern.compile(
            "(?i)(?<modal>can(?:not)?|must|should) (?<not>not )?(?:also |always )?be (?<deed>\\p{Ll}+(?: \\p{Ll}+ly)?)");
    private static final Pattern POINT = Pattern.compile("(?i),? (?:while|but|and then|then)\\b");
    private static final Pattern STATE =
            Pattern.compile("(?i)(?:used|enabled|disabled|found|seen|done|based|called).*");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;

    public PassiveRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "passive";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        return parser.parse(said.sentence())
                .filter(clause -> clause.lead().isEmpty()
                        && clause.rest().isEmpty()
                        && clause.tail().isEmpty()
                        && Clauses.isName(tagger.tag(clause.subject()), lexicon))
                .flatMap(clause -> asked(passage, said, clause));
    }

    private Optional<Candidate> asked(Passage passage, Said said, Clause clause) {
        Matcher done = DONE.matcher(clause.verb());
        if (!done.matches()
                || STATE.matcher(done.group("deed")).matches()
                || goesOn(passage.text(), clause.verb())
                || !lexicon.isParticiple(done.group("deed").split(" ")[0])) {
            return Optional.empty();
        }
        String modal = done.group("modal").toLowerCase(Locale.ROOT);
        boolean not = modal.equals("cannot") || done.group("not") != null;
        String asked = modal + (not && !modal.equals("cannot") ? " not" : "") + " be " + done.group("deed") + "?";
        String subject = clause.subject();
        int head = subject.lastIndexOf(' ') + 1;
        boolean sort = head > 0
                && Nouns.isPlural(subject.substring(head))
                && Character.isLowerCase(subject.charAt(head))
                && naming.isAdjective(subject.substring(0, subject.indexOf(' ')).toLowerCase(Locale.ROOT));
        CardText text = sort
                ? CardText.of(
                        "Which " + subject.substring(head) + " " + asked,
                        Phrases.capitalised(subject.substring(0, head).strip()))
                : CardText.of("What " + asked, Phrases.capitalised(subject));
        return Optional.of(basic(passage, text, said.sentence().text(), SCORE));
    }

    /** {@code can be loaded while the lift is running}: what stands behind it is the point. */
    private static boolean goesOn(String text, String verb) {
        int end = text.indexOf(verb) + verb.length();
        return end >= verb.length() && POINT.matcher(text.substring(end)).lookingAt();
    }
}
