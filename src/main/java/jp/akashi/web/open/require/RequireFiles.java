package jp.akashi.web.open.require;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.akashi.directory.Requirement;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import jp.akashi.web.kit.PublicAddress;
import jp.akashi.web.kit.Redirect;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The requirement as a file to keep, and the way back: reading one only leads to its address.
@Controller
public class RequireFiles {
    private final Notes notes;
    private final RequirementFile file;

    public RequireFiles(Notes notes) {
        this.notes = notes;
        this.file = new RequirementFile(notes);
    }

    @GetMapping("/requirements/requirement.json")
    public View download(
            @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var wanted = Wanted.of(parameters, notes);
        if (!wanted.faults().isEmpty()) {
            return Problem.wrong(
                    wanted.faults().stream()
                            .map(fault -> new Problem.Wrong("must, want", fault))
                            .toList());
        }
        var address = PublicAddress.of(request, wanted.address("/requirements"));
        return Data.json(file.tree(wanted, address))
                .with(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("要件.json", StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }

    @PostMapping("/requirements/file")
    public View upload(@RequestParam(name = "file", required = false) MultipartFile sent)
            throws IOException {
        if (sent == null || sent.isEmpty()) {
            return RequirePage.wrong(wrong(new Label("ファイルを選んでください。", "Please choose a file.")));
        }
        if (sent.getSize() > RequirementFile.LARGEST) {
            return RequirePage.wrong(
                    wrong(
                            new Label(
                                    "ファイルが大きすぎます。要件のファイルは64KBまでです。",
                                    "The file is too large; a requirement has up to 64 KB.")));
        }
        var wanted = file.read(sent.getBytes());
        return wanted.faults().isEmpty()
                ? Redirect.to(wanted.address("/requirements"))
                : RequirePage.wrong(wanted);
    }

    private Wanted wrong(Label fault) {
        return new Wanted(new Requirement(List.of()), List.of(fault), notes);
    }
}
