package app.cumulus.exchange.apkg;

import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.Source;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.IncomingCard.Provenance;
import app.cumulus.note.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes that a library of ours sent to Anki: their fields say more than their templates show. */
final class OwnNotes {

    private static final List<String> QUESTION = List.of("Front", "Back", "Extra", "Topic", "Source", "Id");
    private static final List<String> CLOZE = List.of("Text", "Extra", "Topic", "Source", "Id");
    private static final Pattern SOURCE = Pattern.compile("(.+), lines? (\\d{1,9})(?:\\D(\\d{1,9}))?");
    private static final String ARCHIVED = "cumulus::archived";

    private final CardTexts texts;

    OwnNotes(CardTexts texts) {
        this.texts = texts;
    }

    boolean are(NoteRow note) {
        List<String> fields = note.type().fields();
        boolean ours = note.type().cloze() ? fields.equals(CLOZE) : fields.equals(QUESTION);
        return ours && !HtmlText.plain(note.field("Id")).isBlank();
    }

    CardText text(NoteRow note, int ordinal) throws Faulty {
        String extra = texts.field(note, "Extra");
        if (note.type().cloze()) {
            return texts.gapsIn(note.field("Text"), ordinal + 1, extra);
        }
        String question = texts.field(note, "Front");
        String answer = texts.field(note, "Back");
        if (question.isBlank() || answer.isBlank()) {
            throw new Faulty(question.isBlank() ? "its front is empty." : "its back is empty.");
        }
        return new CardText(question, answer, extra, "");
    }

    /** The card as the library knew it: by its id, under its topic. */
    IncomingCard asOurs(IncomingCard card, NoteRow note) {
        Set<String> tags = new HashSet<>(card.tags());
        boolean archived = tags.remove(ARCHIVED);
        return new IncomingCard(
                HtmlText.plain(note.field("Id")).strip(),
                card.kind(),
                topic(note).orElse(card.topic()),
                card.text(),
                card.choices(),
                tags,
                archived ? CardState.ARCHIVED : card.state(),
                card.flag(),
                card.progress(),
                source(note).map(OwnNotes::madeOf).or(card::provenance),
                card.line());
    }

    /** Siblings were made of the same lines. */
    private static Provenance madeOf(Source source) {
        String group = source.file() + ":" + source.lines().startLine();
        return new Provenance(Optional.of(source), "imported", Importance.NORMAL, Origin.IMPORTED, group);
    }

    private static Optional<TopicPath> topic(NoteRow note) {
        String topic = HtmlText.plain(note.field("Topic")).strip();
        List<String> parts = List.of(topic.split(" > ")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new TopicPath(parts));
    }

    private static Optional<Source> source(NoteRow note) {
        Matcher source = SOURCE.matcher(HtmlText.plain(note.field("Source")).strip());
        if (!source.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(source.group(2));
        int last = source.group(3) == null ? first : Integer.parseInt(source.group(3));
        return first >= 1 && last >= first
                ? Optional.of(new Source(source.group(1), new Span(first, last)))
                : Optional.empty();
    }
}
