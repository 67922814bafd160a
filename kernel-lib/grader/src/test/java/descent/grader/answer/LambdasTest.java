package descent.grader.answer;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.trial.Bench;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LambdasTest {
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final Map<String, byte[]> CASES = compiled(cases());

    private static String cases() {
        try (InputStream in = LambdasTest.class.getResourceAsStream("lambdas.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> compiled(String source) {
        return CompiledInMemory.classes("q1.All", source);
    }

    /** The classes of the cases that have something to run. */
    static List<String> runnable() {
        return CASES.keySet().stream().filter(n -> !n.contains("$")).sorted().toList();
    }

    private static Object run(Map<String, byte[]> classes, String name) throws Exception {
        ClassLoader loader = new ClassLoader(LambdasTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String wanted) throws ClassNotFoundException {
                byte[] bytes = classes.get(wanted);
                if (bytes == null) {
                    throw new ClassNotFoundException(wanted);
                }
                return defineClass(wanted, bytes, 0, bytes.length);
            }
        };
        Method run = Class.forName(name, true, loader).getDeclaredMethod("run");
        run.setAccessible(true);
        Object result = run.invoke(null);
        return result instanceof Boolean ? result : String.valueOf(result);
    }

    /** How many call sites in these classes the JDK still links by a method of this name. */
    private static long linked(Map<String, byte[]> classes, String by) {
        long[] count = {0};
        classes.values()
                .forEach(bytes -> new ClassReader(bytes)
                        .accept(
                                new ClassVisitor(Opcodes.ASM9) {
                                    @Override
                                    public MethodVisitor visitMethod(int a, String n, String d, String s, String[] e) {
                                        return new MethodVisitor(Opcodes.ASM9) {
                                            @Override
                                            public void visitInvokeDynamicInsn(
                                                    String name, String type, Handle maker, Object... arguments) {
                                                boolean lambda =
                                                        maker.getOwner().equals(METAFACTORY);
                                                count[0] += lambda
                                                                && maker.getName()
                                                                        .equals(by)
                                                        ? 1
                                                        : 0;
                                            }
                                        };
                                    }
                                },
                                0));
        return count[0];
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void spelledOutTheyGiveTheSame(String name) throws Exception {
        Map<String, byte[]> spelled = Lambdas.spelledOut(CASES);
        assertThat(run(spelled, name)).isEqualTo(run(CASES, name));
    }

    @Test
    void nothingIsLeftForTheJdkToLink() {
        Map<String, byte[]> spelled = Lambdas.spelledOut(CASES);
        assertThat(linked(CASES, "metafactory")).isGreaterThan(150);
        assertThat(linked(spelled, "metafactory")).isZero();
        assertThat(spelled.size() - CASES.size()).isEqualTo((int) linked(CASES, "metafactory"));
    }

    @Test
    void theChildsOwnProgramHasNoneEither() throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        try (ZipFile jar =
                new ZipFile(Bench.shared().launches.child().classPath().get(0).toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                classes.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
            }
        }
        assertThat(classes).containsKey("descent/grader/child/Child.class");
        assertThat(linked(classes, "metafactory")).isZero();
    }

    @Test
    void serializableLambdasAndIntersectionsStayAsTheyAre() throws Exception {
        Map<String, byte[]> classes = compiled("""
                package q1;
                import java.io.*;
                import java.util.*;
                import java.util.function.*;
                class Odd {
                    interface Marked { }
                    static Object run() {
                        IntUnaryOperator a = (IntUnaryOperator & Serializable) x -> x + 1;
                        IntUnaryOperator b = (IntUnaryOperator & Marked) x -> x * 2;
                        return b.applyAsInt(a.applyAsInt(3)) + " " + (a instanceof Serializable) + (b instanceof Marked);
                    }
                }
                """);
        Map<String, byte[]> spelled = Lambdas.spelledOut(classes);
        assertThat(linked(spelled, "altMetafactory"))
                .isEqualTo(linked(classes, "altMetafactory"))
                .isGreaterThanOrEqualTo(2);
        assertThat(run(spelled, "q1.Odd")).isEqualTo("8 truetrue");
    }

    @Test
    void classesWithoutLambdasKeepEveryByte() {
        Map<String, byte[]> classes =
                compiled("package q1; class Plain { int x = \"a\".length(); record R(int n) { } }");
        Map<String, byte[]> spelled = Lambdas.spelledOut(classes);
        assertThat(spelled).isEqualTo(classes);
    }

    @Test
    void aNameThatIsTakenIsNotTakenAgain() throws Exception {
        Map<String, byte[]> classes = compiled("""
                package q1;
                class Sly {
                    static Object run() { Runnable r = () -> { }; r.run(); return Sly$$Lambda$0.mine(); }
                }
                class Sly$$Lambda$0 { static String mine() { return "mine"; } }
                """);
        assertThat(run(Lambdas.spelledOut(classes), "q1.Sly")).isEqualTo("mine");
    }

    @Test
    void anAnswerDoesNotGrowOutOfProportion() throws Exception {
        String many = "n += ((java.util.function.IntSupplier) () -> 1).getAsInt();\n".repeat(1200);
        Map<String, byte[]> classes =
                compiled("package q1; class Many { static Object run() { int n = 0; " + many + " return n; } }");
        Map<String, byte[]> spelled = Lambdas.spelledOut(classes);
        assertThat(spelled).hasSize(1001);
        assertThat(run(spelled, "q1.Many")).isEqualTo("1200");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 64})
    void aDamagedClassFileComesBackAsItWas(int kept) {
        Map<String, byte[]> classes = new HashMap<>(CASES);
        classes.put("q1.Cut", Arrays.copyOf(CASES.get("q1.Streams"), kept));
        assertThat(Lambdas.spelledOut(classes)).isSameAs(classes);
    }

    @Test
    void aClassUnderAnotherNameComesBackAsItWas() {
        Map<String, byte[]> classes = Map.of("q1.Other", CASES.get("q1.Streams"));
        assertThat(Lambdas.spelledOut(classes)).isSameAs(classes);
    }

    @Test
    void whateverAClassFileSaysNothingIsThrown() {
        RandomGenerator random = new SplittableRandom(5);
        Map<String, byte[]> sorted = new TreeMap<>(CASES);
        for (String name : sorted.keySet()) {
            for (int i = 0; i < 20; i++) {
                byte[] bytes = CASES.get(name).clone();
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                assertThat(Lambdas.spelledOut(Map.of(name, bytes))).containsKey(name);
            }
        }
    }
}
