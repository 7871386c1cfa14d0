//! WASI with nothing in it, for policies of toolchains that cannot do without: no files, no network, no environment, no
//! arguments, a clock that stands at a given day, randomness from a seed. Same input, same output.
//!
//! What a component imports is answered by the type of the function: lists are empty, options are none, whatever can fail
//! says "not permitted". The few functions that need a better answer are named below. So every WASI 0.2 release fits.

use sha2::{Digest, Sha256};
use wasmtime::StoreContextMut;
use wasmtime::component::types::{ComponentItem, Type};
use wasmtime::component::{Component, Linker, Resource, ResourceType, Val};

use crate::bindings::host::docferry::policy::log::Level;
use crate::error::LoadError;
use crate::logging::Log;
use crate::store::State;
use crate::trap::Stop;

/// The most random bytes that one call gives.
const MAX_RANDOM: u64 = 1024 * 1024;

/// Longest line of standard output that is collected before it is written, in bytes.
const MAX_LINE: usize = 4096;

/// The functions that look at the handle they borrow, which gives it back.
const WRITES: [&str; 2] =
    ["wasi:io/streams#[method]output-stream.write", "wasi:io/streams#[method]output-stream.blocking-write-and-flush"];

const STDERR: u32 = 2;
const OTHER: u32 = 0;

/// Every WASI resource is the same empty handle to the host.
struct Handle;

/// What the empty WASI keeps for a guest.
pub(crate) struct Wasi {
    /// Seconds since 1970 that the wall clock shows.
    seconds: u64,
    /// Nanoseconds since the call began. Asking moves it on, so that a loop which waits for time to pass ends.
    elapsed: u64,
    seed: [u8; 32],
    drawn: u64,
    line: Vec<u8>,
    line_is_error: bool,
}

impl Wasi {
    pub(crate) fn new(seconds: u64, seed: [u8; 32]) -> Self {
        Self { seconds, elapsed: 0, seed, drawn: 0, line: Vec::new(), line_is_error: false }
    }

    fn random(&mut self, length: usize) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(length + 32);
        while bytes.len() < length {
            let block = Sha256::new().chain_update(self.seed).chain_update(self.drawn.to_le_bytes()).finalize();
            bytes.extend_from_slice(&block);
            self.drawn += 1;
        }
        bytes.truncate(length);
        bytes
    }

    fn random_u64(&mut self) -> u64 {
        self.random(8).into_iter().fold(0, |number, byte| number << 8 | u64::from(byte))
    }

    fn write(&mut self, log: &mut Log, is_error: bool, bytes: impl Iterator<Item = u8>) {
        if is_error != self.line_is_error {
            self.flush(log);
        }
        self.line_is_error = is_error;
        for byte in bytes {
            if byte == b'\n' || self.line.len() >= MAX_LINE {
                self.flush(log);
            }
            if byte != b'\n' {
                self.line.push(byte);
            }
        }
    }

    /// Writes an unfinished line.
    pub(crate) fn flush(&mut self, log: &mut Log) {
        if !self.line.is_empty() {
            let level = if self.line_is_error { Level::Error } else { Level::Info };
            log.write(level, &String::from_utf8_lossy(&self.line));
            self.line.clear();
        }
    }
}

/// Answers every import of a `wasi:` interface that the component has.
pub(crate) fn link(linker: &mut Linker<State>, component: &Component) -> Result<(), LoadError> {
    let engine = linker.engine().clone();
    let wrong =
        |name: &str, error: wasmtime::Error| LoadError::WrongShape { interface: name.to_owned(), source: error.into() };
    for (name, item) in component.component_type().imports(&engine) {
        if !name.starts_with("wasi:") {
            continue;
        }
        let ComponentItem::ComponentInstance(interface) = item.ty else {
            return Err(LoadError::ForbiddenImport(name.to_owned()));
        };
        let interface_name = name.split('@').next().unwrap_or(name).to_owned();
        let mut instance = linker.instance(name).map_err(|error| wrong(name, error))?;
        for (function, item) in interface.exports(&engine) {
            let linked = match item.ty {
                ComponentItem::ComponentFunc(_) => {
                    let full = format!("{interface_name}#{function}");
                    instance.func_new(function, move |store, ty, params, results| {
                        let types: Vec<Type> = ty.results().collect();
                        answer(store, &full, &types, params, results)
                    })
                }
                ComponentItem::Resource(_) => {
                    instance.resource(function, ResourceType::host::<Handle>(), |_, _| Ok(()))
                }
                ComponentItem::Type(_) => Ok(()),
                _ => return Err(LoadError::ForbiddenImport(format!("{name}#{function}"))),
            };
            linked.map_err(|error| wrong(name, error))?;
        }
    }
    Ok(())
}

