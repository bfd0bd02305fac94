package jp.akashi.web.open;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// The routes that can be read by everybody, as the handlers of the public declare them.
public final class PublicRoutes {
    private PublicRoutes() {}

    public static TreeSet<String> all() {
        var routes = new TreeSet<String>();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        for (var found : scanner.findCandidateComponents("jp.akashi.web.open")) {
            var name = Objects.requireNonNull(found.getBeanClassName());
            for (var method : ClassUtils.resolveClassName(name, null).getDeclaredMethods()) {
                var mapping =
                        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null
                        && !List.of(mapping.method()).equals(List.of(RequestMethod.POST))) {
                    routes.addAll(List.of(mapping.path()));
                }
            }
        }
        return routes;
    }
}
