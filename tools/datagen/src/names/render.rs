//! The tables as Rust.

use std::collections::BTreeMap;
use std::fmt::{Display, Write};

use super::Names;
use super::fold::{LETTERS, hash, mask};
use crate::read::{Result, file_problem};

/// A slot holds the number of a name plus one; none is fuller than seven in ten.
const SLOTS: usize = 1 << 13;
const MOST_NAMES: usize = SLOTS / 10 * 7;
/// A meaning is the index of an entity, and above these bits how it is meant.
const ENTITY_BITS: u32 = 12;

/// What there is too much of for the tables.
fn too_many(entities: usize, names: usize, meanings: usize) -> Option<&'static str> {
    if entities >= 1 << ENTITY_BITS {
        Some("things")
    } else if names > MOST_NAMES {
        Some("names")
    } else {
        (meanings > usize::from(u16::MAX)).then_some("meanings")
    }
}

pub(super) fn numbers<T: Display>(out: &mut String, name: &str, kind: &str, numbers: &[T]) {
    let _ = writeln!(out, "\npub(super) static {name}: [{kind}; {}] = [", numbers.len());
    for line in numbers.chunks(16) {
        let line: Vec<_> = line.iter().map(T::to_string).collect();
        let _ = writeln!(out, "    {},", line.join(", "));
    }
    out.push_str("];\n");
}

impl Names {
    pub(crate) fn render(&self) -> Result<String> {
        let meanings = self.keys.values().map(|key| key.meanings.len()).sum();
        if let Some(what) = too_many(self.entities.len(), self.keys.len(), meanings) {
            return Err(file_problem("names", format!("there are too many {what} for the tables of lookup")));
        }
        let mut out = String::from(
            "use super::handle::Handle as H;\nuse crate::certification::{Certification, Organization};\nuse crate::occupation::Occupation;\nuse crate::place::{Area, Industry, State};\n\n",
        );
        let _ = writeln!(out, "/// Everything that has a name, in the order in which it is offered.");
        let _ = writeln!(out, "pub(super) static ENTITIES: [H; {}] = [", self.entities.len());
        for entity in &self.entities {
            let _ = writeln!(out, "    H::{entity},");
        }
        out.push_str(
            "];\n\n/// The names of technologies, one after the other.\npub(super) static TECHNOLOGIES: &str = \"\\\n",
        );
        let mut ends = vec![0];
        for name in &self.technologies {
            let _ = writeln!(out, "{}\\", name.escape_default());
            ends.push(ends.last().unwrap_or(&0) + name.len());
        }
        out.push_str("\";\n");
        numbers(&mut out, "TECHNOLOGY_STARTS", "u16", &ends);

        out.push_str("\n/// The folded names, by number of letters and then by letters, one after the other.\npub(super) static NAMES: &str = \"\\\n");
        let (mut starts, mut masks, mut meanings, mut first) = (vec![0], Vec::new(), Vec::new(), vec![0]);
        let mut lengths = vec![0; LETTERS + 2];
        let mut slots = vec![0; SLOTS];
        for (index, ((length, letters), key)) in self.keys.iter().enumerate() {
            let _ = writeln!(out, "{}\\", key.text);
            starts.push(starts[index] + key.text.len());
            masks.push(mask(letters));
            let mut found: Vec<_> = key.meanings.clone();
            found.sort_unstable();
            meanings.extend(found.iter().map(|(entity, by)| *entity | (*by as usize) << ENTITY_BITS));
            first.push(meanings.len());
            lengths[length + 1] = index + 1;
            let mut slot = (hash(letters) >> 32) as usize % SLOTS;
            while slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = index + 1;
        }
        for length in 1..lengths.len() {
            lengths[length] = lengths[length].max(lengths[length - 1]);
        }
        out.push_str("\";\n\n/// Where each name begins, and the last ends.");
        numbers(&mut out, "STARTS", "u32", &starts);
        out.push_str("\n/// The letters of each name, as `fold::mask` has them.");
        numbers(&mut out, "MASKS", "u64", &masks);
        out.push_str("\n/// The first name of so many letters.");
        numbers(&mut out, "LENGTHS", "u16", &lengths);
        out.push_str("\n/// The first meaning of each name.");
        numbers(&mut out, "FIRST", "u16", &first);
        out.push_str("\n/// What the names mean: the index of an entity, and above twelve bits how it is meant.");
        numbers(&mut out, "MEANINGS", "u16", &meanings);
        let number: BTreeMap<_, _> = self.keys.keys().enumerate().map(|(index, letters)| (letters, index)).collect();
        let mut homes = Vec::new();
        for ((letters, entity), states) in &self.homes {
            homes.extend(states.iter().map(|state| (number[letters], *entity, state)));
        }
        homes.sort_unstable();
        out.push_str(
            "\n/// By name and entity: the states of a city that is not in the first state of its area alone.\n",
        );
        let _ = writeln!(out, "pub(super) static HOMES: [(u16, u16, State); {}] = [", homes.len());
        for (name, entity, state) in homes {
            let _ = writeln!(out, "    ({name}, {entity}, {state}),");
        }
        out.push_str("];\n");
        out.push_str("\n/// Names by hash: each stands at its hash or in the next free slot, its number plus one.");
        numbers(&mut out, "SLOTS", "u16", &slots);
        let plain: Vec<_> = self.plain.iter().collect();
        let _ = writeln!(out, "\n/// Letters outside ASCII, and what they are written as.");
        let _ = writeln!(out, "pub(super) static PLAIN: [(u16, [u8; 3]); {}] = [", plain.len());
        for (letter, text) in plain {
            let _ = writeln!(out, "    ({}, *b\"{text:<3}\"), // {letter}", u32::from(letter));
        }
        out.push_str("];\n");
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use super::too_many;

    #[test]
    fn the_tables_have_room_for_so_many() {
        // Twelve bits of things, seven in ten of 8,192 slots, sixteen bits of meanings.
        assert_eq!(too_many(4_095, 5_733, 65_535), None);
        assert_eq!(too_many(4_096, 5_733, 65_535), Some("things"));
        assert_eq!(too_many(4_095, 5_734, 65_535), Some("names"));
        assert_eq!(too_many(4_095, 5_733, 65_536), Some("meanings"));
    }
}
