package descent.grader.answer;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.trial.Bench;
import descent.grader.trial.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurityTest {
    private static boolean isPure(String body) {
        return Purity.isPure(Bench.shared()
                .compile(Step.class, "(Step) x -> half(x)", "double half(double x) { " + body + " return x; }")
                .classes()
                .values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = Math.sqrt(x);",
                "var l = new ArrayList<Double>(); l.add(x); for (double d : l) x += d;",
                "x = Arrays.stream(new double[] {x}).map(y -> y / 2).sum();",
                "System.out.println(\"x = \" + x);",
                "record P(double a) { } x = new P(x).a();",
                "x = new Random(1).nextDouble();",
                "if (x < 0) throw new IllegalArgumentException(\"x\");"
            })
    void computingLeavesNothingBehind(String body) {
        assertThat(isPure(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Thread(() -> { }).start();",
                "Runnable r = () -> System.exit(0); r.run();",
                "Locale.setDefault(Locale.FRANCE);",
                "System.setProperty(\"a\", \"b\");",
                "System.setOut(null);",
                "try { Class.forName(\"x\"); } catch (Exception e) { }",
                "synchronized (this_()) { }",
                "IntStream.range(0, 9).parallel().sum();",
                "new Thread() { };",
                "java.util.function.IntConsumer exit = System::exit;",
                "try { new FileInputStream(FileDescriptor.in).read(); } catch (IOException e) { }",
                "new java.util.concurrent.ForkJoinPool();",
                "org.ejml.EjmlParameters.BLOCK_WIDTH = 1;",
                "x = descent.optim.parallel.PipelineSchedule.idleShare(2, 3);"
            })
    void everythingElseGetsAChildOfItsOwn(String body) {
        assertThat(isPure(body.replace("this_()", "new Object()"))).isFalse();
    }
}
