package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.SecondDeed;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A short line without a verb of its own under a name tells something of it: {@code No refunds}, {@code Pay per hour}, {@code 1 GB - 16 TB}. */
public final class FragmentRule implements Rule {

    private static final int MOST_WORDS = 14;
    private static final int MOST_QUALITIES = 4;
    private static final int MOST_NAME_WORDS = 5;

    private static final Pattern PAY = Pattern.compile(
            "^(?:you )?(?<only>only )?pay (?<just>only )?(?<how>for|per|by) (?<what>[^:,;]+(?=$)|what you use(?=, ))(?:, .*)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINKED = Pattern.compile("\\b(?:through|by|in|into|to|from|of|with|on)$");
    /** {@code SealCrate API}. */
    private static final Pattern CALL = Pattern.compile(
            "`?(?<name>\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)+)`? (?<kind>API|command|permission|header|metric|parameter)(?: call)?");

    private static final Pattern PURPOSE = Pattern.compile(
            "^(?:(?:is )?used (?<used>to|for)|(?:in order )?(?<to>to)) (?<what>\\p{L}[^:;?]+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE = Pattern.compile(
            "^(?:there is |has )?no (?:any )?(?<what>\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*){0,2}?)(?<rest> \\([^()]*\\)| (?:for|in|on|during|between|across|with|of) [^,;:]+)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_NONE = Pattern.compile(
            "(?:need|matter|more|longer|idea|problem|worry|one|thing|way|sense)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile("(?<amount>\\d[\\d,.]*\\s?\\p{L}+)\\)?$");
    private static final Pattern RANGE = Pattern.compile(
            "^(?:size:? |from )?(?<range>\\d[\\d.]* ?(?<unit>[KMGTP]i?[Bb]) ?(?:-|–|to) ?\\d[\\d.]* ?[KMGTP]i?[Bb])(?: \\(default:? (?<default>\\d[\\d.]*(?: ?[KMGTP]i?B)?)\\))?$");
    private static final Pattern BASED =
            Pattern.compile("^(?:is )?based on (?<what>\\S+(?: \\S+){0,9})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMER = Pattern.compile(
            "^(?<when>formerly|previously|also known as|aka|a\\.k\\.a\\.?)(?: called| known as| named)? (?<what>\\S+(?: \\S+){0,4})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_FOR =
            Pattern.compile("^only for (?<what>\\S+(?: \\S+){0,5})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:api|port|protocol|header|command|permission|format|engine|language|algorithm|encryption|url|role|policy|version)");
    private static final Pattern QUALITY = Pattern.compile(
            "(?i)(?:(?:very|fully|highly|totally|more|less|easily|totally) )?(?:low|lower|lowest|high|higher|highest|better|best|good|great|fast|faster|minimal|reduced|cheap|cheaper) \\p{L}[\\p{L}/-]*(?: \\p{L}+)?|(?:(?:very|more|less|all|\\p{L}+ly) )?(?:cost[- ]effective|serverless|managed|secure|private|public|scalable|durable|elastic|fast|cheap|slow|expensive|simple|reliable|stateless|stateful|available|resilient|customizable|flexible|persistent|ephemeral|temporary|regional|global|immutable|synchronous|asynchronous|continuous|ordered|free|automated|encrypted)|no (?!need|more|longer|one)\\p{L}+|(?:0|zero|double|half|twice the|\\d+(?:\\.\\d+)?%|\\d+(?:\\.\\d+)?) (?:downtime|capacity|costs?|price|durability|availability|latency|redundancy|performance|throughput|overhead)|(?:quick|fast|easy|instant|automatic|slow|manual) \\p{L}+(?: (?:if|in case of|on) (?:an? )?(?:issues?|failures?|errors?))?");
    private static final Pattern FOR_USE = Pattern.compile("(?i)(?:good|great|ideal|best|perfect|suitable) for .*");
    private static final Pattern TELLING =
            Pattern.compile("(?i).*[\\s-].*|serverless|stateless|stateful|immutable|ephemeral");
    private static final Pattern LOOSE_END = Pattern.compile(
            "(?i).*\\b(?:stale|upfront|front|done|available|possible|required|needed|\\p{L}+(?:ed|ly))");
    private static final Pattern ORDINARY = Pattern.compile("\\p{Ll}+");
    private static final Pattern AND = Pattern.compile(",\\s*(?:and |& ?)?|\\s(?:and|&)\\s");
    private static final Pattern USES = Pattern.compile(
            "(?i).*\\b(?:desktops|workloads|backups|archives|volumes|analytics|websites|warehousing|environments)$");
    private static final Pattern ACTIVITY =
            Pattern.compile("(?i)\\p{L}{2,}ing\\b.*|.*\\b(?:with|vs|and|or|how|using|to)\\b.*|.*[&+=].*");
    private static final Pattern ET_CETERA = Pattern.compile("(?i)[,/]?\\s*(?:and )?\\betc\\b\\.?$|,? for example$");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final WordList kinds = WordList.of("kinds.txt");

    public FragmentRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "fragment";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String subject = Naming.brief(passage.place().subject());
        String text = ET_CETERA.matcher(Phrases.bare(passage.text())).replaceFirst("");
        boolean leaf = passage.isStatement()
                && passage.block() instanceof Statement
                && passage.children().isEmpty()
                && passage.place().leadIn().isEmpty();
        if (!leaf || Phrases.words(text) > MOST_WORDS || !passage.place().titled() || !speaks(subject)) {
            return List.of();
        }
        Optional<Term> term = RANGE.matcher(text).matches() ? Optional.empty() : Term.of(text);
        return term.isPresent() ? labelled(passage, subject, term.get()) : fragment(passage, subject, text);
    }

    /** Whether lines below can be about it: a thing, not an activity and not a kind of which members follow. */
    private boolean speaks(String subject) {
        return naming.usable(subject)
                && naming.isName(subject)
                && !naming.isAdjective(subject)
                && !(ORDINARY.matcher(subject).matches() && !naming.isService(subject))
                && !ACTIVITY.matcher(subject).matches()
                && !(Nouns.isPlural(subject) && kinds.has(Nouns.lastWord(subject)))
                && !(Phrases.words(subject) == 1 && lexicon.isCommon(subject));
    }

    private List<Candidate> labelled(Passage passage, String subject, Term term) {
        boolean single = LABELLED.matcher(term.name()).matches()
                && Phrases.words(term.meaning()) == 1
                && term.meaning().chars().filter(Character::isLetter).count() > 2;
        return single
                ? List.of(asked(
                        passage,
                        "Which " + lexicon.lowered(shouted(term.name())) + " does " + subject + " use?",
                        term.meaning()))
                : List.of();
    }

    private static String shouted(String name) {
        return name.length() <= 3 ? name.toUpperCase(Locale.ROOT) : name;
    }

    private List<Candidate> fragment(Passage passage, String subject, String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return ranged(passage, subject, range);
        }
        Matcher former = FORMER.matcher(text);
        if (former.matches()) {
            boolean past = former.group("when").toLowerCase(Locale.ROOT).matches("formerly|previously");
            return List.of(asked(
                    passage,
                    past ? "What was " + subject + " called before?" : "What is another name of " + subject + "?",
                    former.group("what")));
        }
        Matcher pay = PAY.matcher(text);
        if (pay.matches()) {
            boolean only = pay.group("only") != null || pay.group("just") != null;
            boolean per = !pay.group("how").equalsIgnoreCase("for");
            return List.of(asked(
                    passage,
                    (per ? "How do you pay in " : "What do you pay for in ") + subject + "?",
                    (only ? "Only " : "")
                            + (per ? (only ? "per " : "Per ") : "")
                            + withoutName(pay.group("what"), subject)));
        }
        Matcher call = CALL.matcher(text);
        if (call.matches() && alone(passage, CALL)) {
            return List.of(
                    asked(passage, "Which " + call.group("kind") + " does " + subject + " use?", call.group("name")));
        }
        Matcher based = BASED.matcher(text);
        if (based.matches() && alone(passage, BASED)) {
            CardText asked = CardText.of(
                    "What " + be(subject) + subject + " based on?", Phrases.capitalised(based.group("what")));
            return List.of(basic(passage, asked, 62));
        }
        Matcher only = ONLY_FOR.matcher(text);
        if (only.matches()) {
            return List.of(asked(passage, "What " + be(subject) + subject + " only for?", only.group("what")));
        }
        return purpose(passage, subject, text)
                .or(() -> uses(passage, subject, text))
                .map(List::of)
                .orElseGet(() -> said(passage, subject, text));
    }

