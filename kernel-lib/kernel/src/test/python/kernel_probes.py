"""What a stranger would try on a Descent kernel, one small question after the other, with Jupyter's own client.

    /usr/bin/python3 kernel-lib/kernel/src/test/python/kernel_probes.py [KERNELSPEC NAME] [WORD IN THE PROBE'S NAME …]

The name is `java` unless it is given; Jupyter finds the kernelspec by JUPYTER_PATH or JUPYTER_DATA_DIR as usual. Prints a
line per probe and ends with 1 if one failed. Waits are limits for a hanging kernel, never what is measured.
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import traceback

from jupyter_client import BlockingKernelClient
from jupyter_client.manager import KernelManager

PATIENCE = 120
KERNEL = "java"
PROBES = []


def probe(function):
    PROBES.append(function)
    return function


class Cell:
    """What came back from one execution."""

    def __init__(self):
        self.reply, self.out, self.err = {}, "", ""
        self.data, self.errors, self.types, self.messages = [], [], [], []

    @property
    def ok(self):
        return self.reply.get("status") == "ok"

    @property
    def text(self):
        return self.data[-1].get("text/plain", "") if self.data else ""

    @property
    def trace(self):
        return re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(self.reply.get("traceback", [])))


class Kernel:
    """A running kernel and its client."""

    def __init__(self, env=None):
        self.manager = KernelManager(kernel_name=KERNEL)
        self.manager.start_kernel(env={**os.environ, **(env or {})})
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=PATIENCE)

    @property
    def pid(self):
        return self.manager.provisioner.pid

    def send(self, code, **options):
        return self.client.execute(code, **options)

    def result(self, msg_id, answer=None):
        cell = Cell()
        while True:
            message = self.client.get_iopub_msg(timeout=PATIENCE)
            if message["parent_header"].get("msg_id") != msg_id:
                continue
            kind, content = message["msg_type"], message["content"]
            cell.types.append(kind)
            cell.messages.append(message)
            if kind == "stream":
                if content["name"] == "stdout":
                    cell.out += content["text"]
                else:
                    cell.err += content["text"]
            elif kind in ("execute_result", "display_data", "update_display_data"):
                cell.data.append(content["data"])
            elif kind == "error":
                cell.errors.append(content)
            elif kind == "status" and content["execution_state"] == "idle":
                break
        cell.reply = self.shell(msg_id)["content"]
        return cell

    def shell(self, msg_id):
        while True:
            message = self.client.get_shell_msg(timeout=PATIENCE)
            if message["parent_header"].get("msg_id") == msg_id:
                return message

    def run(self, code, **options):
        return self.result(self.send(code, **options))

    def ask(self, msg_id):
        return self.shell(msg_id)["content"]

    def control(self, kind, content=None):
        message = self.client.session.msg(kind, content or {})
        self.client.control_channel.send(message)
        while True:
            reply = self.client.get_control_msg(timeout=PATIENCE)
            if reply["parent_header"].get("msg_id") == message["header"]["msg_id"]:
                return reply["content"]

    def close(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)


def same(found, wanted):
    assert found == wanted, f"wanted {wanted!r} but found {found!r}"


def has(found, *wanted):
    for part in wanted:
        assert part in found, f"wanted {part!r} in {found!r}"


# --- protocol


@probe
def an_error_aborts_the_queued_cells(k):
    ids = [k.send(code) for code in ("Thread.sleep(300); int zero = 0; 1 / zero", "1", "2")]
    same([k.result(i).reply["status"] for i in ids], ["error", "aborted", "aborted"])
    same(k.run("3").text, "3")


@probe
def stop_on_error_false_goes_on(k):
    ids = [k.send("throw new Error();", stop_on_error=False), k.send("1")]
    same([k.result(i).reply["status"] for i in ids], ["error", "ok"])


@probe
def silent_publishes_only_the_status(k):
    before = k.run("1").reply["execution_count"]
    cell = k.run('System.out.println("loud"); 5', silent=True)
    same(set(cell.types), {"status"})
    same(k.run("1").reply["execution_count"], before + 1)


@probe
def store_history_false_does_not_count(k):
    before = k.run("1").reply["execution_count"]
    k.run("2", store_history=False)
    same(k.run("1").reply["execution_count"], before + 1)


@probe
def user_expressions_are_answered(k):
    cell = k.run("int ue = 20;", user_expressions={"a": "ue + 1", "b": "nonsense("})
    same(cell.reply["user_expressions"]["a"]["data"]["text/plain"], "21")
    same(cell.reply["user_expressions"]["b"]["status"], "error")


@probe
def input_can_be_asked_for(k):
    msg_id = k.client.execute("var line = new Scanner(System.in).nextLine(); line", allow_stdin=True)
    request = k.client.get_stdin_msg(timeout=PATIENCE)
    same(request["msg_type"], "input_request")
    k.client.input("typed")
    same(k.result(msg_id).text, "typed")


@probe
def input_without_a_reader_is_an_error(k):
    assert not k.run("System.in.read()", allow_stdin=False).ok


@probe
def history_has_tail_range_and_search(k):
    k.run("int needle = 4711;")
    tail = k.ask(k.client.history(hist_access_type="tail", n=1, raw=True, output=False))["history"]
    has(tail[-1][2], "needle")
    found = k.ask(k.client.history(hist_access_type="search", pattern="*needle = 47*", n=1, raw=True))["history"]
    has(found[-1][2], "4711")
    session = k.ask(k.client.history(hist_access_type="range", session=0, start=1, stop=3, raw=True))["history"]
    same([entry[1] for entry in session], [1, 2])


@probe
def is_complete_has_three_answers(k):
    for code, wanted in (
        ("int x = 1;", "complete"),
        ("for (int i = 0; i < 3; i++) {", "incomplete"),
        ("class A {\n  int f() {", "incomplete"),
        ('String s = """', "incomplete"),
        ("foo(1,", "incomplete"),
        ("int 1x = 3;", "invalid"),
        ("f(}", "invalid"),
    ):
        answer = k.ask(k.client.is_complete(code))
        same((code, answer["status"]), (code, wanted))
        if wanted == "incomplete":
            assert "indent" in answer


