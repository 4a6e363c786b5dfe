package app.cumulus.card.rule.deed;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.AlikeLines;
import app.cumulus.card.phrase.Asking;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Moving;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Possession;
import app.cumulus.card.phrase.Predicate;
import app.cumulus.card.phrase.VerbFrame;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Logs can be sent to S3} asks where to; {@code It redirects the client to …} asks what; "by" and "via" ask how. */
public final class ObjectRule implements Rule {

    private static final int MOST_DOING_WORDS = 16;
    private static final Pattern MEANS =
            Pattern.compile("^(?<before>.*?)\\s*\\b(?<means>(?:by|via|using|through)\\s+.+)$");
    private static final Pattern INSTEAD =
            Pattern.compile("^(?<what>.+?)\\s+(?<instead>(?:instead of|rather than)\\s.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADVERB = Pattern.compile(
            "^(?<adverb>up(?!\\s+to\\b)|down|out|off|back|directly|automatically|seamlessly|closely|mainly|mostly|internally|natively)\\s+");
    private static final Pattern CALLED = Pattern.compile("(?i)(?:.* )?(?:called|named|termed|nicknamed)");

    private static final Pattern KEEPING = Pattern.compile(
            "(?i).*\\b(?:starts?|stops?|keeps?|begins?|continues?|stays?|remains?|seems?|looks?|becomes?|goes?)");
    /** What is done to nothing else: it is the answer that it limits. */
    private static final Pattern ONLY = Pattern.compile("(?i)(?<=^|\\s)only\\s+");

    private static final Pattern FREQUENCY = Pattern.compile(
            "(?i)(?:once|twice|daily|hourly|weekly|monthly|regularly|periodically)(?:$|[ ,]+(?:an?|per|every|each|by|at|in|on|for|to|or|and|as|with|from)\\b.*)");
    private static final Pattern OFTEN = Pattern.compile(
            "(?i)(?<what>(?!.*(?:[$€]|\\b(?:cents?|dollars?|usd)\\b))\\S.*?) (?<often>(?:(?:automatically|at least|only) )?(?:once|twice|daily|hourly|weekly|monthly|yearly|(?:once |twice )?(?:every|an?|each) (?:\\d+ )?(?:second|day|hour|minute|month|week|year)s?))");
    /** {@code Movable to another dock}, {@code more solid than a raft}. */
    private static final Pattern QUALITY = Pattern.compile(
            "(?<quality>\\p{L}{3,}(?:able|ible)(?! than)|(?:(?:much|far|slightly|a lot) )?(?:(?:more|less) \\p{L}+|(?!other|rather)\\p{L}+er)(?: to \\p{L}+)?(?= than)) (?<link>to|across|from|with|by|through|than) (?<what>(?!.* that ).+)");
    /** Verbs that need a preposition or a second object, so that "what" alone does not ask for what follows them. */
    private static final Pattern OTHER_OBJECT = Pattern.compile(
            "(?i)(?:.*\\s)?(?:do|does|points?|refers?|belongs?|depends?|rel(?:y|ies)|consists?|interacts?|communicates?|tells?|gives?|asks?|lets?|calls?|costs?|have|has)");

    private static final Pattern ABLE = Pattern.compile(
            "(?i)(?:has|have) (?<what>(?:the |an )?(?:ability|option|possibility|capability|permission|right)) to (?<doing>\\p{L}+\\s.+)");

    private static final Pattern LINKED = Pattern.compile("\\S (?:of|for|in|on|with|from|to) \\S");
    private static final Pattern RELATIVE =
            Pattern.compile("(?i)(?<name>(?:the|an?) [^,:;()]*?\\p{L}{3,}) (?:that|which|the|an?|your|you) [^,:;()]+");
    /** {@code access to … when you need it}: it is what is asked for. */
    private static final Pattern POINTING_BACK =
            Pattern.compile("(?i).*\\b(?:when|whenever|if|once) you \\p{L}+ (?:it|them)");

