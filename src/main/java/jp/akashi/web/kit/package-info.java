/// The kit of the pages: the frame around them, the controls in them and the way they become bytes.
///
/// A handler returns a [Page]; the page names a template below `templates/` and the values it takes. The
/// templates of the kit say in their heads what they take.
@org.jspecify.annotations.NullMarked
package jp.akashi.web.kit;