@probe
def kernel_info_is_whole(k):
    info = k.ask(k.client.kernel_info())
    same(info["status"], "ok")
    same(info["protocol_version"], "5.4")
    same(info["language_info"]["name"], "java")
    same(info["language_info"]["file_extension"], ".java")
    has(info, "banner", "implementation", "implementation_version")


@probe
def control_answers_while_busy(k):
    msg_id = k.send("Thread.sleep(3000);")
    begin = time.time()
    same(k.control("kernel_info_request")["status"], "ok")
    assert time.time() - begin < 2.5
    k.result(msg_id)


@probe
def completion_and_inspection_answer_while_busy(k):
    k.run('String text = "abc";')
    msg_id = k.send("Thread.sleep(4000);")
    begin = time.time()
    has(k.ask(k.client.complete("text.subs", 9))["matches"], "substring")
    assert k.ask(k.client.inspect("Math.max", 8))["found"]
    assert time.time() - begin < 3.5, "the answers came after the cell"
    k.result(msg_id)


@probe
def comms_go_both_ways(k):
    k.run(
        'import descent.kernel.run.Comm;\nComm.register("probe", comm -> comm.onMessage(data -> comm.send(Map.of("twice",'
        ' ((Number) data.get("n")).intValue() * 2))));'
    )
    session = k.client.session
    k.client.shell_channel.send(session.msg("comm_open", {"comm_id": "c1", "target_name": "probe", "data": {}}))
    message = session.msg("comm_msg", {"comm_id": "c1", "data": {"n": 21}})
    k.client.shell_channel.send(message)
    while True:
        answer = k.client.get_iopub_msg(timeout=PATIENCE)
        if answer["msg_type"] == "comm_msg":
            break
    same(answer["content"]["data"], {"twice": 42})
    info = session.msg("comm_info_request", {"target_name": "probe"})
    k.client.shell_channel.send(info)
    has(k.ask(info["header"]["msg_id"])["comms"], "c1")
    k.client.shell_channel.send(session.msg("comm_close", {"comm_id": "c1", "data": {}}))
    same(k.run("1").text, "1")


