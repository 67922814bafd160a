package descent.notebook.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final String WORDS = """
            ## Words

            | word | meaning |
            |:---|:---|
            | **saddle** | a critical point with ways up and ways down |
            | **$L$-smooth** | the gradient changes by at most $L$ per unit of distance |
            """;
    private static final String FILE = "01-gradient-descent.ipynb";

    private final Glossary glossary = new Glossary(Glossary.of(WORDS, FILE));

    @Test
    void takesTheRowsOfANotebookInTheOrderOfTheWords() {
        assertThat(glossary.entries()).extracting(Entry::plain).containsExactly("l-smooth", "saddle");
        assertThat(glossary.entries()).extracting(Entry::anchor).containsExactly("word-l-smooth", "word-saddle");
    }

    @Test
    void readsWhatItWrites() {
        assertThat(Glossary.parse(glossary.markdown())).isEqualTo(glossary);
        assertThat(glossary.markdown()).contains("| **saddle** | a critical point", "[01](" + FILE + ") |");
    }

    @Test
    void findsAWordByPartOfItInAnyCase() {
        assertThat(glossary.with("Saddle").entries()).hasSize(1);
        assertThat(glossary.with("unheard-of").toString()).contains("No such word");
        assertThat(glossary.toString()).contains("saddle: a critical point with ways up and ways down (notebook 01)");
    }

    @Test
    void asHtmlEachWordHasOneAnchorAndLeadsToItsNotebook() {
        Glossary twice = new Glossary(List.of(
                new Entry("**step**", "one update", "00-a.ipynb"),
                new Entry("**step**", "a stair & more", "05-b.ipynb")));
        assertThat(twice.html(file -> file.replace(".ipynb", ".html")))
                .containsOnlyOnce("id=\"word-step\"")
                .contains("a stair &amp; more (<a href=\"05-b.html\">notebook 05</a>)");
    }
}
