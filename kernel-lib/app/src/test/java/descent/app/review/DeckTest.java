package descent.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeckTest {
    private static final Path NOTEBOOKS = Path.of("../../notebooks");

    @Test
    void everyFoldedInterviewQuestionIsACardWithAnIdOfItsOwn() throws IOException {
        List<Card> deck = Deck.of(NOTEBOOKS);
        assertThat(deck).extracting(Card::notebook).contains("00", "01").isSorted();
        assertThat(deck).extracting(Card::id).doesNotHaveDuplicates();
        assertThat(deck).allSatisfy(card -> {
            assertThat(card.question()).isNotBlank().doesNotContain("<b>", "\n");
            assertThat(card.answer()).hasSizeGreaterThan(40).doesNotContain("details>");
        });
        assertThat(deck).contains(card("01", "The gradient is zero. Are you done?", deck));
    }

    private static Card card(String notebook, String question, List<Card> deck) {
        return new Card(
                notebook,
                question,
                deck.stream()
                        .filter(card -> card.question().equals(question))
                        .map(Card::answer)
                        .findFirst()
                        .orElse("not there"));
    }

    @Test
    void forAnkiACardIsALineWithAnIdItsFieldsAndItsTag() {
        String text = Anki.text(
                List.of(new Card("01", "Is $a<b$ *always* \"true\"?", "No.\n\n$$x\\over y$$ decides,\nand $1 too.")));
        assertThat(text)
                .startsWith("#separator:tab\n#html:true\n")
                .contains("#guid column:1\n#tags column:4\n")
                .endsWith("descent-01/is-a-b-always-true\tIs \\(a&lt;b\\) <em>always</em> &quot;true&quot;?\t"
                        + "No.<br><br>\\[x\\over y\\] decides, and $1 too.\tdescent::01\n");
    }

    @Test
    void linesOfATerminalAreNotTooLong() {
        assertThat(Wrap.wrap("one two three\nfour\n\nfive **six**", 9)).isEqualTo("one two\nthree\nfour\n\nfive six");
    }
}
