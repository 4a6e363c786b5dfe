package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Logs can be sent to S3} asks where to; {@code It redirects the client to …} asks what; "by" and "via" ask how. */
final class ObjectRule implements Rule {

    private static final int MOST_ANSWER_WORDS = 12;
    private static final int MOST_SUBJECT_WORDS = 7;

    private static final Pattern MEANS =
            Pattern.compile("^(?<before>.*?)\\s*\\b(?<means>(?:by|via|using|through)\\s+.+)$");
    private static final Pattern PREPOSITION = Pattern.compile(
            "^(?<prep>in|at|inside|within|to|from|into|on|for|as|with|of|by|via|using|through|over)\\s+(?<object>.+)$",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> ASKED_WITH = Map.ofEntries(
            Map.entry("in", "Where"),
            Map.entry("at", "Where"),
            Map.entry("inside", "Where"),
            Map.entry("within", "Where"),
            Map.entry("by", "By what"),
            Map.entry("via", "How"),
            Map.entry("using", "How"),
            Map.entry("through", "How"),
            Map.entry("over", "How"));

    private final Said.Reader reader;
    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Inversion inversion;

    ObjectRule(Said.Reader reader, ClauseParser parser, Tagger tagger, Lexicon lexicon) {
        this.reader = reader;
        this.parser = parser;
        this.tagger = tagger;
        this.lexicon = lexicon;
        this.inversion = new Inversion(lexicon);
    }

    @Override
    public String name() {
        return "object";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        for (Said said : reader.sentencesOf(passage)) {
            if (!said.isTalk(lexicon)) {
                parser.parse(said.sentence()).ifPresent(found -> ofClause(new Setting(passage, said, found, cards)));
            }
        }
        return cards;
    }

    /** What one sentence offers, and where its cards go. */
    private record Setting(Passage passage, Said said, Clause clause, List<Candidate> cards) {

        boolean ownSubject() {
            return !clause.subject().isEmpty();
        }

        String subject() {
            return ownSubject() ? clause.subject() : said.label();
        }
    }

    private void ofClause(Setting setting) {
        Clause clause = setting.clause();
        String rest = clause.rest();
        boolean order = !setting.ownSubject() && isOrder(clause.verb());
        if (rest.isEmpty()
                || order
                || !isName(setting.subject())
                || rest.matches("(?i)(?:that|whether|it|them|by default|not)\\b.*")) {
            return;
        }
        Matcher preposition = PREPOSITION.matcher(rest);
        Matcher means = MEANS.matcher(rest);
        if (isCausative(clause)) {
            ask(setting, "What", " " + rest + " to do", clause.tail().replaceFirst("(?i)^to\\s+", ""), 74);
        } else if (preposition.matches()) {
            ofPreposition(setting, preposition);
        } else if (isPassive(clause.verb())) {
            return;
        } else if (means.matches() && !means.group("before").isBlank() && !rest.contains("by default")) {
            ask(setting, "How", " " + means.group("before") + spacedTail(clause), means.group("means"), 71);
            ask(setting, "What", spacedTail(clause), means.group("before"), 67);
        } else if (!isBe(clause.verb())) {
            ask(setting, "What", spacedTail(clause), rest, 68);
        }
    }

    private void ofPreposition(Setting setting, Matcher preposition) {
        String prep = preposition.group("prep").toLowerCase(Locale.ROOT);
        boolean infinitive = prep.equals("to")
                && lexicon.verbBase(preposition.group("object").split(" ")[0]).isPresent();
        if (infinitive) {
            return;
        }
        boolean doing = prep.equals("by") && preposition.group("object").matches("(?i)\\w+ing\\b.*");
        String word = doing ? "How" : ASKED_WITH.getOrDefault(prep, "What");
        String hanging = word.equals("What") ? " " + prep : "";
        String answer = word.equals("What")
                ? preposition.group("object")
                : setting.clause().rest();
        ask(setting, word, hanging + spacedTail(setting.clause()), answer, 72);
    }

    private static String spacedTail(Clause clause) {
        return clause.tail().isEmpty() ? "" : " " + clause.tail();
    }

    private void ask(Setting setting, String word, String hanging, String answer, int score) {
        Clause clause = setting.clause();
        Optional<String> turned = inversion.of(lexicon.lowered(setting.subject()), clause.verb());
        String bare = Phrases.bare(answer);
        if (turned.isEmpty()
                || !isTelling(bare)
                || isOpen(setting, hanging)
                || (turned.get() + hanging).contains("to to ")) {
            return;
        }
        String lead = clause.lead().isEmpty() ? "" : Phrases.capitalised(clause.lead()) + ", ";
        String asked = (lead.isEmpty() ? word : word.toLowerCase(Locale.ROOT)) + " " + turned.get() + hanging + "?";
        String label = setting.said().label();
        boolean named = label.isEmpty() || !setting.ownSubject() || Clauses.names(asked, label);
        String question = named ? lead + asked : label + ": " + Phrases.lowered(lead + asked);
        setting.cards()
                .add(new Candidate(
                        name(),
                        CardKind.BASIC,
                        CardText.of(question, Phrases.capitalised(bare)),
                        setting.passage().span(),
                        setting.said().sentence().text(),
                        score));
    }

    /** {@code What can you create?} has a hundred answers: a question about "you" needs a circumstance. */
    private static boolean isOpen(Setting setting, String hanging) {
        boolean anybody = setting.subject().matches("(?i)you|we");
        return anybody && setting.clause().lead().isEmpty() && Phrases.words(hanging) < 3;
    }

    /** An answer that names something, ends where a phrase ends, and holds no second sentence. */
    private boolean isTelling(String answer) {
        if (answer.isEmpty()
                || Phrases.words(answer) > MOST_ANSWER_WORDS
                || answer.matches(".*\\b(?i:and|or|of|to|the|an?|with|for|in|by|when|it|them|as|this|that)$")) {
            return false;
        }
        Sentence words = tagger.tag(answer);
        if (answer.matches(".*\\b(?i:it|them|they|this|those)\\b.*") || coordinatesVerbs(words)) {
            return false;
        }
        boolean relative = answer.matches(".*\\b(?:that|which|who|where|when|if)\\b.*");
        boolean sentence = words.tokens().stream().anyMatch(token -> token.is(Tag.AUXILIARY));
        return (relative || !sentence)
                && words.tokens().stream()
                        .anyMatch(token -> token.tag().isContent() && !lexicon.isGeneric(token.text()));
    }

    /** {@code logs and send …}, {@code an instance and attached to …}: a second predicate has slipped in. */
    private static boolean coordinatesVerbs(Sentence answer) {
        for (int i = 1; i + 1 < answer.size(); i++) {
            String second = answer.token(i + 1).lower();
            boolean verb = answer.token(i + 1).is(Tag.VERB) || second.matches("\\w+ed");
            if (answer.token(i).lower().matches("and|or|but") && verb) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCausative(Clause clause) {
        return clause.verb()
                        .matches("(?i)(?:.*\\s)?(?:allows?|enables?|helps?|permits?|forces?|lets?|requires?|tells?)")
                && clause.tail().startsWith("to ")
                && Phrases.words(clause.rest()) <= 3;
    }

    /** {@code Must enable versioning}, {@code Create a rule}: said to the reader, not of the subject. */
    private boolean isOrder(String verb) {
        String first = verb.split(" ")[0].toLowerCase(Locale.ROOT);
        return first.matches("must|should|need|don't|do")
                || lexicon.verbBase(first).filter(first::equals).isPresent();
    }

    private static boolean isPassive(String verb) {
        return verb.matches("(?i)(?:.*\\b)(?:is|are|was|were|be|been|being|get|gets)\\b.*\\s\\w+");
    }

    private static boolean isBe(String verb) {
        return verb.matches("(?i)(?:is|are|was|were|can be|must be|should be|will be|be|do|does)(?: not)?");
    }

    /** A noun phrase that names something: no pronoun but "you", no verb, not only general words. */
    private boolean isName(String subject) {
        if (subject.isEmpty() || Phrases.words(subject) > MOST_SUBJECT_WORDS || subject.contains(",")) {
            return false;
        }
        if (subject.equalsIgnoreCase("you") || subject.equalsIgnoreCase("we")) {
            return true;
        }
        Sentence words = tagger.tag(subject);
        boolean plain = words.tokens().stream()
                .allMatch(token -> token.tag().isContent()
                        || token.is(Tag.DETERMINER)
                                && !token.lower()
                                        .matches("this|that|these|those|all|both|each|every|no|some|any|other|another")
                        || token.lower().matches("of|for|in|[/&'-]"));
        return plain
                && words.tokens().stream()
                        .anyMatch(token -> token.tag().isContent() && !lexicon.isGeneric(token.text()));
    }
}
