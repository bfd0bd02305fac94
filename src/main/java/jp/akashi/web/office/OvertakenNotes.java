package jp.akashi.web.office;

import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.certification.CheckOvertaken;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Stages;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Finds what is to be known of a case beside which another one of its certification was decided,
/// or is examined.
@Component
class OvertakenNotes {
    private final CheckOvertaken check;
    private final Wording wording;

    OvertakenNotes(CheckOvertaken check, Wording wording) {
        this.check = check;
        this.wording = wording;
    }

    /// Nothing for a case that is decided, or that stands alone.
    Optional<OvertakenNote> find(CaseFile file) {
        var stage = file.examination().stage();
        if (!Stages.isOpen(stage) || stage == Stage.GRANTED) {
            return Optional.empty();
        }
        var application = file.application();
        var sentences = check.hindrances(application).stream().map(wording::sentence).toList();
        var others = check.others(application).stream().map(this::other).toList();
        return sentences.isEmpty() && others.isEmpty()
                ? Optional.empty()
                : Optional.of(new OvertakenNote(sentences, others, href(application)));
    }

    private OvertakenNote.Other other(Application other) {
        return new OvertakenNote.Other(
                wording.term(other.kind()) + " " + other.number(), CaseLines.href(other.id()));
    }

    private String href(Application application) {
        return check.find(application)
                .filter(found -> !found.open().isNone())
                .map(_ -> CaseLines.href(application.id()) + "/overtaken")
                .orElse("");
    }
}
