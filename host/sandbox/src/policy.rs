//! A component that serves as a policy: loading and checking it.

use std::sync::Arc;

use wasmtime::Store;
use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Component, Instance, InstancePre};

use crate::bindings::extraction::{ExtractionPolicyIndices, ExtractionPolicyPre};
use crate::bindings::info::exports::docferry::policy::info::PolicyInfo;
use crate::bindings::info::{Described, DescribedIndices, DescribedPre};
use crate::bindings::passages::{PassagesPolicyIndices, PassagesPolicyPre};
use crate::bindings::selection::{SelectionPolicyIndices, SelectionPolicyPre};
use crate::digest::{PolicyDigest, Settings};
use crate::error::LoadError;
use crate::limits::Limits;
use crate::runtime::{Flavour, Runtime};
use crate::store::State;
use crate::{taint, wasi};

/// The interfaces that a component may import from the host.
const PROVIDED: [&str; 4] = ["types", "io", "log", "settings"];

/// A policy: a checked, compiled component with its settings and limits. Cloning it gives another handle on the same
/// code.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use docferry_sandbox::{Policy, Runtime, RuntimeConfig};
///
/// let runtime = Runtime::new(RuntimeConfig::default())?;
/// let policy = Policy::load(&runtime, std::fs::read("policy.wasm")?).await?;
/// println!("{} {}", policy.info().name, policy.digest());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Policy {
    pub(crate) loaded: Arc<Loaded>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) limits: Arc<Limits>,
    pub(crate) reuse: bool,
}

pub(crate) struct Loaded {
    pub(crate) runtime: Runtime,
    pub(crate) digest: PolicyDigest,
    pub(crate) info: PolicyInfo,
    size: u64,
    imports: Vec<String>,
    exports: Vec<String>,
    pub(crate) selection: Option<SelectionPolicyPre<State>>,
    pub(crate) extraction: Option<ExtractionPolicyPre<State>>,
    pub(crate) passages: Option<PassagesPolicyPre<State>>,
}

/// The parts of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Which documents answer a question.
    Selection,
    /// How text is taken out of a document.
    Extraction,
    /// Which passages fit a budget.
    Passages,
}

impl Part {
    /// Every part, in the order of a journey.
    pub const ALL: [Self; 3] = [Self::Selection, Self::Extraction, Self::Passages];

    /// The interface's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Selection => "selection",
            Self::Extraction => "extraction",
            Self::Passages => "passages",
        }
    }
}

impl Policy {
    /// Checks and compiles a component, off the caller's thread, and asks it to describe itself.
    ///
    /// # Errors
    ///
    /// When the bytes are no component, are too large, import what the sandbox does not provide, export no part of a
    /// policy or one of another shape, or when `describe` fails.
    pub async fn load(runtime: &Runtime, component: Vec<u8>) -> Result<Self, LoadError> {
        Self::load_within(runtime, component, Limits::default()).await
    }

    /// As [`Policy::load`], within other limits, which hold for `describe` already.
    ///
    /// # Errors
    ///
    /// As [`Policy::load`].
    pub async fn load_within(runtime: &Runtime, component: Vec<u8>, limits: Limits) -> Result<Self, LoadError> {
        let (answer, answered) = tokio::sync::oneshot::channel();
        let on = runtime.clone();
        // A thread of its own: a large component compiles for seconds, and workers serve questions meanwhile.
        std::thread::Builder::new()
            .name("docferry-compile".to_owned())
            .spawn(move || drop(answer.send(Unchecked::compile(&on, &component))))
            .map_err(|error| LoadError::Compile(error.into()))?;
        let unchecked = answered.await.map_err(|_| LoadError::Compile("the compiler crashed".into()))??;
        let limits = Arc::new(limits);
        let info = taint::info(unchecked.describe(runtime, &limits).await?);
        let Unchecked { digest, size, imports, exports, selection, extraction, passages, .. } = unchecked;
        tracing::info!(policy = %info.name, version = %info.version, %digest, "policy loaded");
        Ok(Self {
            loaded: Arc::new(Loaded {
                runtime: runtime.clone(),
                digest,
                info,
                size,
                imports,
                exports,
                selection,
                extraction,
                passages,
            }),
            settings: Arc::default(),
            limits,
            reuse: true,
        })
    }

