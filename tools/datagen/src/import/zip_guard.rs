//! Keeps archives within bounds before anything is read from them.

use std::io::{Read, Write};
use std::path::Path;

use zip::ZipArchive;

use super::refusal::{Place, Result};
use super::stored::{Reader, Stored};

/// The largest workbook is one of all areas and industries: 80 MB, half a gigabyte unpacked.
const MOST_UNPACKED: u64 = 2 << 30;
/// Texts and styles are held in memory as a whole.
const MOST_HELD: u64 = 64 << 20;
/// Published sheets unpack to seven times their size, drawings and empty rows to a thousand times.
const MOST_TIMES: u64 = 200;
const SMALL: u64 = 1 << 20;
/// The longest piece of text between two tags. Pieces are held in memory.
const LONGEST_PIECE: u64 = 1 << 20;
const MOST_ENTRIES: usize = 2_000;

/// Opens an archive, once it is known to be whole.
pub(super) fn open(stored: &Stored, place: &Place) -> Result<ZipArchive<Reader>> {
    let file = stored.open().map_err(|error| place.refuse(error))?;
    let archive = ZipArchive::new(file).map_err(|error| {
        place.refuse(format!("the archive is damaged, or the download was cut off ({error}): download it again"))
    })?;
    if archive.len() > MOST_ENTRIES {
        return Err(place.refuse(format!("the archive has {} parts: no release has so many", archive.len())));
    }
    Ok(archive)
}

/// Unpacks every part of a workbook once without keeping it. What an archive says of its sizes
/// may be untrue; only this shows them.
pub(super) fn check_workbook(stored: &Stored, place: &Place) -> Result<()> {
    let mut archive = open(stored, place)?;
    let mut total = 0;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|error| place.refuse(damaged(&error)))?;
        let name = part.name().map_err(|error| place.refuse(damaged(&error)))?.into_owned();
        let is_sheet = name.contains("worksheets/sheet");
        let is_markup = Path::new(&name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xml"));
        let packed = part.compressed_size();
        let mut buffer = vec![0; 64 << 10];
        let (mut size, mut piece) = (0, 0);
        loop {
            let read = part.read(&mut buffer).map_err(|error| place.refuse(damaged(&error)))?;
            if read == 0 {
                break;
            }
            size += read as u64;
            let bytes = &buffer[..read];
            match (bytes.iter().position(|byte| *byte == b'<'), bytes.iter().rposition(|byte| *byte == b'<')) {
                (Some(first), Some(last)) => {
                    check_piece(piece + first as u64, &name, place)?;
                    piece = (read - last) as u64;
                }
                _ => piece += read as u64,
            }
            if is_markup {
                check_piece(piece, &name, place)?;
            }
            check_size(size, packed, is_sheet, &name, place)?;
            if total + size > MOST_UNPACKED {
                return Err(place.refuse("the workbook unpacks to more than 2 GiB: no release is so large"));
            }
        }
        total += size;
    }
    Ok(())
}

fn check_piece(length: u64, name: &str, place: &Place) -> Result<()> {
    if length <= LONGEST_PIECE {
        return Ok(());
    }
    Err(place.refuse(format!("{name} has a piece of text of more than 1 MiB: no table has such cells")))
}

fn check_size(size: u64, packed: u64, is_sheet: bool, name: &str, place: &Place) -> Result<()> {
    if size > SMALL && size / MOST_TIMES > packed {
        return Err(place.refuse(format!(
            "{name} unpacks to more than {MOST_TIMES} times its size: a zip bomb, or endless empty rows"
        )));
    }
    if !is_sheet && size > MOST_HELD {
        return Err(place.refuse(format!("{name} unpacks to more than 64 MiB beside the sheets")));
    }
    Ok(())
}

/// Unpacks one file of an archive to disk.
pub(super) fn unpack(from: &mut impl Read, packed: u64, to: &mut impl Write, place: &Place) -> Result<()> {
    let mut buffer = vec![0; 64 << 10];
    let mut size = 0;
    loop {
        let read = from.read(&mut buffer).map_err(|error| place.refuse(damaged(&error)))?;
        if read == 0 {
            return Ok(());
        }
        size += read as u64;
        if size > 512 << 20 || (size > SMALL && size / MOST_TIMES > packed) {
            return Err(place.refuse("unpacks to far more than any file of a release: a zip bomb"));
        }
        to.write_all(&buffer[..read]).map_err(|error| place.refuse(error))?;
    }
}

fn damaged(error: &impl std::fmt::Display) -> String {
    format!("the archive is damaged, or the download was cut off ({error}): download it again")
}
