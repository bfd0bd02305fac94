package jp.akashi.takeover;

import jp.akashi.application.Dossier;
import jp.akashi.kernel.Digest;

/// A form with the disclosures of a service (申請書B), as it was read.
///
/// @param dossier without documents, which are not taken over
/// @param documents how many documents the form lists
public record Form(String file, Digest digest, Dossier dossier, int documents) {}