    /// The same policy with the operator's settings.
    #[must_use]
    pub fn with_settings(self, settings: Settings) -> Self {
        Self { settings: Arc::new(settings), ..self }
    }

    /// The same policy within other limits.
    #[must_use]
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits: Arc::new(limits), ..self }
    }

    /// Whether an index may serve more than one question (it does by default). Off, a policy cannot carry anything from
    /// one question to the next, and every question pays for an index.
    #[must_use]
    pub fn with_reuse(self, reuse: bool) -> Self {
        Self { reuse, ..self }
    }

    /// What the policy says of itself.
    pub fn info(&self) -> &PolicyInfo {
        &self.loaded.info
    }

    /// The digest of its component.
    pub fn digest(&self) -> PolicyDigest {
        self.loaded.digest
    }

    /// The size of its component in bytes.
    pub fn size(&self) -> u64 {
        self.loaded.size
    }

    /// The interfaces that it imports.
    pub fn imports(&self) -> &[String] {
        &self.loaded.imports
    }

    /// The interfaces that it exports.
    pub fn exports(&self) -> &[String] {
        &self.loaded.exports
    }

    /// Its settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Its limits.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Whether it brings a part.
    pub fn brings(&self, part: Part) -> bool {
        match part {
            Part::Selection => self.loaded.selection.is_some(),
            Part::Extraction => self.loaded.extraction.is_some(),
            Part::Passages => self.loaded.passages.is_some(),
        }
    }
}

/// A component that names what a policy names, before it has said anything.
#[derive(Clone)]
pub(crate) struct Unchecked {
    pub(crate) digest: PolicyDigest,
    size: u64,
    imports: Vec<String>,
    exports: Vec<String>,
    pub(crate) described: DescribedPre<State>,
    selection: Option<SelectionPolicyPre<State>>,
    extraction: Option<ExtractionPolicyPre<State>>,
    passages: Option<PassagesPolicyPre<State>>,
}

impl Unchecked {
    fn compile(runtime: &Runtime, bytes: &[u8]) -> Result<Self, LoadError> {
        let size = bytes.len() as u64;
        let limit = runtime.config().max_component_bytes;
        if size > limit {
            return Err(LoadError::TooLarge { limit, size });
        }
        check_header(bytes)?;
        let digest = PolicyDigest::of(bytes);
        let (flavour, component) = compile(runtime, &digest, bytes)?;
        let (imports, exports) = (check_imports(&flavour, &component)?, export_names(&flavour, &component));
        let mut linker = flavour.linker;
        wasi::link(&mut linker, &component)?;
        let pre = linker.instantiate_pre(&component).map_err(|error| wrong_shape("imports", error))?;

        let has = |interface: &str| {
            let versioned = format!("docferry:policy/{interface}@0.1.");
            exports.iter().any(|name| name.starts_with(&versioned))
        };
        if !has("info") || !Part::ALL.iter().any(|part| has(part.as_str())) {
            return Err(LoadError::NoPart(exports));
        }
        let described = wrap("info", &pre, DescribedPre::new)?;
        let part = |part: Part| has(part.as_str()).then_some(part.as_str());
        let selection = part(Part::Selection).map(|name| wrap(name, &pre, SelectionPolicyPre::new)).transpose()?;
        let extraction = part(Part::Extraction).map(|name| wrap(name, &pre, ExtractionPolicyPre::new)).transpose()?;
        let passages = part(Part::Passages).map(|name| wrap(name, &pre, PassagesPolicyPre::new)).transpose()?;
        Ok(Self { digest, size, imports, exports, described, selection, extraction, passages })
    }

    /// Whether the functions of every part take and give what the contract says. Only an instance shows their types.
    pub(crate) fn check_shape(&self, store: &mut Store<State>, instance: &Instance) -> Result<Described, LoadError> {
        let wrong = |part: Part| move |error| wrong_shape(part.as_str(), error);
        let pre = self.described.instance_pre();
        if self.selection.is_some() {
            SelectionPolicyIndices::new(pre)
                .and_then(|part| part.load(&mut *store, instance))
                .map_err(wrong(Part::Selection))?;
        }
        if self.extraction.is_some() {
            ExtractionPolicyIndices::new(pre)
                .and_then(|part| part.load(&mut *store, instance))
                .map_err(wrong(Part::Extraction))?;
        }
        if self.passages.is_some() {
            PassagesPolicyIndices::new(pre)
                .and_then(|part| part.load(&mut *store, instance))
                .map_err(wrong(Part::Passages))?;
        }
        DescribedIndices::new(pre)
            .and_then(|info| info.load(&mut *store, instance))
            .map_err(|error| wrong_shape("info", error))
    }
}

