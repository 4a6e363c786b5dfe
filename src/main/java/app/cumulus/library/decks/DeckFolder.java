package app.cumulus.library.decks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The folder that is looked through at start for decks that are not yet in the library. It is only read. */
public final class DeckFolder {

    private static final List<String> ENDINGS = List.of(".apkg", ".json", ".csv", ".tsv", ".md", ".markdown", ".txt");

    private DeckFolder() {}

    /**
     * A deck file that can be offered.
     *
     * @param contentHash SHA-256 of its bytes, in hexadecimal digits
     */
    public record Offer(Path file, String contentHash) {}

    /**
     * The deck files of a folder whose content is not known yet, by name; of several with the same content the first.
     *
     * @param knownHashes of the decks that were imported, or offered and declined
     * @return none where there is no such folder or it cannot be read; a file that cannot be read is left out
     */
    public static List<Offer> offers(Path folder, Set<String> knownHashes) {
        List<Offer> offers = new ArrayList<>();
        for (Path file : decksIn(folder)) {
            try {
                Offer offer = new Offer(file, hash(file));
                boolean twin =
                        offers.stream().anyMatch(each -> each.contentHash().equals(offer.contentHash()));
                if (!twin && !knownHashes.contains(offer.contentHash())) {
                    offers.add(offer);
                }
            } catch (IOException e) {
                // The start of the program does not fail for a file nobody asked for.
            }
        }
        return List.copyOf(offers);
    }

    private static List<Path> decksIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(DeckFolder::mayBeDeck).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Hidden files, what describes the folder and what describes the format are no decks. */
    private static boolean mayBeDeck(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean described = name.startsWith(".") || name.startsWith("readme") || name.endsWith(".schema.json");
        return !described && ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("bug: every Java has SHA-256", e);
        }
    }
}
