package jp.akashi.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What robots.txt lets us read.
class RobotsTest {
    @Test
    void linesForUsCountAloneWhereThereAreAny() {
        var robots =
                read(
                        """
                        User-agent: *
                        Disallow: /

                        User-agent: OtherBot
                        User-agent: akashimarkcheck
                        Disallow: /private # ours
                        """);
        assertThat(robots.mayRead("/")).isTrue();
        assertThat(robots.mayRead("/private/a")).isFalse();
    }

    @Test
    void otherwiseThoseForEverybodyDo() {
        var robots = read("user-agent: *\ndisallow: /a\nuser-agent: x\ndisallow: /\n");
        assertThat(robots.mayRead("/a/b")).isFalse();
        assertThat(robots.mayRead("/b")).isTrue();
    }

    @Test
    void theLongestLineThatFitsCountsAndAllowingMoreThanForbidding() {
        var robots = read("User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /c\nAllow: /c\n");
        assertThat(robots.mayRead("/a/c")).isFalse();
        assertThat(robots.mayRead("/a/b")).isTrue();
        assertThat(robots.mayRead("/c")).isTrue();
    }

    @Test
    void starsAndEndsAreUnderstood() {
        var robots = read("User-agent: *\nDisallow: /*.php$\nDisallow: /x*y\n");
        assertThat(robots.mayRead("/a.php")).isFalse();
        assertThat(robots.mayRead("/a.php?b")).isTrue();
        assertThat(robots.mayRead("/x1y2")).isFalse();
        assertThat(robots.mayRead("/x1")).isTrue();
    }

    @Test
    void aPartIsLookedForBehindTheOneBefore() {
        var robots = read("User-agent: *\nDisallow: /ab*ba$\nDisallow: /*c*c\nDisallow: /**x\n");
        assertThat(robots.mayRead("/aba")).isTrue();
        assertThat(robots.mayRead("/abba")).isFalse();
        assertThat(robots.mayRead("/abbab")).isTrue();
        assertThat(robots.mayRead("/c")).isTrue();
        assertThat(robots.mayRead("/cc")).isFalse();
        assertThat(robots.mayRead("/yx")).isFalse();
    }

    /// Tried one by one, the places of the stars would outlast the machine.
    @Test
    void manyStarsTakeNoTime() {
        var robots = read(stars(Robots.MOST_STARS));
        assertThat(robots.mayRead("/" + "a".repeat(5000))).isTrue();
        assertThat(robots.mayRead("/" + "a".repeat(5000) + "b")).isFalse();
    }

    @Test
    void whoSaysMoreThanAnybodyReadsIsLeftAlone() {
        assertThat(read(stars(Robots.MOST_STARS)).mayRead("/b")).isTrue();
        assertThat(read(stars(Robots.MOST_STARS + 1)).mayRead("/b")).isFalse();
        var line = "Disallow: /a\n";
        assertThat(read("User-agent: *\n" + line.repeat(Robots.MOST_LINES)).mayRead("/b")).isTrue();
        assertThat(read("User-agent: *\n" + line.repeat(Robots.MOST_LINES + 1)).mayRead("/b"))
                .isFalse();
    }

    private static String stars(int count) {
        return "User-agent: *\nDisallow: /" + "*a".repeat(count - 1) + "*b\n";
    }

    @Test
    void whatSaysNothingAllowsEverything() {
        assertThat(read("").mayRead("/")).isTrue();
        assertThat(read("<html>Not found</html>").mayRead("/")).isTrue();
        assertThat(read("User-agent: *\nDisallow:\n").mayRead("/")).isTrue();
    }

    private static Robots read(String text) {
        return Robots.read(text, WebLooker.NAME);
    }
}
