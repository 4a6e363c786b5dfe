package app.cumulus.card.rule.purpose;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Use case: backups}, {@code Good for archives}: asks what the thing above is good for. */
public final class UseCaseRule implements Rule {

    private static final int MOST_ANSWER_WORDS = 16;
    private static final Pattern USE = Pattern.compile(
            "^(?:(?<uc>uc|use[- ]?cases?)\\s*(?:[:=-]|[=-]+>|→|are|is)?\\s+|(?:it(?:'s| is) )?(?<good>(?:(?:not|less) )?(?:good|ideal|great|best|perfect|suitable|useful|recommended)|bad)\\s+(?:for|when|if)\\s+)(?<what>\\S.*)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code good for heavy crates, bad for glass}: two sentences. */
    private static final Pattern BAD = Pattern.compile(
            "(?i)(?<= for [^,;]{2,80}),? (?:but |and )?(?=(?:bad|(?:not|less) (?:good|ideal|great|suitable|useful|recommended)) for )");

    private static final Pattern NEGATIVE = Pattern.compile("(?i)bad|not|less");
    /** {@code bad for glass, if it rains}, {@code …, clerks do not advise it}. */
    private static final Pattern REMARK = Pattern.compile(
            "(?i),? (?:if|when|because|since|as|so|due to)\\b.*$|, (?=[^,]* (?:is|are|do|does|has|have|can|will|should)\\b).*$");

    private static final Pattern ROW_END = Pattern.compile(
            "^(?!(?:you|we|i)\\b)[^.:?()]*, (?<good>good|ideal|great|best|perfect|suitable) for (?<what>[^,;.:?()]{3,60})$",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_NAME_WORDS = 4;

    /** {@code great for heavy crates and it can be leased}: another fact. */
    private static final Pattern FURTHER =
            Pattern.compile("(?i),? and (?:it|they|you|we) (?:can|is|are|has|have|will|must|may)\\b.*$");

    private static final Pattern BRACKETS = Pattern.compile("^\\[([^\\[\\]]+?)(?:,? ?(?:\\.{2,}|…))?\\]$");
    private static final Pattern LETTER = Pattern.compile("^\\p{Lu}\\d? (?:for|as|like) ");
    private static final Pattern READER = Pattern.compile("^(?i:you|we)\\s");

    /** {@code Loading in batches}: its last word is not what it is. */
    private static final Pattern JOINED = Pattern.compile(" (?:with|of|for|in|by|on|to) ");

    @Override
    public String name() {
        return "use-case";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        Optional<Term> term = passage.term().filter(found -> !found.isLabel());
        String subject = term.map(Term::name).orElse(passage.place().subject());
        if (subject.isEmpty()) {
            return List.of();
        }
        List<Candidate> cards = new ArrayList<>();
        String before = "";
        List<String> sentences = Sentences.of(term.map(Term::meaning).orElse(passage.text())).stream()
                .flatMap(BAD::splitAsStream)
                .toList();
        for (String sentence : sentences) {
            Matcher use = USE.matcher(sentence);
            // "You can do so. It is good for …": the doing is, not the thing
            boolean ofDoing = READER.matcher(before).find();
            before = sentence;
            // "K for knots.Use case is sailing": the use of K, which has no name of its own
            boolean ofOther = term.isEmpty() && LETTER.matcher(passage.text()).find();
            boolean begun = use.matches()
                    && use.group("uc") != null
                    && !passage.children().isEmpty();
            if (!ofDoing
                    && !ofOther
                    && !begun
                    && use.matches()
                    && Phrases.words(use.group("what")) <= MOST_ANSWER_WORDS) {
                cards.add(card(passage, subject, use));
            }
        }
        return cards.isEmpty() && term.isEmpty() ? ofRow(passage) : cards;
    }

    /** {@code Low cost, 0 noise, great for villages}: the last of a row of properties. */
    private List<Candidate> ofRow(Passage passage) {
        Matcher row = ROW_END.matcher(passage.text());
        String name = Naming.brief(passage.place().heading());
        if (!row.matches() || !passage.place().titled() || Phrases.words(name) > MOST_NAME_WORDS) {
            return List.of();
        }
        String asked = "What is " + name + " " + row.group("good").toLowerCase(Locale.ROOT) + " for?";
        CardText text = CardText.of(asked, Phrases.capitalised(row.group("what")));
        return List.of(basic(passage, text, row.group("what"), 74));
    }

    private Candidate card(Passage passage, String subject, Matcher use) {
        String what = FURTHER.matcher(
                        Phrases.bare(BRACKETS.matcher(use.group("what")).replaceFirst("$1")))
                .replaceFirst("");
        boolean bad =
                use.group("good") != null && NEGATIVE.matcher(use.group("good")).lookingAt();
        what = bad ? REMARK.matcher(what).replaceFirst("") : what;
        boolean when = use.group("uc") == null
                && use.group().matches("(?i).*?\\b(?:when|if)\\s.*")
                && use.group("good") != null
                && !use.group()
                        .toLowerCase(Locale.ROOT)
                        .contains(use.group("good").toLowerCase(Locale.ROOT) + " for");
        String is = Nouns.isMany(subject) && !JOINED.matcher(subject).find() ? " are " : " is ";
        String question = use.group("uc") != null
                ? (what.contains(",") ? "What are the use cases of " : "What is a use case of ") + subject + "?"
                : (when ? "When" : "What") + is + subject + " "
                        + use.group("good").toLowerCase(Locale.ROOT) + (when ? "?" : " for?");
        String answer = Phrases.capitalised(when ? "when " + what : what);
        return basic(passage, CardText.of(question, answer), 80);
    }
}
