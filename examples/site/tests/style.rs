//! The style can be read by everyone: its contrasts are those of WCAG 2.2, level AA.
#![allow(missing_docs)]

use std::collections::HashMap;

use health_info_careers_site::STYLE;

fn luminance(color: &str) -> f64 {
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&color[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The colors of the light style, then of the dark one.
fn themes() -> Vec<HashMap<&'static str, &'static str>> {
    let blocks = STYLE.split(":root {").skip(1).map(|block| block.split('}').next().unwrap());
    let each =
        |block: &'static str| block.split(';').filter_map(|line| line.trim().strip_prefix("--")?.split_once(": "));
    blocks.map(|block| each(block).filter(|(_, value)| value.starts_with('#')).collect()).collect()
}

#[test]
fn words_stand_out_from_what_is_behind_them() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.01);
    assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
    let themes = themes();
    assert_eq!(themes.len(), 2);
    for theme in themes {
        let ratio = |one: &str, other: &str| contrast(theme[one], theme[other]);
        for words in ["ink", "muted", "link", "alert"] {
            for behind in ["paper", "soft"] {
                assert!(ratio(words, behind) >= 4.5, "{words} on {behind}: {}", ratio(words, behind));
            }
        }
        assert!(ratio("label", "button") >= 4.5);
        // Outlines of the focus, rings and dots are no words: three to one is enough.
        for mark in ["main", "button", "muted"] {
            assert!(ratio(mark, "paper") >= 3.0, "{mark}: {}", ratio(mark, "paper"));
        }
    }
}

/// The color that a rule gives to what it selects.
fn fill(selector: &str) -> &'static str {
    let rule = STYLE.lines().find(|line| line.split(" {").next().unwrap().split(", ").any(|one| one == selector));
    rule.unwrap_or_else(|| panic!("no {selector}")).split("fill: ").nth(1).unwrap().split(';').next().unwrap()
}

#[test]
fn tiles_of_the_map_can_be_read_and_told_apart_in_black_and_white() {
    for level in 0..=5 {
        let ratio = contrast(fill(&format!(".level-{level} rect")), fill(&format!(".level-{level} text")));
        assert!(ratio >= 4.5, "level {level}: {ratio}");
    }
    for level in 1..5 {
        let ratio = contrast(fill(&format!(".level-{level} rect")), fill(&format!(".level-{} rect", level + 1)));
        assert!(ratio >= 1.2, "levels {level} and the next: {ratio}");
    }
}