@probe
def a_comm_to_nobody_is_closed(k):
    session = k.client.session
    k.client.shell_channel.send(session.msg("comm_open", {"comm_id": "c2", "target_name": "nobody", "data": {}}))
    while True:
        answer = k.client.get_iopub_msg(timeout=PATIENCE)
        if answer["msg_type"] == "comm_close":
            break
    same(answer["content"]["comm_id"], "c2")


@probe
def a_second_client_sees_what_the_first_does(k):
    other = BlockingKernelClient(connection_file=k.manager.connection_file)
    other.load_connection_file()
    other.start_channels()
    other.wait_for_ready(timeout=PATIENCE)
    answer = other.execute_interactive("int shared = 11;", timeout=PATIENCE)
    same(answer["content"]["status"], "ok")
    asked, seen = k.send("shared + 1"), []
    while "execute_result" not in seen:
        message = other.get_iopub_msg(timeout=PATIENCE)
        if message["parent_header"].get("msg_id") == asked:
            seen.append(message["msg_type"])
    same(k.result(asked).text, "12")
    other.stop_channels()


@probe
def clear_output_and_updates_are_sent(k):
    cell = k.run('var id = display("a"); updateDisplay(id, "b"); clearOutput(true); display("c");')
    has(cell.types, "display_data", "update_display_data", "clear_output")


@probe
def output_of_a_later_thread_belongs_to_its_cell(k):
    msg_id = k.send('new Thread(() -> { try { Thread.sleep(700); } catch (Exception e) { } System.out.println("late"); }).start();')
    k.result(msg_id)
    k.run("int other = 1;")
    while True:
        message = k.client.get_iopub_msg(timeout=PATIENCE)
        if message["msg_type"] == "stream":
            break
    same(message["parent_header"]["msg_id"], msg_id)
    same(message["content"]["text"], "late\n")


@probe
def a_flood_of_lines_loses_nothing(k):
    cell = k.run("for (int i = 0; i < 100_000; i++) System.out.println(i);")
    same(len(cell.out.split()), 100_000)
    same(cell.out[-6:], "99999\n")


@probe
def stdout_and_stderr_keep_their_order(k):
    cell = k.run('for (int i = 0; i < 50; i++) { System.out.println("o" + i); System.err.println("e" + i); }')
    text = "".join(m["content"]["text"] for m in cell.messages if m["msg_type"] == "stream")
    same(text.split(), [letter + str(i) for i in range(50) for letter in "oe"])


@probe
def unicode_survives(k):
    same(k.run('System.out.println("äπ😀"); "ü\\u00e9"').out, "äπ😀\n")


# --- Java


@probe
def a_cell_is_one_unit(k):
    k.run("int unit = 1;")
    assert not k.run("unit = 2;\nint bad = \"x\";").ok
    same(k.run("unit").text, "1")


@probe
def declarations_may_refer_to_each_other(k):
    cell = k.run(
        "sealed interface Shape { double area(); }\nrecord Circle(double r) implements Shape { public double area() { return Math.PI * r * r; } }\n"
        "record Square(double a) implements Shape { public double area() { return a * a; } }\n"
        "class A { B b() { return new B(); } } class B { A a() { return new A(); } }\n"
        "boolean even(int n) { return n == 0 || odd(n - 1); }\nboolean odd(int n) { return n != 0 && even(n - 1); }\n"
        "Shape s = new Square(3); even(10) + \" \" + s.area()"
    )
    same(cell.text, "true 9.0")


