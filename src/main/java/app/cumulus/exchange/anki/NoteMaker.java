package app.cumulus.exchange.anki;

import app.cumulus.card.Card;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes Anki's notes out of cards. The same card gives the same note. */
public final class NoteMaker {

    /** The tag of a card whose lines have left the note, by which its note is found in Anki. */
    public static final String ARCHIVED_TAG = "cumulus::archived";

    private final DeckNames decks = new DeckNames();
    private final MediaNames media;

    public NoteMaker(MediaNames media) {
        this.media = media;
    }

    /** The type a card gets where it is not in Anki yet. */
    public static NoteType type(Card card) {
        return card.content().kind() == CardKind.CLOZE ? NoteType.CLOZE : NoteType.QUESTION;
    }

    public AnkiNote of(CardToSend sent) {
        Card card = sent.card();
        FieldHtml html = new FieldHtml(media);
        List<String> fields = new ArrayList<>();
        switch (sent.type()) {
            case QUESTION -> {
                fields.add(html.of(question(sent)));
                fields.add(html.of(card.text().answer()));
            }
            case CLOZE -> fields.add(new ClozeField(html).of(card.text()));
        }
        fields.add(html.of(card.text().extra()));
        fields.add(FieldHtml.ofWords(card.topic().toString()));
        fields.add(card.source().map(NoteMaker::words).orElse(""));
        fields.add(FieldHtml.ofWords(card.id().value()));
        String deck = decks.of(sent.root(), card.topic());
        return new AnkiNote(card.id().value(), sent.type(), deck, fields, Tags.of(tags(card)), html.media());
    }

    /** The question; of a card of choice with all answers under it, in an order that does not tell and does not change. */
    private static String question(CardToSend sent) {
        Card card = sent.card();
        if (sent.choices().isEmpty()) {
            return card.text().question();
        }
        List<String> offered = new ArrayList<>(sent.choices());
        offered.add(card.text().answer());
        offered.sort(Comparator.comparing(choice -> (card.id().value() + choice).hashCode()));
        return card.text().question() + "\n\n- " + String.join("\n- ", offered);
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
