package app.cumulus.exchange.apkg;

import static app.cumulus.exchange.apkg.PackageMaker.BASIC;
import static app.cumulus.exchange.apkg.PackageMaker.CLOZE;
import static app.cumulus.exchange.apkg.PackageMaker.REVERSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.schedule.Easiness;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.MemoryState.Learned;
import app.cumulus.schedule.StudyCalendar;
import app.cumulus.schedule.StudyDay;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApkgReaderTest {

    private static final StudyDay CREATED = StudyDay.of(2026, 11, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void every_generation_gives_the_same_cards(Archive.Generation generation) throws Exception {
        Taken taken = taken(maker(generation)
                .note(1, "g1", BASIC, " ebs  boot ", "Which <b>volume</b> boots?", "gp3")
                .card(11, 1, 7, 0, 0, 0, 5, 0, 0, 0, 0, 4)
                .note(2, "g2", REVERSED, "", "one", "two")
                .card(21, 2, 7)
                .card(22, 2, 7, 1)
                .note(3, "g3", CLOZE, "", "An {{c1::ISP}} and a {{c2::VPC::network}}", "more")
                .card(31, 3, 1, 0)
                .card(32, 3, 1, 1));
        assertThat(taken.problems).isEmpty();
        assertThat(taken.expected).isEqualTo(5);
        assertThat(taken.cards)
                .extracting(IncomingCard::key)
                .containsExactly("anki:g1:0", "anki:g2:0", "anki:g2:1", "anki:g3:0", "anki:g3:1");
        IncomingCard first = taken.cards.get(0);
        assertThat(first.text()).isEqualTo(CardText.of("Which **volume** boots?", "gp3"));
        assertThat(first.topic()).isEqualTo(TopicPath.of("AWS", "Storage"));
        assertThat(first.tags()).containsExactlyInAnyOrder("ebs", "boot");
        assertThat(first.flag()).isEqualTo(4);
        assertThat(first.progress()).isEmpty();
        assertThat(taken.cards.get(2).text()).isEqualTo(CardText.of("two", "one"));
        assertThat(taken.cards.get(1).provenance().orElseThrow().group())
                .isEqualTo(taken.cards.get(2).provenance().orElseThrow().group());
        assertThat(taken.cards.get(4).kind()).isEqualTo(CardKind.CLOZE);
        assertThat(taken.cards.get(4).text())
                .isEqualTo(new CardText("An ISP and a […] (network)", "VPC", "more", "An ISP and a {{c1::VPC}}"));
    }

    @ParameterizedTest
    @EnumSource
    void pictures_and_sounds_are_handed_on_under_the_names_of_the_deck(Archive.Generation generation) throws Exception {
        Taken taken = taken(maker(generation)
                .basic(1, "<img src=\"a%20b.png\"> [sound:c.mp3]", "<img src='lost.png'>x")
                .media("a b.png", new byte[] {1, 2, 3})
                .media("c.mp3", new byte[100_000])
                .media("unused.png", new byte[5]));
        assertThat(taken.media).containsOnlyKeys("a b.png", "c.mp3").containsEntry("c.mp3", 100_000);
        assertThat(taken.only().text().question()).isEqualTo("![a%20b.png](media/a b.png) [c.mp3](media/c.mp3)");
        assertThat(taken.problems)
                .extracting(problem -> problem.where() + ": " + problem.message())
                .containsExactly("media lost.png: a card shows this file, but it is not in the package.");
    }

    @Test
    void a_review_card_keeps_interval_ease_due_day_lapses_and_log() throws Exception {
        long at = Instant.parse("2026-10-20T08:00:00Z").toEpochMilli();
        IncomingCard card = taken(maker(Archive.Generation.LEGACY1)
                        .note(1, "g", BASIC, "", "q", "a")
                        .card(11, 1, 7, 0, 2, 2, 30, 12, 2365, 4, 1)
                        .answer(at, 11, 3, 0)
                        .answer(at + 1, 11, 1, 1)
                        .answer(at + 2, 11, 2, 2)
                        .answer(at + 3, 11, 4, 3)
                        .answer(at + 4, 11, 0, 4))
                .only();
        assertThat(card.progress().orElseThrow().memory())
                .isEqualTo(new Learned(2, 12, new Easiness(237), CREATED.plusDays(30), 1));
        assertThat(card.progress().get().answers())
                .extracting(answer -> answer.grade().quality() + (answer.scheduled() ? "" : " aside"))
                .containsExactly("4", "1", "3", "5 aside");
        assertThat(card.progress().get().answers().get(0).thinking()).hasMillis(4000);
    }

    @Test
    void learning_suspended_filtered_and_odd_cards_are_mapped_sensibly() throws Exception {
        long evening = Instant.parse("2026-11-22T20:00:00Z").getEpochSecond();
        Taken taken = taken(maker(Archive.Generation.LEGACY2)
                .note(1, "g", BASIC, "", "q", "a")
                .card(11, 1, 7, 0, 1, 1, evening, 0, 0, 2, 0)
                .card(12, 1, 7, 0, 3, 3, 24, 5, 2100, 9, 2)
                .card(13, 1, 7, 0, 2, -1, 40, 33, 2500, 9, 0)
                .card(14, 1, 1, 0, 2, 2, -99999, 33, 100, 9, 0)
                .card(15, 1, 1, 0, 0, -2, 3)
                .sql("UPDATE cards SET odid = 7, odue = 50 WHERE id = 14")
                .sql("UPDATE cards SET ivl = 9000000, due = 2000000000 WHERE id = 13")
                .sql("UPDATE cards SET due = -2147483648 WHERE id = 12"));
        assertThat(taken.cards)
                .extracting(card -> card.progress().map(progress -> progress.memory()))
                .containsExactly(
                        Optional.of(new Learned(0, 1, Easiness.START, StudyDay.of(2026, 11, 22), 0)),
                        Optional.of(new Learned(0, 5, new Easiness(210), StudyDay.of(1970, 1, 1), 2)),
                        Optional.of(new Learned(9, 1_000_000, Easiness.START, StudyDay.of(2033, 5, 17), 0)),
                        Optional.of(new Learned(9, 33, Easiness.LEAST, CREATED.plusDays(50), 0)),
                        Optional.empty());
        assertThat(taken.cards)
                .extracting(IncomingCard::state)
                .containsExactly(
                        CardState.ACTIVE, CardState.ACTIVE, CardState.SUSPENDED, CardState.ACTIVE, CardState.ACTIVE);
        assertThat(taken.cards.get(3).topic()).isEqualTo(TopicPath.of("AWS", "Storage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Asia/Tokyo", "Europe/Berlin"})
    void a_card_is_due_on_the_calendar_day_of_the_zone_it_was_written_in(String zone) throws Exception {
        // The collection was made at noon UTC, which is 21:00 in Tokyo, where it says to be from.
        PackageMaker maker = maker(Archive.Generation.LATEST)
                .conf("{\"creationOffset\":-540}")
                .note(1, "g", BASIC, "", "q", "a")
                .card(11, 1, 7, 0, 2, 2, 5, 12, 2500, 1, 0);
        Path file = maker.write(folder.resolve("zone.apkg"));
        Taken taken = Taken.from(file, new ApkgReader(new StudyCalendar(ZoneId.of(zone), 4)));
        assertThat(taken.only().progress().orElseThrow().memory())
                .extracting(memory -> ((Learned) memory).due())
                .isEqualTo(CREATED.plusDays(5));
    }

    @Test
    void a_card_that_was_forgotten_keeps_its_log() throws Exception {
        IncomingCard card = taken(maker(Archive.Generation.LEGACY1)
                        .note(1, "g", BASIC, "", "q", "a")
                        .card(11, 1, 7)
                        .answer(1_700_000_000_000L, 11, 3, 0))
                .only();
        assertThat(card.progress().orElseThrow().memory()).isEqualTo(new MemoryState.New());
        assertThat(card.progress().get().answers()).hasSize(1);
    }

    @Test
    void notes_that_we_sent_to_anki_come_back_as_our_cards() throws Exception {
        String id = "8d0c2f3e-1111-8222-9333-444455556666";
        Taken taken = taken(maker(Archive.Generation.LEGACY1)
                .type(5, "Cumulus question", 0, "Front,Back,Extra,Topic,Source,Id", "{{Front}}", "{{Back}}{{Extra}}")
                .type(6, "Cumulus cloze", 1, "Text,Extra,Topic,Source,Id", "{{cloze:Text}}", "{{cloze:Text}}{{Extra}}")
                .note(
                        1,
                        id,
                        5,
                        " sqs ",
                        "Retention of <code>SQS</code>?",
                        "4 days",
                        "see docs",
                        "Amazon SQS &gt; Limits",
                        "n.txt, lines 3–5",
                        id)
                .card(11, 1, 7)
                .note(
                        2,
                        "x",
                        6,
                        " cumulus::archived ",
                        "up to {{c1::14}} days",
                        "",
                        "Amazon SQS",
                        "n.txt, line 9",
                        id.replace('8', '7'))
                .card(21, 2, 7));
        IncomingCard first = taken.cards.get(0);
        assertThat(first.key()).isEqualTo(id);
        assertThat(first.text()).isEqualTo(new CardText("Retention of `SQS`?", "4 days", "see docs", ""));
        assertThat(first.topic()).isEqualTo(TopicPath.of("Amazon SQS", "Limits"));
        assertThat(first.provenance()
                        .orElseThrow()
                        .source()
                        .orElseThrow()
                        .lines()
                        .endLine())
                .isEqualTo(5);
        IncomingCard second = taken.cards.get(1);
        assertThat(second.text()).isEqualTo(new CardText("up to […] days", "14", "", "up to {{c1::14}} days"));
        assertThat(second.state()).isEqualTo(CardState.ARCHIVED);
        assertThat(second.tags()).isEmpty();
    }

    @Test
    void cards_that_we_made_of_the_same_lines_come_back_as_siblings() throws Exception {
        PackageMaker maker = maker(Archive.Generation.LEGACY1)
                .type(5, "Cumulus question", 0, "Front,Back,Extra,Topic,Source,Id", "{{Front}}", "{{Back}}{{Extra}}");
        List<String> sources = List.of("n.txt, lines 3–5", "n.txt, lines 3–5", "n.txt, line 7", "m.txt, line 3");
        for (int i = 0; i < sources.size(); i++) {
            String id = "8d0c2f3e-1111-8222-9333-44445555666" + i;
            maker.note(i + 1, id, 5, "", "question " + i, "answer", "", "Amazon SQS", sources.get(i), id)
                    .card(11 + i, i + 1, 7);
        }
        List<String> groups = taken(maker).cards.stream()
                .map(card -> card.provenance().orElseThrow().group())
                .toList();
        assertThat(groups.get(0)).isEqualTo(groups.get(1));
        assertThat(Set.copyOf(groups)).hasSize(3).doesNotContain("");
    }

    @Test
    void quirks_of_other_writers_are_read() throws Exception {
        Taken taken = taken(maker(Archive.Generation.LEGACY1)
                .basic(1, "q", "a")
                .sql("UPDATE notes SET mod = 1700000000000, sfld = 12, csum = 0, data = '{}'")
                .sql("UPDATE cards SET due = 179.0, did = '7'")
                .sql("DROP TABLE graves"));
        assertThat(taken.problems).isEmpty();
        assertThat(taken.only().topic()).isEqualTo(TopicPath.of("AWS", "Storage"));
    }

    @Test
    void a_card_with_an_empty_side_shows_what_its_note_has() throws Exception {
        Taken taken = taken(maker(Archive.Generation.LEGACY1)
                .basic(1, "", "only the back")
                .basic(2, "only the front", "<br>")
                .note(3, "g3", CLOZE, "", "no gap at all", "the rest")
                .card(31, 3, 7)
                .basic(4, "", ""));
        assertThat(taken.cards)
                .extracting(IncomingCard::text)
                .containsExactly(
                        CardText.of("only the back", "only the back"),
                        CardText.of("only the front", "only the front"),
                        CardText.of("no gap at all", "the rest"));
        assertThat(taken.problems)
                .extracting("where", "message")
                .containsExactly(tuple("card 4", "its note is empty."));
    }

    @Test
    void a_deck_is_called_as_all_its_cards_agree_and_otherwise_as_its_file() throws Exception {
        assertThat(taken(maker(Archive.Generation.LEGACY1).basic(1, "q", "a")).name)
                .isEqualTo("AWS");
        assertThat(taken(maker(Archive.Generation.LEGACY1)
                                .basic(1, "q", "a")
                                .note(2, "g", BASIC, "", "q", "a")
                                .card(21, 2, 1))
                        .name)
                .isEqualTo("deck");
    }

    @Test
    void nul_and_halves_of_characters_do_not_stop_a_package() throws Exception {
        PackageMaker maker = maker(Archive.Generation.LEGACY1).basic(1, "q", "a");
        maker.sql("UPDATE notes SET flds = CAST(x'61ff00eda08062' || x'1f' || x'c3' AS TEXT)");
        assertThat(taken(maker).cards).hasSize(1);
    }

    private PackageMaker maker(Archive.Generation generation) throws Exception {
        return new PackageMaker(folder, generation);
    }

    private Taken taken(PackageMaker maker) throws Exception {
        try (maker) {
            return Taken.from(maker.write(folder.resolve("deck.apkg")));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
