package app.cumulus.exchange.apkg.write;

import app.cumulus.exchange.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a package for Anki: {@link #add} the notes, then {@link #finish}. The file is written as a whole or left as it was,
 * and what is closed without being finished leaves nothing behind. The memory it takes grows with decks and media only.
 */
public final class PackageWriter implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BLOCK_BYTES = 1 << 16;

    private final PackageTime time;
    private final WholeFile target;
    private final Path workFile;
    private final CollectionFile collection;
    private final Function<String, Path> mediaFiles;
    private final Map<String, String> mediaByName = new LinkedHashMap<>();

    private PackageWriter(
            PackageTime time,
            WholeFile target,
            Path workFile,
            CollectionFile collection,
            Function<String, Path> mediaFiles) {
        this.time = time;
        this.target = target;
        this.workFile = workFile;
        this.collection = collection;
        this.mediaFiles = mediaFiles;
    }

    /**
     * Begins a package.
     *
     * @param mediaFiles where the pictures and sounds are that notes name
     * @throws IOException if the folder of the target cannot be written to
     */
    public static PackageWriter at(Path target, PackageTime time, Function<String, Path> mediaFiles)
            throws IOException {
        WholeFile whole = WholeFile.at(target);
        Path workFile = null;
        try {
            workFile = workFile(target);
            return new PackageWriter(time, whole, workFile, CollectionFile.at(workFile, time), mediaFiles);
        } catch (IOException | RuntimeException e) {
            whole.close();
            if (workFile != null) {
                Files.deleteIfExists(workFile);
            }
            throw e;
        }
    }

    /** A file that is not there, beside the target; a pipe or a device has no such place. */
    private static Path workFile(Path target) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return Files.createTempFile("cumulus", ".anki2");
        }
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path file = place.resolveSibling("." + place.getFileName() + ".collection");
        Files.deleteIfExists(file);
        file.toFile().deleteOnExit();
        return file;
    }

    public void add(OutgoingNote note) throws IOException {
        collection.add(note);
        for (String name : note.note().media()) {
            mediaByName.putIfAbsent(name, Integer.toString(mediaByName.size()));
        }
    }

    /**
     * Packs all that was added and puts it in its place.
     *
     * @param progress is told the share that is packed, 0 to 1, and may throw to end it
     */
    public void finish(DoubleConsumer progress) throws IOException {
        collection.finish();
        ZipOutputStream zip = new ZipOutputStream(target.out());
        // Packing as hard as usual takes three times as long and saves an eighth.
        zip.setLevel(Deflater.BEST_SPEED);
        begin(zip, "collection.anki2");
        try (InputStream in = Files.newInputStream(workFile)) {
            copy(in, zip, Files.size(workFile), progress);
        }
        Map<String, String> nameByEntry = new LinkedHashMap<>();
        mediaByName.forEach((name, entry) -> nameByEntry.put(entry, name));
        begin(zip, "media");
        zip.write(JSON.writeValueAsBytes(nameByEntry));
        for (Map.Entry<String, String> media : nameByEntry.entrySet()) {
            progress.accept(1);
            begin(zip, media.getKey());
            Files.copy(mediaFiles.apply(media.getValue()), zip);
        }
        zip.finish();
        progress.accept(1);
        target.keep();
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(time.now(), time.zone()));
        zip.putNextEntry(entry);
    }

    private static void copy(InputStream in, OutputStream out, long bytes, DoubleConsumer progress) throws IOException {
        byte[] block = new byte[BLOCK_BYTES];
        long done = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            progress.accept(bytes == 0 ? 1 : (double) done / bytes);
            out.write(block, 0, read);
            done += read;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            collection.close();
        } finally {
            try {
                Files.deleteIfExists(workFile);
            } finally {
                target.close();
            }
        }
    }
}
