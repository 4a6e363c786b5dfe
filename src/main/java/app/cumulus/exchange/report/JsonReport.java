package app.cumulus.exchange.report;

import app.cumulus.card.Draft;
import app.cumulus.card.LineFate;
import app.cumulus.card.LineLedger;
import app.cumulus.note.Problem;
import app.cumulus.note.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as data, format {@code cumulus-report}, version 1. The same notes give the same bytes. */
final class JsonReport implements ReportWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JsonGenerator json;

    JsonReport(Writer out) throws IOException {
        json = JSON.createGenerator(out);
        doing(() -> {
            json.writeStartObject();
            json.writeStringProperty("format", "cumulus-report");
            json.writeNumberProperty("version", 1);
            json.writeArrayPropertyStart("files");
        });
    }

    @Override
    public void add(NoteReport note) throws IOException {
        doing(() -> write(note));
    }

    @Override
    public void close() throws IOException {
        doing(() -> {
            json.writeEndArray();
            json.writeEndObject();
            json.close();
        });
    }

    private static void doing(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    private void write(NoteReport note) {
        json.writeStartObject();
        json.writeStringProperty("file", note.document().file());
        write(Tally.of(note));
        json.writeArrayPropertyStart("sections");
        note.sections().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("problems");
        note.generation().problems().forEach(this::write);
        json.writeEndArray();
        writeLines(note);
        writeAll(
                "cards",
                note.generation().drafts().stream().filter(Draft::active).toList());
        writeAll(
                "candidates",
                note.generation().drafts().stream()
                        .filter(draft -> !draft.active())
                        .toList());
        json.writeEndObject();
    }

    private void write(Tally tally) {
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("lines", tally.total());
        tally.lines().forEach((lineClass, count) -> json.writeNumberProperty(word(lineClass), count));
        json.writeNumberProperty("cards", tally.cards());
        json.writeNumberProperty("candidates", tally.candidates());
        json.writeEndObject();
    }

    private void write(ReportSection section) {
        json.writeStartObject();
        json.writeStringProperty("title", section.title());
        write(section.lines());
        write(section.tally());
        json.writeEndObject();
    }

    private void write(Span lines) {
        json.writeNumberProperty("startLine", lines.startLine());
        json.writeNumberProperty("endLine", lines.endLine());
    }

    private void write(Problem problem) {
        json.writeStartObject();
        json.writeNumberProperty("line", problem.line());
        json.writeStringProperty("message", problem.message());
        json.writeEndObject();
    }

    private void writeLines(NoteReport note) {
        LineLedger ledger = note.generation().ledger();
        json.writeArrayPropertyStart("lines");
        for (int line = 1; line <= ledger.lines(); line++) {
            LineFate fate = ledger.fate(line);
            json.writeStartObject();
            json.writeNumberProperty("line", line);
            json.writeStringProperty("class", word(fate.lineClass()));
            if (fate instanceof LineFate.Carded carded) {
                json.writeNumberProperty("cards", carded.cards());
            } else if (!Wording.reason(fate).isEmpty()) {
                json.writeStringProperty("reason", Wording.reason(fate));
            }
            json.writeStringProperty("text", note.document().lines().get(line - 1));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeAll(String name, List<Draft> drafts) {
        json.writeArrayPropertyStart(name);
        drafts.forEach(this::write);
        json.writeEndArray();
    }

    private void write(Draft draft) {
        json.writeStartObject();
        write(draft.lines());
        json.writeStringProperty("kind", word(draft.content().kind()));
        json.writeArrayPropertyStart("topic");
        draft.content().topic().parts().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("question", draft.content().text().question());
        json.writeStringProperty("answer", draft.content().text().answer());
        if (!draft.content().text().extra().isEmpty()) {
            json.writeStringProperty("extra", draft.content().text().extra());
        }
        json.writeStringProperty("rule", draft.content().rule());
        json.writeNumberProperty("importance", draft.content().importance().level());
        draft.off().ifPresent(reason -> json.writeStringProperty("off", reason));
        json.writeEndObject();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