fn answer(
    mut store: StoreContextMut<'_, State>,
    function: &str,
    types: &[Type],
    params: &[Val],
    results: &mut [Val],
) -> wasmtime::Result<()> {
    let special = special(&mut store, function, params)?;
    if !WRITES.contains(&function) {
        params.iter().try_for_each(|param| release(&mut store, param))?;
    }
    if let (Some(result), Some(special)) = (results.first_mut(), special) {
        *result = special;
        return Ok(());
    }
    for (result, ty) in results.iter_mut().zip(types) {
        *result = nothing(&mut store, ty)?;
    }
    Ok(())
}

/// The functions for which "nothing" is not a good answer.
fn special(store: &mut StoreContextMut<'_, State>, function: &str, params: &[Val]) -> wasmtime::Result<Option<Val>> {
    let ok = || Some(Val::Result(Ok(None)));
    let first_u64 = match params.first() {
        Some(Val::U64(number)) => *number,
        _ => 0,
    };
    Ok(match function {
        "wasi:cli/exit#exit" | "wasi:cli/exit#exit-with-code" => {
            let how = match params.first() {
                Some(Val::Result(Ok(_))) => "success".to_owned(),
                Some(Val::U8(code)) => format!("code {code}"),
                _ => "failure".to_owned(),
            };
            return Err(Stop::Exited(how).into());
        }
        "wasi:cli/stderr#get-stderr" => Some(handle(store, STDERR)?),
        "wasi:io/streams#[method]output-stream.check-write" => Some(Val::Result(Ok(Some(Box::new(Val::U64(65_536)))))),
        write if WRITES.contains(&write) => {
            if let [Val::Resource(stream), Val::List(bytes)] = params {
                let is_error = stream.try_into_resource::<Handle>(&mut *store)?.rep() == STDERR;
                let state = store.data_mut();
                let bytes = bytes.iter().map(|byte| if let Val::U8(byte) = byte { *byte } else { b'?' });
                state.wasi.write(&mut state.log, is_error, bytes);
            }
            ok()
        }
        "wasi:io/streams#[method]output-stream.flush" | "wasi:io/streams#[method]output-stream.blocking-flush" => ok(),
        "wasi:io/poll#[method]pollable.ready" => Some(Val::Bool(true)),
        "wasi:io/poll#poll" => match params.first() {
            Some(Val::List(handles)) => {
                Some(Val::List((0..handles.len()).map(|at| Val::U32(u32::try_from(at).unwrap_or(u32::MAX))).collect()))
            }
            _ => None,
        },
        "wasi:clocks/wall-clock#now" => {
            let seconds = store.data().wasi.seconds;
            Some(Val::Record(vec![("seconds".to_owned(), Val::U64(seconds)), ("nanoseconds".to_owned(), Val::U32(0))]))
        }
        "wasi:clocks/monotonic-clock#now" => {
            let wasi = &mut store.data_mut().wasi;
            wasi.elapsed = wasi.elapsed.saturating_add(1000);
            Some(Val::U64(wasi.elapsed))
        }
        "wasi:clocks/monotonic-clock#resolution" => Some(Val::U64(1000)),
        // Nothing is waited for: the clock moves to where the wait would end.
        "wasi:clocks/monotonic-clock#subscribe-duration" => {
            let wasi = &mut store.data_mut().wasi;
            wasi.elapsed = wasi.elapsed.saturating_add(first_u64);
            None
        }
        "wasi:clocks/monotonic-clock#subscribe-instant" => {
            let wasi = &mut store.data_mut().wasi;
            wasi.elapsed = wasi.elapsed.max(first_u64);
            None
        }
        "wasi:random/random#get-random-bytes" | "wasi:random/insecure#get-insecure-random-bytes" => {
            let length = usize::try_from(first_u64.min(MAX_RANDOM)).unwrap_or(0);
            let bytes = store.data_mut().wasi.random(length);
            Some(Val::List(bytes.into_iter().map(Val::U8).collect()))
        }
        "wasi:random/random#get-random-u64" | "wasi:random/insecure#get-insecure-random-u64" => {
            Some(Val::U64(store.data_mut().wasi.random_u64()))
        }
        "wasi:random/insecure-seed#insecure-seed" => {
            let wasi = &mut store.data_mut().wasi;
            Some(Val::Tuple(vec![Val::U64(wasi.random_u64()), Val::U64(wasi.random_u64())]))
        }
        _ => None,
    })
}

