package app.cumulus.card.sentence;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Subjects;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line speaks of that begins with a pronoun or its verb, where the line right before it tells. */
final class Antecedent {

    private static final int MOST_SUBJECT_WORDS = 4;
    private static final Pattern CONTINUES = Pattern.compile(
            "(?i)^(?<pronoun>it|they|these|this)\\s+(?:(?:also|only|just|automatically)\\s+)?(?:is|are|can|cannot|can't|has|have|does|do|must|will|may|should|was|were|[a-z]{3,}s?)\\b");
    /** {@code But costs more}: more than the term of the line before. */
    private static final Pattern BUT = Pattern.compile(
            "(?i)but (?:also )?(?:takes|costs|needs|requires|has|is|can|cannot|must|lacks|supports|allows|uses|makes|gives)\\b");

    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?)\\s+");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final ClauseParser parser;
    private final Subjects subjects;
    private final Continued continued;

    Antecedent(Lexicon lexicon, Tagger tagger, ClauseParser parser) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.parser = parser;
        this.subjects = new Subjects(lexicon, tagger, parser);
        this.continued = new Continued(tagger, parser);
    }

    /**
     * What the line right before speaks of, where this one goes on with {@code It …}; empty where it does not, or nobody knows.
     *
     * @param told the line without what only leads over to it
     */
    String of(Passage passage, String told) {
        Matcher pronoun = CONTINUES.matcher(told);
        List<Block> before = passage.before();
        if (BUT.matcher(passage.text()).lookingAt()) {
            return Continued.termBefore(passage);
        }
        if (lexicon.isOnlyVerb(Continued.deed(passage.text()))) {
            return subjects.meant(Continued.lineBefore(passage), "it").orElse("");
        }
        if (!pronoun.find()
                || StandingAlone.isExpletive(told)
                || before.isEmpty()
                || !(before.get(before.size() - 1) instanceof Statement last)
                || last.span().endLine() + 1 != passage.span().startLine()) {
            return "";
        }
        String text = Term.of(last.text()).map(Term::meaning).orElse(last.text());
        return Continued.praises(passage.text())
                ? subjectOf(tagger.tag(text))
                : subjects.meant(text, pronoun.group("pronoun")).orElse("");
    }

    /** The subject of a sentence, or what it says there is, where that is a short name; empty where it is none. */
    String subjectOf(Sentence sentence) {
        return parser.parse(sentence)
                .map(Clause::subject)
                .or(() -> Optional.of(""))
                .map(subject -> subject.isEmpty() || subject.equalsIgnoreCase("there")
                        ? continued.broughtUp(sentence.text()).orElse("")
                        : subject)
                .filter(subject ->
                        !subject.isEmpty() && Nouns.count(subject) < 0 && Phrases.words(subject) <= MOST_SUBJECT_WORDS)
                .filter(subject -> tagger.tag(subject).tokens().stream()
                        .allMatch(token -> token.tag().isContent() || ARTICLES.contains(token.lower())))
                .map(subject -> ARTICLE.matcher(subject).replaceFirst(""))
                .orElse("");
    }
}
