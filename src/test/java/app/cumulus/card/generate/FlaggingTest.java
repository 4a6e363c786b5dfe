package app.cumulus.card.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.cumulus.card.Draft;
import app.cumulus.card.Generation;
import app.cumulus.card.check.Flag;
import app.cumulus.note.NoteText;
import app.cumulus.note.read.NoteReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlaggingTest {

    private static final List<String> WORDS = List.of(
            "S3",
            "SQS",
            "object",
            "message",
            "size",
            "up to",
            "5 TB",
            "256KB",
            "default",
            "visibility timeout",
            "is",
            "30 s",
            "20 s",
            "the",
            "Lambda",
            "maximum",
            "of",
            "\n- ",
            "\n",
            "\n\n# ",
            ":",
            "Kinesis Firehose",
            "can be");

    @Test
    void the_message_is_on_active_cards_of_the_line_and_on_no_other() {
        Generation generation = generate(
                "# S3\n\n- the maximum size of an object is 5 TB\n- the minimum size of an" + " object is 1 byte\n");
        assertThat(generation.flags()).hasSize(1);
        assertThat(generation.drafts()).filteredOn(Draft::active).isNotEmpty().allSatisfy(draft -> {
            boolean flagged = draft.lines().contains(3);
            String extra = draft.content().text().extra();
            assertThat(extra.contains("AWS says 50 TB")).isEqualTo(flagged);
        });
        assertThat(generation.drafts())
                .filteredOn(draft -> !draft.active())
                .noneMatch(draft -> draft.content().text().extra().contains("AWS says"));
    }

    @Test
    void of_two_values_in_a_line_the_one_that_is_meant_has_the_message() {
        Generation generation =
                generate("# S3\n\n- the maximum size of an object is 5TB, the maximum of parts is 10,000\n");
        assertThat(generation.drafts())
                .filteredOn(Draft::active)
                .hasSizeGreaterThan(1)
                .allSatisfy(draft -> assertThat(draft.content().text().extra().contains("AWS says 50 TB"))
                        .isEqualTo((draft.content().text().question()
                                        + draft.content().text().answer())
                                .contains("5TB")));
    }

    @Test
    void flags_never_change_what_a_card_asks_and_answers() {
        Random chance = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = IntStream.range(0, 60)
                    .mapToObj(i -> WORDS.get(chance.nextInt(WORDS.size())))
                    .collect(Collectors.joining(" "));
            List<Draft> drafts = generate("# S3\n\n" + text).drafts();
            List<Flag> everywhere = IntStream.rangeClosed(1, text.split("\n").length + 2)
                    .mapToObj(line -> new Flag(app.cumulus.note.Span.line(line), Flag.Kind.OUTDATED, "", "old", ""))
                    .toList();
            List<Draft> flagged = new Flagging(everywhere).of(drafts);
            assertThat(flagged.stream().map(FlaggingTest::withoutExtra).toList())
                    .isEqualTo(drafts.stream().map(FlaggingTest::withoutExtra).toList());
            assertThat(flagged)
                    .filteredOn(Draft::active)
                    .allMatch(draft -> draft.content().text().extra().endsWith("old"));
        }
    }

    @Test
    void the_same_note_gives_the_same_flags() {
        String note =
                "# SQS\n\nmessages up to 256 KB\nvisibility timeout default 30 s\nvisibility timeout: default 20 s\n";
        assertThat(generate(note).flags()).hasSize(3).isEqualTo(generate(note).flags());
    }

    @Test
    void the_long_note_is_flagged_where_it_is_outdated() throws Exception {
        Path note = Path.of(System.getProperty("cumulus.shared", "missing"), "notes", "aws-notes.txt");
        assumeThat(Files.exists(note)).as("no notes at " + note).isTrue();
        List<Flag> flags = generate(NoteText.read(note).text()).flags();
        assertThat(flags)
                .anySatisfy(flag -> assertThat(flag.message()).contains("5 TB; AWS says 50 TB"))
                .anySatisfy(flag -> assertThat(flag.message()).contains("256 KB; AWS says 1 MiB"))
                .noneMatch(flag -> flag.kind() == Flag.Kind.CONTRADICTION)
                .hasSizeLessThan(25);
    }

    private static Generation generate(String text) {
        return new CardGenerator().generate(new NoteReader().read("n.txt", text));
    }

    private static Draft withoutExtra(Draft draft) {
        return new Draft(
                draft.content().withText(draft.content().text().withExtra("")),
                draft.lines(),
                draft.fact(),
                draft.off());
    }
}
