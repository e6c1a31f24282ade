//! The guides' statements by topic, and what is put together from them.

use super::course::CourseSubject;
use super::education::EducationRequirement;
use super::specialization::Specialization;
use super::statement::Statement;
use super::tables;
use super::topic::Topic;
use crate::source::Source;

/// Everything that the guides say in words, topic by topic.
///
/// ```
/// use health_info_careers::guide::statements;
///
/// assert_eq!(statements().count(), 339);
/// assert_eq!(statements().map(|statement| statement.mentions().len()).sum::<usize>(), 359);
/// ```
pub fn statements() -> impl Iterator<Item = &'static Statement> + Clone {
    Topic::ALL.iter().flat_map(|topic| tables::statements(*topic))
}

/// What the guides say on one topic.
///
/// ```
/// use health_info_careers::guide::{Topic, statements_on};
///
/// let reach = statements_on(Topic::Advancement);
/// assert_eq!(reach[0].subject(), Some("Medical or health services manager"));
/// ```
pub fn statements_on(topic: Topic) -> &'static [Statement] {
    tables::statements(topic)
}

impl Topic {
    /// What the guides say of their lists on the topic: what a list is based on, and what it leaves
    /// out. Its subject is the topic's code.
    ///
    /// ```
    /// use health_info_careers::Source;
    /// use health_info_careers::guide::Topic;
    ///
    /// let basis = Topic::Skill.basis().next().unwrap();
    /// assert!(basis.mentioned_by(Source::WHAT_IT_TAKES));
    /// assert_eq!(Topic::OccupationName.basis().count(), 0);
    /// ```
    pub fn basis(self) -> impl Iterator<Item = &'static Statement> + Clone {
        tables::LIST_BASIS.iter().filter(move |basis| basis.subject() == Some(self.code()))
    }
}

