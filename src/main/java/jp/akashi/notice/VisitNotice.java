package jp.akashi.notice;

import java.util.HashMap;
import java.util.Map;
import jp.akashi.examination.Visit;

/// About a visit (調査): the mail says when it is to be, and the page the rest.
public sealed interface VisitNotice extends Notice.OfCase {
    Visit visit();

    @Override
    default String occasion() {
        return visit().id() + "/" + visit().version();
    }

    @Override
    default Map<String, String> facts() {
        var at = visit().plan().at();
        var facts = new HashMap<>(matter().facts());
        facts.put("day", at.toLocalDate().toString());
        facts.put("from", at.toLocalTime().toString());
        return facts;
    }

    /// The office proposed a visit, or another time for one.
    record VisitProposed(Matter matter, Visit visit) implements VisitNotice {
        @Override
        public Audience audience() {
            return Audience.PROVIDER;
        }
    }

    /// The provider accepted it, or said what would suit better.
    record VisitAnswered(Matter matter, Visit visit) implements VisitNotice {
        @Override
        public Audience audience() {
            return Audience.OFFICE;
        }

        @Override
        public String path() {
            return VisitNotice.super.path() + "/visit";
        }
    }

    /// The office called it off.
    record VisitCancelled(Matter matter, Visit visit) implements VisitNotice {
        @Override
        public Audience audience() {
            return Audience.PROVIDER;
        }
    }
}
