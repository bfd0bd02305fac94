package jp.akashi.web.provider;

import jp.akashi.web.kit.Flash;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// A draft that was filed is found where it is now.
@ControllerAdvice(basePackageClasses = FiledMeanwhile.class)
public class FiledMeanwhile {
    @ExceptionHandler(Own.Filed.class)
    public Flash answer(Own.Filed filed) {
        return Flash.done("/provider/applications/" + filed.application(), "この下書きはすでに提出されています。");
    }
}
