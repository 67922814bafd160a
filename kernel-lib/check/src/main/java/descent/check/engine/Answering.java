package descent.check.engine;

import descent.check.AnswerException;
import descent.check.CheckFailure;
import descent.check.Draws;
import descent.check.Requires;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Gives checks the answer and their seeded inputs, watches the clock, and holds back checks whose condition failed. */
public final class Answering implements ParameterResolver, InvocationInterceptor, ExecutionCondition {
    private static final int PATIENCE = 2;
    private static final ConditionEvaluationResult GO = ConditionEvaluationResult.enabled(null);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Draws.class || type == run().exercise().contract();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Run run = run();
        if (parameter.getParameter().getType() != Draws.class) {
            return run.answer();
        }
        return new Draws(seed(run, context));
    }

    private static long seed(Run run, ExtensionContext context) {
        String place = run.exercise().id() + '/' + context.getUniqueId();
        long seed = run.settings().seed();
        for (int i = 0; i < place.length(); i++) {
            seed = seed * 1_099_511_628_211L + place.charAt(i);
        }
        return seed;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Run run = Run.current();
        if (run == null || context.getTestMethod().isEmpty()) {
            return run == null ? ConditionEvaluationResult.disabled("a check needs an answer") : GO;
        }
        if (run.untouched()) {
            return ConditionEvaluationResult.disabled("there is no answer yet");
        }
        if (run.endless() >= PATIENCE) {
            return ConditionEvaluationResult.disabled("the answer did not end in " + PATIENCE + " other checks");
        }
        Requires requires = context.getRequiredTestMethod().getAnnotation(Requires.class);
        return requires == null
                        || run.hasPassed(context.getRequiredTestClass().getSimpleName() + "." + requires.value())
                ? GO
                : ConditionEvaluationResult.disabled(
                        "it builds on another check that failed: " + Sentences.of(requires.value()));
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext context)
            throws Throwable {
        watched(invocation, Suite.name(context.getRequiredTestMethod()));
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext context)
            throws Throwable {
        watched(invocation, Suite.name(context.getRequiredTestMethod()));
    }

    private static void watched(Invocation<@Nullable Void> check, String name) throws Throwable {
        Run run = run();
        run.begin(name);
        Throwable thrown = null;
        try {
            if (run.settings().clock()) {
                onTheClock(run, check);
            } else {
                check.proceed();
            }
        } catch (Throwable t) {
            thrown = t;
        }
        CheckFailure failure = run.failure();
        Throwable cause = failure == null ? thrown : failure;
        run.end(name, cause == null ? End.passed() : End.of(cause, run.lastCall()));
        if (cause != null) {
            throw cause;
        }
    }

    /** Runs a check on a thread of its own, so that an answer that does not end can be given up. */
    private static void onTheClock(Run run, Invocation<@Nullable Void> check) throws Throwable {
        FutureTask<@Nullable Throwable> task = new FutureTask<>(() -> {
            Run.makeCurrent(run);
            run.continueHere();
            try {
                check.proceed();
                return null;
            } catch (Throwable t) {
                return t;
            }
        });
        Thread thread = new Thread(Thread.currentThread().getThreadGroup(), task, "check", 16L << 20);
        thread.setDaemon(true);
        thread.start();
        Duration limit = run.settings().limit();
        long millis = (limit == null ? run.exercise().limit() : limit).toMillis();
        try {
            Throwable thrown = task.get(millis, TimeUnit.MILLISECONDS);
            if (thrown != null) {
                throw thrown;
            }
        } catch (TimeoutException e) {
            AnswerException why =
                    new AnswerException(AnswerException.Kind.NOT_ENDING, "", "no end within " + millis / 1000.0 + " s");
            run.giveUp(why);
            Threads.giveUp(thread);
            throw why;
        } catch (InterruptedException e) {
            Threads.giveUp(thread);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    private static Run run() {
        Run run = Run.current();
        if (run == null) {
            throw new IllegalStateException("checks are run by descent.check.engine.Engine");
        }
        return run;
    }
}