    private static final Pattern LET = Pattern.compile("(?i)(?:.* )?lets?");

    private static final Pattern READER = Pattern.compile("(?i)you|we|u");

    private static final Pattern AMOUNT =
            Pattern.compile("^(?:up to|at least|at most|more than|less than|about|around|over)\\b.*");
    /** {@code a simple way}: the question has all that could be known. */
    private static final Pattern WAY = Pattern.compile("(?i)(?:an?|the|one) (?:\\p{L}+ ){0,2}(?:way|means|manner)");

    private static final Pattern DEED = Pattern.compile("(?i)\\S.* (?:an?|the|your) .*");
    /** {@code must be}, {@code has to be}: what it may be like as well is nothing to recall. */
    private static final Pattern OBLIGED = Pattern.compile("(?i).*\\b(?:must|should|ha(?:s|ve)|needs?)\\b.* be");

    private final Said.Reader reader;
    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Inversion inversion;
    private final ObjectAnswer answers;
    private final ObjectCards made;
    private final AdviceQuestion advice;
    private final Wording wording;
    private final Naming naming;
    private final Predicate predicate;
    private final AskableClause askable;
    private final Reading reading;
    private final VerbFrame frame;
    private final WideSubject wide;
    private final PlainVerb verbs;
    private final RoleQuestion role;
    private final AlikeLines alike;

    public ObjectRule(Grammar grammar) {
        this.reader = grammar.reader();
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.inversion = grammar.inversion();
        this.answers = new ObjectAnswer(grammar.tagger(), grammar.lexicon());
        this.made = new ObjectCards(grammar.tagger(), grammar.lexicon());
        this.advice = new AdviceQuestion(grammar.lexicon(), made);
        this.wording = grammar.wording();
        this.naming = grammar.naming();
        this.predicate = new Predicate(grammar.lexicon(), inversion);
        this.askable = new AskableClause(grammar.lexicon(), grammar.tagger());
        this.reading = grammar.reading();
        this.frame = new VerbFrame(grammar.lexicon(), grammar.tagger());
        this.verbs = new PlainVerb(grammar, advice);
        this.role = new RoleQuestion(grammar.lexicon(), made);
        this.wide = new WideSubject(grammar.lexicon(), grammar.tagger());
        this.alike = new AlikeLines(grammar.lexicon());
    }

    @Override
    public String name() {
        return ObjectCards.RULE;
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        for (Said said : reader.sentencesOf(passage)) {
            if (!said.isTalk(lexicon)) {
                parser.parse(said.sentence())
                        .map(found -> verbs.ofLabel(passage, said, found))
                        .ifPresent(found -> ofClause(new ObjectSetting(passage, said, found, cards)));
            }
        }
        return wording.of(passage, cards);
    }

    private void ofClause(ObjectSetting setting) {
        Clause clause = setting.clause();
        String rest = clause.rest();
        Reported.asked(clause, lexicon)
                .filter(asked -> isName(setting))
                .ifPresent(asked -> made.place(setting, asked, clause.tail(), 74));
        if (!askable.is(setting.passage(), setting.said(), clause) || alike.sameVerb(setting.passage(), clause)) {
            return;
        }
        Optional<Runnable> part = role.of(setting);
        Optional<Helped> help = Helped.of(clause.predicate() + setting.tail(), lexicon);
        Matcher able = ABLE.matcher(clause.predicate() + setting.tail());
        if (part.isPresent()) {
            part.get().run();
        } else if (able.matches() && isName(setting)) {
            boolean many = Nouns.isMany(setting.subject());
            String asked = "What " + Auxiliary.does(many) + " " + lexicon.lowered(setting.subject()) + " have "
                    + able.group("what") + " to do?";
            made.place(setting, asked, able.group("doing"), 74);
        } else if (help.isPresent()) {
            ofHelp(setting, help.get());
        } else if (clause.verb().equals("means") && clause.lead().isEmpty() && isSaid(setting)) {
            String subject = lexicon.lowered(clause.subject());
            made.place(setting, "What does " + subject + " mean?", rest + setting.tail(), 74);
        } else if (clause.verb().matches("(?i)(?:must|should)(?: not)? be")
                && isNamed(setting)
                && answers.isQuality(rest)
                && (setting.ownSubject() || !naming.isService(setting.subject()))) {
            String subject = lexicon.lowered(setting.subject());
            inversion
                    .of(subject, clause.verb())
                    .ifPresent(turned -> made.place(setting, required(turned), rest + setting.tail(), 72));
        } else if (!setting.ownSubject() && predicate.isOrder(clause.verb()) && !verbs.isOfMany(setting)) {
            advice.of(setting);
        } else if (setting.ownSubject()
                ? isName(setting) || wide.is(clause)
                : isName(setting) && (doesThings(setting) || predicate.isPassive(clause.verb()))) {
            ofStatement(setting);
        }
    }