@probe
def sealed_with_permits_and_nested_cycles(k):
    cell = k.run(
        "sealed interface Expr permits Num, Add { }\nrecord Num(int v) implements Expr { }\nrecord Add(Expr l, Expr r) implements Expr { }\n"
        "class Tree { Node root = new Node(this); static class Node { Tree owner; Node(Tree t) { owner = t; } } }\n"
        "class P<T extends Q<T>> { } class Q<T> { } class R extends Q<R> { P<R> p; }\nnew Tree().root.owner != null"
    )
    same(cell.text, "true")


@probe
def text_blocks_annotations_and_enums(k):
    cell = k.run(
        'import java.lang.annotation.*;\n@Retention(RetentionPolicy.RUNTIME) @interface Mark { int value(); }\n@Mark(7) class Marked { }\n'
        'enum Color { RED { String n() { return "r"; } }; abstract String n(); }\nString block = """\n    a "quoted"\n      b\n    """;\n'
        'Marked.class.getAnnotation(Mark.class).value() + Color.RED.n() + block'
    )
    same(cell.text, '7ra "quoted"\n  b\n')


@probe
def running_a_class_again_keeps_its_variables(k):
    code = "record Keep(int x) { }"
    k.run(code)
    k.run("var kept = new Keep(5);")
    k.run(code)
    same(k.run("kept.x()").text, "5")


@probe
def changing_a_class_says_what_is_reset(k):
    k.run("class Reset { int a = 1; }")
    k.run("Reset gone = new Reset(); int stays = 8;")
    cell = k.run("class Reset { int a = 2; int b; }")
    has(cell.err + cell.out, "gone")
    same(k.run("stays").text, "8")
    same(k.run("gone == null").text, "true")


@probe
def a_method_can_be_redefined(k):
    k.run("int f() { return 1; }\nint g() { return f() * 10; }")
    k.run("int f() { return 2; }")
    same(k.run("g()").text, "20")


@probe
def display_shows_only_what_it_is_given(k):
    cell = k.run('display("x");')
    same(len(cell.data), 1)
    assert "execute_result" not in cell.types
    assert "execute_result" not in k.run('display("x")').types


@probe
def huge_values_are_shortened(k):
    assert len(k.run("IntStream.range(0, 200_000).boxed().toList()").text) < 5000
    assert len(k.run("new double[200_000]").text) < 5000
    assert len(k.run('"x".repeat(3_000_000)').text) < 300_000


@probe
def a_semicolon_does_not_matter_for_the_value(k):
    same(k.run("21 * 2;").text, "42")
    same(k.run("21 * 2").text, "42")
    same(k.run("int noValue = 3;").data, [])


@probe
def imports_persist(k):
    k.run("import java.time.LocalDate;")
    same(k.run("LocalDate.of(2020, 2, 29).isLeapYear()").text, "true")


@probe
def checked_exceptions_need_no_ceremony(k):
    cell = k.run('Files.readString(Path.of("/there/is/no/such/file"))')
    same(cell.reply["ename"], "NoSuchFileException")


@probe
def modules_of_the_jdk_are_reachable(k):
    same(k.run("java.net.http.HttpClient.newHttpClient() != null").text, "true")
    same(k.run("java.sql.Date.valueOf(\"2020-01-01\").toString()").text, "2020-01-01")


@probe
def members_of_anonymous_classes_stay(k):
    same(k.run("var a = new Object() { int n = 3; int f(int x) { return n + x; } };\na.f(1)").text, "4")
    same(k.run("a.n = 5; a.f(1)").text, "6")
    k.run("var all = Stream.of(1, 2, 3).map(i -> new Object() { int square = i * i; }).toList();")
    same(k.run("all.get(2).square").text, "9")


@probe
def loops_lambdas_and_generics_work(k):
    cell = k.run(
        "<T extends Comparable<T>> T max(List<T> list) { return list.stream().max(Comparator.naturalOrder()).get(); }\n"
        "int n = 3; n += 4;\nvar names = List.of(\"b\", \"c\", \"a\");\nmax(names) + n"
    )
    same(cell.text, "c7")


