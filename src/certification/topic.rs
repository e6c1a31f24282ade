//! What the facts of this room are about: their topics, fields of work, roles.

use crate::plumbing::codes;

codes! {
    /// What a fact of a certification is about.
    #[non_exhaustive]
    pub enum CertificationTopic: "a topic", "a topic's code, such as issuer, eligibility or renewal" {
        /// The full name.
        Name = "name";
        /// A name that it had before.
        FormerName = "former-name", "former name";
        /// An acronym that it had before.
        FormerAcronym = "former-acronym", "former acronym";
        /// Another name or spelling.
        Alias = "alias";
        /// Who issues it.
        Issuer = "issuer";
        /// Who accredits the program that it asks for.
        Accreditor = "accreditor";
        /// What kind of work it is for.
        Field = "field";
        /// One of the routes to it.
        Eligibility = "eligibility";
        /// What is advised and not required.
        Recommended = "recommended";
        /// How often it is renewed.
        Renewal = "renewal";
        /// How much continuing education keeps it.
        ContinuingEducation = "continuing-education", "continuing education";
        /// A rule about that.
        ContinuingEducationRule = "continuing-education-rule", "continuing education rule";
        /// The part that must come from one provider, or be on one subject.
        ContinuingEducationPart = "continuing-education-part", "continuing education part";
        /// How often the membership that comes with it is renewed.
        Membership = "membership";
        /// The year of its first exam.
        Established = "established";
        /// Who accredits the certification itself; not the program that it asks for.
        AccreditedBy = "accredited-by", "accredited by";
        /// Whether it is still awarded.
        Status = "status";
        /// Anything else to know about it.
        Remark = "remark";
    }
}

codes! {
    /// What kind of work a certification is for; the grouping is ours.
    ///
    /// ```
    /// use health_info_careers::Certification;
    /// use health_info_careers::certification::CertificationField;
    ///
    /// assert_eq!(Certification::ODS.field(), CertificationField::Registry);
    /// assert_eq!("coding".parse(), Ok(CertificationField::Coding));
    /// ```
    #[non_exhaustive]
    pub enum CertificationField: "a field", "a field's code, such as records, coding or billing" {
        /// Health records and their management.
        Records = "records";
        /// Diagnosis and procedure codes.
        Coding = "coding";
        /// Cancer registries.
        Registry = "registry";
        /// Billing and reimbursement.
        Billing = "billing";
        /// Privacy, security and compliance.
        Compliance = "compliance";
        /// Analysis of health data.
        Data = "data";
        /// Clinical documentation.
        Documentation = "documentation";
        /// Information technology in health care.
        Technology = "technology";
        /// Audits of records and codes.
        Auditing = "auditing";
        /// Management of a practice.
        Management = "management";
        /// Medical administration.
        Administration = "administration";
        /// Quality of care.
        Quality = "quality";
    }
}

codes! {
    /// What an organization does in the field.
    #[non_exhaustive]
    pub enum OrganizationRole: "a role", "issuer, accreditor, both, recognizer or contact" {
        /// Issues certifications.
        Issuer = "issuer";
        /// Accredits programs.
        Accreditor = "accreditor";
        /// Issues certifications, and accredits or approves programs.
        Both = "both";
        /// Recognizes accreditors.
        Recognizer = "recognizer";
        /// Is named by a guide as one to ask about the field. What it does there is not stated.
        Contact = "contact";
    }
}

codes! {
    /// What a fact of an organization is about.
    #[non_exhaustive]
    pub enum OrganizationTopic: "a topic", "a topic's code, such as accredits or recognized-by" {
        /// The current name.
        Name = "name";
        /// A name that it had before.
        FormerName = "former-name", "former name";
        /// Another name or spelling.
        Alias = "alias";
        /// What it accredits.
        Accredits = "accredits";
        /// What it approves, short of accreditation.
        Approves = "approves";
        /// The body within it that certifies.
        CertifiesThrough = "certifies-through", "certifies through";
        /// Who recognizes it.
        RecognizedBy = "recognized-by", "recognized by";
        /// What it issues, by a guide's account.
        Issues = "issues";
        /// What a guide says it can be asked about.
        ListedFor = "listed-for", "listed for";
    }
}
