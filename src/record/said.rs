//! From a certification or an organization to what the guides say of it.

use crate::certification::{Certification, Organization};
use crate::work::{Statement, statements};

impl Certification {
    /// What the guides say of it, under any name that it goes or went by; what the issuer and
    /// others say is in [`facts`](Self::facts). A guide that takes its name for a job title is
    /// among them.
    ///
    /// ```
    /// use health_info_careers::Certification;
    ///
    /// // The guides know it by its former acronym, CTR.
    /// let said: Vec<_> = Certification::ODS.statements().map(|statement| statement.text()).collect();
    /// assert_eq!(said.len(), 4);
    /// assert_eq!((said[0], said[3]), ("Certified Tumor Registrar", "An exam has to be passed"));
    /// ```
    pub fn statements(self) -> impl Iterator<Item = &'static Statement> + Clone {
        statements().filter(move |statement| statement.subject().and_then(|name| name.parse().ok()) == Some(self))
    }
}

impl Organization {
    /// What the guides say of it, under any name that it goes or went by; what others say is in
    /// [`facts`](Self::facts).
    ///
    /// ```
    /// use health_info_careers::Organization;
    ///
    /// let said = Organization::AAPC.statements().map(|statement| statement.text());
    /// assert!(said.eq(["American Academy of Professional Coders", "Offers three separate certification programs for coding"]));
    /// ```
    pub fn statements(self) -> impl Iterator<Item = &'static Statement> + Clone {
        statements().filter(move |statement| statement.subject().and_then(|name| name.parse().ok()) == Some(self))
    }
}
