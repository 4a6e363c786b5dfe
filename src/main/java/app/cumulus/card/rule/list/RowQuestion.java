package app.cumulus.card.rule.list;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words the questions for a row of names in a sentence: a typed one where the row ends the sentence, else a gap in it. */
final class RowQuestion {

    private static final int WHOLE = 4;
    private static final int WINDOW = 3;
    private static final int WORSE = 2;
    private static final Pattern LONE = Pattern.compile("(?i)\\p{L}+|.*\\b(?:no|number|number of|no of) of");
    private static final Pattern END_BRACKET = Pattern.compile("^\\([^()]*\\)\\.?$");
    private static final Pattern PASSIVE = Pattern.compile("(?i).*\\b(?:is|are|be) \\p{L}+(?:ed|en) (?:in|by|as|with)");
    private static final Pattern DASH = Pattern.compile("\\s+[-–]$");
    private static final Pattern THIRD = Pattern.compile("\\p{L}+[^s\\W]s\\b.*");
    /** More names in brackets at the end explain the last item or the whole; the row is asked for without them. */
    private static final Pattern EXAMPLES = Pattern.compile("(?i)^\\([^().;]*,[^().;]*\\betc\\.?\\)$");

    private static final Pattern INFLECTED = Pattern.compile(".*(?:ed|ing)");
    private static final Pattern CONDITION = Pattern.compile("(?i)(?:when|if|once|while|after|before)\\b");
    private static final Pattern UNFIT_GAP = Pattern.compile("(?i).*\\b(?:i\\.e|e\\.g|read more|see also)\\b.*");
    private static final Pattern ACRONYM = Pattern.compile("^\\([A-Z]{2,6}\\)$");
    private static final Pattern ETC = Pattern.compile("(?i)^[,/]?\\s*(?:and )?(?:etc\\b\\.?|more$|\\.{2,4}$|…$)");
    private static final Pattern GOOD_FOR = Pattern.compile("(?i).*\\b(?:good|great|ideal|useful|best) for$");
    private static final Pattern UNFIT_ACT = Pattern.compile(
            "(?i)(?:is|are|was) (?:not|n't)\\b.*|(?:collect|use|get|make|create|set|configure|enable|add|choose|select|specify|define)\\b.*");

    private static final WordList NOUNLIKE = WordList.of("nounlike.txt");
    private static final WordList KINDS = WordList.of("kinds.txt");

    private final String rule;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final OpenLead open;
    private final ListCards cards;

    RowQuestion(String rule, Tagger tagger, Lexicon lexicon) {
        this.rule = rule;
        this.tagger = tagger;
        this.lexicon = lexicon;
        this.open = new OpenLead(tagger, lexicon);
        this.cards = new ListCards(rule);
    }

    /** The cards for a row that stands between two tokens of a sentence, both included. */
    List<Candidate> cards(ListCards.Listed row, Said said, int first, int last) {
        Sentence sentence = said.sentence();
        String text = sentence.text();
        String before = DASH.matcher(
                        text.substring(0, sentence.token(first).start()).strip())
                .replaceFirst("");
        String after = ETC.matcher(text.substring(sentence.token(last).end()))
                .replaceFirst("")
                .strip();
        after = ACRONYM.matcher(after).replaceFirst("");
        after = row.items().size() >= WINDOW ? EXAMPLES.matcher(after).replaceFirst("") : after;
        after = PASSIVE.matcher(before).matches() ? END_BRACKET.matcher(after).replaceFirst("") : after;
        boolean bracketed = before.endsWith("(");
        boolean balanced = before.chars().filter(c -> c == '(').count()
                == before.chars().filter(c -> c == ')').count();
        boolean fit = !bracketed
                && !hasSecondSentence(before, after)
                && row.items().stream().skip(1).noneMatch(item -> item.contains(" of "))
                && balanced
                && !after.matches("^['’(].*")
                && !row.items().get(0).contains(" of ")
                && !GOOD_FOR.matcher(before).matches();
        if (!fit) {
            return List.of();
        }
        return before.isEmpty() ? ofSubjects(row, said, after) : ofObjects(row, said, before, after);
    }

    /** {@code CLI, SDK and console invoke the function} asks which 3 do. */
    private List<Candidate> ofSubjects(ListCards.Listed row, Said said, String after) {
        Tag next =
                after.isEmpty() ? Tag.PUNCTUATION : tagger.tag(after).token(0).tag();
        if (!said.label().isEmpty() || next != Tag.AUXILIARY && next != Tag.VERB || isNounEnd(after)) {
            return List.of();
        }
        String predicate = Phrases.bare(plural(after));
        return cards.of(row, count -> Optional.of("Which " + count + " things " + predicate));
    }

