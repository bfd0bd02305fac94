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
    void whatSaysNothingAllowsEverything() {
        assertThat(read("").mayRead("/")).isTrue();
        assertThat(read("<html>Not found</html>").mayRead("/")).isTrue();
        assertThat(read("User-agent: *\nDisallow:\n").mayRead("/")).isTrue();
    }

    private static Robots read(String text) {
        return Robots.read(text, WebLooker.NAME);
    }
}
