package descent.notebook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            plain words                     | plain words
            a < b & "c"                     | a &lt; b &amp; &quot;c&quot;
            the code `a*b*c < d`            | the code <code>a*b*c &lt; d</code>
            on $J=\\frac a2\\theta^2<1$ now | on <span class="math">$J=\\frac a2\\theta^2&lt;1$</span> now
            so $$a<b$$ holds                | so <span class="math display">$$a&lt;b$$</span> holds
            it costs $5 or $6               | it costs $5 or $6
            **strong** and *soft*           | <strong>strong</strong> and <em>soft</em>
            **a *b* is no nesting**         | **a <em>b</em> is no nesting**
            ‖θ − θ*‖ and x* are points      | ‖θ − θ*‖ and x* are points
            2*3*4                           | 2*3*4
            [here](01-a.ipynb#b)            | <a href="01-a.ipynb#b">here</a>
            [trap](javascript:alert)        | trap
            a \\* and a \\$                 | a * and a $
            """)
    void isMarkdownOfAParagraph(String markdown, String html) {
        assertThat(Prose.html(markdown)).isEqualTo(html);
    }
}
