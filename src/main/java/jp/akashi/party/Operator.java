package jp.akashi.party;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The certifying body (認定機関) as its letters name it.
///
/// @param address the lines of where it is: postal code, address, telephone, mail
/// @param registration its number as an issuer of qualified invoices (適格請求書発行事業者の登録番号): T and 13
///   digits, or empty as long as there is none
/// @param bankAccount the lines of the account fees are paid to
public record Operator(
        String name, List<String> address, String registration, List<String> bankAccount) {
    public Operator {
        address = List.copyOf(address);
        bankAccount = List.copyOf(bankAccount);
        if (!registration.isEmpty() && !isRegistration(registration)) {
            throw new IllegalArgumentException(
                    "not T and a corporate number of 13 digits: " + registration);
        }
    }

    /// Whether a text has the form of a registration number, check digit included.
    public static boolean isRegistration(String text) {
        return text.startsWith("T") && CorporateNumber.isRight(text.substring(1));
    }

    public Optional<String> findRegistration() {
        return registration.isEmpty() ? Optional.empty() : Optional.of(registration);
    }

    /// Name and address, as they stand at the head of a letter.
    public List<String> sender() {
        return Stream.concat(Stream.of(name), address.stream()).toList();
    }
}
