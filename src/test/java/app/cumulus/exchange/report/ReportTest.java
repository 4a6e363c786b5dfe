package app.cumulus.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.QuestionLines;
import app.cumulus.card.LineLedger.LineClass;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.Document;
import app.cumulus.note.read.NoteReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final List<String> LINES = List.of(
            "[S<b>QS]",
            "retention & co = **4** \"days\"",
            "off colour = <script>alert(1)</script>",
            "    ",
            "[S3]",
            "\t! size = `5 TB` [more](http://example.com/a) ![logo](http://example.com/b.png)",
            "a bell \u0007 and half a sign \ud83d");

    @Test
    void each_line_is_on_the_page_once_with_its_class() throws IOException {
        String page = page(LINES);
        for (int line = 1; line <= LINES.size(); line++) {
            assertThat(page).containsOnlyOnce("id=\"n1-" + line + "\"");
        }
        assertThat(page)
                .contains("<div class=\"line context\" id=\"n1-1\"><a class=\"number\" href=\"#n1-1\">1</a>")
                .contains("<span class=\"class\">1 card</span><code style=\"--in:0\">retention &amp; co")
                .contains("<div class=\"line off\" id=\"n1-3\">")
                .contains("<p class=\"why\">below the bar</p>")
                .contains("<span class=\"class\">skipped</span><span class=\"why\">blank</span>");
    }

    @Test
    void nothing_in_a_note_becomes_markup_of_the_page() throws IOException {
        assertThat(page(LINES))
                .doesNotContain("<script")
                .doesNotContain("S<b>QS")
                .doesNotContain("<img")
                .doesNotContain("href=\"http")
                .doesNotContain("\u0007")
                .contains("S&lt;b&gt;QS")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("a bell \u2407 and half a sign ?");
    }

    @Test
    void a_card_shows_question_answer_and_where_it_comes_from() throws IOException {
        assertThat(page(LINES))
                .contains("<div class=\"q\"><p>retention &amp; co</p></div>"
                        + "<div class=\"a\"><p><strong>4</strong> &quot;days&quot;</p></div>"
                        + "<p class=\"about\">basic, rule equals, importance 2</p>")
                .contains(
                        "<p><code>5 TB</code> more logo</p></div><p class=\"about\">basic, rule equals, importance 3</p>")
                .contains("<summary>1 candidate stayed off</summary>")
                .contains("<p class=\"about\"><span class=\"why\">below the bar</span>; basic, rule equals");
    }

    @Test
    void totals_of_sections_add_up_to_those_of_the_file() throws IOException {
        assertThat(page(LINES))
                .contains("7 lines made 2 cards; 1 candidate stayed off.")
                .contains(row("<a href=\"#n1-s1\">S&lt;b&gt;QS</a>", 4, 1, 1, 1, 1, 0, 1, 1))
                .contains(row("<a href=\"#n1-s2\">S3</a>", 3, 1, 1, 0, 1, 0, 1, 0))
                .contains(row("All", 7, 2, 2, 1, 2, 0, 2, 1));
    }

    private static String row(String head, int... counts) {
        StringBuilder row = new StringBuilder("<tr><th scope=\"row\">" + head + "</th>");
        Arrays.stream(counts)
                .forEach(count -> row.append(count == 0 ? "<td class=\"none\">" : "<td>")
                        .append(count)
                        .append("</td>"));
        return row + "</tr>";
    }

    @Test
    void several_notes_share_one_page_with_a_list_of_them() throws IOException {
        String page = written(ReportFormat.HTML, note("a&b.txt", LINES), note("c.txt", List.of("x = 1")));
        assertThat(page)
                .contains("<title>2 note files: import report</title>")
                .contains("<a href=\"#n1\">a&amp;b.txt</a>", "<a href=\"#n2\">c.txt</a>")
                .containsOnlyOnce("id=\"n1\"")
                .containsOnlyOnce("id=\"n2-1\"")
                .endsWith("</html>\n");
        assertThat(Pattern.compile("\\sid=\"([^\"]+)\"").matcher(page).results().map(found -> found.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_line_without_a_card_of_its_own_names_the_line_whose_card_it_is_in() throws IOException {
        Document list = new NoteReader()
                .read("n.txt", "IAM\nSecurity tools:\n - credentials report\n - access advisor\n - access analyzer\n");
        String page = written(ReportFormat.HTML, new NoteReport(list, new CardGenerator().generate(list)));
        assertThat(page).containsPattern("id=\"n1-3\".*(?s:.*)cards of line <a href=\"#n1-2\">2</a>");
    }

    @Test
    void the_data_have_lines_cards_and_candidates() throws IOException {
        JsonNode json = JsonMapper.builder().build().readTree(written(ReportFormat.JSON, note("n.txt", LINES)));
        assertThat(json.get("format").asString()).isEqualTo("cumulus-report");
        JsonNode file = json.get("files").get(0);
        assertThat(file.get("totals").toString())
                .isEqualTo("{\"lines\":7,\"carded\":2,\"context\":2,\"off\":1,\"skipped\":2,\"needs-attention\":0,"
                        + "\"cards\":2,\"candidates\":1}");
        assertThat(file.get("sections")).hasSize(2);
        assertThat(file.get("lines")).hasSize(7);
        assertThat(file.get("lines").get(2).toString())
                .isEqualTo("{\"line\":3,\"class\":\"off\",\"reason\":\"below the bar\",\"text\":"
                        + "\"off colour = <script>alert(1)</script>\"}");
        assertThat(file.get("cards")).hasSize(2);
        assertThat(file.get("candidates").get(0).get("off").asString()).isEqualTo("below the bar");
    }

    @Test
    void the_same_notes_give_the_same_bytes() throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(written(format, note("n.txt", LINES))).isEqualTo(written(format, note("n.txt", LINES)));
        }
    }

    @Test
    void a_note_under_one_heading_is_cut_at_the_headings_below() {
        assertThat(sections("# Exam\nIntro to it.\n## IAM\n- a user\n## S3\n- a bucket\n"))
                .containsExactly("Exam 1-2", "IAM 3-4", "S3 5-6");
    }

    @Test
    void lines_before_the_first_heading_are_a_part_unless_they_are_empty() {
        assertThat(sections("A bucket holds objects.\n\n# S3\n- a\n# SQS\n- b\n"))
                .containsExactly("Before the first heading 1-2", "S3 3-4", "SQS 5-6");
        assertThat(sections("\n\n# S3\n- a\n# SQS\n- b\n")).containsExactly("S3 1-4", "SQS 5-6");
        assertThat(sections("A bucket holds objects.\n")).containsExactly("n.md 1-1");
    }

    private static List<String> sections(String text) {
        Document document = new NoteReader().read("n.md", text);
        return new NoteReport(document, new CardGenerator().generate(document))
                .sections().stream()
                        .map(section -> section.title() + " " + section.lines().startLine() + "-"
                                + section.lines().endLine())
                        .toList();
    }

    @Test
    void the_name_of_the_file_decides_the_form() {
        assertThat(ReportFormat.of(Path.of("a.JSON"))).contains(ReportFormat.JSON);
        assertThat(ReportFormat.of(Path.of("a.htm"))).contains(ReportFormat.HTML);
        assertThat(ReportFormat.of(Path.of("a.txt"))).isEmpty();
        assertThat(ReportFormat.of(Path.of("/"))).isEmpty();
    }

    @Test
    void a_disk_that_is_full_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        for (ReportFormat format : ReportFormat.values()) {
            assertThatThrownBy(() -> {
                        try (ReportWriter writer = format.begin(full, List.of("n.txt"))) {
                            writer.add(note("n.txt", LINES));
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no space left");
        }
    }

    @Test
    void the_classes_are_those_of_the_ledger() {
        NoteReport note = note("n.txt", LINES);
        assertThat(Tally.of(note).lines()).isEqualTo(note.generation().ledger().counts());
        assertThat(Tally.of(note).lines()).containsOnlyKeys(LineClass.values());
    }

    private static String page(List<String> lines) throws IOException {
        return written(ReportFormat.HTML, note("n.txt", lines));
    }

    private static NoteReport note(String file, List<String> lines) {
        return new NoteReport(QuestionLines.document(file, lines), QuestionLines.generation(lines));
    }

    private static String written(ReportFormat format, NoteReport... notes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> files =
                Arrays.stream(notes).map(note -> note.document().file()).toList();
        try (ReportWriter writer = format.begin(out, files)) {
            for (NoteReport note : notes) {
                writer.add(note);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
