package descent.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence of help that a beginner's mistake gets. */
class AdviceTest {
    private static final Session SESSION = new Session(new Settings(List.of(), "import java.util.*;", List.of()));

    @AfterAll
    static void close() {
        SESSION.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            int x = 5 int y = 6;                         | semicolon
            string s = "a";                              | Did you mean String?
            Sting s = "a";                               | Did you mean String?
            int count = 1; cuont + 1                     | Did you mean count?
            "abc".lenght()                               | Did you mean length?
            LocalDate.now()                              | import java.time.LocalDate;
            int n = "5";                                 | Integer.parseInt
            int n = 2.5;                                 | without loss
            String s = 5;                                | String.valueOf
            if (1) { }                                   | true or false
            int f(int a) { if (a > 0) { return 1; } }    | end with return
            void g() { int a; a++; }                     | where it is declared
            char c = 'text';                             | double quotes
            String s = "open;                            | ends with "
            "a" - "b"                                    | equals
            Math.max(1)                                  | arguments
            1 + 1; int z = 2;                            | assign it
            import no.such.Thing;                        | %maven
            class A implements Runnable { }              | promises a method
            int big = 3000000000;                        | long
            int k = 0; Runnable r = () -> k2++;          | declared
            void h() { new java.io.FileReader("x"); }    | checked exception
            for (int i = 0; i < 3; i++) {                | braces
            int five = 5; five.toString()                | no object
            "abc".length                                 | length()
            new int[3].length()                          | no parentheses
            system.out.println(1)                        | Did you mean System?
            Sytem.out.println(1)                         | Did you mean System?
            int n = 3.5;                                 | into an int
            public void static f() {}                    | void if nothing
            if (1 = 2) { }                               | compared by ==
            List<int> numbers;                           | Integer for int
            """)
    void saysWhatToDo(String cell, String help) {
        Outcome outcome = SESSION.execute(cell, new Recorder(), CellInput.NONE);
        assertThat(outcome.ok()).isFalse();
        assertThat(outcome.plainText()).contains("Help: ").contains(help);
    }

    @Test
    void theMarkStandsUnderTheMistake() {
        Outcome outcome = SESSION.execute("int a = 1;\n\tint b = \"x\";", new Recorder(), CellInput.NONE);
        assertThat(outcome.line()).isEqualTo(2);
        assertThat(outcome.plainText()).contains("    \tint b = \"x\";\n    \t        ^^^");
    }

    @Test
    void whatCompilesButIsHardlyMeantIsSaid() {
        Recorder recorder = new Recorder();
        SESSION.execute(
                "String one = \"a\";\nboolean same = one == \"a\";\nint n = 3;\ndouble half = n / 2;\ndouble exact = 4 / 2;",
                recorder,
                CellInput.NONE);
        assertThat(recorder.of("stderr").lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Hint, line 2") && line.contains("equals"))
                .anyMatch(line -> line.startsWith("Hint, line 4") && line.contains("fraction"));
    }
}
