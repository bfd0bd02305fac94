package jp.akashi.bench.register;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// nginx with one worker, serving the same bytes as files.
final class Nginx {
    private static final int CORE = 0;
    private static final String SETTINGS =
            """
            daemon off;
            worker_processes 1;
            %s
            pid %s/nginx.pid;
            error_log %s/nginx.log;
            events { worker_connections 4096; }
            http {
                access_log off;
                sendfile on;
                tcp_nopush on;
                keepalive_requests 1000000000;
                open_file_cache max=20000 inactive=10m;
                default_type text/html;
                types { application/json json; }
                client_body_temp_path %s/t1; proxy_temp_path %s/t2; fastcgi_temp_path %s/t3;
                uwsgi_temp_path %s/t4; scgi_temp_path %s/t5;
                server { listen 127.0.0.1:%d backlog=4096; root %s; }
            }
            """;

    private Nginx() {}

    /// @param files bytes by the path under which they are asked for
    static Site start(Path work, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        var root = work.resolve("www");
        for (var file : files.entrySet()) {
            var place =
                    root.resolve(
                            URLDecoder.decode(file.getKey().substring(1), StandardCharsets.UTF_8));
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
        int port = Site.freePort();
        var settings =
                SETTINGS.formatted(user(), work, work, work, work, work, work, work, port, root);
        var file = Files.writeString(work.resolve("nginx.conf"), settings);
        var process =
                Processes.start(CORE, work.resolve("nginx.out"), "nginx", "-c", file.toString());
        return new Site("nginx", process, Site.on(port))
                .awaited(files.keySet().iterator().next(), Duration.ofSeconds(10));
    }

    /// Whoever is root stays so, to read files that are root's.
    private static String user() {
        return "root".equals(System.getProperty("user.name")) ? "user root;" : "";
    }

    static boolean isThere() {
        return Processes.isThere("nginx") || Files.isExecutable(Path.of("/usr/sbin/nginx"));
    }
}
