//! From a certification, an organization, an occupation or a technology to what the guides say of it.

use crate::certification::{Certification, Organization};
use crate::guide::{Statement, SubjectKind, statements, technologies};
use crate::occupation::Occupation;
use crate::onet::Technology;

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
        about(SubjectKind::Certification, self.acronym())
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
        about(SubjectKind::Organization, self.code())
    }
}

impl Occupation {
    /// What the guides say of another occupation than theirs, under whatever name: of managers and of
    /// database administrators. What they say of their own is in [`guides`](crate::guides).
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let said = Occupation::from_soc("15-1242").unwrap().statements_naming();
    /// assert!(said.map(|statement| statement.topic().code()).eq([
    ///     "related-occupation",
    ///     "related-occupation-task",
    ///     "related-occupation-task",
    /// ]));
    /// ```
    pub fn statements_naming(self) -> impl Iterator<Item = &'static Statement> + Clone {
        let is_this = move |code| Self::from_soc(code) == Some(self);
        statements().filter(move |statement| {
            statement.subject_kind() == Some(SubjectKind::Occupation) && statement.subject_code().is_some_and(is_this)
        })
    }
}

impl Technology {
    /// The statement of a guide that lists the same software, by the same name but for case.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let technologies = Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().technologies();
    /// assert_eq!(technologies.iter().filter(|technology| technology.statement().is_some()).count(), 17);
    /// ```
    pub fn statement(&self) -> Option<&'static Statement> {
        technologies().iter().find(|statement| statement.text().eq_ignore_ascii_case(self.name()))
    }
}

/// The statements whose subject has a code.
fn about(kind: SubjectKind, code: &'static str) -> impl Iterator<Item = &'static Statement> + Clone {
    statements()
        .filter(move |statement| statement.subject_kind() == Some(kind) && statement.subject_code() == Some(code))
}