    /** A heading that names things which can do what its lines say: {@code Yard Gates}, but not {@code Gate types}. */
    private boolean doesThings(ObjectSetting setting) {
        String subject = setting.subject();
        String verb = setting.clause().verb().toLowerCase(Locale.ROOT);
        return !predicate.namesKinds(subject)
                || predicate.namesThings(subject) && (!lexicon.isBase(verb) || verbs.isSure(setting, verb));
    }

    private boolean isVerb(ObjectSetting setting, String word) {
        boolean helped = setting.clause().verb().matches("(?i)(?:.* )?helps?");
        return helped || lexicon.isBase(word) && lexicon.isOnlyVerb(word);
    }

    /** {@code must the pier be}: what of it is wanted. */
    private static String required(String turned) {
        return turned.matches(".*\\bnot be")
                ? "What " + turned + "?"
                : "Which requirement " + turned.replaceFirst(" be$", " meet?");
    }

    /** A noun phrase, or what a heading names: {@code Read Replica}. */
    private boolean isName(ObjectSetting setting) {
        Matcher relative = RELATIVE.matcher(setting.subject());
        // "the weight that the crane can lift": what follows the name tells which one
        boolean restricted = relative.matches()
                && Phrases.words(setting.subject()) <= MOST_DOING_WORDS
                && !Clauses.dangles(tagger.tag(setting.subject()))
                && reading.isSubject(setting.subject());
        return Clauses.isName(tagger.tag(setting.subject()), lexicon)
                || restricted && Clauses.isName(tagger.tag(relative.group("name")), lexicon)
                || !DEED.matcher(setting.subject()).matches()
                        && setting.passage().place().topic().stream().anyMatch(setting.subject()::equalsIgnoreCase);
    }

    /** {@code It helps you decide …}: what does it help you do. */
    private void ofHelp(ObjectSetting setting, Helped help) {
        boolean helps = help.asked().startsWith("help");
        if (!isName(setting) || predicate.namesKinds(setting.subject()) && !predicate.namesThings(setting.subject())) {
            return;
        }
        boolean many = Nouns.isMany(setting.subject());
        String asked =
                answers.counted(help.doing()) + " " + Auxiliary.does(many) + " " + lexicon.lowered(setting.subject())
                        + " " + help.asked() + (help.asked().endsWith("with") ? "?" : " do?");
        String doing = Phrases.bare(help.doing());
        if (Phrases.words(doing) <= MOST_DOING_WORDS && !Clauses.dangles(tagger.tag(doing)) && !answers.isLong(doing)) {
            made.place(setting, asked, doing, 74);
        }
    }

    private boolean isNamed(ObjectSetting setting) {
        return isName(setting) && !setting.subject().matches("(?i)you|we") && !predicate.gathers(setting.subject());
    }

