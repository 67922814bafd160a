package descent.grader.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import descent.check.AnswerException;
import descent.check.AnswerException.Kind;
import descent.grader.trial.Bench;
import descent.grader.trial.Step;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private final Bench bench = Bench.shared();

    private Step halving(String body) {
        return bench.step("(Step) x -> half(x)", "double half(double x) { " + body + " }");
    }

    private Step whole(String methods) {
        return bench.step(
                "new Mine()",
                "class Mine implements Step { public double half(double x) { return x / 2; } " + methods + " }");
    }

    @Test
    void valuesCrossUnchangedNonFiniteOnesIncluded() {
        Step step = halving("return x / 2;");
        for (double x : new double[] {3, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE * 2}) {
            assertThat(Double.doubleToRawLongBits(step.half(x))).isEqualTo(Double.doubleToRawLongBits(x / 2));
        }
    }

    @Test
    void whatTheAnswerWritesIntoAnArrayComesBack() {
        Step step = whole("public void scale(double[] t, double f) { for (int i = 0; i < t.length; i++) t[i] *= f; }");
        double[] theta = {1, 2, 3};
        step.scale(theta, 2);
        assertThat(theta).containsExactly(2, 4, 6);
    }

    @Test
    void anArrayGivenTwiceIsOneArrayOnBothSides() {
        Step step = whole("public double[] same(double[] a, double[] b) { return a == b ? a : null; }");
        double[] a = {1};
        assertThat(step.same(a, a)).isSameAs(a);
        assertThat(step.same(a, new double[] {1})).isNull();
    }

    @Test
    void recordsListsOptionalsEnumsAndMatricesCross() {
        Step step =
                whole("public java.util.List<Optional<String>> words(java.util.List<Optional<String>> w, Colour c) {"
                        + " var r = new ArrayList<>(w); r.add(Optional.of(c.name())); return r; }"
                        + "public double[][] matrix(double[][] m) { m[0][1] = 7; return new double[][] {m[0], {}}; }");
        assertThat(step.words(List.of(Optional.empty(), Optional.of("ä\n")), Step.Colour.GREEN))
                .containsExactly(Optional.empty(), Optional.of("ä\n"), Optional.of("GREEN"));
        Step.Point point = new Step.Point(1, new double[] {2}, new Step.Point(0, null, null));
        assertThat(step.mirror(point)).usingRecursiveComparison().isEqualTo(point);
        double[][] m = {{1, 2}};
        double[][] back = step.matrix(m);
        assertThat(back[0]).isSameAs(m[0]).containsExactly(1, 7);
    }

    @Test
    void aListThatLiesEndsTheCallAndNothingElse() {
        for (String lie : List.of(
                "public int size() { return 1 << 30; }",
                "public int size() { return -1; }",
                "public int size() { return 0; }",
                "public java.util.Iterator<Optional<String>> iterator() { return java.util.stream.Stream.generate("
                        + "() -> Optional.of(\"x\")).iterator(); }",
                "public java.util.Iterator<Optional<String>> iterator() { throw new Error(\"passed\"); }",
                "int asked; public int size() { return asked++ % 3; }"
                        + " public Optional<String> get(int i) { return Optional.of(\"\" + asked++); }")) {
            Step step = whole(
                    "public java.util.List<Optional<String>> words(java.util.List<Optional<String>> w, Colour c) {"
                            + " return new ArrayList<Optional<String>>(java.util.List.of(Optional.of(\"a\"))) { " + lie
                            + " }; }");
            List<Optional<String>> read;
            try {
                read = step.words(List.of(), Step.Colour.GREEN);
            } catch (AnswerException refused) {
                continue;
            }
            assertThat(List.copyOf(read)).as(lie).isEqualTo(read).hasSizeLessThan(3);
        }
        assertThat(halving("return x / 2;").half(3)).isEqualTo(1.5);
    }

    @Test
    void aListThatHoldsItselfIsRefused() {
        Step step =
                whole("public java.util.List<Optional<String>> words(java.util.List<Optional<String>> w, Colour c) {"
                        + " java.util.List all = new ArrayList(); all.add(all); return all; }");
        assertThatThrownBy(() -> step.words(List.of(), Step.Colour.GREEN)).isInstanceOf(AnswerException.class);
    }

    @Test
    void functionsCrossInBothDirections() {
        Step step = whole("public double slope(DoubleUnaryOperator f, double x) { return (f.applyAsDouble(x + 1e-3)"
                + " - f.applyAsDouble(x - 1e-3)) / 2e-3; }"
                + "public DoubleUnaryOperator line(double s) { return x -> s * x + 1; }");
        assertThat(step.slope(x -> x * x, 3)).isCloseTo(6, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(step.line(2).applyAsDouble(5)).isEqualTo(11);
        assertThat(step.slope(step.line(4), 1)).isCloseTo(4, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void aFunctionTakesAndGivesValuesOfEveryKind() {
        Step.Kinds kinds = new Step.Kinds() {
            @Override
            public boolean not(boolean value) {
                return !value;
            }

            @Override
            public byte next(byte value) {
                return (byte) (value + 1);
            }

            @Override
            public short next(short value) {
                return (short) (value + 1);
            }

            @Override
            public char next(char value) {
                return (char) (value + 1);
            }

            @Override
            public int next(int value) {
                return value + 1;
            }

            @Override
            public long next(long value) {
                return value + 1;
            }

            @Override
            public float next(float value) {
                return Math.nextUp(value);
            }

            @Override
            public double sum(long a, double b, int c, double... more) {
                return a + b + c + more[0] + more[1];
            }

            @Override
            public String twice(String text) {
                return text + text;
            }

            @Override
            public void put(int[] array, int value) {
                array[0] = value;
            }

            @Override
            public int twentyOne() {
                return 22;
            }
        };
        Step step = whole("public String asked(Kinds k) { int[] put = {0}; k.put(put, 9); return k.not(true) + \" \""
                + " + k.next((byte) 127) + ' ' + k.next((short) 300) + ' ' + k.next('a') + ' ' + k.next(-2) + ' '"
                + " + k.next(1L << 40) + ' ' + (k.next(1f) == Math.nextUp(1f)) + ' ' + k.sum(1, 0.5, 2, 10, 20) + ' '"
                + " + k.twice(\"ä\") + ' ' + put[0] + ' ' + k.twentyOne(); }");
        assertThat(step.asked(kinds)).isEqualTo("false -128 301 b -1 1099511627777 true 33.5 ää 9 22");
    }

    @Test
    void whatStandsForAFunctionIsAnObjectOfItsOwn() {
        Step step = whole(
                "public double slope(DoubleUnaryOperator f, double x) {"
                        + " return f.equals(f) && !f.equals(\"\") && f.hashCode() == System.identityHashCode(f)"
                        + " && f.toString().equals(\"a DoubleUnaryOperator\")"
                        + " && f.getClass().getName().startsWith(\"descent.grader.pipe.Remote$\") ? f.applyAsDouble(x) : -1; }");
        assertThat(step.slope(Math::sqrt, 16)).isEqualTo(4);
    }

    @Test
    void whatAFunctionThrowsIsThrownThereAndComesBack() {
        Step step = whole("public double slope(DoubleUnaryOperator f, double x) { try { return f.applyAsDouble(x); }"
                + " catch (ArithmeticException e) { if (x > 0) throw e; return e.getMessage().length(); } }");
        ArithmeticException thrown = new ArithmeticException("12345");
        DoubleUnaryOperator failing = x -> {
            throw thrown;
        };
        assertThat(step.slope(failing, -1)).isEqualTo(5);
        assertThatThrownBy(() -> step.slope(failing, 1)).isSameAs(thrown);
    }

    @Test
    void aGeneratorGivesTheSameNumbersAsHere() {
        assertThat(whole("").draw(new Random(5))).isEqualTo(new Random(5).nextDouble());
    }

    @Test
    void aGeneratorGoesOnHereWhereTheAnswerLeftIt() {
        Step step = whole("public double draw(RandomGenerator g) { return g.nextInt(100) + g.nextGaussian(); }");
        Random given = new Random(5);
        Random same = new Random(5);
        assertThat(step.draw(given)).isEqualTo(same.nextInt(100) + same.nextGaussian());
        assertThat(given.nextLong()).isEqualTo(same.nextLong());
    }

    @Test
    void aStatefulAnswerKeepsItsStateAndMakesOthersOfItsKind() {
        Step step = whole("class Sum implements Tally { double sum; Sum(double s) { sum = s; }"
                + " public double add(Point p) { sum += p.x() + p.y()[0] + (p.next() == null ? 0 : p.next().x());"
                + " return sum; } public Tally copy() { return new Sum(sum); } }"
                + " public Tally tally(double start) { return new Sum(start); }");
        Step.Point point = new Step.Point(1, new double[] {10}, new Step.Point(100, null, null));
        Step.Tally tally = step.tally(1000);
        assertThat(tally.add(point)).isEqualTo(1111);
        Step.Tally copy = tally.copy();
        assertThat(tally.add(point)).isEqualTo(1222);
        assertThat(copy.add(point)).isEqualTo(1222);
        assertThat(step.tally(0).add(point)).isEqualTo(111);
        assertThat(tally.add(point)).isEqualTo(1333);
    }

    @Test
    void anExceptionArrivesWithItsNameAndMessage() {
        Step step = halving("throw new ArithmeticException(\"no half of \" + x);");
        AnswerException thrown = catchThrowableOfType(AnswerException.class, () -> step.half(1));
        assertThat(thrown.kind()).isEqualTo(Kind.THREW);
        assertThat(thrown.told()).isEqualTo("ArithmeticException: no half of 1.0");
    }

    @Test
    void anExceptionOfACallBackComesBackAsItself() {
        Step step = whole("public double slope(DoubleUnaryOperator f, double x) { return f.applyAsDouble(x); }");
        RuntimeException mine = new UnsupportedOperationException("budget used up");
        assertThatThrownBy(() -> step.slope(
                        x -> {
                            throw mine;
                        },
                        1))
                .isSameAs(mine);
    }

    @Test
    void anEndlessLoopIsEndedByProcessorTime() {
        Step step = halving("while (true) { x++; if (x < 0) return x; }");
        AnswerException thrown = catchThrowableOfType(AnswerException.class, () -> step.half(1));
        assertThat(thrown.kind()).isEqualTo(Kind.NOT_ENDING);
        assertThat(thrown.told()).contains("1.0 s of computing");
    }

    @Test
    void waitingForEverIsEndedTooAndSaysSo() {
        Step step = halving(
                "Object o = new Object(); synchronized (o) { try { o.wait(); } catch (Exception e) {} } return x;");
        assertThat(catchThrowableOfType(AnswerException.class, () -> step.half(1))
                        .told())
                .contains("waiting");
    }

    @Test
    void nappingForEverIsWaiting() {
        Step step = halving("while (true) { try { Thread.sleep(1); } catch (InterruptedException e) { } }");
        assertThat(catchThrowableOfType(AnswerException.class, () -> step.half(1))
                        .kind())
                .isEqualTo(Kind.NOT_ENDING);
    }

    @Test
    void afterAnExitTheNextCallGetsAFreshChild() {
        Step step = halving("if (x == 1) System.exit(0); return x / 2;");
        AnswerException thrown = catchThrowableOfType(AnswerException.class, () -> step.half(1));
        assertThat(thrown.kind()).isEqualTo(Kind.CRASHED);
        assertThat(thrown.told()).contains("exit status 0");
        assertThat(step.half(4)).isEqualTo(2);
    }

    @Test
    void memoryThatRunsOutIsSaidAndLeftBehind() {
        Step step =
                halving("if (x == 1) { var l = new ArrayList<double[]>(); while (true) l.add(new double[1 << 20]); }"
                        + " return x / 2;");
        assertThat(catchThrowableOfType(AnswerException.class, () -> step.half(1))
                        .told())
                .contains("memory");
        assertThat(step.half(4)).isEqualTo(2);
    }

    @Test
    void aCallBackFromAnotherThreadIsRefused() {
        Step step = whole("public double slope(DoubleUnaryOperator f, double x) { double[] r = {0};"
                + " Thread t = new Thread(() -> { try { r[0] = f.applyAsDouble(x); } catch (IllegalStateException e) { r[0] = -1; } });"
                + " t.start(); try { t.join(); } catch (InterruptedException e) {} return r[0]; }");
        assertThat(step.slope(x -> x, 1)).isEqualTo(-1);
    }

    @Test
    void aCallBackAfterTheReturnIsRefused() {
        Step step = whole("Thread late; volatile double seen; volatile boolean returned;"
                + " public double slope(DoubleUnaryOperator f, double x) { late = new Thread(() -> {"
                + " while (!returned) { Thread.onSpinWait(); } try { f.applyAsDouble(1); seen = 1; }"
                + " catch (IllegalStateException e) { seen = -1; } }); late.start(); return 0; }"
                + " public double draw(RandomGenerator g) { returned = true;"
                + " try { late.join(); } catch (InterruptedException e) { } return seen; }");
        int[] calls = {0};
        step.slope(
                x -> {
                    calls[0]++;
                    return x;
                },
                1);
        assertThat(step.draw(new Random())).isEqualTo(-1);
        assertThat(calls[0]).isZero();
    }

    @Test
    void forgedFramesEndTheConversationAndGiveNothing() {
        Step step = halving("try { var out = new FileOutputStream(FileDescriptor.out);"
                + " out.write(new byte[] {0, 0, 0, 8, 2, 0, 0, 0, 0, 63, -16, 0, 0, 0, 0, 0, 0}); out.flush(); }"
                + " catch (IOException e) {} return 5;");
        // The forged return value is the answer's value: it could as well have returned it.
        assertThat(step.half(1)).isEqualTo(1.0);
        assertThat(catchThrowableOfType(AnswerException.class, () -> step.half(1))
                        .kind())
                .isEqualTo(Kind.BAD_VALUE);
    }

    @Test
    void whatItPrintsIsKeptAndBounded() {
        Step step = halving("for (int i = 0; i < 100_000; i++) System.out.println(\"forged: 100 points\"); return 1;");
        assertThat(step.half(1)).isEqualTo(1);
        String printed = bench.leave();
        assertThat(printed)
                .startsWith("forged: 100 points")
                .hasSizeLessThan(70_000)
                .contains("bytes more");
    }

    @Test
    void anInvalidRecordIsNoValueOfTheContract() {
        Step step = whole("public Point mirror(Point p) { return new Point(1, new double[0], null) { }; }"
                .replace("new Point(1, new double[0], null) { }", "null"));
        assertThat(step.mirror(new Step.Point(1, null, null))).isNull();
    }
}