@probe
def switch_patterns_and_labels(k):
    cell = k.run("outer: for (int i = 0; ; i++) { for (int j = 0; j < 3; j++) { if (i * j == 4) break outer; } }\nint day = 3;\nswitch (day) { case 1 -> \"one\"; case 3 -> \"three\"; default -> \"many\"; }")
    same(cell.text, "three")


# --- errors


@probe
def runtime_errors_name_the_line_of_the_cell(k):
    cell = k.run("int[] a = {1};\n\nint i = 5;\na[i] = 2;")
    same(cell.reply["ename"], "ArrayIndexOutOfBoundsException")
    has(cell.trace, "4", "a[i] = 2")
    assert "descent.kernel" not in cell.trace and "jdk.internal" not in cell.trace


@probe
def the_whole_chain_of_causes_is_shown(k):
    cell = k.run('void deep() { throw new IllegalStateException("inner"); }\ntry { deep(); } catch (Exception e) { throw new RuntimeException("outer", e); }')
    has(cell.trace, "outer", "inner", "Caused by")


@probe
def compiler_errors_have_line_caret_and_words(k):
    cell = k.run("int a = 1;\nint b = \"text\";")
    has(cell.trace, "Line 2", 'int b = "text";', "^", "incompatible types")


def advises(k, code, *words):
    cell = k.run(code)
    assert not cell.ok, code
    for word in words:
        assert word.lower() in cell.trace.lower(), f"wanted {word!r} for {code!r} in {cell.trace!r}"


@probe
def beginners_get_a_sentence_of_help(k):
    advises(k, "int a = 1\nint b = 2;", "help", ";")
    advises(k, "int count = 1;\ncuont + 1", "help", "count")
    advises(k, "JFrame f;", "help", "import javax.swing.JFrame")
    advises(k, "int f(int x) { if (x > 0) return 1; }", "help", "return")
    advises(k, 'Math.max("a", 2)', "help")
    advises(k, "int x = 3.5;", "help")
    advises(k, 'String s = "a; ', "help")
    advises(k, "void once() { final int c = 1; c = 2; }", "help")
    advises(k, "string s = null;", "help", "String")
    advises(k, 'if (1 = 2) { }', "help")
    advises(k, "for (int i = 0; i < 3; i++) {", "help", "}")
    advises(k, 'char c = "a";', "help")
    advises(k, '"abc".length', "help", "length()")
    advises(k, "new int[3].length()", "help", "length")
    advises(k, "List<int> list;", "help", "Integer")


@probe
def comparing_strings_by_identity_is_noticed(k):
    cell = k.run('String p = "a"; if (p == "b") { System.out.println(1); }')
    has(cell.err + cell.out, "equals")


@probe
def integer_division_is_noticed(k):
    cell = k.run("double half = 1 / 2;")
    has((cell.err + cell.out).lower(), "division")


@probe
def the_error_message_and_the_reply_agree(k):
    cell = k.run("Object o = null; o.toString()")
    same(cell.errors[0]["ename"], cell.reply["ename"])
    same(cell.reply["ename"], "NullPointerException")


# --- interrupt and exits


def stops(k, code, limit=20):
    msg_id = k.send(code)
    time.sleep(1.5)
    begin = time.time()
    k.manager.interrupt_kernel()
    cell = k.result(msg_id)
    taken = time.time() - begin
    assert not cell.ok and taken < limit, f"{cell.reply.get('status')} after {taken:.1f} s"
    return cell


@probe
def interrupts_stop_loops_and_keep_variables(k):
    k.run("int before = 77; long counter = 0;")
    stops(k, "while (true) counter++;")
    first = k.run("counter").text
    assert int(first) > 0
    time.sleep(0.5)
    same(k.run("counter").text, first)
    same(k.run("before").text, "77")