    /** {@code No filter means all messages}: a short subject without a pronoun. */
    private boolean isSaid(ObjectSetting setting) {
        return setting.ownSubject()
                && Phrases.words(setting.subject()) <= 5
                && tagger.tag(setting.subject()).tokens().stream()
                        .noneMatch(
                                token -> token.is(Tag.PRONOUN) || token.lower().matches("this|that|these|those|it"))
                && !Clauses.dangles(tagger.tag(setting.clause().rest()));
    }

    private void ofStatement(ObjectSetting setting) {
        Clause clause = setting.clause();
        String rest = clause.rest();
        Matcher adverb = ADVERB.matcher(rest);
        String behindAdverb = adverb.find() ? rest.substring(adverb.end()) : rest;
        Optional<Asking> asking = Asking.of(clause.verb(), behindAdverb, lexicon);
        Matcher often = OFTEN.matcher(rest);
        Matcher quality = QUALITY.matcher(rest);
        Matcher basis = Predicate.BASIS.matcher(rest);
        String behind = behindAdverb.equals(rest) ? "" : " " + adverb.group("adverb");
        boolean passive = predicate.isPassive(clause.verb());
        Optional<Possession> having = Possession.of(clause);
        if (having.isPresent()) {
            ask(
                    setting,
                    having.get().word(),
                    having.get().hanging() + setting.tail(),
                    having.get().thing(),
                    70);
        } else if (CALLED.matcher(clause.verb()).matches() && setting.tail().isEmpty() && !rest.startsWith("as ")) {
            ofName(setting, rest);
        } else if (Predicate.isCausative(clause)) {
            String to = LET.matcher(clause.verb()).matches() ? " do" : " to do";
            ask(setting, "What", " " + rest + to, clause.tail().replaceFirst("(?i)^to\\s+", ""), 74);
        } else if (Predicate.isHalfCausative(clause)) {
            return;
        } else if (asking.isPresent()) {
            Asking way = asking.get().fronted(passive && !setting.tail().isEmpty());
            String hanging =
                    (behindAdverb.equals(rest) ? "" : " " + adverb.group("adverb")) + way.hanging() + setting.tail();
            ask(
                    setting,
                    way.word(),
                    hanging,
                    way.answer(),
                    answers.isTwofold(behindAdverb, passive && !clause.verb().matches("(?i).*\\bnot\\b.*|cannot.*"))
                            ? 66
                            : 72);
        } else if (FREQUENCY.matcher(behindAdverb).matches()) {
            ask(setting, "How often", setting.tail(), behindAdverb, 72);
        } else if (often.matches()) {
            ask(setting, "How often", " " + often.group("what") + setting.tail(), often.group("often"), 74);
        } else if (Predicate.isBe(clause.verb()) && quality.matches()) {
            String hanging = " " + quality.group("quality") + " " + quality.group("link") + setting.tail();
            ask(setting, "What", hanging, quality.group("what"), 72);
        } else if (basis.matches() && !Predicate.isBe(clause.verb())) {
            String link = " " + basis.group("link").toLowerCase(Locale.ROOT);
            ask(setting, "What", " " + basis.group("what") + link + setting.tail(), basis.group("on"), 73);
        } else if (!passive && Moving.is(clause.verb(), rest)) {
            ofMove(setting, rest);
        } else if (passive
                || Predicate.isBe(clause.verb())
                || OTHER_OBJECT.matcher(clause.verb()).matches()
                || AMOUNT.matcher(behindAdverb).matches()
                || tagger.tag(behindAdverb).token(0).is(Tag.PREPOSITION)) {
            return;
        } else {
            ofObject(setting, behindAdverb, behind);
        }
    }

    /** {@code Night tugs are called owls in the north}. */
    private void ofName(ObjectSetting setting, String rest) {
        int where = rest.indexOf(" in ");
        String name = where < 0 ? rest : rest.substring(0, where);
        ask(setting, "What", rest.substring(name.length()), name, 76);
    }

