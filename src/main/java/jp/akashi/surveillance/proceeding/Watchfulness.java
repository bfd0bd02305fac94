package jp.akashi.surveillance.proceeding;

/// Is told of every change of a proceeding, so that its due days are watched over.
public interface Watchfulness {
    /// Nobody watches, as where only the proceedings themselves are of interest.
    Watchfulness NONE = _ -> {};

    /// @param proceeding as it stands now
    void over(Proceeding proceeding);
}