/// One function for each topic, which names its own table.
macro_rules! fronts {
    ($($(#[$doc:meta])* $name:ident => $table:ident;)*) => {
        $(
            $(#[$doc])*
            pub fn $name() -> &'static [Statement] {
                &tables::$table
            }
        )*
    };
}

fronts! {
    /// The names by which the guides call the occupation.
    ///
    /// ```
    /// use health_info_careers::guide::occupation_names;
    ///
    /// assert!(occupation_names().iter().any(|name| name.text() == "Health Record Technician"));
    /// ```
    occupation_names => OCCUPATION_NAME;

    /// What the occupation is, as each guide puts it.
    ///
    /// ```
    /// let first = health_info_careers::guide::definitions()[0];
    /// assert!(first.text().starts_with("Puts together, processes and keeps up the medical records"));
    /// assert_eq!(first.mentions()[0].source().id(), "what-it-takes");
    /// ```
    definitions => DEFINITION;

    /// What technicians do, as the guides say.
    ///
    /// ```
    /// use health_info_careers::guide::duties;
    ///
    /// assert_eq!(duties()[0].to_string(), "Train staff who handle medical records (what-it-takes)");
    /// assert!(!duties()[0].is_said_by_several()); // as most of them
    /// ```
    #[doc(alias = "tasks")]
    #[doc(alias = "responsibilities")]
    duties => DUTY;

    /// The skills that a guide lists; O*NET's, with scores, are [`Profile::skills`](crate::onet::Profile::skills).
    ///
    /// ```
    /// let names: Vec<_> = health_info_careers::guide::skills().iter().filter_map(|skill| skill.subject()).collect();
    /// assert_eq!(
    ///     names,
    ///     [
    ///         "Reading Comprehension",
    ///         "Active Listening",
    ///         "Writing",
    ///         "Speaking",
    ///         "Critical Thinking",
    ///         "Judgment and Decision Making",
    ///     ],
    /// );
    /// ```
    #[doc(alias = "abilities")]
    skills => SKILL;

    /// Personal qualities that the work takes.
    ///
    /// ```
    /// let analytical = health_info_careers::guide::qualities()[0];
    /// assert_eq!(analytical.subject(), Some("Analytical skills"));
    /// ```
    qualities => QUALITY;

    /// The software that a guide lists. It names no electronic health record system and no coding
    /// software; O*NET does: [`Profile::technologies`](crate::onet::Profile::technologies).
    ///
    /// ```
    /// let names: Vec<_> = health_info_careers::guide::technologies().iter().map(|technology| technology.text()).collect();
    /// assert_eq!((names.len(), names[0], names[19]), (20, "Microsoft Excel", "R"));
    /// ```
    #[doc(alias = "software")]
    #[doc(alias = "EHR")]
    #[doc(alias = "tools")]
    technologies => TECHNOLOGY;

    /// Titles that jobs of the occupation go by, as a guide lists them; O*NET's are
    /// [`Profile::alternate_titles`](crate::onet::Profile::alternate_titles).
    ///
    /// ```
    /// let titles: Vec<_> = health_info_careers::guide::job_titles().iter().map(|title| title.text()).collect();
    /// assert!(titles.contains(&"Medical Coder"));
    /// ```
    job_titles => RELATED_JOB_TITLE;

    /// The courses of programs after high school, by name; grouped by
    /// [`CourseSubject`](crate::guide::CourseSubject), since the guides name the same thing differently.
    ///
    /// ```
    /// use health_info_careers::guide::coursework;
    ///
    /// let in_all_lists = coursework().iter().filter(|course| course.sources().count() == 3);
    /// assert!(in_all_lists.map(|course| course.text()).eq(["Medical terminology"]));
    /// ```
    coursework => COURSEWORK;

    /// Who employs technicians, in words; by numbers, see [`industry_shares`](crate::industry_shares).
    ///
    /// ```
    /// let hospitals = health_info_careers::guide::work_settings().iter().find(|setting| setting.text() == "Hospitals");
    /// assert!(hospitals.unwrap().is_said_by_several());
    /// ```
    work_settings => EMPLOYER_SETTING;

    /// Where the work is done, and what the working conditions are.
    ///
    /// ```
    /// use health_info_careers::Source;
    /// use health_info_careers::guide::work_environment;
    ///
    /// let home = work_environment().iter().find(|statement| statement.id() == "work-environment-home").unwrap();
    /// assert!(home.sources().eq([Source::OUTLOOK_2018]));
    /// assert_eq!(home.text(), "Home-based work may be open to some technicians");
    /// ```
    work_environment => WORK_ENVIRONMENT;

    /// When the work is done.
    ///
    /// ```
    /// let full_time = health_info_careers::guide::work_schedules()[0];
    /// assert_eq!(full_time.to_string(), "Most have full-time work (outlook-2018)");
    /// ```
    #[doc(alias = "hours")]
    work_schedules => WORK_SCHEDULE;

    /// What a medical record holds.
    ///
    /// ```
    /// assert_eq!(health_info_careers::guide::record_contents()[0].to_string(), "Medical history (metro-guide)");
    /// ```
    record_contents => RECORD_CONTENT;

    /// Why the occupation is expected to grow.
    ///
    /// ```
    /// assert_eq!(
    ///     health_info_careers::guide::growth_drivers()[0].to_string(),
    ///     "As the population grows older, it will need more medical services (outlook-2018)",
    /// );
    /// ```
    #[doc(alias = "outlook")]
    growth_drivers => GROWTH_DRIVER;

    /// Who has the best job prospects.
    ///
    /// ```
    /// assert_eq!(
    ///     health_info_careers::guide::job_prospects()[0].to_string(),
    ///     "Those certified in health information, as RHIT or CTR for example, will have the best prospects (outlook-2018)",
    /// );
    /// ```
    job_prospects => JOB_PROSPECT;

    /// The areas of interest that a guide names; its names are aliases of [`Interest`](crate::onet::Interest).
    ///
    /// ```
    /// use health_info_careers::guide::interests;
    /// use health_info_careers::onet::Interest;
    ///
    /// let named = interests().iter().filter_map(|area| area.subject()?.parse::<Interest>().ok());
    /// assert!(named.eq([Interest::Enterprising, Interest::Conventional]));
    /// ```
    interests => INTEREST_AREA;

    /// Occupations that a guide offers as alternatives; what one of them pays is in
    /// [`related_wages`](crate::wage::related_wages).
    ///
    /// ```
    /// let other: Vec<_> = health_info_careers::guide::related_occupations().iter().map(|other| other.text()).collect();
    /// assert_eq!(other, ["Database administrator", "Medical services manager"]);
    /// ```
    related_occupations => RELATED_OCCUPATION;

    /// What is missing in the guides: headings with nothing under them.
    ///
    /// The subject is the heading, cut short where it is long;
    /// [`in_its_place`](Statement::in_its_place) names the call that answers.
    ///
    /// ```
    /// use health_info_careers::Source;
    /// use health_info_careers::guide::empty_sections;
    ///
    /// assert_eq!(empty_sections().len(), 23);
    /// let of_one = empty_sections().iter().filter(|section| section.mentioned_by(Source::CAREER_OVERVIEW));
    /// assert_eq!(of_one.count(), 7);
    /// ```
    empty_sections => EMPTY_SECTION;
}

impl Statement {
    /// Of a heading with nothing under it: the call that answers in its place, and what it gives. `None`
    /// where the record has nothing to put there, and of every other statement.
    ///
    /// ```
    /// use health_info_careers::guide::empty_sections;
    ///
    /// let similar = empty_sections().iter().find(|section| section.subject() == Some("Professions Similar")).unwrap();
    /// assert!(similar.in_its_place().unwrap().starts_with("`Occupation::field` with `national_wage`"));
    /// let stories = empty_sections().iter().find(|section| section.id() == "empty-section-career-stories").unwrap();
    /// assert_eq!(stories.in_its_place(), None);
    /// ```
    pub fn in_its_place(&self) -> Option<&'static str> {
        tables::IN_PLACE.iter().find(|(id, _)| *id == self.id()).map(|(_, instead)| *instead)
    }
}

/// How much education the work takes, guide by guide, side by side.
///
/// ```
/// use health_info_careers::guide::education_requirements;
///
/// let said: Vec<_> = education_requirements().iter().take(2).map(ToString::to_string).collect();
/// assert_eq!(
///     said,
///     [
///         "postsecondary nondegree award: typically needed (outlook-2018)",
///         "associate's degree: some may need it (outlook-2018)",
///     ]
/// );
/// ```
pub fn education_requirements() -> &'static [EducationRequirement] {
    &tables::EDUCATION_REQUIREMENTS
}

