package app.cumulus.exchange.apkg;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.DeckSink;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.IncomingCard.Provenance;
import app.cumulus.exchange.IncomingProgress.PastAnswer;
import app.cumulus.exchange.RowProblem;
import app.cumulus.schedule.StudyCalendar;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one package, note by note in the order in which they were written. */
final class PackageReading {

    /** Keys of Anki's cards name them in the whole world. */
    private static final String KEY = "anki:";

    private static final String UPDATE_ANKI = "Please update to the latest Anki version";
    private static final int FLAGS = 7;

    /** The deck that every collection has says nothing. */
    private static final String DEFAULT = "Default";

    private final Archive archive;
    private final CollectionFile collection;
    private final Frame frame;
    private final DeckSink sink;
    private final CardTexts texts;
    private final OwnNotes ownNotes;
    private final ProgressMaker progress;
    private final TopicPath noDeck;
    private final boolean hasLog;
    private final List<CardRow> cards = new ArrayList<>();
    private NoteRow current;

    PackageReading(Archive archive, CollectionFile collection, Frame frame, StudyCalendar calendar, DeckSink sink)
            throws IOException {
        this.archive = archive;
        this.collection = collection;
        this.frame = frame;
        this.sink = sink;
        texts = new CardTexts(new HtmlToMarkdown(new MediaShelf(archive, sink)::reference));
        ownNotes = new OwnNotes(texts);
        progress = new ProgressMaker(frame.created(), calendar);
        hasLog = collection.list("has log", row -> row.getBoolean(1)).get(0);
        noDeck = TopicPath.of(withoutEnding(archive.file()));
    }

    void run() throws IOException {
        refuseDummy();
        sink.name(deckName());
        sink.expects(collection.list("count cards", row -> row.getInt(1)).get(0));
        collection.forEach("cards", this::card);
        finishNote();
        collection.forEach("orphans", row -> problem("card " + row.getLong(1), "its note is not in the package."));
    }

    /** The collection for old programs in a package for new ones holds one note that says so. */
    private void refuseDummy() throws IOException {
        List<String> texts = collection.list("first notes", row -> row.getString(1));
        if (texts.size() == 1 && texts.get(0) != null && texts.get(0).contains(UPDATE_ANKI)) {
            throw archive.refused("the package holds no cards, only Anki's note that says to update; export the deck"
                    + " from Anki again, with 'Support older Anki versions' ticked.");
        }
    }

    /** The deck that all cards are in, or in decks under it; otherwise the name of the file. */
    private String deckName() throws IOException {
        Set<String> roots = new HashSet<>();
        for (long deck : collection.list("roots", row -> row.getLong(1))) {
            List<String> levels = frame.decks().get(deck);
            roots.add(levels == null ? "" : levels.get(0));
        }
        String root = roots.size() == 1 ? roots.iterator().next() : "";
        return root.isEmpty() || root.equals(DEFAULT) ? withoutEnding(archive.file()) : root;
    }

    private static String withoutEnding(String file) {
        String name = file.replaceFirst("(?i)\\.(apkg|colpkg|zip)$", "");
        return name.isBlank() ? "Anki" : name;
    }

    /** Cards of one note come one after the other. */
    private void card(ResultSet row) throws SQLException, IOException {
        long id = row.getLong(14);
        if (current == null || current.id() != id) {
            finishNote();
            current = note(id, row);
        }
        try {
            if (current.fields() != null) {
                cards.add(CardRow.of(row));
            }
        } catch (Faulty e) {
            problem("card " + row.getString(1), e.getMessage());
        }
    }

    private NoteRow note(long id, ResultSet row) throws SQLException {
        try {
            NoteType type = frame.types().get(row.getLong(16));
            return NoteRow.of(id, row.getString(15), type, row.getString(17), row.getString(18));
        } catch (Faulty e) {
            problem("note " + id, e.getMessage());
            return NoteRow.unreadable(id);
        }
    }

    private void finishNote() throws IOException {
        for (CardRow card : cards) {
            try {
                sink.card(card(current, card, cards.size() > 1));
            } catch (Faulty e) {
                problem("card " + card.id(), e.getMessage());
            }
        }
        cards.clear();
    }

    private IncomingCard card(NoteRow note, CardRow card, boolean hasSiblings) throws Faulty, IOException {
        List<PastAnswer> answers = new ArrayList<>();
        if (hasLog) {
            collection.forEach(
                    "answers of card",
                    row -> ProgressMaker.answer(row.getLong(1), row.getInt(2), row.getLong(3), row.getInt(4))
                            .ifPresent(answers::add),
                    card.id());
        }
        TopicPath topic = topic(card);
        IncomingCard foreign = new IncomingCard(
                KEY + note.guid() + ":" + card.ord(),
                note.type().cloze() ? CardKind.CLOZE : CardKind.BASIC,
                topic,
                ownNotes.are(note) ? ownNotes.text(note, card.ord()) : text(note, card, topic),
                List.of(),
                note.tags(),
                card.suspended() ? CardState.SUSPENDED : CardState.ACTIVE,
                card.flags() & FLAGS,
                progress.of(card, answers),
                hasSiblings
                        ? Optional.of(new Provenance(
                                Optional.empty(), "imported", Importance.NORMAL, Origin.IMPORTED, KEY + note.guid()))
                        : Optional.empty(),
                0);
        return ownNotes.are(note) ? ownNotes.asOurs(foreign, note) : foreign;
    }

    private CardText text(NoteRow note, CardRow card, TopicPath topic) throws Faulty {
        Map<String, String> special = Map.of(
                "Tags", HtmlText.escaped(String.join(" ", note.tags())),
                "Type", HtmlText.escaped(note.type().name()),
                "Deck", HtmlText.escaped(String.join("::", topic.parts())),
                "Subdeck", HtmlText.escaped(topic.last()),
                "Card",
                        HtmlText.escaped(note.type()
                                .card(card.ord())
                                .map(NoteType.Card::name)
                                .orElse("")),
                "CardFlag", card.flags() == 0 ? "" : "flag" + (card.flags() & FLAGS));
        return texts.of(note, card.ord(), special);
    }

    private TopicPath topic(CardRow card) {
        List<String> levels = frame.decks().get(card.homeDeck());
        return levels == null ? noDeck : new TopicPath(levels);
    }

    private void problem(String where, String message) {
        sink.problem(new RowProblem(0, where, message));
    }
}
