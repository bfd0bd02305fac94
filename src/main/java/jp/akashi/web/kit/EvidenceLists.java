package jp.akashi.web.kit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.letter.EvidenceList;
import jp.akashi.paper.letter.LetterPdf;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// 資料内訳書 as a file to take away, for the provider and for the office.
@Component
public class EvidenceLists {
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Schemes schemes;
    private final Wording wording;
    private final EvidenceList list;

    EvidenceLists(Schemes schemes, Wording wording, LetterPdf letters) {
        this.schemes = schemes;
        this.wording = wording;
        this.list = new EvidenceList(wording, letters);
    }

    public ResponseEntity<byte[]> xlsx(Dossier dossier, LocalDate day) {
        return file(dossier, XLSX, ".xlsx", list.xlsx(listed(dossier, day)));
    }

    /// @param back where the reader is told of a character that cannot be printed
    public Object pdf(Dossier dossier, LocalDate day, String back) {
        return switch (list.pdf(listed(dossier, day))) {
            case Outcome.Done<byte[]>(var bytes) ->
                    file(dossier, MediaType.APPLICATION_PDF, ".pdf", bytes);
            case Outcome.Refused<byte[]>(var obstacles) ->
                    Flash.refused(back, wording.sentence(obstacles.getFirst()));
        };
    }

    private EvidenceList.Listed listed(Dossier dossier, LocalDate day) {
        return new EvidenceList.Listed(
                schemes.get(dossier.edition()),
                dossier.evidence(),
                dossier.faceSheet().get(FaceField.PROVIDER_NAME),
                dossier.faceSheet().get(FaceField.SERVICE_NAME),
                day);
    }

    private static ResponseEntity<byte[]> file(
            Dossier dossier, MediaType type, String ending, byte[] bytes) {
        var service = dossier.faceSheet().get(FaceField.SERVICE_NAME);
        var name = service.isBlank() ? "資料内訳書" : "資料内訳書_" + service;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
