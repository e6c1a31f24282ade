//! The bytes of a file, on disk as it was downloaded, or in memory.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::rc::Rc;

pub(super) enum Stored {
    Disk(PathBuf),
    Memory(Rc<[u8]>),
}

impl Stored {
    pub(super) fn open(&self) -> io::Result<Reader> {
        Ok(match self {
            Self::Disk(path) => Reader::Disk(BufReader::new(File::open(path)?)),
            Self::Memory(bytes) => Reader::Memory(Cursor::new(Rc::clone(bytes))),
        })
    }
}

pub(super) enum Reader {
    Disk(BufReader<File>),
    Memory(Cursor<Rc<[u8]>>),
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Disk(file) => file.read(buffer),
            Self::Memory(bytes) => bytes.read(buffer),
        }
    }
}

impl Seek for Reader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::Disk(file) => file.seek(to),
            Self::Memory(bytes) => bytes.seek(to),
        }
    }
}
