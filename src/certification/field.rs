use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use crate::plumbing::{ParseKeyError, serde_as_text};

/// What kind of work a certification is for; the grouping is ours.
///
/// ```
/// use health_info_careers::Certification;
/// use health_info_careers::certification::CertificationField;
///
/// assert_eq!(Certification::ODS.field(), CertificationField::Registry);
/// assert_eq!("coding".parse(), Ok(CertificationField::Coding));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_field)]
#[non_exhaustive]
pub enum CertificationField {
    /// Health records and their management.
    Records,
    /// Diagnosis and procedure codes.
    Coding,
    /// Cancer registries.
    Registry,
    /// Billing and reimbursement.
    Billing,
    /// Privacy, security and the rules.
    Compliance,
    /// Analysis of health data.
    Data,
}

serde_as_text!(CertificationField);

fn not_a_field(_: &str) -> ParseKeyError {
    ParseKeyError::new("a field", "records, coding, registry, billing, compliance or data")
}

impl CertificationField {
    /// All six.
    pub const ALL: &'static [Self] =
        &[Self::Records, Self::Coding, Self::Registry, Self::Billing, Self::Compliance, Self::Data];
}
