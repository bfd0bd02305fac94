package jp.akashi.mark;

import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.SchemeId;

/// What the marks look like.
public interface Originals {
    Original of(SchemeId scheme, CertificationNumber number);
}
