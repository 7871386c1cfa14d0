//! The operator's settings for this policy.

/// The value of a setting, when the operator gave one. Outside the sandbox, as in tests, what [`set`] has set.
#[must_use]
pub fn get(name: &str) -> Option<String> {
    #[cfg(target_family = "wasm")]
    return crate::bindings::setting(name);
    #[cfg(not(target_family = "wasm"))]
    native::VALUES.with_borrow(|values| values.get(name).cloned())
}

/// Gives a setting a value for the current thread, for tests outside the sandbox.
///
/// ```
/// docferry_policy::settings::set("mode", "strict");
/// assert_eq!(docferry_policy::settings::get("mode").as_deref(), Some("strict"));
/// ```
#[cfg(not(target_family = "wasm"))]
pub fn set(name: impl Into<String>, value: impl Into<String>) {
    native::VALUES.with_borrow_mut(|values| values.insert(name.into(), value.into()));
}

#[cfg(not(target_family = "wasm"))]
mod native {
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    thread_local! {
        pub(super) static VALUES: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
    }
}
