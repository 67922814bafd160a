package descent.check.engine;

import java.util.Optional;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a class of checks in JUnit Jupiter, with nothing looked for on the class path. */
final class JUnit {
    private static final LauncherConfig CONFIG = LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build();

    private JUnit() {}

    static void run(Run run, Class<?> type) {
        // JUnit asks the thread for its class loader. In a notebook that may be one that knows another JUnit.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JUnit.class.getClassLoader());
        try {
            execute(run, type);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void execute(Run run, Class<?> type) {
        LauncherFactory.create(CONFIG)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(type))
                                .enableImplicitConfigurationParameters(false)
                                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                                .configurationParameter(
                                        "junit.jupiter.extensions.autodetection.include", Answering.class.getName())
                                .configurationParameter(
                                        "junit.jupiter.testmethod.order.default", SourceOrder.class.getName())
                                .build(),
                        new Notes(run));
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

        private static Optional<String> name(TestIdentifier test) {
            return test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(source -> Suite.name(((MethodSource) source).getJavaMethod()));
        }
    }
}
