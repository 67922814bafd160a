package descent.kernel.magic;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.apache.maven.settings.Mirror;
import org.apache.maven.settings.Profile;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsBuilderFactory;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuildingException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.supplier.RepositorySystemSupplier;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.eclipse.aether.util.repository.DefaultAuthenticationSelector;
import org.eclipse.aether.util.repository.DefaultMirrorSelector;
import org.eclipse.aether.util.repository.DefaultProxySelector;

/** Finds libraries and what they need, as Maven would, with the user's settings, mirrors and local repository. */
final class Resolver {
    private static final String CENTRAL = "https://repo.maven.apache.org/maven2/";

    private final Map<String, String> repositories;
    private final Progress progress;

    Resolver(Map<String, String> repositories, Progress progress) {
        this.repositories = repositories;
        this.progress = progress;
    }

    /** The jars by {@code group:artifact:version}, those asked for and those they need. */
    Map<String, Path> resolve(List<String> coordinates) throws MagicFailed {
        RepositorySystem system = new RepositorySystemSupplier().get();
        Settings settings = settings();
        DefaultRepositorySystemSession session = session(system, settings);
        CollectRequest collect = new CollectRequest();
        for (String coordinate : coordinates) {
            collect.addDependency(new Dependency(new DefaultArtifact(coordinate), JavaScopes.RUNTIME));
        }
        Map<String, String> addresses = ofProfiles(settings);
        addresses.putIfAbsent("central", CENTRAL);
        addresses.putAll(repositories);
        List<RemoteRepository> remotes = new ArrayList<>();
        addresses.forEach((id, url) -> remotes.add(new RemoteRepository.Builder(id, "default", url).build()));
        collect.setRepositories(system.newResolutionRepositories(session, remotes));
        try {
            List<ArtifactResult> results = system.resolveDependencies(
                            session,
                            new DependencyRequest(collect, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME)))
                    .getArtifactResults();
            Map<String, Path> found = new LinkedHashMap<>();
            for (ArtifactResult result : results) {
                Artifact artifact = result.getArtifact();
                String classifier = artifact.getClassifier().isEmpty() ? "" : ":" + artifact.getClassifier();
                found.put(
                        artifact.getGroupId() + ":" + artifact.getArtifactId() + classifier + ":"
                                + artifact.getVersion(),
                        artifact.getFile().toPath());
            }
            progress.done(found.size());
            return found;
        } catch (DependencyResolutionException e) {
            throw new MagicFailed(reason(e, coordinates));
        } finally {
            system.shutdown();
        }
    }

    private static String reason(DependencyResolutionException failure, List<String> coordinates) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String what = String.join(" ", coordinates);
        String message = String.valueOf(cause.getMessage());
        if (message.startsWith("Could not find")) {
            return what + " was not found: " + message
                    + ". Check group, artifact and version on https://central.sonatype.com";
        }
        return what + " could not be loaded: " + failure.getMessage()
                + ". Is the network there? Libraries that were loaded once come from the local repository.";
    }

    /** The repositories of the profiles that the settings activate, by name. */
    private static Map<String, String> ofProfiles(Settings settings) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Profile profile : settings.getProfiles()) {
            boolean always =
                    profile.getActivation() != null && profile.getActivation().isActiveByDefault();
            if (always || settings.getActiveProfiles().contains(profile.getId())) {
                profile.getRepositories().forEach(repository -> addresses.put(repository.getId(), repository.getUrl()));
            }
        }
        return addresses;
    }

    private DefaultRepositorySystemSession session(RepositorySystem system, Settings settings) {
        DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
        String folder = settings.getLocalRepository();
        File local = folder == null || folder.isEmpty()
                ? new File(System.getProperty("user.home"), ".m2/repository")
                : new File(folder);
        session.setLocalRepositoryManager(system.newLocalRepositoryManager(session, new LocalRepository(local)));
        session.setOffline(settings.isOffline());
        session.setTransferListener(progress);
        DefaultMirrorSelector mirrors = new DefaultMirrorSelector();
        for (Mirror mirror : settings.getMirrors()) {
            mirrors.add(
                    mirror.getId(),
                    mirror.getUrl(),
                    "default",
                    false,
                    mirror.isBlocked(),
                    mirror.getMirrorOf(),
                    "default");
        }
        session.setMirrorSelector(mirrors);
        DefaultProxySelector proxies = new DefaultProxySelector();
        for (Proxy proxy : settings.getProxies()) {
            if (proxy.isActive()) {
                var login = new AuthenticationBuilder()
                        .addUsername(proxy.getUsername())
                        .addPassword(proxy.getPassword())
                        .build();
                proxies.add(
                        new org.eclipse.aether.repository.Proxy(
                                proxy.getProtocol(), proxy.getHost(), proxy.getPort(), login),
                        proxy.getNonProxyHosts());
            }
        }
        session.setProxySelector(proxies);
        DefaultAuthenticationSelector logins = new DefaultAuthenticationSelector();
        for (Server server : settings.getServers()) {
            logins.add(
                    server.getId(),
                    new AuthenticationBuilder()
                            .addUsername(server.getUsername())
                            .addPassword(server.getPassword())
                            .build());
        }
        session.setAuthenticationSelector(logins);
        return session;
    }

    private static Settings settings() throws MagicFailed {
        DefaultSettingsBuildingRequest request = new DefaultSettingsBuildingRequest();
        request.setUserSettingsFile(new File(System.getProperty("user.home"), ".m2/settings.xml"));
        String home = System.getenv("MAVEN_HOME");
        for (String folder : new String[] {home == null ? "" : home + "/conf", "/etc/maven"}) {
            File global = new File(folder, "settings.xml");
            if (request.getGlobalSettingsFile() == null && global.isFile()) {
                request.setGlobalSettingsFile(global);
            }
        }
        request.setSystemProperties(System.getProperties());
        try {
            return new DefaultSettingsBuilderFactory()
                    .newInstance()
                    .build(request)
                    .getEffectiveSettings();
        } catch (SettingsBuildingException e) {
            throw new MagicFailed("Maven's settings cannot be read: " + e.getMessage());
        }
    }
}
