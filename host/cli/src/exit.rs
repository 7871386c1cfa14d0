//! How the program ends.

use std::process::ExitCode;

use docferry::{Class, Error};

/// The way the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Nothing failed; nothing matched counts as that, too.
    Success,
    /// Some documents came, some failed.
    Partial,
    /// Nothing came; the class of the first failure.
    Failed(Class),
    /// Ctrl-C.
    Interrupted,
}

impl Exit {
    /// The end that an error leads to.
    pub(crate) fn of(error: &Error) -> Self {
        Self::Failed(error.class())
    }

    /// The end of work on several documents: how many came, and the first error.
    pub(crate) fn tally(loaded: usize, first_failure: Option<Class>) -> Self {
        match (loaded, first_failure) {
            (_, None) => Self::Success,
            (0, Some(class)) => Self::Failed(class),
            (_, Some(_)) => Self::Partial,
        }
    }

    fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Failed(Class::Configuration) => 1,
            Self::Partial => 2,
            Self::Failed(Class::Authentication) => 3,
            Self::Failed(Class::Network | Class::S3) => 4,
            Self::Failed(Class::Content) => 5,
            Self::Interrupted => 130,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_end_has_its_code() {
        let cases = [
            (Exit::tally(3, None), 0),
            (Exit::tally(0, None), 0),
            (Exit::tally(0, Some(Class::Configuration)), 1),
            (Exit::tally(1, Some(Class::Content)), 2),
            (Exit::tally(0, Some(Class::Authentication)), 3),
            (Exit::tally(0, Some(Class::Network)), 4),
            (Exit::tally(0, Some(Class::S3)), 4),
            (Exit::tally(0, Some(Class::Content)), 5),
            (Exit::Interrupted, 130),
        ];
        for (exit, code) in cases {
            assert_eq!(exit.code(), code, "{exit:?}");
        }
    }
}