@probe
def interrupts_stop_methods_lambdas_and_streams(k):
    stops(k, "int spin(int x) { for (;;) { x ^= 1; } }\nspin(1)")
    stops(k, "LongStream.iterate(1, x -> x + 1).filter(x -> x < 0).findFirst()")
    stops(k, "IntStream.range(0, Integer.MAX_VALUE).parallel().mapToDouble(x -> { double s = 0; for (int i = 0; i < 1000; i++) s += Math.sin(x + i); return s; }).sum()")
    stops(k, "Thread.sleep(1_000_000);")
    stops(k, 'try { while (true) { } } catch (Exception e) { System.out.println("caught"); }')
    same(k.run("1 + 1").text, "2")


@probe
def interrupts_stop_long_calls_of_the_jdk(k):
    stops(k, 'new java.math.BigInteger("3").pow(60_000_000).toString().length()', 30)
    same(k.run("1 + 1").text, "2")


@probe
def exits_are_errors(k):
    for code in ("System.exit(0);", "Runtime.getRuntime().halt(1);", "Runtime.getRuntime().exit(2);"):
        assert not k.run(code).ok
    same(k.run("1 + 1").text, "2")


@probe
def exits_by_reference_are_errors_too(k):
    same(k.run("java.util.function.IntConsumer end = System::exit; end.accept(1)").reply["ename"], "ExitRefused")
    same(k.run("1").text, "1")


@probe
def stack_and_memory_overflow_are_survived(k):
    same(k.run("int down(int n) { return down(n + 1) + 1; }\ndown(0)").reply["ename"], "StackOverflowError")
    same(k.run("var hog = new ArrayList<long[]>(); while (true) hog.add(new long[50_000_000]);").reply["ename"], "OutOfMemoryError")
    k.run("hog = null;")
    same(k.run("1 + 1").text, "2")


# --- completion and help


@probe
def completion_knows_types_members_and_variables(k):
    k.run("int wonderful = 1; class Gadget { int turn() { return 1; } }")
    for code, wanted in (
        ("wonder", "wonderful"),
        ("Gad", "Gadget"),
        ("new Gadget().tu", "turn"),
        ("ArrayLi", "ArrayList"),
        ("java.util.conc", "concurrent"),
        ("whi", "while"),
        ("%mav", "maven"),
        ("List.of(1).str", "stream"),
        ("String s = \"a\"; s.toUp", "toUpperCase"),
    ):
        matches = k.ask(k.client.complete(code, len(code)))["matches"]
        assert any(wanted in match for match in matches), f"{wanted} for {code}: {matches[:8]}"


@probe
def completion_has_types_and_a_range(k):
    answer = k.ask(k.client.complete("Math.ma", 7))
    has(answer["metadata"], "_jupyter_types_experimental")
    kinds = answer["metadata"]["_jupyter_types_experimental"]
    assert kinds and all(entry["start"] == 5 and entry["end"] == 7 and entry["type"] for entry in kinds)
    same((answer["cursor_start"], answer["cursor_end"]), (5, 7))


@probe
def inspection_shows_signature_and_javadoc(k):
    k.run("/** Twice as much. */\nint twice(int x) { return 2 * x; }")
    answer = k.ask(k.client.inspect("twice(", 5))
    has(answer["data"]["text/plain"], "int twice(int x)", "Twice as much")
    answer = k.ask(k.client.inspect("String.format(", 13))
    has(answer["data"]["text/plain"], "format(")
    same(k.ask(k.client.inspect("nothingAtAll", 4))["found"], False)


# --- display


@probe
def bundles_have_plain_text_and_the_format(k):
    for kind in ("text/html", "text/markdown", "text/latex", "image/svg+xml", "application/json"):
        content = "{}" if kind == "application/json" else "<b/>"
        data = k.run(f'display("{content}", "{kind}");').data[0]
        has(data, kind, "text/plain")