    /** {@code North and South watches}: what several do has no such ending, so the last item goes on. */
    private boolean isNounEnd(String after) {
        String first = tagger.tag(after).token(0).lower();
        return first.endsWith("s")
                && !lexicon.isOnlyVerb(first)
                && lexicon.verbBase(first).filter(base -> !base.equals(first)).isPresent()
                && (NOUNLIKE.has(Nouns.singular(first)) || KINDS.has(first));
    }

    private List<Candidate> ofObjects(ListCards.Listed row, Said said, String before, String after) {
        if (LONE.matcher(before).matches()) {
            return List.of();
        }
        Tag opening = tagger.tag(before).token(0).tag();
        boolean labelled = !said.label().isEmpty();
        boolean third = opening == Tag.AUXILIARY || THIRD.matcher(before).matches();
        boolean imperative = labelled
                && opening == Tag.VERB
                && !THIRD.matcher(before).matches()
                && !lexicon.isParticiple(tagger.tag(before).token(0).text());
        boolean acts = labelled && (opening == Tag.AUXILIARY || opening == Tag.VERB) && third;
        if (imperative || acts && UNFIT_ACT.matcher(before).matches()) {
            return List.of();
        }
        boolean is = labelled && open.isState(before);
        String start = acts
                ? said.label() + " " + Phrases.lowered(before)
                : is ? OpenLead.stated(said.label(), before) : before;
        String scope = acts || is || !labelled ? "" : said.label() + ": ";
        if (after.isEmpty()) {
            List<Candidate> typed = cards.of(
                    row,
                    count -> open.asked(start, "", row.items(), count)
                            .map(question -> scope.isEmpty() ? question : scope + Phrases.lowered(question)));
            if (!typed.isEmpty()) {
                return typed;
            }
        }
        return gaps(row, scope.isEmpty() ? Phrases.capitalised(start) : scope + start, after);
    }

    private boolean says(String sentence) {
        return tagger.tag(sentence).tokens().stream().anyMatch(RowQuestion::says);
    }

    private static boolean says(Token token) {
        return token.is(Tag.AUXILIARY)
                || token.is(Tag.VERB) && !INFLECTED.matcher(token.lower()).matches();
    }

    /** {@code The yard is dry, sheds and piers are swept}: the last of them begin another sentence. */
    private boolean hasSecondSentence(String before, String after) {
        boolean said = !before.isEmpty() && tagger.tag(before).tokens().stream().anyMatch(RowQuestion::says);
        boolean next = !after.isEmpty() && says(tagger.tag(after).token(0));
        return said && next && !CONDITION.matcher(before).lookingAt();
    }

    /** The sentence with the row hidden; of a long row some at a time. */
    private List<Candidate> gaps(ListCards.Listed row, String before, String after) {
        List<String> items = row.items();
        if (UNFIT_GAP.matcher(before).matches() || before.indexOf(':') < 0 && !says(before + " it " + after)) {
            return List.of();
        }
        String end = after.isEmpty() || after.matches("^[),.;:].*") ? after : " " + after;
        if (items.size() <= WHOLE) {
            return List.of(gap(row, items, before + " " + CardText.GAP + " (" + items.size() + " items)" + end));
        }
        List<Candidate> gaps = new ArrayList<>();
        int count = (items.size() + WINDOW - 1) / WINDOW;
        for (int w = 0; w < count; w++) {
            int from = items.size() * w / count;
            int to = items.size() * (w + 1) / count;
            List<String> shown = new ArrayList<>(items.subList(0, from));
            shown.addAll(items.subList(to, items.size()));
            String hidden = CardText.GAP + " (" + (to - from) + " more)";
            gaps.add(gap(
                    row, items.subList(from, to), before + " " + String.join(", ", shown) + " and " + hidden + end));
        }
        return gaps;
    }

    private Candidate gap(ListCards.Listed row, List<String> hidden, String question) {
        return new Candidate(
                rule,
                CardKind.LIST,
                CardText.of(question.strip(), "- " + String.join("\n- ", hidden)),
                row.lines(),
                row.basis(),
                row.score() - WORSE);
    }

    /** The predicate of several things: {@code invokes the function} becomes {@code invoke the function}. */
    private String plural(String predicate) {
        String first = predicate.replaceFirst("\\s.*$", "");
        String base = first.endsWith("s") ? lexicon.verbBase(first).orElse(first) : first;
        return base + predicate.substring(first.length());
    }
}
