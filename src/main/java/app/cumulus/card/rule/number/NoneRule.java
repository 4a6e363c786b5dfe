package app.cumulus.card.rule.number;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Subjects;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code No weight limit}, {@code no storage fees}: asks what limit or charge there is; there is none. */
public final class NoneRule implements Rule {

    private static final int SCORE = 73;
    private static final int MOST_WORDS = 7;
    private static final Pattern NONE = Pattern.compile(
            "(?i)(?:and |but )?(?:(?:there (?:is|are)|has|have|with) )?no (?:any )?(?<what>(?:[\\p{L}\\d/-]+ ){0,4}?(?<head>limits?|limitations?|restrictions?|charges?|fees?|costs?|quotas?|maximum|minimum))(?<of> (?:on|for) (?!how\\b|\\p{Lu}{2,4}$|you\\b)[^,;()]+)?");
    private static final Pattern LITTLE = Pattern.compile(
            "(?i)(?:with )?no (?:any )?(?<what>(?:[\\p{L}-]+ ){0,2}(?:downtime|data loss|overhead|latency|delay))");
    private static final Pattern NEEDLESS = Pattern.compile(
            "(?i)no (?:any )?(?<what>(?!need|longer|more)[\\p{L}-]+(?: [\\p{L}-]+){0,3}?)(?: (?:is|are))? (?<how>needed|need|required|necessary)");
    /** {@code No need to count the crates by hand}: what the reader is spared. */
    private static final Pattern SPARED = Pattern.compile(
            "(?i)(?:there(?: is|'s|’s) |so )?no need to (?<verb>\\p{L}+) (?<what>(?!.*\\b(?:and|or|but|as|like|because|since|if|when|so|to)\\b)[\\p{L}\\d/'’-]+(?: [\\p{L}\\d/'’-]+){0,4}?)(?<how> (?:by|for|in|on|from|with|before|beforehand|manually|yourself) ?[\\p{L} ]*)?");
    /** What a learner is spared, or everybody. */
    private static final Pattern OF_LEARNER = Pattern.compile(
            "(?i)(?:know|learn|remember|memori[sz]e|worry|care|read|see|understand|think|have|be|do|go|pay)");

    private static final Pattern NOTHING =
            Pattern.compile("(?i)(?:any|every|some|no)?(?:thing|it|them|this|that|these)\\b.*");

    /** {@code Mooring is free of charge while it rains}: what it costs; {@code First 5 crates are free}: how many are. */
    private static final Pattern FREE = Pattern.compile(
            "(?i)(?:(?<who>[^,:;()]{2,50}?) )?(?:(?:is|are) (?:completely |always |totally )?free(?: of (?:charge|cost))?|(?:is|are|comes?|available|provided|included)(?: available| provided| included)? (?:at|with|for) no (?:additional |extra )?(?:charge|cost|fee)s?|free of (?:charge|cost))(?<when> (?:while|when|if|within|during|as long as) [^,;:()]{3,60})?");

    private static final Pattern CHARGELESS = Pattern.compile(
            "(?i)(?:there (?:is|are)|there's) no (?<more>additional |extra )?(?:charge|cost|fee)s? (?:for|to) (?<who>[^,;:()]{3,60})");
    private static final Pattern FIRST_FREE = Pattern.compile(
            "(?i)(?:the )?first (?<count>\\d[\\d.,]*(?: (?:million|billion|thousand)s?)?) ?(?<what>\\p{L}[\\p{L}\\d -]{1,40}?)(?<each> (?:per|each|every|an?) [\\p{L} ]{3,20})? (?:is|are) free(?: of charge)?(?<last> (?:per|each|every|an?) [\\p{L} ]{3,20})?");

    private static final Pattern SERVERLESS = Pattern.compile(
            "(?i)(?:(?:it|this) is )?(?:(?:a |fully |completely |totally |entirely )*)serverless(?: service)?(?: \\([^()]*\\))?|no servers? to (?:manage|provision|maintain|run)");
    /** {@code (so the gate stays shut)}: another thing is said of it; {@code (but it is slow)} is the price of it. */
    private static final Pattern ADDED = Pattern.compile(
            "(?i)(?<=\\b(?:needed|need|required|necessary)) \\((?:so|because|(?<but>but [^().;,]+))\\b[^()]*\\)$");

