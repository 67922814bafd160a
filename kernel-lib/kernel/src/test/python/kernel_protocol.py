"""The official jupyter_kernel_test suite against a Descent kernel.

    /usr/bin/python3 kernel-lib/kernel/src/test/python/kernel_protocol.py [KERNELSPEC NAME]

The name is `java` unless it is given; Jupyter finds the kernelspec by JUPYTER_PATH or JUPYTER_DATA_DIR as usual.
Needs jupyter_kernel_test (Debian: python3-jupyter-kernel-test). Exit code 0 if all twelve tests pass.
"""

import os
import sys
import tempfile
import unittest

import jupyter_kernel_test


class JavaKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "java"
    language_name = "java"
    file_extension = ".java"

    code_hello_world = 'System.out.println("hello, world");'
    code_stderr = 'System.err.println("oops");'

    completion_samples = [
        {"text": "System.out.printl", "matches": {"println"}},
        {"text": '"abc".substri', "matches": {"substring"}},
        {"text": "Math.hyp", "matches": {"hypot"}},
    ]

    complete_code_samples = ["1 + 1", "int x = 3;", "class A { }", "for (int i = 0; i < 3; i++) { }", "", "void f() { }"]
    incomplete_code_samples = ["for (int i = 0; i < 3; i++) {", "class A {", "int x =", "f(1,", "/* a", 'var t = """']
    invalid_code_samples = ["int 1x = 3;", "f(}", ")", "class 3 { }"]

    code_page_something = "%help"
    code_generate_error = "int x = 1 / 0;"
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": '"a" + "b"', "result": "ab"},
        {"code": "new int[] {1, 2}.length", "result": "2"},
    ]
    code_display_data = [
        {"code": 'display("<b>bold</b>", "text/html");', "mime": "text/html"},
        {"code": 'display("# Title", "text/markdown");', "mime": "text/markdown"},
    ]

    code_history_pattern = "6?*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Math.max"
    code_clear_output = "clearOutput(true);"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        JavaKernelTests.kernel_name = sys.argv.pop(1)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DESCENT_HISTORY"] = os.path.join(folder, "history.jsonl")
        unittest.main(argv=sys.argv[:1], verbosity=2)