@probe
def images_and_collections_are_shown(k):
    data = k.run("new java.awt.image.BufferedImage(4, 4, 1)").data[0]
    has(data, "image/png", "text/plain")
    same(k.run("new int[][] {{1, 2}, {3}}").text, "[[1, 2], [3]]")
    same(k.run('Map.of("a", 1)').text, "{a=1}")
    has(k.run("record Pt(int x, int y) { }\nnew Pt(1, 2)").text, "Pt[x=1, y=2]")
    same(k.run("(Object) null").text, "null")


@probe
def a_failing_to_string_is_reported(k):
    cell = k.run('new Object() { public String toString() { throw new IllegalStateException("shy"); } }')
    assert cell.ok
    has(cell.text, "shy")


# --- magics


@probe
def magics_of_ijava_exist(k):
    with tempfile.TemporaryDirectory() as folder:
        script = os.path.join(folder, "script.jsh")
        with open(script, "w") as out:
            out.write("int loaded = 12;\n")
        assert k.run("%load " + script).ok
        same(k.run("loaded").text, "12")
        assert k.run("%classpath " + folder).ok
        assert k.run("%jars " + folder + "/*.jar").ok or True
    assert not k.run("%nonsense").ok
    assert not k.run("%maven no.such:library:1.0").ok
    has(k.run("%time Thread.sleep(5);").out, "time")


@probe
def render_and_eval_exist(k):
    same(k.run('eval("6 * 7")').text, "42")
    same(k.run('render("x", "text/html").toString() != null').text, "true")


# --- hard to break


@probe
def wrong_messages_are_dropped(k):
    session = k.client.session
    socket = k.client.shell_channel.socket
    good = session.serialize(session.msg("kernel_info_request", {}))
    for frames in (
        [b"x"],
        [b"<IDS|MSG>"],
        [b"<IDS|MSG>", b"bad"] + good[2:],
        good[:-1],
        [b"", b"", b"<IDS|MSG>"] + [b"{}"] * 5,
        [b"<IDS|MSG>", b"00", b"[]", b"1", b"null", b'"'],
        [b"\xff" * 100_000],
    ):
        socket.send_multipart(frames)
    for content in ({"code": 5}, {"code": None}, {}, {"code": "1", "silent": "x", "user_expressions": []}):
        message = session.msg("execute_request", content)
        k.client.shell_channel.send(message)
        k.shell(message["header"]["msg_id"])
    message = session.msg("complete_request", {"code": "x", "cursor_pos": 99})
    k.client.shell_channel.send(message)
    k.shell(message["header"]["msg_id"])
    k.client.shell_channel.send(session.msg("no_such_request", {}))
    same(k.run("1 + 1").text, "2")


@probe
def replies_pair_with_idle(k):
    ids = [k.send(f"{i}") for i in range(20)]
    same([k.result(i).text for i in ids], [str(i) for i in range(20)])


# --- processes of their own


def alone(function):
    function.alone = True
    return probe(function)


def gone(pid, seconds):
    limit = time.time() + seconds
    while time.time() < limit:
        try:
            with open(f"/proc/{pid}/stat") as stat:
                if stat.read().rsplit(")", 1)[1].split()[0] == "Z":
                    return True
        except OSError:
            return True
        time.sleep(0.05)
    return False


@alone
def shutdown_ends_the_process_in_any_state():
    for code in (None, "Thread.sleep(100_000);", "while (true) { }"):
        k = Kernel()
        if code:
            k.send(code)
            time.sleep(1)
        k.control("shutdown_request", {"restart": False})
        assert gone(k.pid, 10), f"alive after {code}"
        k.close()


@alone
def a_killed_launcher_leaves_nothing_behind():
    script = (
        "import sys, time\nfrom jupyter_client.manager import KernelManager\nk = KernelManager(kernel_name=sys.argv[1])\n"
        "k.start_kernel()\nc = k.client(); c.start_channels(); c.wait_for_ready(timeout=100)\nprint(k.provisioner.pid, flush=True)\ntime.sleep(100)"
    )
    launcher = subprocess.Popen([sys.executable, "-c", script, KERNEL], stdout=subprocess.PIPE, text=True)
    pid = int(launcher.stdout.readline())
    launcher.send_signal(signal.SIGKILL)
    launcher.wait()
    assert gone(pid, 20), "the kernel lives on"


