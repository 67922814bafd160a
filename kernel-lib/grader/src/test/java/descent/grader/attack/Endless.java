package descent.grader.attack;

import static descent.grader.attack.Attack.of;
import static descent.grader.attack.Attack.quietly;
import static descent.grader.attack.Attack.with;

import java.util.List;

/** Does not end. */
final class Endless {
    private Endless() {}

    static List<Attack> all() {
        return List.of(
                of("endless", "a loop", "while (true) { p[0]++; if (p[0] < -1) break; }"),
                of(
                        "endless",
                        "that catches everything",
                        "while (p != null) { try { while (true) { p[0]++; } } catch (Throwable t) { } }"),
                of("endless", "inside the JDK", "java.math.BigInteger.TWO.pow(Integer.MAX_VALUE / 2).toString();"),
                of("endless", "waiting", quietly("synchronized (p) { p.wait(); }")),
                of(
                        "endless",
                        "a deadlock",
                        quietly("var a = new java.util.concurrent.Semaphore(0); a.acquireUninterruptibly();")),
                with("endless", "recursion", "int deep(int n) { return deep(n + 1) + 1; }", "p[0] = deep(0);"),
                of(
                        "endless",
                        "a regular expression",
                        "p[0] = \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\".matches(\"(a+)+b\") ? 1 : 0;"),
                with(
                        "endless",
                        "two threads that hold each other's lock",
                        "Object a = new Object(); Object b = new Object(); void take(Object first, Object second,"
                                + " java.util.concurrent.CountDownLatch both) { synchronized (first) { both.countDown();"
                                + " try { both.await(); } catch (InterruptedException e) { } synchronized (second) { p2++; } } } int p2;",
                        "var both = new java.util.concurrent.CountDownLatch(2); new Thread(() -> take(a, b, both)).start(); take(b, a, both);"),
                with(
                        "endless",
                        "a class that waits for itself",
                        "class Knot { static int a = 1; static { Thread t = new Thread(() -> System.out.println(Knot.a)); t.start();"
                                + " try { t.join(); } catch (InterruptedException e) { } } }",
                        "p[0] = Knot.a;"),
                of(
                        "endless",
                        "short naps",
                        "while (p != null) { try { Thread.sleep(1); } catch (InterruptedException e) { } }"),
                of(
                        "endless",
                        "parking again and again",
                        "while (p != null) { java.util.concurrent.locks.LockSupport.park(); Thread.interrupted(); }"),
                of(
                        "endless",
                        "threads that go on after the answer",
                        "for (int i = 0; i < 4; i++) new Thread(() -> { while (true) { } }).start();"),
                of(
                        "endless",
                        "work and a deaf ear",
                        "Thread.currentThread().setPriority(10); while (p != null) { try { p[0] += Math.sin(p[0]);"
                                + " Thread.interrupted(); } catch (ThreadDeath e) { } }"));
    }
}
