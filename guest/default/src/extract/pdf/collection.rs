//! What the codes of a font mean that names only the collection of its characters, as fonts of Chinese, Japanese and Korean do.

use std::rc::Rc;

use hayro_cmap::{BfString, CMap, CMapName, CidFamily, load_embedded};
use hayro_syntax::object::dict::keys::{CIDSYSTEMINFO, DESCENDANT_FONTS, ENCODING, ORDERING, REGISTRY};
use hayro_syntax::object::{Array, Dict, Object, Stream, String as PdfString};

/// The collections of a document, each read once.
#[derive(Default)]
pub(super) struct Collections(Vec<(CidFamily, Option<Rc<CMap>>)>);

impl Collections {
    /// The collection of a composite font's characters.
    pub(super) fn of(&mut self, font: &Dict<'_>) -> Option<Collection> {
        let encoding = match font.get::<Object<'_>>(ENCODING)? {
            Object::Name(name) => named(CMapName::from_bytes(&name))?,
            Object::Stream(stream) => embedded(&stream)?,
            _ => return None,
        };
        let descendant = font.get::<Array<'_>>(DESCENDANT_FONTS)?.iter::<Dict<'_>>().next()?;
        let info = descendant.get::<Dict<'_>>(CIDSYSTEMINFO);
        let family = info.and_then(|info| {
            let registry = info.get::<PdfString<'_>>(REGISTRY)?;
            Some(CidFamily::from_registry_ordering(
                registry.as_bytes(),
                info.get::<PdfString<'_>>(ORDERING)?.as_bytes(),
            ))
        });
        let of_encoding = || encoding.metadata().character_collection.as_ref().map(|it| it.family.clone());
        let family = family.filter(|family| family.ucs2_cmap().is_some()).or_else(of_encoding)?;
        Some(Collection { encoding, meanings: self.meanings(family)? })
    }

    fn meanings(&mut self, family: CidFamily) -> Option<Rc<CMap>> {
        if let Some((_, meanings)) = self.0.iter().find(|(known, _)| *known == family) {
            return meanings.clone();
        }
        let meanings = family.ucs2_cmap().and_then(named).map(Rc::new);
        self.0.push((family, meanings.clone()));
        meanings
    }
}

fn named(name: CMapName<'_>) -> Option<CMap> {
    match name {
        CMapName::IdentityH => Some(CMap::identity_h()),
        CMapName::IdentityV => Some(CMap::identity_v()),
        name => CMap::parse(load_embedded(name)?, load_embedded),
    }
}

fn embedded(stream: &Stream<'_>) -> Option<CMap> {
    CMap::parse(&stream.decoded_data().ok()?, load_embedded)
}

/// Characters that are known by their numbers in a collection.
pub(super) struct Collection {
    encoding: CMap,
    meanings: Rc<CMap>,
}

impl Collection {
    /// What a code of this many bytes means.
    pub(super) fn meaning(&self, code: u32, length: usize) -> Option<BfString> {
        self.meanings.lookup_bf_string(self.encoding.lookup_cid_code(code, u8::try_from(length).ok()?)?)
    }
}
