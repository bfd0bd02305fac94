package jp.akashi.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.akashi.Proves;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.CheckFactor.Answer;
import jp.akashi.store.memory.MemoryAttempts;
import jp.akashi.store.memory.MemoryFactors;
import jp.akashi.store.memory.MemorySignIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final Person OFFICER =
            new Person(PersonId.random(), "事務 太郎", "taro@office.example.jp", Role.OFFICE, null);
    private static final Totp TOTP = new Totp(SecondFactorTest::hmac);

    private final MemoryFactors factors = new MemoryFactors();
    private final MemoryAttempts attempts = new MemoryAttempts();
    private final MemorySignIns signIns = new MemorySignIns();

    /// The examples of RFC 6238, appendix B, of which an app shows the last six digits.
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        var secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assertThat(TOTP.codeAt(secret, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aKeyIsLongRandomAndReadBackAsWritten() {
        assertThat(Totp.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
    }

    @Test
    @Proves("PAR-10")
    void theOfficeAndTheCommitteeNeedOneAndProvidersMayHaveOne() {
        var strict = new FactorDuty(true);
        assertThat(strict.isOn(OFFICER)).isTrue();
        assertThat(strict.isOn(with(Role.COMMITTEE))).isTrue();
        assertThat(strict.isOn(with(Role.PROVIDER_ADMIN))).isFalse();
        assertThat(new FactorDuty(false).isOn(OFFICER)).isFalse();
    }

    @Test
    @Proves("PAR-10")
    void aFactorCountsOnceACodeOfItWasTypedAndIsSetUpOnce() {
        var begun = enrolling(NOW).begin(OFFICER, Optional.empty()).orThrow();
        var shown = Optional.of(begun.key());
        assertThat(enrolling(NOW).begin(OFFICER, shown).orThrow()).isEqualTo(begun);
        assertThat(check(NOW, code(NOW))).isInstanceOf(Answer.Wrong.class);
        assertThat(enrolling(NOW).confirm(OFFICER, shown, "000000"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(enrolling(NOW).confirm(OFFICER, shown, code(NOW)).orThrow().codes())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("(\\w{4}-){3}\\w{4}"));
        assertThat(enrolling(NOW).begin(OFFICER, shown)).isInstanceOf(Outcome.Refused.class);
        assertThat(enrolling(NOW).confirm(OFFICER, shown, code(NOW.plus(STEP))))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    @Proves("PAR-21")
    void aKeyIsConfirmedWhereItWasShownAndNowhereElse() {
        var others = enrolling(NOW).begin(OFFICER, Optional.empty()).orThrow();
        var own = enrolling(NOW).begin(OFFICER, Optional.empty()).orThrow();
        assertThat(own.secret()).isNotEqualTo(others.secret());

        for (var shown : List.of(Optional.of(others.key()), Optional.<Digest>empty())) {
            assertThat(enrolling(NOW).confirm(OFFICER, shown, code(NOW)))
                    .isEqualTo(Outcome.refused(Obstacle.of(PartyRules.OTHER_KEY)));
        }
        assertThat(enrolling(NOW).confirm(OFFICER, Optional.of(own.key()), code(NOW)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @Proves("PAR-11")
    void aCodeHoldsForItsHalfMinuteAndTheOnesBesideIt() {
        enrol();
        var later = NOW.plus(Duration.ofHours(1));
        assertThat(check(later, code(later.minus(STEP.multipliedBy(2)))))
                .isInstanceOf(Answer.Wrong.class);
        assertThat(check(later, code(later.plus(STEP.multipliedBy(2)))))
                .isInstanceOf(Answer.Wrong.class);
        assertThat(check(later, code(later.minus(STEP)))).isInstanceOf(Answer.Right.class);
        assertThat(check(later, code(later.plus(STEP)))).isInstanceOf(Answer.Right.class);
    }

    @Test
    @Proves("PAR-11")
    void aCodeWorksOnceAndNoneBeforeIt() {
        enrol();
        assertThat(check(NOW, code(NOW))).isInstanceOf(Answer.Wrong.class);
        var later = NOW.plus(Duration.ofHours(1));
        var typed = code(later).substring(0, 3) + "　" + code(later).substring(3);
        assertThat(check(later, typed)).isInstanceOf(Answer.Right.class);
        assertThat(check(later, code(later))).isInstanceOf(Answer.Wrong.class);
        assertThat(check(later, code(later.minus(STEP)))).isInstanceOf(Answer.Wrong.class);
        assertThat(check(later, code(later.plus(STEP)))).isInstanceOf(Answer.Right.class);
    }

    @Test
    @Proves("PAR-11")
    void aRecoveryCodeWorksOnceHoweverItIsTyped() {
        var codes = enrol().codes();
        var typed = codes.getFirst().toUpperCase(Locale.ROOT).replace("-", " ");
        assertThat(check(NOW, typed)).isInstanceOf(Answer.Right.class);
        assertThat(check(NOW, codes.getFirst())).isInstanceOf(Answer.Wrong.class);
        assertThat(check(NOW, codes.get(1))).isInstanceOf(Answer.Right.class);
        var fresh = enrolling(NOW).renewCodes(OFFICER).orThrow().codes();
        assertThat(check(NOW, codes.get(2))).isInstanceOf(Answer.Wrong.class);
        assertThat(check(NOW, fresh.getFirst())).isInstanceOf(Answer.Right.class);
    }

    @Test
    @Proves("PAR-08")
    void tenWrongCodesHoldUpThePersonToo() {
        enrol();
        for (int i = 0; i < 10; i++) {
            assertThat(check(NOW, "000000")).isInstanceOf(Answer.Wrong.class);
        }
        var until = NOW.plus(Duration.ofMinutes(15));
        assertThat(check(until.minusMillis(1), code(until))).isEqualTo(new Answer.Locked(until));
        assertThat(check(until, code(until))).isInstanceOf(Answer.Right.class);
    }

    @Test
    void aFactorThatIsDroppedEndsEverySignIn() {
        enrol();
        signIns.add(OFFICER.id(), "somewhere");
        var dropped = new ArrayList<PersonId>();
        new DropFactor(factors, dropped::add, signIns).drop(OFFICER).orThrow();
        assertThat(dropped).containsExactly(OFFICER.id());
        assertThat(factors.find(OFFICER.id())).isEmpty();
        assertThat(signIns.of(OFFICER.id())).isEmpty();
    }

    /// With steps of half a minute: five minutes, half a minute more, and days.
    @ParameterizedTest
    @CsvSource({"10, false", "11, true", "8640, true"})
    void aCodeUsedWhileAClockWasAheadBarsNobodyForLong(long steps, boolean isLetIn) {
        enrol();
        var ahead = NOW.plus(STEP.multipliedBy(steps));
        assertThat(check(ahead, code(ahead))).isInstanceOf(Answer.Right.class);
        assertThat(check(NOW, code(NOW)) instanceof Answer.Right).isEqualTo(isLetIn);
        assertThat(check(NOW, code(NOW))).isInstanceOf(Answer.Wrong.class);
    }

    @Test
    void aKeyThatCannotBeReadAnyLongerLetsNobodyIn() {
        factors.put(new Factor(OFFICER.id(), "", true, 0, List.of()));
        assertThat(check(NOW, "000000")).isInstanceOf(Answer.Wrong.class);
    }

    private EnrolFactor.Codes enrol() {
        var shown = Optional.of(enrolling(NOW).begin(OFFICER, Optional.empty()).orThrow().key());
        return enrolling(NOW).confirm(OFFICER, shown, code(NOW)).orThrow();
    }

    private EnrolFactor enrolling(Instant at) {
        return new EnrolFactor(factors, TOTP, InstantSource.fixed(at));
    }

    private Answer check(Instant at, String typed) {
        return new CheckFactor(factors, attempts, TOTP, InstantSource.fixed(at))
                .check(OFFICER, typed);
    }

    private String code(Instant at) {
        return TOTP.codeAt(factors.find(OFFICER.id()).orElseThrow().secret(), at);
    }

    private static Person with(Role role) {
        return new Person(
                PersonId.random(),
                "見本 花子",
                "hanako@mihon.example",
                role,
                role.ofProvider() ? ProviderId.random() : null);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
