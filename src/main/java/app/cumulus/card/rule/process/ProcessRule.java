package app.cumulus.card.rule.process;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.sentence.BackReference;
import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of three steps and more, as a chain of arrows or as numbered lines, asks for all its steps if they are few, and for what follows what. */
public final class ProcessRule implements Rule {

    private static final int MOST_NAME_WORDS = 4;
    private static final int MOST_CARDS = 3;
    private static final int LEAST_STEPS = 3;
    private static final int MOST_STEPS = 8;
    private static final int MOST_LISTED = 5;
    private static final int MOST_STEP_WORDS = 20;
    private static final int MOST_SHOWN_WORDS = 32;
    private static final int LEAST_NUMBERED_WORDS = 3;

    private static final Pattern NO_STEP = Pattern.compile(
            "(?i).*[?{};`\"].*|(?:and|or|but|then,|can) .*|.*\\b(?:default|up to)\\b.*|\\d.*|(?:lower|higher|more|less|fewer|bigger|larger|smaller|longer|shorter|faster|slower|cheaper) .*");
    private static final Pattern ORDERED = Pattern.compile(
            ".*\\b(?:steps?|process|order|workflow|flow|procedure|sequence|how to|lifecycle|life cycle|phases?|stages?)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED_CHAIN =
            Pattern.compile("(?<name>[^()]{3,40}?)\\s*\\((?:[^().>]*\\.\\s+)?(?<chain>[^()]*->[^()]*)\\):?");
    private static final Pattern BRANCH = Pattern.compile("(?i)\\.\\s+(?:if|when|in case)\\b");
    private static final Pattern CONDITION = Pattern.compile("(?i)(?:if|when|while|once|unless)\\b");
    /** {@code Hence the yard is empty}: what comes of the steps. */
    private static final Pattern OUTCOME = Pattern.compile("(?i)(?:hence|thus|therefore|so)\\b");

    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}[\\p{L} ]{3,24}");
    private static final Pattern AIM = Pattern.compile("(?i)(?:the )?steps (?:to|for|of) [^:;,.]{3,60}");

    /** {@code To load a boat}: the steps to do so. */
    private static final Pattern TO_DO = Pattern.compile("To (?=\\p{Ll})");

    private static final Pattern ORDER_END = Pattern.compile("(?i)\\s+order$");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final BackReference backReference;
    private final AimedSteps aimed;
    private final ThingChain things;

