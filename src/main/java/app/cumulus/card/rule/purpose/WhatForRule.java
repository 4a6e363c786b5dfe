package app.cumulus.card.rule.purpose;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Misread;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code You can paint the crates to tell them apart}: what for. */
public final class WhatForRule extends SentenceRule {

    private static final int SCORE = 68;
    private static final int LEAST_AIM_WORDS = 3;
    private static final int MOST_AIM_WORDS = 12;
    private static final int MOST_DEED_WORDS = 12;
    private static final Pattern AIM = Pattern.compile(
            "(?i)(?:in order )?to (?!(?:be|have|the|an?|your|all|any|each|every|its|their|one|another|both)\\b)\\p{L}{3,}\\b.*");
    private static final Pattern READER = Pattern.compile("(?i)(?:you|we|users?|yo|yuo)");

    /** What stands behind these verbs is no purpose but the deed itself: {@code helps you to lift}. */
    private static final Pattern LINKING = Pattern.compile(
            "(?i)(?:allow|enable|enforce|force|want|need|try|help|have|require|ask|tell|let|cause|permit|lead|use|like|make|get|take|go|come|say|see|seem|continue|start|begin|fail|decide|prefer|plan|expect|remember|forget|learn|attempt|choose|wait|happen|cost|configure|set|pay|be|is|are|was|consist|do|has|provide|offer|give|grant|contain|include|keep|invite|direct|advise|remind|train|identify|find|hold|serve|mean)");

    /** {@code a way to lift crates}, {@code permission to lift}: what follows belongs to the noun. */
    private static final Pattern OPEN_NOUN = Pattern.compile(
            "(?i)(?:.*\\s)?(?:ways?|methods?|means|permissions?|rights?|abilit(?:y|ies)|capabilit(?:y|ies)|options?|chances?|signals?|attempts?|access|needs?|reasons?|time|request|actions?|support|tools?|service|system|freedom|power|authority|costs?|prices?|fees?|charges?)(?: \\([^()]*\\))?");

    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whose", "where", "when");
    private static final Pattern MODAL = Pattern.compile(
            "(?i)(?<modal>can|could|may|must|should|have to|need to) (?:also |just |then |now )?(?<deed>.+)");

    /** {@code Gates must be locked}: all of the deed. */
    private static final Pattern TO_BE_DONE = Pattern.compile(
            "(?i)(?:must|should|needs? to|ha(?:s|ve) to) be (?:\\p{L}+ly )?(?!given|granted)\\p{L}+(?:ed|en|set)");
    /** {@code a rope to hang it on}: which rope. */
    private static final Pattern OPEN_END =
            Pattern.compile("(?i).* (?:on|in|to|from|with|by|for|at|into|onto|through)");

    private static final Pattern REVERSE = Pattern.compile(
            "(?i),? (?:but |and )?not (?:the )?(?:in )?(?:reversed?|vice[ -]versa|the other way (?:a)?round|the opposite|opposite)$");

