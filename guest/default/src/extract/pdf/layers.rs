//! Layers: contents that a document shows or hides together.

use hayro_syntax::object::dict::keys::{BASE_STATE, D, OCGS, OCMD, OCPROPERTIES, OFF, ON, P, TYPE};
use hayro_syntax::object::{Array, Dict, Name, ObjectIdentifier};
use rustc_hash::FxHashSet;

/// The layers that a document hides when it is opened.
#[derive(Debug, Default)]
pub(super) struct Layers {
    hidden: FxHashSet<ObjectIdentifier>,
}

impl Layers {
    pub(super) fn new(catalog: Option<Dict<'_>>) -> Self {
        let mut layers = Self::default();
        let Some(properties) = catalog.and_then(|catalog| catalog.get::<Dict<'_>>(OCPROPERTIES)) else { return layers };
        let Some(config) = properties.get::<Dict<'_>>(D) else { return layers };
        if config.get::<Name<'_>>(BASE_STATE).as_deref() == Some(OFF) {
            layers.hidden.extend(named(&properties, OCGS));
        }
        for shown in named(&config, ON) {
            layers.hidden.remove(&shown);
        }
        layers.hidden.extend(named(&config, OFF));
        layers
    }

    /// Whether a layer is shown, or a rule about several.
    pub(super) fn shows(&self, layer: &Dict<'_>, id: Option<ObjectIdentifier>) -> bool {
        if layer.get::<Name<'_>>(TYPE).as_deref() != Some(OCMD) {
            return id.is_none_or(|id| !self.hidden.contains(&id));
        }
        let mut members = named(layer, OCGS);
        members.extend(layer.get_ref(OCGS).map(ObjectIdentifier::from));
        let hidden = |id: &ObjectIdentifier| self.hidden.contains(id);
        members.is_empty()
            || match layer.get::<Name<'_>>(P).as_deref() {
                Some(b"AllOn") => !members.iter().any(hidden),
                Some(b"AnyOff") => members.iter().any(hidden),
                Some(b"AllOff") => members.iter().all(hidden),
                _ => !members.iter().all(hidden),
            }
    }
}

fn named(dict: &Dict<'_>, key: &[u8]) -> Vec<ObjectIdentifier> {
    let array = dict.get::<Array<'_>>(key);
    let references = array.iter().flat_map(|array| array.raw_iter()).filter_map(|item| item.as_obj_ref());
    references.map(ObjectIdentifier::from).collect()
}

/// The open pieces of marked contents: whether each of them is shown.
#[derive(Debug, Default)]
pub(super) struct Visible(Vec<bool>);

impl Visible {
    pub(super) fn begin(&mut self, is_shown: bool) {
        let is_shown = is_shown && self.is_shown();
        self.0.push(is_shown);
    }

    pub(super) fn end(&mut self) {
        self.0.pop();
    }

    pub(super) fn depth(&self) -> usize {
        self.0.len()
    }

    pub(super) fn is_shown(&self) -> bool {
        self.0.last().copied().unwrap_or(true)
    }
}
