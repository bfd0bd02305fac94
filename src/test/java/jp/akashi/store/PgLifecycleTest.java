package jp.akashi.store;

import jp.akashi.LifecycleTest;
import jp.akashi.road.Road;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.AfterEach;

/// The whole road again, on a database.
class PgLifecycleTest extends LifecycleTest {
    private final Database database = TestDatabase.fresh();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Override
    protected Road road() {
        return new Road(
                PgStores.on(database).stores(SmallScheme.SCHEMES), SetClock.at("2022-06-01"));
    }
}
