package jp.akashi.web.kit;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.internal.HttpConnection;

/// Keeps the address a request came with where the server cannot read it (`/api/v1/%zz`), so that
/// who asked for data is answered with a problem, and an English page in English.
final class AddressKept extends HttpConnectionFactory {
    private static final String KEY = AddressKept.class.getName();

    private AddressKept(HttpConfiguration configuration) {
        super(configuration);
    }

    /// Has a connector of HTTP keep them.
    static void by(Connector connector) {
        if (connector instanceof ServerConnector server) {
            var plain = server.getConnectionFactory(HttpConnectionFactory.class);
            server.addConnectionFactory(new AddressKept(plain.getHttpConfiguration()));
        }
    }

    /// The path that was asked for, read or not; nothing is decoded in it.
    static String path(Request request) {
        var kept = request.getConnectionMetaData().getAttribute(KEY);
        var uri = request.getHttpURI();
        if (kept instanceof String address) {
            return withoutQuery(address);
        }
        if (uri == null) {
            return "";
        }
        return uri.getPath() == null ? withoutQuery(uri.toString()) : uri.getPath();
    }

    private static String withoutQuery(String address) {
        return address.replaceFirst("(?s)[?#].*", "");
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint end) {
        var connection = new Keeping(getHttpConfiguration(), connector, end);
        connection.setUseInputDirectByteBuffers(isUseInputDirectByteBuffers());
        connection.setUseOutputDirectByteBuffers(isUseOutputDirectByteBuffers());
        connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
        return configure(connection, connector, end);
    }

    private static final class Keeping extends HttpConnection {
        Keeping(HttpConfiguration configuration, Connector connector, EndPoint end) {
            super(configuration, connector, end);
        }

        @Override
        protected HttpStreamOverHTTP1 newHttpStream(
                String method, String address, HttpVersion version) {
            try {
                return super.newHttpStream(method, address, version);
            } catch (IllegalArgumentException notReadable) {
                setAttribute(KEY, address);
                throw notReadable;
            }
        }
    }
}
