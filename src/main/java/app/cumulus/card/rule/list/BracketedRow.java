package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of names in square brackets, {@code Flags: [red, blue, green]}, and the question for what stands in them. */
final class BracketedRow {

    private static final int MOST_TITLE_WORDS = 6;
    private static final int MOST_ITEM_WORDS = 6;
    private static final int MOST_ITEMS = 7;

    private static final Pattern ROW = Pattern.compile(
            "(?:(?<title>[^\\[\\]:=]{2,60}?)\\s*(?::|=|\\s-)?\\s+)?\\[(?<items>[^\\[\\]]+,[^\\[\\]]+)\\]\\.?");

    private static final Pattern COMMA = Pattern.compile(",\\s*(?:and\\s+|or\\s+)?");

    /** Words of code are no names: {@code ["a", "b"]}, {@code [0, 1]}. */
    private static final Pattern ITEM = Pattern.compile("[\\p{L}`][^\"{}<>=;]*");

    private static final Pattern EXAMPLES = Pattern.compile("(?i)(?:exs?|e\\.?g|examples?|notes?)\\b");

    private final Naming naming;
    private final ListQuestion questions;
    private final OpenLead open;
    private final RowKind rows;

    BracketedRow(Naming naming, ListQuestion questions, OpenLead open, RowKind rows) {
        this.naming = naming;
        this.questions = questions;
        this.open = open;
        this.rows = rows;
    }

    /** Whether a line is such a row, with or without a title before it. */
    static boolean is(String text) {
        return ROW.matcher(text).matches();
    }

    /** The names; empty where the brackets hold something else. */
    List<String> items(Passage passage) {
        Matcher row = ROW.matcher(passage.text());
        if (!row.matches()) {
            return List.of();
        }
        List<String> items = Stream.of(COMMA.split(row.group("items")))
                .map(Phrases::bare)
                .distinct()
                .toList();
        boolean examples = row.group("title") != null
                && EXAMPLES.matcher(row.group("title")).lookingAt();
        boolean names = !examples
                && items.size() > 1
                && items.size() <= MOST_ITEMS
                && items.stream()
                        .allMatch(item -> ITEM.matcher(item).matches() && Phrases.words(item) <= MOST_ITEM_WORDS);
        return names ? items : List.of();
    }

    /** The question without its mark, by the title of the row, or by the heading it stands under. */
    Optional<String> asked(Passage passage, List<String> items, String count) {
        Matcher row = ROW.matcher(passage.text());
        if (!row.matches()) {
            return Optional.empty();
        }
        Place place = passage.place();
        String own = row.group("title") == null ? "" : Phrases.bare(row.group("title"));
        String subject = Naming.brief(place.subject());
        boolean usable = place.titled() && naming.usable(subject);
        String title = own.isEmpty() && !place.leadIn().isEmpty() ? Phrases.bare(place.leadIn()) : own;
        if (title.isEmpty()) {
            return usable
                    ? rows.listed("", items, place, count)
                            .or(() -> Optional.of("Which " + count + " things are listed for " + subject))
                    : Optional.empty();
        }
        Optional<String> asked = OpenLead.isOpen(title)
                ? open.asked(title, place, items, count)
                : questions.asked(title, place, items, count);
        boolean named = usable && Phrases.words(title) <= MOST_TITLE_WORDS && !Naming.sharesWord(title, subject);
        return asked.or(() -> named
                ? Optional.of(subject + ": which " + count + " things are listed under \"" + title + "\"")
                : Optional.empty());
    }
}
