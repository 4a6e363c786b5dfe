package app.cumulus.library.exports;

import app.cumulus.QuestionLines;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.Draft;
import app.cumulus.card.Generation;
import app.cumulus.card.Importance;
import app.cumulus.card.LineFate;
import app.cumulus.card.LineLedger;
import app.cumulus.card.TopicPath;
import app.cumulus.library.notes.NotePipeline;
import app.cumulus.library.notes.ReadNote;
import app.cumulus.note.NoteText;
import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A pipeline for tests that need cards of every kind: {@code [topic > topic]}, then lines of {@code kind | question | answer |
 * extra | cloze text} in which {@code ~} is a line break, with {@code off} before a candidate below the bar.
 */
final class KindLines implements NotePipeline {

    @Override
    public ReadNote read(NoteText note) {
        List<String> lines = note.text().lines().toList();
        List<Draft> drafts = new ArrayList<>();
        List<LineFate> fates = new ArrayList<>();
        List<String> topic = List.of("Notes");
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1).strip();
            if (text.startsWith("[")) {
                topic = List.of(text.substring(1, text.length() - 1).split(" > "));
                fates.add(new LineFate.Context());
            } else if (text.contains(" | ")) {
                boolean off = text.startsWith("off ");
                drafts.add(draft(new TopicPath(topic), off ? text.substring(4) : text, line, off));
                fates.add(off ? new LineFate.Off("below the bar") : new LineFate.Carded(1));
            } else {
                fates.add(new LineFate.Skipped("blank"));
            }
        }
        return new ReadNote(
                QuestionLines.document(note.file(), lines),
                new Generation(drafts, new LineLedger(fates), List.of(), List.of()));
    }

    private static Draft draft(TopicPath topic, String line, int number, boolean off) {
        String[] parts = line.replace('~', '\n').split(" \\| ", -1);
        CardText text = new CardText(
                parts[1], parts[2], parts.length > 3 ? parts[3] : "", parts.length > 4 ? parts[4].strip() : "");
        CardKind kind = CardKind.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
        return new Draft(
                new CardContent(kind, topic, text, "test", Importance.NORMAL),
                Span.line(number),
                parts[1],
                off ? Optional.of("below the bar") : Optional.empty());
    }
}
