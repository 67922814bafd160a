package descent.grader.attack;

import static descent.grader.attack.Attack.calling;
import static descent.grader.attack.Attack.running;

import java.util.List;

/** Calls the functions that it was given when, where and with what it must not. */
final class CallBacks {
    private CallBacks() {}

    static List<Attack> all() {
        return List.of(
                calling(
                        "from another thread",
                        "",
                        "Thread t = new Thread(() -> System.out.println(\"CALLED BACK \" + f.at(x))); t.start();"
                                + " try { t.join(); } catch (InterruptedException e) { }"),
                calling(
                        "from many threads at once",
                        "",
                        "java.util.stream.IntStream.range(0, 64).parallel().forEach(i -> { try { f.at(i); } catch (IllegalStateException e) { } });"),
                calling(
                        "after the return",
                        "",
                        "new Thread(() -> { while (true) { try { System.out.println(\"CALLED BACK \" + f.at(x)); return; }"
                                + " catch (IllegalStateException e) { } } }).start();"),
                calling(
                        "from a shutdown hook",
                        "",
                        "Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(\"CALLED BACK \" + f.at(x))));"
                                + " System.exit(0);"),
                calling(
                        "from a finaliser",
                        "class Late { Curve f; Late(Curve f) { this.f = f; } protected void finalize() {"
                                + " System.out.println(\"CALLED BACK \" + f.at(1)); } }",
                        "new Late(f); System.gc(); System.runFinalization();"),
                calling("without end", "", "while (x < 1e300) { f.at(x); }"),
                calling(
                        "with a swallowed refusal",
                        "",
                        "for (int i = 0; i < 10_000; i++) { try { f.at(Double.NaN); } catch (Throwable t) { } }"),
                running(
                        "call-back",
                        "with an array that changes while it is read",
                        "",
                        "double[] x = start.clone(); Thread t = new Thread(() -> { while (true) x[0]++; }); t.setDaemon(true);"
                                + " t.start(); for (int i = 0; i < 50; i++) f.value(x); return new History(new double[][] {x}, x, x);"),
                running(
                        "call-back",
                        "from a call-back that waits for itself",
                        "interface Deeper { double go(int n); }",
                        "Deeper[] d = new Deeper[1]; d[0] = n -> n == 0 ? 0 : f.value(start) + d[0].go(n - 1);"
                                + " d[0].go(1_000_000); return null;"),
                running(
                        "call-back",
                        "with nothing",
                        "",
                        "if (f.gradient(null) == null) f.value(null); return new History(null, null, null);"),
                running(
                        "call-back",
                        "with too little and too much",
                        "",
                        "try { f.gradient(new double[0]); } catch (RuntimeException e) { } f.value(new double[3_000_000]); return null;"),
                running(
                        "call-back",
                        "that throws the grader's own exception back",
                        "RuntimeException kept;",
                        "if (kept != null) throw kept; try { f.gradient(null); } catch (RuntimeException e) { kept = e; } throw kept;"));
    }
}
