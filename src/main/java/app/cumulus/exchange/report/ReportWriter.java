package app.cumulus.exchange.report;

import java.io.Closeable;
import java.io.IOException;

/** Writes the report of an import, one note after the other; closing ends it. */
public interface ReportWriter extends Closeable {

    void add(NoteReport note) throws IOException;
}
