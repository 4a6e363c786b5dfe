package app.cumulus.exchange.anki;

import app.cumulus.card.Card;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Makes Anki's notes out of cards. The same card gives the same note. */
public final class NoteMaker {

    /** The tag of a card whose lines have left the note, by which its note is found in Anki. */
    public static final String ARCHIVED_TAG = "cumulus::archived";

    private final DeckNames decks = new DeckNames();
    private final Predicate<String> isMedia;

    /** @param isMedia whether a picture or sound of that name can go along */
    public NoteMaker(Predicate<String> isMedia) {
        this.isMedia = isMedia;
    }

    /** The type a card gets where it is not in Anki yet. */
    public static NoteType type(Card card) {
        return card.content().kind() == CardKind.CLOZE ? NoteType.CLOZE : NoteType.QUESTION;
    }

    /**
     * The note of a card.
     *
     * @param type that of {@link #type} or, since a note cannot change it, the one it has in Anki
     * @param root name of the deck over those of the topics
     */
    public AnkiNote of(Card card, NoteType type, String root) {
        FieldHtml html = new FieldHtml(isMedia);
        List<String> fields = new ArrayList<>();
        switch (type) {
            case QUESTION -> {
                fields.add(html.of(card.text().question()));
                fields.add(html.of(card.text().answer()));
            }
            case CLOZE -> fields.add(new ClozeField(html).of(card.text()));
        }
        fields.add(html.of(card.text().extra()));
        fields.add(FieldHtml.ofWords(card.topic().toString()));
        fields.add(card.source().map(NoteMaker::words).orElse(""));
        fields.add(FieldHtml.ofWords(card.id().value()));
        return new AnkiNote(
                card.id().value(), type, decks.of(root, card.topic()), fields, Tags.of(tags(card)), html.media());
    }

    private static Set<String> tags(Card card) {
        Set<String> tags = new HashSet<>(card.tags());
        tags.remove(ARCHIVED_TAG);
        if (card.state() == CardState.ARCHIVED) {
            tags.add(ARCHIVED_TAG);
        }
        return tags;
    }

    private static String words(Source source) {
        int first = source.lines().startLine();
        int last = source.lines().endLine();
        String lines = first == last ? "line " + first : "lines " + first + "–" + last;
        return FieldHtml.ofWords(source.file() + ", " + lines);
    }
}
