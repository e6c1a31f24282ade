//! The few pieces of SVG that the drawings share.

use std::fmt::Display;

/// A drawing under construction: a white sheet with a title for screen readers.
pub(crate) struct Drawing {
    body: String,
    width: u32,
    height: u32,
}

impl Drawing {
    pub(crate) fn new(width: u32, height: u32, title: &str) -> Self {
        let mut drawing = Self { body: String::new(), width, height };
        drawing.add(format_args!("<title>{}</title>", escaped(title)));
        drawing.add(format_args!("<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>"));
        drawing
    }

    pub(crate) fn add(&mut self, element: impl Display) {
        self.body.push_str("  ");
        self.body.push_str(&element.to_string());
        self.body.push('\n');
    }

    /// Text at a point; `style` is any further attributes.
    pub(crate) fn text(&mut self, (x, y): (f64, f64), style: &str, text: &str) {
        self.add(format_args!("<text x=\"{x:.1}\" y=\"{y:.1}\" {style}>{}</text>", escaped(text)));
    }

    pub(crate) fn finish(self) -> String {
        let Self { body, width, height } = self;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" role=\"img\" font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\">\n{body}</svg>\n"
        )
    }
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
