//! What the work is, and how to get in.

use std::error::Error;

use health_info_careers::Occupation;

use crate::page::Page;

pub(crate) fn work(_page: &mut Page, _occupation: Occupation) -> Result<(), Box<dyn Error>> {
    Ok(())
}
