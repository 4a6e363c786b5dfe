package app.cumulus;

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
import app.cumulus.note.Block;
import app.cumulus.note.Document;
import app.cumulus.note.NoteText;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pipeline for tests that look at what happens to cards, not at how they are made: {@code [topic] question = answer}, with
 * {@code off} before a candidate below the bar.
 */
public final class QuestionLines implements NotePipeline {

    @Override
    public ReadNote read(NoteText note) {
        List<String> lines = note.text().lines().toList();
        return new ReadNote(document(note.file(), lines), generation(lines));
    }

    /** A document whose tree has the topics only. */
    public static Document document(String file, List<String> lines) {
        List<Block> topics = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1).strip();
            if (text.startsWith("[")) {
                topics.add(new Section(Span.line(line), text.substring(1, text.length() - 1), 1, List.of()));
            }
        }
        return new Document(file, lines, topics, Map.of(), List.of());
    }

    public static Generation generation(List<String> lines) {
        List<Draft> drafts = new ArrayList<>();
        List<LineFate> fates = new ArrayList<>();
        String topic = "Notes";
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1).strip();
            if (text.startsWith("[")) {
                topic = text.substring(1, text.length() - 1);
                fates.add(new LineFate.Context());
            } else if (text.contains(" = ")) {
                drafts.add(draft(topic, text, line));
                fates.add(text.startsWith("off ") ? new LineFate.Off("below the bar") : new LineFate.Carded(1));
            } else {
                fates.add(new LineFate.Skipped("blank"));
            }
        }
        return new Generation(drafts, new LineLedger(fates), List.of(), List.of());
    }

    private static Draft draft(String topic, String text, int line) {
        String[] halves = text.replaceFirst("^(off|!) ", "").split(" = ", 2);
        Importance importance = text.startsWith("! ") ? Importance.HIGH : Importance.NORMAL;
        CardContent content = new CardContent(
                CardKind.BASIC, TopicPath.of(topic), CardText.of(halves[0], halves[1]), "equals", importance);
        return new Draft(
                content,
                Span.line(line),
                halves[0],
                text.startsWith("off ") ? Optional.of("below the bar") : Optional.empty());
    }
}
