package jp.akashi.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the constant that names a rule of the scheme, with the clause it comes from. The list of
/// rules and their tests is made from these marks (`docs/rules.md`); a rule without a test fails
/// the build.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Rule {
    /// Seed document and section, such as `002 §4(4)ウ(ア)`; `house` for a rule of the platform's
    /// own.
    String clause();

    /// What the rule says, in one English sentence.
    String says();
}
