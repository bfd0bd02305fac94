package jp.akashi.application;

import java.util.List;
import java.util.Optional;
import jp.akashi.disclosure.Finding;

/// What applications of one kind have to meet besides what all have to (更新・変更届). Implemented by the
/// station that owns the procedure; the check before filing runs it with the rest.
public interface KindCheck {
    /// What is found in the content of an application, filed or not, as of the day it is or would
    /// be filed. Nothing for applications of another kind.
    List<Finding> check(Dossier dossier, PreCheck.Subject subject);

    /// What is found in how a draft began, besides its content.
    default List<Finding> check(Draft draft) {
        return List.of();
    }

    /// What a finding that every application's check comes to weighs here: the same as ever, more,
    /// or nothing.
    default Optional<Finding> weigh(Finding found, Dossier dossier, PreCheck.Subject subject) {
        return Optional.of(found);
    }
}
