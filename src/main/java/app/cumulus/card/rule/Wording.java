package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.NoName;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a question that was turned out of a sentence stand alone and read well, or gives it up. */
public final class Wording {

    private static final int MOST_SCOPE_WORDS = 5;
    private static final int ENOUGH_WORDS = 5;
    private static final int LEAST_TELLING = 3;

    private static final Pattern LABELLED = Pattern.compile(
            "^(?<label>[^:?]{2,60}): (?<asked>(?:what|how|when|where|which|who|why|for how|after how|within how|at what|by how|on what|in what|at most|up to)\\b.*)$");
    /** {@code how many boats are possible in a Night Dock?}: in nothing else besides. */
    private static final Pattern OWN_PLACE =
            Pattern.compile("how many .* in (?:an?|each|every) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*\\?");

    private static final Pattern EMPTY_COUNT = Pattern.compile(
            "(?i)(?:(?:at|in|on|by|with|for|of|via|using|through) )?(?:(?:only )?(?:an?|the|\\d+|two|three|four|five|six|several|many|multiple|different|various|some|both)\\s+(?:different |main |following )?"
                    + "(?:types?|options?|ways?|kinds?|modes?|steps?|parts?|things?|forms?|classes|categor(?:y|ies)|cases?|methods?|levels?|components?|examples?|cases)"
                    + "|(?:an? |the )?(?:number|variety|range|couple) of (?:\\p{L}+ )?(?:factors|things|reasons|features|ways|options|techniques|mechanisms)|(?:similar|several|multiple|many|various|different) (?:\\p{L}+ )?(?:mechanisms?|techniques?|factors?|things?|reasons?|features?))");
    private static final Pattern TWICE =
            Pattern.compile("(?i)\\b(?<word>\\p{L}{3,})\\s+(?:\\p{L}+ly\\s+)?\\k<word>\\b");
    /** {@code Where does a night tram lead the night tram?}: two things were taken for one. */
    private static final Pattern NAMED_TWICE =
            Pattern.compile("\\ban? (?<thing>\\p{Ll}+ \\p{Ll}+)\\b.*\\bthe \\k<thing>\\b");

    private static final Pattern ELLIPTIC = Pattern.compile(
            "(?i).*\\b(?:if|when|whenever|unless|once|while)\\s+(?:(?:not|\\p{L}+ly)\\s+)?(?:\\p{L}+ed|(?:you|we|they)\\s+\\p{L}+)\\?$");
    /** {@code The pier, unlike the quay}: the other one is no part of the answer. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)(?<=[\\p{L}\\p{N})]), (?:unlike|as opposed to|in contrast to|contrary to|compared (?:to|with)|just like|same as|similar to)\\b.*$");

    private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*)+");
    private static final Pattern BRACKETS_ONLY = Pattern.compile("\\([^()]*\\)");
    private static final Pattern ALSO_AT_END = Pattern.compile("(?i)\\s+(?:also|as well|too)$");
    private static final Pattern ALSO = Pattern.compile(
            "(?i)\\s+(?:(?:also(?=[\\s?])|as well(?=\\?|\\s+(?:\\(|(?:in|on|at|for|with|by|when|if|and|but|to)\\b)))(?!\\s+(?:as|many|much|long)\\b)|too(?=\\?))");
    /** {@code What is the gate still locked by?}: still, after what the line before tells. */
    private static final Pattern STILL =
            Pattern.compile("(?i)(?<=\\b(?:is|are|can|will|must) .{0,60})\\bstill (?=\\p{L}+ed\\b)(?!.*\\beven\\b)");

    private static final Pattern EVENT = Pattern.compile("(?i)\\bwhat happens\\b");

    private static final Pattern MANY = Pattern.compile("\\p{Lu}\\p{Ll}{2,}[^\\Ws]s");

