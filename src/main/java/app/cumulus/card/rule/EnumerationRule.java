package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Logs can be sent to S3, CloudWatch Logs and Firehose}: the sentence hides the whole row and says how many there are. */
final class EnumerationRule extends SentenceRule {

    private static final int LEAST_ITEMS = 3;
    private static final int MOST_ITEMS = 7;
    private static final int MOST_ITEM_TOKENS = 5;
    private static final int LEAST_OTHER_WORDS = 2;
    private static final int MOST_OTHER_WORDS = 20;

    EnumerationRule(Said.Reader reader, Lexicon lexicon) {
        super(reader, lexicon);
    }

    @Override
    public String name() {
        return "enumeration";
    }

    /** A row of items: where it stands and what they are. */
    private record Row(int first, int last, List<String> items) {}

    @Override
    Optional<Candidate> ofSentence(Passage passage, Said said) {
        Sentence sentence = said.sentence();
        Row longest = null;
        int i = 0;
        while (i < sentence.size()) {
            Row row = rowAt(sentence, i);
            if (row.items().size() >= LEAST_ITEMS
                    && (longest == null || row.items().size() > longest.items().size())) {
                longest = row;
            }
            i = Math.max(i + 1, row.last() + 1);
        }
        if (longest == null || longest.items().size() > MOST_ITEMS) {
            return Optional.empty();
        }
        int others = sentence.wordCount()
                - Phrases.words(sentence.words(longest.first(), longest.last()))
                + Phrases.words(said.label());
        if (others < LEAST_OTHER_WORDS || others > MOST_OTHER_WORDS) {
            return Optional.empty();
        }
        return Optional.of(card(passage, said, longest));
    }

    private Candidate card(Passage passage, Said said, Row row) {
        String text = said.sentence().text();
        int start = said.sentence().token(row.first()).start();
        int end = said.sentence().token(row.last()).end();
        String gap = Gap.SHOWN + " (" + row.items().size() + " items)";
        String before = text.substring(0, start).strip();
        String question =
                before.isEmpty() && text.length() == end && !said.label().isEmpty()
                        ? said.label() + ": which " + row.items().size() + " are noted?"
                        : said.whole(text.substring(0, start) + gap + text.substring(end));
        return new Candidate(
                name(),
                CardKind.LIST,
                CardText.of(question, "- " + String.join("\n- ", row.items())),
                passage.span(),
                said.sentence().text(),
                77);
    }

    private static Row rowAt(Sentence sentence, int first) {
        List<String> items = new ArrayList<>();
        int last = first - 1;
        int i = first;
        while (i < sentence.size()) {
            int end = itemEnd(sentence, i);
            if (end < i) {
                break;
            }
            items.add(sentence.words(i, end));
            last = end;
            int next = afterSeparator(sentence, end + 1);
            if (next < 0) {
                break;
            }
            i = next;
        }
        return new Row(first, Math.max(last, first), items);
    }

    /** Index of the last token of the item that begins here; less than {@code start} if none does. */
    private static int itemEnd(Sentence sentence, int start) {
        int end = start - 1;
        int i = start;
        while (i < sentence.size() && i - start < MOST_ITEM_TOKENS && isItemWord(sentence, i, start)) {
            end = i;
            i++;
        }
        boolean closed = end >= start && sentence.token(end).tag().isContent();
        return closed ? end : start - 1;
    }

    private static boolean isItemWord(Sentence sentence, int i, int start) {
        Token token = sentence.token(i);
        return token.tag().isContent()
                || i > start && token.is(Tag.PREPOSITION) && token.lower().equals("of");
    }

    /** Index behind a comma, a slash, "and" or "or"; -1 if there is none. */
    private static int afterSeparator(Sentence sentence, int i) {
        int next = i;
        boolean separated = false;
        while (next < sentence.size()
                && next - i < 2
                && sentence.token(next).text().matches("(?i)[,/|&]|and|or")) {
            separated = true;
            next++;
        }
        return separated && next < sentence.size() ? next : -1;
    }
}
