/// Exports a policy: its description, and the named parts of `selector`, `extractor` and `ranker`.
///
/// ```ignore
/// docferry_policy::export!(MyPolicy: selector, extractor, ranker);
/// docferry_policy::export!(OnlySelection: selector);
/// ```
///
/// Call it once in a crate, at its root. The type implements [`Policy`](crate::Policy) and the trait of each part. Outside
/// WebAssembly it only checks that.
#[macro_export]
macro_rules! export {
    ($policy:ident : $($part:ident),+ $(,)?) => {
        $crate::__export_part!(info $policy);
        $($crate::__export_part!($part $policy);)+
    };
}

/// One part of [`export!`].
#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! __export_part {
    (info $policy:ident) => {
        const _: () = {
            type Adapter = $crate::bindings::info::Adapter<$policy>;
    $crate::bindings::info::export!(Adapter with_types_in $crate::bindings::info::world);
        };
    };
    (selector $policy:ident) => {
        const _: () = {
            type Adapter = $crate::bindings::selection::Adapter<$policy>;
    $crate::bindings::selection::export!(Adapter with_types_in $crate::bindings::selection::world);
        };
    };
    (extractor $policy:ident) => {
        const _: () = {
            type Adapter = $crate::bindings::extraction::Adapter<$policy>;
    $crate::bindings::extraction::export!(Adapter with_types_in $crate::bindings::extraction::world);
        };
    };
    (ranker $policy:ident) => {
        const _: () = {
            type Adapter = $crate::bindings::passages::Adapter<$policy>;
    $crate::bindings::passages::export!(Adapter with_types_in $crate::bindings::passages::world);
        };
    };
    ($part:ident $policy:ident) => {
        compile_error!(concat!("a policy has the parts selector, extractor and ranker, not ", stringify!($part)));
    };
}

/// One part of [`export!`].
#[cfg(not(target_family = "wasm"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __export_part {
    (info $policy:ident) => {
        const _: fn() -> $crate::Info = <$policy as $crate::Policy>::describe;
    };
    (selector $policy:ident) => {
        const _: fn(&mut <$policy as $crate::Selector>::Index, $crate::Document) = <$policy as $crate::Selector>::add;
    };
    (extractor $policy:ident) => {
        const _: fn(&$crate::Document, &$crate::Head) -> $crate::Decision = <$policy as $crate::Extractor>::plan;
    };
    (ranker $policy:ident) => {
        const _: () = {
            const fn is_ranker<P: $crate::Ranker>() {}
            is_ranker::<$policy>();
        };
    };
    ($part:ident $policy:ident) => {
        compile_error!(concat!("a policy has the parts selector, extractor and ranker, not ", stringify!($part)));
    };
}
