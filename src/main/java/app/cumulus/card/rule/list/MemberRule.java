package app.cumulus.card.rule.list;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A member of a kind with its explanation: {@code Routing policies: - Weighted: splits traffic by weight} asks which one does so. */
public final class MemberRule implements Rule {

    private static final int LEAST_WORDS = 3;
    private static final int MOST_WORDS = 24;
    private static final int MOST_MEMBER_WORDS = 5;
    private static final Pattern OPEN_END = Pattern.compile(
            ".*(?:\\b(?:with|for|to|of|in|by|and|or|the|a|like|e\\.g|etc)|[:,(-])$", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNFIT = Pattern.compile(
            ".*(?:->|=>|\\s[-–]\\s|\\?|, if |\\bwe\\b|\\bexample\\b|e\\.g|let'?s|\\bUC:).*|(?:and|or|but|so|also|same|see|if|when|default|optional|required|mandatory|note|not|no)\\b.*",
            Pattern.CASE_INSENSITIVE);
    /** A record or a key of which the letter is the name. */
    private static final Pattern LETTER = Pattern.compile("[A-Z&&[^Q]]");

    private static final Pattern QUALITY =
            Pattern.compile("effective|efficient|resilient|tolerant|scalable|available|\\p{L}+(?:ful|ible|ous)");
    private static final Pattern FOR = Pattern.compile("for .*", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final KindNoun kinds;

    public MemberRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
        this.kinds = new KindNoun(grammar.lexicon(), naming);
    }

    @Override
    public String name() {
        return "member";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Optional<Term> member = memberOf(passage);
        if (member.isEmpty()) {
            return List.of();
        }
        return kinds.above(passage)
                .filter(kind -> !naming.isService(member.get().name()) || !Strangers.isNoService(Nouns.lastWord(kind)))
                .flatMap(kind -> question(kind, member.get(), passage.heading()))
                .map(question -> List.of(new Candidate(
                        name(),
                        CardKind.BASIC,
                        CardText.of(question, member.get().name()),
                        lines(passage),
                        passage.text(),
                        73)))
                .orElse(List.of());
    }

    /** The member's name and what is said of it, on its own line or on the first one under it. */
    private Optional<Term> memberOf(Passage passage) {
        Optional<Term> member;
        if (passage.heading() && passage.block() instanceof Section section) {
            member = section.children().isEmpty() || !(section.children().get(0) instanceof Statement first)
                    ? Optional.empty()
                    : Optional.of(new Term(
                            Phrases.bare(passage.text().replaceAll("\\s*\\([^()]*\\)", "")), "", first.text()));
        } else {
            member = passage.isStatement() ? passage.term() : Optional.empty();
        }
        return member.filter(found -> !found.isLabel()
                && Phrases.words(found.name()) <= MOST_MEMBER_WORDS
                && (naming.isName(found.name())
                        || naming.isAdjective(found.name())
                        || LETTER.matcher(found.name()).matches()));
    }

    private static Span lines(Passage passage) {
        return passage.heading() && passage.block() instanceof Section section
                ? passage.span().with(section.children().get(0).span())
                : passage.span();
    }

    private Optional<String> question(String kind, Term member, boolean below) {
        List<String> sentences = Sentences.of(member.meaning());
        String said = sentences.isEmpty()
                ? ""
                : Phrases.bare(sentences
                        .get(0)
                        .replaceFirst("(?i)^it (?=\\w+s\\b)", "")
                        .replaceFirst("\\s\\|.*$", "")
                        .replaceFirst("^(\\S+(?:\\s\\S+){2,})\\s[-–]\\s.*$", "$1"));
        Sentence words = tagger.tag(said);
        if (Phrases.words(said) < LEAST_WORDS
                || Phrases.words(said) > MOST_WORDS
                || words.size() == 0
                || UNFIT.matcher(said).matches()
                || OPEN_END.matcher(said).matches()
                || Clauses.dangles(words)
                || Naming.sharesWord(said, member.name())) {
            return Optional.empty();
        }
        return predicate(said, words, below).map(predicate -> "Which " + kind + " " + predicate + "?");
    }

    /** The explanation as what a member does or is; none where it is neither. */
    private Optional<String> predicate(String said, Sentence words, boolean below) {
        Token first = words.token(0);
        String small = lexicon.lowered(Phrases.lowered(said));
        if (isThirdPerson(first) && !words.token(1).is(Tag.AUXILIARY)) {
            return Optional.of(small);
        }
        boolean others = words.tokens().stream().skip(1).anyMatch(token -> token.is(Tag.VERB) && isBase(token));
        // "Order strictly kept until noon": what is kept
        boolean kept = words.size() > 2
                && words.token(1).is(Tag.ADVERB)
                && words.token(2).is(Tag.VERB)
                && words.token(2).lower().endsWith("ed");
        if (isBase(first)
                && !kept
                && words.token(1).tag() != Tag.VERB
                // "Order is important": the order is
                && !words.token(1).is(Tag.AUXILIARY)
                && !isQuality(words)
                && !others
                && !words.token(1).is(Tag.PREPOSITION)) {
            return Optional.of(Nouns.thirdPerson(first.lower()) + said.substring(first.end()));
        }
        boolean passive = lexicon.isParticiple(first.text()) && words.token(1).is(Tag.PREPOSITION);
        if (passive || FOR.matcher(said).matches()) {
            return Optional.of("is " + small);
        }
        boolean finite = words.tokens().stream()
                .anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN) || token.is(Tag.ARROW));
        boolean row = words.tokens().stream().noneMatch(token -> token.is(Tag.PREPOSITION) || token.is(Tag.VERB));
        boolean thing = first.tag().isContent() || first.lower().matches("an?|the");
        return finite || row || below || !thing
                ? Optional.empty()
                : Optional.of("is described as \"" + small.replace("\"", "") + "\"");
    }

    /** {@code Cost effective, quick}: no verb, where nothing stands behind the quality. */
    private boolean isQuality(Sentence words) {
        String second = words.token(1).lower();
        return (naming.isAdjective(second) || QUALITY.matcher(second).matches())
                && (words.size() == 2 || words.token(2).text().matches("[,;.&]|and|or"));
    }

    /** A verb in the form of an order: {@code Route traffic to …}. */
    private boolean isBase(Token token) {
        return lexicon.isBase(token.lower())
                && (token.is(Tag.VERB) || lexicon.isOnlyVerb(token.lower()) || token.start() == 0);
    }

    private boolean isThirdPerson(Token first) {
        String lower = first.lower();
        return lower.endsWith("s")
                && lexicon.verbBase(lower).filter(base -> !base.equals(lower)).isPresent()
                && (first.is(Tag.VERB) || lexicon.isOnlyVerb(lower));
    }
}
