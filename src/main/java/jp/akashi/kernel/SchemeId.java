package jp.akashi.kernel;

/// Names a certification scheme (認定制度), such as `asp-saas-ai`.
public record SchemeId(String value) implements Id {
    public SchemeId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
