package app.cumulus.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.cumulus.MovableClock;
import app.cumulus.catalog.QueryParser;
import app.cumulus.catalog.Reading;
import app.cumulus.library.Library;
import app.cumulus.library.decks.DeckWatch;
import app.cumulus.library.exports.ExportChoice;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.settings.SettingNames;
import app.cumulus.library.settings.Settings;
import app.cumulus.ui.TestLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetellingTest {

    private static final int LEAST_TELLING = 8;

    /** Where candidates and lines are left out, with a reason. */
    private static final List<String> REASONED = List.of("card/gate", "card/context", "card/generate");

    /** What stands before a reason in the code. */
    private static final Pattern REASON =
            Pattern.compile("(?:Optional\\.of\\(|static final String \\w+ = |LineFate\\.\\w+\\(|turnAway\\(\\w+, )$");

    @TempDir
    private Path folder;

    private final Words words = new Words(Locale.GERMAN);
    private final Failures failures = new Failures(words);

    @Test
    void what_goes_wrong_with_a_note_is_said_in_german() throws IOException {
        TestLibrary test = new TestLibrary(folder).withCards(9);
        Path missing = folder.resolve("missing.txt");
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {'a', '\n', 0, 1, 2});
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        assertThat(importing(test, missing))
                .isEqualTo(missing + ": Diese Datei gibt es nicht. Nichts wurde importiert.");
        assertThat(importing(test, empty)).isEqualTo(empty + ": Die Datei ist leer. Nichts wurde importiert.");
        assertThat(importing(test, folder))
                .isEqualTo(folder + ": Das ist ein Ordner; wähle die Notizdateien darin. Nichts wurde importiert.");
        assertThat(importing(test, binary))
                .isEqualTo(binary + ", Zeile 2: Die Datei ist kein Text (Byte 0x00). Nichts wurde importiert.");
        assertThat(importing(test, test.note("facts.txt", 1)))
                .isEqualTo("facts.txt: Diese Fassung würde 8 von 9 Karten archivieren, mehr als ein Drittel."
                        + " Nichts wurde importiert.");
        words.speak(Settings.Language.ENGLISH);
        assertThat(importing(test, test.note("facts.txt", 1))).doesNotContain("--force");
        test.library.close();
    }

    private String importing(TestLibrary test, Path file) {
        return said(() -> test.library.importNotes(List.of(file)));
    }

    @Test
    void what_goes_wrong_with_files_and_folders_is_said_in_german() throws IOException {
        Path text =
                Files.writeString(folder.resolve("text.db"), "no library, but a text that is long enough to be one");
        MovableClock clock = new MovableClock("2026-11-22T10:00:00Z");
        assertThat(said(() -> Library.open(text, clock))).isEqualTo(text + ": Das ist keine Bibliothek von Cumulus.");
        Path nowhere = folder.resolve("nowhere");
        try (Library library = Library.open(folder.resolve("library.db"), clock)) {
            assertThat(said(() -> library.saveTable(folder, List.of())))
                    .isEqualTo(folder + ": Das ist ein Ordner; nenne eine Datei.");
            assertThat(said(() ->
                            library.change(SettingNames.with(library.settings(), "backup-folder", nowhere.toString()))))
                    .startsWith(nowhere + ": Diesen Ordner gibt es nicht");
        }
    }

    @Test
    void what_goes_wrong_with_decks_exports_and_undoing_is_said_in_german() throws IOException {
        TestLibrary test = new TestLibrary(folder).withCards(3);
        Library library = test.library;
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        Path note = folder.resolve("facts.txt");
        assertThat(said(() -> library.importDeck(empty, DeckWatch.NONE)))
                .startsWith(empty + ": Das ist kein Stapel, den Cumulus lesen kann.");
        assertThat(said(() -> library.export(folder, new ExportChoice(false, false))))
                .isEqualTo(folder + ": Das ist ein Ordner; nenne eine Datei, in die geschrieben werden soll.");
        assertThat(said(() -> library.export(folder.resolve("no/deck.json"), new ExportChoice(false, false))))
                .contains(": Dort kann der Stapel nicht geschrieben werden;");
        assertThat(said(() -> library.export(note, new ExportChoice(false, false))))
                .isEqualTo(note + ": Das ist eine deiner Notizen; wähle eine andere Datei.");
        library.study().suspend();
        assertThat(said(() -> library.undoImport(Optional.empty())))
                .startsWith("facts.txt: Der Import vom ")
                .contains("denn Karten daraus wurden danach beantwortet");
        library.close();
    }

    private String said(Runnable work) {
        Throwable problem = catchThrowable(work::run);
        assertThat(problem).isInstanceOf(LibraryException.class);
        return failures.sentence(problem);
    }

    @Test
    void what_is_wrong_with_a_search_is_said_in_german() {
        assertThat(misread("ease<viel")).startsWith("nach ease wird eine Zahl erwartet, an Stelle ");
        assertThat(misread("colour:red")).startsWith("ein Feld „colour“ gibt es nicht");
        assertThat(misread("is:red")).startsWith("is:red gibt es nicht; es gibt ");
        assertThat(misread("(sqs")).startsWith("diese ( wird nicht geschlossen");
    }

    @Test
    void why_a_line_has_no_card_is_said_in_german() {
        assertThat(new Retelling(words).of("the question gives the answer away"))
                .isEqualTo("die Frage verrät die Antwort");
        assertThat(new Retelling(words).of("repeat of line 1234")).isEqualTo("Wiederholung von Zeile 1234");
    }

    private String misread(String query) {
        String sentence = ((Reading.Misread) QueryParser.read(query)).problem().sentence();
        return new Retelling(words).of(sentence);
    }

    @Test
    void a_sentence_that_nobody_knows_stays_as_it_is() {
        assertThat(new Retelling(words).of("Something new went wrong.")).isEqualTo("Something new went wrong.");
    }

    /** A wording that is changed in the library would silently stay in English. */
    @Test
    void every_wording_is_one_of_the_library() {
        String all = texts(
                        Stream.concat(REASONED.stream(), Stream.of("library", "store", "exchange", "note", "catalog")))
                .map(SourceTexts.Quoted::text)
                .collect(Collectors.joining());
        assertThat(wordings()).allSatisfy((name, wording) -> {
            String sentence = wording.replace(" Nothing was imported.", "").replaceFirst("^\\{0}: ", "");
            for (String piece : sentence.replace("''", "'").split("\\{\\d}")) {
                String telling =
                        piece.replaceFirst("^: ", "").replaceFirst(", at $", "").strip();
                if (telling.length() >= LEAST_TELLING) {
                    assertThat(all).as(name).contains(telling.replaceFirst("\\.$", ""));
                }
            }
        });
    }

    /** A new reason for leaving a candidate or a line out must be said in every language. */
    @Test
    void every_reason_of_the_generator_is_known() {
        Collection<String> known = wordings().values();
        assertThat(texts(REASONED.stream()))
                .filteredOn(text ->
                        REASON.matcher(text.before()).find() && text.text().matches("[a-z]+ .*"))
                .hasSizeGreaterThan(20)
                .allSatisfy(reason -> assertThat(known)
                        .anySatisfy(wording -> assertThat(
                                        wording.replaceFirst("\\{0}.*", "").replaceFirst("^line .*", "line "))
                                .isEqualTo(reason.text())));
    }

    private static Stream<SourceTexts.Quoted> texts(Stream<String> folders) {
        return folders.map(SourceTexts::of).flatMap(Collection::stream);
    }

    private static Map<String, String> wordings() {
        ResourceBundle known = ResourceBundle.getBundle("app.cumulus.ui.words.library", Locale.ROOT);
        Map<String, String> wordings = new TreeMap<>();
        known.keySet().forEach(name -> wordings.put(name, known.getString(name)));
        return wordings;
    }
}
