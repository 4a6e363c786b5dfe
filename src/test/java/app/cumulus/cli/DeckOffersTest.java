package app.cumulus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.QuestionLines;
import app.cumulus.library.Library;
import app.cumulus.library.files.StartFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decks that lie in the folder for decks when the program starts. */
class DeckOffersTest {

    private static final String ONE = "Q: What queues?\nA: SQS\n";

    @TempDir
    Path folder;

    private Path decks;
    private TypedSession shell;

    @BeforeEach
    void make() throws IOException {
        shell = new TypedSession(folder, new QuestionLines());
        decks = Files.createDirectory(folder.resolve("deck-import"));
        Files.writeString(decks.resolve("one.md"), ONE);
        Files.writeString(decks.resolve("two.md"), ONE + "\nQ: What notifies?\nA: SNS\n");
    }

    @Test
    void each_is_shown_and_imported_or_left_and_not_offered_again() throws IOException {
        assertThat(offered("i\n\n"))
                .contains("one.md", "'one', 1 card.", "Q: What queues?", "It would be: 1 added", "\n1 added")
                .contains("two.md", "It would be: 2 added");
        shell.run("cards");
        assertThat(shell.out()).contains("What queues?").doesNotContain("What notifies?");
        assertThat(offered("i\ni\n")).isEmpty();
        Files.writeString(decks.resolve("two.md"), ONE + "\nQ: What mails?\nA: SES\n");
        assertThat(offered("")).contains("two.md").doesNotContain("one.md");
    }

    @Test
    void one_that_is_broken_is_told_of_and_the_others_are_offered() throws IOException {
        Files.writeString(decks.resolve("a.apkg"), "no package");
        assertThat(offered("\n\n")).contains("a.apkg", "Nothing was imported.", "one.md", "two.md");
    }

    @Test
    void where_nobody_answers_they_are_named_once_and_no_typed_line_is_taken() {
        Path library = folder.resolve("default.db");
        StartFiles files = new StartFiles(List.of(), Optional.of(decks));
        shell.cli("q\n").study(library, files);
        assertThat(shell.out()).contains("cumulus import-deck FILE", "one.md", "two.md");
        shell.cli("q\n").study(library, files);
        assertThat(shell.out()).doesNotContain("one.md");
    }

    private String offered(String typed) {
        Surroundings surroundings = shell.surroundings(typed);
        try (Library library = surroundings.libraries().apply(surroundings.defaultLibrary())) {
            new DeckOffers(library, surroundings, true).make(decks);
        }
        return shell.out();
    }
}
