package jp.akashi.certification;

import java.time.LocalDate;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Term;

/// The face of a certificate (認定証): what the paper says, before it is laid out.
///
/// @param number as the scheme prints it
/// @param page the address of the service's public page
public record Certificate(
        String number,
        String serviceName,
        String providerName,
        Term term,
        LocalDate issuedOn,
        Label scheme,
        String page) {}
