package org.masthead.testing;

import java.io.File;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Deploys the built WAR once, with all tests that run in the server, for every test class. Arquillian would deploy it
 * anew for each.
 */
public class OneDeployment implements LoadableExtension {

    /** Tests that run in the server; those of the pages drive a browser outside of it. */
    private static final String IN_SERVER = ".*/org/masthead/(?!pages/).*(testing/[^/]+|IT(\\$[^/]*)?)\\.class";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, TestWar.class).observer(Once.class);
    }

    /** The WAR under test and the tests. */
    public static class TestWar implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            var war = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                    .importFrom(new File("target/ROOT.war"))
                    .as(WebArchive.class);
            var tests = ShrinkWrap.create(ExplodedImporter.class)
                    .importDirectory("target/test-classes")
                    .as(GenericArchive.class);
            return List.of(new DeploymentDescription(
                    "masthead", war.merge(tests, ArchivePaths.create("WEB-INF/classes"), Filters.include(IN_SERVER))));
        }
    }

    /** Keeps what the first test class started, whatever class is next, until the server stops. */
    public static class Once {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario kept;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> generation) {
            if (kept == null) {
                generation.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
            if (!deployed) {
                deployed = true;
                deployment.proceed();
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> end) {
            // Proceeding would undeploy; the server's end does that.
        }
    }
}
