package app.cumulus.exchange.apkg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlToMarkdownTest {

    private final HtmlToMarkdown html =
            new HtmlToMarkdown(name -> name.startsWith("gone") ? "" : "media/" + name.length());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "plain words                                     | plain words",
                "a &lt; b &amp; c&nbsp;d                         | a < b & c d",
                "<b>bold</b> and <i>slanted</i>                  | **bold** and *slanted*",
                "un<b> spaced </b>out                            | un **spaced** out",
                "<div>one</div><div>two</div>                    | one  ↵two",
                "one<br>two<br><br>three                         | one  ↵two↵↵three",
                "<p>one</p><p>two</p>                            | one↵↵two",
                "<code>a*b `c`</code>                            | ``  a*b `c`  ``",
                "<pre>x<br>  y</pre>                             | ```↵x↵  y↵```",
                "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>| - a↵- b↵↵  - c",
                "<ol><li>a</li><li>b</li></ol>                   | 1. a↵2. b",
                "<h1>Title</h1>text                              | ### Title↵↵text",
                "2 * 3 * 4 and _x_ and snake_case                | 2 \\* 3 \\* 4 and \\_x\\_ and snake_case",
                "# no heading                                    | \\# no heading",
                "1. no list                                      | 1\\. no list",
                "- no list                                       | \\- no list",
                "<a href='https://a.example/x'>there</a>         | [there](https://a.example/x)",
                "<a href='javascript:alert(1)'>there</a>         | there",
                "<img src='v.png'> <img src=gone.png alt='x]y'>  | ![v.png](media/5) x]y",
                "hear [sound:a.mp3]                              | hear [a.mp3](media/5)",
                "[sound:0123456789abcdef0123456789abcdef.mp3]    | [sound.mp3](media/36)",
                "<script>alert(1)</script><style>b{}</style>seen | seen",
                "10<sup>3</sup> H<sub>2</sub>O                   | 10^3 H\\_2O",
                "<b><div>a</div><div>b</div></b>                 | **a**  ↵**b**",
                "<custom-x>kept</custom-x><input value=1>        | kept",
            })
    void html_becomes_commonmark(String source, String expected) {
        String wanted = expected.replace('↵', '\n').replace("``  a", "`` a").replace("`  ``", "` ``");
        assertThat(html.of(source)).isEqualTo(wanted);
    }

    @Test
    void a_table_stays_a_table() {
        assertThat(html.of("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>x|y</td></tr></table>"))
                .isEqualTo("| a | b |\n|---|---|\n| 1 | x\\|y |");
    }

    @Test
    void plain_text_reads_the_same_after_it_was_escaped() {
        String alphabet = "ab *_`#-+>[](){}\\<&;!.1~|=";
        Random random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(12);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String words = text.toString().strip().replaceAll("\\s+", " ");
            String markdown = html.of(HtmlText.escaped(words));
            Node parsed = Parser.builder().build().parse(markdown);
            String read = TextContentRenderer.builder().build().render(parsed);
            assertThat(read).as(markdown).isEqualTo(words);
        }
    }

    @Test
    void html_nested_beyond_reason_does_no_harm() {
        assertThat(html.of("<div><b>".repeat(20_000) + "deep")).hasSizeLessThan(100);
        assertThat(html.of("<ul><li>".repeat(2000) + "deep")).isNotNull();
    }

    @Test
    void gaps_are_found_one_inside_the_other_and_with_hints() {
        String text = "{{c1::a {{c2::b}} c::hint}} d {{c2::e}} {{c3}} {{cx::y}} {{c1::open";
        assertThat(Clozes.shown(text, 1, gap -> "<" + gap.html() + "|" + gap.hint() + ">"))
                .isEqualTo("<a b c|hint> d e {{c3}} {{cx::y}} {{c1::open");
        assertThat(Clozes.shown(text, 2, gap -> "<" + gap.html() + ">"))
                .isEqualTo("a <b> c d <e> {{c3}} {{cx::y}} {{c1::open");
    }

    @Test
    void text_full_of_begun_gaps_is_read_in_time() {
        String text = "{{c1::".repeat(20_000) + "}}";
        assertThat(Clozes.shown(text, 1, gap -> "x")).isNotEmpty();
    }

    @Test
    void templates_show_fields_sections_and_filters() {
        Template template =
                Template.of("{{#Back}}b{{/Back}}{{^Back}}none{{/Back}} {{ Front }} {{text:Front}} {{type:Front}}"
                        + "{{hint:Front}}{{furigana:Front}} {{Unknown}}{{! remark }}{{/Front}}{{#Open}}never");
        Template.Values values = new Template.Values() {
            @Override
            public String of(String field) {
                return switch (field) {
                    case "Front" -> "<b>f</b>";
                    case "Back" -> "<br>&nbsp;";
                    default -> null;
                };
            }

            @Override
            public String cloze(String html) {
                return html;
            }

            @Override
            public boolean areOfAnswer() {
                return false;
            }
        };
        assertThat(template.render(values)).isEqualTo("none <b>f</b>  f  <b>f</b> ");
        assertThat(List.of(Template.of("{{#a}}".repeat(5000) + "x").render(values)))
                .containsExactly("");
    }
}
