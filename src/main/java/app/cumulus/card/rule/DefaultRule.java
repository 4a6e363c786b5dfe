package app.cumulus.card.rule;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item of a list that is marked as the default, {@code Standard (default)}, asks which one it is. */
final class DefaultRule implements Rule {

    private static final Pattern MARKED = Pattern.compile(
            "^(?<name>[^():=]{2,60}?)(?:\\s*\\((?:the |by )?default\\)(?:[\\s:.,;-].*)?|\\s*[:=-]\\s*(?:the |by )?default\\.?)$",
            Pattern.CASE_INSENSITIVE);

    private final Naming naming;

    DefaultRule(Lexicon lexicon, Tagger tagger) {
        this.naming = new Naming(lexicon, tagger);
    }

    @Override
    public String name() {
        return "default";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Matcher marked = MARKED.matcher(passage.text());
        String heading = Naming.brief(passage.place().subject());
        if (!marked.matches()
                || !naming.usable(heading)
                || passage.place().topic().size() < 2) {
            return List.of();
        }
        String name = passage.term().map(Term::name).orElse(marked.group("name"));
        if (!naming.isName(name) && !naming.isAdjective(name) && Phrases.words(name) > 4) {
            return List.of();
        }
        String question = Nouns.isPlural(heading)
                ? "Which of the " + heading + " is the default?"
                : "What is the default for " + heading + "?";
        return List.of(basic(passage, CardText.of(question, Phrases.capitalised(name)), 81));
    }
}
