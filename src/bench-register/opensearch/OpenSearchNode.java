import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/// One node of OpenSearch with Kuromoji, until it is stopped. Arguments: its folder, its port.
public final class OpenSearchNode {
    private OpenSearchNode() {}

    public static void main(String[] arguments) throws Exception {
        var runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> settings.put("http.port", arguments[1]));
        runner.build(
                OpenSearchRunner.newConfigs()
                        .basePath(Path.of(arguments[0]).toString())
                        .numOfNode(1)
                        .pluginTypes(
                                "org.opensearch.plugin.analysis.kuromoji.AnalysisKuromojiPlugin"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(runner)));
        new CountDownLatch(1).await();
    }

    private static void close(OpenSearchRunner runner) {
        try {
            runner.close();
        } catch (java.io.IOException ignored) {
            // it goes with the process
        }
    }
}
