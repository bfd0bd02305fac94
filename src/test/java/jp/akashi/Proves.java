package jp.akashi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the test that shows a rule at work: `@Proves("DIS-01")`. `RulesTest` wants one for each
/// rule.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Proves {
    /// The ids of the rules.
    String[] value();
}
