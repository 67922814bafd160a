package descent.grader.attack;

import static descent.grader.attack.Attack.of;
import static descent.grader.attack.Attack.quietly;
import static descent.grader.attack.Attack.with;

import java.util.List;

/** Leaves Java: other programs, libraries, agents, raw memory, signals. */
final class NativeDoors {
    private NativeDoors() {}

    static List<Attack> all() {
        return List.of(
                of(
                        "native",
                        "exec",
                        quietly(
                                "Runtime.getRuntime().exec(\"/bin/sh -c id\").waitFor(); System.out.println(\"EXECUTED\");")),
                of("native", "load a library", quietly("System.load(\"/usr/lib/x86_64-linux-gnu/libc.so.6\");")),
                of(
                        "native",
                        "Unsafe",
                        quietly(
                                "var f = Class.forName(\"sun.misc.Unsafe\").getDeclaredField(\"theUnsafe\"); f.setAccessible(true);"
                                        + " var u = f.get(null); u.getClass().getMethod(\"putAddress\", long.class, long.class).invoke(u, 0L, 0L);")),
                of(
                        "native",
                        "attach",
                        quietly("System.out.println(Class.forName(\"com.sun.tools.attach.VirtualMachine\"));")),
                of(
                        "native",
                        "attach to itself",
                        quietly(
                                "var v = Class.forName(\"com.sun.tools.attach.VirtualMachine\"); Object vm = v.getMethod(\"attach\","
                                        + " String.class).invoke(null, \"\" + ProcessHandle.current().pid());"
                                        + " System.out.println(\"ATTACHED \" + vm);")),
                of(
                        "native",
                        "attach by hand",
                        quietly(
                                "long pid = ProcessHandle.current().pid(); new java.io.File(\"/tmp/.attach_pid\" + pid).createNewFile();"
                                        + " Class<?> s = Class.forName(\"sun.misc.Signal\"); s.getMethod(\"raise\", s).invoke(null,"
                                        + " s.getConstructor(String.class).newInstance(\"QUIT\")); Thread.sleep(200);"
                                        + " java.nio.channels.SocketChannel.open(java.net.UnixDomainSocketAddress.of(\"/tmp/.java_pid\" + pid));"
                                        + " System.out.println(\"ATTACHED\");")),
                of(
                        "native",
                        "an agent by a management bean",
                        quietly(
                                "var server = (javax.management.MBeanServer) Class.forName(\"java.lang.management.ManagementFactory\")"
                                        + ".getMethod(\"getPlatformMBeanServer\").invoke(null); System.out.println(server.invoke("
                                        + "new javax.management.ObjectName(\"com.sun.management:type=DiagnosticCommand\"), \"jvmtiAgentLoad\","
                                        + " new Object[] {new String[] {\"instrument\"}}, new String[] {String[].class.getName()}));")),
                of(
                        "native",
                        "an agent's own class",
                        quietly("System.out.println(Class.forName(\"java.lang.instrument.Instrumentation\"));")),
                with(
                        "native",
                        "a native method of its own",
                        "class Native { native double half(double x); }",
                        quietly("System.loadLibrary(\"attach\"); p[0] = new Native().half(2);")),
                of(
                        "native",
                        "machine code of its own",
                        quietly(
                                "byte[] elf = new byte[4096]; elf[0] = 127; elf[1] = 'E'; elf[2] = 'L'; elf[3] = 'F'; elf[4] = 2; elf[5] = 1;"
                                        + " var f = java.nio.file.Path.of(\"/tmp/own.so\"); java.nio.file.Files.write(f, elf); System.load(f.toString());")),
                of(
                        "native",
                        "Unsafe turns the guard off",
                        quietly(
                                "var f = Class.forName(\"sun.misc.Unsafe\").getDeclaredField(\"theUnsafe\"); f.setAccessible(true);"
                                        + " var u = (sun.misc.Unsafe) f.get(null); var c = Class.forName(\"descent.grader.child.Child\");"
                                        + " for (long at = 0; at < 4096; at += 8) u.putLong(c, at, 0L);")),
                of(
                        "native",
                        "Unsafe takes memory beside the heap",
                        quietly(
                                "var f = Class.forName(\"sun.misc.Unsafe\").getDeclaredField(\"theUnsafe\"); f.setAccessible(true);"
                                        + " var u = (sun.misc.Unsafe) f.get(null); while (p != null)"
                                        + " u.setMemory(u.allocateMemory(1 << 24), 1 << 24, (byte) 1);")),
                of(
                        "native",
                        "a signal to stop",
                        quietly(
                                "Class<?> s = Class.forName(\"sun.misc.Signal\"); s.getMethod(\"raise\", s).invoke(null,"
                                        + " s.getConstructor(String.class).newInstance(\"STOP\"));")),
                of(
                        "native",
                        "another JVM that goes on",
                        quietly(
                                "new ProcessBuilder(System.getProperty(\"java.home\") + \"/bin/java\", \"-version\").inheritIO()"
                                        + ".start().waitFor(); new ProcessBuilder(\"/bin/sh\", \"-c\", \"sleep 1000\").start();"
                                        + " System.out.println(\"EXECUTED\");")));
    }
}