    private static final Pattern EXAMPLE = Pattern.compile("(?i) (?:e\\.?g|for example|such as)\\b.*");

    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?|your|any) ");
    private static final Pattern PRONOUN = Pattern.compile("(?i)(?:it|they|this|these|that|which)(?: \\p{L}+)?");
    private static final Pattern COUNTED = Pattern.compile("(?:^| )\\d");
    private static final Pattern UNIT = Pattern.compile("(?i)(?:[kmgtp]b|minutes?|hours?|days?|months?|years?)");
    private static final Pattern EXTRA = Pattern.compile("(?i)\\b(?:additional|extra)\\b");
    private static final Pattern PIECE = Pattern.compile("[.,;]\\s+|\\s+\\|\\s+|\\s+[-–]\\s+");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final Wording wording;
    private final Subjects subjects;

    public NoneRule(Grammar grammar) {
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.wording = grammar.wording();
        this.subjects = new Subjects(grammar.lexicon(), grammar.tagger(), new ClauseParser(grammar.lexicon()));
    }

    @Override
    public String name() {
        return "none";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        Optional<Term> term = passage.term().filter(found -> !found.isLabel());
        String subject =
                Naming.brief(term.map(Term::name).orElse(passage.place().subject()));
        List<Candidate> cards = new ArrayList<>();
        if (SERVERLESS.matcher(Phrases.bare(passage.text())).matches()
                && passage.place().titled()
                && naming.usable(subject)
                && naming.isName(subject)
                && !Naming.sharesWord("server history", subject)) {
            String asked = "Which servers must you manage for " + subject + "?";
            return wording.of(passage, List.of(basic(passage, CardText.of(asked, "None (serverless)"), SCORE)));
        }
        String whole = Tidying.of(term.map(Term::meaning).orElse(passage.text()));
        Matcher added = ADDED.matcher(whole);
        String price = added.find() && added.group("but") != null
                ? " (" + EXAMPLE.matcher(added.group("but")).replaceFirst("").strip() + ")"
                : "";
        String text = added.replaceFirst("");
        String told = "";
        for (String piece : PIECE.split(text)) {
            // "Night crane always turns. No extra fee": none for the night crane
            subject = subjects.meant(told, "it").orElse(subject);
            told = piece;
            other(passage, Phrases.bare(piece), subject, price).ifPresent(cards::add);
            free(passage, Phrases.bare(piece), subject).ifPresent(cards::add);
            Matcher none = NONE.matcher(Phrases.bare(piece));
            if (none.matches() && naming.usable(subject) && isNoun(none.group("what"))) {
                asked(none, subject)
                        .map(question ->
                                basic(passage, CardText.of(question, answer(none.group("head"))), piece, SCORE))
                        .ifPresent(cards::add);
            }
        }
        return wording.of(passage, cards);
    }

    /** What is not needed, at which price, and how little time is lost. */
    private Optional<Candidate> other(Passage passage, String piece, String subject, String price) {
        Matcher little = LITTLE.matcher(piece);
        Matcher needless = NEEDLESS.matcher(piece);
        if (!naming.usable(subject)) {
            return Optional.empty();
        }
        if (little.matches() && isNoun(little.group("what")) && !Clauses.names(little.group("what"), subject)) {
            String does = Nouns.isMany(subject) ? " do " : " does ";
            String asked = "How much " + Phrases.lowered(little.group("what")) + does + subject + " have?";
            return Optional.of(basic(passage, CardText.of(asked, "None"), piece, 80));
        }
        Matcher spared = SPARED.matcher(piece);
        if (spared.matches() && isSpared(spared, subject)) {
            String how = spared.group("how") == null ? "" : spared.group("how").stripTrailing();
            String asked = "What do you not need to " + spared.group("verb").toLowerCase(Locale.ROOT) + how + " with "
                    + subject + "?";
            return Optional.of(
                    basic(passage, CardText.of(asked, Phrases.capitalised(spared.group("what"))), piece, SCORE));
        }
        // "By the hour" of "Crate capacity by the hour": no capacity plan is needed there
        String heading = passage.place().heading();
        String of = subject.startsWith(heading + " ") && Naming.sharesWord(piece, subject) ? heading : subject;
        if (needless.matches()
                && isNoun(needless.group("what"))
                && !Naming.sharesWord(needless.group("what"), of)
                && Phrases.words(needless.group("what")) > 1) {
            String how = needless.group("how").toLowerCase(Locale.ROOT);
            String asked = "What is not " + (how.equals("need") ? "needed" : how) + " with " + of + "?";
            return Optional.of(basic(
                    passage, CardText.of(asked, Phrases.capitalised(needless.group("what")) + price), piece, SCORE));
        }
        return Optional.empty();
    }

    /** What costs nothing, and how much of it. */
    private Optional<Candidate> free(Passage passage, String piece, String subject) {
        Matcher first = FIRST_FREE.matcher(piece);
        if (first.matches()) {
            String each = first.group("each") == null ? first.group("last") : first.group("each");
            boolean named = naming.usable(subject) && !Naming.sharesWord(piece, subject);
            String of = named ? "In " + subject + ", how" : "How";
            if (!named && UNIT.matcher(first.group("what")).matches()) {
                return Optional.empty();
            }
            String asked = of + " many " + first.group("what") + " are free" + (each == null ? "" : each) + "?";
            return Optional.of(basic(passage, CardText.of(asked, "The first " + first.group("count")), piece, 85));
        }
        Matcher free = FREE.matcher(piece);
        Matcher chargeless = CHARGELESS.matcher(piece);
        if (chargeless.matches()) {
            return cost(passage, piece, chargeless.group("who"), "", chargeless.group("more") != null);
        }
        return free.matches()
                ? cost(
                        passage,
                        piece,
                        free.group("who") == null
                                        || PRONOUN.matcher(free.group("who")).matches()
                                ? subject
                                : free.group("who"),
                        free.group("when") == null ? "" : free.group("when"),
                        EXTRA.matcher(piece).find())
                : Optional.empty();
    }

    private Optional<Candidate> cost(Passage passage, String piece, String who, String when, boolean extra) {
        String bare = ARTICLE.matcher(who).replaceFirst("");
        Sentence words = tagger.tag(who);
        boolean fit = naming.usable(bare)
                && !COUNTED.matcher(who).find()
                && Phrases.words(who) <= MOST_WORDS
                && words.tokens().stream().noneMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN))
                && words.token(words.size() - 1).tag().isContent();
        String does = Auxiliary.does(
                        Nouns.isPlural(Nouns.head(bare)) && Nouns.head(bare).endsWith("s")) + " ";
        String asked = "How much " + (extra ? "extra " : "") + does + lexicon.lowered(who) + " cost" + when + "?";
        return fit
                ? Optional.of(basic(passage, CardText.of(asked, extra ? "Nothing" : "Nothing (free)"), piece, 76))
                : Optional.empty();
    }

    private boolean isSpared(Matcher spared, String subject) {
        String what = spared.group("what");
        return lexicon.isBase(spared.group("verb").toLowerCase(Locale.ROOT))
                && !OF_LEARNER.matcher(spared.group("verb")).matches()
                && !NOTHING.matcher(what).matches()
                && naming.isNounPhrase(ARTICLE.matcher(what).replaceFirst(""))
                && !Naming.sharesWord(Nouns.lastWord(what), subject);
    }

    private boolean isNoun(String what) {
        Sentence words = tagger.tag(what);
        return words.tokens().stream()
                .allMatch(token -> token.tag().isContent()
                        || token.is(Tag.VERB)
                        || token.text().matches("[/-]"));
    }

    private static Optional<String> asked(Matcher none, String subject) {
        String of = none.group("of") == null ? "" : Phrases.bare(none.group("of"));
        String what = none.group("what");
        if (Phrases.words(of) > MOST_WORDS || of.isEmpty() && what.equalsIgnoreCase(none.group("head"))) {
            return Optional.empty();
        }
        String whole = what + " " + of;
        String does = Nouns.isMany(subject) ? " do " : " does ";
        return Clauses.names(whole, subject)
                ? Optional.empty()
                : Optional.of("What " + what + does + subject + " have" + (of.isEmpty() ? "" : " " + of) + "?");
    }

    private static String answer(String head) {
        return head.toLowerCase(Locale.ROOT).startsWith("limit") ? "None (unlimited)" : "None";
    }
}
