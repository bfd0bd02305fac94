package jp.akashi.party;

import jp.akashi.kernel.ProviderId;

/// A provider of cloud services (事業者) as an organisation on the platform. `corporateNumber` is the
/// 13-digit 法人番号, or empty for a sole trader or a foreign corporation.
public record Provider(ProviderId id, String name, String corporateNumber) {}
