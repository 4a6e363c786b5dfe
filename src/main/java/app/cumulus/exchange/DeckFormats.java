package app.cumulus.exchange;

import app.cumulus.exchange.apkg.ApkgReader;
import app.cumulus.schedule.StudyCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All formats that decks are read from. */
public final class DeckFormats {

    private static final int HEAD_BYTES = 16 * 1024;

    private final List<DeckFormat> formats;

    /** Of several formats that a file looks like, the first is taken. */
    public DeckFormats(List<DeckFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * What the program can read; those that a file proves by its first bytes stand before those that its words suggest.
     *
     * @param calendar tells the study days of answers that were given elsewhere
     */
    public static DeckFormats all(StudyCalendar calendar) {
        return new DeckFormats(
                List.of(new DeckFormat("Anki package", ApkgReader::recognises, new ApkgReader(calendar))));
    }

    /** The format of a file; none where it looks like none of them. */
    public Optional<DeckFormat> of(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String head = head(file);
        return formats.stream()
                .filter(format -> format.signs().areIn(name, head))
                .findFirst();
    }

    /** The names of all formats, for a user whose file has none of them. */
    public String names() {
        return formats.stream().map(DeckFormat::name).collect(Collectors.joining(", "));
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
        }
    }
}
