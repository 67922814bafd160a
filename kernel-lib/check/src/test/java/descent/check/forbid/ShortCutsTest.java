package descent.check.forbid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCutsTest {
    private static final String CONTRACT = "java.util.function.DoubleUnaryOperator";
    private static final Forbidden FORBIDDEN = new Forbidden(
            List.of("java.util.DoubleSummaryStatistics"),
            List.of("java.util.concurrent."),
            List.of("java.lang.Math#sqrt"));

    @Test
    void honestAnswerHasNone() {
        assertThat(find("""
                static double root(double x) {
                    double y = x;
                    for (int i = 0; i < 50; i++) { y = (y + x / y) / 2; }
                    if (x < 0) { throw new RuntimeException("negative " + x); }
                    return java.util.Arrays.stream(new double[] {y}).map(v -> v * 1).sum();
                }
                static Object cell() { return (DoubleUnaryOperator) x -> root(x); }
                """)).isEmpty();
    }

    @Test
    void useIsReportedWithPlaceAndLine() {
        List<ShortCut> found = find("""
                static double root(double x) {
                    return Math.sqrt(x);
                }
                static Object cell() { return (DoubleUnaryOperator) x -> root(x); }
                """);
        assertThat(found).singleElement().satisfies(cut -> {
            assertThat(cut.used()).isEqualTo("java.lang.Math.sqrt");
            assertThat(cut.line()).isEqualTo(4);
            assertThat(cut.told()).contains("without java.lang.Math.sqrt").contains("root");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // through a method of one's own
                "static double a(double x) { return b(x); } static double b(double x) { return Math.sqrt(x); }"
                        + "static Object cell() { return (DoubleUnaryOperator) x -> a(x); }",
                // a method reference to the forbidden method itself
                "static Object cell() { return (DoubleUnaryOperator) Math::sqrt; }",
                // a class that implements the contract
                "static class Root implements DoubleUnaryOperator {"
                        + "public double applyAsDouble(double x) { return Math.sqrt(x); } }",
                // a class below one that implements it
                "static Object cell() { DoubleUnaryOperator f = x -> new Deep().go(x); return f; }"
                        + "static class Top { double go(double x) { return x; } }"
                        + "static class Deep extends Top { double go(double x) { return Math.sqrt(x); } }",
                // laundered through a field
                "static DoubleUnaryOperator hidden; static void earlier() { hidden = y -> Math.sqrt(y); }"
                        + "static Object cell() { return (DoubleUnaryOperator) x -> hidden.applyAsDouble(x); }",
                // laundered through a map that is a field
                "static java.util.Map<String, Object> box = new java.util.HashMap<>();"
                        + "static void earlier() { box.put(\"f\", (java.util.function.Supplier<Double>) () -> Math.sqrt(2)); }"
                        + "static Object cell() { return (DoubleUnaryOperator) x -> (double) ((java.util.function.Supplier<?>) box.get(\"f\")).get(); }",
                // in an initialiser
                "static class Table { static final double ROOT = Math.sqrt(2); double get() { return 0; } }"
                        + "static Object cell() { return (DoubleUnaryOperator) x -> new Table().get(); }",
                // in an object that somebody else calls
                "static class Order implements java.util.Comparator<Double> {"
                        + "public int compare(Double a, Double b) { return (int) Math.sqrt(a); } }"
                        + "static Object cell() { return (DoubleUnaryOperator) x -> java.util.List.of(x).stream().sorted(new Order()).findFirst().get(); }",
                // a forbidden class, its nested classes and its package
                "static Object cell() { return (DoubleUnaryOperator) x -> new java.util.DoubleSummaryStatistics().getSum(); }",
                "static Object cell() { return (DoubleUnaryOperator) x -> new java.util.concurrent.atomic.AtomicInteger().get(); }",
                "static class Mine extends java.util.DoubleSummaryStatistics {}"
                        + "static Object cell() { return (DoubleUnaryOperator) x -> new Mine().hashCode(); }",
                // reflection and its relatives
                "static Object cell() { return (DoubleUnaryOperator) x -> { try { return (double) Class.forName(\"java.lang.Math\").getMethod(\"sqrt\", double.class).invoke(null, x); } catch (Exception e) { return 0; } }; }",
                "static Object cell() { return (DoubleUnaryOperator) x -> { try { return (double) java.lang.invoke.MethodHandles.lookup().findStatic(Math.class, \"sqrt\", java.lang.invoke.MethodType.methodType(double.class, double.class)).invoke(x); } catch (Throwable e) { return 0; } }; }",
                "static Object cell() { return (DoubleUnaryOperator) x -> java.util.ServiceLoader.load(Runnable.class).stream().count(); }",
                "static Object cell() { return (DoubleUnaryOperator) x -> ClassLoader.getSystemClassLoader().hashCode(); }",
                "static Object cell() { return (DoubleUnaryOperator) x -> javax.tools.ToolProvider.getSystemJavaCompiler().hashCode(); }",
                "static Object cell() { return (DoubleUnaryOperator) x -> Runtime.getRuntime().availableProcessors(); }",
            })
    void detoursAreFollowed(String body) {
        assertThat(find(body)).isNotEmpty();
    }

    @Test
    void demonstrationsAndOtherAnswersInTheSameNotebookAreLeftAlone() {
        assertThat(find("""
                static void demonstration() { System.out.println(Math.sqrt(2)); }
                static int steps; static double[] path; static String note;
                static void plot() { path = new double[] {Math.sqrt(2)}; steps = 3; note = "" + Math.sqrt(3); }
                static Object cell() { return (DoubleUnaryOperator) x -> x * steps + path.length + note.length(); }
                """)).isEmpty();
    }

    @Test
    void withoutAnAnswerAllCodeIsSearched() {
        assertThat(find("static void anything() { Math.sqrt(2); }")).hasSize(1);
    }

    private static List<ShortCut> find(String body) {
        return new ShortCuts(compile("import java.util.function.DoubleUnaryOperator;\nclass Cells {\n" + body + "}"))
                .find(CONTRACT, FORBIDDEN);
    }

    private static List<byte[]> compile(String source) {
        List<ByteArrayOutputStream> classes = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileManager files =
                new ForwardingJavaFileManager<JavaFileManager>(
                        compiler.getStandardFileManager(null, Locale.ROOT, null)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
                        return new SimpleJavaFileObject(URI.create("mem:///" + className), kind) {
                            @Override
                            public OutputStream openOutputStream() {
                                classes.add(new ByteArrayOutputStream());
                                return classes.get(classes.size() - 1);
                            }
                        };
                    }
                };
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(URI.create("mem:///Cells.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        assertThat(compiler.getTask(null, files, null, List.of("-proc:none"), null, List.of(file))
                        .call())
                .as(source)
                .isTrue();
        return classes.stream().map(ByteArrayOutputStream::toByteArray).toList();
    }
}
