//! What O*NET says of an occupation: ratings, technologies, titles, related occupations, preparation.
//!
//! The descriptors are taken from O*NET database releases 22.2, 23.x, 29.3 and 31.0 by the U.S.
//! Department of Labor, Employment and Training Administration (USDOL/ETA), used under the
//! CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. The information was modified: selected,
//! typed and in part relabeled. USDOL/ETA has not approved, endorsed, or tested these modifications.

mod interest;
mod preparation;
mod query;
mod rating;
mod related;
mod score;
#[rustfmt::skip]
mod tables;
mod technology;
mod title;

pub use interest::Interest;
pub use preparation::{JobZone, PreparationKind, PreparationShare};
pub use query::Profile;
pub use rating::{RatedBy, Rating, RatingKind, ScaleScore};
pub use related::RelatedOccupation;
pub use score::{Scale, Score};
pub use technology::Technology;
pub use title::AlternateTitle;

#[doc(no_inline)]
pub use crate::occupation::RelatedTier;
