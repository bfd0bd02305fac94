/// The register for programs: `/api/v1`, routed and read by the list of operations in `export.api`.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.open.api;