impl CourseSubject {
    /// The courses of the subject, under the guides' names.
    pub fn courses(self) -> impl Iterator<Item = &'static Statement> + Clone {
        tables::COURSES.iter().filter(move |course| course.subject == self).map(|course| course.statement)
    }

    /// Whether the guide lists a course of the subject.
    ///
    /// ```
    /// use health_info_careers::Source;
    /// use health_info_careers::guide::CourseSubject;
    ///
    /// assert!(CourseSubject::Statistics.is_named_by(Source::OUTLOOK_2018));
    /// assert!(!CourseSubject::LawAndEthics.is_named_by(Source::OUTLOOK_2018));
    /// ```
    pub fn is_named_by(self, source: Source) -> bool {
        self.courses().any(|course| course.mentioned_by(source))
    }

    /// The guides that list a course of the subject, each once.
    ///
    /// ```
    /// use health_info_careers::Source;
    /// use health_info_careers::guide::CourseSubject;
    ///
    /// assert!(CourseSubject::LawAndEthics.sources().eq([Source::METRO_GUIDE, Source::SALARY_FACTS]));
    /// ```
    pub fn sources(self) -> impl Iterator<Item = Source> + Clone {
        lists().filter(move |source| self.is_named_by(*source))
    }
}

/// The guides that list courses, each once.
fn lists() -> impl Iterator<Item = Source> + Clone {
    crate::source::sources().filter(|source| tables::COURSEWORK.iter().any(|course| course.mentioned_by(*source)))
}

/// The subjects that every guide with a list of courses has in it: three guides have one.
///
/// Only one course is in all three lists by name, medical terminology.
///
/// ```
/// use health_info_careers::guide::{CourseSubject, common_coursework};
///
/// let subjects = [
///     CourseSubject::MedicalTerminology,
///     CourseSubject::Anatomy,
///     CourseSubject::Coding,
///     CourseSubject::Computing,
/// ];
/// assert!(common_coursework().eq(subjects));
/// ```
pub fn common_coursework() -> impl Iterator<Item = CourseSubject> + Clone {
    CourseSubject::ALL.iter().copied().filter(|subject| lists().all(|source| subject.is_named_by(source)))
}

impl Specialization {
    /// What its specialists do.
    pub fn tasks(&self) -> impl Iterator<Item = &'static Statement> + Clone + use<> {
        let name = self.name();
        tables::SPECIALIZATION_TASK.iter().filter(move |task| task.subject() == Some(name))
    }
}

/// The specialties that the guides describe.
///
/// ```
/// let names = health_info_careers::guide::specializations().map(|specialization| specialization.name());
/// assert!(names.eq(["Medical coder", "Cancer registrar"]));
/// ```
pub fn specializations() -> impl ExactSizeIterator<Item = Specialization> + Clone {
    tables::SPECIALIZATIONS.iter().copied()
}
