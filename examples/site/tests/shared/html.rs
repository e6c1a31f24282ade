//! A reader of the site's own pages: strict, so that whatever was not escaped or closed is found.

/// An element with what is in it.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
}

#[derive(Debug)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

const VOID: [&str; 5] = ["meta", "link", "input", "br", "hr"];

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn is(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|one| one == class))
    }

    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The element and all in it, in their order.
    pub(crate) fn all(&self) -> Vec<&Self> {
        let mut found = vec![self];
        found.extend(self.elements().flat_map(Self::all));
        found
    }

    pub(crate) fn text(&self) -> String {
        self.children.iter().fold(String::new(), |text, node| match node {
            Node::Element(element) => text + &element.text(),
            Node::Text(more) => text + more,
        })
    }
}

/// A whole page, or a part of one.
pub(crate) fn read(page: &str) -> Result<Element, String> {
    let mut open = vec![Element::default()];
    let mut rest = page.strip_prefix("<!DOCTYPE html>").unwrap_or(page);
    while !rest.is_empty() {
        let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        if !text.is_empty() {
            open.last_mut().unwrap().children.push(Node::Text(unescaped(text)?));
        }
        let Some(tag) = after.strip_prefix('<') else { break };
        let end = tag.find('>').ok_or_else(|| format!("not closed: {}", &tag[..tag.len().min(40)]))?;
        let (inside, after) = (&tag[..end], &tag[end + 1..]);
        rest = after;
        if let Some(name) = inside.strip_prefix('/') {
            let closed = open.pop().unwrap();
            if closed.name != name || open.is_empty() {
                return Err(format!("</{name}> closes <{}>", closed.name));
            }
            open.last_mut().unwrap().children.push(Node::Element(closed));
        } else {
            let element = opened(inside)?;
            if VOID.contains(&element.name.as_str()) {
                open.last_mut().unwrap().children.push(Node::Element(element));
            } else {
                open.push(element);
            }
        }
    }
    let page = open.pop().unwrap();
    if open.is_empty() { Ok(page) } else { Err(format!("<{}> is not closed", page.name)) }
}

fn opened(inside: &str) -> Result<Element, String> {
    let (name, mut rest) = inside.split_at(inside.find(' ').unwrap_or(inside.len()));
    if name.is_empty() || !name.bytes().all(|one| one.is_ascii_alphanumeric()) {
        return Err(format!("no element: <{inside}>"));
    }
    let mut attributes: Vec<(String, String)> = Vec::new();
    while let Some(more) = rest.strip_prefix(' ') {
        let end = more.find(['=', ' ']).unwrap_or(more.len());
        let (key, after) = more.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(value) => value.split_once('"').ok_or_else(|| format!("no end of {key}: <{inside}>"))?,
            None => ("", after),
        };
        if attributes.iter().any(|(other, _)| other == key) {
            return Err(format!("twice {key}: <{inside}>"));
        }
        attributes.push((key.to_owned(), unescaped(value)?));
        rest = after;
    }
    if !rest.is_empty() {
        return Err(format!("no attribute: {rest} in <{inside}>"));
    }
    Ok(Element { name: name.to_owned(), attributes, children: Vec::new() })
}

fn unescaped(text: &str) -> Result<String, String> {
    let mut parts = text.split('&');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(';').ok_or_else(|| format!("& is not escaped: {text}"))?;
        plain.push_str(match name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            _ => return Err(format!("&{name}; is not known")),
        });
        plain.push_str(rest);
    }
    Ok(plain)
}