    private List<Candidate> ranged(Passage passage, String subject, Matcher range) {
        List<Candidate> cards = new ArrayList<>();
        List<String> topic = passage.place().topic();
        boolean inService = naming.isService(subject) && topic.size() > 2;
        String owner = Naming.brief(topic.get(Math.max(0, topic.size() - 2)));
        String of = inService ? owner + " in " + subject : subject;
        cards.add(asked(passage, "What is the size range of " + of + "?", range.group("range")));
        if (range.group("default") != null) {
            String given = range.group("default");
            String unit = given.matches("[\\d.]+") ? " " + range.group("unit") : "";
            String question = "What is the default size of " + of + "?";
            cards.add(basic(passage, CardText.of(question, given + unit), question, 86));
        }
        return cards;
    }

    /** {@code parcels that go through the Crane}: through it, where the Crane is asked about. */
    private static String withoutName(String what, String subject) {
        int behind = what.lastIndexOf(' ');
        boolean named = behind > 0
                && Character.isUpperCase(what.charAt(behind + 1))
                && (" " + subject).endsWith(what.substring(behind))
                && LINKED.matcher(what.substring(0, behind)).find();
        return named ? what.substring(0, behind) + " it" : what;
    }

    private static String be(String subject) {
        return Auxiliary.is(Nouns.isPlural(subject)) + " ";
    }

