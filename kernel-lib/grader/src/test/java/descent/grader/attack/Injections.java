package descent.grader.attack;

import static descent.grader.attack.Attack.of;
import static descent.grader.attack.Attack.with;

import java.util.List;

/** Puts markup, formulas and escapes into what others read. */
final class Injections {
    private Injections() {}

    static List<Attack> all() {
        return List.of(
                of(
                        "injection",
                        "script in the output",
                        "System.out.println(\"</pre><script>alert(1)</script><img src=x onerror=alert(1)>\");"),
                of(
                        "injection",
                        "script in a message",
                        "if (p != null) throw new IllegalStateException(\"<svg onload=alert(1)>\"); return null;"),
                of(
                        "injection",
                        "a terminal's escape",
                        "if (p != null) throw new IllegalStateException(\"\\u001b[2J\\u202egnp\"); return null;"),
                with(
                        "injection",
                        "a name that is written backwards",
                        "class Passed\u202egnp extends RuntimeException { }",
                        "if (p != null) throw new Passed\u202egnp(); return null;"),
                of(
                        "injection",
                        "a formula",
                        "if (p != null) throw new IllegalStateException(\"=HYPERLINK(1)\"); return null;"),
                of(
                        "injection",
                        "the end of an XML section",
                        "System.out.println(\"]]></system-out><testcase name='x'/><!-- \\u0000\\u000b\\ufffe \\ud800 &amp; <!ENTITY x SYSTEM 'file:/etc/passwd'>\");"
                                + " if (p != null) throw new IllegalStateException(\"\\\"/><failure/>]]>\\u0001\\uffff\\udc00\"); return null;"),
                of(
                        "injection",
                        "a terminal's escape in the output",
                        "System.out.println(\"\\u001b]0;owned\\u0007\\u001b[2J\\u009b31m\\u202e\\r100 of 100\");"),
                of(
                        "injection",
                        "a link that runs",
                        "System.out.println(\"<a href='javascript:alert(1)'>x</a><style>@import 'http://evil'</style>"
                                + "<iframe srcdoc='<script>1</script>'></iframe><math><mi xlink:href='data:x'>\");"),
                of(
                        "injection",
                        "a command of a workflow",
                        "System.out.println(\"::set-output name=result::100\\n::error::x\\n##[set-env name=A]\");"));
    }
}
