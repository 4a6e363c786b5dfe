package app.cumulus.exchange.apkg;

import app.cumulus.exchange.UnreadableDeckException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The ZIP archive that a package is. Names of its entries are compared with names we know, and are never paths. */
final class Archive implements AutoCloseable {

    private static final int META_BYTES = 1000;
    private static final long MAP_BYTES = 64L << 20;

    private final String file;
    private final ZipFile zip;
    private final Limits limits;
    private final Generation generation;

    private Archive(String file, ZipFile zip, Limits limits) throws IOException {
        this.file = file;
        this.zip = zip;
        this.limits = limits;
        generation = generation();
    }

    /** The three ways in which Anki has packed collections. */
    enum Generation {
        LEGACY1("collection.anki2"),
        LEGACY2("collection.anki21"),
        LATEST("collection.anki21b");

        private final String entry;

        Generation(String entry) {
            this.entry = entry;
        }
    }

    /** @throws UnreadableDeckException if it is no package */
    static Archive open(Path path, Limits limits) throws IOException {
        String file = String.valueOf(path.getFileName());
        ZipFile zip = zip(path, file);
        boolean done = false;
        try {
            Archive archive = new Archive(file, zip, limits);
            done = true;
            return archive;
        } finally {
            if (!done) {
                zip.close();
            }
        }
    }

    private static ZipFile zip(Path path, String file) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableDeckException(
                    file + ": this is no Anki package, since it is no whole ZIP archive; export the deck from Anki"
                            + " again.",
                    e);
        }
    }

    private Generation generation() throws IOException {
        if (zip.size() > limits.entries()) {
            throw refused("the archive holds " + zip.size() + " files, more than the " + limits.entries()
                    + " that are read.");
        }
        int version = version();
        for (Generation each : new Generation[] {Generation.LATEST, Generation.LEGACY2, Generation.LEGACY1}) {
            if (zip.getEntry(each.entry) != null) {
                requireNewest(version, each);
                return each;
            }
        }
        throw refused("this ZIP archive is no Anki package: there is no collection in it.");
    }

    private int version() throws IOException {
        ZipEntry meta = zip.getEntry("meta");
        if (meta == null) {
            return 0;
        }
        try (InputStream in = zip.getInputStream(meta)) {
            ProtoReader fields = new ProtoReader(in.readNBytes(META_BYTES));
            int version = 0;
            for (int field = fields.next(); field != 0; field = fields.next()) {
                version = field == 1 ? (int) fields.number() : version;
            }
            return version;
        } catch (ProtoReader.BrokenException | IOException e) {
            throw refused("the entry 'meta', which tells the version of the package, is damaged.");
        }
    }

    /** A package of a newer kind holds a collection of the oldest kind too, with one note that says to update Anki. */
    private void requireNewest(int version, Generation found) throws UnreadableDeckException {
        if (version > Generation.values().length) {
            throw refused("the package is of version " + version + ", which is newer than Cumulus knows; export it from"
                    + " Anki with 'Support older Anki versions' ticked.");
        }
        if (version - 1 > found.ordinal()) {
            throw refused("the package says that its cards are in " + Generation.values()[version - 1].entry
                    + ", but that is missing; export the deck from Anki again.");
        }
    }

    Generation kind() {
        return generation;
    }

    String file() {
        return file;
    }

    /** Unpacks the collection into a file. */
    void unpackCollection(Path target) throws IOException {
        ZipEntry entry = zip.getEntry(generation.entry);
        try (InputStream in = unpacked(entry, limits.collectionBytes(), "the collection");
                var out = Files.newOutputStream(target)) {
            in.transferTo(out);
        } catch (ZipException e) {
            throw damaged("the collection " + generation.entry + " cannot be unpacked");
        } catch (UnreadableDeckException e) {
            throw e;
        } catch (IOException e) {
            // A fault of zstd or a stream that ends too soon; a full disk says so itself.
            throw damaged("the collection " + generation.entry + " cannot be unpacked (" + e.getMessage() + ")");
        }
    }

    /** The names of media by what the deck calls them: which entry holds each. */
    Map<String, String> mediaEntries() throws IOException {
        ZipEntry entry = zip.getEntry("media");
        if (entry == null) {
            return Map.of();
        }
        try (InputStream in = unpacked(entry, MAP_BYTES, "the list of media")) {
            byte[] bytes = in.readAllBytes();
            return generation == Generation.LATEST ? MediaNames.ofMessage(bytes) : MediaNames.ofJson(bytes);
        } catch (UnreadableDeckException e) {
            throw e;
        } catch (MediaNames.BrokenException | IOException e) {
            throw damaged("the list of media cannot be read");
        }
    }

    boolean has(String entry) {
        return zip.getEntry(entry) != null;
    }

    /** Opens a picture or a sound. */
    InputStream openMedia(String entry) throws IOException {
        return unpacked(zip.getEntry(entry), limits.mediaBytes(), "a media file");
    }

    private InputStream unpacked(ZipEntry entry, long most, String what) throws IOException {
        long ratio = Math.max(Limits.LARGE_BYTES, entry.getCompressedSize() * limits.ratio());
        String tooMuch = file + ": " + what + " unpacks to more than "
                + (ratio < most
                        ? limits.ratio() + " times its packed size, which no real deck does."
                        : (most >> 20) + " MB, the most that is read.");
        InputStream in = zip.getInputStream(entry);
        InputStream plain = generation == Generation.LATEST ? new ZstdInputStream(in) : in;
        return new CappedStream(plain, Math.min(ratio, most), tooMuch);
    }

    UnreadableDeckException refused(String what) {
        return new UnreadableDeckException(file + ": " + what);
    }

    private UnreadableDeckException damaged(String what) {
        return refused(what + "; the package is damaged, export the deck from Anki again.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