    /** Whether no other line beside it begins in the same way: else the question has several answers. */
    private static boolean alone(Passage passage, Pattern pattern) {
        Stream<Block> beside = Stream.concat(passage.before().stream(), passage.following().stream());
        return beside.noneMatch(block -> block instanceof Statement statement
                && pattern.matcher(Phrases.bare(statement.text())).matches());
    }

    private Optional<Candidate> purpose(Passage passage, String subject, String text) {
        Matcher purpose = PURPOSE.matcher(text);
        if (!purpose.matches() || text.indexOf(',') >= 0 || !alone(passage, PURPOSE)) {
            return Optional.empty();
        }
        String what = SecondDeed.before(purpose.group("what"), lexicon);
        Sentence words = tagger.tag(what);
        boolean infinitive = purpose.group("to") != null || "to".equalsIgnoreCase(purpose.group("used"));
        String first = words.token(0).lower();
        boolean verb = lexicon.isBase(first);
        boolean clause = words.tokens().stream()
                .skip(1)
                .anyMatch(token ->
                        token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN) || token.is(Tag.ARROW) || isOrder(token));
        return verb != infinitive || clause || Phrases.words(what) < 2
                ? Optional.empty()
                : Optional.of(asked(
                        passage, "What " + be(subject) + subject + " used for?", infinitive ? "To " + what : what));
    }

    private boolean isOrder(Token token) {
        return lexicon.isBase(token.text()) && (token.is(Tag.VERB) || lexicon.isOnlyVerb(token.text()));
    }

    private Optional<Candidate> uses(Passage passage, String subject, String text) {
        List<String> items = Stream.of(AND.split(text)).map(Phrases::bare).toList();
        boolean all = items.size() > 1
                && items.size() <= MOST_QUALITIES
                && items.stream()
                        .allMatch(item -> USES.matcher(item).matches()
                                && Phrases.words(item) <= MOST_NAME_WORDS
                                && Phrases.words(item) > 1);
        return all
                ? Optional.of(new Candidate(
                        name(),
                        CardKind.LIST,
                        CardText.of(
                                "For which " + items.size() + " things " + be(subject) + subject + " used?",
                                "- " + String.join("\n- ", items)),
                        passage.span(),
                        passage.text(),
                        72))
                : Optional.empty();
    }

    /** What it is like, or what it has none of, with a gap. */
    private List<Candidate> said(Passage passage, String subject, String text) {
        Matcher none = NONE.matcher(text);
        if (none.matches()) {
            return nothing(passage, subject, none);
        }
        List<String> told = Stream.of(AND.split(text)).map(Phrases::bare).toList();
        // what it is good for is asked by itself
        List<String> parts =
                told.stream().filter(part -> !FOR_USE.matcher(part).matches()).toList();
        boolean row = parts.size() > 1
                && parts.size() <= MOST_QUALITIES
                && parts.stream().allMatch(part -> QUALITY.matcher(part).matches())
                && parts.stream().anyMatch(part -> TELLING.matcher(part).matches())
                && parts.stream().distinct().count() == parts.size();
        if (!row) {
            return List.of();
        }
        String does = Auxiliary.does(Nouns.isMany(subject)) + " ";
        String besides = told.stream()
                .filter(part -> FOR_USE.matcher(part).matches())
                .map(part -> ", besides being " + Phrases.lowered(part))
                .findFirst()
                .orElse("");
        String asked = "Which " + parts.size() + " properties " + does + subject + " have" + besides + "?";
        String items = "- " + parts.stream().map(Phrases::capitalised).collect(Collectors.joining("\n- "));
        return List.of(
                new Candidate(name(), CardKind.LIST, CardText.of(asked, items), passage.span(), passage.text(), 70));
    }

    private List<Candidate> nothing(Passage passage, String subject, Matcher none) {
        String what = none.group("what");
        String rest = none.group("rest") == null ? "" : none.group("rest");
        Sentence words = tagger.tag(what);
        boolean said = words.tokens().stream()
                .anyMatch(token -> token.is(Tag.VERB) && !token.lower().endsWith("ing") || token.is(Tag.AUXILIARY));
        if (said
                || LOOSE_END.matcher(what).matches()
                || NOT_NONE.matcher(what).matches()
                || Phrases.words(what) == 1 && lexicon.isGeneric(what)) {
            return List.of();
        }
        Matcher amount = AMOUNT.matcher(rest);
        if (amount.find()) {
            String gapped =
                    rest.substring(0, amount.start("amount")) + CardText.GAP + rest.substring(amount.end("amount"));
            return List.of(gap(passage, subject + ": there is no " + what + gapped, amount.group("amount")));
        }
        return List.of(gap(passage, subject + ": there is no " + CardText.GAP + rest, what));
    }

    private Candidate asked(Passage passage, String question, String answer) {
        return basic(passage, CardText.of(question, Phrases.capitalised(Phrases.bare(answer))), 86);
    }

    private Candidate gap(Passage passage, String question, String answer) {
        return new Candidate(name(), CardKind.CLOZE, CardText.of(question, answer), passage.span(), passage.text(), 79);
    }
}
