package app.cumulus.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.card.CardText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these cases {@code ~} stands for a line end. */
class TextToCommonMarkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '$', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            one <b>two</b> <i>three</i>                       ^ one **two** *three*
            a<br>b<br/>c                                      ^ a\\~b\\~c
            <div>a</div><div>b</div>                          ^ a~~b
            a<br><br>b                                        ^ a~~b
            5 &lt; 6 &amp; x&nbsp;y                           ^ 5 < 6 & x y
            &lt;name&gt; *stars* under_score `tick`           ^ \\<name> \\*stars\\* under_score \\`tick\\`
            <ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>  ^ - a~- b~  1. c
            use <code>aws s3 ls</code> now                    ^ use `aws s3 ls` now
            <pre><code class="language-js">let x<br>  = `1`;</code></pre> ^ ```js~let x~  = `1`;~```
            <table><tr><th>A</th><th>B|C</th></tr><tr><td>1</td><td>2</td></tr></table> ^ | A | B\\|C |~|---|---|~| 1 | 2 |
            <a href="https://example.com/a">here</a>, <a href="javascript:x()">there</a> ^ [here](<https://example.com/a>), there
            4<sup>th</sup>[sound:x.mp3]<img src="a b.png">   ^ $4^th![a b.png](<a%20b.png>)$
            <h2>Head</h2><p># no head</p><p>1. no list</p>    ^ **Head**~~\\# no head~~1\\. no list
            <style>.a{}</style><script>x</script><b> </b>words<b> bold </b>end ^ words **bold** end
            <b><div>block</div></b><hr id=answer>back         ^ block~~back
            <blockquote>said<br>so</blockquote>               ^ > said\\~> so
            """)
    void html_becomes_common_mark(String html, String mark) {
        assertThat(CellHtml.toCommonMark(html)).isEqualTo(mark.replace("~", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '%', textBlock = """
            one~two~~three                     ^ one\\~two~~three
            # of zones?                        ^ \\# of zones?
            #1 choice                          ^ #1 choice
            > 5 MB                             ^ \\> 5 MB
            a <bucket> and `<code>`            ^ a \\<bucket> and `<code>`
            2*3*4 and **bold**                 ^ 2\\*3\\*4 and **bold**
            - one~- two~then more              ^ - one~- two\\~then more
            First~1. a~2. b                    ^ First~1. a~2. b
            Part~-----~next                    ^ Part\\~\\-----\\~next
            C:\\temp\\*.txt                    ^ C:\\temp\\\\*.txt
            ```~# code~```                     ^ ```~# code~```
            """)
    void plain_text_keeps_its_lines_and_its_signs(String plain, String mark) {
        assertThat(PlainText.toCommonMark(plain.replace("~", "\n"))).isEqualTo(mark.replace("~", "\n"));
    }

    @Test
    void each_number_of_gaps_is_a_card_of_its_own() {
        List<Cloze.Numbered> cards = Cloze.cards("{{c2::SQS}} and {{c1::SNS::topics}} and {{c2::MQ}}", "x");
        assertThat(cards)
                .containsExactly(
                        new Cloze.Numbered(
                                1,
                                new CardText(
                                        "SQS and [\u2026] (topics) and MQ",
                                        "SNS",
                                        "x",
                                        "SQS and {{c1::SNS::topics}} and MQ")),
                        new Cloze.Numbered(
                                2,
                                new CardText(
                                        "[\u2026] and SNS and [\u2026]",
                                        "SQS, MQ",
                                        "x",
                                        "{{c1::SQS}} and SNS and {{c1::MQ}}")));
    }

    @Test
    void gaps_within_gaps_are_refused() {
        assertThatThrownBy(() -> Cloze.cards("{{c1::a {{c2::b}} c}}", ""))
                .hasMessage("a gap stands within another gap; only gaps side by side are read");
    }
}
