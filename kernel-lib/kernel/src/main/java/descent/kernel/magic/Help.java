package descent.kernel.magic;

import descent.display.Bundle;
import java.util.List;

/** {@code %help}: the list of magics and functions. */
final class Help {
    private static final String SHORT = """
            %maven group:artifact:version   add a library from Maven Central
            %jars FILES  %classpath PLACES  add what is on this machine
            %load FILE                      run a file of Java or a notebook
            %time CODE                      say how long a line takes (%%time: the whole cell)
            %prelude                        show what runs before the first cell
            ?name                           show documentation (also Shift-Tab, or name?)
            display(x)                      show a value; a cell's last expression is shown by itself
            """;

    private static final String LONG = """
            A cell is Java: imports, classes, records, enums, interfaces, methods, variables and statements, in any order. It is
            compiled as a whole; if there is an error anywhere in it, nothing of it runs. The last expression is its value.

            Magics
              %maven group:artifact:version …   add libraries and what they need (also %%loadFromPOM with <dependency> elements)
              %mavenRepo ID URL                 look for libraries there, too
              %jars PATTERN …                   add jars, such as %jars lib/*.jar
              %classpath PLACE …                add jars and folders of classes; alone: show the class path
              %load FILE                        run a .java or .jshell file, or the code cells of an .ipynb
              %time CODE, %%time                say how long a line or the whole cell takes
              %prelude                          show what runs before the first cell
              %lsmagic, %help                   list the magics, this page

            Functions
              display(value)                    show a value, return an id;  display("<b>x</b>", "text/html")
              updateDisplay(id, value)          show something else in its place
              render(value)                     the formats in which a value is shown
              clearOutput(wait)                 remove the cell's output
              eval("1 + 1")                     the value of Java code

            Keys: Tab completes, Shift-Tab documents, the stop button (I, I) ends a running cell and keeps all variables.
            """;

    private Help() {}

    static void run(List<String> words, String body, Notebook notebook) {
        notebook.print(SHORT);
        notebook.page(Bundle.text(LONG));
    }
}
