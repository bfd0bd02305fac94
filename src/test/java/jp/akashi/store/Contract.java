package jp.akashi.store;

/// What every implementation of the repositories promises; each test asks for stores of its own or
/// leaves alone what is not its own.
interface Contract {
    Stores stores();

    default Given given() {
        return new Given(stores());
    }
}