    private static final Pattern VAGUE = Pattern.compile(
            "(?i)(?:what|who) (?:is|are|can be|will be) (?:all about|(?:the )?(?:next|first|last|best|good|bad|main|important|possible)\\b).*|what (?:can|will|is|are) [^?]* be in\\?|(?:in [^,]*, )?what (?:is|are) (?![^?]*(?:ed|en|set|put|kept|run|built|held|found) in\\?)[^?]* in\\?|.*\\b(?:our|my)\\b.*|.*\\b(?:does|must|is|can) (?-i:service|feature|option|platform|tool) (?!of\\b|to\\b)\\p{Ll}.*|(?:in [^,]*, )?how often (?:does|do) [^?]*\\b(?:cron|schedules?|timer)\\b.*|.*\\b(?:here|there(?! (?:per|(?:in|for|on) each)\\b))\\b.*");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}{2,}[\\p{L}\\d]*|\\p{L}*\\d[\\p{L}\\d]*|\\p{L}+\\p{Lu}\\p{L}*|.*[_@/.].*");
    private static final Pattern ABSTRACT = Pattern.compile(
            "(?i)advanced|basics?|performance|more|other|new|old|special|additional|best|practices?|\\p{L}+ing|updates?|upgrades?|security|permissions?|configurations?|settings?|details?|pricing|costs?|images?");
    /** A part of a course, in which nothing is. */
    private static final Pattern CHAPTER = Pattern.compile(
            "(?i).*\\b(?:101|theory|labs?|overview|summary|keyfacts|key facts|benefits|advantages|applications|review|white ?paper|tips|terminology|main features|key features|startup time|architect\\p{L}*)\\b.*|databases|databases on .*|(?:high|general|other|advanced|basic) \\p{L}+|.* vs\\.? .*");

    private static final Pattern POINTING = Pattern.compile(
            "(?i)(?:that|this|these|those|such|its|it(?! is \\p{L}+ed\\b)|their)\\b.*|(?:an?|the) certain \\p{L}+");
    private static final Pattern HAPPENS =
            Pattern.compile("(?i)(?:[^?]*[,:] )?what happens (?:if|when|once|after) (?<case>[^?]+)\\?");
    private static final Pattern ITS_OUTCOME = Pattern.compile("(?i)it (?:is|will|can|gets?|goes) \\S.*");
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L}\\d /&-]{3,}");
    private static final Pattern STRANDED = Pattern.compile(
            "(?i)\\b(?<!\\b(?:log|logs|logged|sign|signs|signed|plug|plugged|opt|opted|built|scale|scales) )(?:from|to|in|on|by|with|at|of|for|into|as|via) (?:from|to|into|in|on|by|with|at|of|for|as|via) ");
    private static final Pattern SPLICED = Pattern.compile(".*[^,:] (?:If|When|Then|But|So|Because) .*");
    /** {@code Does your router keep the bit the same and others are changed automatically}: two clauses in one question. */
    private static final Pattern TWO_CLAUSES = Pattern.compile(
            "(?i)(?:.*, |.*: )?(?:do|does|did|is|are|was|were|must|can)\\b(?!.*\\b(?:that|which|who|if|when|where|because|how|what|while|whether|unless|once|after|before|as)\\b).{4,}\\b(?:is|are|was|were|isn'?t|aren'?t)\\b.*");

    /** {@code When will the crate be opened?}: the nearest heading says which crate. */
    private static final Pattern THE =
            Pattern.compile("(?i)(?:when|where|how|why) (?:is|are|will|can|does|do|must|should) the \\p{Ll}+ .*");

    private static final Pattern PRICE = Pattern.compile(
            "(?<asked>(?:What|How|When|On what|Why|Where) (?:is|are|does|do|can|will)) (?i:the )?(?<price>(?i:pricing|prices?|costs?|billing|charges?)) (?<rest>(?!(?:of|for|per|optimi[sz]ation|allocation|explorer|class|list|and|or|is|are)\\b)\\p{Ll}.*\\?)");

    private static final Pattern PRICING = Pattern.compile("(?i)\\b(?:pricing|prices?|costs?|billing|charges?)\\b");
    private static final Pattern HALF_QUOTED = Pattern.compile("[^']*\\s'|[^']*'[^']*:\\s*'?");
    private static final Pattern LED = Pattern.compile("^(?<lead>(?:If|When|Once|Unless)\\s[^,?]+),\\s.*");
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");
    private static final Pattern COUNTED =
            Pattern.compile("(?i)\\s+\\d+ (?:types?|modes?|kinds?|ways?|options?|classes)$");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-.*)?");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final Sharpening sharpening;

    Wording(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.naming = new Naming(lexicon, tagger);
        this.sharpening = new Sharpening(lexicon, tagger);
    }

    /** The cards that read well, each with its scope. */
    public List<Candidate> of(Passage passage, List<Candidate> cards) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate card : cards) {
            if (card.kind() == CardKind.BASIC && card.text().question().endsWith("?")) {
                of(passage, card).ifPresent(kept::add);
            } else {
                kept.add(card);
            }
        }
        return kept;
    }

    private Optional<Candidate> of(Passage passage, Candidate card) {
        String question = priced(
                passage,
                STILL.matcher(ALSO.matcher(card.text().question()).replaceAll(""))
                        .replaceFirst(""));
        // what happens too, happens beside something else
        boolean happens = EVENT.matcher(question).find();
        String told = card.text().answer();
        String answer = BESIDE.matcher(
                        happens ? told : ALSO_AT_END.matcher(told).replaceFirst(""))
                .replaceFirst("");
        boolean broken = EMPTY_COUNT.matcher(answer).matches()
                || BRACKETS_ONLY.matcher(answer).matches()
                || TWICE.matcher(question).find()
                || ELLIPTIC.matcher(question).matches()
                || VAGUE.matcher(question).matches()
                || POINTING.matcher(answer).matches() && !isNamedBefore(question, answer)
                || STRANDED.matcher(question).find()
                || SPLICED.matcher(question).matches()
                || TWO_CLAUSES.matcher(question).matches()
                || HALF_QUOTED.matcher(answer).matches()
                || NAMED_TWICE.matcher(question).find()
                || isLedByNoun(question)
                || endsWithVerb(answer);
        if (broken) {
            return Optional.empty();
        }
        Sharpening.Pair sharp = sharpening.of(question, answer);
        return scoped(passage, sharp.question(), sharp.answer(), card.rule().equals("subject"))
                .map(asked -> new Candidate(
                        card.rule(),
                        card.kind(),
                        CardText.of(asked, sharp.answer()),
                        card.lines(),
                        card.basis(),
                        card.score()));
    }

    /** {@code What is pricing based on?}: on which price, the heading says. */
    private String priced(Passage passage, String question) {
        Matcher price = PRICE.matcher(question);
        String of = Naming.brief(passage.place().subject());
        return price.matches()
                        && passage.place().titled()
                        && naming.usable(of)
                        && !PRICING.matcher(of).find()
                ? price.group("asked") + " the " + price.group("price").toLowerCase(Locale.ROOT) + " of " + of + " "
                        + price.group("rest")
                : question;
    }

    /** {@code If CPU issue, what can we use?}: the condition says nothing. */
    private boolean isLedByNoun(String question) {
        Matcher led = LED.matcher(question);
        return led.matches()
                && tagger.tag(led.group("lead")).tokens().stream()
                        .noneMatch(token -> token.is(Tag.AUXILIARY)
                                || token.is(Tag.VERB)
                                || token.lower().endsWith("ing")
                                || token.lower().endsWith("ed"));
    }

    /** {@code The event to the queue and attempts}: a second predicate, cut off. */
    /** {@code What happens when you add a crate? It will be open}: the case names what it is. */
    private boolean isNamedBefore(String question, String answer) {
        Matcher happens = HAPPENS.matcher(question);
        return happens.matches()
                && ITS_OUTCOME.matcher(answer).matches()
                && tagger.tag(happens.group("case")).tokens().stream().anyMatch(token -> token.is(Tag.NOUN));
    }

    private boolean endsWithVerb(String answer) {
        Sentence words = tagger.tag(answer);
        int last = words.size() - 1;
        return last > 1
                && Character.isLowerCase(words.token(last).text().charAt(0))
                && words.token(last - 1).lower().matches("and|or|but")
                // "lock and load": two of a kind, nothing is cut off
                && lexicon.verbBase(words.token(last - 2).lower())
                        .filter(words.token(last - 2).lower()::equals)
                        .isEmpty()
                && lexicon.verbBase(words.token(last).text()).isPresent()
                && lexicon.isOnlyVerb(words.token(last).lower());
    }

    private Optional<String> scoped(Passage passage, String question, String answer, boolean ofSubject) {
        Matcher labelled = LABELLED.matcher(question);
        if (labelled.matches()) {
            if (OWN_PLACE.matcher(labelled.group("asked")).matches()) {
                return Optional.of(Phrases.capitalised(labelled.group("asked")));
            }
            String label =
                    COUNTED.matcher(Naming.brief(labelled.group("label"))).replaceFirst("");
            String place = owned(label, passage.place().topic(), labelled.group("asked") + " " + answer);
            return Optional.of(naming.usable(label) ? "In " + place + ", " + labelled.group("asked") : question);
        }
        if (names(question, passage.place().topic())) {
            return Optional.of(
                    isOfSpecial(passage, question, answer)
                            ? "In " + Naming.brief(passage.place().heading()) + ", " + Phrases.lowered(question)
                            : question);
        }
        String inner = Naming.brief(passage.place().heading());
        String spokenOf = passage.place().subject();
        // "Slow" of "2 kinds" of ferries
        boolean qualified = naming.isAdjective(inner) && spokenOf.startsWith(inner + " ");
        if (qualified && naming.usable(spokenOf) && !Naming.sharesWord(spokenOf, answer)) {
            return Optional.of("In " + spokenOf + ", " + Phrases.lowered(question));
        }
        boolean labels = !qualified
                && passage.place().topic().size() > 1
                && !naming.usable(inner)
                && !Naming.isNoThing(inner)
                && !NoName.is(inner)
                && LABEL.matcher(inner).matches()
                && Phrases.words(inner) <= MOST_SCOPE_WORDS
                && !Naming.sharesWord(inner, answer);
        if (labels) {
            return Optional.of(inner + ": " + Phrases.lowered(question));
        }
        Optional<String> scope = scope(passage, question, answer);
        if (scope.isEmpty() && (Phrases.words(question) < ENOUGH_WORDS + 1 || ofSubject && isOrdinary(question))) {
            return Optional.empty();
        }
        String in = question.startsWith("In ") ? "For " : "In ";
        return Optional.of(scope.map(heading -> in + heading + ", " + Phrases.lowered(question))
                .orElse(question));
    }

    /** {@code What is a Ferry run by?} under "Ferry@Night": what is so by night need not be so of ferries in general. */
    private boolean isOfSpecial(Passage passage, String question, String answer) {
        List<String> topic = passage.place().topic();
        String heading = Naming.brief(passage.place().heading());
        String whole = topic.get(0);
        return topic.size() > 1
                && Phrases.words(heading) == 1
                && heading.length() > whole.length()
                && Clauses.names(heading, whole)
                && Clauses.names(question, whole)
                && !Clauses.names(question, heading)
                && !question.startsWith("In ")
                && !Naming.sharesWord(heading, answer);
    }

    /** {@code Ferry backups} for "Backups" below a ferry: one ordinary word may stand for many things. */
    private String owned(String word, List<String> topic, String told) {
        if (!PLAIN.matcher(word).matches() || naming.isService(word)) {
            return word;
        }
        Optional<String> technology = naming.innermost(topic).filter(Naming::isTechnology);
        return technology
                .or(() -> topic.stream()
                        .map(Naming::brief)
                        .map(heading -> naming.isService(heading) ? heading : heading.split(" ")[0])
                        .filter(naming::isService)
                        .reduce((outer, inner) -> inner))
                .filter(service -> !Naming.sharesWord(service, word + " " + told))
                .map(service -> service + " " + lexicon.lowered(word))
                .orElse(word);
    }

    /** {@code What is dear and can take some time?}: many things are. */
    private boolean isOrdinary(String question) {
        return tagger.tag(question).tokens().stream()
                        .skip(1)
                        .filter(token -> (token.tag().isContent() || token.is(Tag.VERB))
                                && !lexicon.isCommon(token.text())
                                && !lexicon.isGeneric(token.text()))
                        .count()
                < LEAST_TELLING;
    }

    /** The innermost heading that can be named and does not tell the answer. */
    private Optional<String> scope(Passage passage, String question, String answer) {
        if (!passage.place().titled()) {
            return Optional.empty();
        }
        List<String> topic = passage.place().topic();
        for (int i = topic.size() - 1; i >= 0; i--) {
            String heading = Naming.brief(topic.get(i));
            String outer = naming.innermost(topic.subList(0, i))
                    .filter(Naming::isTechnology)
                    .orElse(Naming.brief(topic.get(0)));
            boolean word = i > 0 && PLAIN.matcher(heading).matches() && Phrases.words(outer) < MOST_SCOPE_WORDS;
            if (word
                    && !isParticular(heading)
                    && naming.usable(outer)
                    && !Naming.sharesWord(heading, outer)
                    && !Naming.sharesWord(outer + " " + heading, question + " " + answer)) {
                return Optional.of(outer + " " + heading.toLowerCase(Locale.ROOT));
            }
            if (Phrases.words(heading) <= MOST_SCOPE_WORDS
                    && Character.isUpperCase(heading.codePointAt(0))
                    && naming.usable(heading)
                    && (i == 0 || isParticular(heading))
                    && !CHAPTER.matcher(heading).matches()
                    && (Phrases.words(heading) > (i == topic.size() - 1 ? 1 : 2)
                            || !Naming.sharesWord(heading, question))
                    && !Naming.sharesWord(heading, answer)) {
                // "In Crate Lift, where do crates go?" may share a word: what is around the lift does not lift them
                return Optional.of(i == 0 ? heading : owned(heading, topic.subList(0, i), question + " " + answer));
            }
            boolean tells = i == topic.size() - 1 && i > 0 && Naming.sharesWord(heading, answer);
            if (tells && Naming.serviceBeside(answer, heading).isPresent()) {
                return Naming.serviceBeside(answer, heading);
            }
            if (tells && naming.usable(heading) && THE.matcher(question).matches()) {
                return Optional.empty();
            }
            if (i > 0 && naming.isService(heading) && !Naming.sharesWord(heading, answer)) {
                // what stands around a service is another one: "In Ferry, …" would be said of the crane under it
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code Origin Groups}, not {@code Features and Performance}, {@code Scaling} or {@code Low traffic}. */
    private boolean isParticular(String heading) {
        List<Token> words = tagger.tag(heading).tokens();
        long telling = words.stream()
                .filter(token -> token.text().length() > 1
                        && !ABSTRACT.matcher(token.text()).matches()
                        && lexicon.functionWord(token.text()).isEmpty()
                        && !lexicon.isGeneric(token.text())
                        && !lexicon.isCommon(token.text()))
                .count();
        boolean named =
                words.stream().anyMatch(token -> NAME.matcher(token.text()).matches());
        boolean ordinary = heading.matches("(?i).*(?:ing|ion|ions|ment|ity)") || naming.isAdjective(heading);
        return named
                || naming.isService(heading)
                || telling == 1 && words.size() == 1 && !ordinary
                || telling > 1
                || telling == 1 && words.size() > 1;
    }

    /** {@code Where can Boxes be?}: in capitals only because the sentence began with them. */
    private static boolean isMany(List<Token> tokens) {
        return tokens.size() > 3
                && MANY.matcher(tokens.get(2).text()).matches()
                && Character.isLowerCase((tokens.get(3).text() + "?").charAt(0));
    }

    /** Whether the question names something particular, or what the topic line speaks about. */
    private boolean names(String question, List<String> topic) {
        if (topic.stream()
                .map(Naming::brief)
                .anyMatch(heading -> NAMED.matcher(heading).matches() && question.contains(heading))) {
            return true;
        }
        Set<String> topics = Phrases.stems(String.join(" ", topic));
        List<Token> tokens = tagger.tag(question).tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String text = token.text();
            boolean plain = lexicon.isCommon(text)
                    || lexicon.isGeneric(text)
                    || !token.tag().isContent();
            boolean capital = CAPITAL.matcher(text).matches() && !plain && !(i == 2 && isMany(tokens));
            boolean ofTopic = !plain
                    && token.is(Tag.NOUN)
                    && Phrases.stems(text.toLowerCase(Locale.ROOT)).stream().anyMatch(topics::contains);
            if (token.is(Tag.CODE) || NAME.matcher(text).matches() || capital || ofTopic) {
                return true;
            }
        }
        return false;
    }
}