    public ProcessRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
        this.backReference = new BackReference(grammar.lexicon(), grammar.tagger());
        this.aimed = new AimedSteps(grammar.lexicon(), grammar.tagger());
        this.things = new ThingChain(grammar.lexicon(), grammar.naming());
    }

    @Override
    public String name() {
        return "process";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        boolean begins = passage.isStatement() && Steps.hasArrow(passage.text()) && !Steps.continues(passage);
        if (begins && !Steps.answer(passage)) {
            return ofChain(passage);
        }
        Matcher bracketed = BRACKETED_CHAIN.matcher(passage.text());
        if (passage.block() instanceof Section && bracketed.matches()) {
            return cards(bracketed.group("name"), Steps.of(bracketed.group("chain")), passage.span(), passage.text());
        }
        if (passage.children().isEmpty()) {
            return List.of();
        }
        return aimed.of(passage, name()).map(List::of).orElseGet(() -> ofNumbers(passage));
    }

    private List<Candidate> ofChain(Passage passage) {
        Steps.Chain whole = Steps.chain(passage);
        String chain = whole.text();
        Term term = Term.of(chain)
                .filter(found -> !Steps.hasArrow(found.name()) && chain.startsWith(found.name() + ":"))
                .orElse(null);
        String subject = Naming.brief(passage.place().subject());
        String label = term == null || term.isLabel() || !naming.isName(term.name())
                ? naming.usable(subject) ? subject : passage.place().heading()
                : term.name();
        List<String> steps =
                backReference.started(Steps.of(term == null ? chain : term.meaning()), Steps.before(passage));
        boolean told = steps.stream().allMatch(step -> Phrases.words(step) > 2 && says(step));
        boolean own = term != null && label.equals(term.name())
                || Naming.sharesWord(label, passage.place().heading());
        List<Candidate> cards = own || told ? cards(label, steps, whole.lines(), chain) : List.<Candidate>of();
        return own
                ? cards
                : cards.stream().filter(card -> card.kind() != CardKind.LIST).toList();
    }

    private List<Candidate> ofNumbers(Passage passage) {
        String title = Phrases.bare(Brackets.without(passage.text()));
        if (!ORDERED.matcher(title).matches() || title.endsWith("?")) {
            return List.of();
        }
        List<String> steps = new ArrayList<>();
        for (Block child : passage.children()) {
            if (child instanceof Statement statement
                    && OUTCOME.matcher(statement.text()).lookingAt()) {
                continue;
            } else if (child instanceof Statement statement && statement.mark() == Statement.Mark.NUMBER) {
                steps.add(Phrases.bare(statement.text()));
            } else if (!(child instanceof Section section) || steps.isEmpty() || section.level() > 0) {
                return List.of();
            }
        }
        boolean told = steps.stream().allMatch(step -> Phrases.words(step) >= LEAST_NUMBERED_WORDS);
        Span lines = passage.span()
                .with(passage.children().get(passage.children().size() - 1).span());
        return told ? cards(title, steps, lines, passage.text()) : List.of();
    }

    private List<Candidate> cards(String label, List<String> steps, Span lines, String basis) {
        boolean fits = steps.size() >= LEAST_STEPS
                && steps.size() <= MOST_STEPS
                && steps.stream().distinct().count() == steps.size()
                && steps.stream().allMatch(ProcessRule::isStep)
                && isLabel(label);
        boolean acting = steps.stream().filter(this::isAction).count() * 2 >= steps.size();
        boolean names = steps.stream()
                .map(Brackets::without)
                .allMatch(step -> naming.isName(step) && Phrases.words(step) <= MOST_NAME_WORDS);
        boolean phrases = steps.stream().allMatch(step -> Phrases.words(step) > 1);
        if (!fits || !(acting && phrases && !naming.isService(label) || names)) {
            return List.of();
        } else if (!acting && Steps.hasArrow(basis)) {
            return things.cards(label, steps, lines, name());
        }
        List<Candidate> cards = new ArrayList<>();
        boolean orders = steps.stream().allMatch(this::isOrder);
        boolean straight = steps.subList(0, steps.size() - 1).stream().noneMatch(step -> branchesBehind(basis, step));
        if (steps.size() <= MOST_LISTED && acting && straight) {
            cards.add(whole(label, steps, lines, basis));
        }
        for (int hidden = 1; hidden < steps.size(); hidden++) {
            boolean last = hidden == steps.size() - 1;
            if (tellsNew(steps, hidden, label)
                    && !CONDITION.matcher(steps.get(hidden - 1)).lookingAt()
                    && !branchesBehind(basis, steps.get(hidden - 1))
                    && (last || steps.size() <= MOST_LISTED || orders)
                    && cards.size() < Math.min(MOST_CARDS, Math.max(1, steps.size() - 1))) {
                List<String> shown = branchesBehind(basis, steps.get(hidden)) ? steps.subList(0, hidden + 1) : steps;
                cards.add(after(label, shown, hidden, acting, lines));
            }
        }
        return cards;
    }

    private boolean isLabel(String label) {
        return naming.usable(label)
                || naming.isAdjective(label)
                || PLAIN.matcher(label).matches()
                || AIM.matcher(label).matches();
    }

    /** {@code … is weighed. If it is too heavy, … -> }: what comes behind the step is told of one case only. */
    private static boolean branchesBehind(String chain, String step) {
        int at = chain.indexOf(step);
        return at >= 0 && BRANCH.matcher(chain.substring(at + step.length())).lookingAt();
    }

    private static boolean tellsNew(List<String> steps, int hidden, String label) {
        String shown =
                steps.get(hidden - 1) + " " + (hidden + 1 < steps.size() ? steps.get(hidden + 1) : "") + " " + label;
        return !Phrases.stems(shown).containsAll(Phrases.stems(steps.get(hidden)))
                && Phrases.words(shown) <= MOST_SHOWN_WORDS;
    }

    private boolean isAction(String step) {
        return tagger.tag(Brackets.without(step)).tokens().stream()
                        .anyMatch(token -> token.is(Tag.VERB) || isVerb(token))
                || Phrases.words(step) > 2
                        && lexicon.verbBase(Nouns.lastWord(step.toLowerCase(Locale.ROOT)))
                                .isPresent();
    }

    /** Whether something is done in it, not only meant to be done. */
    private boolean says(String step) {
        List<Token> words = tagger.tag(Brackets.without(step)).tokens();
        for (int i = 0; i < words.size(); i++) {
            boolean meant = i > 0 && words.get(i - 1).lower().equals("to");
            if (!meant && (words.get(i).is(Tag.VERB) || isVerb(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(Token token) {
        return lexicon.isOnlyVerb(token.text()) || token.is(Tag.AUXILIARY);
    }

    private static boolean isStep(String step) {
        return !step.isEmpty()
                && Phrases.words(step) <= MOST_STEP_WORDS
                && !NO_STEP.matcher(step).matches();
    }

    private Candidate whole(String label, List<String> steps, Span lines, String basis) {
        StringBuilder answer = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            answer.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(Phrases.capitalised(steps.get(i)));
        }
        boolean named = ORDERED.matcher(label).matches();
        String of = ORDER_END
                .matcher(named ? "the " + Phrases.lowered(label) : label)
                .replaceFirst("");
        String question = named && label.toLowerCase(Locale.ROOT).matches(".*\\bsteps?\\b.*")
                ? "What are the " + steps.size() + " " + Nouns.plural(Phrases.lowered(label.replaceFirst("^\\d+ ", "")))
                        + ", in order?"
                : "What are the " + steps.size() + " steps "
                        + (TO_DO.matcher(of).lookingAt() ? Phrases.lowered(of) : "of " + of) + ", in order?";
        return new Candidate(name(), CardKind.LIST, CardText.of(question, answer.toString()), lines, basis, 79);
    }

    /** {@code Weigh the crate}: said to the one who does it. */
    private boolean isOrder(String step) {
        return lexicon.verbBase(tagger.tag(step).token(0).lower())
                .filter(base -> step.toLowerCase(Locale.ROOT).startsWith(base + " "))
                .isPresent();
    }

    private Candidate after(String label, List<String> steps, int hidden, boolean acting, Span lines) {
        String before = hidden + 1 < steps.size() ? " and before \"" + steps.get(hidden + 1) + "\"" : "";
        String of = ORDER_END.matcher(label).replaceFirst("");
        String question = acting && isOrder(steps.get(hidden))
                ? of + ": which step comes after \"" + steps.get(hidden - 1) + "\"" + before + "?"
                : acting
                        ? of + ": what happens after \"" + steps.get(hidden - 1) + "\"" + before + "?"
                        : of + ": what comes after \"" + steps.get(hidden - 1) + "\"" + before + "?";
        return new Candidate(
                name(),
                CardKind.PROCESS,
                CardText.of(question, Phrases.capitalised(steps.get(hidden))),
                lines,
                steps.get(hidden),
                80);
    }
}
