package app.cumulus.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.CollectedDeck;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.SharedDecks;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_guessed(String separator) throws IOException {
        String rows =
                "Where is it kept?~In a bucket\n\"How large, at most?\"~\"5 TB; no more, no less\"\n\"A \"\"part\"\"?~\"~5 MB\n";
        CollectedDeck deck = read(rows.replace("~", separator));
        assertThat(deck.complaints()).isEmpty();
        assertThat(deck.pairs().get(0)).isEqualTo("Where is it kept? | In a bucket");
        assertThat(deck.pairs().get(1)).isEqualTo("How large, at most? | 5 TB; no more, no less");
        assertThat(deck.cards()).hasSize(3).extracting(IncomingCard::line).containsExactly(1, 2, 3);
    }

    @Test
    void a_header_names_the_columns_in_any_order() throws IOException {
        CollectedDeck deck = read("""
                Nr,Tags,Answer,Notes,Question,Category,GUID
                1,"s3, limits",5 TB,since 2010,How large?,AWS::Storage,g1
                2,Simple Queue,in SQS,,Where?,,
                """);
        IncomingCard card = deck.cards().get(0);
        assertThat(card.text().question()).isEqualTo("How large?");
        assertThat(card.text().answer()).isEqualTo("5 TB");
        assertThat(card.text().extra()).isEqualTo("since 2010");
        assertThat(card.tags()).isEqualTo(Set.of("s3", "limits"));
        assertThat(card.topic()).isEqualTo(TopicPath.of("my cards", "AWS", "Storage"));
        assertThat(card.key()).isEqualTo("g1");
        assertThat(card.line()).isEqualTo(2);
        assertThat(deck.cards().get(1).tags()).isEqualTo(Set.of("Simple-Queue"));
        assertThat(deck.cards().get(1).topic()).isEqualTo(TopicPath.of("my cards"));
    }

    @Test
    void line_ends_within_quotes_stay_and_line_numbers_go_on() throws IOException {
        CollectedDeck deck = read(
                "Question,Answer\r\n\"Three steps,\r\nwhich?\",\"1. one\n2. two\n\nthen rest\"\r\n\r\nlast?,yes\r\n");
        assertThat(deck.pairs()).containsExactly("Three steps,\\\nwhich? | 1. one\n2. two\n\nthen rest", "last? | yes");
        assertThat(deck.cards()).extracting(IncomingCard::line).containsExactly(2, 8);
    }

    @Test
    void marks_windows_letters_and_wide_letters_are_decoded() throws IOException {
        String table = "Frage;Antwort\nWas hei\u00dft \u201eBucket\u201c?;Beh\u00e4lter\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE)) {
            Path file = Files.write(folder.resolve("t.csv"), table.getBytes(charset));
            assertThat(CollectedDeck.of(new TableReader(), file).pairs())
                    .as(charset.name())
                    .containsExactly("Was hei\u00dft \u201eBucket\u201c? | Beh\u00e4lter");
        }
        Path marked = Files.writeString(folder.resolve("m.csv"), "\ufeff" + table);
        assertThat(CollectedDeck.of(new TableReader(), marked).cards()).hasSize(1);
    }

    @Test
    void the_header_lines_of_anki_are_obeyed() throws IOException {
        CollectedDeck deck = read("""
                #separator:tab
                #html:true
                #guid column:1
                #notetype column:2
                #deck column:3
                #tags column:6
                abc\tBasic\tAWS::S3\tA &lt;b&gt; <b>bold</b>?\t"one<br>two"\ts3 hard::very
                # a remark
                def\tBasic (and reversed card)\tAWS\tfront\tback\t
                ghi\tCloze\tAWS\t{{c1::EBS}} and {{c2::EFS::files}}\tmore\tx
                "#4"\tBasic\tAWS\tq\ta\t
                """);
        assertThat(deck.complaints()).isEmpty();
        assertThat(deck.pairs())
                .containsExactly(
                        "A \\<b> **bold**? | one\\\ntwo",
                        "front | back",
                        "back | front",
                        "[\u2026] and EFS | EBS",
                        "EBS and [\u2026] (files) | EFS",
                        "q | a");
        assertThat(deck.cards())
                .extracting(IncomingCard::key)
                .containsExactly("anki:abc:0", "anki:def:0", "anki:def:1", "anki:ghi:0", "anki:ghi:1", "anki:#4:0");
        IncomingCard first = deck.cards().get(0);
        assertThat(first.topic()).isEqualTo(TopicPath.of("AWS", "S3"));
        assertThat(first.tags()).isEqualTo(Set.of("s3", "hard::very"));
        IncomingCard gap = deck.cards().get(4);
        assertThat(gap.kind()).isEqualTo(CardKind.CLOZE);
        assertThat(gap.text().extra()).isEqualTo("more");
        assertThat(gap.text().clozeText()).isEqualTo("EBS and {{c1::EFS::files}}");
    }

    @Test
    void header_lines_of_anki_may_name_columns_deck_and_tags_for_all() throws IOException {
        CollectedDeck deck = read("""
                #separator:Semicolon
                #html:false
                #columns:Back;Front;Notes
                #deck:Clouds::All
                #tags:aws 2026
                it <b>stays</b>;Does it?;because
                """);
        IncomingCard card = deck.cards().get(0);
        assertThat(card.text().question()).isEqualTo("Does it?");
        assertThat(card.text().answer()).isEqualTo("it \\<b>stays\\</b>");
        assertThat(card.text().extra()).isEqualTo("because");
        assertThat(card.topic()).isEqualTo(TopicPath.of("Clouds", "All"));
        assertThat(card.tags()).isEqualTo(Set.of("aws", "2026"));
    }

    @Test
    void a_table_that_we_wrote_for_anki_comes_back_with_ids_and_topics() throws IOException {
        CollectedDeck deck = read("""
                #separator:comma
                #html:true
                #notetype:Cumulus question
                #columns:guid,deck,tags,Front,Back,Extra,Topic,Source,Id
                #guid column:1
                #deck column:2
                #tags column:3
                abc,AWS notes::S3::Limits,s3 cumulus::archived,How large?,"<p>5&nbsp;GB</p>",,Amazon S3 &gt; Limits,"n.txt, line 3",0199-7
                """.replace("&gt;", ">"));
        IncomingCard card = deck.cards().get(0);
        assertThat(deck.pairs()).containsExactly("How large? | 5 GB");
        assertThat(card.key()).isEqualTo("0199-7");
        assertThat(card.topic()).isEqualTo(TopicPath.of("Amazon S3", "Limits"));
        assertThat(card.tags()).isEqualTo(Set.of("s3"));
        assertThat(card.state()).isEqualTo(CardState.ARCHIVED);
        assertThat(card.text().extra()).isEmpty();
    }

    @Test
    void rows_that_give_no_card_are_problems_and_the_others_are_read() throws IOException {
        CollectedDeck deck = read("""
                question,answer
                first?,1
                no answer?,
                ,no question
                commas?,one, two, and three
                "not "closed,4
                ,,
                "{{c1::gap}} with {{c2:: }} nothing",
                middle?,2
                "open to the end?,3
                last?,3
                """);
        assertThat(deck.pairs()).containsExactly("first? | 1", "middle? | 2", "last? | 3");
        assertThat(deck.complaints())
                .containsExactly(
                        "line 3: the row has no answer",
                        "line 4: the row has no question",
                        "line 5: the row has 4 columns, the table 2; put quotation marks around a text that holds the"
                                + " separator",
                        "line 6: a quotation mark at the beginning of a cell is not closed at its end; write marks within a"
                                + " cell twice",
                        "line 8: the gap c2 hides no word",
                        "line 10: a quotation mark at the beginning of a cell is not closed at its end; write marks within"
                                + " a cell twice");
    }

    @Test
    void a_file_that_is_no_table_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> read("just words\nin lines\n"))
                .hasMessage(
                        "my cards.csv: no columns are found in it; a comma, a semicolon or a tab should part question"
                                + " and answer");
        assertThatThrownBy(() -> read("a?,b\n" + "\"x\"y,z\n".repeat(300)))
                .hasMessage("my cards.csv, line 202: too many rows have quotation marks that are not closed; is this a"
                        + " table?");
    }

    @Test
    void columns_of_options_make_choice_cards() throws IOException {
        CollectedDeck deck = read("""
                Question,Option A,Option B,Option C,Correct Answer,Explanation
                Which queues?,SQS,S3,EBS,A,It is in the name
                Which keeps blocks?,SQS,S3,EBS,ebs,
                Which?,SQS,S3,,D,
                """);
        assertThat(deck.pairs()).containsExactly("Which queues? | SQS", "Which keeps blocks? | EBS");
        assertThat(deck.cards().get(0).kind()).isEqualTo(CardKind.CHOICE);
        assertThat(deck.cards().get(0).choices()).containsExactly("S3", "EBS");
        assertThat(deck.complaints()).containsExactly("line 4: the answer is not one of the 2 options");
    }

    @Test
    void the_user_may_know_better_than_the_guess() throws IOException {
        Path file = Files.writeString(folder.resolve("t.tsv"), "1\tkept\tWhere?\n2\tsent\tHow?\n");
        TableGuess guess = TableGuesser.guess(file).orElseThrow();
        assertThat(guess.columns()).containsExactly(ColumnRole.IGNORED, ColumnRole.QUESTION, ColumnRole.ANSWER);
        TableGuess better = guess.withColumn(1, ColumnRole.ANSWER).withColumn(2, ColumnRole.QUESTION);
        assertThat(CollectedDeck.of(new TableReader(better), file).pairs())
                .containsExactly("Where? | kept", "How? | sent");
        assertThat(CollectedDeck.of(new TableReader(better.withHeader(true)), file)
                        .pairs())
                .containsExactly("How? | sent");
    }

    @Test
    void the_format_is_recognised_by_its_first_characters() {
        TableReader reader = new TableReader();
        assertThat(reader.reads("a.csv", "q,a\nx,y")).isTrue();
        assertThat(reader.reads("a.txt", "#separator:tab\nx\ty")).isTrue();
        assertThat(reader.reads("a.txt", "x\ty\nu\tv\n")).isTrue();
        assertThat(reader.reads("a.txt", "Prose, as we know it.\nHas, as a rule, commas.\n"))
                .isFalse();
        assertThat(reader.reads("a.csv", "words\n")).isFalse();
        assertThat(reader.reads("a.md", "q,a\nx,y\n")).isFalse();
    }

    @Test
    void a_table_from_the_wild_is_read_whole() throws IOException {
        CollectedDeck deck = CollectedDeck.of(new TableReader(), SharedDecks.file("questions.csv"));
        assertThat(deck.complaints()).isEmpty();
        assertThat(deck.cards()).hasSize(173);
        assertThat(deck.cards()).noneMatch(card -> card.tags().isEmpty());
        assertThat(deck.pairs()).contains("How many availability zones in a Region? | 2 or more");
        assertThat(deck.cards())
                .filteredOn(card -> card.text().question().equals("Explain RAID 0 vs RAID 1"))
                .allMatch(card ->
                        card.text().answer().contains("\\\n") && card.tags().equals(Set.of("EC2")))
                .hasSize(1);
        assertThat(deck.cards())
                .filteredOn(card -> card.tags().contains("AWS-Databases"))
                .isNotEmpty();
    }

    private CollectedDeck read(String table) throws IOException {
        return CollectedDeck.of(new TableReader(), Files.writeString(folder.resolve("my cards.csv"), table));
    }
}