    /** {@code does not need a key to open it}: that is no purpose of what is not so. */
    private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:not|cannot|never|no longer)\\b|n['’]t\\b");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Inversion inversion;
    private final Reading reading;
    private final Misread misread;

    public WhatForRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.inversion = grammar.inversion();
        this.reading = grammar.reading();
        this.misread = grammar.misread();
    }

    @Override
    public String name() {
        return "what-for";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        Matcher reverse = REVERSE.matcher(said.sentence().text());
        if (reverse.find()) {
            return ofSentence(passage, said.without(reverse.group(), tagger));
        }
        return parser.parse(said.sentence())
                .map(WhatForRule::aimed)
                .filter(clause -> clause.tailKind() == LinkKind.PURPOSE
                        && AIM.matcher(clause.tail()).matches()
                        && !misread.is(passage, clause)
                        && reading.isWhole(clause))
                .flatMap(clause -> ofClause(passage, said, clause));
    }

    /** {@code Gates must be locked to keep the crates dry}: behind what is to be done stands what for. */
    private static Clause aimed(Clause clause) {
        boolean aim = clause.tail().isEmpty()
                && TO_BE_DONE.matcher(clause.verb()).matches()
                && AIM.matcher(clause.rest()).matches();
        return aim
                ? new Clause(
                        clause.lead(),
                        clause.leadKind(),
                        clause.subject(),
                        clause.verb(),
                        "",
                        clause.rest(),
                        LinkKind.PURPOSE)
                : clause;
    }

    private Optional<Candidate> ofClause(Passage passage, Said said, Clause clause) {
        String subject = clause.subject().isEmpty() ? said.label() : clause.subject();
        String verb =
                clause.verb().substring(clause.verb().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String aim = Phrases.bare(clause.tail());
        int words = Phrases.words(aim);
        boolean fit = (isOneThing(clause.rest())
                        || clause.rest().isEmpty()
                                && TO_BE_DONE.matcher(clause.verb()).matches())
                && !DENIED.matcher(clause.verb()).find()
                && (!clause.subject().isEmpty()
                        || Nouns.isPlural(subject)
                        || verb.endsWith("s")
                        || clause.verb().contains(" "))
                && !LINKING.matcher(lexicon.verbBase(verb).orElse(verb)).matches()
                && words >= LEAST_AIM_WORDS
                && !OPEN_END.matcher(aim).matches()
                && words <= MOST_AIM_WORDS
                && Phrases.words(clause.main()) <= MOST_DEED_WORDS
                && tagger.tag(aim).tokens().stream().anyMatch(token -> token.is(Tag.NOUN))
                && !Clauses.points(tagger.tag(aim));
        Optional<String> asked = fit ? asked(subject, clause) : Optional.empty();
        String lead = clause.lead().isEmpty() ? "" : Phrases.capitalised(clause.lead()) + ", ";
        return asked.map(question -> lead + (lead.isEmpty() ? question : Phrases.lowered(question)))
                .filter(question -> !Clauses.dangles(tagger.tag(question)))
                .map(question -> basic(
                        passage,
                        CardText.of(question, Phrases.capitalised(aim)),
                        said.sentence().text(),
                        SCORE));
    }

    /** Nothing in it that the purpose could belong to instead: {@code the crates that you want}. */
    private boolean isOneThing(String rest) {
        return !rest.isEmpty()
                && !OPEN_NOUN.matcher(rest).matches()
                && isPlain(tagger.tag(rest).tokens());
    }

    private static boolean isPlain(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            // "the incoming crates"
            boolean quality = word.is(Tag.VERB)
                    && i + 1 < words.size()
                    && words.get(i + 1).is(Tag.NOUN);
            if (word.is(Tag.VERB) && !quality
                    || word.is(Tag.AUXILIARY)
                    || word.is(Tag.PRONOUN) && !word.lower().matches(".+sel(?:f|ves)")
                    || RELATIVE.contains(word.lower())) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> asked(String subject, Clause clause) {
        String rest = clause.rest().isEmpty() ? "?" : " " + Phrases.bare(clause.rest()) + "?";
        if (READER.matcher(subject).matches()) {
            Matcher modal = MODAL.matcher(clause.verb());
            if (!modal.matches()) {
                return Optional.empty();
            }
            String deed = modal.group("deed") + rest;
            return Optional.of(
                    switch (modal.group("modal").toLowerCase(Locale.ROOT)) {
                        case "must", "have to", "need to" -> "Why must you " + deed;
                        case "should" -> "Why should you " + deed;
                        default -> "For what purpose can you " + deed;
                    });
        }
        return Clauses.isName(tagger.tag(Brackets.without(subject)), lexicon)
                ? inversion
                        .of(lexicon.lowered(subject), clause.verb())
                        .map(turned -> "For what purpose " + turned + rest)
                : Optional.empty();
    }
}
