package descent.app.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableBoxesTest {
    /** A table of Markdown has no attributes, one that a cell showed has: both boxes are opened and closed. */
    @ParameterizedTest
    @ValueSource(strings = {"<table>", "<table class=\"descent-table\" style=\"text-align:right\">"})
    void everyTableLiesInABoxOfItsOwn(String open) {
        assertEquals(
                "<p>a</p><div class=\"table\">" + open + "<tr></tr></table></div><p>b</p>",
                Tables.wrap("<p>a</p>" + open + "<tr></tr></table><p>b</p>"));
    }

    @Test
    void anEmptyCornerIsNoHeading() {
        assertEquals("<td></td><td></td><th>x</th>", Tables.wrap("<th></th><th align=\"right\"></th><th>x</th>"));
    }
}