/// Gives back the handles that a call lent or handed over. A borrow that is kept is an error at the end of the guest's call.
fn release(store: &mut StoreContextMut<'_, State>, value: &Val) -> wasmtime::Result<()> {
    match value {
        Val::Resource(resource) => resource.resource_drop(&mut *store),
        Val::List(values) | Val::Tuple(values) => values.iter().try_for_each(|value| release(store, value)),
        Val::Record(fields) => fields.iter().try_for_each(|(_, value)| release(store, value)),
        Val::Option(Some(value)) | Val::Variant(_, Some(value)) => release(store, value),
        Val::Result(Ok(Some(value)) | Err(Some(value))) => release(store, value),
        _ => Ok(()),
    }
}

fn handle(store: &mut StoreContextMut<'_, State>, rep: u32) -> wasmtime::Result<Val> {
    Ok(Val::Resource(Resource::<Handle>::new_own(rep).try_into_resource_any(&mut *store)?))
}

/// The emptiest value of a type.
fn nothing(store: &mut StoreContextMut<'_, State>, ty: &Type) -> wasmtime::Result<Val> {
    Ok(match ty {
        Type::Bool => Val::Bool(false),
        Type::S8 => Val::S8(0),
        Type::U8 => Val::U8(0),
        Type::S16 => Val::S16(0),
        Type::U16 => Val::U16(0),
        Type::S32 => Val::S32(0),
        Type::U32 => Val::U32(0),
        Type::S64 => Val::S64(0),
        Type::U64 => Val::U64(0),
        Type::Float32 => Val::Float32(0.0),
        Type::Float64 => Val::Float64(0.0),
        Type::Char => Val::Char(' '),
        Type::String => Val::String(String::new()),
        Type::List(_) => Val::List(Vec::new()),
        Type::Option(_) => Val::Option(None),
        Type::Flags(_) => Val::Flags(Vec::new()),
        Type::Own(_) | Type::Borrow(_) => handle(store, OTHER)?,
        Type::Tuple(tuple) => Val::Tuple(tuple.types().map(|ty| nothing(store, &ty)).collect::<wasmtime::Result<_>>()?),
        Type::Record(record) => Val::Record(
            record
                .fields()
                .map(|field| Ok((field.name.to_owned(), nothing(store, &field.ty)?)))
                .collect::<wasmtime::Result<_>>()?,
        ),
        Type::Enum(names) => {
            let refusal = names.names().find(|name| REFUSALS.contains(name));
            Val::Enum(refusal.or_else(|| names.names().next()).unwrap_or_default().to_owned())
        }
        Type::Variant(variant) => {
            let refusal = variant.cases().find(|case| case.ty.is_none() && REFUSALS.contains(&case.name));
            match refusal.or_else(|| variant.cases().next()) {
                Some(case) => {
                    let payload = case.ty.map(|ty| nothing(store, &ty)).transpose()?.map(Box::new);
                    Val::Variant(case.name.to_owned(), payload)
                }
                None => return Err(wasmtime::Error::msg("a variant without cases")),
            }
        }
        Type::Result(result) => match result.err() {
            Some(ty) => Val::Result(Err(Some(Box::new(nothing(store, &ty)?)))),
            None => Val::Result(Err(None)),
        },
        _ => return Err(wasmtime::Error::msg("a type that the empty WASI does not know")),
    })
}

/// How WASI's errors say "not here": streams are `closed`, sockets `access-denied`, files `access`.
const REFUSALS: [&str; 5] = ["closed", "access-denied", "access", "not-supported", "unsupported"];