fn wrap<P>(
    interface: &str,
    pre: &InstancePre<State>,
    new: impl FnOnce(InstancePre<State>) -> wasmtime::Result<P>,
) -> Result<P, LoadError> {
    new(pre.clone()).map_err(|error| wrong_shape(interface, error))
}

fn wrong_shape(interface: &str, error: wasmtime::Error) -> LoadError {
    LoadError::WrongShape { interface: interface.to_owned(), source: error.into() }
}

/// The first eight bytes tell a component from a core module, and both from anything else.
fn check_header(bytes: &[u8]) -> Result<(), LoadError> {
    match bytes {
        [b'\0', b'a', b's', b'm', _, _, 1, 0, ..] => Ok(()),
        [b'\0', b'a', b's', b'm', 1, 0, 0, 0, ..] => Err(LoadError::CoreModule),
        [b'\0', b'a', b's', b'm', ..] => Err(LoadError::NotWasm("its version of the binary format is unknown")),
        [] => Err(LoadError::NotWasm("it is empty")),
        [0x7f, b'E', b'L', b'F', ..] => Err(LoadError::NotWasm("it is native code")),
        _ if std::str::from_utf8(bytes).is_ok() => Err(LoadError::NotWasm("it is text")),
        _ => Err(LoadError::NotWasm("it does not start as one")),
    }
}

/// Takes what an earlier start has compiled; else compiles for the pool, and where the component does not fit a slot, for
/// instances allocated one by one.
fn compile(runtime: &Runtime, digest: &PolicyDigest, bytes: &[u8]) -> Result<(Flavour, Component), LoadError> {
    let on_demand = || runtime.on_demand().map_err(|error| LoadError::Compile(error.into()));
    if let Some(compiled) = runtime.compiled() {
        let load = |flavour: &Flavour| Some((flavour.clone(), compiled.load(&flavour.engine, digest)?));
        if let Some(loaded) = runtime.pooled().and_then(load) {
            return Ok(loaded);
        }
        if compiled.knows(digest)
            && let Some(loaded) = load(on_demand()?)
        {
            return Ok(loaded);
        }
    }
    let compile = |flavour: &Flavour| {
        let component = Component::from_binary(&flavour.engine, bytes)?;
        if let Some(compiled) = runtime.compiled()
            && let Err(error) = compiled.keep(&flavour.engine, digest, &component)
        {
            tracing::warn!(%error, "a compiled policy is not kept");
        }
        Ok((flavour.clone(), component))
    };
    if let Some(flavour) = runtime.pooled() {
        match compile(flavour) {
            Ok(compiled) => return Ok(compiled),
            Err(error) => tracing::debug!(%error, "not compiled for the instance pool"),
        }
    }
    let compiled: wasmtime::Result<_> = compile(on_demand()?);
    compiled.map_err(|error| LoadError::Compile(error.into()))
}

fn check_imports(flavour: &Flavour, component: &Component) -> Result<Vec<String>, LoadError> {
    let mut names = Vec::new();
    for (name, item) in component.component_type().imports(&flavour.engine) {
        let provided = PROVIDED.iter().any(|interface| name.starts_with(&format!("docferry:policy/{interface}@0.1.")));
        let is_interface = matches!(item.ty, ComponentItem::ComponentInstance(_));
        if !is_interface || !(provided || name.starts_with("wasi:")) {
            return Err(LoadError::ForbiddenImport(name.to_owned()));
        }
        names.push(name.to_owned());
    }
    Ok(names)
}

fn export_names(flavour: &Flavour, component: &Component) -> Vec<String> {
    component.component_type().exports(&flavour.engine).map(|(name, _)| name.to_owned()).collect()
}
