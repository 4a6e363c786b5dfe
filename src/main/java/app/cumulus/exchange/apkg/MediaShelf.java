package app.cumulus.exchange.apkg;

import app.cumulus.exchange.DeckSink;
import app.cumulus.exchange.IncomingMedia;
import app.cumulus.exchange.RowProblem;
import app.cumulus.exchange.UnreadableDeckException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** The pictures and sounds of a package; each is handed on when a card first shows it. */
final class MediaShelf {

    private static final String NONE = "";

    private final Archive archive;
    private final Map<String, String> entries;
    private final DeckSink sink;
    private final Map<String, String> references = new HashMap<>();

    MediaShelf(Archive archive, DeckSink sink) throws IOException {
        this.archive = archive;
        this.entries = archive.mediaEntries();
        this.sink = sink;
    }

    /** What a text names the file by that a card names; empty where there is no such file. */
    String reference(String named) {
        String known = references.get(named);
        if (known == null) {
            try {
                known = taken(named);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            references.put(named, known);
        }
        return known;
    }

    private String taken(String named) throws IOException {
        if (named.isBlank() || named.matches("(?i)(https?|data|file):.*")) {
            return NONE;
        }
        String name = name(named);
        String entry = entries.get(name);
        if (entry == null || !archive.has(entry)) {
            problem(name, "a card shows this file, but it is not in the package.");
            return NONE;
        } else if (name.contains("/") || name.contains("\\") || name.equals("..")) {
            problem(name, "this is a path and no name, so the file is left out.");
            return NONE;
        }
        try {
            return sink.media(new IncomingMedia(name, () -> archive.openMedia(entry)))
                    .orElse(NONE);
        } catch (UnreadableDeckException e) {
            throw e;
        } catch (IOException e) {
            problem(name, "the file cannot be unpacked (" + e.getMessage() + ").");
            return NONE;
        }
    }

    /** As the list has it; cards may have it with {@code %20}, or its accents in another form. */
    private String name(String named) {
        String decoded = named;
        try {
            decoded = URLDecoder.decode(named.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return named;
        }
        String composed = Normalizer.normalize(decoded, Normalizer.Form.NFC);
        if (entries.containsKey(named)) {
            return named;
        }
        return entries.containsKey(decoded) ? decoded : composed;
    }

    private void problem(String name, String message) {
        sink.problem(new RowProblem(0, "media " + name, message));
    }
}
