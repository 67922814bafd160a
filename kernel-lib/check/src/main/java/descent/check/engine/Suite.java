package descent.check.engine;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs classes of checks in JUnit Jupiter, with nothing looked for on the class path. */
final class Suite {
    private static final LauncherConfig CONFIG = LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build();

    private Suite() {}

    /** Runs the checks in the calling thread; how each ended is noted in the run. */
    static void run(Run run, List<Class<?>> classes) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(classes.stream().map(DiscoverySelectors::selectClass).toList())
                .enableImplicitConfigurationParameters(false)
                .build();
        Launcher launcher = LauncherFactory.create(CONFIG);
        Run before = Run.current();
        Run.makeCurrent(run);
        try {
            launcher.execute(request, new Notes(run));
        } finally {
            Run.makeCurrent(before);
        }
    }

    /** The checks of a class in the order of its source. */
    static List<Method> checks(Class<?> type) {
        return SourceOrder.methods(type).stream()
                .filter(method ->
                        AnnotationSupport.isAnnotated(method, org.junit.platform.commons.annotation.Testable.class))
                .toList();
    }

    /** What a check is known by: class and method. */
    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** What a check is called in reports: its display name, or its method's name as a sentence. */
    static String title(Method method) {
        DisplayName name = method.getAnnotation(DisplayName.class);
        return name == null ? Sentences.of(method.getName()) : name.value();
    }

    /** Notes what never reached its body: what was skipped, and what failed before. */
    private static final class Notes implements TestExecutionListener {
        private final Run run;

        private Notes(Run run) {
            this.run = run;
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            name(test).ifPresent(name -> run.end(name, End.notChecked(reason)));
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                result.getThrowable()
                        .ifPresent(thrown -> name(test)
                                .ifPresentOrElse(name -> run.end(name, End.of(thrown, null)), () -> run.broke(thrown)));
            }
        }

        private static java.util.Optional<String> name(TestIdentifier test) {
            return test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(source -> Suite.name(((MethodSource) source).getJavaMethod()));
        }
    }
}
