//! What kind of file is at hand, by its first bytes; archives are unpacked to files.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};
use tempfile::TempDir;

use super::refusal::{Place, Result};
use super::stored::Stored;
use super::zip_guard;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Xls,
    Text,
}

/// One workbook or text file: the file that was named, or one within it.
pub(super) struct Member {
    pub(super) place: Place,
    pub(super) stored: Stored,
    pub(super) kind: Kind,
}

/// A file that was named on the command line.
pub(super) struct Download {
    /// Its name without folders.
    pub(super) name: String,
    pub(super) sha256: String,
    pub(super) members: Vec<Member>,
    /// Where an archive was unpacked to; removed with the value.
    _unpacked: Option<TempDir>,
}

enum First {
    Archive,
    Compound,
    Text,
}

impl Download {
    pub(super) fn open(path: &Path) -> Result<Self> {
        let name = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into());
        Self::of(name, Stored::Disk(path.to_owned()))
    }

    /// What is in memory is unpacked to memory.
    pub(super) fn of(name: String, stored: Stored) -> Result<Self> {
        let place = Place::file(&name);
        let sha256 = sha256(&stored, &place)?;
        match first(&stored, &place)? {
            First::Archive if !is_workbook(&stored, &place)? => {
                let folder = match stored {
                    Stored::Disk(_) => Some(tempfile::tempdir().map_err(|error| place.refuse(error))?),
                    Stored::Memory(_) => None,
                };
                let members = unpack(&stored, folder.as_ref().map(TempDir::path), &place)?;
                Ok(Self { name, sha256, members, _unpacked: folder })
            }
            first => {
                let kind = match first {
                    First::Archive => Kind::Xlsx,
                    First::Compound => Kind::Xls,
                    First::Text => Kind::Text,
                };
                let members = vec![Member { place, stored, kind }];
                Ok(Self { name, sha256, members, _unpacked: None })
            }
        }
    }
}

fn sha256(stored: &Stored, place: &Place) -> Result<String> {
    let mut file = stored.open().map_err(|error| place.refuse(error))?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 64 << 10];
    loop {
        let read = file.read(&mut buffer).map_err(|error| place.refuse(error))?;
        if read == 0 {
            break;
        }
        hash.update(&buffer[..read]);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn first(stored: &Stored, place: &Place) -> Result<First> {
    let mut start = Vec::new();
    let file = stored.open().map_err(|error| place.refuse(error))?;
    file.take(1_024).read_to_end(&mut start).map_err(|error| place.refuse(error))?;
    if start.is_empty() {
        return Err(place.refuse("the file is empty: download it again"));
    }
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        return Ok(First::Archive);
    }
    if start.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return Ok(First::Compound);
    }
    let text = String::from_utf8_lossy(&start).to_lowercase();
    if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        return Err(place.refuse("is a web page and no table: the server sent an error page; download it again"));
    }
    if start.starts_with(b"%PDF") || start.contains(&0) {
        return Err(place.refuse("is neither a workbook nor an archive nor a text file"));
    }
    Ok(First::Text)
}

fn is_workbook(stored: &Stored, place: &Place) -> Result<bool> {
    let archive = zip_guard::open(stored, place)?;
    Ok(archive.index_for_name("xl/workbook.xml").is_some())
}

/// Unpacks the workbooks and texts of an archive. Folders are left out: names within an archive
/// never become paths.
fn unpack(stored: &Stored, folder: Option<&Path>, place: &Place) -> Result<Vec<Member>> {
    let mut archive = zip_guard::open(stored, place)?;
    let mut members = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|error| place.refuse(error))?;
        let name = part.name().map_err(|error| place.refuse(error))?.into_owned();
        let base = name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        // The name of a folder ends in a slash.
        if base.is_empty() || base.starts_with('.') || name.starts_with("__MACOSX") {
            continue;
        }
        let inner = Place::file(format!("{}: {base}", place.file));
        let packed = part.compressed_size();
        let to = if let Some(folder) = folder {
            let to = folder.join(format!("{index}"));
            let mut file = File::create(&to).map_err(|error| inner.refuse(error))?;
            zip_guard::unpack(&mut part, packed, &mut file, &inner)?;
            Stored::Disk(to)
        } else {
            let mut bytes = Vec::new();
            zip_guard::unpack(&mut part, packed, &mut bytes, &inner)?;
            Stored::Memory(bytes.into())
        };
        let kind = match first(&to, &inner)? {
            First::Archive if is_workbook(&to, &inner)? => Kind::Xlsx,
            First::Archive => return Err(inner.refuse("is an archive within an archive: unpack it first")),
            First::Compound => Kind::Xls,
            First::Text => Kind::Text,
        };
        members.push(Member { place: inner, stored: to, kind });
    }
    if members.is_empty() {
        return Err(place.refuse("the archive holds no file"));
    }
    Ok(members)
}
