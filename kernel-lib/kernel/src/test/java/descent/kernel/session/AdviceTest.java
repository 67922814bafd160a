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
        package a.b; int x = 1;                      | no package
        int class = 3;                               | word of Java's own
        int 2x = 3;                                  | begin with a digit
        List<String> l = new ArrayList<String>;      | parentheses
        interface S { int f(); } class T implements S { int f() { return 1; } } | write public
        new AbstractList<Integer>()                  | a class that extends
        Map<String> m = null;                        | a map has two
        var nothing = null;                          | first value
        var nothing;                                 | first value
        !5                                           | true and false
        List<Integer> l = List.of(1); l[0]           | get(i)
        int f(int x);                                | braces
        void f() { return 5; }                       | in place of void
        int f() { System.out.println(1); return; }   | given back
        int f() { 1 + 1; }                           | return it
        println("x")                                 | Did you mean System.out.println?
        int sum(int a, int b) { return a + b; } int three = sum(1); | given types
        new Scaner("1")                              | Did you mean Scanner?
        import java.util.Lst;                        | Did you mean List?
        String s = System.out.println(1);            | void
        final int k = 1; k = 2;                      | first value
        if (1 > 0) { } elseif (1 < 0) { }            | else if, in two words
        if (1 > 0) { } elif (1 < 0) { }              | else if, in two words
        if (1 > 0) { } else if { }                   | in parentheses: if
        double x = 1,5;                              | with a point: 1.5
        Math.sqrt(1,5)                               | with a point: 1.5
        System.out.println(3,14);                    | with a point: 3.14
        int a b;                                     | commas: int a, b;
        String first last = "x";                     | no blanks
        final double learning rate = 0.1;            | no blanks
        Runnable r = () => { };                      | lambda is written ->
        if (3 =< 4) { }                              | written <=
        if (3 <> 4) { }                              | written !=
        if (3 === 4) { }                             | written ==
        x := 5;                                      | by = alone
        int eight = 2 ** 3;                          | Math.pow
        2.0 ^ 3                                      | Math.pow
        for (int i = 0, i < 3, i++) { }              | semicolon between them
        for (int i in List.of(1)) { }                | (int x : numbers)
        for i in range(3):                           | (int x : numbers)
        foreach (int x : List.of(1)) { }             | (int x : numbers)
        while true { }                               | in parentheses: while
        While (true) { }                             | Did you mean while?
        def f(x): return x + 1                       | type of what it gives back
        function f(x) { return x; }                  | type of what it gives back
        int f(x) { return x; }                       | type of what it gives back
        f(int x) { return x; }                       | type of what it gives back
        boolean b = true and false;                  | written &&
        boolean b = not true;                        | written !
        int n = 7 mod 2;                             | written %
        int[] a = [1, 2, 3];                         | new int[] {1, 2, 3}
        int[] a = (1, 2, 3);                         | new int[] {1, 2, 3}
        int[] f() { return {1, 2}; }                 | new int[] {1, 2, 3}
        int a[3];                                    | new int[3]
        String[] s = new String[];                   | room for three
        new int[3] {1, 2, 3}                         | room for three
        int n = 08;                                  | leave the 0 out
        5.times                                      | no object
        String s = “abc”;                            | word processor
        int n = 3 − 2;                               | hyphen
        int n = 3; # three                           | begins with //
        String s = f"x = {x}";                       | String.format
        System.out.println "a"                       | in parentheses: println
        System.out.println("a);                      | ends with "
        import numpy as np                           | one class
        class Foo { System.out.println(1); }         | stands in a method
        let x = 5;                                   | Did you mean var?
        const x = 5;                                 | final int x
        boolean b = True;                            | Did you mean true?
        null.foo()                                   | no object
        System.out.println(1).foo();                 | gives nothing back
        boolean b =! 5;                              | written !=
        String s = 'a';                              | double quotes
        char c = "a";                                | single quotes
        String s = "C:\\path";                      | written twice
        "a" * 3                                      | repeat
        boolean b = 1 < 2 < 3;                       | 1 < x && x < 3
        System.out.println("n = ", 3);               | joined by +
        System.out("a");                             | System.out.println
        System.out.printn("a");                      | Did you mean println?
        new int[2].size()                            | without parentheses
        "abc".size()                                 | length()
        List.of(1).length                            | size()
        List.of(1).size                              | size()
        "abc".toUpperCase                            | with parentheses: toUpperCase
        len("abc")                                   | s.length()
        int even(int n) { return odd(n - 1); }       | must stand in one cell
        this                                         | no object
        foreach x in List.of(1)                      | (int x : numbers)
        String s = "He said "hi"";                   | inside text
        int x == 5;                                  | One = gives
        int my-var = 3;                              | letters, digits and _
        /* a comment                                 | ends with */
        catch (Exception e) { }                      | After the braces of try
        console.log("x")                             | System.out.println
        int a, b, c a = 1;                           | A statement ends
        int[] a = new int[3] a[0] = 1;               | A statement ends
        Foo foo = new Foo();                         | No class Foo
        nums.length                                  | No variable nums
        new ArrayList<Integer>().append(1)           | Did you mean add?
        "a".upper()                                  | Did you mean toUpperCase?
        String s = input("name");                    | nextLine()
        int n = null;                                | never null
        class Own { int f() { return nowhere; } }    | No variable nowhere
        class Own { Elsewhere e; }                   | define it here
        class Own { int f() { return cuont; } int count; } | Did you mean count?
        byte b = 200;                                | An int does not fit
        case 1: break;                               | of a switch
        x -> x + 1                                   | from where it stands
        import java.util.Lottery;                    | no such class
        odd(3)                                       | run the cell that declares it
        """)
    void saysWhatToDo(String cell, String help) {
        Outcome outcome = SESSION.execute(cell, new Recorder(), CellInput.NONE);
        assertThat(outcome.ok()).isFalse();
        assertThat(outcome.plainText()).contains("Help: ").contains(help);
    }

    @Test
    void oneMistakeIsSaidOnce() {
        String said = SESSION.execute("int a = 1\nint b = 2;\na + b", new Recorder(), CellInput.NONE)
                .plainText();
        assertThat(said).containsOnlyOnce("Help: ").contains("Line 1: ';' expected");
        assertThat(SESSION.execute("char c = 'text';", new Recorder(), CellInput.NONE)
                        .plainText())
                .containsOnlyOnce("Help: ");
    }

    @Test
    void thePartsOfARecordAreReadByMethods() {
        SESSION.execute("record Pair(int left, int right) { }", new Recorder(), CellInput.NONE);
        assertThat(SESSION.execute("new Pair(1, 2).left", new Recorder(), CellInput.NONE)
                        .plainText())
                .contains("methods of their names, left()");
    }

    @Test
    void aTextBlockOnOneLineIsSaidOnce() {
        String quotes = "\"".repeat(3);
        String said = SESSION.execute("String s = " + quotes + "x" + quotes + ";", new Recorder(), CellInput.NONE)
                .plainText();
        assertThat(said).containsOnlyOnce("illegal text block").contains("after its three quotes");
    }

    @Test
    void anUnknownNameIsSaidOnce() {
        String said = SESSION.execute(
                        "for (i = 0; i < 3; i++) { System.out.println(i); }", new Recorder(), CellInput.NONE)
                .plainText();
        assertThat(said).containsOnlyOnce("cannot find symbol");
    }

    @Test
    void aLongListOfTheCompilersIsShortened() {
        String said = SESSION.execute("System.out.println(1, 2, 3);", new Recorder(), CellInput.NONE)
                .plainText();
        assertThat(said.lines()).hasSizeLessThan(12);
        assertThat(said).contains("lines more");
    }

    @Test
    void theMarkOfAHeadThatIsNotClosedStandsAfterIt() {
        String said = SESSION.execute("for (int i = 0; i < 3; i++ { }", new Recorder(), CellInput.NONE)
                .plainText();
        assertThat(said).contains(" ".repeat("    for (int i = 0; i < 3; i++ ".length()) + "^");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        int none = 0; 1 / none                         | divided by zero
        int[] a = new int[3]; a[3]                     | end one before
        String s = null; s.length()                    | no object yet
        Integer.parseInt("2.5")                        | Double.parseDouble
        Object o = "a"; (Integer) o                    | instanceof
        List.of(1).add(2)                              | new ArrayList<>
        List.of().iterator().next()                    | hasNext()
        int down(int n) { return down(n + 1) + 1; } down(0) | never stops
        new Scanner(new java.io.File("no/such.file"))  | count from
        var l = new ArrayList<>(List.of(1, 2, 3)); for (var x : l) l.remove(x); | removeIf
        """)
    void exceptionsOfBeginnersHaveASentenceToo(String cell, String help) {
        Outcome outcome = SESSION.execute(cell, new Recorder(), CellInput.NONE);
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
                "String one = \"a\";\n"
                        + "boolean same = one == \"a\";\n"
                        + "int n = 3;\n"
                        + "double half = n / 2;\n"
                        + "double exact = 4 / 2;",
                recorder,
                CellInput.NONE);
        assertThat(recorder.of("stderr").lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Hint, line 2") && line.contains("equals"))
                .anyMatch(line -> line.startsWith("Hint, line 4") && line.contains("fraction"));
    }
}