    /** What the verb is done to, behind its adverb. */
    private void ofObject(ObjectSetting setting, String behindAdverb, String behind) {
        String rest = setting.clause().rest();
        Matcher means = MEANS.matcher(rest);
        Matcher instead = INSTEAD.matcher(rest);
        if (instead.matches() && !MEANS.matcher(instead.group("what")).matches()) {
            ask(setting, "What", " " + instead.group("instead") + setting.tail(), instead.group("what"), 74);
        } else if (KEEPING.matcher(setting.clause().verb()).matches() || isVerb(setting, rest.split(" ")[0])) {
            // "help lift the crates", "require sort the crates": a second verb
            return;
        } else if (means.matches() && !means.group("before").isBlank() && !rest.contains("by default")) {
            if (!reading.isClosed(means.group("before"))) {
                return;
            }
            ask(setting, "How", " " + means.group("before") + setting.tail(), means.group("means"), 71);
            // what one can do with the means are many things
            if (!READER.matcher(setting.subject()).matches()) {
                ask(setting, "What", " " + means.group("means") + setting.tail(), means.group("before"), 67);
            }
        } else if (!rest.startsWith("to ")
                && !inversion.isReducedPassive(behindAdverb.split(" ")[0])) {
            ask(
                    setting,
                    "What",
                    behind + setting.tail(),
                    behindAdverb,
                    answers.isTwofold(behindAdverb, false) ? 68 : 70);
        }
    }

    private void ofMove(ObjectSetting setting, String rest) {
        Matcher moved = Moving.parts(rest);
        boolean runsOn = !setting.tail().isEmpty() && rest.contains(" and ")
                // "the crates made to order": the participle belongs to the crates
                || moved.matches() && lexicon.isParticiple(Nouns.lastWord(moved.group("what")));
        if (moved.matches() && !runsOn) {
            boolean moving = Moving.isPlacing(setting.clause().verb());
            String hanging = " " + moved.group("what") + (moving ? "" : " to") + setting.tail();
            ask(setting, moving ? "Where" : "What", hanging, (moving ? "to " : "") + moved.group("where"), 73);
        }
    }

    private void ask(ObjectSetting setting, String word, String hanging, String answer, int score) {
        String verb = setting.ownSubject()
                ? setting.clause().verb()
                : predicate.agreed(setting.subject(), setting.clause().verb());
        Matcher only = ONLY.matcher(verb);
        boolean limited = only.find();
        Optional<String> turned = inversion.of(lexicon.lowered(setting.subject()), only.replaceFirst(""));
        boolean reduced = inversion.isReducedPassive(setting.clause().verb());
        // "Labels of crates sent to the pier": the crates are sent, and all of it is one noun
        boolean inner = reduced && LINKED.matcher(setting.subject()).find();
        boolean howNot = word.equals("How") && turned.orElse("").matches(".*\\bnot\\b.*");
        if (turned.isEmpty()
                || howNot
                || inner
                || reduced
                        && !Asking.of("is based", setting.clause().rest(), lexicon)
                                .isPresent()
                || setting.isOpen(hanging)
                || WAY.matcher(answer).matches()
                || !predicate.isPassive(setting.clause().verb())
                        && VerbFrame.lacksObject(setting.clause().verb(), word, hanging)
                || word.equals("What") && frame.isTorn(setting.clause(), hanging, answer)
                || word.equals("What")
                        && !Predicate.isBe(setting.clause().verb())
                        && !OBLIGED.matcher(setting.clause().verb()).matches()
                        && !Predicate.isCausative(setting.clause())
                        && !reading.isThing(Phrases.lowered(answer))
                || POINTING_BACK.matcher(hanging).matches()
                || (turned.get() + hanging).contains("to to ")) {
            return;
        }
        String which = word.equals("What") ? answers.counted(answer) : word;
        int end = word.equals("What") ? answers.beforeManner(answer) : answer.length();
        String asked = which + " " + turned.get() + hanging + answer.substring(end) + "?";
        made.add(setting, asked, (limited ? "only " : "") + answer.substring(0, end), score);
    }
}
