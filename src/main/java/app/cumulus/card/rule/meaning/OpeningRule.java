package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Place;
import app.cumulus.card.fact.Things;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Core;
import app.cumulus.card.phrase.DefinitionQuestion;
import app.cumulus.card.phrase.Initials;
import app.cumulus.card.phrase.Meaning;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.SecondDeed;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.list.Items;
import app.cumulus.card.sentence.Continued;
import app.cumulus.card.sentence.Properties;
import app.cumulus.card.sentence.Stated;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line under a heading that says what the heading names: {@code It is a …}, {@code Allows you to …}, {@code Used for …}, {@code A crane that …}. */
public final class OpeningRule implements Rule {

    private static final int LEAST_WORDS = 2;
    private static final int LEAST_THING_WORDS = 4;
    private static final int ENOUGH_WORDS = 14;
    private static final int MOST_STARTING_WORDS = 8;
    private static final Pattern IS =
            Pattern.compile("^(?:it|this|they|these)(?:'s| is| are) (?<what>\\S.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEANS =
            Pattern.compile("^(?:it|this) means,? (?:that )?(?<what>\\S.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FEATURE = Pattern.compile(
            "^(?:an? |the )?(?:new |special |useful )?(?:feature|functionality|option|thing)(?: (?:of|in) (?:the |your )?\\S+)?,? (?:that|which) (?<what>\\p{L}+ .+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAN = Pattern.compile(
            "^(?:you|we|users?) can (?:also |just |easily )?(?<what>(?<verb>\\p{L}+) .+)$", Pattern.CASE_INSENSITIVE);
    /** {@code You can hang up a list that tells …} under "Yard List". */
    private static final Pattern GIVING = Pattern.compile(
            "(?i)(?:you|we) (?:can |must |should |just )?(?:attach|create|define|add|set|set up|write|use|put|assign|specify) (?:an?|the|your) (?:\\p{L}+ )?(?<noun>\\p{L}{3,}) (?:that|which) (?<what>\\p{L}+(?:/\\p{L}+)? [^()]+?)(?: \\([^()]*\\))?");

    private static final Pattern FOR = Pattern.compile(
            // "for night gates, crates are weighed" only says when
            "^(?:is |are )?(?:good |ideal )?for (?![^,]+,\\s*(?:\\S+ ){1,3}(?:is|are|can|cannot|must|will|should|has|have)\\b).+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PURPOSE = Pattern.compile(
            "^(?:(?:it|this|they) (?:is|are) |is |are )?(?:(?:mainly|mostly) )?used (?:to )?(?<what>(?:to|for) .+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFINING = Pattern.compile(
            "(?i)(?:(?:it|this) )?(?:allow|enable|let|provide|help|make|improve|give|offer|protect|deliver|distribute|monitor|manage|automate|simplif|collect|detect|analy[sz]e|connect|connects|encrypt|convert|transform|specif|define|determine|control|route|store|record|track|aggregate)(?:s|es|ies|y)?\\b.*");
    private static final Pattern ACTIVITY = Pattern.compile(
            "(?i)\\p{L}{2,}ing \\p{Ll}.*|.*\\b(?:with|vs|and|how|using|to|or|when|at|on|for|per|from|used|stored|by)\\b.*|.*\".*|.*[&+=?#].*|.*\\d{3,}.*");
    private static final Pattern LOOSE = Pattern.compile(
            "(?i).*(?:->|=>|\\be\\.?g\\b|\\betc\\b|\\bexample|\\blet['’]s\\b|^lets (?!you\\b|users?\\b|us\\b|the\\b|an?\\b)|\\?|\\b(?:above|below|following|here|there)\\b|!!).*");
    private static final Pattern SETTING =
            Pattern.compile("(?i)have|see|find|go|choose|get|enable|disable|configure|set|select|pick|say|think|want");
    private static final Pattern IT = Pattern.compile("^(?:it|they)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY =
            Pattern.compile("(?i).*\\b(?:solutions?|reasons?|problems?|issues?|process(?:es)?)");
    private static final Pattern GOOD_FOR = Pattern.compile(
            "(?<=\\S \\S{1,30} \\S{1,30} \\S{1,30}),? (?:(?:in order )?to (?:ensure|make sure|avoid|prevent)|such as|(?<!without )including|allowing|so that)\\b.*$");
    /** {@code For safety, the gates should be shut}: what for stands before a sentence. */
    private static final Pattern LEADING =
            Pattern.compile("(?i)[^,]*, .*\\b(?:should|must|is|are|can|will|has|have|needs?) .*");
    /** What it needs or has tells little of what it is. */
    private static final Pattern WEAK = Pattern.compile(
            "(?i)(?:requires?|uses?|needs?|includes?|supports?|runs?|has|lives?|depends?|occurs?|works?|starts?|ends?|costs?|takes?|consists?|contains?|looks?|comes?|goes|charges?|means?|lasts?)\\b.*");

    /** What comes of being so. */
    private static final Pattern RESULT = Pattern.compile("(?<=\\S \\S{2,40}), (?:and )?so (?!as\\b|that\\b).*$");

    private static final Pattern ASSURING = Pattern.compile("(?i)make sure\\b.*|let'?s\\b.*");
    private static final Pattern BOUND = Pattern.compile(
            "(?i)\\b(?:that|which|who|whose|where|for|to|of|between|as|by|dedicated|written|built|used|based)\\b|\\bin\\b.*\\b(?:or|and)\\b|(?:service|engine|database|solution|platform|tool)$");
    private static final Pattern UNSAID = Pattern.compile("[`+]");
    private static final Pattern RELATIVE = Pattern.compile("(?:\\p{L}+ )?\\p{L}+s (?:that|which) .*");
    private static final Pattern DOES = Pattern.compile("^(?:it|this|they) (?=\\p{L}+)", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final Things things;
    private final Meaning meanings;
    private final DefinitionQuestion questions;
    private final TermQuestion terms;
    private final KindLine kindLine;
    private final Aim aims;
    private final Stated stated;
    private final WordList kinds = WordList.of("kinds.txt");

    public OpeningRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
        this.things = new Things(grammar.tagger());
        this.meanings = new Meaning(grammar.lexicon(), grammar.tagger());
        this.kindLine = new KindLine(grammar);
        this.aims = new Aim(grammar);
        this.stated = new Stated(grammar.lexicon(), grammar.tagger(), grammar.parser());
        this.questions = new DefinitionQuestion(naming, grammar.lexicon());
        this.terms = new TermQuestion(grammar.lexicon(), grammar.tagger());
    }

    @Override
    public String name() {
        return "opening";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Place place = passage.place();
        boolean line = passage.block() instanceof Statement
                && !passage.heading()
                && place.titled()
                && place.leadIn().isEmpty()
                && !passage.text().endsWith(":")
                && passage.term().isEmpty();
        String name = Naming.brief(place.subject());
        if (!line || !isThing(name, place)) {
            return List.of();
        }
        List<Candidate> cards = new ArrayList<>();
        boolean first = passage.before().isEmpty();
        String before = first ? name : "";
        if (Continued.isHanging(passage.text())) {
            return cards;
        }
        for (String sentence : Sentences.of(passage.text())) {
            boolean known = Clauses.names(before, name) || Clauses.names(before, Nouns.singular(name));
            String told = RESULT.matcher(stated.told(DefinitionQuestion.said(sentence, lexicon)))
                    .replaceFirst("");
            said(passage, told, name, known, before.equals(name) && first)
                    .ifPresent(card -> addBothWays(cards, card, passage, name));
            before = sentence;
        }
        return cards;
    }

    /** The card, and the one that asks for the heading by it. */
    private void addBothWays(List<Candidate> cards, Candidate card, Passage passage, String name) {
        cards.add(card);
        String asked = card.text().question();
        Meaning.Form form = asked.endsWith(" do?")
                ? Meaning.Form.DOING
                : asked.endsWith(" used for?")
                        ? Meaning.Form.PURPOSE
                        : asked.matches("(?:In .*, w|W)hat (?:is|are) .*(?<! like| for| by)\\?")
                                ? Meaning.Form.THING
                                : Meaning.Form.NONE;
        terms.of(name, card.text().answer(), form, passage)
                .map(question -> basic(passage, CardText.of(question, name), TermQuestion.SCORE))
                .ifPresent(cards::add);
    }

    /** Whether the heading names one thing that a line can define, and the subject is the heading's. */
    private boolean isThing(String name, Place place) {
        String heading = Naming.brief(place.heading());
        return naming.usable(name)
                && naming.isName(name)
                && Clauses.names(name, heading)
                && (Character.isUpperCase(name.charAt(0))
                        || naming.isService(name)
                        || name.indexOf(' ') < 0 && !lexicon.isCommon(name))
                && !naming.isAdjective(name)
                && !EMPTY.matcher(name).matches()
                && !ACTIVITY.matcher(name).matches();
    }

    private boolean isKinds(String name) {
        return Nouns.isPlural(name) && kinds.has(Nouns.lastWord(name));
    }

    private Optional<Candidate> said(Passage passage, String said, String name, boolean known, boolean first) {
        if (LOOSE.matcher(said).matches() || SettingRule.isOrder(said) && !Clauses.names(said, name)) {
            return Optional.empty();
        }
        Place around = passage.place().around();
        Matcher means = MEANS.matcher(said);
        if (means.matches() && known) {
            return card(passage, "What does " + name + " mean?", means.group("what"), 79);
        }
        Matcher purpose = PURPOSE.matcher(said);
        if (purpose.matches() && isOnly(passage, PURPOSE)) {
            String what = SecondDeed.before(purpose.group("what"), lexicon);
            return asked(passage, name, "used " + what, Meaning.Form.PURPOSE, around, 77);
        }
        Matcher is = IS.matcher(said);
        boolean starts = passage.text().toLowerCase(Locale.ROOT).contains(said.toLowerCase(Locale.ROOT))
                && DefinitionQuestion.said(Sentences.of(passage.text()).get(0), lexicon)
                        .equals(said);
        if (is.matches() && (known || starts && IT.matcher(said).find())) {
            return defined(passage, name, is.group("what"), around);
        }
        boolean told =
                kindLine.is(said, name) && !isRow(passage, said, name) && (first || kindLine.isLater(passage, said));
        if (!(first || told)
                || isKinds(name) && !told && !RELATIVE.matcher(said).matches()
                || lexicon.isCommon(name) && !told) {
            return Optional.empty();
        }
        return first ? opened(passage, said, name, around) : asked(passage, name, said, Meaning.Form.THING, around, 75);
    }

    /** {@code It is a crane}, {@code It's a feature that lifts parcels}. */
    private Optional<Candidate> defined(Passage passage, String name, String what, Place around) {
        Matcher feature = FEATURE.matcher(what);
        boolean does = feature.matches()
                && lexicon.verbBase(feature.group("what").replaceFirst(" .*", ""))
                        .isPresent();
        String meaning = does ? feature.group("what") : what;
        Meaning.Form form = does ? Meaning.Form.DOING : meanings.form(meaning);
        if (form == Meaning.Form.THING && !meanings.isDefining(meaning)) {
            return Optional.empty();
        }
        return switch (form) {
            case DOING, THING, AGENT, PLACE, LIKE -> asked(passage, name, meaning, form, around, 79);
            case PURPOSE, MEANS, HOW, VALUE, FORMULA, NONE -> Optional.empty();
        };
    }

    /** The first line, without a pronoun for the heading. */
    private Optional<Candidate> opened(Passage passage, String said, String name, Place around) {
        boolean explained = passage.place().explained();
        Matcher giving = GIVING.matcher(said);
        if (giving.matches()
                && name.toLowerCase(Locale.ROOT)
                        .endsWith(" " + giving.group("noun").toLowerCase(Locale.ROOT))
                && lexicon.verbBase(giving.group("what").replaceFirst("[ /].*", ""))
                        .isPresent()) {
            return card(
                    passage,
                    "What " + Auxiliary.does(Nouns.isPlural(name)) + " " + name + " do?",
                    giving.group("what"),
                    75);
        }
        Matcher can = CAN.matcher(said);
        if (can.matches()) {
            return explained || said.indexOf('`') >= 0 ? Optional.empty() : able(passage, name, can);
        }
        String does = DOES.matcher(said).replaceFirst("");
        Meaning.Form form = meanings.form(does, name);
        boolean order = !isThird(does)
                && (passage.place().topic().size() < 2 || ASSURING.matcher(does).matches());
        boolean telling = DEFINING.matcher(said).matches() && !order
                || isThird(does) && !WEAK.matcher(does).matches() && !othersDo(passage) && !explained;
        if (form == Meaning.Form.DOING && telling && things.isThing(name)) {
            // what exactly it allows or provides is the better question, where another rule finds it
            return asked(passage, name, does, form, around, 70);
        }
        if (explained) {
            return Optional.empty();
        }
        if (FOR.matcher(said).matches() && !LEADING.matcher(said).matches()) {
            return card(
                    passage,
                    "What " + Auxiliary.is(Nouns.isPlural(name)) + " " + name + " for?",
                    said.replaceFirst("(?i)^.*?\\bfor ", "for "),
                    76);
        }
        Optional<String> aim = aims.of(said);
        if (aim.isPresent()) {
            return asked(passage, name, aim.get(), Meaning.Form.PURPOSE, around, 75);
        }
        boolean thing = form == Meaning.Form.THING
                && meanings.isDefining(said)
                && (Phrases.words(said) >= LEAST_THING_WORDS || isNamed(said) || isBareKind(said, name))
                && (kindLine.is(said)
                        || Items.of(said, tagger).isEmpty()
                                && Properties.of(said, tagger).isEmpty())
                && !isRow(passage, said, name)
                && !UNSAID.matcher(said).find();
        return thing ? asked(passage, name, said, form, around, 76) : Optional.empty();
    }

    private Optional<Candidate> able(Passage passage, String name, Matcher can) {
        boolean sets = SETTING.matcher(can.group("verb")).matches()
                || lexicon.isTalk(can.group("verb"))
                || lexicon.verbBase(can.group("verb")).isEmpty();
        return sets
                        || Naming.sharesWord(name, can.group("what"))
                        || passage.place().topic().size() < 2
                ? Optional.empty()
                : card(passage, "What can you do with " + name + "?", can.group("what"), 74);
    }

    /** A noun phrase among others of its kind is an item of a list; one that tells its kind is none where the next one does not. */
    private boolean isRow(Passage passage, String said, String name) {
        boolean article = said.matches("(?i)(?:an?|the|one) .*");
        boolean kind = kindLine.is(said, name);
        boolean bound = BOUND.matcher(said).find() && said.indexOf(',') < 0 || kind && kindLine.isBound(said);
        boolean next = passage.following().stream()
                .limit(1)
                .anyMatch(block -> block instanceof Statement statement
                        && statement.children().isEmpty()
                        && !statement.text().matches("(?i)(?:an?|the) .*")
                        && meanings.form(statement.text()) == Meaning.Form.THING
                        && (!kind || kindLine.is(statement.text())));
        return !article && (!bound || next);
    }

    /** {@code Tar lamp} under "Night Light": its kind in two or three words, not its name spelled out. */
    private boolean isBareKind(String said, String name) {
        return kindLine.is(said, name)
                && !Nouns.isPlural(name)
                && !Initials.are(name, said)
                && !kinds.has(Nouns.lastWord(name).toLowerCase(Locale.ROOT))
                && said.indexOf(" per ") < 0;
    }

    /** {@code Harbour as a Service}: in capitals, few words are enough. */
    private static boolean isNamed(String said) {
        return said.matches("\\p{Lu}\\p{Ll}+ (?:as|of|for) (?:an? )?\\p{Lu}\\p{Ll}+");
    }

    private boolean isThird(String does) {
        Sentence words = tagger.tag(does);
        return words.token(0).lower().endsWith("s") && !words.token(0).lower().endsWith("ss");
    }

    /** Whether lines beside it say more of what the thing does: then the question has several answers. */
    private boolean othersDo(Passage passage) {
        return passage.following().stream()
                .limit(4)
                .filter(Statement.class::isInstance)
                .map(block -> DOES.matcher(((Statement) block).text()).replaceFirst(""))
                .anyMatch(text -> meanings.form(text) == Meaning.Form.DOING && isThird(text));
    }

    private static boolean isOnly(Passage passage, Pattern pattern) {
        List<Block> beside = new ArrayList<>(passage.before());
        beside.addAll(passage.following());
        return beside.stream()
                .noneMatch(block -> block instanceof Statement statement
                        && pattern.matcher(statement.text()).matches());
    }

    /** Without what it is good for, where the whole is too long to recall. */
    private static String shortened(String said) {
        return Phrases.words(said) > ENOUGH_WORDS ? GOOD_FOR.matcher(said).replaceFirst("") : said;
    }

    /** What must not point backwards: further on, {@code this period} is one that the answer has named. */
    private static String start(String answer) {
        String[] words = answer.split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, MOST_STARTING_WORDS)));
    }

    private Optional<Candidate> asked(
            Passage passage, String name, String said, Meaning.Form form, Place around, int score) {
        String meaning = DefinitionQuestion.cut(said);
        return questions
                .of(name, meaning, form, around)
                .flatMap(asked -> card(
                        passage,
                        // a heading in one word of two is seldom a call: it is asked what it is, not what it is for
                        form == Meaning.Form.THING ? asked.question().replaceFirst(" for\\?$", "?") : asked.question(),
                        asked.answer(),
                        Core.rest(said),
                        score));
    }

    private Optional<Candidate> card(Passage passage, String question, String said, int score) {
        return card(passage, question, DefinitionQuestion.cut(said), Core.rest(said), score);
    }

    private Optional<Candidate> card(Passage passage, String question, String said, String rest, int score) {
        Core core = Core.of(Phrases.capitalised(shortened(said))).with(rest);
        String answer = core.first();
        int words = Phrases.words(answer);
        return words < LEAST_WORDS || !Core.isShort(answer) || Clauses.dangles(tagger.tag(start(answer)))
                ? Optional.empty()
                : Optional.of(basic(passage, CardText.of(question, answer).withExtra(core.more()), score));
    }
}
