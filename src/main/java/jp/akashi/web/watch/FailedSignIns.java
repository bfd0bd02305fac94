package jp.akashi.web.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/// Counts passwords that were wrong or held up, and those that were right; never whose.
class FailedSignIns implements MeterBinder {
    private final LongAdder failed = new LongAdder();
    private final LongAdder right = new LongAdder();

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        failed.increment();
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
        right.increment();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("akashi.sign.ins", failed, LongAdder::sum)
                .tag("result", "failed")
                .register(registry);
        FunctionCounter.builder("akashi.sign.ins", right, LongAdder::sum)
                .tag("result", "right")
                .register(registry);
    }
}
