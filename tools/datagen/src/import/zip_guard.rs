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
    let mut left = MOST_UNPACKED;
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
            left = left
                .checked_sub(read as u64)
                .ok_or_else(|| place.refuse("the workbook unpacks to more than 2 GiB: no release is so large"))?;
        }
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

#[cfg(test)]
mod tests {
    use std::io::{self, Cursor};

    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, ZipWriter};

    use super::*;

    fn archive(parts: &[(String, Vec<u8>)]) -> Stored {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        for (name, bytes) in parts {
            zip.start_file(name.as_str(), stored).unwrap();
            zip.write_all(bytes).unwrap();
        }
        Stored::Memory(zip.finish().unwrap().into_inner().into())
    }

    fn said(result: Result<impl Sized>) -> String {
        result.err().map_or_else(String::new, |refusal| refusal.to_string())
    }

    #[test]
    fn an_archive_has_no_more_parts_than_a_release() {
        let place = Place::file("release.zip");
        let parts = |count: u32| archive(&(0..count).map(|index| (index.to_string(), Vec::new())).collect::<Vec<_>>());
        assert_eq!(said(open(&parts(2_000), &place)), "");
        assert_eq!(
            said(open(&parts(2_001), &place)),
            "release.zip: the archive has 2001 parts: no release has so many"
        );
    }

    /// From one tag to the next is a piece; the tag counts.
    #[test]
    fn a_piece_of_text_has_a_mebibyte() {
        let checked = |name: &str, length: usize| {
            let text = [b"<si><t>".as_slice(), &vec![b'a'; length - 3], b"</t></si>"].concat();
            said(check_workbook(&archive(&[(name.to_owned(), text)]), &Place::file("a.xlsx")))
        };
        let (name, most) = ("xl/sharedStrings.xml", 1 << 20);
        assert_eq!(checked(name, most), "");
        let reason = "a.xlsx: xl/sharedStrings.xml has a piece of text of more than 1 MiB: no table has such cells";
        assert_eq!(checked(name, most + 1), reason);
        // A part that has no tags but at its ends.
        assert_eq!(checked("xl/media/image.png", most), "");
        // Over the edge of what is read at once, far from either end.
        let text = [vec![b'a'; 60_000], b"<t>".to_vec(), vec![b'a'; 60_000], b"</t>".to_vec()].concat();
        assert_eq!(said(check_workbook(&archive(&[(name.to_owned(), text)]), &Place::file("a.xlsx"))), "");
    }

    #[test]
    fn a_part_has_a_size_and_a_ratio() {
        let checked = |size, packed, is_sheet| said(check_size(size, packed, is_sheet, "part", &Place::default()));
        let bomb = "part unpacks to more than 200 times its size: a zip bomb, or endless empty rows";
        assert_eq!(checked(1 << 20, 1, true), "");
        assert_eq!(checked((1 << 20) + 1, 1, true), bomb);
        assert_eq!(checked(2_000_000, 10_000, true), "");
        assert_eq!(checked(2_000_000, 9_999, true), bomb);
        let (most, beside) = (64 << 20, "part unpacks to more than 64 MiB beside the sheets");
        assert_eq!(checked(most, most, false), "");
        assert_eq!(checked(most + 1, most, false), beside);
        assert_eq!(checked(most + 1, most, true), "");
    }

    #[test]
    fn a_file_of_an_archive_has_a_size_and_a_ratio() {
        let unpacked = |size, packed| {
            said(unpack(&mut io::repeat(b'0').take(size), packed, &mut io::sink(), &Place::file("release.zip: a.csv")))
        };
        let bomb = "release.zip: a.csv: unpacks to far more than any file of a release: a zip bomb";
        assert_eq!(unpacked(1 << 20, 1), "");
        assert_eq!(unpacked((1 << 20) + 1, 1), bomb);
        assert_eq!(unpacked(2_000_000, 10_000), "");
        assert_eq!(unpacked(2_000_000, 9_999), bomb);
        let most = 512 << 20;
        assert_eq!(unpacked(most, most), "");
        assert_eq!(unpacked(most + 1, most), bomb);
    }
}
