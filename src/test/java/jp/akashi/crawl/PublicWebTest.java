package jp.akashi.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import jp.akashi.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies on the public web, and what does not.
class PublicWebTest {
    private final PublicWeb web = new PublicWeb();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "127.1.2.3",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:93.184.216.34",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "4000::1"
            })
    @Proves("MRK-07")
    void whatIsNotPublicIsNotConnectedTo(String address) throws Exception {
        var machine = InetAddress.getByName(address);
        assertThat(web.mayConnect(machine) && !address.equals("::ffff:93.184.216.34")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.255.255.255",
                "11.0.0.0",
                "93.184.216.34",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2400:4050::1",
                "2606:4700::1111"
            })
    @Proves("MRK-07")
    void whatIsPublicIs(String address) throws Exception {
        assertThat(web.mayConnect(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mihon.example/",
                "http://mihon.example/a?b",
                "https://mihon.example:443/",
                "http://mihon.example:80/"
            })
    void webAddressesAtTheirOwnPortsMayBeAsked(String address) {
        assertThat(web.mayAsk(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://mihon.example/",
                "file:///etc/passwd",
                "gopher://mihon.example/",
                "https://a:b@mihon.example/",
                "https://mihon.example:22/",
                "http://mihon.example:8080/",
                "https:mihon",
                "/path"
            })
    @Proves("MRK-07")
    void otherAddressesMayNot(String address) {
        assertThat(web.mayAsk(URI.create(address))).isFalse();
    }

    @Test
    @Proves("MRK-07")
    void aNameOfWhichOneAddressIsPrivateIsRefusedAsAWhole() throws Exception {
        var open = InetAddress.getByName("93.184.216.34");
        var resolver =
                new CheckedResolver(
                        web, _ -> new InetAddress[] {open, InetAddress.getByName("10.0.0.1")});
        assertThatThrownBy(() -> resolver.resolve("mihon.example"))
                .isInstanceOf(CheckedResolver.NotPublic.class);
        assertThat(new CheckedResolver(web, _ -> new InetAddress[] {open}).resolve("mihon.example"))
                .containsExactly(open);
    }
}
