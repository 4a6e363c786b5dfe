package app.cumulus.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formats that decks are read from; finds that of a file. */
public final class DeckFormats {

    private static final int HEAD_BYTES = 16 * 1024;

    private final List<DeckFormat> formats;

    /** Of several formats that a file looks like, the first is taken. */
    public DeckFormats(List<DeckFormat> formats) {
        this.formats = List.copyOf(formats);
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
