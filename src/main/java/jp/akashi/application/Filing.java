package jp.akashi.application;

import java.time.Instant;
import jp.akashi.kernel.PersonId;

/// What was handed in at one moment, never changed again. Revision 1 is the application, each later
/// one a correction (補正).
public record Filing(int revision, Dossier dossier, PersonId by, Instant at) {}
