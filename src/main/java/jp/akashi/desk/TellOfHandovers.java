package jp.akashi.desk;

import jp.akashi.kernel.HandoverId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.notice.Announce;
import jp.akashi.notice.Care;
import jp.akashi.notice.Care.Certified;
import jp.akashi.notice.Care.Reader;
import jp.akashi.notice.Services;
import jp.akashi.surveillance.DecideHandover;
import jp.akashi.surveillance.Handover;
import jp.akashi.surveillance.Handover.HandoverState;

/// Tells of the passing of a service (承継): the office and the former provider when the next one
/// accepts, and all three when it is decided.
public final class TellOfHandovers implements Announcements {
    private final Announce announce;
    private final Services services;

    public TellOfHandovers(Announce announce, Services services) {
        this.announce = announce;
        this.services = services;
    }

    @Override
    public void done(Desk.Subject subject, Object value) {
        if (value instanceof Handover handover && handover.state() == HandoverState.ACCEPTED) {
            tell(handover, Reader.OFFICE, Care.PassingAccepted::new);
            tell(handover, Reader.FORMER, Care.PassingAccepted::new);
        }
        if (value instanceof DecideHandover.Decided(var handover, var passed)) {
            Telling telling =
                    passed.isPresent() ? Care.PassingGranted::new : Care.PassingRefused::new;
            for (var reader : Reader.values()) {
                tell(handover, reader, telling);
            }
        }
    }

    private interface Telling {
        Care of(Certified service, HandoverId passing, Reader reader);
    }

    private void tell(Handover handover, Reader reader, Telling telling) {
        var of = services.of(handover.number());
        var service =
                new Certified(
                        of.id(),
                        reads(handover, reader, of),
                        of.number(),
                        of.provider(),
                        of.name());
        announce.announce(telling.of(service, handover.id(), reader));
    }

    private static ProviderId reads(Handover handover, Reader reader, Certified service) {
        return switch (reader) {
            case FORMER -> handover.offer().former();
            case NEXT -> handover.findAcceptance().map(Handover.Acceptance::next).orElseThrow();
            case OFFICE -> service.holder();
        };
    }
}