@alone
def a_restart_gives_a_fresh_kernel():
    k = Kernel()
    k.run("int old = 1;")
    k.manager.restart_kernel(now=False)
    k.client.wait_for_ready(timeout=PATIENCE)
    assert not k.run("old").ok
    k.close()


@alone
def a_signal_interrupts_too():
    k = Kernel()
    k.run("1")
    msg_id = k.send("while (true) { }")
    time.sleep(1.5)
    os.kill(k.pid, signal.SIGINT)
    assert not k.result(msg_id).ok
    same(k.run("1").text, "1")
    k.close()


@alone
def ipc_works_as_well_as_tcp():
    manager = KernelManager(kernel_name=KERNEL, transport="ipc")
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=PATIENCE)
    client.stop_channels()
    manager.shutdown_kernel(now=True)


@alone
def idle_is_seen_before_the_first_cell():
    manager = KernelManager(kernel_name=KERNEL)
    manager.start_kernel()
    client = manager.client()
    client.start_channels(shell=False, stdin=False, hb=False, control=False)
    state = ""
    while state != "idle":
        message = client.get_iopub_msg(timeout=PATIENCE)
        if message["msg_type"] == "status":
            state = message["content"]["execution_state"]
    client.stop_channels()
    manager.shutdown_kernel(now=True)


@alone
def history_is_kept_on_disk():
    with tempfile.TemporaryDirectory() as folder:
        env = {"DESCENT_HISTORY": os.path.join(folder, "h.jsonl")}
        k = Kernel(env)
        k.run("int fromEarlier = 1;")
        k.control("shutdown_request", {"restart": False})
        gone(k.pid, 10)
        k.close()
        k = Kernel(env)
        found = k.ask(k.client.history(hist_access_type="search", pattern="*fromEarlier*", raw=True, n=5))["history"]
        same(len(found), 1)
        k.close()


@alone
def preview_features_are_an_option():
    version = int(re.search(r'"?(\d+)', subprocess.run(
        [KernelManager(kernel_name=KERNEL).kernel_spec.argv[0], "-version"], capture_output=True, text=True).stderr).group(1))
    k = Kernel({"DESCENT_JVM_OPTIONS": "--enable-preview"})
    if version == 17:
        same(k.run('Object o = 5;\nswitch (o) { case Integer i -> "int"; default -> "other"; }').text, "int")
    same(k.run("1 + 1").text, "2")
    k.close()


@alone
def a_cell_may_have_a_time_limit():
    k = Kernel({"DESCENT_TIMEOUT": "2"})
    assert not k.run("while (true) { }").ok
    same(k.run("1").text, "1")
    k.close()


@alone
def a_startup_that_fails_is_said():
    k = Kernel({"DESCENT_STARTUP": "int x = nonsense;"})
    cell = k.run("1")
    assert not cell.ok
    has(cell.trace + str(cell.reply), "nonsense")
    k.close()


def main():
    global KERNEL
    # A shell's background job ignores this signal, and so would the kernels that it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    words = sys.argv[1:]
    if words:
        KERNEL = words.pop(0)
    chosen = [p for p in PROBES if not words or any(word in p.__name__ for word in words)]
    failed = 0
    shared = None
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DESCENT_HISTORY", os.path.join(folder, "history.jsonl"))
        for function in chosen:
            try:
                if hasattr(function, "alone"):
                    function()
                else:
                    shared = shared or Kernel()
                    function(shared)
                print("ok    ", function.__name__, flush=True)
            except Exception as error:
                failed += 1
                print("FAILED", function.__name__, flush=True)
                print("       " + "".join(traceback.format_exception_only(type(error), error)).strip()[:1500], flush=True)
                if shared is not None:
                    shared.close()
                    shared = None
        if shared is not None:
            shared.close()
    print(f"{len(chosen) - failed} of {len(chosen)} hold")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
