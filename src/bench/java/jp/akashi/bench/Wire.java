package jp.akashi.bench;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import org.springframework.mock.web.MockHttpServletResponse;

/// A response that takes bytes in blocks as a server does; the mock's own stream takes them one by
/// one.
final class Wire extends MockHttpServletResponse {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int octet) {
                taken.write(octet);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                taken.write(bytes, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException(
                        "What is measured here is written at once, not later.");
            }
        };
    }

    byte[] bytes() {
        return taken.toByteArray();
    }
}
