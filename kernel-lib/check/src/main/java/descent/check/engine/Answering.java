package descent.check.engine;

import descent.check.Draws;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Tells JUnit how checks run: with the answer and seeded inputs as parameters, watched, held back where {@link Watch} says so. */
public final class Answering implements ParameterResolver, InvocationInterceptor, ExecutionCondition {
    private static final ConditionEvaluationResult GO = ConditionEvaluationResult.enabled(null);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Draws.class || type == run().exercise().contract();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Method method = context.getRequiredTestMethod();
        boolean isRepeated = !method.isAnnotationPresent(org.junit.jupiter.api.Test.class);
        String place = Suite.name(method) + (isRepeated ? context.getUniqueId() : "");
        return Watch.parameter(run(), parameter.getParameter().getType(), place);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Run run = Run.current();
        if (run == null) {
            return ConditionEvaluationResult.disabled("a check needs an answer");
        }
        String reason = context.getTestMethod()
                .map(method -> Watch.reasonNotToRun(run, method))
                .orElse(null);
        return reason == null ? GO : ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext context)
            throws Throwable {
        watched(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext context)
            throws Throwable {
        watched(invocation, context);
    }

    private static void watched(Invocation<@Nullable Void> check, ExtensionContext context) throws Throwable {
        Throwable thrown = Watch.run(run(), Suite.name(context.getRequiredTestMethod()), check::proceed);
        if (thrown != null) {
            throw thrown;
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
