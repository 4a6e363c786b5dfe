package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A heading or lead-in with short items under it asks for the items and names their count; long lists come in windows. */
final class ListRule implements Rule {

    private static final int MOST_ITEM_WORDS = 7;
    private static final int MOST_TITLE_WORDS = 12;
    private static final int WINDOW = 4;
    private static final int MOST_ITEMS = 12;

    private final Tagger tagger;
    private final Lexicon lexicon;

    ListRule(Tagger tagger, Lexicon lexicon) {
        this.tagger = tagger;
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<String> items = new ArrayList<>();
        for (Block child : passage.children()) {
            String item = itemOf(child);
            if (item.isEmpty()) {
                return List.of();
            }
            if (!items.contains(item)) {
                items.add(item);
            }
        }
        boolean introduces = passage.text().strip().endsWith(":") || passage.isStatement();
        long acting = items.stream().filter(this::acts).count();
        if (acting * 2 >= items.size() && !introduces) {
            return List.of();
        }
        String named = passage.isStatement()
                ? Term.of(passage.text())
                        .filter(term -> !term.isLabel())
                        .map(Term::name)
                        .orElse(passage.text())
                : passage.text();
        String title = Phrases.bare(named.replaceAll("\\s*\\([^()]*\\)", ""));
        if (items.size() < 2
                || items.size() > MOST_ITEMS
                || title.endsWith("?")
                || Phrases.words(title) > MOST_TITLE_WORDS) {
            return List.of();
        }
        Span last = passage.children().get(passage.children().size() - 1).span();
        Span lines = passage.span().with(last);
        return items.size() <= WINDOW
                ? List.of(whole(passage, title, items, lines))
                : windows(passage, title, items, lines);
    }

    private String itemOf(Block child) {
        if (child instanceof Section section) {
            return item(section.title());
        } else if (child instanceof Statement statement) {
            return Term.of(statement.text())
                    .map(term -> term.isLabel() ? "" : item(term.name()))
                    .orElseGet(() -> item(statement.text()));
        }
        return "";
    }

    private boolean acts(String item) {
        Sentence words = tagger.tag(item);
        return words.token(0).is(Tag.VERB) && words.size() > 1
                || words.tokens().stream().skip(1).anyMatch(token -> token.is(Tag.VERB));
    }

    /** The item without its brackets; empty if it is a sentence of its own or too long. */
    private String item(String text) {
        String bare = Phrases.bare(text.replaceAll("\\s*\\([^()]*\\)", ""));
        if (bare.isEmpty() || Phrases.words(bare) > MOST_ITEM_WORDS || bare.endsWith("?")) {
            return "";
        }
        Sentence words = tagger.tag(bare);
        boolean sentence = words.tokens().stream().anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN));
        return sentence || words.token(0).is(Tag.CONJUNCTION) || words.token(0).is(Tag.ARROW) ? "" : bare;
    }

    private Candidate whole(Passage passage, String title, List<String> items, Span lines) {
        String question = asked(passage, title, items.size()) + "?";
        return new Candidate(name(), CardKind.LIST, CardText.of(question, bullets(items)), lines, passage.text(), 70);
    }

    /** The question for all items, without its question mark. */
    private String asked(Passage passage, String title, int count) {
        String subject = passage.place().subject();
        boolean told = Clauses.names(title, subject) || Clauses.names(subject, title);
        String head = title.replaceAll("\\s+(?:for|of|in|to|with|on|by)\\s.*$", "");
        boolean plain = Stream.of(head.split(" ")).allMatch(lexicon::isCommon);
        String of = told ? "" : plain ? " of " + subject : " (" + subject + ")";
        if (title.matches("^\\d+\\s.*")) {
            return "What are the " + title + of;
        }
        Sentence words = tagger.tag(title);
        boolean sentence = words.tokens().stream()
                .anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.VERB) || token.is(Tag.PRONOUN));
        if (!sentence && DefinitionRule.isPlural(head.toLowerCase(Locale.ROOT)) && !title.contains(" and ")) {
            return "What are the " + count + " " + (plain ? title.toLowerCase(Locale.ROOT) : title) + of;
        }
        if (sentence && Phrases.words(title) > 2) {
            return Phrases.capitalised(title) + ": which " + count;
        }
        String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (lexicon.isCommon(last)) {
            String plural = last.endsWith("y") ? head.substring(0, head.length() - 1) + "ies" : head + "s";
            return "Which " + count + " " + (plain ? plural.toLowerCase(Locale.ROOT) : plural)
                    + title.substring(head.length()) + of + " are there";
        }
        return "Which " + count + " things are noted under \"" + title + "\"" + of;
    }

    private List<Candidate> windows(Passage passage, String title, List<String> items, Span lines) {
        List<Candidate> cards = new ArrayList<>();
        int count = (items.size() + WINDOW - 1) / WINDOW;
        for (int w = 0; w < count; w++) {
            int from = items.size() * w / count;
            int to = items.size() * (w + 1) / count;
            List<String> shown = new ArrayList<>(items.subList(0, from));
            shown.addAll(items.subList(to, items.size()));
            String question = asked(passage, title, items.size()) + "? Besides " + String.join(", ", shown) + ": which "
                    + (to - from) + " more?";
            cards.add(new Candidate(
                    name(),
                    CardKind.LIST,
                    CardText.of(question, bullets(items.subList(from, to))),
                    lines,
                    passage.text(),
                    68));
        }
        return cards;
    }

    private static String bullets(List<String> items) {
        return "- " + String.join("\n- ", items);
    }
}
