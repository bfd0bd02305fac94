package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher `./akashi`, in a tree where everything around it is played.
class LauncherTest {
    @TempDir private Path folder;
    private Workshop shop;

    @BeforeEach
    void open() throws IOException {
        shop = new Workshop(folder);
    }

    @Test
    void withoutAJdkItSaysWhatToInstall() throws Exception {
        shop.jdk("old", "24.0.2");
        shop.jdk("ancient", "1.8.0_452");
        shop.jdk(shop.jdks.resolve("runtime only"), "25.0.3", "java");

        var ended = shop.run("help");

        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err())
                .startsWith("Akashi needs a JDK 25 or newer: install one")
                .hasLineCount(1);
        assertThat(shop.log()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "25.0.3", "26-ea", "30.1"})
    void aJdkOfTwentyFiveOrNewerIsTakenFromAmongOlderOnes(String version) throws Exception {
        shop.jdk("a", "17.0.1");
        var jdk = shop.jdk("b", version);
        shop.jdk("c", "21");

        assertThat(shop.run("help").out()).startsWith(jdk.resolve("bin/java") + "\n");
    }

    @Test
    void javaHomeGoesFirstUnlessItIsTooOld() throws Exception {
        var found = shop.jdk("found", "25");
        var chosen = shop.jdk(folder.resolve("chosen one"), "25", "java", "javac");
        var old = shop.jdk(folder.resolve("old one"), "17", "java", "javac");

        assertThat(shop.with("JAVA_HOME", chosen.toString()).run("help").out())
                .startsWith(chosen.resolve("bin/java") + "\n");
        assertThat(shop.with("JAVA_HOME", old.toString()).run("help").out())
                .startsWith(found.resolve("bin/java") + "\n");
    }

    @Test
    void theJavaOnThePathIsFollowedToItsJdk() throws Exception {
        var jdk = shop.jdk(folder.resolve("elsewhere"), "25", "java", "javac");
        var alternative = folder.resolve("alternative");
        Files.createSymbolicLink(alternative, jdk.resolve("bin/java"));
        Files.createSymbolicLink(folder.resolve("tools/java"), Path.of("../alternative"));

        assertThat(shop.run("help").out()).startsWith(jdk.resolve("bin/java") + "\n");
    }

    @Test
    void itBuildsOnceAndAgainWhenASourceIsNewer() throws Exception {
        shop.jdk("jdk", "25");

        var first = shop.run("help");
        assertThat(first.err()).startsWith("Building Akashi").hasLineCount(1);
        assertThat(shop.log().getFirst())
                .contains("-q package -DskipTests", "--sun-misc-unsafe-memory-access=allow");
        assertThat(shop.log()).hasSize(2);

        assertThat(shop.run("help").err()).isEmpty();
        assertThat(shop.log()).hasSize(2);

        var source = Files.writeString(shop.home.resolve("schemes/new.yaml"), "id: new");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(shop.run("help").err()).startsWith("Building Akashi");
        assertThat(shop.log()).hasSize(4);
    }

    @Test
    void theSchemesAreReadWhereTheyLieWithoutBuildingAnew() throws Exception {
        shop.jdk("jdk", "25");
        shop.run("help");
        var data = Files.writeString(shop.home.resolve("schemes/new.yaml"), "id: new");
        Files.setLastModifiedTime(data, FileTime.from(Instant.now().plusSeconds(1)));

        var checked = shop.run("schemes", "check");

        assertThat(checked.err()).isEmpty();
        assertThat(checked.out())
                .contains("[schemes]\n[check]", "schemes of " + shop.home + "/schemes");
        assertThat(shop.run("help").err()).startsWith("Building Akashi");
    }

    @Test
    void anotherJdkBuildsAnew() throws Exception {
        shop.jdk("jdk", "25");
        shop.run("help");
        var other = shop.jdk(folder.resolve("other"), "26", "java", "javac");

        assertThat(shop.with("JAVA_HOME", other.toString()).run("help").err())
                .startsWith("Building Akashi");
    }

    @Test
    void twoAtOnceBuildOnlyOnce() throws Exception {
        shop.jdk("jdk", "25");
        shop.with("SLOW", "yes");

        var one = shop.start(shop.home.resolve("akashi"), "help");
        var two = shop.start(shop.home.resolve("akashi"), "help");
        var ends = new Workshop.Ended[] {Workshop.end(one), Workshop.end(two)};

        assertThat(ends).allSatisfy(end -> assertThat(end.status()).isZero());
        assertThat(ends[0].err() + ends[1].err())
                .containsOnlyOnce("Building Akashi")
                .containsOnlyOnce("is building; waiting for it.");
        assertThat(shop.log()).hasSize(2);
    }

    @Test
    void theLockOfAKilledBuildIsCleared() throws Exception {
        shop.jdk("jdk", "25");
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createSymbolicLink(
                Files.createDirectories(shop.home.resolve("target")).resolve(".building"),
                Path.of(Long.toString(gone.pid())));

        assertThat(shop.run("help").status()).isZero();
        assertThat(Files.exists(shop.home.resolve("target/.building"))).isFalse();
    }

    @Test
    void aBuildThatFailsShowsTheEndOfItsLogAndRunsNothing() throws Exception {
        shop.jdk("jdk", "25");

        var ended = shop.with("BROKEN", "yes").run("help");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("it does not compile", "Akashi could not be built");
        assertThat(ended.out()).isEmpty();
        assertThat(shop.with("BROKEN", "").run("help").status()).isZero();
    }

    @Test
    void withoutACacheItRunsAllTheSame() throws Exception {
        shop.jdk("jdk", "25");

        var ended = shop.with("UNTRAINABLE", "yes").run("help");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).doesNotContain("-XX:AOTCache").contains("[help]");
    }

    @Test
    void trainingTouchesNoDatabaseButItsOwn() throws Exception {
        shop.jdk("jdk", "25");

        shop.with("AKASHI_DATABASE_URL", "jdbc:postgresql://real/one").run("help");

        var trained = shop.log().getLast();
        assertThat(trained).startsWith("train ").doesNotContain("real");
        assertThat(Path.of(trained.split(" ", 2)[1].strip())).doesNotExist();
    }

    @Test
    void argumentsAndOptionsArriveAsTheyWereGiven() throws Exception {
        shop.jdk("jdk", "25");

        var ended =
                shop.with("AKASHI_JAVA_OPTS", "-Done=1 -Dtwo=2")
                        .run("check", "a file.xlsx", "*", "", "--x=証");

        var target = shop.home.toRealPath().resolve("target/app");
        assertThat(ended.out().lines().skip(1))
                .containsExactly(
                        "LC_ALL=C.UTF-8 AKASHI_DATA=%s in %s"
                                .formatted(
                                        shop.home.toRealPath().resolve("data"),
                                        folder.toRealPath()),
                        "[-Xmx512m]",
                        "[-XX:AOTCache=%s/akashi.aot]".formatted(target),
                        "[-Done=1]",
                        "[-Dtwo=2]",
                        "[-jar]",
                        "[%s/akashi.jar]".formatted(target),
                        "[check]",
                        "[a file.xlsx]",
                        "[*]",
                        "[]",
                        "[--x=証]");
    }

    @Test
    void itFindsItsTreeThroughAChainOfLinks() throws Exception {
        shop.jdk("jdk", "25");
        Files.createSymbolicLink(folder.resolve("near"), shop.home.resolve("akashi"));
        var link = Files.createDirectory(folder.resolve("bin")).resolve("akashi");
        Files.createSymbolicLink(link, Path.of("../near"));

        assertThat(Workshop.end(shop.start(link, "help")).out())
                .contains("[%s/target/app/akashi.jar]".formatted(shop.home.toRealPath()));
    }

    @Test
    void theTestsRunWithTheFormatChecked() throws Exception {
        shop.jdk("jdk", "25");

        assertThat(shop.run("test", "--no-browser").status()).isZero();

        assertThat(shop.log()).hasSize(1);
        assertThat(shop.log().getFirst())
                .contains(
                        "-B verify -Dformat.goal=check |", "--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void whatTheBrowserTestsNeedIsInstalledAndSaid() throws Exception {
        shop.jdk("jdk", "25");
        shop.tool("id", "echo 0")
                .tool(
                        "apt-get",
                        """
                        echo "apt-get $*" >>"$WORKSHOP/log"
                        [ -e "$WORKSHOP/tools/chromium" ] || ln -s id "$WORKSHOP/tools/chromium"
                        """);

        var ended = shop.run("test");

        assertThat(ended.status()).isZero();
        assertThat(ended.err())
                .contains(
                        "Installing chromium-headless-shell fontconfig fonts-noto-cjk for the browser tests");
        assertThat(shop.log().get(1))
                .isEqualTo(
                        "apt-get -qq -y install chromium-headless-shell fontconfig fonts-noto-cjk");
        assertThat(shop.log().getLast())
                .contains("verify -Dformat.goal=check -Pbrowser")
                .endsWith(folder.resolve("tools/chromium").toString());
    }

    @Test
    void whereNoBrowserWithoutWindowsIsPackedTheWholeOneIsInstalled() throws Exception {
        shop.jdk("jdk", "25");
        shop.tool("id", "echo 0")
                .tool("fc-list", "echo 'Noto Sans CJK JP'")
                .tool(
                        "apt-get",
                        """
                        echo "apt-get $*" >>"$WORKSHOP/log"
                        case $* in
                            *shell*) exit 100 ;;
                            *install*) ln -s id "$WORKSHOP/tools/chromium" ;;
                        esac
                        """);

        var ended = shop.run("test");

        assertThat(ended.status()).isZero();
        assertThat(ended.err()).contains("Installing chromium for the browser tests");
        assertThat(shop.log().getLast()).endsWith(folder.resolve("tools/chromium").toString());
    }

    @Test
    void whatCannotBeInstalledIsNamed() throws Exception {
        shop.jdk("jdk", "25");
        shop.tool("id", "echo 1000").tool("fc-list", "echo 'Noto Sans CJK JP'");

        var ended = shop.run("test");

        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err())
                .startsWith("The browser tests need chromium: install")
                .contains("--no-browser");
        assertThat(shop.log()).isEmpty();
    }

    @Test
    void anUnknownOptionOfTestEndsWithTwo() throws Exception {
        shop.jdk("jdk", "25");

        var ended = shop.run("test", "--headless");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("'--headless'", "--no-browser");
        assertThat(shop.log()).isEmpty();
    }

    @Test
    void theTestsOfSecurityAreRunAloneAndToldOf() throws Exception {
        shop.jdk("jdk", "25");

        assertThat(shop.run("test", "security").status()).isZero();

        assertThat(shop.log()).hasSize(1);
        assertThat(shop.log().getFirst()).contains("-B -q test -Dtest=jp.akashi.security.*Test |");
        assertThat(shop.run("test", "security", "--fast").status()).isEqualTo(2);
    }

    @Test
    void roundsOfCrashesAreANumber() throws Exception {
        shop.jdk("jdk", "25");

        assertThat(shop.run("test", "crash", "--rounds", "3").out())
                .contains("[rehearse]", "[--crashes]", "[3]");
        assertThat(shop.run("test", "crash", "--rounds").status()).isEqualTo(2);
        assertThat(shop.run("test", "crash", "--rounds", "many").status()).isEqualTo(2);
        assertThat(shop.run("test", "crash", "--once").status()).isEqualTo(2);
    }
}
