package app.cumulus.library.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.exchange.connect.FakeAnki;
import app.cumulus.library.Library;
import app.cumulus.library.faults.LibraryException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectExportTest {

    @TempDir
    Path folder;

    private AnkiShelf shelf;
    private FakeAnki anki;

    @BeforeEach
    void open() throws IOException, SQLException {
        shelf = new AnkiShelf(folder);
        shelf.fill();
        anki = new FakeAnki();
    }

    @AfterEach
    void close() {
        anki.close();
    }

    @Test
    void an_anki_that_has_nothing_gets_types_decks_and_notes() {
        assertThat(send()).isEqualTo(new ExportReport(12, 12, 0, 0, 0));
        assertThat(anki.types.keySet()).containsExactly("Cumulus question", "Cumulus cloze");
        assertThat(anki.decks).contains("AWS notes", "AWS notes::Queues", "AWS notes::Queues::Limits");
        FakeAnki.Note note = note("How long");
        assertThat(note.deck).isEqualTo("AWS notes::Queues::Limits");
        assertThat(note.tags).containsExactly("aws::queue", "two_words");
        assertThat(note.fields).containsEntry("Back", "<strong>4</strong> days").containsEntry("Extra", "At most 14.");
        assertThat(anki.notes.values().stream().filter(each -> each.suspended)).hasSize(1);
        assertThat(note("What is suspended").suspended).isTrue();
    }

    @Test
    void the_same_again_sends_nothing_and_a_change_goes_to_the_note_that_is_there() throws IOException {
        send();
        note("How long").tags.add("mine");
        anki.actions.clear();
        assertThat(send()).isEqualTo(new ExportReport(12, 0, 0, 0, 0));
        assertThat(new HashSet<>(anki.actions))
                .isEqualTo(Set.of("version", "modelNames", "modelFieldNames", "findNotes", "notesInfo"));
        shelf.importNote(AnkiShelf.NOTE.replace("**4** days", "**5** days") + "basic | What is new? | this one\n");
        assertThat(send()).isEqualTo(new ExportReport(13, 1, 1, 0, 0));
        assertThat(anki.notes).hasSize(13);
        assertThat(note("How long").fields).containsEntry("Back", "<strong>5</strong> days");
        assertThat(note("How long").tags).contains("mine");
    }

    @Test
    void what_is_archived_gets_its_tag_and_loses_it_when_it_comes_back() throws IOException {
        send();
        shelf.importNote(AnkiShelf.NOTE.replace("basic | What is suspended? | that\n", ""));
        assertThat(send()).isEqualTo(new ExportReport(12, 0, 1, 1, 0));
        assertThat(note("What is suspended").tags).containsExactly("cumulus::archived");
        shelf.importNote(AnkiShelf.NOTE);
        assertThat(send()).isEqualTo(new ExportReport(12, 0, 1, 0, 0));
        assertThat(note("What is suspended").tags).isEmpty();
    }

    @Test
    void notes_that_came_by_a_package_are_known_by_their_id() {
        send();
        Map<Long, FakeAnki.Note> first = Map.copyOf(anki.notes);
        shelf.export(folder.resolve("out.apkg"));
        assertThat(send().added()).isZero();
        assertThat(anki.notes).isEqualTo(first);
    }

    @Test
    void a_connection_that_drops_midway_is_told_and_nothing_goes_twice() throws IOException {
        StringBuilder more = new StringBuilder(AnkiShelf.NOTE);
        for (int i = 0; i < 120; i++) {
            more.append("basic | Number ")
                    .append(i)
                    .append("? | it is ")
                    .append(i)
                    .append('\n');
        }
        shelf.importNote(more.toString());
        anki.dropsAfter = 12;
        assertThatThrownBy(this::send)
                .isInstanceOf(LibraryException.class)
                .hasMessageMatching(
                        "The connection to Anki at 127.0.0.1:\\d+ broke off. Until then \\d+ notes were added and 0"
                                + " changed; they stay, and the next time only the others are sent.");
        int there = anki.notes.size();
        assertThat(there).isBetween(50, 131);
        anki.dropsAfter = Integer.MAX_VALUE;
        assertThat(send().added()).isEqualTo(132 - there);
        assertThat(anki.notes).hasSize(132);
        assertThat(anki.notes.values().stream()
                        .map(note -> note.fields.get("Id"))
                        .distinct())
                .hasSize(132);
    }

    @Test
    void a_note_that_anki_does_not_take_is_counted_and_the_others_go() {
        anki.hates = "FIFO";
        assertThat(send().refused()).isEqualTo(2);
        anki.strict = true;
        anki.notes.clear();
        assertThat(send()).isEqualTo(new ExportReport(10, 10, 0, 0, 2));
        assertThat(anki.notes).hasSize(10);
    }

    @Test
    void a_key_is_asked_for_and_taken() {
        anki.key = "secret";
        assertThatThrownBy(this::send)
                .hasMessage("Anki refused 'version': valid api key must be provided. Give the key of AnkiConnect's"
                        + " settings with --anki-key.");
        assertThat(send(anki.place(), Optional.of("secret"), ExportWatch.NONE)
                        .orElseThrow()
                        .added())
                .isEqualTo(12);
    }

    @Test
    void a_note_type_with_other_fields_is_left_alone() {
        anki.types.put("Cumulus question", List.of("Front", "Back"));
        assertThatThrownBy(this::send)
                .hasMessageContaining("Anki has a note type 'Cumulus question' with other fields: [Front, Back]");
        assertThat(anki.notes).isEmpty();
    }

    @Test
    void it_is_told_when_anki_does_not_run() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String place = "127.0.0.1:" + free;
        assertThatThrownBy(() -> send(place, Optional.empty(), ExportWatch.NONE))
                .isInstanceOf(LibraryException.class)
                .hasMessage("Nothing answers at " + place + ". Start Anki with the add-on AnkiConnect (its code is"
                        + " 2055492159), then try again.");
    }

    @Test
    void it_is_told_when_something_else_answers() throws IOException {
        for (String body : List.of("<html>hello</html>", "{\"result\": 6}", "[1]", "")) {
            HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            other.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, body.isEmpty() ? -1 : body.length());
                exchange.getResponseBody().write(body.getBytes());
                exchange.close();
            });
            other.start();
            try {
                String place = "127.0.0.1:" + other.getAddress().getPort();
                assertThatThrownBy(() -> send(place, Optional.empty(), ExportWatch.NONE))
                        .as(body)
                        .hasMessage("What answers at " + place
                                + " is not AnkiConnect; name its host and port with --anki-address.");
            } finally {
                other.stop(0);
            }
        }
    }

    @Test
    void a_place_that_is_none_is_named() {
        for (String place : List.of("127.0.0.1", "8765", "http://a:1", "a:1/x", "a b:1", "")) {
            assertThatThrownBy(() -> send(place, Optional.empty(), ExportWatch.NONE))
                    .hasMessage(place + ": this is no host with a port, such as 127.0.0.1:8765.");
        }
    }

    @Test
    void pictures_are_stored_once() throws IOException, SQLException {
        Path media = Files.createDirectory(folder.resolve("library.db.media"));
        Files.writeString(media.resolve("cafe.png"), "picture");
        shelf.sql("UPDATE card SET answer = '![seen](media/cafe.png)' WHERE kind = 'basic'");
        send();
        assertThat(anki.media).isEqualTo(Map.of("cafe.png", "cGljdHVyZQ=="));
        assertThat(anki.actions.stream().filter("storeMediaFile"::equals)).hasSize(1);
    }

    @Test
    void progress_is_shown_and_a_call_to_stop_is_heard() {
        List<ExportStep> steps = new ArrayList<>();
        ExportWatch watch = new ExportWatch() {
            @Override
            public void at(ExportStep step) {
                steps.add(step);
            }

            @Override
            public boolean cancelled() {
                return steps.size() == 5;
            }
        };
        assertThat(send(anki.place(), Optional.empty(), watch)).isEmpty();
        assertThat(steps).extracting(ExportStep::share).isSorted();
        assertThat(steps.get(4).stage()).isEqualTo(ExportStep.Stage.SEND);
        assertThat(send().cards()).isEqualTo(12);
    }

    private FakeAnki.Note note(String question) {
        return anki.notes.values().stream()
                .filter(note -> note.fields.values().iterator().next().startsWith(question))
                .findFirst()
                .orElseThrow();
    }

    private ExportReport send() {
        return send(anki.place(), Optional.empty(), ExportWatch.NONE).orElseThrow();
    }

    private Optional<ExportReport> send(String place, Optional<String> key, ExportWatch watch) {
        try (Library library = shelf.open()) {
            return library.exports().toAnki(Optional.of(place), key, CardFilter.ALL, watch);
        }
    }
}
