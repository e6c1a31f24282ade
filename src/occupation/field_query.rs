//! What is asked of the career field: its occupations, and where each leads, comes from and lies beside.

use core::{iter, slice};

use super::field::{FieldDirection, FieldLink, FieldMember, FieldPath, FieldRole, LinkRow};
use super::field_tables as tables;
use super::key::Occupation;

impl Occupation {
    /// The occupations of the career field around the two that 29-2071 became, by role: entry, core,
    /// lateral, advancement. What belongs, and the order of the roles, is our judgment;
    /// [`field_members`](Self::field_members) says why each does.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    /// use health_info_careers::occupation::FieldRole;
    ///
    /// let of = |role| Occupation::field().filter(|one| one.field_role() == Some(role)).count();
    /// assert_eq!(FieldRole::ALL.map(of), [5, 2, 4, 7]);
    /// ```
    #[doc(alias = "career path")]
    #[doc(alias = "similar occupations")]
    pub fn field() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + Clone {
        tables::MEMBERS.iter().map(FieldMember::occupation)
    }

    /// The same with role and reason.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let first = Occupation::field_members().next().unwrap();
    /// assert_eq!(
    ///     first.to_string(),
    ///     "43-4071 File Clerks: entry occupation by our judgment. Keeps files in order: \
    ///      the filing end of records work. O*NET holds it close to 29-2072",
    /// );
    /// ```
    pub fn field_members() -> impl ExactSizeIterator<Item = FieldMember> + DoubleEndedIterator + Clone {
        tables::MEMBERS.iter().copied()
    }

    /// The part that the occupation has in the career field; `None` outside it. 29-2071 itself is what
    /// the core was before.
    pub fn field_role(self) -> Option<FieldRole> {
        self.field_member().map(|member| member.role())
    }

    /// Role and reason; `None` outside the field.
    pub fn field_member(self) -> Option<FieldMember> {
        Self::field_members().find(|member| member.occupation() == self)
    }

    /// Where the occupation can lead: related occupations of a later role, each with its sources. Of entry
    /// occupations the core, of the core what lies ahead of it, of 29-2071 what guides name.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// for link in Occupation::MEDICAL_RECORDS_SPECIALISTS.leads_to() {
    ///     println!("{} {}", link.occupation(), link.occupation().national_wage().median());
    /// }
    /// let codes = |occupation: Occupation| occupation.leads_to().map(|link| link.occupation().to_string());
    /// assert!(codes(Occupation::FILE_CLERKS).eq(["29-2072"]));
    /// assert!(codes(Occupation::MEDICAL_RECORDS_TECHNICIANS).eq(["15-1242", "11-9111"]));
    /// ```
    #[doc(alias = "advancement")]
    #[doc(alias = "career path")]
    #[doc(alias = "promotion")]
    pub fn leads_to(self) -> FieldLinks {
        FieldLinks::new(self, FieldDirection::LeadsTo)
    }

    /// Where people come from: related occupations of an earlier role, each with its sources.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let before = Occupation::MEDICAL_RECORDS_SPECIALISTS.comes_from();
    /// let before: Vec<_> = before.map(|link| link.occupation().to_string()).collect();
    /// assert_eq!(before, ["43-4071", "43-6013", "31-9092", "31-9094", "43-3021"]);
    /// ```
    pub fn comes_from(self) -> FieldLinks {
        FieldLinks::new(self, FieldDirection::ComesFrom)
    }

    /// What lies beside the occupation: related occupations of the same role, or lateral ones.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let beside = Occupation::HEALTH_INFORMATION_TECHNOLOGISTS.beside();
    /// let beside: Vec<_> = beside.map(|link| link.occupation().to_string()).collect();
    /// assert_eq!(beside, ["29-2072", "29-2099", "43-9111", "15-1299", "13-1041"]);
    /// ```
    #[doc(alias = "similar occupations")]
    #[doc(alias = "related occupations")]
    pub fn beside(self) -> FieldLinks {
        FieldLinks::new(self, FieldDirection::Beside)
    }

    /// Every occupation that lies ahead, by one link or by two, each by the shortest way; in the order
    /// of the field.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let ahead: Vec<_> = Occupation::FILE_CLERKS.lies_ahead().map(|path| path.to_string()).collect();
    /// assert_eq!(ahead[0], "43-4071, then 29-2072 Medical Records Specialists");
    /// assert_eq!(ahead[1], "43-4071, then 29-2072, then 15-1211 Computer Systems Analysts");
    /// ```
    #[doc(alias = "career path")]
    pub fn lies_ahead(self) -> impl Iterator<Item = FieldPath> + Clone {
        Self::field().filter_map(move |target| {
            let direct = self.leads_to().find(|link| link.occupation() == target);
            if let Some(first) = direct {
                return Some(FieldPath { first, second: None });
            }
            self.leads_to().find_map(|first| {
                let second = first.occupation().leads_to().find(|link| link.occupation() == target)?;
                Some(FieldPath { first, second: Some(second) })
            })
        })
    }
}

/// Links of the career field, made by [`Occupation::leads_to`], [`Occupation::comes_from`] and
/// [`Occupation::beside`].
#[derive(Debug, Clone)]
pub struct FieldLinks {
    rows: slice::Iter<'static, LinkRow>,
    of: Occupation,
    direction: FieldDirection,
}

impl FieldLinks {
    fn new(of: Occupation, direction: FieldDirection) -> Self {
        Self { rows: tables::LINKS.iter(), of, direction }
    }
}

impl Iterator for FieldLinks {
    type Item = FieldLink;

    fn next(&mut self) -> Option<FieldLink> {
        let (of, direction) = (self.of, self.direction);
        self.rows.find_map(|row| {
            let occupation = match direction {
                FieldDirection::LeadsTo => (!row.is_beside && row.from == of).then_some(row.to),
                FieldDirection::ComesFrom => (!row.is_beside && row.to == of).then_some(row.from),
                FieldDirection::Beside if !row.is_beside => None,
                FieldDirection::Beside if row.from == of => Some(row.to),
                FieldDirection::Beside => (row.to == of).then_some(row.from),
            }?;
            Some(FieldLink { from: of, occupation, direction, claims: row.claims })
        })
    }
}

impl iter::FusedIterator for FieldLinks {}
