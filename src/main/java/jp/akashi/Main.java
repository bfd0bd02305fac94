package jp.akashi;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import jp.akashi.cli.AkashiCommand;
import jp.akashi.cli.Platform;
import jp.akashi.demo.years.NextEdition;
import jp.akashi.schemefile.SchemeFiles;
import jp.akashi.setting.BrokenSettings;
import jp.akashi.setting.Settings;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine;

/// The way in: hands the command line to the commands.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler(Main::logEnd);
        System.exit(execute(arguments));
    }

    /// What a thread ended by would otherwise be written past the log, on lines of its own.
    static void logEnd(Thread thread, Throwable thrown) {
        LoggerFactory.getLogger(Main.class).error("{} has ended.", thread, thrown);
    }

    /// Also a command that starts nothing works on the data that the settings name.
    private static int execute(String... arguments) {
        try {
            BrokenSettings.throwIfAny(Settings.declared().faultsOfVariables(System.getenv()));
        } catch (BrokenSettings broken) {
            System.err.println(broken.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        return AkashiCommand.line(Main::start).execute(arguments);
    }

    static Platform.Running start(Map<String, String> settings) {
        return new RunningContext(run(settings));
    }

    /// Reads the schemes first: with faults in them nothing is started.
    static ConfigurableApplicationContext run(Map<String, String> settings) {
        var read = schemes(settings).read().orThrow();
        var schemes = settings.containsKey("akashi.rehearsal") ? NextEdition.in(read) : read;
        var arguments =
                settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new);
        var application = new SpringApplication(Akashi.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("schemes", schemes));
        return application.run(arguments);
    }

    private static SchemeFiles schemes(Map<String, String> settings) {
        var folder = settings.get("akashi.schemes");
        return folder == null ? SchemeFiles.builtIn() : SchemeFiles.in(Path.of(folder));
    }

    private static final class RunningContext implements Platform.Running {
        private final ConfigurableApplicationContext context;
        private final CountDownLatch closed = new CountDownLatch(1);

        private RunningContext(ConfigurableApplicationContext context) {
            this.context = context;
            context.addApplicationListener(
                    (ApplicationListener<ContextClosedEvent>) _ -> closed.countDown());
        }

        @Override
        public int port() {
            return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        }

        @Override
        public List<String> remarks() {
            return context.getBean(Remarks.class).list(port());
        }

        @Override
        public <T> T part(Class<T> type) {
            return context.getBean(type);
        }

        @Override
        public void await() throws InterruptedException {
            closed.await();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
