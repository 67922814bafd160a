package descent.check.engine;

import descent.check.AnswerException;
import descent.check.CheckFailure;
import descent.check.Draws;
import descent.check.Requires;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs the body of one check: what holds it back, what it is given, how long it may take, and how it ended. */
final class Watch {
    private static final int PATIENCE = 2;
    private static final long STACK = 2L << 20;

    private Watch() {}

    /** The body of a check, ready to run. */
    interface Body {
        void run() throws Throwable;
    }

    /** Why a check is not run, null if it is. */
    static @Nullable String reasonNotToRun(Run run, Method check) {
        if (run.untouched()) {
            return "there is no answer yet";
        }
        if (run.endless() >= PATIENCE) {
            return "the answer did not end in " + PATIENCE + " other checks";
        }
        Requires requires = check.getAnnotation(Requires.class);
        if (requires == null || run.hasPassed(name(check.getDeclaringClass(), requires.value()))) {
            return null;
        }
        return "it builds on a check that failed: " + Sentences.of(requires.value());
    }

    /** The value of a check's parameter: the answer, or inputs drawn from the run's seed and the check's name. */
    static Object parameter(Run run, Class<?> type, String check) {
        if (type != Draws.class) {
            return run.answer();
        }
        String place = run.exercise().id() + '/' + check;
        long seed = run.settings().seed();
        for (int i = 0; i < place.length(); i++) {
            seed = seed * 1_099_511_628_211L + place.charAt(i);
        }
        return new Draws(seed);
    }

    /** What a check is known by: class and method. */
    static String name(Class<?> type, String method) {
        return type.getSimpleName() + "." + method;
    }

    /**
     * Runs a check and notes how it ended.
     *
     * @return what it threw, or the first expectation that was not met; null if it passed
     */
    static @Nullable Throwable run(Run run, String check, Body body) {
        run.begin(check);
        Throwable thrown = run.settings().clock() ? onTheClock(run, body) : here(body);
        CheckFailure failure = run.failure();
        Throwable cause = failure == null ? thrown : failure;
        run.end(check, cause == null ? End.passed() : End.of(cause, run.lastCall()));
        return cause;
    }

    private static @Nullable Throwable here(Body body) {
        try {
            body.run();
            return null;
        } catch (Throwable t) {
            return t;
        }
    }

    /** Runs a check on a thread of its own, so that an answer that does not end can be given up. */
    private static @Nullable Throwable onTheClock(Run run, Body body) {
        FutureTask<@Nullable Throwable> task = new FutureTask<>(() -> {
            Run.makeCurrent(run);
            run.continueHere();
            return here(body);
        });
        Thread thread = new Thread(Thread.currentThread().getThreadGroup(), task, "check", STACK);
        thread.setDaemon(true);
        thread.start();
        Duration limit = run.settings().limit();
        long millis = (limit == null ? run.exercise().limit() : limit).toMillis();
        try {
            return task.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            AnswerException why =
                    new AnswerException(AnswerException.Kind.NOT_ENDING, "", "no end within " + millis / 1000.0 + " s");
            run.giveUp(why);
            Threads.giveUp(thread);
            return why;
        } catch (InterruptedException e) {
            Threads.giveUp(thread);
            throw new CancellationException("the check was interrupted");
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
