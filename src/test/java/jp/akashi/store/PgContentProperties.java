package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.application.Dossier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever a dossier holds, the database gives it back.
class PgContentProperties {
    private static final Database DATABASE = TestDatabase.fresh();

    private final JdbcClient app = JdbcClient.create(DATABASE.app());

    @AfterContainer
    static void close() throws Exception {
        DATABASE.close();
    }

    @Property(tries = 100)
    void aDossierComesBackThroughTheDatabaseAsItWas(@ForAll("dossiers") Dossier dossier) {
        var back =
                app.sql("select (?::jsonb)::text")
                        .param(DossierJson.print(dossier))
                        .query(String.class)
                        .single();

        assertThat(DossierJson.read(back)).isEqualTo(dossier);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Contents.dossiers();
    }
}
